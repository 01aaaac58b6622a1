#include <QTest>
#include <fstream>
#include <future>

#include <catch2/catch.hpp>

#include "ui/common/long_work.h"
#include "ui/household.h"
#include "ui/service_desk.h"
#include "workspace/merging.h"
#include "workspace/people.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;
using holdfast::ui::Look;

namespace {

template <typename Kind>
int count(const Workspace& workspace, const CaseId& id, Instant then)
{
    const auto view = good(workspace.case_view(id, Moment::now(then)));
    int found = 0;
    for (const auto each : view.file.all<Kind>()) {
        (void)each;
        ++found;
    }
    return found;
}

/// The household's folder as it lies in the office, and a copy of it on a laptop out on the road.
struct Apart {
    Apart() { fs::copy(office().folder, road().folder, fs::copy_options::recursive); }

    VaultPlace office() const { return household.service.place(); }
    VaultPlace road() const
    {
        return {.folder = folder.path() / "road", .device_folder = folder.path() / "device"};
    }
    Workspace open(const VaultPlace& place, std::string_view who, Instant then) const
    {
        return good(Workspace::open(place, who, Service::passphrase(), then));
    }
    /// The ISS worker writes something down out on the road.
    void record_on_road(Fact fact, Instant then, Source source = Source::worker) const
    {
        auto worker = open(road(), "iss_worker", then);
        good(worker.record({{.case_id = household.id,
                             .fact = std::move(fact),
                             .happened = then,
                             .source = source}},
                           then));
    }
    /// What somebody has out on the road, in a file.
    fs::path file_from_road(std::string_view who, Instant then) const
    {
        const fs::path file = folder.path() / (std::string(who) + ".bundle");
        good(make_bundle(open(road(), who, then), file, {}, then));
        return file;
    }
    /// How many facts of a kind the case manager finds in the office.
    template <typename Kind>
    int found_in_office(Instant then) const
    {
        return count<Kind>(open(office(), "case_manager", then), household.id, then);
    }
    bool office_holds(Instant then) const
    {
        return good(open(office(), "manager", then).verify()).holds();
    }
    /// Corrects that he did not come.
    EntryId correct(const VaultPlace& place, std::string_view who, MissedHow how, Instant then)
    {
        auto workspace = open(place, who, then);
        return good(workspace.record({{.case_id = household.id,
                                       .fact = SessionMissed{{}, Activity::assessment, how},
                                       .happened = at("2026-01-07T18:00"),
                                       .narrative = "As " + std::string(who) + " heard it",
                                       .corrects = household.missed}},
                                     then))
            .entries.front();
    }
    /// The file that the window wrote into the folder.
    QString written() const
    {
        for (const auto& item : fs::directory_iterator(stick()))
            return QString::fromStdString(item.path().string());
        throw std::runtime_error("nothing was written");
    }
    fs::path stick() const { return folder.path() / "stick"; }
    /// From one to the other by the window, as the case manager.
    void carry(Look& look, const VaultPlace& from, const VaultPlace& to, Instant then)
    {
        fs::remove_all(stick());
        fs::create_directories(stick());
        {
            Desk desk(look, from, then);
            desk.sign_in(QStringLiteral("case_manager"));
            auto& page = part(desk, "Send and receive");
            desk.answers.folder = QString::fromStdString(stick().string());
            press(page, "Write a file…");
            settle(desk, page);
            CHECK(says(page, "7 people can open it"));
            CHECK(says(page, "Not in it: the management record, which you cannot open."));
            desk.window->lock();
        }
        Desk desk(look, to, then);
        desk.sign_in(QStringLiteral("case_manager"));
        auto& page = part(desk, "Send and receive");
        desk.answers.file = written();
        press(page, "Take in a file…");
        settle(desk, page);
        CHECK(says(page, "Taken in: what case_manager made on"));
        desk.window->lock();
    }

