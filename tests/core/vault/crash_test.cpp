#include <csignal>
#include <map>
#include <random>

#include <catch2/catch.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include "a_vault.h"
#include "fate.h"
#include "vault/bytes.h"

using namespace holdfast;
using namespace holdfast::test;
using enum Compartment;
namespace fs = std::filesystem;

namespace {

/// A vault that can be put back to how it was.
struct Restorable : AVault {
    fs::path kept = folder().parent_path() / "kept";
    PersonId iris = add("iris", {Role::iss_worker}, 3);
    PersonId ivan = add("ivan", {Role::intervention_practitioner}, 4);

    Restorable()
    {
        {
            Vault vault = open();
            write(vault, {AnEntry(1), AnEntry(2, support)});
        }
        keep();
    }
    void keep() const
    {
        fs::remove_all(kept);
        fs::copy(folder(), kept, fs::copy_options::recursive);
    }
    void restore() const
    {
        fs::remove_all(folder());
        fs::copy(kept, folder(), fs::copy_options::recursive);
    }
};

/// Opens as whoever can and checks that all is there. Whether the removal has happened.
bool removed_and_whole(const Restorable& a)
{
    bool removed = false;
    {
        // One who holds case alone comes first, and must be able to clear up.
        const auto ivan = a.try_open("ivan");
        INFO("ivan: " << (ivan ? "opened" : code(ivan.error().kind)) << ' '
                      << (ivan ? "" : ivan.error().detail));
        REQUIRE(ivan);
        for (const Member& member : ivan->members())
            removed = removed || (member.id == a.iris && member.removed);
    }
    const Vault mora = a.open();
    CHECK(mora.held() == every_compartment);
    const auto verification = got(mora.verify());
    CHECK(verification.holds());
    CHECK(verification.entries == 2);
    for (const auto& file : fs::directory_iterator(a.folder()))
        CHECK(file.path().extension() != ".new");
    return removed;
}

int remove_iris(const Restorable& a)
{
    auto vault = a.try_open();
    if (!vault)
        return 2;
    return vault->remove_member(a.iris, at()) ? 0 : 1;
}

/// An act into two compartments.
int write_eleventh(const Restorable& a)
{
    Vault vault = a.open();
    write(vault, {AnEntry(11), AnEntry(12, support)}, 11);
    return 0;
}

/// Does it over and over, dying one step later each time, until it lives. What has happened once after a crash happens after
/// every later one. Gives how many steps there were.
template <typename Doing, typename HasHappened>
int dying_at_each_step(const Restorable& a, Doing doing, HasHappened has_happened)
{
    bool happened = false;
    for (int step = 1;; ++step) {
        a.restore();
        const int result = at_step(step, Fate::die, doing);
        INFO("step " << step);
        const bool happens = has_happened();
        CHECK((happens || !happened));
        happened = happens;
        if (result != died) {
            CHECK(result == 0);
            CHECK(happened);
            return step;
        }
    }
}

/// Act by act into two compartments with rows derived from both, telling on the pipe each that is
/// done.
int write_until_killed(const AVault& a, int pipe)
{
    Vault vault = a.open();
    IdSource ids;
    for (int i = 0;; ++i) {
        std::vector<NewEntry> entries{AnEntry(1), AnEntry(2, support)};
        for (NewEntry& entry : entries) {
            entry.id = ids.next<EntryId>(at(i));
            entry.narrative.assign(2000, 'n');
        }
        const auto act = ids.next<ActId>(at(i));
        const auto done = vault.write(act, entries, at(i), [&](Derived& derived) {
            for (const Compartment compartment : {case_record, support})
                derived.replace(compartment, "newest", Stream(),
                                std::vector{DerivedRow{act.text()}});
            return true;
        });
        if (!done || ::write(pipe, act.bytes().data(), act.bytes().size()) != 16)
            return 1;
    }
}

/// The acts of which each compartment has its entry.
std::map<ActId, CompartmentSet> acts_in(const Vault& vault)
{
    std::map<ActId, CompartmentSet> acts;
    got(vault.for_each_entry(every_compartment, [&](const EntryView& entry) {
        acts[entry.act].insert(entry.compartment);
    }));
    return acts;
}

}

TEST_CASE(
    "a writer killed at any moment leaves no half act, and loses none that it was told is done",
    "[vault][crash]")
{
    const AVault a;
    std::mt19937 random(20240603);
    std::size_t acts_before = 0;
    for (int round = 0; round < 40; ++round) {
        int pipe[2] = {};
        REQUIRE(::pipe(pipe) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(pipe[0]);
            ::_exit(write_until_killed(a, pipe[1]));
        }
        ::close(pipe[1]);
        std::array<std::uint8_t, 16> act{};
        std::vector<ActId> done;
        REQUIRE(::read(pipe[0], act.data(), act.size()) == 16);    // it is under way
        done.emplace_back(act);
        ::usleep(static_cast<useconds_t>(random() % 8000));
        ::kill(child, SIGKILL);
        while (::read(pipe[0], act.data(), act.size()) == 16)
            done.emplace_back(act);
        ::close(pipe[0]);
        ::waitpid(child, nullptr, 0);

        const Vault vault = a.open();
        const auto acts = acts_in(vault);
        for (const auto& [id, compartments] : acts)
            REQUIRE(compartments == CompartmentSet{case_record, support});
        for (const ActId& id : done)
            REQUIRE(acts.contains(id));
        CHECK(acts.size() >= acts_before + done.size());
        acts_before = acts.size();
        const auto newest = got(vault.rows({.name = "newest"}));
        REQUIRE(newest.size() == 2);
        CHECK(newest[0].row == newest[1].row);
    }
    CHECK(got(a.open().verify()).holds());
}

