#include "ui/documents/side_panel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/common/measure.h"
#include "ui/common/scrolled.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {

SidePanel::SidePanel(const QString& name, const QString& close_name)
    : m_title(paragraph(TextSize::section)), m_content(new QVBoxLayout), m_foot(new QVBoxLayout)
{
    setAccessibleName(name);
    auto* close = new QPushButton(tr("Close"));
    close->setAccessibleName(close_name);
    connect(close, &QPushButton::clicked, this, &SidePanel::closed);
    auto* inside = new QWidget;
    inside->setLayout(m_content);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(space::medium);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(name);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    leave_gap_beside_bar(scroll, space::small);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    m_foot->setSpacing(space::small);
    layout->addLayout(m_foot);
}

QString SidePanel::title() const
{
    return m_title->text();
}

void SidePanel::set_title(const QString& title)
{
    m_title->setText(title);
}

}
