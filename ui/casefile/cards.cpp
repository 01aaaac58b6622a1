#include "ui/casefile/cards.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {
namespace {

constexpr int least_card_digits = 36;

}

Card::Card(const QString& title, QWidget* parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    setAccessibleName(title);
    setFrameShape(QFrame::Box);
    setFrameShadow(QFrame::Plain);
    setForegroundRole(QPalette::Mid);
    setBackgroundRole(QPalette::Base);
    auto* head = new TextLabel(TextSize::section);
    head->setText(title);
    m_layout->setContentsMargins(space::wide, space::medium, space::wide, space::medium);
    m_layout->setSpacing(space::small);
    m_layout->addWidget(head);
}

void Card::add(QWidget* widget, int stretch)
{
    m_layout->addWidget(widget, stretch);
}

void Card::fill()
{
    m_layout->addStretch();
}

CardRow::CardRow(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::wide);
}

void CardRow::add(Card* card)
{
    card->setParent(this);
    m_cards.push_back(card);
    m_columns = 0;
    arrange();
}

void CardRow::arrange()
{
    const int fit = std::max(1, width() / (digits(least_card_digits) + int(space::wide)));
    const int columns = std::min(fit, std::max(1, static_cast<int>(m_cards.size())));
    if (columns == m_columns)
        return;
    m_columns = columns;
    const int count = static_cast<int>(m_cards.size());
    for (int i = 0; i < count; ++i) {
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
        // The last one fills what is left of its line.
        const int wide = i == count - 1 ? columns - i % columns : 1;
        m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns, 1, wide);
    }
}

void CardRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CardRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_columns = 0;
        arrange();
    }
}

}
