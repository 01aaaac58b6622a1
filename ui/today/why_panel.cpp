#include "ui/today/why_panel.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/common/clause_tag.h"
#include "ui/common/due_label.h"
#include "ui/common/icons.h"
#include "ui/common/measure.h"
#include "ui/common/status_badge.h"
#include "ui/common/text.h"
#include "ui/today/day_calendar.h"

namespace holdfast::ui {
namespace {

QString day_text(LocalDate day)
{
    return QLocale().toString(date_of(day), QStringLiteral("ddd d MMM"));
}

}

WhyPanel::WhyPanel(const Wording& wording, QWidget* parent)
    : QWidget(parent),
      m_wording(wording),
      m_title(paragraph(TextSize::section)),
      m_close(new QPushButton(tr("Close"))),
      m_content(new QWidget),
      m_clause(new ClauseTag),
      m_edition(new TextLabel(TextSize::label, Tone::muted)),
      m_about(paragraph()),
      m_asks(paragraph(TextSize::body, Tone::muted)),
      m_status(new StatusBadge),
      m_due(new DueLabel),
      m_form(new QGridLayout),
      m_calendar(new DayCalendar(m_content)),
      m_note(paragraph(TextSize::body, Tone::muted))
{
    setAccessibleName(tr("Why is this due?"));
    m_close->setAccessibleName(tr("Close Why"));
    build();
    connect(m_close, &QPushButton::clicked, this, &WhyPanel::closed);
    clear();
}

void WhyPanel::build()
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);

    auto* clause = new QHBoxLayout;
    clause->setSpacing(space::small);
    clause->addWidget(m_clause);
    clause->addWidget(m_edition, 1);
    auto* state = new QHBoxLayout;
    state->setSpacing(space::small);
    state->addWidget(m_status);
    state->addWidget(m_due, 1);

    m_form->setContentsMargins(0, space::small, 0, 0);
    m_form->setHorizontalSpacing(space::wide);
    m_form->setVerticalSpacing(space::small);
    m_form->setColumnStretch(1, 1);

    auto* inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, space::small, 0);
    inner->setSpacing(space::small);
    inner->addWidget(m_about);
    inner->addLayout(state);
    inner->addLayout(clause);
    inner->addWidget(m_asks);
    inner->addLayout(m_form);
    inner->addWidget(m_note);
    inner->addStretch();

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Why is this due?"));
    scroll->setWidget(m_content);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
}

/// What stands above the rows of the form.
std::vector<QWidget*> WhyPanel::parts() const
{
    return {m_about, m_status, m_due, m_clause, m_edition, m_asks};
}

