#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

#include "support/service.h"
#include "vault/erasure.h"
#include "vault/vault_impl.h"
#include "workspace/backups.h"
#include "workspace/documents.h"
#include "workspace/erasing.h"
#include "workspace/impl.h"
#include "workspace/kept.h"
#include "workspace/letters.h"
#include "workspace/retention.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

const std::string canary = "Sorrel Street 14";

/// A case with a note, an incident corrected once, and what the survivor said.
struct Kept : Service {
    CaseId id = ids.next<CaseId>(first_monday);
    PersonId him = ids.next<PersonId>(first_monday);
    PersonId her = ids.next<PersonId>(first_monday);
    EntryId note = ids.next<EntryId>(first_monday);
    EntryId corrected = ids.next<EntryId>(first_monday);
    EntryId told = ids.next<EntryId>(first_monday);

    Kept()
    {
        auto manager = open("manager");
        good(manager.record(
            {{.case_id = id,
              .fact = ReferralReceived{ReferralSource::self, {}, Method::phone},
              .happened = first_monday},
             {.case_id = id,
              .fact = CaseOpened{"HF-0001", him, "Ian", site},
              .happened = first_monday},
             {.case_id = id,
              .fact = SurvivorIdentified{her, "Ruth", Relationship::partner},
              .happened = first_monday},
             {.case_id = id,
              .fact = NoteMade{},
              .happened = first_monday,
              .narrative = "He shouted about " + canary,
              .id = note},
             {.case_id = id,
              .fact = ContactDetailsGiven{her, DetailKind::phone, canary, Answer::yes},
              .happened = first_monday,
              .source = Source::survivor,
              .narrative = "She said " + canary,
              .id = told}},
            first_monday));
        good(manager.record({{.case_id = id,
                              .fact = NoteMade{},
                              .happened = first_monday,
                              .narrative = "He shouted; not " + canary,
                              .corrects = note,
                              .id = corrected}},
                            first_monday));
    }

    DocumentRow attach(Workspace& workspace, std::string text, Source source = Source::worker,
                       std::optional<EntryId> belongs_to = {}) const
    {
        std::istringstream in(std::move(text));
        return good(attach_document(workspace,
                                    {.case_id = id,
                                     .title = "A letter",
                                     .media_type = "text/plain",
                                     .happened = first_monday,
                                     .source = source,
                                     .belongs_to = belongs_to},
                                    in, first_monday));
    }
};

std::vector<std::string> described(const Workspace& workspace)
{
    std::vector<std::string> lines;
    for (const OwedRow& row : good(workspace.obligations({.moment = Moment::now(first_monday)}))) {
        const Obligation& owed = row.obligation;
        lines.push_back(std::string(code(owed.rule)) + " " + to_string(owed.opened_at) + " "
                        + (owed.due ? to_string(*owed.due) : "-") + " "
                        + std::string(code(status(owed, first_monday))) + " "
                        + (owed.opened_by ? owed.opened_by->text() : "-"));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

/// Everything that the workspace gives out of a case, as text.
std::string all_text(Kept& a, Workspace& workspace)
{
    std::ostringstream out;
    good(workspace.export_lines(out));
    const CaseView view = good(workspace.case_view(a.id, Moment::now(first_monday)));
    for (const auto& [entry, narrative] : view.narratives)
        out << narrative << '\n';
    for (const DocumentRow& row : good(documents(workspace, a.id))) {
        out << row.title << '\n';
        if (row.here)
            good(read_document(workspace, row.document, out));
    }
    return out.str();
}

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

template <typename T>
std::optional<Refusal> refusal(const WorkspaceResult<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().refusal);
}

}

