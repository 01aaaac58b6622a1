#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include "ui/casefile/case_header.h"
#include "ui/casefile/overview.h"
#include "ui/casefile/risk_chart.h"
#include "ui/household.h"
#include "ui/pdf_text.h"
#include "ui/risk/review_model.h"
#include "ui/risk/review_panel.h"
#include "ui/risk/review_view.h"
#include "ui/risk/review_words.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace holdfast::ui;

namespace {

/// Opens the review of a survivor, as her worker.
const ReviewPanel& begin_review(FileDesk& desk)
{
    const SurvivorPage& page = desk.open_survivor();
    desk.in<QPushButton>(page, QStringLiteral("Fill in a risk review, such as DASH"))->click();
    desk.await([&] { return !page.review().is_busy(); });
    return page.review();
}

/// Opens a review about the survivor as somebody who works with the perpetrator does, from the case.
const ReviewPanel& begin_from_case(FileDesk& desk)
{
    const CaseFilePage& page = desk.open_case();
    const QMenu* menu = desk.in<QPushButton>(
                                page, QStringLiteral("Fill in a risk review about a survivor"))
                            ->menu();
    REQUIRE(menu->actions().size() == 1);
    menu->actions().front()->trigger();
    desk.await([&] { return !page.review().is_busy(); });
    return page.review();
}

QComboBox* answered_by(const FileDesk& desk, const ReviewPanel& panel)
{
    return desk.in<QComboBox>(panel, QStringLiteral("Answered by"));
}

/// What "from" says of the chosen item.
QString said_from(const FileDesk& desk, const ReviewPanel& panel)
{
    return desk
        .in<QComboBox>(panel, QStringLiteral("Who the answer to the chosen item comes from"))
        ->currentText();
}

void type(const ReviewPanel& panel, const QString& keys)
{
    for (const QChar key : keys)
        QTest::keyClick(&panel.view(), key.toLatin1());
}

RiskTool three_ways_tool()
{
    const auto tool = RiskTool::parse(R"(
id = "housing"
edition = "1"
name = "Housing check"
source = "ours"
licence = "ours"
[[answer_sets]]
code = "degree"
options = [
    { code = "0", label = "Never", points = 0 },
    { code = "1", label = "Sometimes", points = 1 },
    { code = "2", label = "Often", points = 2 },
    { code = "x", label = "Does not apply", points = "not counted" },
]
[[items]]
code = "a"
topic = "First"
help = "Help"
weight = 2
[[items]]
code = "b"
topic = "Second"
help = "Help"
[[bands]]
code = "low"
label = "Low"
from = 0
[[bands]]
code = "high"
label = "High"
from = 4
)");
    REQUIRE(tool);
    return *tool;
}

}

