#pragma once
#include "standard/owed.h"

// Questions that several rules put to a case file.

namespace holdfast::rules {

/// "About this survivor": for `CaseFile::first` and `last`.
inline auto about(const Survivor& survivor)
{
    return [id = survivor.id](const auto& recorded) { return recorded->survivor == id; };
}

inline std::optional<Instant> happened(const Entry* entry)
{
    return entry ? std::optional(entry->happened) : std::nullopt;
}

/// His first direct engagement in an episode: the first appointment or session that he kept (B4.5).
inline Recorded<SessionAttended> first_access(const CaseFile& file, const Episode& episode)
{
    return file.first<SessionAttended>([&](const auto& session) {
        return session->activity != Activity::iss_appointment && episode.has(session.at());
    });
}

/// The behaviour-change sessions that he came to, in order.
std::vector<Recorded<SessionAttended>> behaviour_change_sessions(const CaseFile& file);

/// When behaviour-change work next starts from a moment on: the first session that was held, or else the first still planned.
std::optional<Instant> first_behaviour_change(const CaseFile& file, Instant from);

/// A change in engagement that survivors and agencies are told of (B4.8).
struct EngagementEvent {
    const Entry* entry = nullptr;
    Instant
        at;    ///< a planned session that he missed: its planned start, however late that was noticed
    bool heightened_concern = false;
    /// The same change recorded again that day: a suspension, say, as a change in engagement and as a status of the case.
    std::vector<const Entry*> also;
};
std::vector<EngagementEvent> engagement_events(const CaseFile& file);

/// Whether a telling that names an entry is about this change.
bool tells_of(const CaseFile& file, const EntryId& named, const EngagementEvent& event);

/// Each agency involved at a moment, once.
std::vector<AgencyId> agencies_involved(const CaseFile& file, Instant at);

/// Whether he was worked with at a moment: neither the case nor its intervention side was closed.
bool worked_with(const CaseFile& file, Instant at);

/// The first closing of the case, or of its intervention side, from a moment on.
const Entry* work_ended(const CaseFile& file, Instant from);

/// Whether both sides were there and earlier actions were gone through; what was not (A4.1).
MissingSet missing_from(const Recorded<CaseReviewed>& page, const CaseFile& file);

/// From the opening of the case, or a review that counts, to the next that does: one duty, however many months go by.
struct ReviewPeriod {
    const Entry* since = nullptr;
    Recorded<CaseReviewed> review;    ///< that ended it; empty while it is owed
    const Entry* closed = nullptr;    ///< the case was closed before one did
};

/// Which reviews count beside being valid, and whether closing the intervention side alone ends what is owed.
struct ReviewsThatCount {
    bool (*filled)(const Recorded<CaseReviewed>& page, const CaseFile& file);
    bool intervention_only = false;
};
std::vector<ReviewPeriod> review_periods(const CaseFile& file, const ReviewsThatCount& which);

}
