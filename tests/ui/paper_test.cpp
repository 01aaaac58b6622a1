#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

#include "ui/common/look.h"
#include "ui/pdf_text.h"
#include "ui/print/outlet_dialog.h"
#include "ui/print/pages.h"

using namespace holdfast::test;
using namespace holdfast::ui;

namespace {

const PaperMarks marks{.by = QStringLiteral("Priya N"),
                       .at = QStringLiteral("Mon 3 Aug 2026, 09:00 BST")};

QString saved_text(const Paper& paper)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("paper.pdf"));
    REQUIRE(Pages(paper, marks).save_pdf(file));
    return pdf_text(file);
}

Paper long_paper()
{
    Paper paper(QStringLiteral("Case file"), QStringLiteral("HF-0142"));
    std::vector<QStringList> rows;
    for (int i = 1; i <= 120; ++i)
        rows.push_back(
            {QStringLiteral("row %1").arg(i), QStringLiteral("something that happened")});
    paper.section(QStringLiteral("Timeline"))
        .table({QStringLiteral("When"), QStringLiteral("What")}, std::move(rows));
    return paper;
}

template <typename Widget>
Widget* named(const QWidget& within, const QString& name)
{
    for (Widget* widget : within.findChildren<Widget*>())
        if (widget->accessibleName() == name)
            return widget;
    throw std::runtime_error("no control is called " + name.toStdString());
}

}

TEST_CASE("Every page says whose it is, who took it out and when, and its number", "[ui][print]")
{
    const QString text = saved_text(long_paper());
    const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    REQUIRE(pages.size() >= 3);
    for (int i = 0; i < pages.size(); ++i) {
        INFO(pages[i].toStdString());
        CHECK(pages[i].contains(QStringLiteral("HF-0142")));
        CHECK(
            pages[i].contains(QStringLiteral("taken out by Priya N · Mon 3 Aug 2026, 09:00 BST")));
        CHECK(pages[i].contains(QStringLiteral("page %1 of %2").arg(i + 1).arg(pages.size())));
    }
    CHECK(text.contains(QStringLiteral("row 1 ")));
    CHECK(text.contains(QStringLiteral("row 120 ")));
}

TEST_CASE("All kinds of parts stand on the paper, and nothing recorded is read as markup",
          "[ui][print]")
{
    Paper paper(QStringLiteral("Letter"));
    paper.notice(QStringLiteral("Read this first"))
        .section(QStringLiteral("A section"))
        .say(QStringLiteral("<b>not bold</b> & so on"))
        .remark(QStringLiteral("in small letters"))
        .values({{QStringLiteral("Known as"), QStringLiteral("Ian M.")}})
        .table({QStringLiteral("Column")}, {}, QStringLiteral("There is none"))
        .new_page()
        .section(QStringLiteral("On another page"));
    const QString text = saved_text(paper);
    INFO(text.toStdString());
    for (const char* part :
         {"Read this first", "A section", "<b>not bold</b> & so on", "in small letters", "Known as",
          "Ian M.", "There is none", "page 2 of 2"})
        CHECK(text.contains(QString::fromUtf8(part)));
}

TEST_CASE("No heading stands at the foot of a page without what it heads", "[ui][print]")
{
    bool on_another_page = false;
    for (int lines = 20; lines <= 36; ++lines)
        for (const bool small : {false, true}) {
            Paper paper(QStringLiteral("Case management"));
            paper.section(QStringLiteral("Covered"));
            for (int i = 0; i < lines; ++i)
                paper.say(QStringLiteral("a line of what was said"));
            if (small)
                paper.remark(QStringLiteral("in small letters"));
            paper.section(QStringLiteral("Not covered"))
                .table({QStringLiteral("Case"), QStringLiteral("Known as")},
                       {{QStringLiteral("HF-0142"), QStringLiteral("Ian M.")},
                        {QStringLiteral("HF-0143"), QStringLiteral("Dev P.")}});
            const QStringList pages = saved_text(paper).split(QLatin1Char('\f'),
                                                              Qt::SkipEmptyParts);
            CAPTURE(lines, small, pages.size());
            int together = 0;
            for (int i = 0; i < pages.size(); ++i) {
                const bool heading = pages[i].contains(QStringLiteral("Not covered"));
                CHECK(heading == pages[i].contains(QStringLiteral("HF-0142")));
                together += heading ? 1 : 0;
                on_another_page = on_another_page || (heading && i > 0);
                CHECK(pages[i].contains(
                    QStringLiteral("page %1 of %2").arg(i + 1).arg(pages.size())));
            }
            CHECK(together == 1);
            CHECK(pages.size() <= 2);
        }
    CHECK(on_another_page);
}