TEST_CASE("A document is listed and read by who may see where it rests, and by nobody else",
          "[workspace][documents][canary]")
{
    Kept a;
    std::optional<DocumentRow> letter;
    std::optional<DocumentRow> hers;
    {
        auto tom = a.open(Role::intervention_practitioner);
        letter = a.attach(tom, "His letter");
        hers = a.attach(tom, "She wrote from " + canary, Source::survivor);
        CHECK(letter->here);
        CHECK(letter->compartment == Compartment::case_record);
        CHECK(hers->compartment == Compartment::support);
        CHECK(good(documents(tom, a.id)).size() == 1);
        std::ostringstream out;
        CHECK(refusal(read_document(tom, hers->document, out)) == Refusal::vault);
        CHECK(out.str().empty());
        CHECK(good(tom.verify()).holds());
    }
    {
        auto leila = a.open(Role::iss_worker);
        const auto rows = good(documents(leila, a.id));
        REQUIRE(rows.size() == 2);
        for (const DocumentRow& row : rows)
            CHECK(row.here);
        std::ostringstream out;
        good(read_document(leila, hers->document, out));
        CHECK(out.str() == "She wrote from " + canary);
        // What belongs to an entry of hers rests with it, whatever its own source.
        CHECK(a.attach(leila, "scan", Source::worker, a.told).compartment == Compartment::support);
        CHECK(good(leila.verify()).holds());
    }
    auto tom = a.open(Role::intervention_practitioner);
    CHECK_FALSE(has(all_text(a, tom), "She wrote from"));
    CHECK_FALSE(has(all_text(a, tom), "She said"));
    CHECK(has(all_text(a, tom), "He shouted"));    // the search finds what he may see
    CHECK(good(documents(tom, a.id)).size() == 1);
}

TEST_CASE(
    "A content that is not the one which its document's entry was signed for is not offered as it",
    "[workspace][documents]")
{
    Kept a;
    auto tom = a.open(Role::intervention_practitioner);
    const DocumentRow first = a.attach(tom, "What the court wrote");
    const DocumentRow second = a.attach(tom, "What somebody would rather have it say");
    // As a bundle could bring it, true to a hash of its own.
    tom.impl().vault.impl().store->database().exec(
        "UPDATE main.documents SET content = (SELECT max(number) FROM main.contents)");
    for (const DocumentRow& row : good(documents(tom, a.id)))
        CHECK(row.here == (row.document == second.document));
    const auto verification = good(tom.verify());
    REQUIRE(verification.findings.size() == 1);
    CHECK(verification.findings.front().fault == Fault::content_changed);
    CHECK(verification.findings.front().entry == first.entry);
}

TEST_CASE("An erasure takes two people, leaves the duties as they were, and no word of what it "
          "was about",
          "[workspace][erasure]")
{
    Kept a;
    std::optional<ErasureRow> row;
    {
        auto leila = a.open(Role::iss_worker);
        a.attach(leila, "Scan of " + canary, Source::survivor, a.told);
        CHECK(refusal(propose_erasure(leila, a.id, {a.told}, "asked", "why", first_monday))
              == Refusal::not_permitted);
    }
    std::vector<std::string> before;
    {
        auto wanda = a.open(Role::data_protection_lead);
        before = described(wanda);
        CHECK(has(all_text(a, wanda), canary));
        CHECK(good(wanda.search("Sorrel", 10)).size() >= 3);
        CHECK(refusal(propose_erasure(wanda, a.id, {a.told}, "asked", "", first_monday))
              == Refusal::reason_missing);
        row = good(propose_erasure(wanda, a.id, {a.corrected, a.told}, "her request",
                                   "In writing, on 3 June.", first_monday));
        // The note that was corrected, and the scan that belongs to what she said, go with them.
        CHECK(row->entries.size() == 4);
        CHECK(row->state == ErasureState::proposed);
        CHECK(refusal(carry_out_erasure(wanda, row->proposal, first_monday))
              == Refusal::second_person);
    }
    {
        auto tom = a.open(Role::intervention_practitioner);
        CHECK_FALSE(carry_out_erasure(tom, row->proposal, first_monday));
    }
    {
        auto ros = a.open(Role::case_manager);
        CHECK(good(erasures(ros)).size() == 1);
        good(set_legal_hold(ros, a.id, "A claim was announced.", first_monday));
        CHECK(refusal(carry_out_erasure(ros, row->proposal, first_monday)) == Refusal::legal_hold);
        good(lift_legal_hold(ros, a.id, "Settled.", first_monday));
        CHECK(good(carry_out_erasure(ros, row->proposal, first_monday)).state
              == ErasureState::carried_out);
        CHECK(refusal(carry_out_erasure(ros, row->proposal, first_monday)) == Refusal::settled);
        CHECK(refusal(decline_erasure(ros, row->proposal, "no", first_monday)) == Refusal::settled);
    }
    auto wanda = a.open(Role::data_protection_lead);
    CHECK_FALSE(has(all_text(a, wanda), canary));
    CHECK(good(wanda.search("Sorrel", 10)).empty());
    const auto verification = good(wanda.verify());
    CHECK(verification.holds());
    CHECK(verification.erased == 4);
    const auto after = described(wanda);
    CHECK(std::includes(after.begin(), after.end(), before.begin(), before.end()));
    good(wanda.rebuild(first_monday));
    CHECK(described(wanda) == after);
    CHECK(good(wanda.search("Sorrel", 10)).empty());
    const auto rows = good(documents(wanda, a.id));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].erased);
    CHECK_FALSE(rows[0].here);
    CHECK(rows[0].title.empty());
}