TEST_CASE("A DASH is completed from the keyboard, and the ledger holds what was typed",
          "[ui][risk][B3.1]")
{
    Look look(Look::Keep::no);
    const Household household;
    {
        FileDesk desk(look, household, QStringLiteral("iss_worker"));
        const ReviewPanel& panel = begin_review(desk);
        REQUIRE(panel.model().rowCount() == 24);
        // Fourteen yes (the fifteenth, strangling, a no), two not known, one declined, the rest no; the last stays open.
        type(panel, QStringLiteral("yyyyyyyyyyyyyynddrnnnnn"));
        CHECK(panel.count()
              == QStringLiteral("yes 14 · no 6 · don’t know 2 · declined 1 · left 1"));
        CHECK(panel.band().startsWith(QStringLiteral("Band: High: for the MARAC")));
        CHECK(panel.follows().contains(QStringLiteral("Count: 14, the threshold is 14")));
        CHECK(panel.follows().contains(QStringLiteral("Refer to the MARAC")));
        CHECK(panel.model().is_changed(12));
        CHECK_FALSE(panel.model().is_changed(0));

        panel.view().setCurrentIndex(panel.model().index(14, 1));
        type(panel, QStringLiteral("y"));
        CHECK(panel.follows().contains(QStringLiteral("Today: Strangling")));
        panel.view().setCurrentIndex(panel.model().index(14, 1));
        QTest::keyClick(&panel.view(), Qt::Key_Return);
        QTest::keyClicks(desk.in<QLineEdit>(panel, QStringLiteral("Note on the chosen item")),
                         QStringLiteral("twice since March"));
        panel.view().setCurrentIndex(panel.model().index(0, 1));
        QTest::keyClick(&panel.view(), Qt::Key_Backspace);
        QTest::keyClick(&panel.view(), Qt::Key_S, Qt::ControlModifier);
        desk.await([&] { return panel.model().rowCount() == 0; });
    }
    const CaseView view = household.view(Role::iss_worker);
    const auto reviews = Household::all<RiskReviewed>(view);
    REQUIRE(reviews.size() == 2);
    const RiskReviewed& review = reviews.back().fact();
    CHECK(reviews.back().entry->compartment == Compartment::support);
    CHECK(review.person == household.ruth);
    REQUIRE(review.answers.size() == 24);
    CHECK(review.answers[0].answered == Answered::not_asked);
    CHECK(review.answers[1].answer == "yes");
    CHECK(review.answers[14].answer == "yes");
    CHECK(review.answers[14].note == "twice since March");
    CHECK(review.answers[15].answered == Answered::dont_know);
    CHECK(review.answers[17].answered == Answered::declined);
    CHECK(review.answers[18].answer == "no");
    CHECK(review.answers[23].answered == Answered::not_asked);
    const CaseView his = household.view(Role::intervention_practitioner);
    CHECK(Household::all<RiskReviewed>(his).empty());
    CHECK(Household::all<RiskBandSet>(his).back()->at_threshold);
}

TEST_CASE("A review is saved as judged higher only with its reason", "[ui][risk]")
{
    Look look(Look::Keep::no);
    const Household household;
    {
        FileDesk desk(look, household, QStringLiteral("iss_worker"));
        const ReviewPanel& panel = begin_review(desk);
        auto* save = desk.in<QPushButton>(panel, QStringLiteral("Save the review"));
        CHECK_FALSE(save->isEnabled());
        type(panel, QStringLiteral("y"));
        CHECK(save->isEnabled());
        desk.in<QCheckBox>(panel, QStringLiteral("My judgement is higher than the count"))
            ->setChecked(true);
        CHECK_FALSE(save->isEnabled());
        QTest::keyClicks(desk.in<QLineEdit>(panel, QStringLiteral("Why my judgement is higher")),
                         QStringLiteral("he has her keys"));
        CHECK(save->isEnabled());
        CHECK(panel.band().contains(QStringLiteral("by judgement")));
        save->click();
        desk.await([&] { return panel.model().rowCount() == 0; });
        // Not the head of the window, where Return would lock.
        CHECK(panel.parentWidget()->isAncestorOf(QApplication::focusWidget()));
    }
    const CaseView view = household.view(Role::iss_worker);
    const auto review = Household::all<RiskReviewed>(view).back();
    CHECK(review->judged_higher);
    CHECK(view.narratives.at(review.entry->id) == "he has her keys");
    CHECK(Household::all<RiskBandSet>(view).back()->at_threshold);
}

TEST_CASE("What is judged high on his own account is about the survivor, and is seen wherever the "
          "case is",
          "[ui][risk][D1.2]")
{
    Look look(Look::Keep::no);
    const Household household;
    {
        FileDesk desk(look, household, QStringLiteral("case_manager"));
        const ReviewPanel& panel = begin_review(desk);
        desk.in<QComboBox>(panel, QStringLiteral("Answered by"))
            ->setCurrentIndex(static_cast<int>(AnsweredBy::perpetrator));
        type(panel, QStringLiteral("y"));
        desk.in<QCheckBox>(panel, QStringLiteral("My judgement is higher than the count"))
            ->setChecked(true);
        QTest::keyClicks(desk.in<QLineEdit>(panel, QStringLiteral("Why my judgement is higher")),
                         QStringLiteral("he has her keys"));
        desk.in<QPushButton>(panel, QStringLiteral("Save the review"))->click();
        desk.await([&] { return panel.model().rowCount() == 0; });
    }
    const CaseView his = household.view(Role::intervention_practitioner);
    const auto reviews = Household::all<RiskReviewed>(his);
    REQUIRE(reviews.size() == 1);
    CHECK(reviews[0]->person == household.ruth);
    for (const char* who : {"intervention_practitioner", "iss_worker"}) {
        CAPTURE(who);
        FileDesk desk(look, household, QString::fromLatin1(who));
        const CaseFilePage& page = desk.open_case();
        CHECK(page.header().risk_words().startsWith(
            QStringLiteral("High: for the MARAC, by judgement")));
        CHECK(page.overview().chart().accessibleDescription().contains(
            QStringLiteral("High: for the MARAC by judgement")));
    }
    const auto rows = good(
        household.service.open("intervention_practitioner", at("2026-01-12T10:01")).cases());
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].at_threshold);
    const auto owed = good(household.service.open("iss_worker", at("2026-01-12T10:01"))
                               .worklist(at("2026-01-12T10:01")));
    CHECK(std::any_of(owed.begin(), owed.end(),
                      [](const OwedRow& row) { return row.obligation.rule == Rule::R32; }));
}

