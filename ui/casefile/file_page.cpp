#include "ui/casefile/file_page.h"

#include <QAbstractScrollArea>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

#include "ui/casefile/sheets_view.h"

namespace holdfast::ui {

FilePage::FilePage(const Room& room, const QString& tabs_name)
    : Page(room), m_tabs(new TabRow(tabs_name, this)), m_stack(new QStackedWidget(this))
{
    connect(tabs(), &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

QPushButton* FilePage::button(const QString& words, const QString& name)
{
    auto* made = new QPushButton(words);
    made->setAccessibleName(name);
    return made;
}

void FilePage::add_tab(const QString& name, QWidget* widget)
{
    m_stack->addWidget(widget);
    const int tab = m_tabs->add(name);
    auto* key = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + tab)), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, [this, tab] { bring_tab(tab); });
}

SheetsView* FilePage::add_sheets_tab(const QString& name)
{
    auto* view = new SheetsView(name);
    add_tab(name, view);
    return view;
}

int FilePage::tab() const
{
    return tabs()->currentIndex();
}

void FilePage::bring_tab(int tab)
{
    tabs()->setCurrentIndex(tab);
}

void FilePage::scroll_to_top(const QWidget& part)
{
    for (const auto* area : part.findChildren<QAbstractScrollArea*>())
        area->verticalScrollBar()->setValue(0);
}

void FilePage::forget_case()
{
    ++m_question;
    m_reading_now = false;
    m_case.reset();
}

}
