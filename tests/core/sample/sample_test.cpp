#include <set>
#include <sstream>

#include <catch2/catch.hpp>

#include "core/sample/assessed_sample.h"
#include "standard/milestones.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

Envelope envelope_of(const Line& line)
{
    return {*line.entry,      *line.act,     line.case_id,
            line.compartment, line.happened, line.recorded,
            line.recorded,    *line.author,  DeviceId(DeviceId::Bytes{}),
            line.source,      true,          line.corrects,
            line.kind,        line.version,  line.payload,
            line.narrative};
}

std::string written(const std::vector<Line>& lines)
{
    std::ostringstream out;
    for (const Line& line : lines)
        REQUIRE(write_line(out, envelope_of(line)));
    return out.str();
}

std::string everything(const SampleOptions& options)
{
    const SampleService service(options);
    std::string text = written(service.service_lines());
    for (int number = 0; number < options.cases; ++number)
        text += written(service.case_lines(number));
    return text;
}

template <typename Kind>
const Kind* fact_of(const Line& line)
{
    return std::get_if<Kind>(&*line.fact);
}

}

TEST_CASE("the same options give the same service, byte for byte", "[sample]")
{
    const std::string once = everything(sample_of(12));
    CHECK(once == everything(sample_of(12)));
    CHECK(once != everything(sample_of(12, 2)));
    CHECK(once != everything(sample_of(12, 1, "2026-03-12")));
}

TEST_CASE("a case needs no other case to be told", "[sample]")
{
    const SampleService forwards(sample_of(30));
    const SampleService backwards(sample_of(30));
    std::vector<std::vector<Line>> told;
    for (int number = 0; number < 30; ++number)
        told.push_back(forwards.case_lines(number));
    for (int number = 29; number >= 0; number -= 7)
        CHECK(backwards.case_lines(number) == told[static_cast<std::size_t>(number)]);
}

TEST_CASE("every line can be written as interchange and read again", "[sample]")
{
    const SampleService service(sample_of(40));
    std::vector<Line> lines = service.service_lines();
    for (int number = 0; number < 40; number += 3)
        for (Line& line : service.case_lines(number))
            lines.push_back(std::move(line));
    std::istringstream in(written(lines));
    const auto read = read_lines(in);
    REQUIRE(read);
    REQUIRE(read->size() == lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].number = i + 1;
        CHECK((*read)[i] == lines[i]);
    }
}

TEST_CASE("every kind of fact is in a large sample, but for what only use brings", "[sample]")
{
    const std::set<std::string_view> left_out{
        "entry_erased",            // two people erase; a sample has nothing that must go
        "bank_holidays_merged",    // a file of gov.uk's
        // what people do with the program itself
        "access_granted",
        "access_removed",
        "passphrase_reset",
        "recovery_used",
        "recovery_renewed",
        "device_removed",
        "access_noted",
        "audit_drawn",
        "file_audited",
        "audit_closed",
        "document_attached",
        "draft_kept",
        "draft_settled",
        "legal_hold_set",
        "legal_hold_lifted",
        "erasure_proposed",
        "erasure_declined",
        "retention_set",
    };
    std::set<std::string, std::less<>> seen;
    const SampleService service(sample_of(200));
    for (const Line& line : service.service_lines())
        seen.insert(line.kind);
    for (int number = 0; number < 200; ++number)
        for (const Line& line : service.case_lines(number))
            seen.insert(line.kind);
    for (const std::string_view kind : kind_names()) {
        INFO(kind);
        CHECK((seen.find(kind) != seen.end()) != left_out.contains(kind));
    }
}

TEST_CASE("what happened was recorded after it, in order, and nothing after the end", "[sample]")
{
    const SampleService service(sample_of(60));
    std::size_t late = 0;
    std::size_t all = 0;
    for (int number = 0; number < 60; ++number) {
        Instant before{};
        for (const Line& line : service.case_lines(number)) {
            CHECK(line.recorded >= line.happened);
            CHECK(line.recorded <= service.ends());
            CHECK(line.recorded >= before);
            CHECK(line.happened >= service.founded());
            before = line.recorded;
            ++all;
            late += line.recorded > end_of(local_date(line.happened) + std::chrono::days(1)) ? 1
                                                                                             : 0;
        }
    }
    CHECK(late > all / 100);
    CHECK(late < all / 8);
}

TEST_CASE("work is done on working days", "[sample]")
{
    const SampleService service(sample_of(200));
    const Calendar calendar = Calendar::statutory();
    constexpr Country countries[] = {Country::england, Country::wales, Country::scotland,
                                     Country::northern_ireland};
    std::map<SiteId, Country> sites;
    for (const Line& line : service.service_lines())
        if (const auto* site = fact_of<SiteDescribed>(line))
            sites.emplace(site->site, site->country);
    std::set<Country> seen;
    for (int number = 0; number < 200; number += 3) {
        const auto lines = service.case_lines(number);
        const Country country = sites.at(fact_of<CaseOpened>(lines.front())->site);
        seen.insert(country);
        for (const Line& line : lines) {
            INFO(line.kind << " " << to_string(line.happened) << " " << to_string(line.recorded));
            CHECK(calendar.working(local_date(line.happened), division_of(country)));
            CHECK(calendar.working(local_date(line.recorded), division_of(country)));
        }
    }
    CHECK(seen.size() == std::size(countries));
}