TEST_CASE("What is unfinished survives a lock for its author alone", "[ui][risk][lock]")
{
    Look look(Look::Keep::no);
    const Household household;
    FileDesk desk(look, household, QStringLiteral("iss_worker"));
    {
        const ReviewPanel& panel = begin_review(desk);
        type(panel, QStringLiteral("yny"));
        desk.window->lock();
        CHECK(panel.model().rowCount() == 0);
    }
    desk.sign_in(QStringLiteral("case_manager"));
    CHECK(begin_review(desk).count().contains(QStringLiteral("left 24")));
    desk.window->lock();
    desk.sign_in(QStringLiteral("iss_worker"));
    const ReviewPanel& panel = begin_review(desk);
    CHECK(panel.count() == QStringLiteral("yes 2 · no 1 · don’t know 0 · declined 0 · left 21"));
    desk.in<QPushButton>(panel, QStringLiteral("Throw away what was filled in and start anew"))
        ->click();
    CHECK(panel.count().contains(QStringLiteral("left 24")));
}

TEST_CASE("A review is printed with its answers, and that is noted", "[ui][risk][print]")
{
    Look look(Look::Keep::no);
    const Household household;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("review.pdf"));
    {
        FileDesk desk(look, household, QStringLiteral("iss_worker"));
        const ReviewPanel& panel = begin_review(desk);
        type(panel, QStringLiteral("ydr"));
        desk.answers.outlet = Outlet{.pdf_file = file, .printer = {}, .reason = {}};
        desk.in<QPushButton>(panel, QStringLiteral("Print the review or save it as PDF"))->click();
        desk.await([&] { return !panel.told().isEmpty(); });
    }
    const QString text = pdf_text(file);
    for (const char* words :
         {"HF-0001", "Ruth", "Hurt in the present incident", "declined", "yes 1"})
        CHECK(text.contains(QString::fromUtf8(words)));
    CHECK(household.noted("exported") == 1);
}

TEST_CASE(
    "Any tool that is data can be filled in: by letters where they are free, by digits where not",
    "[ui][risk]")
{
    const ToolOffered offered{three_ways_tool(), three_ways_tool().thresholds()};
    ReviewModel model;
    model.show(offered, nullptr, blank_form(offered.tool, at("2026-01-12T10:00")));
    QString keys;
    for (const AnswerChoice& choice : model.choices(0))
        keys.append(choice.key);
    CHECK(keys == QStringLiteral("NSO4DR"));    // "Does not apply" cannot have the D
    model.answer(0, model.choices(0)[2]);
    CHECK(count_words(offered.tool, model.form())
          == QStringLiteral("4 points of 6 · don’t know 0 · declined 0 · left 1"));
    CHECK(band_words(model.form(), offered) == QStringLiteral("Band: High · 1 unknown"));
    model.answer(0, model.choices(0)[3]);
    model.answer(1, model.choices(1)[4]);
    CHECK(model.form().answers[0].answer == "x");
    CHECK(model.form().answers[1].answered == Answered::dont_know);
    CHECK(band_words(model.form(), offered) == QStringLiteral("Band: Low · 1 unknown"));
}

