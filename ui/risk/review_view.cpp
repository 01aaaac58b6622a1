#include "ui/risk/review_view.h"

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

constexpr int number_digits = 4;
constexpr int least_before_digits = 7;
constexpr int least_seen = 3;
constexpr int least_topic_digits = 18;
constexpr int least_note_digits = 12;
constexpr int mark_digits = 2;
constexpr int no_end = 10'000;    ///< of a topic that is measured

int body_height()
{
    return QFontMetrics(font_of(TextSize::body)).height();
}

/// Of the chosen row; the widest that a topic gets.
QFont strong_font()
{
    QFont font = font_of(TextSize::body);
    font.setWeight(QFont::DemiBold);
    return font;
}

void write(QPainter& painter, const QRect& rect, const QString& words, Tone tone,
           bool strong = false)
{
    painter.setFont(strong ? strong_font() : font_of(TextSize::body));
    painter.setPen(colour(tone));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
}

/// Beside it stands the mark of what is to be acted on today.
int room_for_topic(int cell_width)
{
    return std::max(1, cell_width - 2 * space::small - digits(mark_digits));
}

int height_of_words(const QString& topic, int room)
{
    return QFontMetrics(strong_font())
        .boundingRect(QRect(0, 0, room, no_end), Qt::AlignLeft | Qt::TextWordWrap, topic)
        .height();
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

QString AnswerDelegate::before_of(int row) const
{
    return m_model.index(row, static_cast<int>(Column::before)).data().toString();
}

/// The line on which the answers of a cell stand; none where it has none.
QRect AnswerDelegate::answers_in(const QModelIndex& index, const QRect& cell) const
{
    const auto column = static_cast<Column>(index.column());
    if (m_place == Answers::beside)
        return column == Column::answer ? cell : QRect();
    if (column != Column::topic)
        return {};
    const int height = body_height() + space::small;
    return {cell.left(), cell.bottom() - height - space::hair, cell.width(), height};
}

int AnswerDelegate::choice_at(const QModelIndex& index, const QRect& cell,
                              const QPoint& point) const
{
    const QRect line = answers_in(index, cell);
    if (!line.contains(point))
        return -1;
    int left = line.left() + space::small;
    const auto all = widths(index.row());
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (point.x() >= left && point.x() < left + all[i])
            return static_cast<int>(i);
        left += all[i];
    }
    return -1;
}

int AnswerDelegate::height_of(int row, int topic_width) const
{
    const QString topic = m_model.index(row, static_cast<int>(Column::topic)).data().toString();
    const int words = height_of_words(topic, room_for_topic(topic_width));
    int height = words + space::medium;
    if (m_place == Answers::below)
        height += body_height() + space::medium + (before_of(row).isEmpty() ? 0 : body_height());
    return std::max({int(space::row), body_height() + int(space::medium), height});
}

void AnswerDelegate::paint_answers(QPainter& painter, const QRect& line, int row) const
{
    int left = line.left() + space::small;
    const auto all = m_model.choices(row);
    const auto wide = widths(row);
    const auto chosen = m_model.chosen(row);
    painter.setFont(font_of(TextSize::body));
    const int size = painter.fontMetrics().height() * 3 / 4;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool on = chosen == static_cast<int>(i);
        const QRectF circle(left + 1, line.center().y() - size / 2.0, size, size);
        const Tone tone = on ? (all[i].counts ? Tone::overdue : Tone::accent) : Tone::control;
        painter.setPen(QPen(colour(tone), 1.5));
        painter.setBrush(on ? QBrush(colour(tone)) : QBrush(colour(Tone::surface)));
        painter.drawEllipse(circle);
        const QRect label(left + size + space::small, line.top(), wide[i], line.height());
        write(painter, label, all[i].label, on ? Tone::text : Tone::muted, on);
        left += wide[i];
    }
}

void AnswerDelegate::paint_topic(QPainter& painter, const QRect& cell, int row, bool selected) const
{
    const QString topic = m_model.index(row, static_cast<int>(Column::topic)).data().toString();
    const int room = room_for_topic(cell.width());
    const int words = height_of_words(topic, room);
    const bool below = m_place == Answers::below;
    const int top = below ? cell.top() + space::medium / 2
                          : cell.top() + (cell.height() - words) / 2;
    const QRect place(cell.left() + space::small, top, room, words);
    if (m_model.is_critical(row))
        write(painter, QRect(place.right() + 1, top, digits(mark_digits), body_height()),
              QStringLiteral("‼"), Tone::overdue, true);
    painter.setFont(selected ? strong_font() : font_of(TextSize::body));
    painter.setPen(colour(Tone::text));
    // The room is that of the words when chosen, which are wider and may break where these do not.
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, topic);
    const QString before = before_of(row);
    if (below && !before.isEmpty())
        write(
            painter,
            QRect(place.left(), place.bottom() + 1, cell.width() - 2 * space::small, body_height()),
            tr("Before: %1").arg(before), m_model.is_changed(row) ? Tone::due_soon : Tone::muted,
            m_model.is_changed(row));
}

void AnswerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    const int row = index.row();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, colour(Tone::selected));
    const QRect cell = option.rect.adjusted(space::small, 0, -space::small, 0);
    switch (static_cast<Column>(index.column())) {
    case Column::answer: break;
    case Column::topic: paint_topic(*painter, option.rect, row, selected); break;
    case Column::number:
        if (selected)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              colour(Tone::accent));
        write(*painter, cell, index.data().toString(), Tone::muted);
        break;
    case Column::before:
        write(*painter, cell, index.data().toString(),
              m_model.is_changed(row) ? Tone::due_soon : Tone::muted, m_model.is_changed(row));
        break;
    case Column::note: write(*painter, cell, index.data().toString(), Tone::muted); break;
    }
    if (const QRect line = answers_in(index, option.rect); line.isValid())
        paint_answers(*painter, line, row);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      colour(Tone::hairline));
    painter->restore();
}

QSize AnswerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {0, height_of(index.row(), option.rect.width())};
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

/// Of the widest answer before, with its arrow where it is another one now.
int ReviewView::before_width() const
{
    const QFontMetrics metrics(strong_font());
    int widest = digits(least_before_digits);
    for (int row = 0; row < m_model.rowCount(); ++row)
        widest = std::max(
            widest, metrics.horizontalAdvance(
                        m_model.index(row, static_cast<int>(Column::before)).data().toString()));
    return widest + 2 * space::small + space::hair;
}

/// Of the longest topic in one line.
int ReviewView::topic_width() const
{
    const QFontMetrics metrics(strong_font());
    int widest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        widest = std::max(
            widest, metrics.horizontalAdvance(
                        m_model.index(row, static_cast<int>(Column::topic)).data().toString()));
    return widest + digits(mark_digits) + 2 * space::small + space::hair;
}

void ReviewView::arrange()
{
    if (m_model.rowCount() == 0)
        return;
    int answers = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        answers = std::max(answers, m_answers->width_of(row));
    const int room = viewport()->width();
    const int rest = room - digits(number_digits) - before_width() - answers;
    const bool beside = rest >= digits(least_topic_digits);
    m_answers->set_place(beside ? AnswerDelegate::Answers::beside : AnswerDelegate::Answers::below);
    int topic = beside ? rest : std::max(1, room - digits(number_digits));
    // Notes are seen where no topic has to give way to them; all can be read below.
    if (beside && rest - topic_width() >= digits(least_note_digits))
        topic = topic_width();
    set_widths(room, beside ? answers : 0, beside ? before_width() : 0, topic);
    set_heights();
}

void ReviewView::set_widths(int room, int answers, int before, int topic)
{
    const int number = digits(number_digits);
    const auto set = [this](Column column, int width) {
        setColumnHidden(static_cast<int>(column), width <= 0);
        if (width > 0)
            setColumnWidth(static_cast<int>(column), width);
    };
    set(Column::number, number);
    set(Column::before, before);
    set(Column::answer, answers);
    set(Column::topic, topic);
    const int note = room - number - before - answers - topic;
    set(Column::note, note >= digits(least_note_digits) ? note : 0);
}

void ReviewView::set_heights()
{
    const int topic = columnWidth(static_cast<int>(Column::topic));
    int all = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        setRowHeight(row, m_answers->height_of(row, topic));
        all += rowHeight(row);
    }
    setMinimumHeight(horizontalHeader()->sizeHint().height() + least_seen * all / m_model.rowCount()
                     + 2);
}

void ReviewView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (index.isValid() && index.row() == current_row())
        Q_EMIT row_wanted();
}

void ReviewView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
    scrollTo(currentIndex());    // work goes on where it was
}

void ReviewView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
        scrollTo(currentIndex());
    }
}

void ReviewView::step(int by)
{
    const int row = std::clamp(current_row() + by, 0, std::max(0, m_model.rowCount() - 1));
    setCurrentIndex(m_model.index(row, static_cast<int>(Column::topic)));
}

void ReviewView::go_to(int row)
{
    setFocus();
    setCurrentIndex(m_model.index(row, static_cast<int>(Column::topic)));
}

std::optional<AnswerChoice> ReviewView::choice_of(const QString& typed) const
{
    if (current_row() < 0 || typed.size() != 1)
        return std::nullopt;
    const QChar key = typed.front().toUpper();
    const auto all = m_model.choices(current_row());
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const AnswerChoice& choice) { return choice.key == key; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool ReviewView::answers_with(const QKeyEvent& event) const
{
    return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
           && choice_of(event.text());
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
    if (!answers_with(*event))
        return QTableView::keyPressEvent(event);
    m_model.answer(current_row(), *choice_of(event->text()));
    step(1);
}

void ReviewView::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (!at.isValid())
        return;
    const int choice = m_answers->choice_at(at, visualRect(at), event->position().toPoint());
    if (choice >= 0)
        m_model.answer(at.row(), m_model.choices(at.row())[static_cast<std::size_t>(choice)]);
}

}