void WhyPanel::clear()
{
    m_calendar->hide();
    m_form->removeWidget(m_calendar);
    while (QLayoutItem* item = m_form->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
    m_said.clear();
    for (QWidget* part : parts())
        part->hide();
    m_note->hide();
    m_title->setText(tr("Why is this due?"));
}

void WhyPanel::show_note(const QString& note)
{
    clear();
    m_note->setText(note);
    m_note->show();
}

void WhyPanel::set_indented(bool indented)
{
    layout()->setContentsMargins(indented ? int(space::small) : 0, 0, 0, 0);
}

QStringList WhyPanel::lines() const
{
    QStringList lines;
    for (const QStringList& said : m_said)
        lines.append(said.join(QStringLiteral(": ")));
    return lines;
}

void WhyPanel::add(const QString& name, const QString& value)
{
    auto* label = new TextLabel(TextSize::body, Tone::muted);
    label->setText(name);
    auto* words = paragraph();
    words->setText(value);
    words->setAccessibleName(tr("%1: %2").arg(name, value));
    m_form->addWidget(label, m_rows, 0, Qt::AlignLeft | Qt::AlignTop);
    m_form->addWidget(words, m_rows++, 1);
    m_said.push_back({name, value});
}

void WhyPanel::show_why(const OwedRow& row, const WhyFacts& facts, const DueWords& words,
                        const std::map<PersonId, QString>& workers, Instant now)
{
    clear();
    const Obligation& owed = row.obligation;
    const bool gate = owed.nature == Nature::gate;
    m_title->setText(gate ? tr("Why does this stop work?") : tr("Why is this due?"));
    QStringList about{text(m_wording.title(owed.rule)), text(row.subject_name), text(row.reference),
                      text(row.perpetrator)};
    about.removeAll(QString());
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_said.push_back({m_about->text()});
    m_clause->show_clause(text(m_wording.clause(owed.rule)));
    m_edition->setText(tr("Respect Standard 3"));
    m_asks->setText(text(m_wording.asks(owed.rule)));
    const Status current = status(owed, now);
    m_status->show_status(look_of(current, past_due(owed, now)),
                          capitalised(text(m_wording.status(current))));
    m_due->show_due(owed, words, now);
    for (QWidget* part : parts())
        part->show();

    add_start(owed, facts, workers);
    if (!gate)
        add_limit(owed, facts.explanation);
    if (owed.stops != Stops::nothing)
        add(tr("Stops"), text(m_wording.stops(owed.stops)));
    if (owed.due)
        add(gate ? tr("Planned for") : tr("Due"), text(m_wording.due(*owed.due)));
    else if (!gate)
        add(tr("Due"), tr("no set time"));
    if (owed.clause_due && owed.rule != Rule::R31)
        add(tr("The clause's own limit"), text(m_wording.due(*owed.clause_due)));
    add(gate ? tr("Lifted by") : tr("Met by"), text(m_wording.meets(owed.rule)));
    if (owed.attempts > 0)
        add(tr("Attempts so far"), QString::number(owed.attempts));
    add_missing(owed);
    add_exception(owed, now);
    add_asked(facts);
    add(tr("Read as"), text(m_wording.reading(owed.rule)));
}

void WhyPanel::add_start(const Obligation& owed, const WhyFacts& facts,
                         const std::map<PersonId, QString>& workers)
{
    QString started = text(m_wording.moment(owed.opened_at));
    if (facts.opened_by) {
        started += QLatin1Char('\n') + text(m_wording.kind(facts.opened_by->kind));
        const auto author = facts.opened_by->author ? workers.find(*facts.opened_by->author)
                                                    : workers.end();
        if (author != workers.end())
            started = tr("%1, recorded by %2").arg(started, author->second);
    }
    add(tr("Started"), started);
    if (was_counted(owed) && owed.counted_from != owed.opened_at)
        add(tr("Counted from"), text(m_wording.moment(owed.counted_from)));
}

/// The review moved the day forward: what it would have been without one is said with the reason, never as a second limit.
QString WhyPanel::before_first_review(const Obligation& owed) const
{
    const QString held = text(m_wording.date(local_date(*owed.due)));
    if (!owed.clause_due)
        return tr("before the first review of the case, which was held on %1").arg(held);
    return tr("before the first review of the case, which was held on %1; had there been no "
              "review, %2")
        .arg(held, text(m_wording.due(*owed.clause_due)));
}

QString WhyPanel::counted_days(const Explanation& explanation) const
{
    QStringList days;
    for (const LocalDate day : explanation.counted)
        days.append(day_text(day));
    return days.join(QStringLiteral(", "));
}

QString WhyPanel::days_not_counted(const Explanation& explanation) const
{
    QStringList days;
    for (const auto& [day, why] : explanation.skipped)
        days.append(tr("%1 (%2)").arg(day_text(day), text(m_wording.not_counted(why))));
    return days.join(QStringLiteral(", "));
}

void WhyPanel::add_limit(const Obligation& owed, const Explanation& explanation)
{
    if (!owed.due)
        return;
    const QString reading = text(m_wording.reading(owed.reading));
    if (!was_counted(owed))
        return add(tr("Limit"), owed.rule == Rule::R31 ? before_first_review(owed) : reading);
    add(tr("Limit"), tr("%1 (%2)").arg(text(m_wording.limit(owed.limit)), reading));
    if (!counts_working_days(owed.limit.unit) || explanation.counted.empty())
        return;
    const QString counted = counted_days(explanation);
    const QString skipped = days_not_counted(explanation);
    m_calendar->show_days(
        explanation, skipped.isEmpty() ? tr("Counted: %1").arg(counted)
                                       : tr("Counted: %1. Not counted: %2").arg(counted, skipped));
    if (m_calendar->weeks() <= DayCalendar::most_weeks) {
        m_form->addWidget(m_calendar, m_rows++, 1, Qt::AlignLeft);
        m_calendar->show();
    }
    add(tr("Counted"), counted);
    if (!skipped.isEmpty())
        add(tr("Not counted"), skipped);
}

void WhyPanel::add_missing(const Obligation& owed)
{
    QStringList missing;
    for (std::size_t i = 0; i < codes_of<Missing>.size(); ++i)
        if (const auto part = static_cast<Missing>(i); owed.missing.has(part))
            missing.append(text(m_wording.missing(part)));
    if (!missing.isEmpty())
        add(tr("Missing"), missing.join(QLatin1Char('\n')));
}

/// What came of it stands in the survivors' record: whoever does not hold that is told where the answer would show.
void WhyPanel::add_asked(const WhyFacts& facts)
{
    if (!facts.asked)
        return;
    const QString day = text(m_wording.date(local_date(facts.asked->at)));
    switch (facts.asked->answer) {
    case AskedException::Answer::waiting:
        return add(tr("Exception"), tr("asked for on %1; it waits for a manager").arg(day));
    case AskedException::Answer::refused:
        return add(tr("Exception"), tr("asked for on %1 and refused: it is owed").arg(day));
    case AskedException::Answer::not_known:
        return add(tr("Exception"),
                   tr("you asked for one on %1, and none was granted so far. Why one is refused "
                      "stands in the survivors’ record: ask your manager.")
                       .arg(day));
    }
}

void WhyPanel::add_exception(const Obligation& owed, Instant now)
{
    if (!owed.exception)
        return;
    const QString from = text(m_wording.date(local_date(owed.excused_from)));
    if (!owed.excused_until)
        return add(tr("Exception"),
                   tr("from %1 until the next case review; then it is owed again").arg(from));
    const QString until = text(m_wording.date(local_date(*owed.excused_until)));
    add(tr("Exception"),
        now < *owed.excused_until
            ? tr("from %1 until %2; then it is owed again").arg(from, until)
            : tr("from %1; it ran out on %2, so it is owed again").arg(from, until));
}

}
