#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "core/standard/any_case.h"
#include "record/redacted.h"

// What holds for every case history, however untidy.

namespace holdfast {
namespace {

template <typename Property>
void hold(Property property)
{
    CHECK(rc::check(property));
}

std::vector<Obligation> obligations(const CaseBuilder& told, Instant as_at, Instant known_at,
                                    Reach reach)
{
    const Assessed assessed = told.as_at(as_at, known_at, reach);
    return assessed.obligations();
}

/// What is of one compartment.
std::vector<Obligation> kept_in(std::vector<Obligation> all, Compartment compartment)
{
    std::erase_if(all, [&](const Obligation& it) { return it.compartment != compartment; });
    return all;
}

/// Which obligations there are, without what becomes of them.
using Identity = std::tuple<Rule, Subject, std::optional<EntryId>>;
std::vector<Identity> identities(const std::vector<Obligation>& all)
{
    std::vector<Identity> which;
    for (const Obligation& it : all)
        which.emplace_back(it.rule, it.subject, it.opened_by);
    std::sort(which.begin(), which.end());
    return which;
}

}

TEST_CASE("The same entries in any order of arrival give the same assessment",
          "[standard][property]")
{
    hold([] {
        const CaseBuilder told = any_case();
        const Instant now = any_moment();
        auto entries = told.entries();
        const auto once = obligations(told, now, now, Reach::everything_held);
        const auto seed = *rc::gen::arbitrary<std::uint32_t>();
        std::shuffle(entries.begin(), entries.end(), std::minstd_rand(seed));
        RC_ASSERT(
            obligations(told.with_entries(std::move(entries)), now, now, Reach::everything_held)
            == once);
    });
}

TEST_CASE("What is kept in the case record is the same for every reader", "[standard][property]")
{
    hold([] {
        const CaseBuilder told = any_case();
        const Instant now = any_moment();
        auto case_entries = told.entries();
        std::erase_if(case_entries, [](const Entry& entry) {
            return entry.compartment != Compartment::case_record;
        });
        const auto practitioner = obligations(told.with_entries(std::move(case_entries)), now, now,
                                              Reach::case_wide);
        RC_ASSERT(kept_in(practitioner, Compartment::case_record) == practitioner);
        RC_ASSERT(
            kept_in(obligations(told, now, now, Reach::everything_held), Compartment::case_record)
            == practitioner);
        RC_ASSERT(obligations(told, now, now, Reach::case_wide) == practitioner);
    });
}

TEST_CASE(
    "When a case is to be looked at again says nothing of the survivors' record to who holds the "
    "case record alone",
    "[standard][property]")
{
    hold([] {
        const CaseBuilder told = any_case();
        const Instant now = any_moment();
        auto case_entries = told.entries();
        std::erase_if(case_entries, [](const Entry& entry) {
            return entry.compartment != Compartment::case_record;
        });
        const Assessed everybody = told.as_at(now, now, Reach::everything_held);
        const Assessed practitioner =
            told.with_entries(std::move(case_entries)).as_at(now, now, Reach::case_wide);
        RC_ASSERT(everybody.assessment().case_reassess_at
                  == practitioner.assessment().case_reassess_at);
        RC_ASSERT(practitioner.assessment().case_reassess_at
                  == practitioner.assessment().reassess_at);
    });
}

TEST_CASE("A deadline is never before its opening, nor a sooner limit after the clause's own",
          "[standard][property]")
{
    hold([] {
        const CaseBuilder told = any_case();
        const Instant now = any_moment();
        for (const Obligation& it : obligations(told, now, now, Reach::everything_held)) {
            // In brackets: RapidCheck takes a bare || apart and would look into an absent due time.
            RC_ASSERT((!it.due || *it.due >= it.opened_at));
            if (it.reading == Reading::sooner_on_concern || it.reading == Reading::ceiling)
                RC_ASSERT((it.clause_due && it.due < it.clause_due));
        }
    });
}

TEST_CASE("What becomes known later does not change what was owed as known before",
          "[standard][property]")
{
    hold([] {
        CaseBuilder told = any_case();
        const Instant then = any_moment();
        const auto before = obligations(told, then, then, Reach::everything_held);
        const std::string later = as_text(then + std::chrono::hours(*rc::gen::inRange(1, 2000)));
        add_anything(told, as_text(any_moment()));
        told.recorded(later);
        RC_ASSERT(obligations(told, then, then, Reach::everything_held) == before);
    });
}

TEST_CASE("Until it is to be looked at again a case owes the same, and statuses follow from what "
          "is stored",
          "[standard][property]")
{
    hold([] {
        const CaseBuilder told = any_case();
        const Instant now = any_moment();
        const Assessed first = told.as_at(now, now, Reach::everything_held);
        const Instant until = first.assessment().reassess_at.value_or(
            now + std::chrono::hours(24 * 400));
        RC_ASSERT(until > now);
        const auto seconds = (until - now).count();
        const Instant later = now
                              + std::chrono::seconds(*rc::gen::inRange<std::int64_t>(0, seconds));
        RC_ASSERT(obligations(told, later, later, Reach::everything_held) == first.obligations());
    });
}

TEST_CASE("No two obligations of a case have one identity", "[standard][property]")
{
    hold([] {
        const CaseBuilder told = any_case();
        const Instant now = any_moment();
        const auto all = identities(obligations(told, now, now, Reach::everything_held));
        RC_ASSERT(std::adjacent_find(all.begin(), all.end()) == all.end());
    });
}

TEST_CASE(
    "Every obligation names an opening that the reader holds, and is of a rule of the edition",
    "[standard][property]")
{
    hold([] {
        const CaseBuilder told = any_case();
        const Instant now = any_moment();
        const auto rules = told.terms().rules();
        for (const Obligation& it : obligations(told, now, now, Reach::everything_held)) {
            RC_ASSERT(std::find(rules.begin(), rules.end(), it.rule) != rules.end());
            RC_ASSERT(it.opened_by.has_value());
            RC_ASSERT(std::any_of(told.entries().begin(), told.entries().end(),
                                  [&](const Entry& entry) { return entry.id == it.opened_by; }));
        }
    });
}

TEST_CASE("Erasing the content of entries changes no duty", "[standard][property][erasure]")
{
    hold([] {
        const CaseBuilder told = any_case();
        const Instant now = any_moment();
        auto entries = told.entries();
        for (Entry& entry : entries)
            if (*rc::gen::arbitrary<bool>())
                entry.fact = redacted(entry.fact);
        RC_ASSERT(
            obligations(told.with_entries(std::move(entries)), now, now, Reach::everything_held)
            == obligations(told, now, now, Reach::everything_held));
    });
}

}
