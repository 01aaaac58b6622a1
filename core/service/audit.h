#pragma once
#include <functional>
#include <map>

#include "standard/assess.h"

// The audit of case files (A4.4): a sample that nobody can wish for, a checklist as data, what of it the record answers by itself.

namespace holdfast {

/// A case file that can be drawn, with those who work on it, on either side.
struct AuditableFile {
    CaseId id;
    std::vector<PersonId> workers;
};

/// A file may be read by somebody who does not work on it. What is left of a population for an auditor.
std::vector<AuditableFile> auditable_by(std::vector<AuditableFile> population,
                                        const PersonId& auditor);

/// A tenth of the files, at least five where there are so many.
std::size_t usual_sample_size(std::size_t population);

struct Drawn {
    std::vector<CaseId> sample;    ///< in the order drawn
    int population = 0;
    std::string population_hash;    ///< BLAKE2b-256 of the ids in order, in hex
};
/// By chance, spread over the workers of both sides: the workers take turns, in an order of chance, and each turn draws one of
/// their files by chance until the sample is full. A worker one of whose files is drawn already waits until the others have had as
/// many. The same population (in any order), size and seed give the same sample. Nothing but the seed is chance.
Drawn draw(std::vector<AuditableFile> population, std::size_t size, std::string_view seed);

/// One line of the checklist, and from what in the record a first answer to it can be had.
struct ChecklistItem {
    std::string code;      ///< keeps its meaning in all editions
    std::string clause;    ///< "B4.5"
    Side side = Side::both;
    std::string asks;
    std::vector<Rule> rules;           ///< kept if all that they made of the file was kept
    std::vector<std::size_t> kinds;    ///< of facts, one of which should be there; empty: not asked
};

class Checklist {
public:
    /// The one that ships: resources/audit/checklist.toml.
    static Checklist shipped();
    /// The error says where and what.
    static tl::expected<Checklist, std::string> from_toml(std::string_view text);

    const std::string& edition() const { return m_edition; }
    const std::vector<ChecklistItem>& items() const { return m_items; }
    const ChecklistItem* find(std::string_view code) const;

private:
    std::string m_edition;
    std::vector<ChecklistItem> m_items;
};

/// What the record says of a line of the checklist by itself, for the auditor to agree with or not.
struct Precheck {
    Answer holds = Answer::not_asked;    ///< not asked: the record cannot tell
    int kept = 0;                        ///< duties and gates of its rules that were kept
    int broken = 0;                      ///< that were missed, late or breached, excuses left out
    std::vector<Rule> broken_rules{};    ///< each once
    friend bool operator==(const Precheck&, const Precheck&) = default;
};
Precheck precheck(const ChecklistItem& item, const CaseFile& file, const Assessment& assessment,
                  Instant now);

/// A quarter of the calendar year; a sample is drawn once in it.
struct Quarter {
    int year = 0;
    int number = 1;    ///< 1 to 4
    friend auto operator<=>(const Quarter&, const Quarter&) = default;
};
Quarter quarter_of(LocalDate day);

/// One audit: what was drawn, the files read so far, and its end.
struct AuditRecord {
    AuditDrawn drawn;
    Instant at{};
    PersonId by;
    struct Read {
        FileAudited file;
        Instant at{};
        PersonId by;
        ActId act;    ///< in which the actions that came of it were agreed
    };
    std::vector<Read> files{};    ///< the last reading of each, in the order of the sample
    std::optional<Instant> closed{};
    std::string learnt{};

    const Read* reading_of(const CaseId& id) const;
    bool complete() const { return files.size() == drawn.sample.size(); }
};
/// All audits in the record, newest first. `narrative` gives an entry's text.
std::vector<AuditRecord> audits_of(const CaseFile& service,
                                   const std::function<std::string(const EntryId&)>& narrative);

/// The audit whose sample was drawn in the quarter of a day: there is no second draw.
const AuditRecord* drawn_in_quarter(const std::vector<AuditRecord>& audits, LocalDate day);

/// When the next audit is to be closed: the limit of R13 after the last one, or else after the service's first day.
std::optional<Instant> next_audit_due(const std::vector<AuditRecord>& audits,
                                      std::optional<Instant> service_began, const Terms& terms,
                                      Division division, const Calendar& calendar, Instant now);

/// How often a line of the checklist held in an audit, and how often that could not be told, or was not asked of the file.
struct TrendPoint {
    int held = 0;
    int not_held = 0;
    int not_told = 0;
    int not_applicable = 0;
    friend bool operator==(const TrendPoint&, const TrendPoint&) = default;
};
/// By line of the checklist, one point an audit, oldest first.
std::map<std::string, std::vector<TrendPoint>> trend_of(const std::vector<AuditRecord>& audits);

}
