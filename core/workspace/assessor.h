#pragma once
#include "workspace/workspace.h"

namespace holdfast {

/// Narratives are text of the service's own that no table can redact: they are left out unless they are asked for, and then
/// without the names that the case knows, telephone numbers, postcodes, web and e-mail addresses.
enum class Narratives : std::uint8_t { left_out, without_names };

/// A copy for an assessor's visit.
struct Visit {
    VaultPlace place;    ///< a folder that is absent or empty
    std::vector<CaseId> cases;
    LocalDate
        until{};    ///< advice, shown at each opening: who has folder and passphrase can read on
    Narratives narratives = Narratives::left_out;
};

struct VisitMade {
    std::size_t cases = 0;
    std::size_t entries = 0;
};

inline constexpr std::string_view assessors_name = "assessor";    ///< signs in by it

/// Makes the copy: a vault of its own under a passphrase of its own, to which nothing is written any more. Of these cases it
/// has what rests in the case record and nothing else; people are initials, and who he is, births and drafts are left out. Noted
/// in the access log first. For managers and the data protection lead.
WorkspaceResult<VisitMade> make_assessors_copy(Workspace& workspace, const Visit& visit,
                                               const Secret& passphrase, Instant now);

/// A fair sample of all cases, open and closed; all of them where there are fewer.
WorkspaceResult<std::vector<CaseId>> random_cases(const Workspace& workspace, std::size_t count);

/// Of an assessor's copy, until when it is meant to be read.
std::optional<LocalDate> for_reading_until(const Workspace& workspace);

}
