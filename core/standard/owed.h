#pragma once
#include "casefile/directory.h"
#include "standard/terms.h"

namespace holdfast {

/// Everything a rule may ask beside the case file and the terms: the service's directory and calendar, and the moment.
/// No clock and no store: the moment is given.
struct Setting {
    const Directory& directory;
    const Calendar& calendar;
    Division division = Division::england_and_wales;
    Country country = Country::england;
    Instant now;
    std::optional<EntryId>
        proposed;    ///< where a plan is asked about, only this work breaches gates
};

class Owed;

/// One obligation in the making; a rule says it as a sentence.
class Owing {
public:
    Owing& to(const PersonId& person);
    Owing& about(Subject::Kind kind, const std::array<std::uint8_t, 16>& id);
    Owing& by(Side side);
    Owing& owner(const PersonId& person);
    Owing& kept_in(Compartment compartment);

    /// Opened by an entry, at the time it happened or at another. Takes the rule's limit from then.
    Owing& since(const Entry& entry);
    Owing& since(const Entry& entry, Instant at);
    Owing& since(const Entry& entry, Instant at, const std::optional<Limit>& limit);
    /// A sooner limit from a later or the same moment; the earlier due time is in force.
    Owing& or_sooner(Instant from, const std::optional<Limit>& limit, Reading reading);
    Owing& due(Instant instant, Reading reading);
    /// The due time as it stands, for a limit that depends on it; the end of time where there is none.
    Instant due_so_far() const;
    Owing& soon(const std::optional<Limit>& before);

    template <typename Kind>
    Owing& met_by(const Recorded<Kind>& recorded)
    {
        if (recorded)
            met(recorded.entry->happened, *recorded.entry);
        return *this;
    }
    Owing& met(Instant at, const Entry& entry);
    Owing& attempts(std::size_t count);
    Owing& blocked_on(Missing missing);
    /// Ends without being met: the survivor is no longer at risk, the case was closed.
    Owing& withdrawn_by(const Entry* entry);
    /// Takes the exceptions that the clause allows: one for this rule and subject.
    Owing& unless_excepted();

    Owing& stops(Stops stops);
    Owing& missing(Missing missing);
    Owing& missing(const MissingSet& all);
    Owing& lifted_by(const Entry* entry);
    /// Someone entitled let work go on, for this subject or for all.
    Owing& unless_overridden();
    /// The first work that happened while it held: before it was lifted, and neither excepted nor overridden by then.
    /// Say exceptions before this.
    template <typename Works>
    Owing& breached_by(const Works& works, std::optional<Instant> lifted_at)
    {
        for (const auto work : works)
            if (!lifted_at || work.at() < *lifted_at)
                worked(*work.entry);
        return *this;
    }

private:
    friend class Owed;
    Owing(Owed& owed, std::size_t index) : m_owed(owed), m_index(index) {}
    Obligation& it() const;
    void worked(const Entry& work);
    void find_exception();
    bool excepts(const ExceptionMade& made) const;
    std::optional<Instant> end_of_exception(const Recorded<ExceptionMade>& made) const;
    bool excepted_at(Instant at) const;
    std::optional<EntryId> override_before(Instant until) const;

    Owed& m_owed;
    std::size_t m_index;
};

/// Collects what the rules find owed in one case file.
class Owed {
public:
    Owed(const CaseFile& file, const Terms& terms, const Setting& setting)
        : m_file(file), m_terms(terms), m_setting(setting)
    {}

    Owing duty(Rule rule);
    Owing gate(Rule rule, Stops stops);
    Owing check(Rule rule);

    const Setting& setting() const { return m_setting; }
    const Terms& terms() const { return m_terms; }
    /// The end of a limit from an event, on this case's calendar.
    Instant due(Instant event, const Limit& limit) const;
    /// Something changes at this instant without any new entry: a planned session ends, an exception lapses.
    void changes_at(Instant instant);

    std::vector<Obligation>& all() { return m_all; }
    std::optional<Instant> next_change() const { return m_next_change; }

private:
    friend class Owing;
    const CaseFile& m_file;
    const Terms& m_terms;
    const Setting& m_setting;
    std::vector<Obligation> m_all;
    std::optional<Instant> m_next_change;
};

/// Where a subject is a person.
inline Subject to_person(const PersonId& person)
{
    return {Subject::Kind::person, person.bytes()};
}

}
