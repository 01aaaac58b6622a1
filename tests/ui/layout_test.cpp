#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

#include "ui/casefile/sheets_view.h"
#include "ui/casefile/tab_row.h"
#include "ui/common/beside.h"
#include "ui/common/column_fit.h"
#include "ui/common/flow.h"
#include "ui/common/list_shape.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/one_scroll.h"
#include "ui/common/scrolled.h"
#include "ui/common/text_label.h"
#include "ui/common/whole_text.h"
#include "ui/service/service_part.h"
#include "ui/service/text_rows.h"

using namespace holdfast::ui;

namespace {

std::vector<QPushButton*> buttons_in(QWidget& page)
{
    std::vector<QPushButton*> buttons;
    for (auto* button : page.findChildren<QPushButton*>())
        buttons.push_back(button);
    return buttons;
}

}

TEST_CASE("Controls that have no room in a line go on in the next, and none is cut or covered",
          "[ui][look]")
{
    Look look(Look::Keep::no);
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    layout->addWidget(flow_of({new QPushButton(QStringLiteral("As known at…")),
                               new QPushButton(QStringLiteral("Print or PDF…")), nullptr,
                               new QPushButton(QStringLiteral("Risk review…")),
                               new QPushButton(QStringLiteral("Pass details to the ISS…")),
                               new QPushButton(QStringLiteral("Record…"))}));
    layout->addStretch();
    page.show();
    for (const int percent : {100, 200})
        for (const int width : {1200, 640, 420}) {
            CAPTURE(percent, width);
            look.set_text_percent(percent);
            page.resize(width, 700);
            QTest::qWait(20);
            const auto buttons = buttons_in(page);
            REQUIRE(buttons.size() == 5);
            for (std::size_t i = 0; i < buttons.size(); ++i) {
                CHECK(page.rect().contains(buttons[i]->parentWidget()->geometry()));
                CHECK(buttons[i]->parentWidget()->rect().contains(buttons[i]->geometry()));
                CHECK(buttons[i]->width() >= buttons[i]->sizeHint().width());
                for (std::size_t j = 0; j < i; ++j)
                    CHECK(!buttons[i]->geometry().intersects(buttons[j]->geometry()));
            }
        }
    look.set_text_percent(100);
}

TEST_CASE("Where there is no room the columns that matter least stand aside, and come back",
          "[ui][look]")
{
    Look look(Look::Keep::no);
    QTableView list;
    TextRows rows({QStringLiteral("Case"), QStringLiteral("Worker"), QStringLiteral("Opened"),
                   QStringLiteral("Risk")},
                  nullptr);
    rows.set_rows({{{QStringLiteral("HARBOUR-2026-000001"), QStringLiteral("Kwame Boateng"),
                     QStringLiteral("Thu 30 Jul 2026"), QStringLiteral("Below the threshold")},
                    {}}});
    list.setModel(&rows);
    ColumnFit columns(&list, list.horizontalHeader(), {2, 1});
    const auto hidden = [&](int column) { return list.isColumnHidden(column); };
    list.resize(digits(120), 300);
    list.show();
    QTest::qWait(20);
    CHECK((!hidden(0) && !hidden(1) && !hidden(2) && !hidden(3)));
    list.resize(digits(64), 300);
    QTest::qWait(20);
    CHECK((!hidden(0) && !hidden(1) && hidden(2) && !hidden(3)));
    look.set_text_percent(150);
    list.resize(digits(48), 300);
    QTest::qWait(20);
    CHECK((!hidden(0) && hidden(1) && hidden(2) && !hidden(3)));
    look.set_text_percent(100);
    list.resize(digits(120), 300);
    QTest::qWait(20);
    CHECK((!hidden(1) && !hidden(2)));
    // The first may stay where the second that stands aside is wide enough.
    rows.set_rows({{{QStringLiteral("HF-0001"), QStringLiteral("Kwame Boateng, Leila Farrant"),
                     QStringLiteral("30 Jul"), QStringLiteral("High risk")},
                    {}}});
    list.resize(digits(42), 300);
    QTest::qWait(20);
    CHECK((!hidden(0) && hidden(1) && !hidden(2) && !hidden(3)));
    rows.set_rows({{{QStringLiteral("HARBOUR-2026-000001"), QStringLiteral("Kwame Boateng"),
                     QStringLiteral("Thu 30 Jul 2026"), QStringLiteral("Below the threshold")},
                    {}}});
    list.resize(digits(120), 300);
    QTest::qWait(20);
    CHECK((!hidden(1) && !hidden(2)));
    columns.set_unwanted({1});
    CHECK((hidden(1) && !hidden(2)));
}

