#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

#include <catch2/catch.hpp>

#include "ui/service_desk.h"
#include "workspace/erasing.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;
using holdfast::ui::Look;

namespace {

const Instant then = at("2018-01-05T09:00");

/// A case in which nothing was written for eight years, with a note that names a street.
struct OldCase {
    OldCase() : service(then)
    {
        auto manager = service.open("manager", then);
        good(manager.record(
            {{.case_id = id,
              .fact = ReferralReceived{ReferralSource::police, {}, Method::email},
              .happened = then},
             {.case_id = id,
              .fact = CaseOpened{"HF-0007", service.ids.next<PersonId>(then), "Ian", service.site},
              .happened = then},
             {.case_id = id,
              .fact = SurvivorIdentified{her, "Ruth", Relationship::partner},
              .happened = then},
             {.case_id = id,
              .fact = NoteMade{her},
              .happened = then,
              .source = Source::survivor,
              .narrative = "She is at Sorrel Street"}},
            then));
    }
    /// What the ledger holds of it, as the lead on data protection opens it.
    std::vector<ErasureRow> asked() const
    {
        return good(erasures(service.open("data_protection_lead", first_morning)));
    }
    std::size_t found() const
    {
        return good(service.open("data_protection_lead", first_morning).search("Sorrel", 10))
            .size();
    }

    Service service;
    CaseId id = service.ids.next<CaseId>(then);
    PersonId her = service.ids.next<PersonId>(then);
};

/// The lead on data protection asks for the note to be erased.
void ask_for_it(Look& look, const OldCase& old)
{
    Desk desk(look, old.service.place(), first_morning);
    desk.sign_in(QStringLiteral("data_protection_lead"));
    auto& page = part(desk, "Retention and erasure");
    CHECK(says(page, "1 cases are kept longer. Nothing is ever erased by itself."));
    auto* due = find<QTreeView>(page, "Kept longer than the schedule says");
    choose(*due, QStringLiteral("HF-0007"));
    press(page, "Ask for an erasure…");
    settle(desk, page);
    auto* entries = find<QListWidget>(page, "Entries to be erased");
    CHECK(entries->count() == 4);
    CHECK(!button(page, "Ask for it")->isEnabled());    // nothing is ticked
    for (int row = 0; row < entries->count(); ++row)
        if (entries->item(row)->text().contains(QStringLiteral("Note")))
            entries->item(row)->setCheckState(Qt::Checked);
    type(page, "On what ground", QStringLiteral("kept too long"));
    QTest::keyClicks(find<QPlainTextEdit>(page, "Why, for the record"),
                     QStringLiteral("Eight years without a word."));
    press(page, "Ask for it");
    settle(desk, page);
    CHECK(says(page, "Nothing is erased until a second person carries it out"));
    auto* asked = find<QTreeView>(page, "Erasures that were asked for");
    REQUIRE(asked->model()->rowCount() == 1);
    asked->setCurrentIndex(asked->model()->index(0, 0));
    desk.answers.confirmed = true;
    press(page, "Carry it out…");    // by the same person
    settle(desk, page);
    CHECK(says(page, "This takes two people, and is for another one to do."));
    desk.window->lock();
}

}

TEST_CASE("What is kept too long is listed; one asks for its erasure and another carries it out",
          "[ui][service][erasure][journey]")
{
    Look look(Look::Keep::no);
    const OldCase old;
    CHECK(old.found() == 1);
    ask_for_it(look, old);
    REQUIRE(old.asked().size() == 1);
    CHECK(old.asked()[0].state == ErasureState::proposed);
    CHECK(old.found() == 1);
    {
        Desk desk(look, old.service.place(), first_morning + 1h);
        desk.sign_in(QStringLiteral("case_manager"));
        auto& page = part(desk, "Retention and erasure");
        auto* asked = find<QTreeView>(page, "Erasures that were asked for");
        asked->setCurrentIndex(asked->model()->index(0, 0));
        desk.answers.confirmed = false;
        press(page, "Carry it out…");
        CHECK(column(*asked, 5) == QStringList{QStringLiteral("waits for a second person")});
        desk.answers.confirmed = true;
        press(page, "Carry it out…");
        settle(desk, page);
        CHECK(says(page, "It is erased."));
        CHECK(column(*asked, 5) == QStringList{QStringLiteral("carried out")});
        desk.window->lock();
    }
    CHECK(old.asked()[0].state == ErasureState::carried_out);
    CHECK(old.found() == 0);
    CHECK(good(old.service.open("manager", first_morning).verify()).holds());
}

TEST_CASE("A legal hold stops an erasure until it is lifted, and what is declined stays",
          "[ui][service][erasure]")
{
    Look look(Look::Keep::no);
    const OldCase old;
    ask_for_it(look, old);
    {
        Desk desk(look, old.service.place(), first_morning + 1h);
        desk.sign_in(QStringLiteral("case_manager"));
        auto& page = part(desk, "Retention and erasure");
        auto* asked = find<QTreeView>(page, "Erasures that were asked for");
        type(page, "Case reference", QStringLiteral("HF-0099"));
        desk.answers.said = QStringLiteral("A claim was announced.");
        press(page, "Legal hold…");
        settle(desk, page);
        CHECK(says(page, "There is no such case any more."));
        type(page, "Case reference", QStringLiteral("HF-0007"));
        press(page, "Legal hold…");
        settle(desk, page);
        CHECK(column(*asked, 5)
              == QStringList{QStringLiteral("waits: a legal hold is on the case")});
        asked->setCurrentIndex(asked->model()->index(0, 0));
        CHECK(!button(page, "Carry it out…")->isEnabled());
        desk.window->lock();
        CHECK(good(on_legal_hold(old.service.open("case_manager", first_morning + 1h), old.id)));
    }
    {
        Desk desk(look, old.service.place(), first_morning + 2h);
        desk.sign_in(QStringLiteral("case_manager"));
        auto& page = part(desk, "Retention and erasure");
        auto* asked = find<QTreeView>(page, "Erasures that were asked for");
        type(page, "Case reference", QStringLiteral("HF-0007"));
        desk.answers.said = QStringLiteral("Settled.");
        press(page, "Lift the hold…");
        settle(desk, page);
        asked->setCurrentIndex(asked->model()->index(0, 0));
        desk.answers.said = QStringLiteral("She asks that it stays.");
        press(page, "Decline…");
        settle(desk, page);
        CHECK(column(*asked, 5) == QStringList{QStringLiteral("declined")});
        desk.window->lock();
    }
    CHECK(!good(on_legal_hold(old.service.open("case_manager", first_morning + 2h), old.id)));
    CHECK(old.asked()[0].state == ErasureState::declined);
    CHECK(old.found() == 1);
}
