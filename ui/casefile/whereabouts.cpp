#include "ui/casefile/whereabouts.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/common/text.h"

namespace holdfast::ui {
namespace {

QStringList words_of(const QString& place)
{
    static const QRegularExpression between(QStringLiteral("[\\W_]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return place.split(between, Qt::SkipEmptyParts);
}

bool has_digit(const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), [](const QString& word) {
        return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    });
}

/// A part leads to a place by itself where it has a number and something beside it: a street and house, a postcode.
bool leads_there(const QStringList& words)
{
    constexpr int least_letters = 5;
    return words.size() > 1 && has_digit(words) && words.join(QString()).size() >= least_letters;
}

QRegularExpression anyhow_written(const QStringList& words)
{
    QStringList parts;
    for (const QString& word : words)
        parts.append(QRegularExpression::escape(word));
    return QRegularExpression(QStringLiteral("(?<!\\w)") + parts.join(QStringLiteral("[\\W_]+"))
                                  + QStringLiteral("(?!\\w)"),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

QString place_in(const Fact& fact)
{
    if (const auto* given = std::get_if<WhereaboutsGiven>(&fact))
        return text(given->where);
    if (const auto* given = std::get_if<ContactDetailsGiven>(&fact);
        given && tells_whereabouts(fact))
        return text(given->value);
    return {};
}

}

bool tells_whereabouts(const Fact& fact)
{
    if (std::holds_alternative<WhereaboutsGiven>(fact))
        return true;
    const auto* given = std::get_if<ContactDetailsGiven>(&fact);
    return given
           && (given->detail == DetailKind::address || given->detail == DetailKind::workplace);
}

Places::Places(const CaseFile& file)
{
    static const QRegularExpression parts(QStringLiteral("[,;\\n]"));
    for (const Entry* entry : file.entries()) {
        const QString place = place_in(entry->fact);
        // The whole first: what is left out of it is left out at once.
        if (const QStringList whole = words_of(place); !whole.isEmpty())
            m_places.push_back(anyhow_written(whole));
        for (const QString& part : place.split(parts, Qt::SkipEmptyParts))
            if (const QStringList words = words_of(part); leads_there(words))
                m_places.push_back(anyhow_written(words));
    }
}

bool Places::stand_in(const QString& words) const
{
    return std::any_of(m_places.begin(), m_places.end(), [&](const QRegularExpression& place) {
        return place.match(words).hasMatch();
    });
}

QString Places::left_out_of(const QString& words) const
{
    QString left = words;
    for (const QRegularExpression& place : m_places)
        left.replace(place, QCoreApplication::translate("holdfast::ui::Places", "[left out]"));
    return left;
}

void Places::add(const Places& others)
{
    m_places.insert(m_places.end(), others.m_places.begin(), others.m_places.end());
}

Places places_of(const Workspace& workspace, const std::vector<CaseId>& cases, Instant now)
{
    Places places;
    if (!workspace.held().contains(Compartment::support))
        return places;    // and there is none to be known
    for (const CaseId& id : cases)
        if (const auto view = workspace.case_view(id, Moment::now(now)))
            places.add(Places(view->file));
    return places;
}

Paper without(const Paper& paper, const Places& places)
{
    if (places.empty())
        return paper;
    return paper.changed([&](const QString& words) { return places.left_out_of(words); });
}

}