TEST_CASE("a removal that dies at any step has happened or has not, and the vault opens",
          "[vault][crash]")
{
    const Restorable a;
    CHECK(dying_at_each_step(
              a, [&] { return remove_iris(a); }, [&] { return removed_and_whole(a); })
          > 15);
}

TEST_CASE("a laptop's removal that dies at any step has happened or has not, and the vault opens",
          "[vault][crash][device]")
{
    Restorable a;
    const DeviceId lost = a.on_device("lost laptop").open("iris").device();
    {
        Vault iris = a.open("iris");
        write(iris, {AnEntry(5), AnEntry(6, support)}, 5);
    }
    a.on_device("laptop");
    a.keep();
    const auto remove_laptop = [&] {
        auto vault = a.try_open();
        return !vault ? 2 : vault->remove_device(lost, at()) ? 0 : 1;
    };
    const auto is_removed = [&] {
        REQUIRE(a.try_open("ivan"));
        const Vault mora = a.open();
        CHECK(mora.held() == every_compartment);
        const auto verification = got(mora.verify());
        CHECK(verification.holds());
        CHECK(verification.entries == 4);
        return mora.access_changes().back().kind == AccessChange::Kind::device_removed;
    };
    CHECK(dying_at_each_step(a, remove_laptop, is_removed) > 15);
}

TEST_CASE(
    "a new recovery code that dies at any step leaves a vault that the old code opens, or the "
    "new one, and never both",
    "[vault][crash][recovery]")
{
    const Restorable a;
    const fs::path paper = a.folder().parent_path() / "paper";
    const auto opens_with = [&](const Secret& code) {
        // In a copy: a recovery changes the vault.
        const fs::path copy = a.folder().parent_path() / "copy";
        fs::remove_all(copy);
        fs::copy(a.folder(), copy, fs::copy_options::recursive);
        VaultPlace place = a.place();
        place.folder = copy;
        if (!Vault::recover(place, code, "mora", passphrase_of("mora"), at(50)))
            return false;
        const Vault vault = got(Vault::open(place, "mora", passphrase_of("mora"), at(60)));
        CHECK(vault.held() == every_compartment);
        CHECK(got(vault.verify()).entries == 2);
        return true;
    };
    const auto renew = [&] {
        auto vault = a.try_open();
        if (!vault)
            return 2;
        const auto show = [&](const std::vector<Secret>& parts) {
            write_file(paper, parts.front().text());
            return true;
        };
        return vault->renew_recovery(RecoveryForm::one_code, show, at(9)) ? 0 : 1;
    };
    const auto is_renewed = [&] {
        REQUIRE(a.try_open("ivan"));
        {
            const Vault mora = a.open();
            CHECK(mora.held() == every_compartment);
            CHECK(got(mora.verify()).holds());
        }
        const bool renewed = fs::exists(paper) && opens_with(Secret::from_text(file_bytes(paper)));
        CHECK(opens_with(a.recovery_code()) != renewed);
        fs::remove(paper);
        return renewed;
    };
    CHECK(dying_at_each_step(a, renew, is_renewed) > 10);
}

TEST_CASE("a removal on a disk that fails at any step is told, and the vault goes on",
          "[vault][crash]")
{
    const Restorable a;
    int step = 1;
    for (;; ++step) {
        a.restore();
        const int result = at_step(step, Fate::fail, [&] {
            auto vault = a.try_open();
            if (!vault)
                return 2;
            const auto removed = vault->remove_member(a.iris, at());
            const bool reached_the_end = step_is_ahead();
            end_fate();
            // Whatever was told, the vault that is open is the one on the disk, and takes the next
            // act.
            bool is_removed = false;
            for (const Member& member : vault->members())
                is_removed = is_removed || (member.id == a.iris && member.removed);
            if (removed && !is_removed)
                return 3;
            if (vault->held() == every_compartment) {
                const auto done = vault->write(an<ActId>(9), std::vector<NewEntry>{AnEntry(9)},
                                               at(), {});
                if (!done || all_entries(*vault).size() != 3)
                    return 4;
            }
            return reached_the_end ? (removed ? 10 : 5) : 0;
        });
        INFO("step " << step << " gave " << result);
        CHECK((result == 0 || result == 2 || result == 10));
        {
            const Vault mora = a.open();
            CHECK(got(mora.verify()).holds());
        }
        if (result == 10 || step > 200)
            break;
    }
    CHECK(step > 15);
}

