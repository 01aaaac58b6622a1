#pragma once
#include <span>
#include <vector>

#include "record/fields.h"
#include "record/ids.h"

namespace holdfast {

/// The part of a vault that a fact lives in; each is encrypted under its own key. What you cannot unlock you cannot see.
enum class Compartment : std::uint8_t {
    case_record,    ///< "case": the perpetrator's record, and milestones about survivors
    support,        ///< "support": the survivors' record
    management,     ///< "management": staff, audits, access log
};
template <>
inline constexpr auto codes_of<Compartment> = names("case", "support", "management");
inline constexpr std::size_t compartment_count = 3;

/// Who a piece of information comes from. With the kind of fact it decides the compartment, and later what may be shown to whom.
enum class Source : std::uint8_t {
    worker,    ///< seen or done by the recording worker
    perpetrator,
    survivor,
    child,
    referrer,
    police,
    agency,    ///< another professional
    marac,
    third_party,    ///< a relative, neighbour, employer
};
template <>
inline constexpr auto codes_of<Source> = names("worker", "perpetrator", "survivor", "child",
                                               "referrer", "police", "agency", "marac",
                                               "third_party");

inline std::string_view code(Compartment compartment)
{
    return code<Compartment>(compartment);
}
inline std::optional<Compartment> compartment_from(std::string_view text)
{
    return from_code<Compartment>(text);
}

/// One fact as it is kept: who, when, and the encoded fact (`record/codec.h`) with free text beside it. Immutable once committed.
struct Envelope {
    EntryId id;
    ActId act;
    std::optional<CaseId> case_id;    ///< absent: a fact of the service as a whole
    Compartment compartment = Compartment::case_record;
    Instant happened;
    Instant recorded;     ///< as the person or the source states it
    Instant committed;    ///< stamped by the device
    PersonId author;
    DeviceId device;
    Source source = Source::worker;
    bool imported = false;
    std::optional<EntryId> corrects;
    std::string kind;             ///< "survivor_reached"
    std::uint16_t version = 1;    ///< of the kind's encoding
    std::vector<std::uint8_t> payload;
    std::string narrative;
    friend bool operator==(const Envelope&, const Envelope&) = default;
};

/// When the service can be said to have known of it: when the device committed it, or for an imported entry when its source
/// says that it was written down.
inline Instant known_at(const Envelope& entry)
{
    return entry.imported ? entry.recorded : entry.committed;
}

}
