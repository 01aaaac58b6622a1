#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTemporaryDir>
#include <cerrno>
#include <sstream>

#include <catch2/catch.hpp>
#include <sys/wait.h>

#include "ui/a_pdf.h"
#include "ui/casefile/sheets_view.h"
#include "ui/documents/content_view.h"
#include "ui/documents/document_panel.h"
#include "ui/documents/documents_view.h"
#include "ui/documents/pdf_view.h"
#include "ui/household.h"
#include "workspace/documents.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace holdfast::ui;

namespace {

const QStringList three_pages{QStringLiteral("She has packed a bag. ZEBRA-7731."),
                              QStringLiteral("The second page"),
                              QStringLiteral("The last page of it")};

/// A PDF of one page, written by hand: these objects after the catalogue and the list of pages, the page first.
QByteArray by_hand(QByteArrayList objects, const QByteArray& in_trailer = {})
{
    objects.prepend("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    objects.prepend("<< /Type /Catalog /Pages 2 0 R >>");
    QByteArray pdf("%PDF-1.4\n");
    QByteArray places("0000000000 65535 f \n");
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + "\n" + places + "trailer\n<< /Size " + count + " /Root 1 0 R "
           + in_trailer + " >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray page_of(const QByteArray& size)
{
    return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + size + "] >>";
}

/// One that opens with some password only: neither it nor the empty one fits what stands in it.
QByteArray a_protected_pdf()
{
    const QByteArray key(64, '5');
    return by_hand({page_of("200 200"),
                    "<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + key + "> /U <" + key + "> >>"},
                   "/Encrypt 4 0 R /ID [<00> <00>]");
}

/// A case with one PDF in it, and the window with its documents in front.
class PdfDesk {
public:
    explicit PdfDesk(const QByteArray& pdf)
    {
        const Instant now = at(Household::moment);
        const auto workspace = household.service.open(Role::case_manager, now);
        std::istringstream in(pdf.toStdString());
        entry = good(attach_document(workspace,
                                     {.case_id = household.id,
                                      .title = "Minutes",
                                      .media_type = "application/pdf",
                                      .happened = now,
                                      .source = Source::worker,
                                      .belongs_to = {},
                                      .narrative = {}},
                                     in, now))
                    .entry;
    }

    /// Brings it up and presses "Open here"; what comes of that may still be on its way.
    void open()
    {
        desk = std::make_unique<FileDesk>(look, household, QStringLiteral("case_manager"));
        CaseFilePage& page = desk->open_case();
        page.show_tab(CaseFilePage::Tab::documents);
        view = &page.documents();
        view->open(*entry);
        desk->await([this] { return !view->is_busy(); });
        desk->in<QPushButton>(*view, QStringLiteral("Open the document here, without a file of it"))
            ->click();
        desk->await([this] { return !view->is_busy(); });
    }
    PdfView& pdf() const { return view->document().seen().pdf(); }
    void settle() const
    {
        desk->await([this] { return !pdf().is_busy(); });
    }
    void press(Qt::Key key) const
    {
        QTest::keyClick(desk->in<QScrollArea>(*view, QStringLiteral("The page")), key);
        settle();
    }
    QImage picture() const
    {
        for (const auto* label : pdf().findChildren<QLabel*>())
            if (label->accessibleName().startsWith(QStringLiteral("Minutes, page")))
                return label->pixmap().toImage();
        return {};
    }

    Look look{Look::Keep::no};
    Household household;
    std::optional<EntryId> entry;
    std::unique_ptr<FileDesk> desk;
    DocumentsView* view = nullptr;
};

/// What one of the programs makes of a PDF.
PdfTool::Answer asked(const QString& program, const QStringList& arguments, const QByteArray& pdf,
                      qsizetype most_bytes = 1 << 20)
{
    PdfTool tool(nullptr);
    std::optional<PdfTool::Answer> got;
    tool.ask(program, arguments, pdf, most_bytes,
             [&](const PdfTool::Answer& answer) { got = answer; });
    if (!QTest::qWaitFor([&] { return got.has_value(); }, 20'000))
        throw std::runtime_error("it does not answer");
    return *got;
}

}

TEST_CASE("A PDF is shown in the program page by page, from the keyboard, and that it was is noted",
          "[ui][documents]")
{
    PdfDesk at_it(a_pdf(three_pages));
    at_it.open();
    at_it.settle();
    CHECK(at_it.pdf().told().isEmpty());
    CHECK(at_it.pdf().pages() == 3);
    CHECK(at_it.pdf().page() == 1);
    auto* page = at_it.desk->in<QSpinBox>(*at_it.view, QStringLiteral("Page"));
    CHECK(page->text() == QStringLiteral("Page 1 of 3"));
    const QImage first = at_it.picture();
    CHECK_FALSE(first.isNull());

    for (int i = 0; i < 20 && at_it.pdf().page() == 1; ++i)
        at_it.press(Qt::Key_PageDown);
    CHECK(at_it.pdf().page() == 2);
    CHECK(page->text() == QStringLiteral("Page 2 of 3"));
    const QImage second = at_it.picture();
    CHECK(second.size() == first.size());
    CHECK(second != first);
    at_it.press(Qt::Key_End);
    CHECK(at_it.pdf().page() == 3);
    at_it.press(Qt::Key_Home);
    CHECK(at_it.pdf().page() == 1);
    CHECK(at_it.picture() == first);
    page->setValue(3);
    at_it.settle();
    CHECK(at_it.pdf().page() == 3);
    at_it.desk.reset();
    CHECK(at_it.household.noted("viewed") >= 1);
}

TEST_CASE("The words on a page of a PDF can be had alone, page by page", "[ui][documents]")
{
    PdfDesk at_it(a_pdf(three_pages));
    at_it.open();
    at_it.settle();
    at_it.desk->in<QCheckBox>(*at_it.view, QStringLiteral("Show the words of the page alone"))
        ->click();
    at_it.settle();
    CHECK(at_it.pdf().shown_words() == three_pages[0]);
    at_it.desk->in<QPushButton>(*at_it.view, QStringLiteral("Next page"))->click();
    at_it.settle();
    CHECK(at_it.pdf().shown_words() == three_pages[1]);
}

TEST_CASE("The page of a PDF grows with the text size and with its own zoom", "[ui][documents]")
{
    PdfDesk at_it(a_pdf(three_pages));
    at_it.open();
    at_it.settle();
    const int wide = at_it.pdf().shown_size().width();
    REQUIRE(wide > 0);
    at_it.press(Qt::Key_Plus);
    CHECK(at_it.pdf().shown_size().width() > wide * 6 / 5);
    at_it.press(Qt::Key_Minus);
    CHECK(at_it.pdf().shown_size().width() == wide);
    at_it.look.set_text_percent(200);
    at_it.desk->await([&] { return at_it.pdf().shown_size().width() > wide * 3 / 2; });
    at_it.settle();
    CHECK(at_it.pdf().told().isEmpty());
    at_it.look.set_text_percent(100);
}

TEST_CASE("A page of any size is shown within bounds", "[ui][documents]")
{
    for (const char* size : {"200 200", "1 14400", "14400 1", "14400 14400"}) {
        INFO(size);
        PdfDesk at_it(by_hand({page_of(size)}));
        at_it.open();
        at_it.settle();
        CHECK(at_it.pdf().pages() == 1);
        CHECK(at_it.pdf().told().isEmpty());
        CHECK_FALSE(at_it.pdf().shown_size().isEmpty());
        CHECK(at_it.pdf().shown_size().height() <= 16'100);
    }
}

TEST_CASE("A damaged and a protected PDF are not shown, each with a word of its own",
          "[ui][documents]")
{
    {
        PdfDesk at_it(QByteArray("%PDF-1.4\nThis was cut short"));
        at_it.open();
        at_it.settle();
        CHECK(at_it.pdf().pages() == 0);
        CHECK(at_it.pdf().told().contains(QStringLiteral("damaged")));
    }
    PdfDesk at_it(a_protected_pdf());
    at_it.open();
    at_it.settle();
    CHECK(at_it.pdf().pages() == 0);
    CHECK(at_it.pdf().told().contains(QStringLiteral("password")));
}

TEST_CASE("Locking closes a PDF and ends the program that was reading it", "[ui][documents][lock]")
{
    PdfDesk at_it(a_pdf(three_pages));
    at_it.open();
    at_it.desk->await([&] { return at_it.pdf().is_busy() || at_it.pdf().pages() > 0; });
    at_it.desk->window->lock();
    CHECK_FALSE(at_it.pdf().is_busy());
    CHECK(at_it.pdf().pages() == 0);
    CHECK(at_it.pdf().shown_size().isEmpty());
    // No process that was begun is left.
    errno = 0;
    CHECK(::waitpid(-1, nullptr, WNOHANG) == -1);
    CHECK(errno == ECHILD);
}

TEST_CASE("The program that reads a PDF gives no more than it was asked for, and writes no file",
          "[ui][documents]")
{
    const QByteArray pdf = a_pdf(three_pages);
    const QStringList to_us{QStringLiteral("-"), QStringLiteral("-")};
    const auto words = asked(QStringLiteral("pdftotext"), to_us, pdf);
    CHECK(words.how == PdfTool::Ended::done);
    CHECK(words.said.contains("ZEBRA-7731"));
    CHECK(asked(QStringLiteral("pdftotext"), to_us, pdf, 10).how == PdfTool::Ended::failed);
    CHECK(asked(QStringLiteral("no-such-program"), to_us, pdf).how
          == PdfTool::Ended::not_installed);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("words.txt"));
    asked(QStringLiteral("pdftotext"), {QStringLiteral("-"), file}, pdf);
    CHECK(QFileInfo(file).size() == 0);
}