TEST_CASE("a write that is told to have failed is not there, at whichever step it failed",
          "[vault][crash]")
{
    const Restorable a;
    for (const auto& compartments : {std::vector{case_record}, std::vector{case_record, support}}) {
        std::vector<NewEntry> entries;
        for (const Compartment compartment : compartments)
            entries.push_back(AnEntry(static_cast<std::uint8_t>(11 + entries.size()), compartment));
        for (int step = 1;; ++step) {
            a.restore();
            const int result = at_step(step, Fate::fail, [&] {
                auto vault = a.try_open();
                const bool done = vault && vault->write(an<ActId>(11), entries, at(), {});
                return step_is_ahead() ? 10 : done ? 0 : 1;
            });
            INFO(compartments.size() << " compartments, step " << step << " gave " << result);
            CHECK(acts_in(a.open()).contains(an<ActId>(11)) == (result != 1));
            if (result == 10)
                break;
            REQUIRE(step < 200);
        }
    }
}

TEST_CASE("a folder moved away from an unfinished act is refused until it is moved back",
          "[vault][crash]")
{
    const Restorable a;
    const auto open_at = [&](const fs::path& folder) {
        VaultPlace place = a.place();
        place.folder = folder;
        return Vault::open(place, "mora", passphrase_of("mora"), at());
    };
    const fs::path elsewhere = a.folder().parent_path() / "elsewhere";
    int refused = 0;
    for (int step = 1;; ++step) {
        a.restore();
        const int result = at_step(step, Fate::die, [&] { return write_eleventh(a); });
        INFO("step " << step);
        fs::rename(a.folder(), elsewhere);
        const bool opened_elsewhere = [&] {
            const auto moved = open_at(elsewhere);
            if (!moved) {
                CHECK(moved.error().kind == VaultErrorKind::damaged);
                CHECK(moved.error().detail == "moved_while_writing_from " + a.folder().string());
                return false;
            }
            CHECK(got(moved->verify()).holds());
            return true;
        }();
        refused += opened_elsewhere ? 0 : 1;
        fs::rename(elsewhere, a.folder());
        const auto acts = acts_in(a.open());
        CHECK(got(a.open().verify()).holds());
        if (acts.contains(an<ActId>(11)))
            CHECK(acts.at(an<ActId>(11)) == CompartmentSet{case_record, support});
        if (result != 77)
            break;
    }
    CHECK(refused > 0);
}

namespace {

/// As a power cut may leave a journal that names the file that decides over it: without the name. Whether it did name one.
bool tear_end(const fs::path& journal)
{
    constexpr std::string_view mark = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
    constexpr std::size_t tail = 16;
    std::string bytes = fs::exists(journal) ? file_bytes(journal) : std::string();
    if (bytes.size() < tail || !bytes.ends_with(mark))
        return false;
    const std::size_t end = bytes.size() - tail;
    const auto length = ByteReader(as_bytes(bytes).subspan(end)).integer<std::uint32_t>();
    if (!fs::exists(bytes.substr(end - length, length)))
        return false;    // decided: all of it was flushed before
    bytes.replace(end - length, length, length, '\0');
    write_file(journal, bytes);
    return true;
}

}

TEST_CASE("a journal whose end was torn by a power cut keeps nobody out", "[vault][crash]")
{
    const Restorable a;
    int torn = 0;
    for (int step = 1;; ++step) {
        a.restore();
        const int result = at_step(step, Fate::die, [&] { return write_eleventh(a); });
        INFO("step " << step);
        for (const Compartment compartment : {case_record, support}) {
            fs::path journal = a.folder() / file_of(compartment);
            journal += "-journal";
            torn += tear_end(journal) ? 1 : 0;
        }
        const Vault vault = a.open();
        CHECK(got(vault.verify()).holds());
        const auto acts = acts_in(vault);
        if (acts.contains(an<ActId>(11)))
            CHECK(acts.at(an<ActId>(11)) == CompartmentSet{case_record, support});
        if (result != 77)
            break;
    }
    CHECK(torn > 0);
}

TEST_CASE("making a vault dies at any step and leaves none or a whole one", "[vault][crash]")
{
    const TempFolder temporary;
    const VaultPlace place{temporary.path() / "vault", temporary.path() / "devices"};
    const auto create = [&] {
        return Vault::create(place, {an<PersonId>(1), "mora"}, passphrase_of("mora"), at(),
                             VaultPurpose::sample, KdfCost::light_for_samples())
                   ? 0
                   : 1;
    };
    int whole = 0;
    for (int step = 1;; ++step) {
        fs::remove_all(place.folder);
        const int result = at_step(step, Fate::die, create);
        INFO("step " << step);
        const auto opened = Vault::open(place, "mora", passphrase_of("mora"), at());
        CHECK((opened ? got(opened->verify()).holds()
                      : opened.error().kind == VaultErrorKind::not_a_vault));
        whole += opened ? 1 : 0;
        if (result != 77)
            break;
    }
    CHECK(whole > 0);
}