TEST_CASE("A legal hold stands until something lifts that very hold, in whatever order they came",
          "[workspace][erasure][hold]")
{
    Kept a;
    const auto asked = good(propose_erasure(a.open(Role::data_protection_lead), a.id, {a.note},
                                            "asked", "why", first_monday));
    auto ros = a.open(Role::case_manager);
    const auto on_hold = [&] { return good(on_legal_hold(ros, a.id)); };
    const auto record = [&](Fact fact, Instant happened, const EntryId& id) {
        good(
            ros.record({{.case_id = a.id, .fact = std::move(fact), .happened = happened, .id = id}},
                       first_monday + std::chrono::hours(9)));
        return id;
    };
    const auto new_id = [&] { return a.ids.next<EntryId>(first_monday); };
    const EntryId smaller = new_id();
    const EntryId greater = new_id();
    REQUIRE(smaller < greater);
    CHECK(refusal(lift_legal_hold(ros, a.id, "None.", first_monday)) == Refusal::settled);

    SECTION(
        "of a hold and a lift of the same second that know nothing of each other it is the hold") {
        record(LegalHoldSet{}, first_monday, smaller);
        record(LegalHoldLifted{}, first_monday, greater);
        CHECK(on_hold());
    }
    SECTION("whichever has the smaller id") {
        record(LegalHoldLifted{}, first_monday, smaller);
        record(LegalHoldSet{}, first_monday, greater);
        CHECK(on_hold());
    }
    SECTION("a lift of before holds were named ends what was set earlier") {
        record(LegalHoldSet{}, first_monday, smaller);
        record(LegalHoldLifted{}, first_monday + std::chrono::seconds(1), greater);
        CHECK_FALSE(on_hold());
    }
    SECTION("a hold that was set elsewhere before the lift, and is heard of later, stands") {
        good(set_legal_hold(ros, a.id, "A claim.", first_monday));
        good(lift_legal_hold(ros, a.id, "Settled.", first_monday));
        CHECK_FALSE(on_hold());
        record(LegalHoldSet{}, first_monday - std::chrono::hours(1), smaller);
        CHECK(on_hold());
        CHECK(refusal(carry_out_erasure(ros, asked.proposal, first_monday)) == Refusal::legal_hold);
        good(lift_legal_hold(ros, a.id, "That one too.", first_monday));
        CHECK_FALSE(on_hold());
        CHECK(refusal(lift_legal_hold(ros, a.id, "Again.", first_monday)) == Refusal::settled);
    }
}

TEST_CASE("What is declined stays as it is", "[workspace][erasure]")
{
    Kept a;
    const auto row = good(propose_erasure(a.open(Role::case_manager), a.id, {a.note}, "old",
                                          "Too old.", first_monday));
    auto wanda = a.open(Role::data_protection_lead);
    CHECK(refusal(decline_erasure(wanda, row.proposal, "", first_monday))
          == Refusal::reason_missing);
    CHECK(good(decline_erasure(wanda, row.proposal, "Needed.", first_monday)).state
          == ErasureState::declined);
    CHECK(refusal(carry_out_erasure(wanda, row.proposal, first_monday)) == Refusal::settled);
    CHECK(has(all_text(a, wanda), canary));
}

TEST_CASE("A tombstone that comes from elsewhere wins over what is here, each time it comes",
          "[workspace][erasure]")
{
    Kept a;
    auto wanda = a.open(Role::data_protection_lead);
    Workspace::Impl& impl = wanda.impl();
    // As a merge leaves it: the tombstone is in the ledger, and the entry is as it was.
    good(impl.write(
        good(impl.prepare({{.case_id = a.id,
                            .fact = EntryErased{a.told, a.member(Role::data_protection_lead),
                                                a.member(Role::case_manager), "her request"},
                            .happened = first_monday,
                            .source = Source::survivor}},
                          first_monday, Future::refused, By::program)),
        first_monday));
    CHECK(has(all_text(a, wanda), "She said " + canary));
    for (const std::size_t changes : {std::size_t{1}, std::size_t{0}}) {
        auto transaction = impl.vault.begin();
        REQUIRE(transaction);
        CHECK(good(apply_tombstones(impl)).size() == changes);
        REQUIRE(transaction->commit());
        REQUIRE(finish_erasures(impl.vault));
    }
    CHECK_FALSE(has(all_text(a, wanda), "She said"));
    CHECK(has(all_text(a, wanda), "He shouted"));
    CHECK(good(wanda.verify()).holds());
    CHECK(good(wanda.verify()).erased == 1);
}

