#include "ui/shots/paper_shots.h"

#include <QBuffer>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextStream>
#include <sstream>

#include "ui/a_pdf.h"
#include "ui/audit/audit_page.h"
#include "ui/casefile/sheets_view.h"
#include "ui/documents/add_document_form.h"
#include "ui/documents/content_view.h"
#include "ui/documents/document_panel.h"
#include "ui/documents/documents_view.h"
#include "ui/documents/letter_form.h"
#include "ui/documents/pdf_view.h"
#include "ui/household.h"
#include "ui/page_desk.h"
#include "ui/print/outlet_dialog.h"
#include "workspace/audit.h"
#include "workspace/documents.h"
#include "workspace/letters.h"

namespace holdfast::test {
namespace {

const Instant now = at(Household::moment);

std::string picture_bytes()
{
    QImage image(900, 600, QImage::Format_RGB32);
    image.fill(QColor(0xE7, 0xF1, 0xF0));
    QPainter painter(&image);
    painter.setPen(QPen(QColor(0x0B, 0x6B, 0x6B), 8));
    painter.drawRect(150, 120, 600, 380);
    painter.drawLine(150, 120, 450, 30);
    painter.drawLine(750, 120, 450, 30);
    painter.drawRect(400, 320, 100, 180);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes.toStdString();
}

EntryId attach(const Household& household, Role role, const char* title, const char* type,
               std::string bytes, std::optional<EntryId> belongs_to = {})
{
    const auto workspace = household.service.open(role, now);
    std::istringstream in(std::move(bytes));
    return good(attach_document(workspace,
                                {.case_id = household.id,
                                 .title = title,
                                 .media_type = type,
                                 .happened = now,
                                 .source = belongs_to ? Source::survivor : Source::worker,
                                 .belongs_to = belongs_to},
                                in, now))
        .entry;
}

struct Papers {
    EntryId order;
    EntryId picture;
    EntryId letter;
    EntryId minutes;
};

QByteArray minutes_pdf()
{
    const QString head = QStringLiteral("CHILD PROTECTION CONFERENCE\n\nMinutes, page %1\n\n");
    QString first = head.arg(1);
    first += QStringLiteral("Present: the chair, the social worker, the school nurse, the health "
                            "visitor, and the case manager of the programme.\n\n");
    for (int i = 1; i <= 9; ++i)
        first += QStringLiteral(
                     "%1. The conference heard what has been done since it last met, and "
                     "what each agency will do until it meets again. Nobody brings the "
                     "children to a contact that was not agreed here.\n\n")
                     .arg(i);
    return a_pdf({first, head.arg(2) + QStringLiteral("Decisions"), head.arg(3)});
}

Papers put(const Household& household)
{
    const Papers papers{
        attach(household, Role::intervention_practitioner, "Order of the family court",
               "text/plain",
               "IN THE FAMILY COURT\n\nUpon hearing both parties it is ordered that Mr M. must not "
               "go within 100 metres of the school.\n\nThis order is in force until further "
               "order.\n"),
        attach(household, Role::intervention_practitioner, "Drawing by the younger child",
               "image/png", picture_bytes()),
        [&] {
            const auto tom = household.service.open(Role::intervention_practitioner, now);
            return good(draft_letter(
                            tom,
                            {household.id, ReportTo::court, "Progress report for the hearing",
                             "Mr M. was assessed on 7 January. He did not attend the appointment "
                             "and has not said why. We will offer one more."},
                            now))
                .report;
        }(),
        attach(household, Role::case_manager, "Minutes of the child protection conference",
               "application/pdf", minutes_pdf().toStdString())};
    const CaseView view = household.view(Role::iss_worker);
    attach(household, Role::iss_worker, "Safety plan, signed",
           "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
           std::string(48'000, 'w'), view.file.survivors().front().identified->id);
    return papers;
}

void settle(FileDesk& desk, const ui::DocumentsView& view)
{
    desk.await([&] { return !view.is_busy(); });
}

/// As the page is drawn anew for the larger text, which takes longer than a picture waits.
void pdf_pictures(Studio& studio, FileDesk& desk, ui::DocumentsView& view, const EntryId& minutes)
{
    view.open(minutes);
    settle(desk, view);
    desk.in<QPushButton>(view, QStringLiteral("Open the document here, without a file of it"))
        ->click();
    settle(desk, view);
    const auto drawn = [&] {
        QTest::qWait(200);
        desk.await([&] { return !view.document().seen().pdf().is_busy(); });
    };
    drawn();
    studio.take_all(desk, QStringLiteral("documents-pdf"));
    studio.look().set_text_percent(200);
    drawn();
    studio.take(desk, QStringLiteral("documents-pdf-200"));
    studio.look().set_text_percent(100);
    drawn();
}

void case_pictures(Studio& studio, const Household& household, const Papers& papers)
{
    FileDesk desk(studio.look(), household, QStringLiteral("case_manager"));
    desk.window->resize(laptop);
    ui::CaseFilePage& page = desk.open_case();
    page.show_tab(ui::CaseFilePage::Tab::documents);
    ui::DocumentsView& view = page.documents();
    studio.take_all(desk, QStringLiteral("documents"));
    const QTemporaryDir folder;
    desk.answers.file = folder.filePath(QStringLiteral("letter of 3 January.txt"));
    QFile file(*desk.answers.file);
    file.open(QIODevice::WriteOnly);
    file.write("words");
    file.close();
    desk.in<QPushButton>(view, QStringLiteral("Add a document"))->click();
    settle(desk, view);
    desk.in<QPushButton>(view, QStringLiteral("Choose a file to add"))->click();
    studio.take_all(desk, QStringLiteral("documents-add"));
    view.open(papers.order);
    settle(desk, view);
    desk.in<QPushButton>(view, QStringLiteral("Open the document here, without a file of it"))
        ->click();
    settle(desk, view);
    studio.take_all(desk, QStringLiteral("documents-text"));
    view.open(papers.picture);
    settle(desk, view);
    desk.in<QPushButton>(view, QStringLiteral("Open the document here, without a file of it"))
        ->click();
    settle(desk, view);
    studio.take_all(desk, QStringLiteral("documents-picture"));
    pdf_pictures(studio, desk, view, papers.minutes);
    desk.in<QPushButton>(view, QStringLiteral("Write a letter or report"))->click();
    settle(desk, view);
    studio.take_all(desk, QStringLiteral("letter-write"));
    view.open(papers.letter);
    settle(desk, view);
    studio.take_all(desk, QStringLiteral("letter-draft"));
    desk.answers.confirmed = true;
    desk.in<QPushButton>(view, QStringLiteral("Sign the letter off"))->click();
    settle(desk, view);
    studio.take_all(desk, QStringLiteral("letter-signed"));
    desk.window->resize(860, 640);
    studio.take_all(desk, QStringLiteral("letter-narrow"));
}

void survivor_pictures(Studio& studio, const Household& household)
{
    FileDesk desk(studio.look(), household, QStringLiteral("iss_worker"));
    desk.window->resize(laptop);
    ui::SurvivorPage& page = desk.open_survivor();
    page.show_tab(ui::SurvivorPage::Tab::documents);
    studio.take_all(desk, QStringLiteral("survivor-documents"));
    desk.in<QPushButton>(page.documents(), QStringLiteral("Add a document"))->click();
    settle(desk, page.documents());
    studio.take_all(desk, QStringLiteral("survivor-documents-add"));
}

void empty_picture(Studio& studio)
{
    const Household household;
    FileDesk desk(studio.look(), household, QStringLiteral("intervention_practitioner"));
    desk.window->resize(laptop);
    desk.open_case().show_tab(ui::CaseFilePage::Tab::documents);
    studio.take_all(desk, QStringLiteral("documents-empty"));
    ui::OutletDialog dialog({.what = QStringLiteral("the case file of HF-0001"),
                             .file_name = QStringLiteral("HF-0001 case file.pdf"),
                             .own_words_may_be_left_out = true,
                             .looked_through_by = ui::LookedThroughBy::reader},
                            desk.window.get());
    dialog.show();
    studio.take_all(desk, QStringLiteral("print-to-be-read"));
}

void audit_picture(Studio& studio, const Household& household)
{
    {
        auto auditor = household.service.open(Role::practice_manager, now);
        good(draw_audit(auditor, 1, now));
    }
    FileDesk desk(studio.look(), household, QStringLiteral("practice_manager"));
    desk.window->resize(laptop);
    bring<ui::AuditPage>(desk, ui::Place::audit);
    studio.take_all(desk, QStringLiteral("audit-record"));
}

}

void paper_pictures(Studio& studio)
{
    const Household household;
    const Papers papers = put(household);
    case_pictures(studio, household, papers);
    survivor_pictures(studio, household);
    audit_picture(studio, household);
    empty_picture(studio);
}

}
