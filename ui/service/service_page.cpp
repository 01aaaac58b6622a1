#include "ui/service/service_page.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>
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
namespace {

constexpr int names_digits = 25;
constexpr int names_from_digits = 88;
/// A list with room for fewer is no list any more: the part scrolls instead.
constexpr int least_rows_seen = 3;

}

ServicePage::ServicePage(const Room& given)
    : Page(given),
      m_parts{new PeoplePart(given),    new CoverPart(given),     new PlacesPart(given),
              new CalendarPart(given),  new PolicyPart(given),    new AccessPart(given),
              new RetentionPart(given), new ExchangePart(given),  new ConflictsPart(given),
              new BackupsPart(given),   new ComputersPart(given), new RecoveryPart(given)},
      m_names(new QListWidget),
      m_line(hairline(QFrame::VLine)),
      m_choice(new QComboBox),
      m_choice_bar(new QWidget),
      m_stack(new QStackedWidget)
{
    m_names->setAccessibleName(tr("Parts of the service"));
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setWordWrap(true);
    keep_wide(m_names, names_digits);
    m_choice->setAccessibleName(tr("Part of the service"));
    for (ServicePart* part : m_parts) {
        m_names->addItem(part->title());
        m_stack->addWidget(scrolled(part));
        for (QTreeView* list : part->findChildren<QTreeView*>())
            keep_rows(list, least_rows_seen);
    }
    auto* bar = new QHBoxLayout(m_choice_bar);
    bar->setContentsMargins(space::section, space::medium, space::section, 0);
    bar->addWidget(m_choice);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_names);
    beside->addWidget(m_line);
    beside->addWidget(m_stack, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_choice_bar);
    layout->addLayout(beside, 1);
    make_room();
    connect(m_choice, &QComboBox::activated, this,
            [this] { m_names->setCurrentRow(m_choice->currentData().toInt()); });
    connect(m_names, &QListWidget::currentRowChanged, this, [this](int row) {
        m_choice->setCurrentIndex(m_choice->findData(row));
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
    m_choice->clear();
    for (int row = 0; row < m_names->count(); ++row) {
        const bool offered = m_parts[static_cast<std::size_t>(row)]->is_for(session().who());
        m_names->item(row)->setHidden(!offered);
        if (offered)
            m_choice->addItem(m_names->item(row)->text(), row);
        if (offered && first < 0)
            first = row;
    }
    m_choice->setCurrentIndex(m_choice->findData(m_names->currentRow()));
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
    if (has_room_for_names())
        m_names->setFocus();
    else
        m_choice->setFocus();
}

bool ServicePage::has_room_for_names() const
{
    return width() >= digits(names_from_digits);
}

void ServicePage::make_room()
{
    const bool names = has_room_for_names();
    const bool had_keyboard = m_names->hasFocus() || m_choice->hasFocus();
    m_names->setVisible(names);
    m_line->setVisible(names);
    m_choice_bar->setVisible(!names);
    if (had_keyboard)
        take_focus();
}

void ServicePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    make_room();
}

void ServicePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        make_room();
}

}
