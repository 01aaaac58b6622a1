#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

#include "ui/casefile/sheets_view.h"
#include "ui/documents/add_document_form.h"
#include "ui/documents/content_view.h"
#include "ui/documents/document_panel.h"
#include "ui/documents/documents_view.h"
#include "ui/household.h"
#include "ui/pdf_text.h"
#include "workspace/documents.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace holdfast::ui;

namespace {

const QByteArray secret_words("She has packed a bag. The canary is ZEBRA-7731.");

QString file_of(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("the test's file cannot be written");
    return path;
}

QByteArray bytes_of(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A document as somebody's key opens it, with what stands in it.
struct Held {
    DocumentRow row;
    std::string content;
};
std::vector<Held> held_by(const Household& household, Role role)
{
    const auto workspace = household.service.open(role, at("2026-01-12T10:01"));
    std::vector<Held> held;
    for (const DocumentRow& row : good(documents(workspace, household.id))) {
        std::ostringstream out;
        good(read_document(workspace, row.document, out));
        held.push_back({row, out.str()});
    }
    return held;
}

QStringList titles(const SheetsView& sheets)
{
    QStringList titles;
    const Sheets all = sheets.sheets();
    for (const Sheet::Row& row : all.front().rows)
        titles.append(row.cells[1]);
    return titles;
}

/// Chooses the file, says what it is, and presses the button; until it is done or was refused.
void add(FileDesk& desk, DocumentsView& view, const QString& file, const QString& title,
         Source source = Source::worker)
{
    desk.answers.file = file;
    desk.in<QPushButton>(view, QStringLiteral("Add a document"))->click();
    desk.await([&] { return !view.is_busy(); });
    desk.in<QPushButton>(view, QStringLiteral("Choose a file to add"))->click();
    QTest::keyClicks(desk.in<QLineEdit>(view.adding(), QStringLiteral("What it is")), title);
    auto* from = desk.in<QComboBox>(view.adding(), QStringLiteral("Whom it comes from"));
    if (from->isVisible())
        from->setCurrentIndex(static_cast<int>(source));
    auto* done = desk.in<QPushButton>(view, QStringLiteral("Add the document to the record"));
    if (!done->isEnabled())
        throw std::runtime_error("it cannot be added");
    done->click();
    desk.await([&] { return !view.is_busy(); });
}

void open_first(FileDesk& desk, DocumentsView& view)
{
    view.open(*view.sheets().sheets().front().rows.front().entry);
    desk.await([&] { return !view.is_busy(); });
}

/// Whether a text stands, as it is, in any file under a folder.
bool stands_plain(const std::filesystem::path& folder, const QByteArray& words)
{
    for (const auto& each : std::filesystem::recursive_directory_iterator(folder)) {
        if (!each.is_regular_file())
            continue;
        std::ifstream file(each.path(), std::ios::binary);
        std::ostringstream all;
        all << file.rdbuf();
        if (all.str().find(words.toStdString()) != std::string::npos)
            return true;
    }
    return false;
}

}

TEST_CASE("A document that is added to a case is encrypted in its record, with who and when",
          "[ui][documents]")
{
    Scene scene;
    {
        FileDesk desk = scene.desk("intervention_practitioner");
        DocumentsView& view = desk.case_documents();
        CHECK(view.sheets().sheets().front().rows.empty());
        CHECK(view.sheets().sheets().front().empty.contains(QStringLiteral("Add one")));
        add(desk, view, file_of(scene.folder, QStringLiteral("note.txt"), secret_words),
            QStringLiteral("Note of the court"));
        CHECK(view.told().contains(QStringLiteral("encrypted")));
        desk.await_read();
        const Sheet list = view.sheets().sheets().front();
        REQUIRE(list.rows.size() == 1);
        CHECK(list.rows.front().cells
              == QStringList{QStringLiteral("Mon 12 Jan 2026"), QStringLiteral("Note of the court"),
                             QStringLiteral("Text"), QStringLiteral("1 KB"),
                             list.rows.front().cells.last()});
        CHECK_FALSE(list.rows.front().cells.last().isEmpty());
    }
    const auto held = held_by(scene.household, Role::intervention_practitioner);
    REQUIRE(held.size() == 1);
    const DocumentRow& row = held[0].row;
    CHECK(row.title == "Note of the court");
    CHECK(row.media_type == "text/plain");
    CHECK(row.compartment == Compartment::case_record);
    CHECK(row.author == scene.household.service.member(Role::intervention_practitioner));
    CHECK(row.happened == at(Household::moment));
    CHECK(held[0].content == secret_words.toStdString());
    const auto facts = Household::all<DocumentAttached>(
        scene.household.view(Role::intervention_practitioner));
    REQUIRE(facts.size() == 1);
    CHECK(facts.front()->size_bytes == secret_words.size());
    CHECK(facts.front()->content_hash.size() == 64);
    CHECK_FALSE(stands_plain(scene.household.service.place().folder, QByteArray("ZEBRA-7731")));
}

TEST_CASE("A document of a survivor is in that survivor's file alone, out of reach of the "
          "intervention side",
          "[ui][documents][survivor]")
{
    Scene scene;
    {
        FileDesk desk = scene.desk("iss_worker");
        DocumentsView& view = desk.survivor_documents();
        add(desk, view, file_of(scene.folder, QStringLiteral("plan.txt"), secret_words),
            QStringLiteral("Her plan"));
        desk.await_read();
        CHECK(titles(view.sheets()) == QStringList{QStringLiteral("Her plan")});
        const CaseFilePage& file = desk.open_case();
        CHECK(titles(file.documents().sheets()).isEmpty());
    }
    {
        FileDesk desk = scene.desk("intervention_practitioner");
        CHECK(titles(desk.open_case().documents().sheets()).isEmpty());
    }
    {
        FileDesk desk = scene.desk("case_manager");
        CHECK(titles(desk.open_survivor().documents().sheets())
              == QStringList{QStringLiteral("Her plan")});
    }
    CHECK(held_by(scene.household, Role::intervention_practitioner).empty());
    const auto theirs = held_by(scene.household, Role::iss_worker);
    REQUIRE(theirs.size() == 1);
    CHECK(theirs[0].row.compartment == Compartment::support);
    CHECK(theirs[0].content == secret_words.toStdString());
    const CaseView view = scene.household.view(Role::iss_worker);
    CHECK(theirs[0].row.belongs_to == view.file.survivors().front().identified->id);
}

TEST_CASE("What a practitioner has from a survivor is passed on as it is added, and is not seen "
          "again by them",
          "[ui][documents]")
{
    Scene scene;
    {
        FileDesk desk = scene.desk("intervention_practitioner");
        DocumentsView& view = desk.case_documents();
        add(desk, view, file_of(scene.folder, QStringLiteral("letter.txt"), secret_words),
            QStringLiteral("Her letter"), Source::survivor);
        CHECK(view.told().contains(QStringLiteral("Passed to the survivors' record")));
        desk.await_read();
        CHECK(titles(view.sheets()).isEmpty());
    }
    const auto theirs = held_by(scene.household, Role::iss_worker);
    REQUIRE(theirs.size() == 1);
    CHECK(theirs[0].row.here);
    CHECK(theirs[0].content == secret_words.toStdString());
}

TEST_CASE("Text and pictures are opened in the program, and that they were is noted",
          "[ui][documents]")
{
    Look look(Look::Keep::no);
    const Household household;
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("hall.png"));
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    REQUIRE(image.save(picture));
    {
        FileDesk desk(look, household, QStringLiteral("case_manager"));
        CaseFilePage& page = desk.open_case();
        page.show_tab(CaseFilePage::Tab::documents);
        DocumentsView& view = page.documents();
        const auto look_at_first = [&] {
            desk.await_read();
            open_first(desk, view);
            auto* here = desk.in<QPushButton>(
                view, QStringLiteral("Open the document here, without a file of it"));
            const bool can_be_opened = here->isEnabled();
            here->click();
            desk.await([&] { return !view.is_busy(); });
            CHECK_FALSE(here->isEnabled());    // it is open, or cannot be
            return can_be_opened;
        };
        add(desk, view,
            file_of(folder, QStringLiteral("note.txt"), "<b>not bold</b> " + secret_words),
            QStringLiteral("Note"));
        CHECK(look_at_first());
        CHECK(view.document().seen().shown_text().startsWith(QStringLiteral("<b>not bold</b>")));
        add(desk, view, picture, QStringLiteral("The hall"));
        CHECK(look_at_first());
        CHECK(view.document().seen().shows_picture());
        add(desk, view,
            file_of(folder, QStringLiteral("report.odt"), QByteArray("PK and whatever")),
            QStringLiteral("Report"));
        CHECK_FALSE(look_at_first());
        CHECK(view.document().told().contains(QStringLiteral("Save a copy")));
        desk.window->lock();
        CHECK(view.document().seen().shown_text().isEmpty());
        CHECK_FALSE(view.document().seen().shows_picture());
    }
    CHECK(household.noted("viewed") >= 1);
    CHECK_FALSE(stands_plain(household.service.place().folder, QByteArray("ZEBRA-7731")));
}