TEST_CASE("Where there is no room the words of a list break into lines; none ends in dots",
          "[ui][look]")
{
    Look look(Look::Keep::no);
    TextRows rows({QStringLiteral("When"), QStringLiteral("Who"), QStringLiteral("What")}, nullptr);
    const std::unique_ptr<QTreeView> list(list_of(&rows, QStringLiteral("Log")));
    rows.set_rows({{{QStringLiteral("Mon 3 Aug 2026, 08:00"), QStringLiteral("Kwame Boateng"),
                     QStringLiteral("uncovered where somebody is")},
                    StatusLook{Glyph::stop, Tone::overdue}},
                   {{QStringLiteral("Sun 2 Aug 2026, 10:00"), QStringLiteral("Grace Lund"),
                     QStringLiteral("took out a copy")},
                    {}}});
    const auto fits = [&] {
        for (int row = 0; row < rows.rowCount(); ++row)
            for (int column = 0; column < rows.columnCount(); ++column) {
                const QModelIndex cell = rows.index(row, column);
                const QRect place = list->visualRect(cell);
                const bool marked = cell.data(Qt::DecorationRole).isValid();
                const int mark = marked ? list->style()->pixelMetric(QStyle::PM_SmallIconSize)
                                              + 2 * space::small
                                        : 0;
                const QRect room(0, 0, place.width() - 2 * space::small - mark, place.height());
                const QRect words = QFontMetrics(font_of(TextSize::body))
                                        .boundingRect(room, Qt::TextWordWrap,
                                                      cell.data().toString());
                CAPTURE(row, column, place.width(), place.height());
                CHECK(room.contains(words));
            }
    };
    list->resize(digits(120), 300);
    list->show();
    QTest::qWait(20);
    fits();
    const int one_line = list->visualRect(rows.index(0, 0)).height();
    list->resize(digits(44), 300);
    QTest::qWait(20);
    fits();
    CHECK(list->visualRect(rows.index(0, 0)).height() > one_line);
    // What has no mark begins under what has one.
    CHECK(rows.index(1, 0).data(Qt::DecorationRole).isValid());
}

TEST_CASE("The row of a list that the keyboard comes to is seen to be chosen", "[ui][look]")
{
    Look look(Look::Keep::no);
    TextRows rows({QStringLiteral("Name"), QStringLiteral("Signs in as"), QStringLiteral("Roles")},
                  nullptr);
    const std::unique_ptr<QTreeView> list(list_of(&rows, QStringLiteral("People")));
    rows.set_rows(
        {{{QStringLiteral("Kwame Boateng"), QStringLiteral("kwame"),
           QStringLiteral("intervention practitioner")},
          {}},
         {{QStringLiteral("Grace Lund"), QStringLiteral("grace"), QStringLiteral("ISS worker")},
          {}}});
    QItemSelectionModel& chosen = *list->selectionModel();
    // As Qt does where the keyboard comes to a list that has no current row.
    chosen.setCurrentIndex(rows.index(0, 0), QItemSelectionModel::NoUpdate);
    CHECK(chosen.isSelected(rows.index(0, 0)));
    CHECK(chosen.isSelected(rows.index(0, 2)));
    chosen.setCurrentIndex(rows.index(1, 0), QItemSelectionModel::NoUpdate);
    CHECK(!chosen.isSelected(rows.index(0, 0)));
    CHECK(chosen.isSelected(rows.index(1, 0)));
}

