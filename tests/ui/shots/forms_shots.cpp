#include "ui/shots/forms_shots.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include "standard/excused.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/new_referral.h"
#include "ui/find/find_palette.h"
#include "ui/one_case.h"
#include "ui/today/inbox_list.h"

namespace holdfast::test {
namespace {

/// The first duty in the list that a manager may excuse.
void choose_excusable(Desk& desk)
{
    for (const OwedRow& row : desk.rows())
        if (may_be_excused(row.obligation))
            return desk.today().list().setCurrentIndex(desk.model().index_of(row));
}

void today_forms(Studio& studio, const SampleVault& vault)
{
    Desk desk(studio.look(), vault.place(), vault.sample.ends());
    desk.window->resize(laptop);
    desk.sign_in(vault.with(Role::case_manager));
    auto& list = desk.today().list();
    list.setCurrentIndex(desk.model().index(0, 0, desk.model().index_of(ui::Section::overdue)));
    QTest::keyClick(&list, Qt::Key_Return);
    auto& form = form_of(desk);
    studio.take_all(desk, QStringLiteral("record-from-today"));
    press_record(desk);
    studio.take(desk, QStringLiteral("record-missing"));
    if (auto* words = form.findChild<QPlainTextEdit*>())
        words->setPlainText(QStringLiteral("Began to write this down"));
    desk.window->frame().record().keep_draft_now();
    desk.settle();
    QTest::keyClick(&desk.window->frame().record(), Qt::Key_Escape);
    QTest::qWait(200);
    studio.take_all(desk, QStringLiteral("drafts"));
    choose_excusable(desk);
    desk.named_button(QStringLiteral("Cannot be met because…"))->click();
    form_of(desk);
    studio.take_all(desk, QStringLiteral("record-exception"));
    desk.window->frame().open_record({.case_id = desk.rows().front().case_id});
    studio.take_all(desk, QStringLiteral("record-what"));
    QTest::keyClick(&desk.window->frame().record(), Qt::Key_Escape);
    desk.today().show_waiting();
    desk.settle();
    studio.take_all(desk, QStringLiteral("today-waiting"));
}

void cases(Studio& studio, const SampleVault& vault)
{
    Desk desk(studio.look(), vault.place(), vault.sample.ends());
    desk.window->resize(laptop);
    desk.sign_in(vault.with(Role::case_manager));
    desk.window->frame().go(ui::Place::cases);
    auto& page = *static_cast<ui::CasesPage*>(desk.window->frame().page(ui::Place::cases));
    const auto wait = [&] { (void)QTest::qWaitFor([&] { return !page.is_reading(); }, 20'000); };
    wait();
    studio.take_all(desk, QStringLiteral("cases"));
    page.begin_referral();
    QTest::qWait(200);
    desk.named<QLineEdit>(QStringLiteral("Known as"))
        ->setText(QString::fromStdString(page.model().all().front().perpetrator));
    QTest::qWait(600);
    wait();
    studio.take_all(desk, QStringLiteral("cases-referral"));
    Q_EMIT page.referral().closed();
    desk.named_button(QStringLiteral("Close the case…"))->click();
    form_of(desk);
    studio.take_all(desk, QStringLiteral("cases-closing"));
    QTest::keyClick(&desk.window->frame().record(), Qt::Key_Escape);
    desk.named_button(QStringLiteral("Find"))->click();
    auto* words = desk.named<QLineEdit>(QStringLiteral("Find a case, a person or an action"));
    words->setText(QStringLiteral("a"));
    (void)QTest::qWaitFor([&] { return !desk.window->frame().palette().is_reading(); }, 20'000);
    studio.take_all(desk, QStringLiteral("find"));
}

void iss_forms(Studio& studio, const SampleVault& vault)
{
    Desk desk(studio.look(), vault.place(), vault.sample.ends());
    desk.window->resize(laptop);
    desk.sign_in(vault.with(Role::iss_worker));
    const auto rows = desk.rows();
    if (rows.empty())
        return;
    for (const auto& [kind, name] : {std::pair(kind_index<SurvivorSpokenTo>, "spoken-to"),
                                     std::pair(kind_index<SafeContactInstructed>, "safe-contact"),
                                     std::pair(kind_index<NoteMade>, "note")}) {
        opened(desk, {.kind = kind, .case_id = rows.front().case_id});
        studio.take(desk, QStringLiteral("record-") + QString::fromLatin1(name));
    }
}

void empty(Studio& studio)
{
    const Service service;
    Desk desk(studio.look(), service.place(), at("2026-01-05T09:00"));
    desk.window->resize(laptop);
    desk.sign_in(QStringLiteral("manager"));
    desk.today().show_waiting();
    desk.settle();
    studio.take_all(desk, QStringLiteral("waiting-empty"));
    desk.window->frame().go(ui::Place::cases);
    QTest::qWait(300);
    studio.take_all(desk, QStringLiteral("cases-empty"));
}

}

void forms_pictures(Studio& studio, const SampleVault& vault)
{
    today_forms(studio, vault);
    cases(studio, vault);
    iss_forms(studio, vault);
    empty(studio);
}

}
