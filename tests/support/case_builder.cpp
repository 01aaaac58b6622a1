#include "support/case_builder.h"

#include <stdexcept>

#include "standard/milestones.h"

namespace holdfast {
namespace {

const Calendar& statutory()
{
    static const Calendar calendar = Calendar::statutory();
    return calendar;
}

const Terms& shipped_terms()
{
    static const Terms terms = Terms::respect_3();
    return terms;
}

std::optional<SessionId> session_named(std::string_view name)
{
    return name.empty() ? std::nullopt : std::optional(named<SessionId>(name));
}

std::optional<PersonId> person_named(std::string_view name)
{
    return name.empty() ? std::nullopt : std::optional(person(name));
}

}

Instant at(std::string_view when)
{
    const auto instant = parse_instant(when);
    if (!instant)
        throw std::invalid_argument("not a moment: " + std::string(when));
    return *instant;
}

LocalDate day(std::string_view date)
{
    return local_date(at(date));
}

std::string shown(const std::optional<Instant>& moment)
{
    if (!moment)
        return "";
    const LocalDate date = local_date(*moment);
    if (*moment == end_of(date))
        return "end of " + to_string(date);
    if (*moment == start_of(date))
        return to_string(date);
    const std::string text = to_string(*moment);
    const bool whole_minute = text.substr(17, 2) == "00";
    return text.substr(0, 10) + " " + text.substr(11, whole_minute ? 5 : 8);
}

CaseReviewed full_page()
{
    CaseReviewed page{.meeting = named<MeetingId>(""),
                      .chair = person("Chair"),
                      .intervention_present = {person("Tom")},
                      .iss_present = {person("Leila")},
                      .earlier_actions = EarlierActions::gone_through,
                      .risk = RiskLine::unchanged,
                      .children = ChildrenLine::considered,
                      .suitability = Suitability::continue_work,
                      .ended = std::nullopt};
    return page;
}

SomeFact::~SomeFact() = default;

CaseBuilder::CaseBuilder(const CaseBuilder&) = default;
CaseBuilder::CaseBuilder(CaseBuilder&&) noexcept = default;
CaseBuilder& CaseBuilder::operator=(const CaseBuilder&) = default;
CaseBuilder::~CaseBuilder() = default;

CaseBuilder a_case()
{
    return {};
}

CaseBuilder open_case()
{
    return a_case().referred("2024-06-03T09:00");
}

CaseBuilder ruth_known()
{
    return open_case().survivor("Ruth", "2024-06-03T09:00");
}

CaseBuilder ruth_passed_on()
{
    return ruth_known()
        .details_learned("Ruth", "2024-06-03T09:00")
        .details_passed("Ruth", "2024-06-04T13:00");
}

CaseBuilder::CaseBuilder() : m_terms(shipped_terms())
{
    in(Country::england);
    service("2020-01-01", ProgrammeDescribed{named<ProgrammeId>("Group"), "Group",
                                             ProgrammeKind::behaviour_change_group, "Own ISS"});
}

Entry CaseBuilder::make(Instant happened, Fact fact)
{
    EntryId::Bytes id{};
    ++m_made;
    for (std::size_t i = 0; i < 4; ++i)
        id[15 - i] = static_cast<std::uint8_t>(m_made >> (8 * i));
    const EntryId entry(id);
    const auto compartment = compartment_of(fact, Source::worker);
    return Entry{.id = entry,
                 .act = named<ActId>(""),
                 .case_id = named<CaseId>("case"),
                 .compartment = compartment,
                 .happened = happened,
                 .recorded = happened,
                 .known = happened,
                 .author = person("Tom"),
                 .source = Source::worker,
                 .imported = false,
                 .corrects = std::nullopt,
                 .fact = std::move(fact),
                 .origin = entry,
                 .first_known = happened};
}

CaseBuilder& CaseBuilder::recorded(std::string_view when)
{
    for (std::size_t i = m_last_act; i < m_entries.size(); ++i)
        m_entries[i].recorded = m_entries[i].known = at(when);
    return *this;
}

CaseBuilder& CaseBuilder::from(Source source)
{
    Entry& last = m_entries.back();
    last.source = source;
    last.compartment = compartment_of(last.fact, source);
    return *this;
}

CaseBuilder& CaseBuilder::by(std::string_view author)
{
    for (std::size_t i = m_last_act; i < m_entries.size(); ++i)
        m_entries[i].author = person(author);
    return *this;
}

CaseBuilder& CaseBuilder::called(std::string_view label)
{
    m_labels.insert_or_assign(std::string(label), m_entries[m_last_act].id);
    return *this;
}

CaseBuilder& CaseBuilder::fact(std::string_view when, SomeFact fact)
{
    m_last_act = m_entries.size();
    m_entries.push_back(make(at(when), fact.take()));
    return *this;
}

CaseBuilder& CaseBuilder::milestone(std::string_view when, SomeFact known)
{
    fact(to_string(local_date(at(when))), known.take());
    return recorded(when);
}

CaseBuilder& CaseBuilder::service(std::string_view when, SomeFact known)
{
    m_service.push_back(make(at(when), known.take()));
    m_service.back().case_id.reset();
    return *this;
}

CaseBuilder& CaseBuilder::in(Country country)
{
    return service("2020-01-01", SiteDescribed{named<SiteId>("Site"), "Site", country});
}

CaseBuilder& CaseBuilder::policy(std::string_view from, std::string_view toml)
{
    if (const auto added = m_terms.add_policy(at(from), toml); !added)
        throw std::invalid_argument("not a policy: " + added.error().front().where + " "
                                    + added.error().front().code);
    return *this;
}

CaseBuilder& CaseBuilder::referred(std::string_view when, ReferralSource from)
{
    fact(when, CaseOpened{"HF-0001", person("Him"), "Him", named<SiteId>("Site")}).called("opened");
    return fact(when, ReferralReceived{from, std::nullopt, Method::phone}).called("referral");
}

CaseBuilder& CaseBuilder::survivor(std::string_view name, std::string_view when,
                                   Relationship relationship)
{
    return fact(when, SurvivorIdentified{person(name), std::string(name), relationship});
}

CaseBuilder& CaseBuilder::not_at_risk(std::string_view name, std::string_view when)
{
    return fact(when, SurvivorNotAtRisk{person(name), person("Manager")});
}

CaseBuilder& CaseBuilder::details_learned(std::string_view name, std::string_view when, Side by)
{
    return fact(when, SurvivorDetailsLearned{person(name), {DetailKind::phone}, by});
}

CaseBuilder& CaseBuilder::details_passed(std::string_view name, std::string_view when)
{
    return fact(when, DetailsHandedOver{person(name), Method::in_person});
}

CaseBuilder& CaseBuilder::allocated(std::string_view worker, Side side, std::string_view survivor,
                                    std::string_view when)
{
    return fact(when, WorkerAllocated{person(worker), side, person_named(survivor)});
}

CaseBuilder& CaseBuilder::released(std::string_view worker, Side side, std::string_view survivor,
                                   std::string_view when)
{
    return fact(when, WorkerReleased{person(worker), side, person_named(survivor)});
}

CaseBuilder& CaseBuilder::decided(AssessmentOutcome outcome, std::string_view when)
{
    return fact(when, AssessmentDecided{outcome, std::nullopt});
}

CaseBuilder& CaseBuilder::offered_place(std::string_view when, std::string_view programme)
{
    return fact(when, PlaceOffered{named<ProgrammeId>(programme)});
}

CaseBuilder& CaseBuilder::accepted_place(std::string_view when, std::string_view programme)
{
    return fact(when, PlaceAccepted{named<ProgrammeId>(programme), std::nullopt});
}

CaseBuilder& CaseBuilder::reached(std::string_view name, std::string_view when)
{
    return milestone(when, SurvivorReached{person(name)});
}

CaseBuilder& CaseBuilder::informed(std::string_view name, std::string_view when)
{
    return milestone(when, InformationOffered{person(name), Offer::offered});
}

CaseBuilder& CaseBuilder::told(std::string_view name, std::string_view about, std::string_view when)
{
    return milestone(when, SurvivorTold{person(name), entry(about)});
}

CaseBuilder& CaseBuilder::attempted(std::string_view name, std::string_view when)
{
    return fact(when, ContactAttempted{person(name), Method::phone, AttemptResult::no_answer});
}

CaseBuilder& CaseBuilder::spoken_to(std::string_view name, std::string_view when,
                                    std::vector<std::string> told_about)
{
    std::vector<EntryId> about;
    for (const std::string& label : told_about)
        about.push_back(entry(label));
    fact(when,
         SurvivorSpokenTo{person(name), Method::phone, std::nullopt, told_about.empty(), about});
    return from(Source::survivor).with_milestones();
}

CaseBuilder& CaseBuilder::dash(std::string_view name, std::string_view when, int yes, int dont_know,
                               AnsweredBy answered_by)
{
    std::vector<ItemAnswer> answers;
    for (int item = 1; item <= yes + dont_know; ++item)
        answers.push_back(
            item <= yes
                ? ItemAnswer{std::to_string(item), Answered::given, "yes", "", Source::survivor}
                : ItemAnswer{std::to_string(item), Answered::dont_know, "", "", Source::survivor});
    fact(when, RiskReviewed{.review = named<ReviewId>(when),
                            .person = person(name),
                            .tool = "dash-24",
                            .edition = "2025.1",
                            .answered_by = answered_by,
                            .answers = std::move(answers),
                            .judged_higher = false,
                            .ended = std::nullopt});
    return from(Source::survivor).with_milestones();
}

/// The milestones that follow from the last entry, recorded with it.
CaseBuilder& CaseBuilder::with_milestones()
{
    const Entry entry = m_entries.back();
    for (Milestone& derived : milestones_of(entry, m_terms)) {
        m_entries.push_back(make(derived.happened, std::move(derived.fact)));
        m_entries.back().recorded = m_entries.back().known = entry.known;
    }
    return *this;
}

CaseBuilder& CaseBuilder::band(std::string_view name, std::string_view when, bool at_threshold)
{
    return milestone(
        when, RiskBandSet{person(name), "dash-24", at_threshold ? "high" : "below", at_threshold});
}

CaseBuilder& CaseBuilder::concern(std::string_view name, std::string_view when)
{
    return fact(when, RiskConcernRaised{person(name), std::nullopt});
}

CaseBuilder& CaseBuilder::planned(std::string_view session, Activity activity,
                                  std::string_view starts, std::string_view ends,
                                  std::string_view when)
{
    return fact(when, SessionPlanned{named<SessionId>(session), activity, at(starts), at(ends),
                                     std::nullopt, std::nullopt});
}

CaseBuilder& CaseBuilder::attended(Activity activity, std::string_view when, std::string_view ended,
                                   std::string_view session)
{
    return fact(when, SessionAttended{session_named(session),
                                      activity,
                                      ended.empty() ? std::nullopt : std::optional(at(ended)),
                                      {}});
}

CaseBuilder& CaseBuilder::missed(std::string_view when, std::string_view session)
{
    return fact(when,
                SessionMissed{session_named(session), Activity::group_session, MissedHow::no_show});
}

CaseBuilder& CaseBuilder::changed(EngagementChange change, std::string_view when)
{
    return fact(when, EngagementChanged{change, false});
}

CaseBuilder& CaseBuilder::reviewed(std::string_view meeting, std::string_view when)
{
    return reviewed(meeting, when, full_page());
}

CaseBuilder& CaseBuilder::reviewed(std::string_view meeting, std::string_view when,
                                   CaseReviewed page)
{
    page.meeting = named<MeetingId>(meeting);
    return fact(when, std::move(page));
}

CaseBuilder& CaseBuilder::exception(Rule rule, std::string_view name, std::string_view when,
                                    std::string_view look_again, std::string_view about)
{
    return fact(when,
                ExceptionMade{.rule = std::string(code(rule)),
                              .person = person_named(name),
                              .about = about.empty() ? std::nullopt : std::optional(entry(about)),
                              .authorised_by = person("Manager"),
                              .look_again = look_again.empty() ? std::nullopt
                                                               : std::optional(day(look_again))});
}

CaseBuilder& CaseBuilder::overridden(Rule rule, std::string_view name, std::string_view when)
{
    return fact(when,
                GateOverridden{std::string(code(rule)), person_named(name), person("Manager")});
}

CaseBuilder& CaseBuilder::closed(std::string_view when, Scope scope)
{
    return fact(when, CaseClosed{scope, std::nullopt, EndReason::completed});
}

CaseBuilder& CaseBuilder::reopened(std::string_view when, Scope scope)
{
    return fact(when, CaseReopened{scope, std::nullopt});
}

const Entry& CaseBuilder::find(std::string_view label) const
{
    const EntryId id = entry(label);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& each) { return each.id == id; });
    return *found;
}

