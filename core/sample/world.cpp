#include "sample/world.h"

#include <algorithm>
#include <stdexcept>

#include <toml++/toml.h>

#include "resources/resources.h"

namespace holdfast {
namespace {

/// Streams of ids, told apart so that none repeats another.
enum class Stream : std::uint64_t { service = 0xffff'0000, groups, group_sessions, meetings };

std::uint64_t stream(std::uint64_t seed, Stream which)
{
    return mix(seed, static_cast<std::uint64_t>(which));
}

template <typename AnyId>
AnyId shared_id(std::uint64_t seed, const std::array<std::uint8_t, 16>& of, Instant when)
{
    std::uint64_t key = seed;
    for (const std::uint8_t byte : of)
        key = mix(key, byte);
    return IdSource(key).next<AnyId>(when);
}

template <typename E>
E choice(const toml::table& row, std::string_view key)
{
    const auto value = from_code<E>(row[key].value_or(std::string_view()));
    if (!value)
        throw std::logic_error("sample/service.toml: " + std::string(key));
    return *value;
}

std::string text(const toml::table& row, std::string_view key)
{
    return row[key].value_or(std::string());
}

/// The rows of a table that a sample of this size has.
std::vector<const toml::table*> rows(const toml::table& file, std::string_view name, int cases)
{
    std::vector<const toml::table*> found;
    if (const toml::array* all = file[name].as_array())
        for (const toml::node& node : *all)
            if (const toml::table* row = node.as_table();
                row && cases >= (*row)["cases"].value_or(0))
                found.push_back(row);
    return found;
}

std::vector<PersonId>& of_role(SampleTeam& team, Role role)
{
    switch (role) {
    case Role::iss_worker: return team.iss_workers;
    case Role::case_manager: return team.case_managers;
    case Role::practice_manager:
    case Role::service_manager:
    case Role::data_protection_lead: return team.practice_managers;
    case Role::intervention_practitioner: break;
    }
    return team.practitioners;
}

}

Activity SampleProgramme::activity() const
{
    switch (type) {
    case ProgrammeKind::behaviour_change_group: return Activity::group_session;
    case ProgrammeKind::behaviour_change_one_to_one: return Activity::one_to_one_session;
    case ProgrammeKind::intensive_case_management:
    case ProgrammeKind::early_response:
    case ProgrammeKind::short_motivational: break;
    }
    return Activity::engagement;
}

int SampleProgramme::minutes() const
{
    return type == ProgrammeKind::behaviour_change_group ? 120 : 60;
}

int SampleProgramme::rhythm_days() const
{
    return type == ProgrammeKind::intensive_case_management ? 14 : 7;
}

SampleWorld::SampleWorld(const SampleOptions& options)
    : m_options(options),
      m_cut(at(options.until, 9)),
      m_calendar(Calendar::statutory()),
      m_terms(Terms::respect_3()),
      m_wording(Phrases::shipped())
{
    const Diary diary(m_calendar, Division::england_and_wales);
    m_founded = diary.on_or_before(earlier(options.until, 600));
    m_iss_named = diary.on_or_after(earlier(options.until, 400));
    m_policy_set = diary.on_or_after(earlier(options.until, 270));
    const auto toml = resource("sample/service.toml");
    if (!toml)
        throw std::logic_error("the sample's service is not in the program");
    read(*toml);
    // The office is shut on the last two days of each year: of the one before the record ends.
    const int year = static_cast<int>(std::chrono::year_month_day(options.until).year()) - 1;
    for (const std::chrono::day day : {std::chrono::day(30), std::chrono::day(31)})
        m_calendar.close({LocalDate(std::chrono::year(year) / std::chrono::December / day),
                          "Shut before New Year"});
}

void SampleWorld::read(std::string_view toml)
{
    const toml::table file = toml::parse(toml);
    IdSource ids(stream(m_options.seed, Stream::service));
    Instant when = at(m_founded, 8);
    const auto next = [&] { return when += std::chrono::seconds(1); };
    const auto number = [](const toml::table& row, std::string_view key, int otherwise) {
        return row[key].value_or(otherwise);
    };
    const auto team = [&](const toml::table& row) {
        return static_cast<std::size_t>(number(row, "team", 0));
    };
    for (const toml::table* row : rows(file, "workers", m_options.cases)) {
        const Role role = choice<Role>(*row, "role");
        const PersonId id = ids.next<PersonId>(next());
        m_workers.push_back({id, text(*row, "sign_in"), text(*row, "name"), {role}});
        m_teams.resize(std::max(m_teams.size(), team(*row) + 1));
        if (role != Role::service_manager && role != Role::data_protection_lead)
            of_role(m_teams[team(*row)], role).push_back(id);
    }
    for (const toml::table* row : rows(file, "sites", m_options.cases))
        m_sites.push_back({ids.next<SiteId>(next()), text(*row, "name"),
                           choice<Country>(*row, "country"), team(*row)});
    for (const toml::table* row : rows(file, "programmes", m_options.cases))
        m_programmes.push_back(
            {ids.next<ProgrammeId>(next()), text(*row, "name"), choice<ProgrammeKind>(*row, "type"),
             text(*row, "iss"), (*row)["iss_named_later"].value_or(false), team(*row),
             std::chrono::weekday(static_cast<unsigned>(number(*row, "weekday", 1))),
             number(*row, "hour", 18), number(*row, "weeks", 26), number(*row, "group_max", 12)});
    for (const toml::table* row : rows(file, "agencies", m_options.cases))
        m_agencies.push_back({ids.next<AgencyId>(next()), text(*row, "name"), text(*row, "contact"),
                              choice<ReferralSource>(*row, "refers"), number(*row, "weight", 1)});
    m_policy = file["policy"]["text"].value_or(std::string());
}

const PersonId& SampleWorld::case_manager(std::size_t team) const
{
    const auto& own = m_teams[team].case_managers;
    return own.empty() ? m_teams[0].case_managers.front() : own.front();
}

const PersonId& SampleWorld::practice_manager(std::size_t team) const
{
    const auto& own = m_teams[team].practice_managers;
    return own.empty() ? m_teams[0].practice_managers.front() : own.front();
}

GroupId SampleWorld::group(const SampleProgramme& programme, int case_number) const
{
    const int cohort = case_number / 40;
    return shared_id<GroupId>(
        mix(stream(m_options.seed, Stream::groups), static_cast<std::uint64_t>(cohort)),
        programme.id.bytes(), at(m_founded, 9));
}

SessionId SampleWorld::group_session(const GroupId& group, Instant starts) const
{
    return shared_id<SessionId>(stream(m_options.seed, Stream::group_sessions), group.bytes(),
                                starts);
}

MeetingId SampleWorld::meeting(std::size_t team, Instant starts) const
{
    return IdSource(mix(stream(m_options.seed, Stream::meetings), team)).next<MeetingId>(starts);
}

Instant SampleWorld::opened(int case_number) const
{
    // Over the last eighteen months, more of them lately; in hundredths, so that nothing is rounded differently elsewhere.
    constexpr std::int64_t months_18 = 540;
    const std::int64_t part = 2 * std::int64_t{m_options.cases - 1 - case_number} + 1;
    const std::int64_t whole = 2 * std::int64_t{m_options.cases};
    const auto age = static_cast<int>(months_18 * part * (60 * whole + 40 * part)
                                      / (100 * whole * whole));
    const Diary diary(m_calendar, division_of(site(case_number).country));
    const LocalDate latest = diary.before(m_options.until, 1);
    const LocalDate day = std::min(latest, diary.on_or_before(earlier(m_options.until, age)));
    const auto minutes = static_cast<int>(
        mix(m_options.seed, static_cast<std::uint64_t>(case_number)) % 330);
    return at(day, 10 + minutes / 60, minutes % 60);
}

PersonId SampleWorld::perpetrator(int case_number) const
{
    IdSource ids(mix(m_options.seed, static_cast<std::uint64_t>(case_number)));
    return ids.next<PersonId>(opened(case_number));
}

const SampleSite& SampleWorld::site(int case_number) const
{
    constexpr std::size_t turns[] = {0, 1, 0, 2, 0, 3, 1, 4, 0, 2};
    const std::size_t turn = turns[case_number % 10];
    return m_sites[turn < m_sites.size() ? turn : turn % m_sites.size()];
}

}
