#include "ui/risk/review_model.h"

#include <algorithm>
#include <set>

#include "ui/common/text.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

constexpr char16_t dont_know_key = u'D';
constexpr char16_t declined_key = u'R';

/// An option's key: its first letter where nothing else has it, else its place in the list.
QChar key_of(const QString& label, int place, std::set<QChar>& taken)
{
    const QChar letter = label.isEmpty() ? QChar() : label.front().toUpper();
    if (letter.isLetterOrNumber() && taken.insert(letter).second)
        return letter;
    const QChar digit(u'0' + (place + 1) % 10);
    taken.insert(digit);
    return digit;
}

}

ReviewModel::ReviewModel(QObject* parent) : QAbstractTableModel(parent) {}

void ReviewModel::show(const ToolOffered& offered, const PreviousReview* previous, ReviewForm form)
{
    beginResetModel();
    m_offered = &offered;
    m_previous = previous;
    m_form = blank_form(offered.tool, form.happened, form.answered_by);
    m_form.judged_higher = form.judged_higher;
    m_form.reason = form.reason;
    for (ItemAnswer& answer : m_form.answers)
        for (const ItemAnswer& given : form.answers)
            if (given.item == answer.item)
                answer = given;
    endResetModel();
}

void ReviewModel::clear()
{
    beginResetModel();
    m_offered = nullptr;
    m_previous = nullptr;
    m_form = {};
    endResetModel();
}

const RiskItem& ReviewModel::item(int row) const
{
    return m_offered->tool.items()[static_cast<std::size_t>(row)];
}

std::vector<AnswerChoice> ReviewModel::choices(int row) const
{
    std::vector<AnswerChoice> choices;
    if (!m_offered)
        return choices;
    std::set<QChar> taken{QChar(dont_know_key), QChar(declined_key)};
    int place = 0;
    for (const RiskOption& option : m_offered->tool.options(item(row))) {
        const QString label = text(option.label);
        choices.push_back({label, key_of(label, place++, taken), Answered::given, option.code,
                           option.points.value_or(0) > 0});
    }
    choices.push_back({tr("Don’t know"), QChar(dont_know_key), Answered::dont_know, {}, false});
    choices.push_back({tr("Declined"), QChar(declined_key), Answered::declined, {}, false});
    return choices;
}

std::optional<int> ReviewModel::chosen(int row) const
{
    const ItemAnswer& answer = answer_at(row);
    if (answer.answered == Answered::not_asked)
        return std::nullopt;
    const auto all = choices(row);
    const auto found = std::find_if(all.begin(), all.end(), [&](const AnswerChoice& choice) {
        return choice.answered == answer.answered && choice.option == answer.answer;
    });
    return found == all.end() ? std::nullopt : std::optional(static_cast<int>(found - all.begin()));
}

std::optional<int> ReviewModel::next_left(int after) const
{
    const int rows = rowCount();
    for (int i = 1; i <= rows; ++i)
        if (const int row = (after + i) % rows; answer_at(row).answered == Answered::not_asked)
            return row;
    return std::nullopt;
}

void ReviewModel::tell(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, column_count - 1));
    Q_EMIT changed();
}

void ReviewModel::answer(int row, const AnswerChoice& choice)
{
    answer_at(row).answered = choice.answered;
    answer_at(row).answer = choice.option;
    tell(row);
}

void ReviewModel::take_back(int row)
{
    answer_at(row).answered = Answered::not_asked;
    answer_at(row).answer.clear();
    tell(row);
}

void ReviewModel::set_note(int row, const QString& note)
{
    answer_at(row).note = note.toStdString();
    tell(row);
}

void ReviewModel::set_source(int row, Source source)
{
    answer_at(row).source = source;
    tell(row);
}

void ReviewModel::set_answered_by(AnsweredBy answered_by)
{
    const Source before = source_of_answers(m_form.answered_by);
    m_form.answered_by = answered_by;
    for (ItemAnswer& answer : m_form.answers)
        if (answer.source == before)
            answer.source = source_of_answers(answered_by);
    Q_EMIT changed();
}

bool ReviewModel::is_critical(int row) const
{
    const auto at = chosen(row);
    return item(row).critical && at && choices(row)[static_cast<std::size_t>(*at)].counts;
}

const ItemAnswer* ReviewModel::earlier(int row) const
{
    if (!m_previous)
        return nullptr;
    const auto& answers = m_previous->review.answers;
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const ItemAnswer& answer) {
        return answer.item == item(row).code;
    });
    return found == answers.end() ? nullptr : &*found;
}

QString ReviewModel::said(const RiskTool& tool, const RiskItem& item,
                          const ItemAnswer& answer) const
{
    // As the ways to answer are called beside it.
    if (answer.answered == Answered::dont_know)
        return tr("Don’t know");
    if (answer.answered == Answered::declined)
        return tr("Declined");
    if (answer.answered != Answered::given)
        return choice_words(answer.answered);
    const RiskOption* option = tool.option(item, answer.answer);
    return option ? text(option->label) : text(answer.answer);
}

QString ReviewModel::before(int row) const
{
    const ItemAnswer* answer = earlier(row);
    if (!answer)
        return {};
    return said(m_previous->tool ? *m_previous->tool : m_offered->tool, item(row), *answer);
}

QString ReviewModel::before_note(int row) const
{
    const ItemAnswer* answer = earlier(row);
    return answer ? text(answer->note) : QString();
}

bool ReviewModel::is_changed(int row) const
{
    const ItemAnswer* answer = earlier(row);
    const ItemAnswer& now = answer_at(row);
    return answer && now.answered != Answered::not_asked
           && (answer->answered != now.answered || answer->answer != now.answer);
}

int ReviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_offered ? 0 : static_cast<int>(m_offered->tool.items().size());
}

int ReviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

/// The whole row, for a screen reader.
QString ReviewModel::sentence(int row) const
{
    QStringList said_of{tr("%1. %2").arg(text(item(row).code), text(item(row).topic))};
    const ItemAnswer& now = answer_at(row);
    said_of.append(now.answered == Answered::not_asked
                       ? tr("left open")
                       : tr("answer: %1").arg(said(m_offered->tool, item(row), now)));
    if (const QString was = before(row); !was.isEmpty())
        said_of.append(is_changed(row) ? tr("changed; before: %1").arg(was)
                                       : tr("before: %1").arg(was));
    if (is_critical(row))
        said_of.append(tr("act on this today"));
    if (!now.note.empty())
        said_of.append(tr("note: %1").arg(text(now.note)));
    return said_of.join(QStringLiteral(", "));
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_offered)
        return {};
    const int row = index.row();
    if (role == Qt::AccessibleTextRole)
        return sentence(row);
    if (role == Qt::ToolTipRole)
        return text(item(row).help);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Column::number: return text(item(row).code);
    case Column::topic: return text(item(row).topic);
    case Column::before: return is_changed(row) ? tr("%1 →").arg(before(row)) : before(row);
    case Column::answer: return said(m_offered->tool, item(row), answer_at(row));
    case Column::note: return text(answer_at(row).note);
    }
    return {};
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::number: return tr("#");
    case Column::topic: return tr("Topic");
    case Column::before: return tr("Before");
    case Column::answer: return tr("Answer");
    case Column::note: return tr("Note");
    }
    return {};
}

}
