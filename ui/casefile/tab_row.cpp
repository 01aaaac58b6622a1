#include "ui/casefile/tab_row.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTabBar>
#include <QTimer>

namespace holdfast::ui {

TabRow::TabRow(const QString& name, QWidget* parent)
    : QWidget(parent), m_tabs(new QTabBar), m_choice(new QComboBox)
{
    m_tabs->setAccessibleName(name);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setFocusPolicy(Qt::StrongFocus);
    m_choice->setAccessibleName(name);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_choice);
    layout->addStretch();
    connect(m_choice, &QComboBox::activated, m_tabs, &QTabBar::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, m_choice, &QComboBox::setCurrentIndex);
}

int TabRow::add(const QString& name)
{
    m_choice->addItem(name);
    return m_tabs->addTab(name);
}

void TabRow::take_focus()
{
    (m_tabs->isHidden() ? static_cast<QWidget*>(m_choice) : m_tabs)->setFocus();
}

void TabRow::arrange()
{
    const bool fits = m_tabs->sizeHint().width() <= width();
    if (fits != m_tabs->isHidden())
        return;
    const bool had_keyboard = m_tabs->hasFocus() || m_choice->hasFocus();
    m_tabs->setVisible(fits);
    m_choice->setVisible(!fits);
    if (had_keyboard)
        take_focus();
}

void TabRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TabRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, &TabRow::arrange);    // once the tabs have the font too
}

/// The line under the tabs goes on to the edge of the page.
void TabRow::paintEvent(QPaintEvent*)
{
    if (m_tabs->isHidden())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, m_tabs->geometry().bottom(), width(), 1),
                     palette().color(QPalette::Mid));
}

}