TEST_CASE("A saved paper can be read by its owner alone", "[ui][print]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("paper.pdf"));
    REQUIRE(Pages(long_paper(), marks).save_pdf(file));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFileInfo(file).permissions() & others) == 0);
    CHECK_FALSE(
        Pages(long_paper(), marks).save_pdf(folder.filePath(QStringLiteral("no/such/folder.pdf"))));
}

TEST_CASE("Who has to look for whereabouts themselves takes out only what they say they have read",
          "[ui][print]")
{
    const OutletOffer offer{.what = QStringLiteral("the case file of HF-0142"),
                            .file_name = QStringLiteral("HF-0142 case file.pdf"),
                            .own_words_may_be_left_out = true,
                            .looked_through_by = LookedThroughBy::reader};
    OutletDialog dialog(offer);
    const auto* take_out = named<QPushButton>(dialog, QStringLiteral("Take out"));
    auto* read = named<QCheckBox>(dialog, QStringLiteral("I have read all that will stand on it"));
    auto* own_words = named<QCheckBox>(
        dialog, QStringLiteral("Include what people wrote in their own words"));
    CHECK_FALSE(take_out->isEnabled());
    read->setChecked(true);
    CHECK(take_out->isEnabled());
    CHECK(dialog.own_words() == WithOwnWords::no);
    own_words->setChecked(true);
    CHECK_FALSE(take_out->isEnabled());    // that was not read yet
    read->setChecked(true);
    CHECK(take_out->isEnabled());
    CHECK(dialog.own_words() == WithOwnWords::yes);
    CHECK(dialog.was_read());

    OutletDialog minutes({.what = QStringLiteral("the minutes for both teams"),
                          .file_name = QStringLiteral("minutes.pdf"),
                          .looked_through_by = LookedThroughBy::reader});
    CHECK_FALSE(
        named<QCheckBox>(minutes, QStringLiteral("Include what people wrote in their own words"))
            ->isVisibleTo(&minutes));
    CHECK_FALSE(named<QPushButton>(minutes, QStringLiteral("Take out"))->isEnabled());
    CHECK(minutes.own_words() == WithOwnWords::yes);

    OutletDialog looked_through({.what = offer.what, .file_name = offer.file_name});
    CHECK_FALSE(
        named<QCheckBox>(looked_through, QStringLiteral("I have read all that will stand on it"))
            ->isVisibleTo(&looked_through));
    CHECK(named<QPushButton>(looked_through, QStringLiteral("Take out"))->isEnabled());
    CHECK(looked_through.own_words() == WithOwnWords::yes);
}

TEST_CASE("What is asked before a paper leaves is said in full, whatever the size of the text",
          "[ui][print]")
{
    Look look(Look::Keep::no);
    for (const int percent : {100, 200}) {
        CAPTURE(percent);
        look.set_text_percent(percent);
        OutletDialog dialog({.what = QStringLiteral("the case file of HF-0142"),
                             .file_name = QStringLiteral("HF-0142 case file.pdf"),
                             .whereabouts_may_be_included = true,
                             .own_words_may_be_left_out = true,
                             .looked_through_by = LookedThroughBy::reader});
        dialog.show();
        named<QCheckBox>(dialog, QStringLiteral("Include survivors' whereabouts"))
            ->setChecked(true);
        QTest::qWait(20);
        for (const QLabel* words : dialog.findChildren<QLabel*>())
            if (words->isVisible() && words->hasHeightForWidth())
                CHECK(words->height() >= words->heightForWidth(words->width()));
        for (const QCheckBox* box : dialog.findChildren<QCheckBox*>())
            CHECK(box->width() >= box->minimumSizeHint().width());
        const auto* take_out = named<QPushButton>(dialog, QStringLiteral("Take out"));
        CHECK(take_out->isDefault());
        CHECK(dialog.rect().contains(
            QRect(take_out->mapTo(&dialog, QPoint(0, 0)), take_out->size())));
    }
    look.set_text_percent(100);
}

