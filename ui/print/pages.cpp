#include "ui/print/pages.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <memory>

#include "ui/common/palette.h"
#include "ui/print/keep_headings.h"

namespace holdfast::ui {
namespace {

constexpr double body_points = 10;
constexpr double label_points = 8.5;
constexpr double section_points = 12.5;
constexpr double title_points = 17;
constexpr int pdf_dots_per_inch = 300;
constexpr int margin_mm = 18;
constexpr double band_points = 30;    ///< height of head and of foot
constexpr double cell_padding = 4;

QColor ink(Tone tone)
{
    return colour(tone, Theme::light);
}

QFont font_in(double points, bool strong = false)
{
    QFont font(QApplication::font().family());
    font.setPointSizeF(points);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QTextCharFormat letters(double points, Tone tone = Tone::text, bool strong = false)
{
    QTextCharFormat format;
    format.setFont(font_in(points, strong));
    format.setForeground(ink(tone));
    return format;
}

QTextBlockFormat block(double above, double below)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    return format;
}

/// Writes the parts of a paper into a document.
class Typesetter {
public:
    explicit Typesetter(QTextDocument& document) : m_cursor(&document)
    {
        document.setDefaultFont(font_in(body_points));
        document.setDocumentMargin(0);
        document.setUndoRedoEnabled(false);
    }

    void title(const QString& words)
    {
        write(words, block(0, 8), letters(title_points, Tone::text, true));
    }

    void operator()(const Paper::Section& part)
    {
        QTextBlockFormat format = block(14, 4);
        format.setPageBreakPolicy(m_break ? QTextFormat::PageBreak_AlwaysBefore
                                          : QTextFormat::PageBreak_Auto);
        format.setHeadingLevel(2);
        m_break = false;
        write(part.title, format, letters(section_points, Tone::text, true));
    }

    void operator()(const Paper::Words& part)
    {
        write(part.words, broken(block(2, 6)), letters(body_points));
    }

    void operator()(const Paper::Remark& part)
    {
        write(part.words, broken(block(0, 6)), letters(label_points, Tone::muted));
    }

    void operator()(const Paper::Notice& part)
    {
        QTextFrameFormat frame;
        frame.setBorder(1);
        frame.setBorderBrush(ink(Tone::text));
        frame.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        frame.setPadding(8);
        frame.setMargin(4);
        m_cursor.insertFrame(frame);
        m_cursor.setCharFormat(letters(body_points, Tone::text, true));
        m_cursor.insertText(part.words, letters(body_points, Tone::text, true));
        m_cursor.movePosition(QTextCursor::End);
        m_first = false;
    }

    void operator()(const Paper::Values& part)
    {
        if (part.rows.empty())
            return;
        QTextTableFormat format = table_format();
        format.setBorder(0);
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 30),
                                          QTextLength(QTextLength::PercentageLength, 70)});
        QTextTable* table = m_cursor.insertTable(static_cast<int>(part.rows.size()), 2, format);
        int row = 0;
        for (const auto& [name, value] : part.rows) {
            cell(*table, row, 0, name, letters(body_points, Tone::muted));
            cell(*table, row++, 1, value, letters(body_points));
        }
        leave();
    }

    void operator()(const Paper::Table& part)
    {
        const int columns = static_cast<int>(part.columns.size());
        if (columns == 0)
            return;
        QTextTableFormat format = table_format();
        format.setHeaderRowCount(1);
        QTextTable* table = m_cursor.insertTable(1 + static_cast<int>(part.rows.size()), columns,
                                                 format);
        for (int i = 0; i < columns; ++i)
            cell(*table, 0, i, part.columns[i], letters(label_points, Tone::muted, true));
        int row = 1;
        for (const QStringList& cells : part.rows) {
            for (int i = 0; i < columns && i < cells.size(); ++i)
                cell(*table, row, i, cells[i], letters(body_points));
            ++row;
        }
        leave();
    }

    void operator()(const Paper::NewPage&) { m_break = true; }

private:
    static QTextTableFormat table_format()
    {
        QTextTableFormat format;
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setCellPadding(cell_padding);
        format.setCellSpacing(0);
        format.setBorder(0.5);
        format.setBorderBrush(ink(Tone::hairline));
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setTopMargin(4);
        format.setBottomMargin(8);
        return format;
    }

    QTextBlockFormat broken(QTextBlockFormat format)
    {
        if (m_break)
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        m_break = false;
        return format;
    }

    void write(const QString& words, const QTextBlockFormat& format, const QTextCharFormat& in)
    {
        if (m_first)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_first = false;
        m_cursor.setCharFormat(in);
        m_cursor.insertText(words, in);
    }

    static void cell(QTextTable& table, int row, int column, const QString& words,
                     const QTextCharFormat& in)
    {
        table.cellAt(row, column).firstCursorPosition().insertText(words, in);
    }

    void leave()
    {
        m_cursor.movePosition(QTextCursor::End);
        m_first = false;
    }

    QTextCursor m_cursor;
    bool m_first = true;
    bool m_break = false;
};

}

Pages::Pages(Paper paper, PaperMarks marks) : m_paper(std::move(paper)), m_marks(std::move(marks))
{}

bool Pages::draw(QPagedPaintDevice& device) const
{
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device);
    Typesetter typesetter(document);
    typesetter.title(m_paper.title());
    for (const Paper::Part& part : m_paper.parts())
        std::visit(typesetter, part);

    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double band = band_points * device.logicalDpiY() / 72;
    const QRectF sheet(0, 0, device.width(), device.height());
    const QRectF body = sheet.adjusted(0, band, 0, -band);
    document.setPageSize(body.size());
    keep_headings(document);
    const int pages = document.pageCount();
    const QString mark = m_marks.sample ? tr("SAMPLE · invented people") : tr("Confidential");
    const QString foot = tr("%1 · taken out by %2 · %3").arg(mark, m_marks.by, m_marks.at);
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !device.newPage())
            return false;
        painter.setFont(font_in(label_points));
        painter.setPen(ink(Tone::muted));
        painter.drawText(sheet, Qt::AlignLeft | Qt::AlignTop, m_paper.title());
        painter.drawText(sheet, Qt::AlignRight | Qt::AlignTop, m_paper.reference());
        painter.drawText(sheet, Qt::AlignLeft | Qt::AlignBottom, foot);
        painter.drawText(sheet, Qt::AlignRight | Qt::AlignBottom,
                         tr("page %1 of %2").arg(page + 1).arg(pages));
        painter.save();
        painter.translate(body.left(), body.top() - page * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, page * body.height(), body.width(), body.height());
        context.palette.setColor(QPalette::Text, ink(Tone::text));
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
    }
    return painter.end();
}

QByteArray Pages::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdf_dots_per_inch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(margin_mm, margin_mm, margin_mm, margin_mm),
                              QPageLayout::Millimeter);
        writer.setTitle(m_paper.title());
        writer.setCreator(QStringLiteral("Holdfast"));
        if (!draw(writer))
            return {};
    }
    return bytes;
}

bool Pages::save_pdf(const QString& file) const
{
    const QByteArray bytes = pdf();
    QSaveFile out(file);
    return !bytes.isEmpty() && out.open(QIODevice::WriteOnly)
           && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
           && out.write(bytes) == bytes.size() && out.commit();
}

}
