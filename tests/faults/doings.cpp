#include <fstream>
#include <sstream>

#include "faults/looks.h"
#include "workspace/access_log.h"
#include "workspace/backups.h"
#include "workspace/documents.h"
#include "workspace/erasing.h"
#include "workspace/merging.h"
#include "workspace/people.h"

namespace holdfast::faults {
namespace {

namespace fs = std::filesystem;
using test::good;

template <typename T>
WorkspaceResult<void> done(WorkspaceResult<T> result)
{
    if (!result)
        return tl::unexpected(std::move(result.error()));
    return {};
}

/// The ISS speaks with her: her record, and milestones in the case record.
WorkspaceResult<void> speak(Stage& stage, Workspace& workspace)
{
    return done(workspace.record(
        {{.case_id = stage.case_id,
          .fact = SurvivorSpokenTo{stage.survivor, Method::phone, {}, true, {}},
          .happened = Stage::now(),
          .source = Source::survivor,
          .narrative = "The survivor spoke of the kitchen. " + std::string(3000, 'n')}},
        Stage::now()));
}

/// A practitioner is given her number: it is posted, and only that it was learned stays with them.
WorkspaceResult<void> post(Stage& stage, Workspace& workspace)
{
    return done(workspace.record(
        {{.case_id = stage.case_id,
          .fact = SurvivorDetailsLearned{stage.survivor, {DetailKind::phone}, Side::intervention},
          .happened = Stage::now()},
         {.case_id = stage.case_id,
          .fact = ContactDetailsGiven{stage.survivor, DetailKind::phone, "07700 900123",
                                      Answer::dont_know},
          .happened = Stage::now(),
          .source = Source::perpetrator,
          .narrative = "Given at the end of the call."}},
        Stage::now()));
}

WorkspaceResult<void> import_a_case(Stage&, Workspace& workspace)
{
    auto lines = test::worked_case("3-drop-out.jsonl");
    return done(workspace.import_lines(lines, Stage::now()));
}

// People, computers and codes

WorkspaceResult<void> remove_the_iss_worker(Stage& stage, Workspace& workspace)
{
    return done(workspace.remove_member(stage.service.member(Role::iss_worker), Stage::now()));
}

WorkspaceResult<void> change_own_passphrase(Stage&, Workspace& workspace)
{
    return workspace.change_passphrase(test::Service::passphrase(), new_passphrase());
}

WorkspaceResult<void> renew_in_halves(Stage& stage, Workspace& workspace)
{
    return renew_recovery(
        workspace, RecoveryForm::two_halves,
        [&](const std::vector<Secret>& parts) { return note_shown(stage, "renewed", parts); },
        Stage::now());
}

/// So that the code in force is known.
void renew_before(Stage& stage)
{
    auto manager = stage.open("manager");
    good(renew_recovery(
        manager, RecoveryForm::one_code,
        [&](const std::vector<Secret>& parts) { return note_shown(stage, "before", parts); },
        Stage::now()));
    fs::rename(stage.beside("shown/codes"), stage.beside("first-code"));
}

void write_from_a_laptop_that_gets_lost(Stage& stage)
{
    auto iss = good(Workspace::open(lost_laptop_place(stage), "iss_worker",
                                    test::Service::passphrase(), Stage::now()));
    good(speak(stage, iss));
}

WorkspaceResult<void> remove_the_lost_laptop(Stage&, Workspace& workspace)
{
    const auto all = devices(workspace);
    if (!all)
        return tl::unexpected(all.error());
    for (const KnownDevice& device : *all)
        if (!device.is_this_one && device.people.size() == 1)
            return remove_device(workspace, device.id, Stage::now());
    throw std::logic_error("no other laptop");
}

// Documents, and who looked

NewDocument a_document(const Stage& stage, std::string title)
{
    return {.case_id = stage.case_id,
            .title = std::move(title),
            .media_type = "text/plain",
            .happened = Stage::now(),
            .source = Source::survivor};
}

/// What a practitioner attaches is posted.
Doing::Step attach(std::string title)
{
    return [title](Stage& stage, Workspace& workspace) {
        std::istringstream in(content_of(title));
        return done(attach_document(workspace, a_document(stage, title), in, Stage::now()));
    };
}

Doing::Step note(Access access, std::string reason)
{
    return [=](Stage& stage, Workspace& workspace) {
        return note_access(workspace, access, stage.case_id, stage.survivor, reason, Stage::now());
    };
}

// Erasure

/// What she said, with a document, is to go: one of the two people has proposed it.
void propose_an_erasure(Stage& stage)
{
    auto lead = stage.open(code(Role::data_protection_lead));
    const auto written = good(
        lead.record({{.case_id = stage.case_id,
                      .fact = ContactDetailsGiven{stage.survivor, DetailKind::address,
                                                  "14 " + std::string(to_be_erased), Answer::yes},
                      .happened = Stage::now(),
                      .source = Source::survivor,
                      .narrative = "She lives at 14 " + std::string(to_be_erased)}},
                    Stage::now()));
    NewDocument document = a_document(stage, "tenancy at " + std::string(to_be_erased));
    document.belongs_to = written.entries.front();
    std::istringstream in(content_of(to_be_erased));
    good(attach_document(lead, document, in, Stage::now()));
    good(propose_erasure(lead, stage.case_id, {written.entries.front()}, "her request",
                         "She asked for it.", Stage::now()));
}

WorkspaceResult<void> carry_out_what_is_proposed(Stage&, Workspace& workspace)
{
    const auto proposed = erasures(workspace);
    if (!proposed)
        return tl::unexpected(proposed.error());
    return done(carry_out_erasure(workspace, proposed->front().proposal, Stage::now()));
}

// Laptops apart

void copy_to_another_laptop(const Stage& stage)
{
    const VaultPlace other = other_laptop(stage);
    fs::create_directories(other.folder.parent_path());
    fs::copy(stage.service.place().folder, other.folder, fs::copy_options::recursive);
}

/// There they spoke with her, let somebody in, and erased what is still here. One bundle has all of it, the other only what
/// the keyring says.
void work_on_another_laptop(Stage& stage)
{
    propose_an_erasure(stage);
    copy_to_another_laptop(stage);
    auto manager = good(
        Workspace::open(other_laptop(stage), "manager", test::Service::passphrase(), Stage::now()));
    good(speak(stage, manager));
    good(manager.add_member("newcomer", Roles{Role::iss_worker}, test::Service::passphrase(),
                            Stage::now()));
    good(carry_out_what_is_proposed(stage, manager));
    good(make_bundle(manager, stage.beside("everything"), {}, Stage::now()));
    good(make_bundle(manager, stage.beside("people"), {.committed = Instant::max()}, Stage::now()));
}

Doing::Step merge_what(std::string_view file)
{
    return [=](Stage& stage, Workspace& workspace) {
        return done(merge(workspace, stage.beside(file), Stage::now()));
    };
}

/// Since that laptop was copied, somebody spoke with her here.
void write_since_it_was_copied(Stage& stage)
{
    copy_to_another_laptop(stage);
    auto iss = stage.open("iss_worker");
    good(speak(stage, iss));
}

WorkspaceResult<void> make_a_bundle(Stage& stage, Workspace& workspace)
{
    return done(make_bundle(workspace, bundle_of(stage), {}, Stage::now()));
}

// Copies

/// Two in one week, the older of which is kept no longer now.
void back_up_last_month(Stage& stage)
{
    const auto manager = stage.open("manager");
    for (const char* day : {"2025-12-10T09:00", "2025-12-11T09:00"})
        good(back_up(manager, backups_of(stage), test::at(day)));
    REQUIRE(good(list_backups(backups_of(stage))).size() == 2);
}

Doing::Step back_up_after(std::chrono::hours later)
{
    return [=](Stage& stage, Workspace& workspace) {
        return done(back_up(workspace, backups_of(stage), Stage::now() + later));
    };
}

WorkspaceResult<void> restore_the_newest(Stage& stage, Workspace&)
{
    const auto backups = list_backups(backups_of(stage));
    if (!backups)
        return tl::unexpected(backups.error());
    return done(restore_backup(backups->front().folder, restored_place(stage)));
}

/// Invented people and their vault, as the first version of the program left it.
void put_a_vault_of_format_1_there(Stage& stage)
{
    const VaultPlace place = stage.service.place();
    fs::remove_all(place.folder);
    fs::remove_all(place.device_folder);
    fs::copy(fs::path(test::source_dir()) / "tests/core/vault/formats/1", place.folder);
    stage.people = {"tom", "morag", "sample service, invented people",
                    test::at("2026-11-24T09:00")};
}

std::vector<Doing> acts_of_the_record()
{
    return {
        {.name = "two acts over two compartments", .who = "iss_worker", .steps = {speak, speak}},
        {.name = "an act that is posted",
         .who = "intervention_practitioner",
         .steps = {post, post}},
        {.name = "taking in what was posted",
         .who = "iss_worker",
         .prepare =
             [](Stage& stage) {
                 auto practitioner = stage.open("intervention_practitioner");
                 good(post(stage, practitioner));
             }},
        {.name = "an import", .who = "manager", .steps = {import_a_case}},
        {.name = "notes of who looked",
         .who = "intervention_practitioner",
         .steps = {note(Access::viewed, {}), note(Access::revealed, "She rang")}},
        {.name = "documents",
         .who = "iss_worker",
         .steps = {attach("a letter"), attach("a letter"), attach("another")},
         .look = documents_there},
        {.name = "a document that is posted",
         .who = "intervention_practitioner",
         .steps = {attach("a letter")},
         .look = documents_there},
        {.name = "taking in a document",
         .who = "iss_worker",
         .prepare =
             [](Stage& stage) {
                 auto practitioner = stage.open("intervention_practitioner");
                 good(attach("a letter")(stage, practitioner));
             },
         .look = documents_there},
        {.name = "an erasure",
         .who = "manager",
         .prepare = propose_an_erasure,
         .steps = {carry_out_what_is_proposed},
         .look = erased_text},
    };
}

std::vector<Doing> acts_about_people()
{
    return {
        {.name = "removing a person", .who = "manager", .steps = {remove_the_iss_worker}},
        {.name = "keying anew for one who was removed",
         .who = "iss_worker",
         .prepare =
             [](Stage& stage) {
                 // By one who does not hold the survivors' record.
                 auto manager = stage.open("service_manager");
                 good(manager.remove_member(stage.service.member(Role::practice_manager),
                                            Stage::now()));
             }},
        {.name = "a new passphrase",
         .who = "iss_worker",
         .steps = {change_own_passphrase},
         .look = passphrase_in_force},
        {.name = "renewing the recovery code",
         .who = "manager",
         .prepare = renew_before,
         .steps = {renew_in_halves},
         .look = recovery_code_in_force,
         .may_be_done_twice = true},
        {.name = "removing a laptop",
         .who = "manager",
         .prepare = write_from_a_laptop_that_gets_lost,
         .steps = {remove_the_lost_laptop},
         .look = lost_laptop},
    };
}

std::vector<Doing> acts_with_other_files()
{
    return {
        {.name = "merging a bundle",
         .who = "manager",
         .prepare = work_on_another_laptop,
         .steps = {merge_what("everything")},
         .look = erased_text,
         .first_part = merge_what("people")},
        {.name = "making a bundle",
         .who = "manager",
         .prepare = write_since_it_was_copied,
         .steps = {make_a_bundle},
         .look = bundle_there},
        {.name = "backups",
         .who = "manager",
         .prepare = back_up_last_month,
         .steps = {back_up_after(std::chrono::hours(0)), back_up_after(std::chrono::hours(25))},
         .look = backups_there},
        {.name = "restoring a backup",
         .who = "manager",
         .prepare = back_up_last_month,
         .steps = {restore_the_newest},
         .look = restored_vault},
        {.name = "migrating from format 1",
         .who = "leila",
         .prepare = put_a_vault_of_format_1_there},
    };
}

}

std::vector<Doing> all_doings()
{
    std::vector<Doing> all = acts_of_the_record();
    for (auto more : {acts_about_people(), acts_with_other_files()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

Doing doing_named(std::string_view name)
{
    for (Doing& doing : all_doings())
        if (doing.name == name)
            return doing;
    throw std::invalid_argument("no such doing: " + std::string(name));
}

}
