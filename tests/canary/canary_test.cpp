#include <algorithm>
#include <fstream>
#include <iostream>
#include <sstream>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/hardening.h"
#include "canary/verbs.h"
#include "vault/vault_impl.h"
#include "workspace/assessor.h"
#include "workspace/documents.h"
#include "workspace/impl.h"

// What an intervention practitioner can open or produce holds nothing of the survivors' record. Each search is also made where
// the marks are, so that it is known to find them.

using namespace holdfast;
using namespace holdfast::canary;
using faults::Stage;
using test::good;
using Found = std::vector<std::string>;

namespace {

const Found nothing;

bool has(const Found& found, const std::string& where)
{
    return std::find(found.begin(), found.end(), where) != found.end();
}

/// Everything that a role's window could ask for, as text.
std::string all_that_is_shown(const Workspace& workspace, const CaseId& case_id)
{
    std::ostringstream out;
    const Moment now = Moment::now(Stage::now());
    good(workspace.export_lines(out));
    for (const OwedRow& row : good(workspace.worklist(Stage::now())))
        out << row.reference << ' ' << row.subject_name << '\n';
    for (const OwedRow& row : good(workspace.obligations({.moment = now})))
        out << row.reference << ' ' << row.subject_name << '\n';
    for (const CaseRow& row : good(workspace.cases()))
        out << row.reference << ' ' << row.perpetrator << ' ' << row.band << '\n';
    const CaseView view = good(workspace.case_view(case_id, now));
    for (const auto& [entry, narrative] : view.narratives)
        out << narrative << '\n';
    for (const Entry& entry : view.history->entries()) {
        const auto payload = encode(entry.fact);
        out << std::string(payload.begin(), payload.end()) << '\n';
    }
    for (const DocumentRow& row : good(documents(workspace, case_id))) {
        out << row.title << '\n';
        if (row.here)
            good(read_document(workspace, row.document, out));
    }
    return out.str();
}

std::string this_program()
{
    return std::filesystem::read_symlink("/proc/self/exe").string();
}

/// Another process of this program that does what one of the hidden tests below does, at the moment when it says so.
std::string memory_of_one_who(const std::string& does, const Planted& planted)
{
    test::Running inside(this_program(), {"[" + does + "]"}, {}, planted.root().string());
    for (std::string line; (line = inside.error_line()) != "ready";)
        if (line.empty())
            throw std::runtime_error("the other process ended");
    return memory_of(inside.process());
}

Marks key_marks(const HeldKeys& keys)
{
    Marks marks;
    for (const auto& [compartment, key] : keys)
        marks.note(std::string(code(compartment)),
                   {reinterpret_cast<const char*>(key.bytes().data()), key.size()});
    return marks;
}

/// In the other process: opens the vault that HOME names, looks at everything, and waits to be looked into.
void work_as(std::string_view who, bool then_lock)
{
    const std::filesystem::path root = std::getenv("HOME");
    {
        const auto workspace = good(Workspace::open({root / "vault", root / "device"}, who,
                                                    test::Service::passphrase(), Stage::now()));
        for (const CaseRow& row : good(workspace.cases()))
            (void)all_that_is_shown(workspace, row.id);
        if (!then_lock) {
            std::cerr << "ready" << std::endl;
            std::cin.get();
        }
    }
    if (then_lock) {
        std::cerr << "ready" << std::endl;
        std::cin.get();
    }
}

}

TEST_CASE("Inside: a practitioner at work", "[.][practitioner]")
{
    work_as(practitioner, false);
}
TEST_CASE("Inside: an ISS worker at work", "[.][iss]")
{
    work_as(iss_worker, false);
}
TEST_CASE("Inside: a manager at work", "[.][manager]")
{
    work_as("manager", false);
}
TEST_CASE("Inside: a manager who has locked", "[.][locked]")
{
    work_as("manager", true);
}