TEST_CASE("A copy is saved for its owner alone after a warning, and noted as taken out",
          "[ui][documents][print]")
{
    Scene scene;
    const QString copy = scene.path("copy.txt");
    {
        FileDesk desk = scene.desk("iss_worker");
        DocumentsView& view = desk.survivor_documents();
        add(desk, view, file_of(scene.folder, QStringLiteral("plan.txt"), secret_words),
            QStringLiteral("Her plan"));
        desk.await_read();
        open_first(desk, view);
        auto* save = desk.in<QPushButton>(
            view, QStringLiteral("Save a copy of the document outside the record"));
        save->click();    // and thinks better of it
        desk.await([&] { return !view.is_busy(); });
        CHECK_FALSE(QFile::exists(copy));
        CHECK(desk.answers.offered->form == OutletOffer::Form::copy);
        CHECK(desk.answers.offered->caution.contains(QStringLiteral("never reach")));
        CHECK(desk.answers.offered->file_name == QStringLiteral("HF-0001 document.txt"));
        desk.answers.outlet = Outlet{.pdf_file = copy,
                                     .printer = {},
                                     .whereabouts = WithWhereabouts::no,
                                     .reason = QStringLiteral("for her solicitor")};
        save->click();
        desk.await([&] { return !view.is_busy(); });
        CHECK(view.document().told() == QStringLiteral("Taken out to %1, and noted.").arg(copy));
    }
    CHECK(bytes_of(copy) == secret_words);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFileInfo(copy).permissions() & others) == 0);
    CHECK(scene.household.noted("exported") == 1);
    CHECK(scene.household.noted("for her solicitor") == 1);
}

