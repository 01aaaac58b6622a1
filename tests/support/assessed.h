#pragma once
#include <map>
#include <string>
#include <vector>

#include "standard/assess.h"

namespace holdfast {

/// One obligation put to words, or why there is not just one: "no duty", "2 duties".
struct Found {
    Found();
    Found(const Found&);
    Found(Found&&) noexcept;
    ~Found();    // out of line: tests make very many, and each would be built with its own copy of this

    std::string status;    ///< "met_late"
    std::string due;       ///< "end of 2024-06-11"
    std::string clause_due;
    std::string met;
    std::string met_by;    ///< the label of the entry that met it
    std::string opened;
    std::string opened_by;
    std::string excused_until;
    std::string exception;    ///< the label of the exception
    std::string lifted_by;
    std::string breached_by;
    std::string missing;    ///< "iss_represented, decision"
    std::string stops;
    std::string reading;
    std::string owner;
    std::string side;
    std::string compartment;
    std::string withdrawn_by;
    int attempts = 0;
    bool past_due = false;
};

/// What the Standard made of a case at a moment, asked for by rule and by the name of whom it is about.
class Assessed {
public:
    Assessed(Assessment assessment, Instant as_at, std::map<EntryId, std::string> labels);
    Assessed(const Assessed&);
    ~Assessed();

    /// The obligation of a rule: about someone, and opened by a named entry, where given.
    Found of(Rule rule, std::string_view about = "", std::string_view opened_by = "") const;
    Found of(Rule rule, const Subject& subject) const;
    std::string status(Rule rule, std::string_view about = "",
                       std::string_view opened_by = "") const;
    std::string due(Rule rule, std::string_view about = "", std::string_view opened_by = "") const;
    std::size_t count(Rule rule) const;

    const Assessment& assessment() const& { return m_assessment; }
    const Assessment& assessment() const&& = delete;
    const std::vector<Obligation>& obligations() const& { return m_assessment.obligations; }
    const std::vector<Obligation>& obligations() const&& = delete;
    Instant moment() const { return m_as_at; }
    std::string reassess_at() const;

private:
    Found words(const std::vector<const Obligation*>& all) const;
    std::string label(const std::optional<EntryId>& entry) const;

    Assessment m_assessment;
    Instant m_as_at;
    std::map<EntryId, std::string> m_labels;
};

/// The name in an id that `named` made.
std::string name_in(const std::array<std::uint8_t, 16>& id);

}
