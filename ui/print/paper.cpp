#include "ui/print/paper.h"

namespace holdfast::ui {

Paper::Paper(QString title, QString reference)
    : m_title(std::move(title)), m_reference(std::move(reference))
{}

Paper& Paper::section(QString title)
{
    m_parts.emplace_back(Section{std::move(title)});
    return *this;
}

Paper& Paper::say(QString words)
{
    m_parts.emplace_back(Words{std::move(words)});
    return *this;
}

Paper& Paper::remark(QString words)
{
    m_parts.emplace_back(Remark{std::move(words)});
    return *this;
}

Paper& Paper::notice(QString words)
{
    m_parts.emplace_back(Notice{std::move(words)});
    return *this;
}

Paper& Paper::values(std::vector<std::pair<QString, QString>> rows)
{
    m_parts.emplace_back(Values{std::move(rows)});
    return *this;
}

Paper& Paper::table(QStringList columns, std::vector<QStringList> rows, const QString& empty)
{
    if (rows.empty() && !empty.isEmpty())
        return say(empty);
    m_parts.emplace_back(Table{std::move(columns), std::move(rows)});
    return *this;
}

Paper& Paper::new_page()
{
    m_parts.emplace_back(NewPage{});
    return *this;
}

}