TEST_CASE("Adding a large document can be stopped, and then nothing of it is kept",
          "[ui][documents]")
{
    Scene scene;
    const QString large = scene.path("large.bin");
    QFile file(large);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(qint64{150} << 20));
    file.close();
    FileDesk desk = scene.desk("case_manager");
    DocumentsView& view = desk.case_documents();
    desk.answers.file = large;
    desk.in<QPushButton>(view, QStringLiteral("Add a document"))->click();
    desk.in<QPushButton>(view, QStringLiteral("Choose a file to add"))->click();
    QTest::keyClicks(desk.in<QLineEdit>(view.adding(), QStringLiteral("What it is")),
                     QStringLiteral("A film"));
    desk.in<QPushButton>(view, QStringLiteral("Add the document to the record"))->click();
    REQUIRE(view.is_busy());
    for (auto* each : view.findChildren<QPushButton*>())
        if (each->text() == QStringLiteral("Stop"))
            each->click();
    desk.await([&] { return !view.is_busy(); });
    CHECK(view.adding().isVisible());
    CHECK(view.adding().is_begun());
    desk.window->lock();
    CHECK(held_by(scene.household, Role::case_manager).empty());
}

TEST_CASE("A file that is larger than a document may be is not begun", "[ui][view]")
{
    Scene scene;
    const QString large = scene.path("large.bin");
    QFile file(large);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize((qint64{200} << 20) + 1));
    file.close();
    FileDesk desk = scene.desk("case_manager");
    DocumentsView& view = desk.case_documents();
    desk.answers.file = large;
    desk.in<QPushButton>(view, QStringLiteral("Add a document"))->click();
    desk.in<QPushButton>(view, QStringLiteral("Choose a file to add"))->click();
    QTest::keyClicks(desk.in<QLineEdit>(view.adding(), QStringLiteral("What it is")),
                     QStringLiteral("A film"));
    CHECK(view.adding().file().isEmpty());
    CHECK_FALSE(
        desk.in<QPushButton>(view, QStringLiteral("Add the document to the record"))->isEnabled());
}

TEST_CASE("Nothing is added to a case file that is looked at as it was", "[ui][view]")
{
    Look look(Look::Keep::no);
    const Household household;
    FileDesk desk(look, household, QStringLiteral("case_manager"));
    CaseFilePage& page = desk.open_case();
    page.show_tab(CaseFilePage::Tab::documents);
    CHECK(desk.in<QPushButton>(page, QStringLiteral("Add a document"))->isEnabled());
    page.look_at(at("2026-01-06T12:00"));
    desk.await_read();
    CHECK_FALSE(desk.in<QPushButton>(page, QStringLiteral("Add a document"))->isEnabled());
    CHECK_FALSE(
        desk.in<QPushButton>(page, QStringLiteral("Write a letter or report"))->isEnabled());
}
