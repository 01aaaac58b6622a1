#include "ui/service/service_page.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <algorithm>

#include "ui/common/beside.h"
#include "ui/common/lines.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/service/access_part.h"
#include "ui/service/backups_part.h"
#include "ui/service/calendar_part.h"
#include "ui/service/computers_part.h"
#include "ui/service/conflicts_part.h"
#include "ui/service/cover_part.h"
#include "ui/service/exchange_part.h"
#include "ui/service/people_part.h"
#include "ui/service/places_part.h"
#include "ui/service/policy_part.h"
#include "ui/service/recovery_part.h"
#include "ui/service/retention_part.h"

namespace holdfast::ui {

ServicePage::ServicePage(const Room& given)
    : Page(given),
      m_parts{new PeoplePart(given),    new CoverPart(given),     new PlacesPart(given),
              new CalendarPart(given),  new PolicyPart(given),    new AccessPart(given),
              new RetentionPart(given), new ExchangePart(given),  new ConflictsPart(given),
              new BackupsPart(given),   new ComputersPart(given), new RecoveryPart(given)},
      m_names(new QListWidget),
      m_stack(new QStackedWidget)
{
    m_names->setAccessibleName(tr("Parts of the service"));
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setWordWrap(true);
    keep_wide(m_names, 21);
    for (ServicePart* part : m_parts) {
        m_names->addItem(part->title());
        m_stack->addWidget(part);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_names);
    layout->addWidget(hairline(QFrame::VLine));
    layout->addWidget(m_stack, 1);
    connect(m_names, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        if (is_in_front())
            read_again();
    });
    m_names->setCurrentRow(0);
}

QString ServicePage::title() const
{
    return tr("Service");
}

ServicePart* ServicePage::part() const
{
    return m_parts[static_cast<std::size_t>(m_stack->currentIndex())];
}

/// Each sees the parts that they have anything to do with.
int ServicePage::offer_parts()
{
    int first = -1;
    for (int row = 0; row < m_names->count(); ++row) {
        const bool offered = m_parts[static_cast<std::size_t>(row)]->is_for(session().who());
        m_names->item(row)->setHidden(!offered);
        if (offered && first < 0)
            first = row;
    }
    return first;
}

void ServicePage::read_again()
{
    const int first = offer_parts();
    if (part()->is_for(session().who()))
        part()->read_again();
    else
        m_names->setCurrentRow(first);    // which reads it
}

bool ServicePage::is_reading() const
{
    return std::any_of(m_parts.begin(), m_parts.end(),
                       [](const ServicePart* each) { return each->is_busy(); });
}

void ServicePage::show_part(const QString& title)
{
    for (int row = 0; row < m_names->count(); ++row)
        if (m_names->item(row)->text() == title && !m_names->item(row)->isHidden())
            m_names->setCurrentRow(row);
}

void ServicePage::show_backups()
{
    for (const ServicePart* each : m_parts)
        if (qobject_cast<const BackupsPart*>(each))
            show_part(each->title());
}

void ServicePage::forget()
{
    for (ServicePart* each : m_parts)
        each->forget();
}

void ServicePage::take_focus()
{
    m_names->setFocus();
}

}
