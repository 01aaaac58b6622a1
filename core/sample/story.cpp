#include "sample/story.h"

#include <algorithm>

namespace holdfast {

Act& Act::speaking_of(Sex sex)
{
    m_survivor = pronouns(sex);
    return *this;
}

EntryId Act::write(Line line, const Fact& fact, Instant happened, Source source,
                   std::string_view occasion)
{
    const EntryId id = m_story->id<EntryId>(m_recorded);
    line.entry = id;
    line.act = m_id;
    line.case_id = m_story->case_id();
    line.compartment = compartment_of(fact, source);
    line.happened = happened;
    line.recorded = std::max(m_recorded, happened);
    line.author = m_author;
    line.source = source;
    line.kind = kind_of(fact);
    line.version = version_of(fact);
    line.payload = encode(fact);
    line.fact = fact;
    if (!occasion.empty() && !bare(fact.index()))
        line.narrative = m_story->world().wording().sentence(occasion, m_story->dice(),
                                                             m_story->m_he, m_survivor);
    m_story->m_lines.push_back(line);
    write_milestones(line);
    return id;
}

void Act::write_milestones(const Line& line)
{
    const Entry entry{*line.entry,   m_id,          line.case_id, line.compartment, line.happened,
                      line.recorded, line.recorded, m_author,     line.source,      true,
                      line.corrects, *line.fact,    *line.entry,  line.recorded};
    m_milestones = milestones_of(entry, m_story->world().terms());
    for (const Milestone& milestone : m_milestones) {
        Line derived;
        derived.entry = milestone.id;
        derived.act = m_id;
        derived.case_id = line.case_id;
        derived.compartment = compartment_of(milestone.fact, Source::worker);
        derived.happened = milestone.happened;
        derived.recorded = line.recorded;
        derived.author = m_author;
        derived.kind = kind_of(milestone.fact);
        derived.version = version_of(milestone.fact);
        derived.payload = encode(milestone.fact);
        derived.fact = milestone.fact;
        m_story->m_lines.push_back(std::move(derived));
    }
}

Story::Story(const SampleWorld& world, int number)
    : m_world(&world),
      m_dice(mix(world.options().seed, static_cast<std::uint64_t>(number))),
      m_diary(world.calendar(), division_of(world.site(number).country)),
      m_ids(mix(world.options().seed, static_cast<std::uint64_t>(number))),
      m_perpetrator(id<PersonId>(world.opened(number))),
      m_case_id(id<CaseId>(world.opened(number)))
{}

Instant Story::unused_second(Instant when)
{
    while (!m_seconds.insert(when.time_since_epoch().count()).second)
        when += std::chrono::seconds(1);
    return when;
}

std::string Story::sentence(std::string_view occasion)
{
    return m_world->wording().sentence(occasion, m_dice, m_he, pronouns(Sex::female));
}

Act Story::act(const PersonId& author, Instant happened, Writing writing,
               std::optional<Instant> ended)
{
    const Instant recorded = written(ended.value_or(happened), writing);
    const ActId act = id<ActId>(recorded);
    return Act(*this, act, author, happened, recorded);
}

Instant Story::written(Instant ended, Writing writing)
{
    const LocalDate day = local_date(ended);
    if (writing == Writing::at_once)
        return ended + std::chrono::minutes(m_dice.between(4, 18));
    const int habit = m_dice.below(100);
    const int minutes = m_dice.between(6, 80);
    if (habit < 7)    // late
        return at(m_diary.after(day, 2 + habit / 2), 10, minutes / 2);
    const bool evening = ended >= at(day, 17);
    if (habit < (evening ? 70 : 18))
        return at(m_diary.after(day, 1), 9, 5 + minutes / 2);
    return ended + std::chrono::minutes(evening ? minutes / 4 + 5 : minutes);
}

std::vector<Line> Story::lines_until(Instant cut) &&
{
    std::erase_if(m_lines, [&](const Line& line) { return line.recorded > cut; });
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [](const Line& a, const Line& b) { return a.recorded < b.recorded; });
    std::size_t number = 0;
    for (Line& line : m_lines)
        line.number = ++number;
    return std::move(m_lines);
}

}