TEST_CASE("Whereabouts are included only for a reason, and only where they may be", "[ui][print]")
{
    OutletDialog plain(
        {.what = QStringLiteral("minutes"), .file_name = QStringLiteral("minutes.pdf")});
    CHECK_FALSE(named<QCheckBox>(plain, QStringLiteral("Include survivors' whereabouts"))
                    ->isVisibleTo(&plain));
    CHECK(named<QPushButton>(plain, QStringLiteral("Take out"))->isEnabled());

    OutletDialog dialog({.what = QStringLiteral("the case file of HF-0142"),
                         .file_name = QStringLiteral("HF-0142 case file.pdf"),
                         .whereabouts_may_be_included = true});
    auto* take_out = named<QPushButton>(dialog, QStringLiteral("Take out"));
    CHECK(dialog.whereabouts() == WithWhereabouts::no);
    CHECK(take_out->isEnabled());
    named<QCheckBox>(dialog, QStringLiteral("Include survivors' whereabouts"))->setChecked(true);
    CHECK_FALSE(take_out->isEnabled());
    named<QLineEdit>(dialog, QStringLiteral("Reason"))
        ->setText(QStringLiteral("police, to move her tonight"));
    CHECK(take_out->isEnabled());
    CHECK(dialog.whereabouts() == WithWhereabouts::yes);
    CHECK(dialog.reason() == QStringLiteral("police, to move her tonight"));
    named<QLineEdit>(dialog, QStringLiteral("File to save as"))->clear();
    CHECK_FALSE(take_out->isEnabled());
}

TEST_CASE("A place that nothing can be written to is told before what was typed is gone",
          "[ui][print]")
{
    const QTemporaryDir folder;
    OutletDialog dialog(
        {.what = QStringLiteral("minutes"), .file_name = QStringLiteral("minutes.pdf")});
    dialog.show();
    auto* file = named<QLineEdit>(dialog, QStringLiteral("File to save as"));
    auto* reason = named<QLineEdit>(dialog, QStringLiteral("Reason"));
    auto* take_out = named<QPushButton>(dialog, QStringLiteral("Take out"));
    reason->setText(QStringLiteral("for the chair"));
    const auto said = [&dialog](const QString& words) {
        for (const auto* label : dialog.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    };
    file->setText(folder.filePath(QStringLiteral("no/such/folder.pdf")));
    QTest::mouseClick(take_out, Qt::LeftButton);
    REQUIRE(dialog.isVisible());
    CHECK(said(QStringLiteral("There is no folder")));
    CHECK(reason->text() == QStringLiteral("for the chair"));
    file->setText(folder.path());    // which is a folder
    CHECK_FALSE(said(QStringLiteral("There is no folder")));
    QTest::mouseClick(take_out, Qt::LeftButton);
    REQUIRE(dialog.isVisible());
    CHECK(said(QStringLiteral("Nothing can be written there")));
    file->setText(folder.filePath(QStringLiteral("minutes.pdf")));
    QTest::mouseClick(take_out, Qt::LeftButton);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK_FALSE(QFileInfo::exists(dialog.pdf_file()));    // the attempt leaves nothing
}

TEST_CASE("The place that is offered for a file is there", "[ui][print]")
{
    const QByteArray home = qgetenv("HOME");
    const QTemporaryDir bare;
    qputenv("HOME", bare.path().toUtf8());
    const OutletDialog dialog(
        {.what = QStringLiteral("minutes"), .file_name = QStringLiteral("minutes.pdf")});
    qputenv("HOME", home);
    CHECK(dialog.pdf_file().endsWith(QStringLiteral("minutes.pdf")));
    CHECK(QFileInfo(QFileInfo(dialog.pdf_file()).path()).isDir());
}
