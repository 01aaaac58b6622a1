#include "ui/casefile/case_sheets_words.h"
#include "ui/documents/document_reading.h"
#include "ui/record/words.h"

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
                .columns = {tr("When"), tr("What it is"), tr("Kind"), tr("Size"), tr("Added by")},
                .rows = {},
                .empty = tr("No document has been added to this case. Add one, and it is encrypted "
                            "in the record.")};
    if (m_reading.whole)
        sheet.columns.append(tr("Kept in"));
    for (const auto each : m_file.all<DocumentAttached>()) {
        if (of_a_survivor(each) || is_a_letter(each))
            continue;
        QStringList cells = document_cells(each, m_reading, m_wording);
        if (m_reading.whole)
            cells.append(capitalised(choice_words(each.entry->compartment)));
        sheet.rows.push_back({std::move(cells), Tone::text, each.entry->id});
    }
    return {latest_first(std::move(sheet)), reports()};
}

/// Those have their place in the survivors' own files, behind their doors.
bool CaseSheets::of_a_survivor(const Recorded<DocumentAttached>& document) const
{
    const auto& survivors = m_file.survivors();
    return std::any_of(survivors.begin(), survivors.end(), [&](const Survivor& survivor) {
        return is_of_survivor(m_file, document, survivor.id);
    });
}

bool CaseSheets::is_a_letter(const Recorded<DocumentAttached>& document) const
{
    return static_cast<bool>(m_file.first<ReportDrafted>(
        [&](const auto& each) { return each->document == document->document; }));
}

Sheet CaseSheets::reports() const
{
    Sheet sheet{.title = tr("Letters and reports"),
                .columns = {tr("Drafted"), tr("For"), tr("By"), tr("States its limits"),
                            tr("Signed off"), tr("Sent")},
                .rows = {},
                .empty = tr("No letter or report has been written. What is drafted here is signed "
                            "off by somebody else before it leaves.")};
    for (const auto each : m_file.all<ReportDrafted>()) {
        const auto signed_off = m_file.last<ReportSignedOff>(
            [&](const auto& other) { return m_file.same_event(other->report, *each.entry); });
        const auto released = m_file.last<ReportReleased>(
            [&](const auto& other) { return m_file.same_event(other->report, *each.entry); });
        QString sent = tr("not yet");
        if (released)
            sent = released->recipient
                       ? tr("%1, %2").arg(date(released.at()), text(*released->recipient))
                       : date(released.at());
        sheet.rows.push_back(
            {{date(each.at()), choice_words(ReportDrafted::kind, "to", code(each->to)),
              m_reading.names.of(each.entry->author), each->states_limits ? tr("yes") : tr("no"),
              signed_off ? tr("%1, %2").arg(date(signed_off.at()), name(signed_off->by))
                         : tr("not yet"),
              sent},
             Tone::text,
             each.entry->id});
    }
    return latest_first(std::move(sheet));
}

}