TEST_CASE("A letter carries its limits and nothing of hers, and goes out only when somebody else "
          "has signed it off",
          "[workspace][B3.4][B6.9][canary]")
{
    Kept a;
    std::optional<LetterRow> letter;
    {
        auto leila = a.open(Role::iss_worker);    // who can read all of it
        for (const ReportTo to : {ReportTo::children_services, ReportTo::court}) {
            letter = good(
                draft_letter(leila, {a.id, to, "Progress", "He comes {attended}."}, first_monday));
            std::ostringstream text;
            good(read_document(leila, *letter->document, text));
            CHECK(has(text.str(), "The limits of this report"));
            CHECK(has(text.str(), "HF-0001"));
            CHECK(has(text.str(), "He comes {attended}."));
            CHECK(has(text.str(), "Sessions attended so far: 0."));
            CHECK_FALSE(has(text.str(), "Ruth"));
            CHECK_FALSE(has(text.str(), canary));
            CHECK(refusal(sign_letter(leila, letter->report, first_monday))
                  == Refusal::second_person);
            CHECK(refusal(release_letter(leila, letter->report, "the court", first_monday))
                  == Refusal::second_person);
        }
    }
    auto ros = a.open(Role::case_manager);
    for (const LetterRow& row : good(letters(ros, a.id))) {
        CHECK(good(sign_letter(ros, row.report, first_monday)).signed_by == ros.self().id);
        const LetterRow released = good(release_letter(ros, row.report, "Leeds", first_monday));
        CHECK(released.released == first_monday);
        CHECK(released.recipient == "Leeds");
    }
    CHECK(good(letters(ros, a.id)).size() == 2);
}

TEST_CASE("The schedule lists what is kept too long, says what holds it, and erases nothing",
          "[workspace][retention]")
{
    Kept a;
    auto wanda = a.open(Role::data_protection_lead);
    const RetentionSchedule schedule = RetentionSchedule::defaults();
    CHECK_FALSE(schedule.set_by_service);
    const LocalDate last = local_date(first_monday);
    const LocalDate due(std::chrono::year_month_day(last) + std::chrono::years(7));
    CHECK(good(retention_due(wanda, schedule, due - std::chrono::days(1))).empty());
    auto rows = good(retention_due(wanda, schedule, due));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].reference == "HF-0001");
    CHECK(rows[0].class_code == "never_closed");
    CHECK(rows[0].since == last);
    CHECK(rows[0].due == due);
    CHECK_FALSE(rows[0].on_hold);
    CHECK_FALSE(rows[0].proposed);
    good(set_legal_hold(wanda, a.id, "A claim.", first_monday));
    good(propose_erasure(wanda, a.id, {a.note}, "schedule", "Kept seven years.", first_monday));
    rows = good(retention_due(wanda, schedule, due));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].on_hold);
    CHECK(rows[0].proposed);
    CHECK(has(all_text(a, wanda), canary));
}

