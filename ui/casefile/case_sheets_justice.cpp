#include "ui/casefile/case_sheets_words.h"

namespace holdfast::ui {

Sheets CaseSheets::proceedings() const
{
    Sheet consulted{.title = tr("Consultations"),
                    .columns = {tr("Date"), tr("When in the proceedings"), tr("With whom")},
                    .rows = {},
                    .empty = tr("No consultation is recorded.")};
    for (const auto each : m_file.all<Consulted>())
        consulted.rows.push_back(
            {{date(each.at()), word(each->on),
              each->none_relevant ? tr("none relevant: %1").arg(word(each->who)) : word(each->who)},
             Tone::text,
             each.entry->id});
    for (const auto decided : m_file.all<ConsultationDecided>())
        consulted.rows.push_back({{date(decided.at()), word(decided->on),
                                   tr("decided: %1").arg(word(decided->decision))},
                                  Tone::text,
                                  decided.entry->id});
    return {criminal(), family(), orders(), latest_first(std::move(consulted))};
}

Sheet CaseSheets::criminal() const
{
    Sheet sheet{.title = tr("Criminal proceedings"),
                .columns = {tr("Date"), tr("Stage"), tr("Domestic abuse"), tr("Named contact")},
                .rows = {},
                .empty = tr("Not asked yet whether there are criminal proceedings.")};
    for (const auto each : m_file.all<CriminalProceedings>()) {
        const auto contact = m_file.last<JusticeContactNamed>(
            [&](const auto& named) { return named->proceeding == each->proceeding; });
        sheet.rows.push_back({{date(each.at()), word(each->stage), word(each->domestic_abuse),
                               contact ? text(contact->contact) : QString()},
                              Tone::text,
                              each.entry->id});
    }
    return latest_first(std::move(sheet));
}

Sheet CaseSheets::family() const
{
    Sheet sheet{.title = tr("Family proceedings"),
                .columns = {tr("Date"), tr("Law"), tr("Stage"), tr("Ordered by the court"),
                            tr("Approved by Cafcass")},
                .rows = {},
                .empty = tr("Not asked yet whether there are family proceedings.")};
    for (const auto each : m_file.all<FamilyProceedings>())
        sheet.rows.push_back({{date(each.at()), word(each->law), word(each->stage),
                               word(each->court_ordered), word(each->cafcass_approved)},
                              Tone::text,
                              each.entry->id});
    return latest_first(std::move(sheet));
}

Sheet CaseSheets::orders() const
{
    Sheet sheet{.title = tr("Orders"),
                .columns = {tr("Made"), tr("Order"), tr("Protects"), tr("Until"), tr("State")},
                .rows = {},
                .empty = tr("No order is recorded.")};
    for (const auto each : m_file.all<OrderMade>()) {
        const bool over = each->ended || (each->until && *each->until < m_reading.day());
        sheet.rows.push_back({{date(each.at()), word(each->order), name(each->protects),
                               until(each->until), over ? tr("ended") : tr("in force")},
                              over ? Tone::muted : Tone::text,
                              each.entry->id});
    }
    return latest_first(std::move(sheet));
}

Sheets CaseSheets::agencies() const
{
    Sheet involved{.title = tr("Agencies involved"),
                   .columns = {tr("Agency"), tr("Since"), tr("Until")},
                   .rows = {},
                   .empty = tr("No agency is recorded as involved.")};
    for (const auto each : m_file.all<AgencyInvolved>())
        involved.rows.push_back(
            {{m_reading.names.of(each->agency), date(each.at()), until(each->until)},
             Tone::text,
             each.entry->id});
    Sheet processes{
        .title = tr("Multi-agency processes"),
        .columns = {tr("Date"), tr("Process"), tr("Stage"), tr("About"), tr("Meets on")},
        .rows = {},
        .empty = tr("No multi-agency process is recorded.")};
    for (const auto each : m_file.all<ProcessRecorded>())
        processes.rows.push_back({{date(each.at()), word(each->process), word(each->stage),
                                   name(each->person), until(each->meets)},
                                  Tone::text,
                                  each.entry->id});
    Sheet contact{.title = tr("Contact with professionals"),
                  .columns = {tr("When"), tr("Agency"), tr("How")},
                  .rows = {},
                  .empty = tr("No contact with a professional is recorded.")};
    for (const auto each : m_file.all<ProfessionalContact>())
        contact.rows.push_back(
            {{time(each.at()), each->agency ? m_reading.names.of(*each->agency) : QString(),
              word(each->method)},
             Tone::text,
             each.entry->id});
    Sheet challenged{.title = tr("Responses challenged"),
                     .columns = {tr("Date"), tr("Agency"), tr("State")},
                     .rows = {},
                     .empty = tr("No response has been challenged.")};
    for (const auto each : m_file.all<ResponseChallenged>())
        challenged.rows.push_back(
            {{date(each.at()), each->agency ? m_reading.names.of(*each->agency) : QString(),
              each->escalated ? tr("escalated") : tr("raised")},
             Tone::text,
             each.entry->id});
    return {std::move(involved), latest_first(std::move(processes)),
            latest_first(std::move(contact)), latest_first(std::move(challenged))};
}

Sheets CaseSheets::documents() const
{
    Sheet sheet{.title = tr("Documents"),
                .columns = {tr("Added"), tr("Title"), tr("Type"), tr("Size")},
                .rows = {},
                .empty = tr("No document has been put to this case.")};
    for (const auto each : m_file.all<DocumentAttached>())
        sheet.rows.push_back({{date(each.at()), text(each->title), text(each->media_type),
                               tr("%1 KB").arg((each->size_bytes + 1023) / 1024)},
                              Tone::text,
                              each.entry->id});
    return {latest_first(std::move(sheet)), reports()};
}

Sheet CaseSheets::reports() const
{
    Sheet sheet{.title = tr("Reports"),
                .columns = {tr("Drafted"), tr("For"), tr("States its limits"), tr("Signed off"),
                            tr("Released")},
                .rows = {},
                .empty = tr("No report has been drafted.")};
    for (const auto each : m_file.all<ReportDrafted>()) {
        const auto signed_off = m_file.last<ReportSignedOff>(
            [&](const auto& other) { return m_file.same_event(other->report, *each.entry); });
        const auto released = m_file.last<ReportReleased>(
            [&](const auto& other) { return m_file.same_event(other->report, *each.entry); });
        sheet.rows.push_back(
            {{date(each.at()), word(each->to), each->states_limits ? tr("yes") : tr("no"),
              signed_off ? tr("%1, %2").arg(date(signed_off.at()), name(signed_off->by))
                         : tr("not yet"),
              released ? date(released.at()) : tr("not yet")},
             Tone::text,
             each.entry->id});
    }
    return latest_first(std::move(sheet));
}

}
