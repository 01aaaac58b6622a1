#pragma once
#include "record/ids.h"
#include "record/words.h"

// Audits of case files (A4.4). Facts of the service, in the management record.

namespace holdfast {

/// One line of the checklist.
struct AuditFinding {
    static constexpr auto field_names = names("item", "holds", "note");
    std::string item;    ///< the checklist's code of it
    Answer holds = Answer::not_asked;
    std::string note;
    friend bool operator==(const AuditFinding&, const AuditFinding&) = default;
};

/// A sample was drawn. Every draw is kept, so that nobody draws until they like it.
struct AuditDrawn {
    static constexpr std::string_view kind = "audit_drawn";
    static constexpr auto field_names = names("audit", "seed", "population", "population_hash",
                                              "sample");
    AuditId audit;
    std::string
        seed;    ///< of the draw, in hex: with the population it gives the same sample again
    int population = 0;             ///< how many files could have been drawn
    std::string population_hash;    ///< BLAKE2b of their ids in order, in hex
    std::vector<CaseId> sample;
    friend bool operator==(const AuditDrawn&, const AuditDrawn&) = default;
};

/// One file was read beside the checklist.
struct FileAudited {
    static constexpr std::string_view kind = "file_audited";
    static constexpr auto field_names = names("audit", "audited", "findings");
    AuditId audit;
    CaseId audited;
    std::vector<AuditFinding> findings;
    friend bool operator==(const FileAudited&, const FileAudited&) = default;
};

/// The audit is done; what was learnt of it is the narrative.
struct AuditClosed {
    static constexpr std::string_view kind = "audit_closed";
    static constexpr auto field_names = names("audit");
    AuditId audit;
    friend bool operator==(const AuditClosed&, const AuditClosed&) = default;
};

}