TEST_CASE("Every kind of fact that can rest in the survivors' record is planted there", "[canary]")
{
    Planted planted;
    CHECK(planted.entries() > 100);
    CHECK(planted.marks().size() > 2 * planted.entries());
    const Found in_support = planted.marks().found_in(
        planted.in_clear(Compartment::support, iss_worker));
    // All but dates (which lie in it as numbers) and what still lies in the letterbox.
    CHECK(in_support.size() > planted.entries());
    for (const char* each : {"document.title", "document.content", "appointment.session",
                             "appointment.starts", "appointment.ends", "appointment, narrative"})
        CHECK(has(in_support, each));
}

TEST_CASE("Nothing of the survivors' record lies where a practitioner can get at it with any tool",
          "[canary]")
{
    Planted planted;
    CHECK(planted.found_in_folder() == nothing);
    SECTION("a detail recorded where it does not belong would be found") {
        Marks& marks = planted.marks_to_add();
        auto manager = planted.service().open("manager", Stage::now());
        good(manager.record({{.case_id = planted.stage().case_id,
                              .fact = NoteMade{},
                              .happened = Stage::now(),
                              .narrative = "She lives at " + marks.text("misplaced")}},
                            Stage::now()));
        CHECK(planted.found_in_folder() == Found{"misplaced"});
    }
    SECTION("so would a document that was put where it does not belong") {
        Marks& marks = planted.marks_to_add();
        auto manager = planted.service().open("manager", Stage::now());
        std::istringstream in("She lives at " + marks.text("misplaced content"));
        good(attach_document(manager,
                             {.case_id = planted.case_id(),
                              .title = marks.text("misplaced title"),
                              .media_type = "text/plain",
                              .happened = Stage::now()},
                             in, Stage::now()));
        CHECK(planted.found_in_folder() == Found{"misplaced content", "misplaced title"});
    }
    SECTION("nor in what a crash leaves") {
        // An ISS worker's process is killed when both files were written to and the journals are still there.
        const faults::Doing doing = faults::all_doings().front();
        const int calls = run_with(planted.stage(), doing, {faults::Mishap::kill, 0}).calls;
        int with_journals = 0;
        for (int at = calls / 4; at < calls / 2; at += 5) {
            (void)run_with(planted.stage(), doing, {faults::Mishap::kill, at});
            with_journals += std::filesystem::exists(planted.vault() / "support.db-journal");
            CHECK(planted.found_in_folder() == nothing);
            planted.service().open(practitioner, Stage::now());
            CHECK(planted.found_in_folder() == nothing);
            planted.service().open(iss_worker, Stage::now());    // who clears up
        }
        CHECK(with_journals > 0);
    }
}

TEST_CASE("Nothing that a practitioner is shown or can write out holds a survivor's detail",
          "[canary]")
{
    Planted planted;
    const CaseId case_id = planted.stage().case_id;
    {
        const auto workspace = planted.service().open(practitioner, Stage::now());
        CHECK(planted.marks().found_in(all_that_is_shown(workspace, case_id)) == nothing);
        std::size_t hits = 0;
        for (const std::string& word : planted.marks().words())
            hits += good(workspace.search(word, 10)).size();
        CHECK(hits == 0);
    }
    const Spoken spoken = run_every_verb(planted, practitioner);
    CHECK(spoken.done.size() >= 20);
    CHECK(planted.marks().found_in(spoken.all) == nothing);

    // The same, of one who may see it all.
    {
        const auto workspace = planted.service().open(iss_worker, Stage::now());
        const std::string shown = all_that_is_shown(workspace, case_id);
        CHECK(planted.marks().found_in(shown).size() > planted.entries());
        for (const char* of_a_document : {"document.content", "posted document.title"})
            CHECK(has(planted.marks().found_in(shown), of_a_document));
        CHECK_FALSE(good(workspace.search(planted.marks().words().back(), 10)).empty());
    }
    const Found by_iss = planted.marks().found_in(run_every_verb(planted, iss_worker).all);
    CHECK(by_iss.size() > planted.entries());
    CHECK(has(by_iss, "document.content"));
    CHECK(has(by_iss, "posted document.content"));
}

