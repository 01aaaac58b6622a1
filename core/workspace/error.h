#pragma once
#include "exchange/problem.h"
#include "standard/assess.h"
#include "vault/error.h"

namespace holdfast {

/// Why the workspace did not do what was asked.
enum class Refusal : std::uint8_t {
    vault,            ///< the store says why: `vault`
    not_permitted,    ///< the signed-in person's roles do not allow it
    gate,             ///< a gate holds and was not overridden: `gates`
    no_such_case,
    no_such_entry,      ///< an entry that is corrected, or named, is not there
    not_on_the_case,    ///< a person whom the case does not know: `field`
    in_the_future,      ///< happened later than now, and not confirmed
    milestone_text,     ///< a milestone or an exception in the case record may carry no narrative
    reason_missing,    ///< a correction, withdrawal, override or judgement needs its reason as narrative
    not_entitled,     ///< whoever authorised it is no manager
    bad_policy,       ///< `policy` says which numbers
    bad_calendar,     ///< `field` and `detail` say where and what
    bad_lines,        ///< an import: `problems` names each line
    damaged_entry,    ///< an entry's bytes are not a fact
    cancelled,        ///< long work was stopped; nothing of it was kept
    legal_hold,       ///< nothing of the case may be erased for now
    second_person,    ///< it takes two people, and this is not for this one to do: `field`
    settled,          ///< it was decided already: `detail`
};
template <>
inline constexpr auto codes_of<Refusal> = names("vault", "not_permitted", "gate", "no_such_case",
                                                "no_such_entry", "not_on_the_case", "in_the_future",
                                                "milestone_text", "reason_missing", "not_entitled",
                                                "bad_policy", "bad_calendar", "bad_lines",
                                                "damaged_entry", "cancelled", "legal_hold",
                                                "second_person", "settled");

struct WorkspaceError {
    Refusal refusal{};
    std::string field{};
    std::string detail{};
    std::optional<VaultError> vault{};
    std::vector<Obligation> gates{};
    std::vector<PolicyProblem> policy{};
    Problems problems{};
};

template <typename T>
using WorkspaceResult = tl::expected<T, WorkspaceError>;

}
