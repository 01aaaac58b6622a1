#include <catch2/catch.hpp>

#include "support/service.h"
#include "vault/erasure.h"
#include "workspace/erasing.h"
#include "workspace/impl.h"
#include "workspace/merging.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

constexpr std::chrono::hours a_day(24);

/// The service's folder as it lies on several laptops.
class Apart {
public:
    explicit Apart(Instant now) : m_service(now) {}

    Service& service() { return m_service; }
    VaultPlace place(const std::string& laptop) const
    {
        if (laptop == "office")
            return m_service.place();
        return {.folder = m_folder.path() / laptop,
                .device_folder = m_folder.path() / (laptop + "-device")};
    }
    void copy(const std::string& from, const std::string& to) const
    {
        fs::copy(place(from).folder, place(to).folder, fs::copy_options::recursive);
    }
    Workspace open(const std::string& laptop, std::string_view name, Instant now) const
    {
        return good(Workspace::open(place(laptop), name, Service::passphrase(), now));
    }
    fs::path file(const std::string& name) const { return m_folder.path() / name; }
    Merged hand_over(const std::string& from, const std::string& to, Instant now,
                     const BundleSince& since = {})
    {
        const fs::path file = m_folder.path() / ("bundle-" + std::to_string(m_bundles++));
        {
            const auto workspace = open(from, "manager", now);
            good(make_bundle(workspace, file, since, now));
        }
        auto workspace = open(to, "manager", now);
        return good(merge(workspace, file, now));
    }

private:
    Service m_service;
    TemporaryFolder m_folder;
    int m_bundles = 0;
};

std::string described(const OwedRow& row, Instant now)
{
    const Obligation& owed = row.obligation;
    return std::string(code(owed.rule)) + ' ' + row.reference + ' ' + row.subject_name + ' '
           + std::string(code(owed.compartment)) + ' ' + std::string(code(status(owed, now))) + ' '
           + (owed.due ? to_string(*owed.due) : std::string("-"));
}

/// What is owed by the ledger and by the rows that are kept, and what verifying says.
std::vector<std::string> owed_on(const Apart& apart, const std::string& laptop, Instant now)
{
    const auto workspace = apart.open(laptop, "manager", now);
    std::vector<std::string> lines;
    for (const OwedRow& row : good(workspace.obligations({.moment = Moment::now(now)})))
        lines.push_back(described(row, now));
    lines.emplace_back("rows");
    for (const OwedRow& row : good(workspace.worklist(now)))
        lines.push_back(described(row, now));
    for (const CaseRow& row : good(workspace.cases()))
        lines.push_back(row.reference + ' ' + row.band + (row.open ? " open" : " closed"));
    const Verification verification = good(workspace.verify());
    CHECK(verification.holds());
    CHECK(verification.behind.empty());
    lines.push_back(std::to_string(verification.commits) + ' '
                    + std::to_string(verification.entries) + ' '
                    + std::to_string(verification.awaited));
    return lines;
}

/// The first case, opened at the office.
Opened opened_at_office(Apart& apart, Instant now)
{
    auto manager = apart.open("office", "manager", now);
    return open_case(apart.service(), manager, now, "HF-0001");
}

/// A day at the office, on the side of those who work with him.
void office_day(Apart& apart, int number, Instant now, const std::vector<Opened>& cases)
{
    auto workspace = apart.open("office", code(Role::intervention_practitioner), now);
    const Opened& one = cases[static_cast<std::size_t>(number) % cases.size()];
    std::vector<NewFact> facts;
    if (number % 5 == 0)
        facts.push_back({.case_id = one.id,
                         .fact = DetailsHandedOver{one.survivor, Method::email},
                         .happened = now});
    if (number % 4 == 1)
        facts.push_back({.case_id = one.id,
                         .fact = ContactDetailsGiven{one.survivor, DetailKind::phone,
                                                     "07700 900123", Answer::dont_know},
                         .happened = now,
                         .source = Source::perpetrator});
    facts.push_back({.case_id = one.id,
                     .fact = ConfidentialityAgreed{true, true, Signature::signed_form, "2025"},
                     .happened = now});
    good(workspace.record(std::move(facts), now));
}

/// A day out, on the side of those who work with her.
void road_day(Apart& apart, int number, Instant now, const std::vector<Opened>& cases)
{
    auto workspace = apart.open("road", code(Role::iss_worker), now);
    const Opened& one = cases[static_cast<std::size_t>(number * 2) % cases.size()];
    if (number % 3 == 0)
        good(workspace.record({{.case_id = one.id,
                                .fact = SurvivorSpokenTo{one.survivor, Method::phone, {}, true, {}},
                                .happened = now,
                                .source = Source::survivor,
                                .narrative = "Rang as agreed."}},
                              now));
    else
        good(workspace.record({{.case_id = one.id, .fact = NoRelevantChildren{}, .happened = now}},
                              now));
}

}