TEST_CASE("A long text of a list has the room that is left over, and breaks where there is none",
          "[ui][look]")
{
    Look look(Look::Keep::no);
    const QString line = QStringLiteral(
        "The service user was asked for survivors' details at assessment, and told "
        "that the ISS will be in touch, or it is written why not.");
    auto* rows = new TextRows(
        {QStringLiteral("Clause"), QStringLiteral("Line"), QStringLiteral("Held")}, nullptr);
    const std::unique_ptr<QTreeView> list(list_of(rows, QStringLiteral("Trend")));
    rows->setParent(list.get());
    keep_to_rows(*list, 5);
    rows->set_rows({{{QStringLiteral("B2.4"), line, QStringLiteral("1 of 1")}, {}}});
    list->resize(digits(190), 300);
    list->show();
    QTest::qWait(20);
    const QFontMetrics metrics(font_of(TextSize::body));
    CHECK(list->columnWidth(1) >= metrics.horizontalAdvance(line));
    CHECK(list->height() < 200);
    list->resize(digits(60), 300);
    QTest::qWait(20);
    CHECK(list->columnWidth(1) < metrics.horizontalAdvance(line));
    CHECK(list->visualRect(rows->index(0, 1)).height() >= 2 * metrics.height());
}

TEST_CASE("What stands beside a page takes its place where there is no room for both", "[ui][look]")
{
    Look look(Look::Keep::no);
    auto* page = new QLineEdit;
    auto* side = new QLineEdit;
    Beside beside(page, side);
    beside.resize(digits(120), 300);
    beside.show();
    CHECK((page->isVisible() && !side->isVisible()));
    side->show();
    CHECK((page->isVisible() && side->isVisible()));
    beside.resize(digits(60), 300);
    QTest::qWait(20);
    CHECK((!page->isVisible() && side->isVisible()));
    side->hide();
    CHECK((page->isVisible() && !side->isVisible()));
    side->show();
    beside.resize(digits(120), 300);
    QTest::qWait(20);
    CHECK((page->isVisible() && side->isVisible()));
}

TEST_CASE(
    "Where a table is narrow its long texts break and its days do not; what is overdue has an icon",
    "[ui][look]")
{
    Look look(Look::Keep::no);
    const QString day = QStringLiteral("Thu 24 Jul 2025");
    Sheet sheet{
        .title = QStringLiteral("Reviews"),
        .columns = {QStringLiteral("Date"), QStringLiteral("Answered by"), QStringLiteral("Band")},
        .rows = {},
        .empty = {}};
    const QStringList cells{day, QStringLiteral("a professional who knows the situation"),
                            QStringLiteral("Below the MARAC count")};
    sheet.rows.push_back({cells, Tone::text, {}});
    SheetTable plain(sheet);
    sheet.rows.push_back({cells, Tone::overdue, {}});
    SheetTable marked(sheet);
    CHECK_FALSE(plain.model()->index(0, 0).data(Qt::DecorationRole).isValid());
    CHECK(marked.model()->index(1, 0).data(Qt::DecorationRole).isValid());
    for (SheetTable* table : {&plain, &marked})
        for (const int percent : {100, 200}) {
            CAPTURE(percent);
            look.set_text_percent(percent);
            table->resize(digits(60), 400);
            table->show();
            QTest::qWait(20);
            const QFontMetrics metrics(font_of(TextSize::body));
            CHECK(table->columnWidth(0) >= metrics.horizontalAdvance(day));
            CHECK(table->horizontalHeader()->length() == table->viewport()->width());
            CHECK(table->rowHeight(0) >= 2 * metrics.height());
        }
    look.set_text_percent(100);
}

