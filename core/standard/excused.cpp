#include "standard/excused.h"

#include "record/words.h"

namespace holdfast {

bool may_be_excused(const Obligation& obligation)
{
    switch (obligation.rule) {
    // The survivor is not safe to reach or tell, or everything was tried.
    case Rule::R03:
    case Rule::R04:
    case Rule::R05:
    case Rule::R06:
    case Rule::R07:
    case Rule::R36:
    case Rule::R40:
    case Rule::R44:
    case Rule::R45:
    case Rule::R46: return true;
    // Only he can rightly be left untold, for safety.
    case Rule::R33:
        return obligation.subject.kind == Subject::Kind::person
               || (obligation.subject.kind == Subject::Kind::recipient
                   && obligation.subject.id[0]
                          == static_cast<std::uint8_t>(Recipient::perpetrator));
    case Rule::R01:
    case Rule::R02:
    case Rule::R08:
    case Rule::R09:
    case Rule::R10:
    case Rule::R11:
    case Rule::R12:
    case Rule::R13:
    case Rule::R14:
    case Rule::R15:
    case Rule::R16:
    case Rule::R17:
    case Rule::R18:
    case Rule::R19:
    case Rule::R20:
    case Rule::R21:
    case Rule::R22:
    case Rule::R23:
    case Rule::R24:
    case Rule::R25:
    case Rule::R26:
    case Rule::R27:
    case Rule::R28:
    case Rule::R29:
    case Rule::R30:
    case Rule::R31:
    case Rule::R32:
    case Rule::R34:
    case Rule::R35:
    case Rule::R37:
    case Rule::R38:
    case Rule::R39:
    case Rule::R41:
    case Rule::R42:
    case Rule::R43: return false;
    }
    return false;
}

}