TEST_CASE("two folders that worked apart for a month, with handovers between them, owe the same in "
          "whichever order they are merged",
          "[workspace][merge]")
{
    const Instant start = at("2026-01-05T09:00");
    Apart apart(start);
    std::vector<Opened> cases;
    {
        auto manager = apart.open("office", "manager", start);
        for (int number = 1; number <= 4; ++number)
            cases.push_back(
                open_case(apart.service(), manager, start, "HF-000" + std::to_string(number)));
    }
    apart.copy("office", "road");
    for (int number = 1; number <= 30; ++number) {
        const Instant now = start + number * a_day;
        office_day(apart, number, now, cases);
        road_day(apart, number, now - std::chrono::minutes(25), cases);    // its clock is late
        if (number % 9 == 0)
            apart.hand_over("office", "road", now);
        if (number == 13)
            apart.hand_over("road", "office", now, {.committed = now - 5 * a_day});
    }
    const Instant end = start + 31 * a_day;
    apart.copy("office", "office-too");
    apart.copy("road", "road-too");
    CHECK(owed_on(apart, "office", end) != owed_on(apart, "road", end));

    apart.hand_over("road", "office", end);
    apart.hand_over("office", "road", end);
    apart.hand_over("office-too", "road-too", end);
    apart.hand_over("road-too", "office-too", end);
    const auto owed = owed_on(apart, "office", end);
    REQUIRE(owed.size() > 20);
    CHECK(owed_on(apart, "road", end) == owed);
    CHECK(owed_on(apart, "office-too", end) == owed);
    CHECK(owed_on(apart, "road-too", end) == owed);

    // What was derived while merging is what a rebuild would make.
    {
        auto manager = apart.open("road", "manager", end);
        good(manager.rebuild(end));
    }
    CHECK(owed_on(apart, "road", end) == owed);
    CHECK(good(apart.open("office", "manager", end).search("Rang as agreed", 50)).size() == 10);
}

TEST_CASE("an entry that was corrected on two laptops is listed with both, and settled by "
          "withdrawing one",
          "[workspace][merge]")
{
    const Instant now = at("2026-01-05T09:00");
    Apart apart(now);
    std::optional<Opened> opened;
    EntryId about(std::array<std::uint8_t, 16>{});
    {
        auto manager = apart.open("office", "manager", now);
        opened = open_case(apart.service(), manager, now, "HF-0001");
        about = good(manager.record(
                         {{.case_id = opened->id,
                           .fact = ConfidentialityAgreed{true, true, Signature::verbal, "2025"},
                           .happened = now}},
                         now))
                    .entries.front();
    }
    apart.copy("office", "road");
    const auto correct = [&](const std::string& laptop, std::string_view name, Instant happened,
                             Instant written) {
        auto workspace = apart.open(laptop, name, written);
        return good(workspace.record(
                        {{.case_id = opened->id,
                          .fact = ConfidentialityAgreed{true, true, Signature::signed_form, "2026"},
                          .happened = happened,
                          .narrative = "By " + std::string(name),
                          .corrects = about}},
                        written))
            .entries.front();
    };
    const Instant later = now + 3 * a_day;
    const EntryId here = correct("office", "manager", now + std::chrono::hours(2), later);
    const EntryId there = correct("road", code(Role::case_manager), now + std::chrono::hours(1),
                                  later + std::chrono::hours(1));
    const Instant met = now + 4 * a_day;
    apart.hand_over("office", "road", met);
    apart.hand_over("road", "office", met);
    for (const char* laptop : {"office", "road"}) {
        const auto found = good(conflicts(apart.open(laptop, "manager", met)));
        REQUIRE(found.size() == 1);
        CHECK(found[0].about == about);
        CHECK(found[0].case_id == opened->id);
        CHECK(found[0].reference == "HF-0001");
        REQUIRE(found[0].versions.size() == 2);
        CHECK(found[0].versions[0].entry == there);    // the order of what happened
        CHECK(found[0].versions[0].narrative == "By case_manager");
        CHECK(found[0].versions[0].author == apart.service().member(Role::case_manager));
        CHECK(found[0].versions[0].known == later + std::chrono::hours(1));
        CHECK(found[0].versions[1].entry == here);
    }
    CHECK(owed_on(apart, "office", met) == owed_on(apart, "road", met));
    {
        auto manager = apart.open("road", "manager", met);
        const auto found = good(conflicts(manager));
        CHECK(found[0].fact == Fact(ConfidentialityAgreed{true, true, Signature::verbal, "2025"}));
        CHECK(found[0].versions[0].fact
              == Fact(ConfidentialityAgreed{true, true, Signature::signed_form, "2026"}));
        CHECK(!settle_conflict(manager, found[0], about, "It is neither.", met));
        CHECK(!settle_conflict(manager, found[0], there, "", met));    // without a reason
        good(settle_conflict(manager, found[0], there, "The other one is right.", met));
        CHECK(good(conflicts(manager)).empty());
    }
    apart.hand_over("road", "office", met);
    CHECK(good(conflicts(apart.open("office", "manager", met))).empty());
    CHECK(owed_on(apart, "office", met) == owed_on(apart, "road", met));
}

