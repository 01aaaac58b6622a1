#pragma once
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "standard/obligation.h"
#include "standard/terms.h"
#include "time/deadline.h"

namespace holdfast {

/// What the core says in codes, in words of one language, for the command line and the window alike. Its words are data:
/// `resources/wording/` and, for the rules, `resources/standards/`. A code without words is given back as it is.
class Wording {
public:
    /// The English that ships.
    static Wording english();
    /// The error names the first entry that is not text.
    static tl::expected<Wording, std::string> from_toml(std::string_view words,
                                                        std::string_view edition);

    std::string_view status(Status status) const { return word("status", code(status)); }
    std::string_view missing(Missing missing) const { return word("missing", code(missing)); }
    std::string_view stops(Stops stops) const { return word("stops", code(stops)); }
    std::string_view reading(Reading reading) const { return word("reading", code(reading)); }
    std::string_view nature(Nature nature) const { return word("nature", code(nature)); }
    std::string_view strength(Strength strength) const { return word("strength", code(strength)); }
    std::string_view subject(Subject::Kind kind) const { return word("subject", code(kind)); }
    std::string_view side(Side side) const { return word("side", code(side)); }
    std::string_view role(Role role) const { return word("role", code(role)); }
    std::string_view relationship(Relationship kind) const
    {
        return word("relationship", code(kind));
    }
    std::string_view compartment(Compartment compartment) const;
    std::string_view division(Division division) const;
    std::string_view origin(DayOff::Origin origin) const;
    /// Of a fact: "survivor_reached".
    std::string_view kind(std::string_view kind) const { return word("kind", kind); }
    /// Of a fact's field, as a label: "told_about".
    std::string_view field(std::string_view name) const { return word("field", name); }

    /// Whether there are words for a code.
    bool has(std::string_view section, std::string_view code) const;

    // Of a rule of the edition
    std::string_view clause(Rule rule) const { return word(code(rule), "clause"); }
    std::string_view title(Rule rule) const { return word(code(rule), "title"); }
    std::string_view asks(Rule rule) const { return word(code(rule), "asks"); }
    std::string_view meets(Rule rule) const { return word(code(rule), "meets"); }
    std::string_view reading(Rule rule) const { return word(code(rule), "reading"); }

    std::string date(LocalDate date) const;         ///< "Thu 4 Jan 2024"
    std::string time(Instant instant) const;        ///< "Fri 22 Dec 2023, 16:00", UK local
    std::string moment(Instant instant) const;      ///< "Fri 22 Dec 2023, 16:00 GMT"
    std::string due(Instant due) const;             ///< "end of Thu 4 Jan 2024", or its moment
    std::string limit(const Limit& limit) const;    ///< "5 working days"
    std::string not_counted(const DayOff& why) const;

    /// How a limit was counted, line by line, with every day that was looked at.
    std::vector<std::string> explain(const Explanation& explanation) const;
    /// Why an obligation is owed and due when it is, line by line. Says nothing of its status.
    std::vector<std::string> explain(const Obligation& obligation,
                                     const Explanation& explanation) const;

private:
    using Values = std::vector<std::pair<std::string_view, std::string>>;

    std::string_view word(std::string_view section, std::string_view code) const;
    std::string_view part(std::string_view section, std::string_view code, std::size_t index) const;
    std::string fill(std::string_view section, std::string_view code, const Values& values) const;
    std::string note(const Explanation& explanation) const;
    std::string short_dates(const std::vector<LocalDate>& dates) const;
    void explain_limit(const Obligation& obligation, const Explanation& explanation,
                       std::vector<std::string>& lines) const;
    void explain_due(const Obligation& obligation, std::vector<std::string>& lines) const;

    std::map<std::string, std::vector<std::string>, std::less<>> m_words;    ///< by "section.code"
};

/// Whether the due time was counted from a start by a limit, and is not simply a date that somebody or something set.
bool was_counted(const Obligation& obligation);

}