TEST_CASE("ids are never given twice, and every reference is to an entry or person recorded before",
          "[sample]")
{
    const SampleService service(sample_of(60));
    std::set<EntryId> entries;
    std::set<PersonId> people;
    for (const Line& line : service.service_lines())
        CHECK(entries.insert(*line.entry).second);
    for (const SampleWorker& worker : service.workers())
        people.insert(worker.id);
    const auto named = [&](const PersonId& person) { CHECK(people.contains(person)); };
    for (int number = 0; number < 60; ++number) {
        for (const Line& line : service.case_lines(number)) {
            CHECK(entries.insert(*line.entry).second);
            named(*line.author);
            if (line.corrects)
                CHECK(entries.contains(*line.corrects));
            if (const auto* opened = fact_of<CaseOpened>(line))
                people.insert(opened->perpetrator);
            if (const auto* survivor = fact_of<SurvivorIdentified>(line))
                people.insert(survivor->survivor);
            if (const auto* child = fact_of<ChildIdentified>(line))
                people.insert(child->child);
            if (const auto* status = fact_of<SocialCareKnown>(line))
                named(status->child);
            if (const auto* harm = fact_of<ChildConcernRaised>(line))
                named(harm->child);
            if (const auto* plan = fact_of<ChildPlanAgreed>(line))
                named(plan->child);
            if (const auto* spoken = fact_of<SurvivorSpokenTo>(line)) {
                named(spoken->survivor);
                for (const EntryId& about : spoken->told_about)
                    CHECK(entries.contains(about));
            }
            if (const auto* review = fact_of<RiskReviewed>(line))
                named(review->person);
            if (const auto* learned = fact_of<SurvivorDetailsLearned>(line))
                named(learned->survivor);
            if (const auto* told = fact_of<AgencyTold>(line))
                CHECK(entries.contains(told->about));
            if (const auto* ended = fact_of<RiskConcernEnded>(line))
                CHECK(entries.contains(ended->raised));
            if (const auto* explained = fact_of<ExceptionExplained>(line))
                CHECK(entries.contains(explained->exception));
        }
    }
}

TEST_CASE(
    "milestones are those that follow from the survivors' record, beside what they follow from",
    "[sample]")
{
    const SampleService service(sample_of(60));
    const Terms terms = Terms::respect_3();
    std::size_t found = 0;
    for (int number = 0; number < 60; ++number) {
        const auto lines = service.case_lines(number);
        const auto entries = entries_of(lines);
        std::map<EntryId, std::size_t> place;
        for (std::size_t i = 0; i < lines.size(); ++i)
            place.emplace(*lines[i].entry, i);
        std::set<EntryId> derived;
        for (const Entry& entry : entries)
            for (const Milestone& milestone : milestones_of(entry, terms)) {
                REQUIRE(place.contains(milestone.id));
                const Entry& there = entries[place.at(milestone.id)];
                CHECK(there.fact == milestone.fact);
                CHECK(there.happened == milestone.happened);
                CHECK(there.act == entry.act);
                derived.insert(milestone.id);
            }
        found += derived.size();
        for (const Entry& entry : entries)
            if (std::holds_alternative<SurvivorReached>(entry.fact)
                || std::holds_alternative<InformationOffered>(entry.fact)
                || std::holds_alternative<SurvivorTold>(entry.fact)
                || std::holds_alternative<RiskBandSet>(entry.fact))
                CHECK(derived.contains(entry.id));
    }
    CHECK(found > 500);
}

TEST_CASE("narratives are finished sentences, and bare facts have none", "[sample]")
{
    const SampleService service(sample_of(60));
    std::size_t narrated = 0;
    std::size_t all = 0;
    for (int number = 0; number < 60; ++number)
        for (const Line& line : service.case_lines(number)) {
            ++all;
            narrated += line.narrative.empty() ? 0 : 1;
            INFO(line.kind << ": " << line.narrative);
            CHECK(line.narrative.find_first_of("{}") == std::string::npos);
            CHECK((line.narrative.empty() || line.narrative.back() == '.'));
            if (bare(line.fact->index()))
                CHECK(line.narrative.empty());
        }
    CHECK(narrated > all / 5);
}

TEST_CASE("lines are kept where their kind and source say", "[sample]")
{
    const SampleService service(sample_of(40));
    std::size_t support = 0;
    for (int number = 0; number < 40; ++number)
        for (const Line& line : service.case_lines(number)) {
            CHECK(line.compartment == compartment_of(*line.fact, line.source));
            CHECK(line.payload == encode(*line.fact));
            support += line.compartment == Compartment::support ? 1 : 0;
        }
    CHECK(support > 400);
}

TEST_CASE("the people of a sample begin with the same eight, the service manager first", "[sample]")
{
    const SampleService small(sample_of(10));
    const SampleService usual(sample_of(40));
    const SampleService large(sample_of(1000, 7));
    CHECK(small.workers().size() == 8);
    CHECK(usual.workers().size() == 10);
    CHECK(large.workers().size() > 20);
    CHECK(usual.workers().front().roles == std::vector{Role::service_manager});
    std::set<std::string> sign_in_names;
    std::set<Role> roles;
    for (const SampleWorker& worker : large.workers()) {
        CHECK(sign_in_names.insert(worker.sign_in_name).second);
        roles.insert(worker.roles.begin(), worker.roles.end());
    }
    CHECK(roles.size() == codes_of<Role>.size());
    for (std::size_t i = 0; i < small.workers().size(); ++i) {
        CHECK(small.workers()[i].sign_in_name == usual.workers()[i].sign_in_name);
        CHECK(small.workers()[i].sign_in_name == large.workers()[i].sign_in_name);
    }
}