TEST_CASE("Each verb of the command line is run so that it does what it is for", "[canary]")
{
    Planted planted;
    std::set<std::string> idle = all_that_are_run(planted);
    for (const std::string& verb : never_done())
        CHECK(idle.erase(verb) == 1);
    for (const std::string_view who : {practitioner, std::string_view("manager")})
        for (const std::string& verb : run_every_verb(planted, who).done)
            idle.erase(verb);
    CHECK(idle == std::set<std::string>());
}

TEST_CASE("An assessor's copy holds nothing of the survivors' record", "[canary]")
{
    Planted planted;
    const VaultPlace copy{.folder = planted.stage().beside("visit"),
                          .device_folder = planted.stage().beside("visitor")};
    const auto passphrase = Secret::from_text("for the visit alone");
    {
        auto manager = planted.service().open("manager", Stage::now());
        good(make_assessors_copy(manager,
                                 {.place = copy,
                                  .cases = {planted.case_id()},
                                  .until = local_date(Stage::now()),
                                  .narratives = Narratives::without_names},
                                 passphrase, Stage::now()));
    }
    const auto assessor = good(Workspace::open(copy, assessors_name, passphrase, Stage::now()));
    REQUIRE(good(assessor.cases()).size() == 1);
    std::string all = all_that_is_shown(assessor, planted.case_id()) + bytes_below(copy.folder);
    for (const auto& [compartment, key] : assessor.impl().vault.impl().keys) {
        std::ifstream in(copy.folder / file_of(compartment), std::ios::binary);
        all += pages_in_clear(
            {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()}, key);
    }
    CHECK(planted.marks().found_in(all) == nothing);
}

TEST_CASE("A practitioner's process has nothing of the survivors' record in its memory", "[canary]")
{
    Planted planted;
    CHECK(planted.marks().found_in(memory_of_one_who("practitioner", planted)) == nothing);
    const Marks keys = key_marks(planted.keys_of("manager"));
    CHECK(keys.found_in(memory_of_one_who("practitioner", planted)) == Found{"case"});
    CHECK_FALSE(planted.marks().found_in(memory_of_one_who("iss", planted)).empty());
}

TEST_CASE("A process that has locked its vault keeps no key of it", "[canary]")
{
    Planted planted;
    const Marks keys = key_marks(planted.keys_of("manager"));
    CHECK(keys.found_in(memory_of_one_who("manager", planted)).size() == 3);
    CHECK(keys.found_in(memory_of_one_who("locked", planted)) == nothing);
}

TEST_CASE("The programs leave no core image and cannot be looked into by others", "[canary]")
{
    const pid_t child = ::fork();
    if (child == 0) {
        const bool hardened = harden();
        rlimit core{1, 1};
        ::getrlimit(RLIMIT_CORE, &core);
        const bool closed = core.rlim_cur == 0 && core.rlim_max == 0
                            && ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
        ::_exit(hardened && closed ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(status == 0);

    // And the program itself does so before it reads anything.
    Planted planted;
    test::Running program(test::cli_program(),
                          {"record", planted.vault().string(), "--as", std::string(practitioner),
                           "--passphrase-fd", "3"},
                          {{}, {{3, "correct horse battery\n"}}}, planted.stage().root().string());
    REQUIRE_FALSE(program.error_line().empty());
    std::ifstream limits("/proc/" + std::to_string(program.process()) + "/limits");
    std::string line;
    while (std::getline(limits, line) && !line.starts_with("Max core file size")) {}
    std::istringstream words(line.substr(std::string("Max core file size").size()));
    std::string soft;
    std::string hard;
    words >> soft >> hard;
    CHECK((soft == "0" && hard == "0"));
}
