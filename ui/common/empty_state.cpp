#include "ui/common/empty_state.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/beside.h"
#include "ui/common/measure.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {
namespace {

/// Lines of some 75 letters.
constexpr int line_digits = 64;

}

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_title(paragraph(TextSize::section)),
      m_explanation(paragraph(TextSize::body, Tone::muted)),
      m_action(new QPushButton)
{
    m_action->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::small);
    layout->addStretch(1);
    auto* words = new QWidget;
    keep_within(words, line_digits);
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::small);
    for (TextLabel* label : {m_title, m_explanation}) {
        label->setAlignment(Qt::AlignHCenter);
        lines->addWidget(label);
    }
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(words, 100);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addSpacing(space::small);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::action_chosen);
}

void EmptyState::say(const QString& title, const QString& explanation, const QString& action)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

}
