#pragma once
#include "standard/owed.h"

// Questions that several rules put to a case file.

namespace holdfast::rules {

/// "About this survivor": for `CaseFile::first` and `last`.
inline auto about(const Survivor& survivor)
{
    return [id = survivor.id](const auto& recorded) { return recorded->survivor == id; };
}

/// His first direct engagement since the case was (re)opened: the first appointment or session that he kept (B4.5).
inline Recorded<SessionAttended> first_access(const CaseFile& file)
{
    const auto reopened = file.last<CaseReopened>(
        [](const auto& fact) { return fact->scope == Scope::whole_case; });
    return file.first<SessionAttended>([&](const auto& session) {
        return session->activity != Activity::iss_appointment
               && (!reopened || session.at() >= reopened.at());
    });
}

/// The behaviour-change sessions that he came to, in order.
std::vector<Recorded<SessionAttended>> behaviour_change_sessions(const CaseFile& file);

/// When the next behaviour-change work starts: the first session that was held, or else the first still planned.
std::optional<Instant> first_behaviour_change(const CaseFile& file);

/// A change in engagement that survivors and agencies are told of (B4.8).
struct EngagementEvent {
    const Entry* entry = nullptr;
    bool heightened_concern = false;
};
std::vector<EngagementEvent> engagement_events(const CaseFile& file);

/// Whether both sides were there and earlier actions were gone through; what was not (A4.1).
MissingSet missing_from(const Recorded<CaseReviewed>& page, const CaseFile& file);

/// From the opening of the case, or a valid review, to the next valid review: one duty to review.
struct ReviewPeriod {
    const Entry* since = nullptr;
    Recorded<CaseReviewed> review;    ///< that ended it; empty while it is owed
    const Entry* closed = nullptr;    ///< the case was closed before one did
};
std::vector<ReviewPeriod> review_periods(const CaseFile& file);

/// Whether he is worked with: the case as a whole is open.
inline bool present(const CaseFile& file)
{
    return file.open_since() != nullptr;
}

}
