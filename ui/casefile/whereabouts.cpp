#include "ui/casefile/whereabouts.h"

namespace holdfast::ui {

bool tells_whereabouts(const Fact& fact)
{
    if (std::holds_alternative<WhereaboutsGiven>(fact))
        return true;
    const auto* given = std::get_if<ContactDetailsGiven>(&fact);
    return given
           && (given->detail == DetailKind::address || given->detail == DetailKind::workplace);
}

}