TEST_CASE("a bundle whose writing is stopped, at whatever step, leaves no file",
          "[workspace][merge]")
{
    const Instant now = at("2026-01-05T09:00");
    Apart apart(now);
    auto office = apart.open("office", "manager", now);
    open_case(apart.service(), office, now, "HF-1");
    const fs::path stick = apart.file("stick");
    fs::create_directories(stick);
    std::size_t steps = 0;
    for (std::size_t stop_at = 1;; ++stop_at) {
        std::size_t asked = 0;
        const auto made = make_bundle(office, stick / "a.bundle", {}, now,
                                      [&](std::size_t done, std::size_t total) {
                                          CHECK(done <= total);
                                          return ++asked < stop_at;
                                      });
        if (made)
            break;
        steps = stop_at;
        CAPTURE(stop_at);
        CHECK(made.error().refusal == Refusal::cancelled);
        CHECK(asked == stop_at);
        REQUIRE(fs::is_empty(stick));
    }
    CHECK(steps > 0);
    CHECK(fs::exists(stick / "a.bundle"));
}

TEST_CASE("a merge that is stopped, at whatever step, leaves the record as it was",
          "[workspace][merge]")
{
    const Instant now = at("2026-01-05T09:00");
    const Instant later = now + a_day;
    Apart apart(now);
    {
        auto office = apart.open("office", "manager", now);
        open_case(apart.service(), office, now, "HF-1");
    }
    apart.copy("office", "road");
    const fs::path file = apart.file("road.bundle");
    {
        auto road = apart.open("road", "manager", later);
        open_case(apart.service(), road, later, "HF-2");
        // Of the service, which steers what every case owes.
        good(road.set_closure(parse_date("2026-01-09").value(), "training", later));
        good(make_bundle(road, file, {}, later));
    }
    const auto before = owed_on(apart, "office", later);
    std::size_t steps = 0;
    for (std::size_t stop_at = 1;; stop_at += stop_at < 6 ? 1 : 5) {
        std::size_t asked = 0;
        std::size_t furthest = 0;
        {
            auto office = apart.open("office", "manager", later);
            const auto merged = merge(office, file, later,
                                      [&](std::size_t done, std::size_t total) {
                                          CHECK(done >= furthest);
                                          CHECK(done <= total);
                                          furthest = done;
                                          return ++asked < stop_at;
                                      });
            if (merged)
                break;
            CHECK(merged.error().refusal == Refusal::cancelled);
            // What is in memory is as before too.
            CHECK(!office.calendar().closures().contains(parse_date("2026-01-09").value()));
        }
        steps = stop_at;
        CAPTURE(stop_at);
        CHECK(asked == stop_at);
        REQUIRE(owed_on(apart, "office", later) == before);
    }
    CHECK(steps > 5);
    CHECK(owed_on(apart, "office", later) == owed_on(apart, "road", later));
}

TEST_CASE("a policy set on one laptop steers what is owed on the other once it is merged",
          "[workspace][merge]")
{
    const Instant now = at("2026-01-05T09:00");
    Apart apart(now);
    const Opened opened = opened_at_office(apart, now);
    apart.copy("office", "road");
    {
        auto manager = apart.open("office", "manager", now);
        good(manager.set_policy("[limits]\nR03 = \"3 working days\"\n", now));
    }
    const Instant next = now + a_day;
    {
        auto iss = apart.open("road", code(Role::case_manager), next);
        good(iss.record({{.case_id = opened.id,
                          .fact = DetailsHandedOver{opened.survivor, Method::email},
                          .happened = next}},
                        next));
    }
    const auto before = owed_on(apart, "road", next);
    apart.hand_over("office", "road", next);
    const auto after = owed_on(apart, "road", next);
    CHECK(after != before);
    const auto tightened = std::find_if(after.begin(), after.end(), [](const std::string& line) {
        return line.starts_with("R03") && line.find("2026-01-09T23:59:59") != std::string::npos;
    });
    CHECK(tightened != after.end());
}