TEST_CASE("No topic and no way to answer is cut, however large the text and small the window",
          "[ui][review][look]")
{
    Look look(Look::Keep::no);
    const Household household;
    FileDesk desk(look, household, QStringLiteral("iss_worker"));
    const ReviewPanel& panel = begin_review(desk);
    ReviewView& view = panel.view();
    view.setCurrentIndex(panel.model().index(18, 1));
    for (const auto& [percent, size] :
         {std::pair(100, QSize(1280, 800)), std::pair(100, QSize(900, 640)),
          std::pair(200, QSize(1280, 800)), std::pair(200, QSize(900, 640))}) {
        CAPTURE(percent, size.width());
        desk.window->resize(size);
        look.set_text_percent(percent);
        QTest::qWait(50);
        CHECK(view.horizontalHeader()->length() <= view.viewport()->width());
        const QFontMetrics metrics(font_of(TextSize::body));
        for (int row = 0; row < panel.model().rowCount(); ++row) {
            const QString topic = panel.model().index(row, 1).data().toString();
            const QRect room(0, 0, view.columnWidth(1) - digits(2), 10'000);
            CHECK(view.rowHeight(row)
                  >= metrics.boundingRect(room, Qt::TextWordWrap, topic).height());
        }
        CHECK(view.viewport()->rect().intersects(view.visualRect(view.currentIndex())));
        // Nor does it lie below the edge of a page that scrolls.
        CHECK(QTest::qWaitFor(
            [&] {
                return view.viewport()->visibleRegion().contains(
                    view.visualRect(view.currentIndex()).center());
            },
            5'000));
    }
    look.set_text_percent(100);

    // Each way to answer can be pressed where it stands.
    desk.window->resize(900, 640);
    look.set_text_percent(200);
    QTest::qWait(50);
    const QRect cell = view.visualRect(view.currentIndex());
    const QPoint yes(cell.left() + digits(1), cell.bottom() - digits(2));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, yes);
    CHECK(panel.model().chosen(18) == 0);
    look.set_text_percent(100);
}

TEST_CASE("What the perpetrator answers is his, item by item, and never the survivor's words",
          "[ui][risk][compartments]")
{
    Look look(Look::Keep::no);
    const Household household;
    {
        FileDesk desk(look, household, QStringLiteral("intervention_practitioner"));
        const ReviewPanel& panel = begin_from_case(desk);
        REQUIRE(answered_by(desk, panel)->currentText() == QStringLiteral("The perpetrator"));
        CHECK(said_from(desk, panel) == QStringLiteral("The perpetrator"));
        type(panel, QStringLiteral("y"));
        QTest::keyClick(&panel.view(), Qt::Key_Return);
        QTest::keyClicks(desk.in<QLineEdit>(panel, QStringLiteral("Note on the chosen item")),
                         QStringLiteral("says it was once"));
        desk.in<QPushButton>(panel, QStringLiteral("Save the review"))->click();
        desk.await([&] { return panel.model().rowCount() == 0; });
    }
    const CaseView his = household.view(Role::intervention_practitioner);
    const auto reviews = Household::all<RiskReviewed>(his);
    REQUIRE(reviews.size() == 1);
    CHECK(reviews.front().entry->source == Source::perpetrator);
    CHECK(reviews.front()->answers[1].note == "says it was once");
    for (const ItemAnswer& answer : reviews.front()->answers)
        CHECK(answer.source == Source::perpetrator);
}

TEST_CASE("Whom the notes come from follows who answers, but for those that come from another",
          "[ui][risk]")
{
    Look look(Look::Keep::no);
    const Household household;
    FileDesk desk(look, household, QStringLiteral("iss_worker"));
    const ReviewPanel& panel = begin_review(desk);
    CHECK(said_from(desk, panel) == QStringLiteral("A survivor"));
    auto* from = desk.in<QComboBox>(panel,
                                    QStringLiteral("Who the answer to the chosen item comes from"));
    const int agency = from->findData(static_cast<int>(Source::agency));
    from->setCurrentIndex(agency);
    Q_EMIT from->activated(agency);
    for (const AnsweredBy by : {AnsweredBy::perpetrator, AnsweredBy::file, AnsweredBy::survivor}) {
        auto* all = answered_by(desk, panel);
        all->setCurrentIndex(all->findData(static_cast<int>(by)));
        const auto& answers = panel.model().form().answers;
        CHECK(answers.front().source == Source::agency);
        CHECK(answers.back().source == source_of_answers(by));
    }
    // Another begun afterwards does not go on with what was chosen in this.
    answered_by(desk, panel)->setCurrentIndex(static_cast<int>(AnsweredBy::perpetrator));
    desk.in<QPushButton>(panel, QStringLiteral("Close; what is filled in is kept for you"))
        ->click();
    const ReviewPanel& another = begin_review(desk);
    CHECK(answered_by(desk, another)->currentIndex() == static_cast<int>(AnsweredBy::survivor));
    CHECK(another.model().form().answered_by == AnsweredBy::survivor);
    CHECK(said_from(desk, another) == QStringLiteral("A survivor"));
}

TEST_CASE("The keys that answer do so wherever nothing is typed, and what is left can be gone to",
          "[ui][risk]")
{
    Look look(Look::Keep::no);
    const Household household;
    FileDesk desk(look, household, QStringLiteral("iss_worker"));
    const ReviewPanel& panel = begin_review(desk);
    auto* by = answered_by(desk, panel);
    by->setFocus();
    by->setCurrentIndex(by->findData(static_cast<int>(AnsweredBy::file)));
    Q_EMIT by->activated(by->currentIndex());
    QTest::keyClick(desk.window->focusWidget(), 'y');
    QTest::keyClick(desk.window->focusWidget(), Qt::Key_Down);
    CHECK(panel.model().chosen(0) == 0);
    CHECK(panel.view().current_row() == 2);
    // From controls with the keyboard, too, but for what is typed.
    QTest::keyClick(by, 'n');
    CHECK(panel.model().chosen(2) == 1);
    CHECK(by->currentData().toInt() == static_cast<int>(AnsweredBy::file));
    auto* save = desk.in<QPushButton>(panel, QStringLiteral("Save the review"));
    QTest::keyClick(save, 'd');
    CHECK(panel.model().form().answers[3].answered == Answered::dont_know);
    QTest::keyClick(save, Qt::Key_Up);
    CHECK(panel.view().current_row() == 3);
    // The arrows of a list stay its own: it can be gone through with them.
    by->setFocus();
    const int before = by->currentIndex();
    QTest::keyClick(by, Qt::Key_Up);
    CHECK(by->currentIndex() == before - 1);
    QTest::keyClick(desk.window->focusWidget(), Qt::Key_Up);
    CHECK(by->currentIndex() == before - 2);

    // A note on an item without an answer leaves it the one in work.
    panel.view().setCurrentIndex(panel.model().index(5, 1));
    auto* note = desk.in<QLineEdit>(panel, QStringLiteral("Note on the chosen item"));
    QTest::keyClicks(note, QStringLiteral("yes, in May"));
    CHECK_FALSE(panel.model().chosen(5));
    QTest::keyClick(note, Qt::Key_Return);
    CHECK(panel.view().current_row() == 5);
    QTest::keyClick(desk.window->focusWidget(), 'y');
    CHECK(panel.model().chosen(5) == 0);

    auto* next = desk.in<QPushButton>(panel, QStringLiteral("To the next item without an answer"));
    panel.view().setCurrentIndex(panel.model().index(6, 1));
    type(panel, QString(24 - 6, QLatin1Char('n')));
    next->click();
    CHECK(panel.view().current_row() == 1);
    type(panel, QStringLiteral("n"));
    next->click();
    CHECK(panel.view().current_row() == 4);
    CHECK(panel.count().endsWith(QStringLiteral("left 1")));
    CHECK(next->isEnabled());
    type(panel, QStringLiteral("n"));
    CHECK_FALSE(next->isEnabled());
}

TEST_CASE("What becomes of a review is said plainly to whoever may not read it again", "[ui][risk]")
{
    Look look(Look::Keep::no);
    const Household household;
    FileDesk desk(look, household, QStringLiteral("intervention_practitioner"));
    const ReviewPanel& panel = begin_from_case(desk);
    const auto said = [&](const char* words) {
        for (const auto* label : panel.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    };
    CHECK(said("about Ruth"));
    CHECK(said("goes to the ISS when you save it, and you cannot open it again"));
}