TEST_CASE("No scroll bar stands inside another where a page scrolls as a whole", "[ui][look]")
{
    Look look(Look::Keep::no);
    constexpr int head_height = 300;
    constexpr int all_height = 2'000;
    auto* all = new QWidget;
    auto* tall = new QWidget;
    tall->setFixedHeight(all_height);
    auto* within = new QVBoxLayout(all);
    within->setContentsMargins(0, 0, 0, 0);
    within->addWidget(tall);
    auto* part = new QScrollArea;
    part->setWidgetResizable(true);
    part->setFrameShape(QFrame::NoFrame);
    part->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    part->setWidget(all);
    auto* stack = new QStackedWidget;
    stack->addWidget(part);
    auto* head = new QWidget;
    head->setFixedHeight(head_height);
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(stack, 1);
    QScrollArea page;
    page.setWidgetResizable(true);
    page.setFrameShape(QFrame::NoFrame);
    page.setWidget(column);
    new OneScroll(page, *stack);
    page.show();
    const int enough = head_height + stack->sizeHint().height();
    const auto resized = [&](int height) {
        page.resize(400, height);
        QTest::qWait(60);
        return std::pair(page.verticalScrollBar()->maximum() > 0,
                         part->verticalScrollBar()->maximum() > 0);
    };
    // What stands above stays in sight while there is room for it.
    CHECK(resized(enough + 10) == std::pair(false, true));
    CHECK(resized(enough - 100) == std::pair(true, false));
    CHECK(part->height() >= all_height);
    CHECK(resized(enough + 10) == std::pair(false, true));
}

TEST_CASE("The name of a folder breaks after its marks where a column has no room for it",
          "[ui][look]")
{
    Look look(Look::Keep::no);
    TextRows rows({QStringLiteral("Made"), QStringLiteral("Folder")}, nullptr);
    const std::unique_ptr<QTreeView> list(list_of(&rows, QStringLiteral("Backups")));
    const QString folder = QStringLiteral(
        "holdfast-019fc6a3-0400-7000-8000-0005d2460565-20260803T110000Z");
    rows.set_rows({{{QStringLiteral("Mon 3 Aug 2026, 12:00"), folder}, {}}});
    list->resize(digits(120), 300);
    list->show();
    QTest::qWait(20);
    const int one_line = list->visualRect(rows.index(0, 1)).height();
    list->resize(digits(48), 300);
    QTest::qWait(20);
    const QRect place = list->visualRect(rows.index(0, 1));
    CHECK(place.width() < QFontMetrics(font_of(TextSize::body)).horizontalAdvance(folder));
    CHECK(place.height() > one_line);
    CHECK(list->viewport()->rect().contains(place));
}

TEST_CASE("A page scrolls where the window is too low for it, and no word of it is cut",
          "[ui][look]")
{
    Look look(Look::Keep::no);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    auto* words = paragraph(TextSize::title);
    words->setText(QStringLiteral("What was recorded or corrected since is not shown, and nothing "
                                  "can be recorded here."));
    layout->addWidget(words);
    auto* beside = new Beside(new QWidget, new QWidget);
    beside->set_lines(8);
    layout->addWidget(beside, 1);
    Scrolled scrolled(page);
    scrolled.show();
    for (const int percent : {100, 200})
        for (const int height : {700, 120}) {
            CAPTURE(percent, height);
            look.set_text_percent(percent);
            scrolled.resize(digits(40), height);
            QTest::qWait(20);
            CHECK(words->height() >= words->heightForWidth(words->width()));
            CHECK(beside->height() >= 8 * QFontMetrics(font_of(TextSize::body)).height());
            CHECK(page->width() == scrolled.viewport()->width());
        }
    look.set_text_percent(100);
}

TEST_CASE("A long name breaks or ends in dots; it does not widen the window", "[ui][look]")
{
    Look look(Look::Keep::no);
    const QString name = QStringLiteral(
        "Bartholomew Featherstonehaugh-Cholmondeley of Wolverhampton and of many other places");
    TextLabel elided(TextSize::title);
    elided.set_elided();
    elided.setText(name);
    CHECK(elided.minimumSizeHint().width() < digits(12));
    const std::unique_ptr<TextLabel> broken(paragraph(TextSize::title));
    broken->setText(name);
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    layout->addWidget(broken.get());
    CHECK(layout->minimumSize().width() < digits(12));
    layout->removeWidget(broken.get());
    broken->setParent(nullptr);
}