TEST_CASE("what two people erased on one laptop goes on the other at the next merge, and no merge "
          "brings it back",
          "[workspace][merge][erasure]")
{
    const Instant now = at("2026-01-05T09:00");
    Apart apart(now);
    std::optional<Opened> opened;
    const EntryId note = apart.service().ids.next<EntryId>(now);
    {
        auto manager = apart.open("office", "manager", now);
        opened = open_case(apart.service(), manager, now, "HF-0001");
        good(manager.record({{.case_id = opened->id,
                              .fact = NoteMade{},
                              .happened = now,
                              .narrative = "Parks outside Sorrel House",
                              .id = note}},
                            now));
    }
    apart.copy("office", "road");
    const Instant later = now + a_day;
    {
        const auto manager = apart.open("office", "manager", later);
        good(
            propose_erasure(manager, opened->id, {note}, "her request", "Asked in writing", later));
    }
    {
        const auto lead = apart.open("office", code(Role::data_protection_lead), later);
        const auto proposed = good(erasures(lead));
        REQUIRE(proposed.size() == 1);
        good(carry_out_erasure(lead, proposed[0].proposal, later));
    }
    CHECK(good(apart.open("road", "manager", later).search("Sorrel", 10)).size() == 1);
    apart.hand_over("road", "office", later + a_day);    // it has the text still
    apart.hand_over("office", "road", later + a_day);
    for (const std::string laptop : {"office", "road"}) {
        const auto workspace = apart.open(laptop, "manager", later + a_day);
        CHECK(good(workspace.search("Sorrel", 10)).empty());
        const auto view = good(workspace.case_view(opened->id, Moment::now(later + a_day)));
        CHECK_FALSE(view.narratives.contains(note));
        CHECK(good(workspace.verify()).holds());
    }
    CHECK(owed_on(apart, "office", later + a_day) == owed_on(apart, "road", later + a_day));
}

TEST_CASE("A tombstone that comes by a merge reaches what a merge before it kept apart",
          "[workspace][merge][erasure]")
{
    const Instant now = at("2026-03-02T09:00");
    Apart apart(now);
    const Opened opened = opened_at_office(apart, now);
    for (const char* laptop : {"hers", "third"})
        apart.copy("office", laptop);
    // She was removed at the office, and wrote on afterwards on a laptop that did not know.
    {
        auto manager = apart.open("office", "manager", now + a_day);
        good(manager.remove_member(apart.service().member(Role::iss_worker), now + a_day));
    }
    std::optional<EntryId> note;
    {
        auto iss = apart.open("hers", code(Role::iss_worker), now + 2 * a_day);
        note = good(iss.record({{.case_id = opened.id,
                                 .fact = NoteMade{},
                                 .happened = now + 2 * a_day,
                                 .source = Source::survivor,
                                 .narrative = "CANARY-APART"}},
                               now + 2 * a_day))
                   .entries.front();
    }
    // A third, which did not know either, took it in, and there it was erased.
    apart.hand_over("hers", "third", now + 3 * a_day);
    {
        EntryId proposal = *note;
        {
            auto lead = apart.open("third", code(Role::data_protection_lead), now + 3 * a_day);
            proposal = good(propose_erasure(lead, opened.id, {*note}, "asked", "Asked for it.",
                                            now + 3 * a_day))
                           .proposal;
        }
        auto manager = apart.open("third", "manager", now + 3 * a_day);
        CHECK(good(carry_out_erasure(manager, proposal, now + 3 * a_day)).state
              == ErasureState::carried_out);
    }
    const auto text_apart = [&] {
        const auto workspace = apart.open("office", "manager", now + 4 * a_day);
        std::size_t found = 0;
        const auto read = for_each_apart(workspace.impl().vault, [&](const EntryView& view) {
            found += view.narrative.find("CANARY-APART") != std::string_view::npos ? 1 : 0;
        });
        REQUIRE(read);
        return found;
    };
    CHECK(apart.hand_over("hers", "office", now + 4 * a_day).refused.size() == 1);
    REQUIRE(text_apart() == 1);
    apart.hand_over("third", "office", now + 4 * a_day);
    CHECK(text_apart() == 0);

    const auto verification = good(apart.open("office", "manager", now + 4 * a_day).verify());
    CHECK(verification.holds());
    CHECK(verification.kept_apart > 0);
}

