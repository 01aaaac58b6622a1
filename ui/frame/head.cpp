#include "ui/frame/head.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/common/icons.h"
#include "ui/common/measure.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {

Head::Head(QWidget* parent) : QWidget(parent), m_title(new TextLabel(TextSize::title))
{
    auto* lock = new QPushButton(icon(Glyph::lock), tr("Lock"));
    lock->setAccessibleName(tr("Lock"));
    lock->setToolTip(tr("Lock at once (Ctrl+L)"));
    lock->setAutoDefault(false);
    connect(lock, &QPushButton::clicked, this, &Head::lock_wanted);
    auto* find = new QPushButton(icon(Glyph::find), tr("Find"));
    find->setAccessibleName(tr("Find"));
    find->setToolTip(tr("Any case, person or action (Ctrl+K)"));
    find->setAutoDefault(false);
    connect(find, &QPushButton::clicked, this, &Head::find_wanted);

    m_title->set_elided();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::section, space::small, space::section, space::small);
    line->setSpacing(space::small);
    line->addWidget(m_title, 1);
    line->addWidget(find);
    line->addWidget(lock);
}

void Head::show_title(const QString& title)
{
    m_title->setText(title);
}

}
