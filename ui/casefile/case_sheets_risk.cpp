#include "ui/casefile/case_sheets_words.h"

namespace holdfast::ui {

Sheets CaseSheets::risk() const
{
    Sheets sheets{reviews(), concerns(), incidents()};
    if (m_reading.whole)
        sheets.push_back(marac());
    Sheet external{.title = tr("Scores worked out by others"),
                   .columns = {tr("Date"), tr("About"), tr("Tool"), tr("Score")},
                   .rows = {},
                   .empty = tr("No score of anybody else's is recorded.")};
    for (const auto noted : m_file.all<ExternalScoreNoted>())
        external.rows.push_back(
            {{date(noted.at()), name(noted->person), text(noted->tool), text(noted->score)},
             Tone::text,
             noted.entry->id});
    sheets.push_back(latest_first(std::move(external)));
    return sheets;
}

Sheet CaseSheets::reviews() const
{
    Sheet sheet{
        .title = tr("Reviews"),
        .columns = {tr("Date"), tr("About"), tr("Tool"), tr("Answered by"), tr("Points"),
                    tr("Band")},
        .rows = {},
        .empty = tr(
            "No risk review is recorded yet. The first one is owed when a survivor is reached.")};
    for (const RiskPoint& point : m_reading.risk) {
        QString points;
        if (point.points && point.unknown > 0)
            points = tr("%1, not known %2: up to %3")
                         .arg(*point.points)
                         .arg(point.unknown)
                         .arg(point.could_reach);
        else if (point.points)
            points = QString::number(*point.points);
        sheet.rows.push_back({{date(point.day), name(point.person), point.tool,
                               point.answered_by ? word(*point.answered_by) : QString(), points,
                               point.band.isEmpty() ? tr("none: this account alone gives no band")
                               : point.by_judgement ? tr("%1, by judgement").arg(point.band)
                                                    : point.band},
                              point.at_threshold ? Tone::overdue : Tone::text,
                              point.entry});
    }
    return latest_first(std::move(sheet));
}

Sheet CaseSheets::concerns() const
{
    Sheet sheet{.title = tr("Specific concerns"),
                .columns = {tr("Raised"), tr("About"), tr("Ended")},
                .rows = {},
                .empty = tr("No specific concern has been raised.")};
    for (const auto raised : m_file.all<RiskConcernRaised>()) {
        const auto ended = m_file.last<RiskConcernEnded>(
            [&](const auto& each) { return m_file.same_event(each->raised, *raised.entry); });
        sheet.rows.push_back({{date(raised.at()), name(raised->survivor),
                               ended ? date(ended.at()) : tr("still open")},
                              ended ? Tone::text : Tone::overdue,
                              raised.entry->id});
    }
    return latest_first(std::move(sheet));
}

Sheet CaseSheets::incidents() const
{
    Sheet sheet{.title = tr("Incidents"),
                .columns = {tr("When"), tr("What"), tr("To whom"), tr("Police")},
                .rows = {},
                .empty = tr("No incident is recorded.")};
    for (const auto incident : m_file.all<IncidentReported>())
        sheet.rows.push_back({{date(incident.at()), word(incident->incident),
                               name(incident->survivor), word(incident->police_involved)},
                              Tone::text,
                              incident.entry->id});
    return latest_first(std::move(sheet));
}

Sheet CaseSheets::marac() const
{
    Sheet sheet{.title = tr("MARAC"),
                .columns = {tr("Date"), tr("About"), tr("Stage"), tr("Meets on"), tr("Decided by")},
                .rows = {},
                .empty = tr("No MARAC is recorded.")};
    for (const auto marac : m_file.all<MaracRecorded>())
        sheet.rows.push_back({{date(marac.at()), name(marac->survivor), word(marac->stage),
                               until(marac->on), name(marac->decided_by)},
                              Tone::text,
                              marac.entry->id});
    return latest_first(std::move(sheet));
}

Sheets CaseSheets::engagement() const
{
    Sheet programme{.title = tr("Programme"),
                    .columns = {tr("Date"), tr("Step"), tr("Programme")},
                    .rows = {},
                    .empty = tr("No place has been offered yet.")};
    for (const auto offered : m_file.all<PlaceOffered>())
        programme.rows.push_back(
            {{date(offered.at()), tr("place offered"), m_reading.names.of(offered->programme)},
             Tone::text,
             offered.entry->id});
    for (const auto accepted : m_file.all<PlaceAccepted>())
        programme.rows.push_back(
            {{date(accepted.at()), tr("place accepted"), m_reading.names.of(accepted->programme)},
             Tone::text,
             accepted.entry->id});
    return {sessions(), changes(), contacts(), std::move(programme)};
}

Sheet CaseSheets::sessions() const
{
    struct Held {
        Instant at;
        Sheet::Row row;
    };
    std::vector<Held> held;
    for (const auto came : m_file.all<SessionAttended>())
        held.push_back(
            {came.at(),
             {{time(came.at()), word(came->activity), tr("attended"), names(came->facilitators)},
              Tone::text,
              came.entry->id}});
    for (const auto missed : m_file.all<SessionMissed>())
        held.push_back({missed.at(),
                        {{time(missed.at()), word(missed->activity), word(missed->how), {}},
                         Tone::due_soon,
                         missed.entry->id}});
    for (const auto planned : m_file.all<SessionPlanned>()) {
        const auto cancelled = m_file.last<SessionCancelled>(
            [&](const auto& each) { return each->session == planned->session; });
        if (cancelled)
            held.push_back({planned->starts,
                            {{time(planned->starts), word(planned->activity), tr("cancelled"), {}},
                             Tone::muted,
                             cancelled.entry->id}});
        else if (planned->starts > m_reading.moment.as_at)
            held.push_back({planned->starts,
                            {{time(planned->starts), word(planned->activity), tr("planned"), {}},
                             Tone::muted,
                             planned.entry->id}});
    }
    std::stable_sort(held.begin(), held.end(),
                     [](const Held& a, const Held& b) { return a.at > b.at; });
    Sheet sheet{.title = tr("Sessions"),
                .columns = {tr("When"), tr("Session"), tr("Attendance"), tr("Facilitated by")},
                .rows = {},
                .empty = tr("No session has been planned or held yet.")};
    for (Held& each : held)
        sheet.rows.push_back(std::move(each.row));
    return sheet;
}

/// Which survivors were told of it, and when.
QString CaseSheets::told_about(const EntryId& entry) const
{
    const EntryId origin = m_file.origin_of(entry);
    QStringList told;
    for (const auto milestone : m_file.all<SurvivorTold>())
        if (m_file.origin_of(milestone->about) == origin)
            told.append(tr("%1, %2").arg(name(milestone->survivor), date(milestone.at())));
    return told.join(QStringLiteral("; "));
}

Sheet CaseSheets::changes() const
{
    Sheet sheet{.title = tr("Changes in engagement"),
                .columns = {tr("Date"), tr("Change"), tr("Survivors told")},
                .rows = {},
                .empty = tr("No change in engagement is recorded.")};
    for (const auto change : m_file.all<EngagementChanged>())
        sheet.rows.push_back(
            {{date(change.at()), word(change->change), told_about(change.entry->id)},
             change->heightened_concern ? Tone::overdue : Tone::text,
             change.entry->id});
    return latest_first(std::move(sheet));
}

Sheet CaseSheets::contacts() const
{
    Sheet sheet{.title = tr("Contact with the service user outside sessions"),
                .columns = {tr("When"), tr("How"), tr("Answered")},
                .rows = {},
                .empty = tr("No contact outside sessions is recorded.")};
    for (const auto contact : m_file.all<ServiceUserContact>())
        sheet.rows.push_back(
            {{time(contact.at()), word(contact->method), contact->answered ? tr("yes") : tr("no")},
             Tone::text,
             contact.entry->id});
    return latest_first(std::move(sheet));
}

}