TEST_CASE("The schedule is the service's: whoever may sets it for everybody, from that day on",
          "[workspace][retention]")
{
    Kept a;
    const auto schedule = [](std::string_view code, std::string_view years) {
        return "title = \"Ours\"\n[[class]]\ncode = \"" + std::string(code)
               + "\"\ntitle = \"Old\"\nfits = \"any\"\ntrigger = \"last_entry\"\nyears = "
               + std::string(years) + "\naction = \"review\"\n";
    };
    const auto seen_by = [&](Role role, Instant then) {
        return retention_schedule(a.open(role), then);
    };
    CHECK_FALSE(seen_by(Role::service_manager, first_monday).set_by_service);
    for (const Role role : {Role::intervention_practitioner, Role::iss_worker})
        CHECK(refusal(set_retention_schedule(a.open(role), schedule("ours", "1"), first_monday))
              == Refusal::not_permitted);
    CHECK(refusal(set_retention_schedule(a.open(Role::case_manager), "title = 1\n", first_monday))
          == Refusal::bad_policy);
    CHECK(refusal(set_retention_schedule(a.open(Role::case_manager),
                                         schedule("ours", "1") + std::string(70'000, '\n'),
                                         first_monday))
          == Refusal::bad_policy);
    CHECK_FALSE(seen_by(Role::service_manager, first_monday).set_by_service);

    const Instant later = first_monday + std::chrono::hours(1);
    good(set_retention_schedule(a.open(Role::data_protection_lead), schedule("ours", "1"),
                                first_monday));
    good(set_retention_schedule(a.open(Role::service_manager), schedule("newer", "0"), later));
    for (const Role role : {Role::service_manager, Role::case_manager, Role::practice_manager,
                            Role::data_protection_lead}) {
        CHECK(seen_by(role, first_monday).set_by_service);
        CHECK(seen_by(role, first_monday).classes.front().code == "ours");
        CHECK(seen_by(role, later).classes.front().code == "newer");
        const auto workspace = a.open(role);
        CHECK(
            good(retention_due(workspace, retention_schedule(workspace, later), local_date(later)))
                .size()
            == 1);
        CHECK(good(retention_due(workspace, retention_schedule(workspace, first_monday),
                                 local_date(first_monday)))
                  .empty());
    }
}

TEST_CASE("A schedule that is not one is refused, with what is wrong", "[workspace][retention]")
{
    const auto with = [](std::string_view line) {
        return refusal(RetentionSchedule::read(
            "[[class]]\ncode = \"a\"\ntitle = \"A\"\nfits = \"any\"\naction = \"erase\"\n"
            + std::string(line)));
    };
    CHECK_FALSE(with("trigger = \"closed\"\nyears = 6\n"));
    CHECK(with("trigger = \"closed\"\n") == Refusal::bad_policy);
    CHECK(with("trigger = \"never\"\nyears = 6\n") == Refusal::bad_policy);
    CHECK(with("trigger = \"closed\"\nyears = 600\n") == Refusal::bad_policy);
    CHECK(with("trigger = \"youngest_child\"\nyears = 6\n") == Refusal::bad_policy);
    CHECK(with("trigger = \"closed\"\nage = 18\nyears = 6\n") == Refusal::bad_policy);
    CHECK(refusal(RetentionSchedule::read("title = \"none\"")) == Refusal::bad_policy);
    CHECK(refusal(RetentionSchedule::read("title = ")) == Refusal::bad_policy);
}

TEST_CASE("Locking backs up where its owner chose to, and the backup restores to the same duties",
          "[workspace][backup]")
{
    Kept a;
    const TemporaryFolder elsewhere;
    auto wanda = a.open(Role::data_protection_lead);
    CHECK_FALSE(good(back_up_at_lock(wanda, first_monday)));
    good(set_backup_folder(wanda, elsewhere.path() / "backups"));
    const auto backup = good(back_up_at_lock(wanda, first_monday));
    REQUIRE(backup);
    const VaultPlace place{elsewhere.path() / "restored", elsewhere.path() / "devices"};
    good(restore_backup(backup->folder, place));
    const auto restored = good(
        Workspace::open(place, "data_protection_lead", Service::passphrase(), first_monday));
    CHECK(described(restored) == described(wanda));
    CHECK(good(restored.verify()).holds());
    CHECK(good(list_backups(elsewhere.path() / "backups")).size() == 1);
}

TEST_CASE("A backup at lock that had no time, or whose folder is gone, is told to its owner until "
          "one is made",
          "[workspace][backup]")
{
    Kept a;
    const TemporaryFolder elsewhere;
    auto wanda = a.open(Role::data_protection_lead);
    good(set_backup_folder(wanda, elsewhere.path() / "backups"));
    const auto no_time = [](std::size_t done, std::size_t total) { return done * 2 < total; };
    CHECK(refusal(back_up_at_lock(wanda, first_monday, no_time)) == Refusal::cancelled);
    CHECK(good(list_backups(elsewhere.path() / "backups")).empty());
    CHECK(fs::is_empty(elsewhere.path() / "backups"));    // nothing half made either
    CHECK(good(missed_backup(wanda)) == MissedBackup{first_monday, std::nullopt});

    std::ofstream(elsewhere.path() / "a file") << "and no folder";
    good(set_backup_folder(wanda, elsewhere.path() / "a file" / "backups"));
    CHECK(refusal(back_up_at_lock(wanda, first_monday)) == Refusal::vault);
    const auto missed = good(missed_backup(wanda));
    REQUIRE(missed);
    CHECK(missed->why.has_value());

    good(back_up(wanda, elsewhere.path() / "backups", first_monday));
    CHECK_FALSE(good(missed_backup(wanda)));
    CHECK(good(list_backups(wanda, elsewhere.path() / "backups")).size() == 1);
}
