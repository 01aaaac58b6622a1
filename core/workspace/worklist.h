#pragma once
#include "standard/assess.h"

namespace holdfast {

/// An obligation with the case it belongs to and names to show; statuses are asked with `status(obligation, now)`.
struct OwedRow {
    CaseId case_id;
    std::string reference;      ///< "HF-0142"
    std::string perpetrator;    ///< as he is known on the case
    std::string
        subject_name;    ///< the survivor, child, programme or agency it is about; empty where it is the case itself
    std::optional<PersonId> covering;    ///< who stands in for the owner today
    Obligation obligation;
};

/// A case as a list shows it.
struct CaseRow {
    CaseId id;
    std::string reference;
    std::string perpetrator;
    std::string band;    ///< the gravest latest of its survivors; empty: none, or judged high
    bool at_threshold = false;
    bool open = false;
    bool fully_understood = true;
    Instant opened_at{};
    std::optional<Instant> last_reviewed;
    std::uint32_t survivors = 0;
    std::optional<PersonId> intervention_worker;
    std::vector<PersonId> iss_workers;
    friend bool operator==(const CaseRow&, const CaseRow&) = default;
};

/// Which obligations are wanted; what is absent does not narrow.
struct OwedQuery {
    Moment moment;
    std::optional<CaseId> case_id{};
    std::optional<Rule> rule{};
    std::optional<Status> status{};
    std::optional<Nature> nature{};
};

}
