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

Paper Paper::changed(const std::function<QString(const QString&)>& change) const
{
    const auto all = [&](QStringList words) {
        for (QString& each : words)
            each = change(each);
        return words;
    };
    struct Changing {
        const std::function<QString(const QString&)>& one;
        const decltype(all)& all_of;

        void operator()(Section& part) const { part.title = one(part.title); }
        void operator()(Words& part) const { part.words = one(part.words); }
        void operator()(Remark& part) const { part.words = one(part.words); }
        void operator()(Notice& part) const { part.words = one(part.words); }
        void operator()(Values& part) const
        {
            for (auto& [name, value] : part.rows)
                value = one(value);
        }
        void operator()(Table& part) const
        {
            for (QStringList& row : part.rows)
                row = all_of(row);
        }
        void operator()(NewPage&) const {}
    };
    Paper paper = *this;
    paper.m_title = change(m_title);
    for (Part& part : paper.m_parts)
        std::visit(Changing{change, all}, part);
    return paper;
}

}
