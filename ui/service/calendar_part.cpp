#include "ui/service/calendar_part.h"

#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/beside.h"
#include "ui/common/date_edit.h"
#include "ui/common/flow.h"
#include "ui/common/form_field.h"
#include "ui/common/measure.h"
#include "ui/common/questions.h"
#include "ui/common/refused_words.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {
namespace {

constexpr qint64 largest_file = 1 << 20;
constexpr int reason_digits = 28;

}

CalendarPart::CalendarPart(const Room& given)
    : ManagersPart(given, tr("Calendar and closures")),
      m_rows(new TextRows({tr("Day"), tr("Why it is not worked"), tr("From")}, this)),
      m_said(paragraph()),
      m_day(date_edit({})),
      m_reason(new QLineEdit),
      m_add(new QPushButton(tr("Add the closure"))),
      m_merge(new QPushButton(tr("Bank holidays from gov.uk…")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::wide, space::section, space::wide);
    layout->setSpacing(space::medium);
    auto* what = paragraph(TextSize::body, Tone::muted);
    what->setText(tr("Closures never lengthen a limit that the Standard sets for safety."));
    layout->addWidget(what);
    layout->addWidget(list_of(m_rows, tr("Days that are not worked")), 1);
    layout->addWidget(m_said);
    QWidget* line = flow_of({new FormField(tr("Closed on"), {}, m_day),
                             new FormField(tr("Reason"), {}, m_reason), m_add, m_merge});
    keep_wide(m_reason, reason_digits);
    for (QPushButton* button : {m_add, m_merge})
        line->layout()->setAlignment(button, Qt::AlignBottom);
    layout->addWidget(line);
    m_said->setVisible(false);
    connect(m_reason, &QLineEdit::textChanged, this, &CalendarPart::show_state);
    connect(m_add, &QPushButton::clicked, this, &CalendarPart::add_closure);
    connect(m_merge, &QPushButton::clicked, this, &CalendarPart::merge_file);
}

void CalendarPart::read_again()
{
    m_day->setDate(date_of(local_date(session().now())));
    ask([](Workspace& workspace) { return workspace.calendar(); },
        [this](const Calendar& calendar) { show_days(calendar); });
}

void CalendarPart::show_days(const Calendar& calendar)
{
    const LocalDate today = local_date(session().now());
    const Division division = session().who().division.value_or(Division::england_and_wales);
    std::map<LocalDate, TextRows::Row> days;
    const int year = date_of(today).year();
    for (const int each : {year, year + 1})
        for (const auto& [date, why] : calendar.bank_holidays(each, division))
            if (date >= today)
                days[date] = {{text(wording().date(date)), text(wording().not_counted(why)),
                               text(wording().origin(why.origin))}};
    for (const auto& [date, closure] : calendar.closures())
        if (date >= today)
            days[date] = {{text(wording().date(date)), tr("closure: %1").arg(text(closure.reason)),
                           tr("set by the service")}};
    std::vector<TextRows::Row> rows;
    for (auto& [date, row] : days)
        rows.push_back(std::move(row));
    m_rows->set_rows(std::move(rows));
    show_state();
}

void CalendarPart::show_state()
{
    const bool manages = session().is_unlocked() && session().who().is_manager;
    m_add->setEnabled(manages && !is_busy() && !m_reason->text().trimmed().isEmpty());
    m_merge->setEnabled(manages && !is_busy());
}

void CalendarPart::add_closure()
{
    const LocalDate day = local_date_of(*m_day);
    ask([day, reason = m_reason->text().trimmed().toStdString(), now = session().now()](
            Workspace& workspace) { return workspace.set_closure(day, reason, now); },
        [this, day](const WorkspaceResult<void>& set) {
            if (!set)
                return say(m_said, refused_words(set.error(), wording()), false);
            m_reason->clear();
            say(m_said, tr("%1 is a closure now.").arg(text(wording().date(day))), true);
            session().tell_changed();
            read_again();
        });
}

void CalendarPart::merge_file()
{
    const auto path = room().questions.choose_file(this, tr("bank-holidays.json from gov.uk"),
                                                   tr("Bank holidays (*.json)"));
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest_file)
        return say(m_said, tr("That file could not be read."), false);
    ask([json = file.readAll().toStdString(), now = session().now()](
            Workspace& workspace) { return workspace.merge_bank_holidays(json, now); },
        [this](const WorkspaceResult<int>& added) {
            if (!added)
                return say(m_said, refused_words(added.error(), wording()), false);
            say(m_said, tr("%n days were new.", nullptr, *added), true);
            session().tell_changed();
            read_again();
        });
}

void CalendarPart::forget()
{
    forget_questions();
    m_rows->set_rows({});
    m_reason->clear();
    say(m_said, {}, true);
}

}