CaseBuilder& CaseBuilder::corrects(const Entry& earlier, std::string_view when, Instant happened,
                                   Fact fact)
{
    m_last_act = m_entries.size();
    Entry correction = make(happened, std::move(fact));
    correction.corrects = earlier.id;
    correction.source = earlier.source;
    correction.compartment = earlier.compartment;
    correction.recorded = correction.known = at(when);
    m_entries.push_back(std::move(correction));
    return *this;
}

CaseBuilder& CaseBuilder::corrected(std::string_view label, std::string_view when,
                                    std::string_view happened)
{
    const Entry earlier = find(label);
    return corrects(earlier, when, at(happened), earlier.fact);
}

CaseBuilder& CaseBuilder::corrected(std::string_view label, std::string_view when, SomeFact fact)
{
    const Entry earlier = find(label);
    return corrects(earlier, when, earlier.happened, fact.take());
}

CaseBuilder& CaseBuilder::withdrawn(std::string_view label, std::string_view when)
{
    const Entry earlier = find(label);
    return corrects(earlier, when, earlier.happened, EntryWithdrawn{});
}

EntryId CaseBuilder::entry(std::string_view label) const
{
    const auto found = m_labels.find(label);
    if (found == m_labels.end())
        throw std::invalid_argument("no entry is called " + std::string(label));
    return found->second;
}

