#include "ui/print/paper_html.h"

namespace holdfast::ui {
namespace {

QString escaped(const QString& words)
{
    return words.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString cells(const QStringList& words, const QString& tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString& cell : words)
        row += QStringLiteral("<%1 align=\"left\" valign=\"top\">%2</%1>").arg(tag, escaped(cell));
    return row + QStringLiteral("</tr>");
}

/// One part after the other.
struct Html {
    QString operator()(const Paper::Section& part) const
    {
        return QStringLiteral("<h2>%1</h2>").arg(escaped(part.title));
    }
    QString operator()(const Paper::Words& part) const
    {
        return QStringLiteral("<p>%1</p>").arg(escaped(part.words));
    }
    QString operator()(const Paper::Remark& part) const
    {
        return QStringLiteral("<p><small>%1</small></p>").arg(escaped(part.words));
    }
    QString operator()(const Paper::Notice& part) const
    {
        return QStringLiteral("<p><b>%1</b></p>").arg(escaped(part.words));
    }
    QString operator()(const Paper::Values& part) const
    {
        QString rows;
        for (const auto& [name, value] : part.rows)
            rows += QStringLiteral("<tr><td valign=\"top\"><b>%1</b>&nbsp;&nbsp;</td>"
                                   "<td valign=\"top\">%2</td></tr>")
                        .arg(escaped(name), escaped(value));
        return QStringLiteral("<table cellpadding=\"3\">%1</table>").arg(rows);
    }
    QString operator()(const Paper::Table& part) const
    {
        QString rows = cells(part.columns, QStringLiteral("th"));
        for (const QStringList& row : part.rows)
            rows += cells(row, QStringLiteral("td"));
        return QStringLiteral("<table cellpadding=\"4\">%1</table>").arg(rows);
    }
    QString operator()(const Paper::NewPage&) const { return QStringLiteral("<hr>"); }
};

}

QString paper_html(const Paper& paper)
{
    QString html = QStringLiteral("<h1>%1</h1>").arg(escaped(paper.title()));
    for (const Paper::Part& part : paper.parts())
        html += std::visit(Html(), part);
    return html;
}

}
