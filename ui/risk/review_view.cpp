#include "ui/risk/review_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <numeric>

#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/risk/review_model.h"

namespace holdfast::ui {
namespace {

using Column = ReviewModel::Column;

constexpr int number_digits = 4;
constexpr int least_before_digits = 7;
constexpr int least_rows = 3;
constexpr int least_topic_digits = 15;
constexpr int least_note_digits = 12;

QColor of(Tone tone)
{
    return colour(tone, QApplication::palette());
}

void write(QPainter& painter, const QRect& rect, const QString& words, Tone tone,
           bool strong = false)
{
    QFont font = font_of(TextSize::body);
    if (strong)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(of(tone));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
}

}

AnswerDelegate::AnswerDelegate(const ReviewModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

std::vector<int> AnswerDelegate::widths(int row) const
{
    const QFontMetrics metrics(font_of(TextSize::body));
    std::vector<int> widths;
    for (const AnswerChoice& choice : m_model.choices(row))
        widths.push_back(metrics.height() + space::small + metrics.horizontalAdvance(choice.label)
                         + space::wide);
    return widths;
}

int AnswerDelegate::width_of(int row) const
{
    const auto all = widths(row);
    return std::accumulate(all.begin(), all.end(), int(space::medium));
}

int AnswerDelegate::choice_at(int row, int x) const
{
    int left = space::small;
    const auto all = widths(row);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (x >= left && x < left + all[i])
            return static_cast<int>(i);
        left += all[i];
    }
    return -1;
}

void AnswerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int row = index.row();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, of(Tone::selected));
    const QRect cell = option.rect.adjusted(space::small, 0, -space::small, 0);
    switch (static_cast<Column>(index.column())) {
    case Column::answer: {
        int left = option.rect.left() + space::small;
        const auto all = m_model.choices(row);
        const auto wide = widths(row);
        const auto chosen = m_model.chosen(row);
        painter->setClipRect(option.rect);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bool on = chosen == static_cast<int>(i);
            const int size = painter->fontMetrics().height() * 3 / 4;
            const QRectF circle(left + 1, option.rect.center().y() - size / 2.0, size, size);
            const Tone tone = on ? (all[i].counts ? Tone::overdue : Tone::accent) : Tone::control;
            painter->setPen(QPen(of(tone), 1.5));
            painter->setBrush(on ? QBrush(of(tone)) : QBrush(of(Tone::surface)));
            painter->drawEllipse(circle);
            const QRect label(left + size + space::small, option.rect.top(), wide[i],
                              option.rect.height());
            write(*painter, label, all[i].label, on ? Tone::text : Tone::muted, on);
            left += wide[i];
        }
        break;
    }
    case Column::topic: {
        QRect words = cell;
        if (m_model.is_critical(row)) {
            write(*painter, QRect(cell.right() - digits(2), cell.top(), digits(2), cell.height()),
                  QStringLiteral("‼"), Tone::overdue, true);
            words.setRight(cell.right() - digits(2));
        }
        write(*painter, words, index.data().toString(), Tone::text, selected);
        break;
    }
    case Column::number:
        if (selected)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              of(Tone::accent));
        write(*painter, cell, index.data().toString(), Tone::muted);
        break;
    case Column::before:
        write(*painter, cell, index.data().toString(),
              m_model.is_changed(row) ? Tone::due_soon : Tone::muted, m_model.is_changed(row));
        break;
    case Column::note: write(*painter, cell, index.data().toString(), Tone::muted); break;
    }
    painter->setPen(of(Tone::hairline));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize AnswerDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int line = QFontMetrics(font_of(TextSize::body)).height();
    return {0, std::max(int(space::row), line + int(space::medium))};
}

ReviewView::ReviewView(ReviewModel& model, QWidget* parent)
    : QTableView(parent), m_model(model), m_answers(new AnswerDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_answers);
    setAccessibleName(tr("The checklist"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &ReviewView::arrange);
}

void ReviewView::arrange()
{
    if (m_model.rowCount() == 0)
        return;
    int answers = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        answers = std::max(answers, m_answers->width_of(row));
    const int room = viewport()->width();
    const int number = digits(number_digits);
    QFont strong = font_of(TextSize::body);
    strong.setWeight(QFont::DemiBold);
    int before = digits(least_before_digits);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString words =
            m_model.index(row, static_cast<int>(Column::before)).data().toString();
        before = std::max(before, QFontMetrics(strong).horizontalAdvance(words));
    }
    before += 2 * space::small + space::hair;
    const int rest = std::max(0, room - number - before - answers);
    int note = std::max(0, rest - std::max(digits(least_topic_digits), rest * 3 / 5));
    if (note < digits(least_note_digits))
        note = 0;
    const auto set = [this](Column column, int width) {
        setColumnWidth(static_cast<int>(column), width);
    };
    set(Column::number, number);
    set(Column::before, before);
    set(Column::answer, answers);
    set(Column::note, note);
    set(Column::topic, std::max(digits(least_topic_digits), rest - note));
    setColumnHidden(static_cast<int>(Column::note), note == 0);
    const int height = m_answers->sizeHint({}, {}).height();
    verticalHeader()->setDefaultSectionSize(height);
    setMinimumHeight(horizontalHeader()->sizeHint().height() + least_rows * height + 2);
}

void ReviewView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void ReviewView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void ReviewView::step(int by)
{
    const int row = std::clamp(current_row() + by, 0, std::max(0, m_model.rowCount() - 1));
    setCurrentIndex(m_model.index(row, static_cast<int>(Column::topic)));
}

bool ReviewView::answer_by_key(const QString& typed)
{
    const int row = current_row();
    if (row < 0 || typed.size() != 1)
        return false;
    const QChar key = typed.front().toUpper();
    const auto all = m_model.choices(row);
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const AnswerChoice& choice) { return choice.key == key; });
    if (found == all.end())
        return false;
    m_model.answer(row, *found);
    step(1);
    return true;
}

void ReviewView::move_answer(int by)
{
    const int row = current_row();
    if (row < 0)
        return;
    const auto all = m_model.choices(row);
    const auto chosen = m_model.chosen(row);
    const int last = static_cast<int>(all.size()) - 1;
    const int next = chosen ? std::clamp(*chosen + by, 0, last) : (by > 0 ? 0 : last);
    m_model.answer(row, all[static_cast<std::size_t>(next)]);
}

void ReviewView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers()
                         & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    switch (event->key()) {
    case Qt::Key_Left: return move_answer(-1);
    case Qt::Key_Right: return move_answer(1);
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (current_row() >= 0)
            m_model.take_back(current_row());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT note_wanted(); return;
    default: break;
    }
    if (plain && answer_by_key(event->text()))
        return;
    QTableView::keyPressEvent(event);
}

void ReviewView::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (!at.isValid() || static_cast<Column>(at.column()) != Column::answer)
        return;
    const int x = event->position().toPoint().x() - visualRect(at).left();
    const int choice = m_answers->choice_at(at.row(), x);
    if (choice >= 0)
        m_model.answer(at.row(), m_model.choices(at.row())[static_cast<std::size_t>(choice)]);
}

}
