#include "standard/owed.h"

#include "standard/excused.h"

namespace holdfast {

Obligation& Owing::it() const
{
    return m_owed.m_all[m_index];
}

Owing& Owing::to(const PersonId& person)
{
    it().subject = to_person(person);
    return *this;
}

Owing& Owing::about(Subject::Kind kind, const std::array<std::uint8_t, 16>& id)
{
    it().subject = {kind, id};
    return *this;
}

Owing& Owing::by(Side side)
{
    it().side = side;
    return *this;
}

Owing& Owing::owner(const PersonId& person)
{
    it().owner = person;
    return *this;
}

Owing& Owing::kept_in(Compartment compartment)
{
    it().compartment = compartment;
    return *this;
}

Owing& Owing::since(const Entry& entry)
{
    return since(entry, entry.happened);
}

Owing& Owing::since(const Entry& entry, Instant at)
{
    return since(entry, at, m_owed.m_terms.of(it().rule, at).limit);
}

Owing& Owing::since(const Entry& entry, Instant at, const std::optional<Limit>& limit)
{
    const RuleTerms& terms = m_owed.m_terms.of(it().rule, at);
    it().opened_by = entry.origin;
    it().opened_at = at;
    it().counted_from = at;
    if (!limit)
        return *this;
    it().limit = *limit;
    it().due = m_owed.due(at, *limit);
    if (terms.ceiling)
        or_sooner(at, terms.ceiling, Reading::ceiling);
    return soon(terms.soon);
}

Owing& Owing::or_sooner(Instant from, const std::optional<Limit>& limit, Reading reading)
{
    if (!limit)
        return *this;
    const Instant sooner = m_owed.due(from, *limit);
    if (it().due && sooner >= *it().due)
        return *this;
    it().counted_from = from;
    it().limit = *limit;
    return due(sooner, reading);
}

Owing& Owing::due(Instant instant, Reading reading)
{
    if (!it().clause_due)
        it().clause_due = it().due;
    it().due = instant;
    it().reading = reading;
    return soon(m_owed.m_terms.of(it().rule, it().opened_at).soon);
}

Instant Owing::due_so_far() const
{
    return it().due.value_or(Instant::max());
}

Owing& Owing::soon(const std::optional<Limit>& before)
{
    if (!before || !it().due)
        return *this;
    const Instant end = *it().due;
    if (before->unit == Unit::hours) {
        it().soon_from = end - std::chrono::hours(before->count);
        return *this;
    }
    if (before->unit == Unit::working_days) {
        // The last working days up to the end, the due day among them.
        const Limit back{before->count - 1, Unit::working_days, Direction::before};
        const Instant first = back.count == 0 ? end
                                              : due_at(end, back, m_owed.m_setting.division,
                                                       m_owed.m_setting.calendar);
        it().soon_from = start_of(local_date(first));
        return *this;
    }
    it().soon_from = start_of(
        local_date(end) - std::chrono::days(before->count * (before->unit == Unit::weeks ? 7 : 1)));
    return *this;
}

Owing& Owing::met(Instant at, const Entry& entry)
{
    it().met_at = at;
    it().met_by = entry.id;
    return *this;
}

Owing& Owing::attempts(std::size_t count)
{
    it().attempts = static_cast<std::uint16_t>(std::min<std::size_t>(count, UINT16_MAX));
    return *this;
}

Owing& Owing::blocked_on(Missing missing)
{
    it().missing.add(missing);
    return *this;
}

Owing& Owing::withdrawn_by(const Entry* entry)
{
    if (entry && !it().met_at && entry->happened >= it().opened_at)
        it().withdrawn_by = entry->id;
    return *this;
}

bool Owing::excepts(const ExceptionMade& made) const
{
    return made.rule == code(it().rule) && (!made.person || to_person(*made.person) == it().subject)
           && (!made.about || m_owed.m_file.origin_of(*made.about) == it().opened_by);
}

std::optional<Instant> Owing::end_of_exception(const Recorded<ExceptionMade>& made) const
{
    if (made->look_again)
        return start_of(*made->look_again);
    const auto review = m_owed.m_file.first<CaseReviewed>(
        [&](const auto& page) { return page.at() > made.at(); });
    return review ? std::optional(review.at()) : std::nullopt;
}

void Owing::find_exception()
{
    Obligation& obligation = it();
    const Instant now = m_owed.m_setting.now;
    for (const auto made : m_owed.m_file.all<ExceptionMade>()) {
        if (!excepts(made.fact()))
            continue;
        const auto until = end_of_exception(made);
        if (until && *until <= obligation.opened_at)
            continue;    // it was about an earlier duty
        const bool one_still_runs = obligation.exception
                                    && (!obligation.excused_until
                                        || now < *obligation.excused_until);
        if (one_still_runs && until && *until <= now)
            continue;    // it outlasts a later one that has lapsed
        obligation.exception = made.entry->id;
        obligation.excused_from = made.at();
        obligation.excused_until = until;
    }
    if (obligation.excused_until)
        m_owed.changes_at(*obligation.excused_until);
}

Owing& Owing::unless_excepted()
{
    if (may_be_excused(it()))
        find_exception();
    return *this;
}

Owing& Owing::unless_overridden()
{
    it().overridden_by = override_before(m_owed.m_setting.now);
    return *this;
}

Owing& Owing::stops(Stops stops)
{
    it().stops = stops;
    return *this;
}

Owing& Owing::missing(Missing missing)
{
    it().missing.add(missing);
    return *this;
}

Owing& Owing::missing(const MissingSet& all)
{
    it().missing = MissingSet::of_bits(it().missing.bits() | all.bits());
    return *this;
}

Owing& Owing::lifted_by(const Entry* entry)
{
    if (entry)
        it().lifted_by = entry->id;
    return *this;
}

std::optional<EntryId> Owing::override_before(Instant until) const
{
    const auto overridden = m_owed.m_file.first<GateOverridden>([&](const auto& gate) {
        return gate->rule == code(it().rule)
               && (!gate->person || to_person(*gate->person) == it().subject) && gate.at() <= until;
    });
    return overridden ? std::optional(overridden.entry->id) : std::nullopt;
}

bool Owing::excepted_at(Instant at) const
{
    return it().exception && m_owed.m_file.first<ExceptionMade>([&](const auto& made) {
        return excepts(made.fact()) && made.at() <= at
               && (!end_of_exception(made) || at < *end_of_exception(made));
    });
}

void Owing::worked(const Entry& work)
{
    const auto& proposed = m_owed.m_setting.proposed;
    if (it().breached_by || (proposed && proposed != work.id))
        return;
    if (override_before(work.happened) || excepted_at(work.happened))
        return;
    it().breached_by = work.id;
}

Owing Owed::duty(Rule rule)
{
    Obligation& made = m_all.emplace_back();
    const RuleTerms& terms = m_terms.of(rule, m_setting.now);
    made.rule = rule;
    made.nature = terms.nature;
    made.side = terms.side;
    made.compartment = terms.case_wide ? Compartment::case_record : Compartment::support;
    return Owing(*this, m_all.size() - 1);
}

Owing Owed::gate(Rule rule, Stops stops)
{
    Owing made = duty(rule);
    made.it().nature = Nature::gate;
    made.stops(stops);
    return made;
}

Owing Owed::check(Rule rule)
{
    Owing made = duty(rule);
    made.it().nature = Nature::check;
    return made;
}

Instant Owed::due(Instant event, const Limit& limit) const
{
    return due_at(event, limit, m_setting.division, m_setting.calendar);
}

void Owed::changes_at(Instant instant)
{
    if (instant > m_setting.now && (!m_next_change || instant < *m_next_change))
        m_next_change = instant;
}

}