    Household household;
    TemporaryFolder folder;
};

/// A merge beside the window that waits at one of its own questions until the lock has begun to stop it.
class HeldMerge {
public:
    HeldMerge(Desk& desk, ui::Page& page, const fs::path& file, std::size_t at_question)
        : m_work(desk.session)
    {
        m_work.setParent(&page);
        // After the work's own slot: it has been told to stop by then.
        QObject::connect(&desk.session, &ui::Session::stopping, &m_work,
                         [state = m_state] { state->go_on.set_value(); });
        m_work.start(
            QStringLiteral("Taking the file in"),
            [state = m_state, file, at_question,
             now = desk.session.now()](Workspace& workspace, const Progress& progress) {
                auto merged = merge(workspace, file, now, [&](std::size_t done, std::size_t total) {
                    if (++state->asked == at_question) {
                        state->reached.set_value();
                        state->go_on.get_future().wait();
                    }
                    return progress(done, total);
                });
                if (!merged)
                    state->refused = merged.error().refusal;
                return merged;
            },
            [state = m_state](const WorkspaceResult<Merged>&) { state->told = true; });
    }
    bool is_under_way()
    {
        return m_state->reached.get_future().wait_for(20s) == std::future_status::ready;
    }

    // Once the lock has waited for it.
    std::size_t asked() const { return m_state->asked; }
    std::optional<Refusal> refused() const { return m_state->refused; }
    bool told() const { return m_state->told; }

private:
    struct State {
        std::promise<void> reached;
        std::promise<void> go_on;
        std::size_t asked = 0;
        std::optional<Refusal> refused;
        bool told = false;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
    ui::LongWork m_work;
};

/// Two acts, one of them in two compartments: of each, how many of its facts are in the record.
struct Acts {
    explicit Acts(const Apart& apart, const VaultPlace& place, Instant now)
    {
        const auto workspace = apart.open(place, "case_manager", now);
        CHECK(good(workspace.verify()).holds());
        first = {count<NoRelevantChildren>(workspace, apart.household.id, now),
                 count<SurvivorSpokenTo>(workspace, apart.household.id, now)};
        second = {count<ConfidentialityAgreed>(workspace, apart.household.id, now)};
    }
    std::vector<int> first;
    std::vector<int> second;
};

}

TEST_CASE("What was recorded on one laptop is carried to another by a file, and stands in its "
          "ledger",
          "[ui][service][merge]")
{
    Look look(Look::Keep::no);
    Apart apart;
    apart.record_on_road(SurvivorSpokenTo{apart.household.ruth, Method::phone, {}, true, {}},
                         household_now, Source::survivor);
    CHECK(apart.found_in_office<SurvivorSpokenTo>(household_now) == 0);
    apart.carry(look, apart.road(), apart.office(), household_now + 1h);
    CHECK(apart.found_in_office<SurvivorSpokenTo>(household_now + 2h) == 1);
    CHECK(apart.office_holds(household_now + 2h));
}

TEST_CASE("Writing a file and taking one in can be stopped, and leave nothing behind",
          "[ui][service][merge][longwork]")
{
    Look look(Look::Keep::no);
    Apart apart;
    fs::create_directories(apart.stick());
    apart.record_on_road(NoRelevantChildren{}, household_now);
    const fs::path file = apart.file_from_road("iss_worker", household_now);
    {
        Desk desk(look, apart.office(), household_now + 1h);
        desk.sign_in(QStringLiteral("iss_worker"));
        auto& page = part(desk, "Send and receive");
        desk.answers.folder = QString::fromStdString(apart.stick().string());
        desk.answers.file = QString::fromStdString(file.string());
        for (const char* work : {"Write a file…", "Take in a file…"}) {
            // Something else is still being read, so that it is stopped before it is done.
            std::promise<void> read;
            desk.session.ask(
                &page,
                [held = read.get_future().share()](const Workspace&) { return held.wait(), 0; },
                [](int) {});
            press(page, work);
            CHECK(!button(page, "Write a file…")->isEnabled());
            press(page, "Stop");
            read.set_value();
            settle(desk, page);
            CHECK(says(page, "Stopped. Nothing of it was kept."));
            CHECK(button(page, "Take in a file…")->isEnabled());
        }
        CHECK(fs::is_empty(apart.stick()));
        press(page, "Take in a file…");
        settle(desk, page);
        CHECK(says(page, "Taken in: what iss_worker made on"));
        desk.window->lock();
    }
    CHECK(apart.found_in_office<NoRelevantChildren>(household_now + 2h) == 1);
    CHECK(apart.office_holds(household_now + 2h));
}

TEST_CASE(
    "A lock in the middle of taking a file in does not wait for it: nothing of it is here, the "
    "record opens and holds, and taking it in again gives the whole",
    "[ui][service][merge][lock][longwork]")
{
    Look look(Look::Keep::no);
    Apart apart;
    const fs::path file = apart.folder.path() / "road.bundle";
    {
        auto worker = apart.open(apart.road(), "iss_worker", household_now);
        const CaseId& id = apart.household.id;
        good(worker.record(
            {{.case_id = id, .fact = NoRelevantChildren{}, .happened = household_now},
             {.case_id = id,
              .fact = SurvivorSpokenTo{apart.household.ruth, Method::phone, {}, true, {}},
              .happened = household_now,
              .source = Source::survivor}},
            household_now));
        good(worker.record({{.case_id = id,
                             .fact = ConfidentialityAgreed{true, true, Signature::verbal, "2025"},
                             .happened = household_now}},
                           household_now));
        good(make_bundle(worker, file, {}, household_now));
    }
    const Instant now = household_now + 1h;
    std::size_t questions = 0;
    {
        const VaultPlace third{.folder = apart.folder.path() / "third",
                               .device_folder = apart.folder.path() / "third device"};
        fs::copy(apart.office().folder, third.folder, fs::copy_options::recursive);
        auto manager = apart.open(third, "case_manager", now);
        good(merge(manager, file, now, [&](std::size_t, std::size_t) { return ++questions > 0; }));
    }
    REQUIRE(questions > 8);
    Desk desk(look, apart.office(), now);
    // As it is read through, as it is taken in, and as what is owed follows from it.
    for (const std::size_t at_question : {std::size_t{1}, questions / 2, questions}) {
        CAPTURE(at_question, questions);
        desk.sign_in(QStringLiteral("case_manager"));
        REQUIRE(desk.session.is_unlocked());
        HeldMerge merging(desk, part(desk, "Send and receive"), file, at_question);
        REQUIRE(merging.is_under_way());
        desk.window->lock();
        CHECK_FALSE(desk.session.is_unlocked());
        CHECK(merging.refused() == Refusal::cancelled);
        CHECK(merging.asked() == at_question);    // it was not asked on
        CHECK_FALSE(merging.told());
        const Acts acts(apart, apart.office(), now);
        CHECK(acts.first == std::vector{0, 0});
        CHECK(acts.second == std::vector{0});
    }
    CHECK(desk.locks == 3);
    desk.sign_in(QStringLiteral("case_manager"));
    REQUIRE(desk.session.is_unlocked());
    auto& page = part(desk, "Send and receive");
    desk.answers.file = QString::fromStdString(file.string());
    press(page, "Take in a file…");
    settle(desk, page);
    CHECK(says(page, "Taken in: what iss_worker made on"));
    desk.window->lock();
    const Acts acts(apart, apart.office(), now);
    CHECK(acts.first == std::vector{1, 1});
    CHECK(acts.second == std::vector{1});
}

TEST_CASE("A file that is none, or is cut short, is refused in plain words with what to do",
          "[ui][service][merge]")
{
    Look look(Look::Keep::no);
    Apart apart;
    const fs::path other = apart.folder.path() / "holiday.jpg";
    std::ofstream(other) << "not what another laptop wrote";
    const fs::path cut = apart.file_from_road("manager", household_now);
    fs::resize_file(cut, fs::file_size(cut) / 2);
    Desk desk(look, apart.office(), household_now);
    desk.sign_in(QStringLiteral("case_manager"));
    auto& page = part(desk, "Send and receive");
    for (const auto& [file, words] :
         {std::pair(other, "Choose the file that was made there to be taken in here."),
          std::pair(cut, "The end of this file is missing. Nothing was taken in.")}) {
        desk.answers.file = QString::fromStdString(file.string());
        press(page, "Take in a file…");
        settle(desk, page);
        CHECK(says(page, words));
    }
    desk.window->lock();
    CHECK(apart.office_holds(household_now));
}

TEST_CASE("What somebody wrote on a computer after it was removed is named, with what to do, and "
          "is not in the record",
          "[ui][service][merge]")
{
    Look look(Look::Keep::no);
    Apart apart;
    apart.record_on_road(NoRelevantChildren{}, household_now);
    const fs::path first = apart.file_from_road("manager", household_now);
    {
        auto manager = apart.open(apart.office(), "manager", household_now);
        good(merge(manager, first, household_now));
        for (const KnownDevice& device : good(devices(manager)))
            if (!device.is_this_one)
                good(remove_device(manager, device.id, household_now + 1h));
    }
    apart.record_on_road(ConfidentialityAgreed{true, true, Signature::verbal, "2025"},
                         household_now + 2h);
    const fs::path file = apart.file_from_road("iss_worker", household_now + 2h);
    Desk desk(look, apart.office(), household_now + 3h);
    desk.sign_in(QStringLiteral("case_manager"));
    auto& page = part(desk, "Send and receive");
    desk.answers.file = QString::fromStdString(file.string());
    press(page, "Take in a file…");
    settle(desk, page);
    const auto* list = find<QTreeView>(page, "What was not taken in");
    CHECK(column(*list, 0).contains(
        QStringLiteral("Written on a computer after it had been removed")));
    CHECK(column(*list, 4)[0].contains(QStringLiteral("writes it down again")));
    desk.window->lock();
    CHECK(apart.found_in_office<ConfidentialityAgreed>(household_now + 3h) == 0);
}

TEST_CASE(
    "What is signed with a passphrase that a manager had replaced is taken in, with whom to ask "
    "about it",
    "[ui][service][merge]")
{
    Look look(Look::Keep::no);
    Apart apart;
    {
        auto manager = apart.open(apart.office(), "manager", household_now);
        for (const Member& member : manager.members())
            if (member.sign_in_name == "iss_worker")
                good(manager.reset_passphrase(member.id, Secret::from_text("another one by far"),
                                              household_now));
    }
    apart.record_on_road(ConfidentialityAgreed{true, true, Signature::verbal, "2025"},
                         household_now + 2h);
    const fs::path file = apart.file_from_road("iss_worker", household_now + 2h);
    Desk desk(look, apart.office(), household_now + 3h);
    desk.sign_in(QStringLiteral("case_manager"));
    auto& page = part(desk, "Send and receive");
    desk.answers.file = QString::fromStdString(file.string());
    press(page, "Take in a file…");
    settle(desk, page);
    CHECK(says(page, "signed with a passphrase that was replaced before. Ask"));
    desk.window->lock();
    CHECK(apart.found_in_office<ConfidentialityAgreed>(household_now + 3h) == 1);
    CHECK(apart.office_holds(household_now + 3h));
}

TEST_CASE("Two corrections of one entry stand beside what it said first; the one that holds is "
          "chosen with a reason, on both laptops alike",
          "[ui][service][merge][journey]")
{
    Look look(Look::Keep::no);
    Apart apart;
    const EntryId here = apart.correct(apart.office(), "case_manager", MissedHow::sent_apology,
                                       household_now + 1h);
    const EntryId there = apart.correct(apart.road(), "practice_manager", MissedHow::left_early,
                                        household_now + 2h);
    apart.carry(look, apart.road(), apart.office(), household_now + 3h);
    {
        Desk desk(look, apart.office(), household_now + 4h);
        desk.sign_in(QStringLiteral("case_manager"));
        auto& page = part(desk, "Conflicting corrections");
        auto* list = find<QTreeView>(page, "Conflicting corrections");
        CHECK(column(*list, 0) == QStringList{QStringLiteral("HF-0001")});
        choose(*list, QStringLiteral("HF-0001"));
        settle(desk, page);
        CHECK(says(page, "As it was first written"));
        CHECK(says(page, "As case_manager heard it"));
        CHECK(says(page, "As practice_manager heard it"));
        desk.answers.said = QStringLiteral("He rang the office before it began.");
        QAbstractButton* holds = nullptr;
        for (auto* each : page.findChildren<QPushButton*>())
            if (each->isVisible()
                && each->accessibleName().startsWith(
                    QStringLiteral("The correction by case_manager")))
                holds = each;
        REQUIRE(holds);
        QTest::mouseClick(holds, Qt::LeftButton);
        settle(desk, page);
        CHECK(says(page, "It is settled."));
        CHECK(list->model()->rowCount() == 0);
        desk.window->lock();
    }
    apart.carry(look, apart.office(), apart.road(), household_now + 5h);
    for (const VaultPlace& place : {apart.office(), apart.road()}) {
        const auto workspace = apart.open(place, "case_manager", household_now + 6h);
        CHECK(good(conflicts(workspace)).empty());
        const auto view = good(
            workspace.case_view(apart.household.id, Moment::now(household_now + 6h)));
        const auto missed = view.file.last<SessionMissed>();
        REQUIRE(missed);
        CHECK(missed.entry->id == here);
        CHECK(view.history->find(there));    // it stays in the record
    }
}