TEST_CASE("Tabs whose names have no room are a list to choose from", "[ui][look]")
{
    Look look(Look::Keep::no);
    TabRow row(QStringLiteral("Parts of the case file"));
    for (const char* name : {"Overview", "Risk", "Engagement", "Actions", "Children"})
        row.add(QString::fromLatin1(name));
    row.resize(digits(60), 60);
    row.show();
    CHECK((row.tabs().isVisible() && !row.choice().isVisible()));
    row.tabs().setCurrentIndex(3);
    CHECK(row.choice().currentText() == QStringLiteral("Actions"));
    look.set_text_percent(200);
    QTest::qWait(20);
    CHECK((!row.tabs().isVisible() && row.choice().isVisible()));
    Q_EMIT const_cast<QComboBox&>(row.choice()).activated(1);
    CHECK(row.tabs().currentIndex() == 1);
    look.set_text_percent(100);
    QTest::qWait(20);
    CHECK(row.tabs().isVisible());
}

TEST_CASE("A day in a narrow table stays on one line while a short column has air", "[ui][look]")
{
    Look look(Look::Keep::no);
    const QString day = QStringLiteral("Mon 12 Jan 2026");
    Sheet sheet{.title = QStringLiteral("Documents"),
                .columns = {QStringLiteral("When"), QStringLiteral("What it is"),
                            QStringLiteral("Kind"), QStringLiteral("Size"),
                            QStringLiteral("Added by"), QStringLiteral("Kept in")},
                .rows = {},
                .empty = {}};
    sheet.rows.push_back(
        {{day, QStringLiteral("Minutes of the child protection conference"), QStringLiteral("PDF"),
          QStringLiteral("14 KB"), QStringLiteral("intervention_practitioner"),
          QStringLiteral("The case record")},
         Tone::text,
         {}});
    SheetTable table(sheet);
    for (const int percent : {100, 200}) {
        CAPTURE(percent);
        look.set_text_percent(percent);
        table.resize(digits(80), 400);
        table.show();
        QTest::qWait(20);
        const QFontMetrics metrics(font_of(TextSize::body));
        CHECK(table.columnWidth(0) >= metrics.horizontalAdvance(day) + 2 * space::medium);
        CHECK(table.columnWidth(3) < table.columnWidth(0));
        CHECK(table.horizontalHeader()->length() == table.viewport()->width());
        // What is drawn has blanks that no line ends at; what is read and copied does not.
        CHECK(table.model()->index(0, 0).data().toString() == day);
        auto* cells = qobject_cast<QStyledItemDelegate*>(table.itemDelegate());
        REQUIRE(cells);
        CHECK_FALSE(cells->displayText(day, QLocale()).contains(QLatin1Char(' ')));
        CHECK(cells->displayText(QStringLiteral("The case record"), QLocale())
                  .contains(QLatin1Char(' ')));
    }
    look.set_text_percent(100);
}

TEST_CASE("Words to be read are as high as they are long, and higher where it is narrow",
          "[ui][look]")
{
    Look look(Look::Keep::no);
    WholeText words;
    words.setPlainText(QStringLiteral("The limits of this report are many. ").repeated(60));
    words.resize(digits(60), 100);
    words.show();
    QTest::qWait(20);
    const int wide = words.minimumHeight();
    const int line = QFontMetrics(font_of(TextSize::body)).height();
    CHECK(wide > 20 * line);
    CHECK(words.verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff);
    words.resize(digits(30), wide);
    QTest::qWait(20);
    CHECK(words.minimumHeight() > wide * 3 / 2);
    words.resize(digits(30), words.minimumHeight());
    QTest::qWait(20);
    CHECK(words.verticalScrollBar()->maximum() == 0);
    words.clear();
    CHECK(words.minimumHeight() < wide / 2);
}