TEST_CASE("Where the tombstone came first, text that is kept apart afterwards is reached by it",
          "[workspace][merge][erasure]")
{
    const Instant now = at("2026-03-02T09:00");
    Apart apart(now);
    const Opened opened = opened_at_office(apart, now);
    apart.copy("office", "other");
    // The same lines, imported on both laptops.
    const EntryId note = apart.service().ids.next<EntryId>(now);
    const auto import_on = [&](const std::string& laptop) {
        std::istringstream lines(
            R"({"entry":")" + note.text() + R"(","case":")" + opened.id.text()
            + R"(","kind":"note_made","happened":"2026-03-01T10:00:00+00:00",)"
              R"("recorded":"2026-03-01T10:00:00+00:00","author":"00000009-0000-7000-8000-0e5000000001",)"
              R"("source":"survivor","narrative":"CANARY-TWICE","fact":{}})");
        auto manager = apart.open(laptop, "manager", now);
        CHECK(good(manager.import_lines(lines, now)).entries == 1);
    };
    import_on("office");
    import_on("other");
    {
        EntryId proposal = note;
        {
            auto lead = apart.open("office", code(Role::data_protection_lead), now + a_day);
            proposal = good(propose_erasure(lead, opened.id, {note}, "asked", "Asked for it.",
                                            now + a_day))
                           .proposal;
        }
        auto manager = apart.open("office", "manager", now + a_day);
        good(carry_out_erasure(manager, proposal, now + a_day));
    }
    const Merged merged = apart.hand_over("other", "office", now + 2 * a_day);
    REQUIRE(merged.refused.size() == 1);
    CHECK(merged.refused.front().why == NotTaken::entry_repeated);
    const auto workspace = apart.open("office", "manager", now + 2 * a_day);
    std::size_t left = 0;
    REQUIRE(for_each_apart(workspace.impl().vault, [&](const EntryView&) { ++left; }));
    CHECK(left == 0);
    CHECK(good(workspace.verify()).holds());
}

TEST_CASE(
    "Text that went without a tombstone comes back with whoever has it; what one names does not",
    "[workspace][merge][erasure]")
{
    const Instant now = at("2026-03-02T09:00");
    Apart apart(now);
    const Opened opened = opened_at_office(apart, now);
    const fs::path whole = apart.file("whole");
    EntryId note = apart.service().ids.next<EntryId>(now);
    {
        auto manager = apart.open("office", "manager", now);
        note = good(manager.record({{.case_id = opened.id,
                                     .fact = NoteMade{},
                                     .happened = now,
                                     .narrative = "CANARY-WHOLE"}},
                                   now))
                   .entries.front();
        good(make_bundle(manager, whole, {}, now));
    }
    apart.copy("office", "other");
    const auto found = [&](int day) {
        const auto manager = apart.open("other", "manager", now + day * a_day);
        CHECK(good(manager.verify()).holds());
        return good(manager.search("CANARY-WHOLE", 10)).size();
    };
    const auto merge_whole = [&](int day) {
        auto manager = apart.open("other", "manager", now + day * a_day);
        return good(merge(manager, whole, now + day * a_day)).entries;
    };
    {
        // As it stands where a member carried it here as erased.
        auto manager = apart.open("other", "manager", now + a_day);
        Vault& vault = manager.impl().vault;
        auto transaction = vault.begin();
        REQUIRE(transaction);
        const std::vector<Remains> all{{note, {}}};
        REQUIRE(erase_entries(vault, all));
        REQUIRE(transaction->commit());
        CHECK(good(manager.search("CANARY-WHOLE", 10)).empty());
        CHECK_FALSE(good(manager.verify()).holds());
    }
    CHECK(merge_whole(2) == 1);
    CHECK(found(2) == 1);
    {
        EntryId proposal = note;
        {
            auto lead = apart.open("other", code(Role::data_protection_lead), now + 3 * a_day);
            proposal = good(propose_erasure(lead, opened.id, {note}, "asked", "Asked for it.",
                                            now + 3 * a_day))
                           .proposal;
        }
        auto manager = apart.open("other", "manager", now + 3 * a_day);
        good(carry_out_erasure(manager, proposal, now + 3 * a_day));
    }
    CHECK(merge_whole(4) == 0);
    CHECK(found(4) == 0);
}
