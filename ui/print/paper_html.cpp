#include "ui/print/paper_html.h"

namespace holdfast::ui {
namespace {

QString escaped(const QString& words)
{
    return words.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

/// Without room at its left: the first begins where its heading does.
QString cell(const QString& tag, const QString& html)
{
    return QStringLiteral("<%1 align=\"left\" valign=\"top\" style=\"padding-top:4px; "
                          "padding-right:16px; padding-bottom:4px; padding-left:0px\">%2</%1>")
        .arg(tag, html);
}

QString cells(const QStringList& words, const QString& tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString& each : words)
        row += cell(tag, escaped(each));
    return row + QStringLiteral("</tr>");
}

QString table_of(const QString& rows)
{
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\">%1</table>").arg(rows);
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
            rows += QStringLiteral("<tr>%1%2</tr>")
                        .arg(cell(QStringLiteral("th"), escaped(name)),
                             cell(QStringLiteral("td"), escaped(value)));
        return table_of(rows);
    }
    QString operator()(const Paper::Table& part) const
    {
        QString rows = cells(part.columns, QStringLiteral("th"));
        for (const QStringList& row : part.rows)
            rows += cells(row, QStringLiteral("td"));
        return table_of(rows);
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