CaseBuilder CaseBuilder::with_entries(std::vector<Entry> entries) const
{
    CaseBuilder other = *this;
    other.m_entries = std::move(entries);
    return other;
}

std::map<EntryId, std::string> CaseBuilder::labels() const
{
    std::map<EntryId, std::string> labels;
    for (const auto& [label, id] : m_labels)
        labels.emplace(id, label);
    return labels;
}

Assessed CaseBuilder::as_at(std::string_view moment, std::string_view known_at, Reach reach) const
{
    return as_at(at(moment), at(known_at.empty() ? moment : known_at), reach);
}

Assessed CaseBuilder::as_at(Instant moment, Instant known_at, Reach reach) const
{
    const History service(m_service);
    const CaseFile folded = CaseFile::fold(service, moment, known_at, View::case_only);
    return {assess(History(m_entries), Directory(folded), m_terms, statutory(), {moment, known_at},
                   reach),
            moment, labels()};
}

std::vector<std::string> CaseBuilder::stopped(std::string_view now, std::string_view when,
                                              SomeFact proposed) const
{
    const History service(m_service);
    const CaseFile folded = CaseFile::fold(service, at(now), at(now), View::case_only);
    CaseBuilder with = *this;
    const Entry plan = with.make(at(when), proposed.take());
    std::vector<std::string> gates;
    for (const Obligation& gate : stopped_by(History(m_entries), plan, Directory(folded), m_terms,
                                             statutory(), at(now), Reach::everything_held)) {
        const std::string name = name_in(gate.subject.id);
        gates.push_back(std::string(code(gate.rule)) + (name.empty() ? "" : " " + name));
    }
    return gates;
}

}
