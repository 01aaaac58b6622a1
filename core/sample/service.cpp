#include <algorithm>

#include "sample/world.h"

namespace holdfast {
namespace {

/// The service's own lines: each act by the service manager, or by whom it concerns.
class Register {
public:
    explicit Register(const SampleWorld& world) : m_ids(mix(world.options().seed, 0xffff'1000U)) {}

    void act(Instant when, const PersonId& author)
    {
        m_when = when;
        m_author = author;
        m_act.emplace(m_ids.next<ActId>(tick()));
    }

    template <typename Kind>
    void add(const Kind& kind)
    {
        const Fact fact(kind);
        Line line;
        line.number = m_lines.size() + 1;
        line.entry = m_ids.next<EntryId>(tick());
        line.act = m_act;
        line.compartment = compartment_of(fact, Source::worker);
        line.happened = m_when;
        line.recorded = m_when;
        line.author = m_author;
        line.kind = kind_of(fact);
        line.version = version_of(fact);
        line.payload = encode(fact);
        line.fact = fact;
        m_lines.push_back(std::move(line));
    }

    std::vector<Line> take() { return std::move(m_lines); }

private:
    /// Seconds that never come twice, so that no id does.
    Instant tick()
    {
        m_second = std::max(m_second + std::chrono::seconds(1), m_when);
        return m_second;
    }

    IdSource m_ids;
    Instant m_when{};
    Instant m_second{};
    std::optional<PersonId> m_author;
    std::optional<ActId> m_act;
    std::vector<Line> m_lines;
};

ProgrammeDescribed described(const SampleProgramme& programme, bool with_iss)
{
    const auto iss = with_iss ? std::optional(programme.iss) : std::nullopt;
    return {programme.id,       programme.name, programme.type, iss, programme.weeks, 6,
            programme.group_max};
}

void found(const SampleWorld& world, Register& lines, const PersonId& manager)
{
    lines.act(at(world.founded(), 9), manager);
    for (const SampleSite& site : world.sites())
        lines.add(SiteDescribed{site.id, site.name, site.country});
    for (const SampleWorker& worker : world.workers())
        lines.add(WorkerDescribed{worker.id, worker.name, worker.roles, std::nullopt});
    lines.act(at(world.founded(), 9, 40), manager);
    for (const SampleProgramme& programme : world.programmes())
        lines.add(described(programme, !programme.iss_named_later));
    lines.act(at(world.founded(), 10, 15), manager);
    for (const SampleAgency& agency : world.agencies())
        lines.add(AgencyDescribed{agency.id, agency.name, agency.contact});
}

/// One practitioner was away a year ago, and one ISS worker is away now.
void arrange_cover(const SampleWorld& world, Register& lines)
{
    const SampleTeam& team = world.team(0);
    const LocalDate until = world.options().until;
    const auto cover = [&](const PersonId& absent, const PersonId& stands_in, LocalDate from,
                           int days) {
        lines.act(at(earlier(from, 5), 11), world.case_manager(0));
        lines.add(CoverArranged{absent, stands_in, from, later(from, days)});
    };
    cover(team.practitioners[0], team.practitioners[1], earlier(until, 350), 13);
    cover(team.iss_workers[1], team.iss_workers[0], earlier(until, 2), 11);
}

}

std::vector<Line> service_history(const SampleWorld& world)
{
    Register lines(world);
    const PersonId& manager = world.workers().front().id;
    found(world, lines, manager);
    for (const SampleProgramme& programme : world.programmes())
        if (programme.iss_named_later) {
            lines.act(at(world.iss_named(), 10), manager);
            lines.add(described(programme, true));
        }
    const auto& closures = world.calendar().closures();
    if (!closures.empty()) {
        const Diary diary(world.calendar(), Division::england_and_wales);
        lines.act(at(diary.on_or_before(earlier(closures.begin()->first, 60)), 14), manager);
        for (const auto& [date, closure] : closures)
            lines.add(ClosureSet{date, closure.reason});
    }
    lines.act(at(world.policy_set(), 9, 30), manager);
    lines.add(PolicySet{world.policy()});
    arrange_cover(world, lines);
    std::vector<Line> all = lines.take();
    std::stable_sort(all.begin(), all.end(),
                     [](const Line& a, const Line& b) { return a.recorded < b.recorded; });
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].number = i + 1;
    return all;
}

}
