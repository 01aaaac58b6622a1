#include "ui/survivor/survivor_sheets.h"

#include <algorithm>

#include "ui/casefile/case_sheets_words.h"
#include "ui/casefile/whereabouts.h"
#include "ui/common/text.h"
#include "ui/documents/document_reading.h"
#include "ui/record/words.h"

namespace holdfast::ui {
QString SurvivorSheets::date(LocalDate day) const
{
    return text(m_wording.date(day));
}

QString SurvivorSheets::time(Instant at) const
{
    return text(m_wording.time(at));
}

template <Coded E>
QString SurvivorSheets::word(E value) const
{
    return choice_words(value);
}

QString SurvivorSheets::narrative(const Entry& entry) const
{
    const auto& all = m_reading.of_case.view.narratives;
    const auto found = all.find(entry.id);
    return found == all.end() || tells_whereabouts(entry.fact) ? QString() : text(found->second);
}

Sheets SurvivorSheets::overview() const
{
    Sheet about{.title = tr("About the survivor"),
                .columns = {tr("Full name"), tr("Born"), tr("Sex"), tr("Recorded")},
                .rows = {},
                .empty = tr("No full name or date of birth is recorded.")};
    if (const auto described = m_file.last<SurvivorDescribed>(
            [&](const auto& each) { return hers(each->survivor); }))
        about.rows.push_back({{text(described->full_name), date(described->born),
                               word(described->sex), date(described.at())},
                              Tone::text,
                              described.entry->id});
    return {ways_to_reach(), std::move(about), concerns(), marac()};
}

/// What leads to a place is left out: that is shown on request alone.
Sheet SurvivorSheets::ways_to_reach() const
{
    Sheet sheet{.title = tr("Ways to reach the survivor"),
                .columns = {tr("Way"), tr("Detail"), tr("Safe to use"), tr("Since")},
                .rows = {},
                .empty = tr("No phone number or address is held yet. Details that the perpetrator "
                            "gave arrive here from the intervention.")};
    for (const auto given : m_file.all<ContactDetailsGiven>()) {
        if (!hers(given->survivor) || tells_whereabouts(given.entry->fact))
            continue;
        const bool unsafe = given->safe_to_use == Answer::no;
        sheet.rows.push_back(
            {{word(given->detail), text(given->value), word(given->safe_to_use), date(given.at())},
             unsafe ? Tone::overdue : Tone::text,
             given.entry->id});
    }
    return latest_first(std::move(sheet));
}

Sheet SurvivorSheets::concerns() const
{
    Sheet sheet{.title = tr("Concerns"),
                .columns = {tr("Date"), tr("What"), tr("Perpetrator may know"), tr("Imminent")},
                .rows = {},
                .empty = tr("No concern is recorded.")};
    for (const auto each : m_file.all<ConcernRecorded>())
        if (hers(each->survivor))
            sheet.rows.push_back(
                {{date(each.at()), narrative(*each.entry), word(each->perpetrator_may_know),
                  each->imminent ? tr("yes") : tr("no")},
                 each->imminent ? Tone::overdue : Tone::text,
                 each.entry->id});
    return latest_first(std::move(sheet));
}

Sheet SurvivorSheets::marac() const
{
    Sheet sheet{.title = tr("MARAC"),
                .columns = {tr("Date"), tr("Stage"), tr("Meets on")},
                .rows = {},
                .empty = tr("No MARAC is recorded.")};
    for (const auto each : m_file.all<MaracRecorded>())
        if (hers(each->survivor))
            sheet.rows.push_back(
                {{date(each.at()), word(each->stage), date(each->on)}, Tone::text, each.entry->id});
    return latest_first(std::move(sheet));
}

Sheets SurvivorSheets::attempts() const
{
    Sheet sheet{.title = tr("Attempts"),
                .columns = {tr("When"), tr("How"), tr("What came of it"), tr("Who")},
                .rows = {},
                .empty = tr("No attempt is recorded yet. Press A to log one.")};
    for (const auto each : m_file.all<ContactAttempted>())
        if (hers(each->survivor))
            sheet.rows.push_back(
                {{time(each.at()), word(each->method), word(each->result), by(*each.entry)},
                 Tone::text,
                 each.entry->id});
    return {latest_first(std::move(sheet)), conversations(), appointments()};
}

Sheet SurvivorSheets::appointments() const
{
    Sheet sheet{.title = tr("Appointments"),
                .columns = {tr("When"), tr("Kept"), tr("Who")},
                .rows = {},
                .empty = tr("No appointment with the ISS is recorded.")};
    std::vector<std::pair<Instant, Sheet::Row>> rows;
    // Before these were kinds of their own it was not said whose they were.
    const auto of_hers = [&](const std::optional<PersonId>& survivor) {
        return !survivor || hers(*survivor);
    };
    const auto add = [&](Instant when, const QString& kept, Tone tone, const Entry& entry) {
        rows.emplace_back(when, Sheet::Row{{time(when), kept, by(entry)}, tone, entry.id});
    };
    for (const auto each : m_file.all<SupportSessionAttended>())
        if (of_hers(each->survivor))
            add(each.at(), tr("kept"), Tone::text, *each.entry);
    for (const auto each : m_file.all<SupportSessionMissed>())
        if (of_hers(each->survivor))
            add(each.at(), word(each->how), Tone::due_soon, *each.entry);
    for (const auto planned : m_file.all<SupportSessionPlanned>()) {
        if (!of_hers(planned->survivor))
            continue;
        const auto it = [&](const auto& each) { return each->session == planned->session; };
        if (m_file.last<SupportSessionCancelled>(it))
            add(planned->starts, tr("called off"), Tone::muted, *planned.entry);
        else if (!m_file.last<SupportSessionAttended>(it) && !m_file.last<SupportSessionMissed>(it))
            add(planned->starts, tr("arranged"), Tone::muted, *planned.entry);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (auto& [when, row] : rows)
        sheet.rows.push_back(std::move(row));
    return sheet;
}

Sheet SurvivorSheets::conversations() const
{
    Sheet sheet{
        .title = tr("Reached"),
        .columns = {tr("When"), tr("How"), tr("Information"), tr("What was said"), tr("Who")},
        .rows = {},
        .empty = tr("Not reached yet. Press R once you have spoken.")};
    for (const auto each : m_file.all<SurvivorSpokenTo>())
        if (hers(each->survivor))
            sheet.rows.push_back({{time(each.at()), word(each->method),
                                   each->information_offered ? tr("offered") : QString(),
                                   narrative(*each.entry), by(*each.entry)},
                                  Tone::text,
                                  each.entry->id});
    for (const auto each : m_file.all<InformationSent>())
        if (hers(each->survivor))
            sheet.rows.push_back({{time(each.at()), word(each->method), tr("sent"),
                                   narrative(*each.entry), by(*each.entry)},
                                  Tone::text,
                                  each.entry->id});
    return latest_first(std::move(sheet));
}

Sheets SurvivorSheets::agreement() const
{
    Sheet agreed{.title = tr("Agreement with the ISS"),
                 .columns = {tr("Date"), tr("Step"), tr("How"), tr("Form")},
                 .rows = {},
                 .empty = tr("No agreement is recorded yet. Support is taken up once it is "
                             "explained and signed (B4.4).")};
    for (const auto each : m_file.all<SupportAgreed>())
        if (hers(each->survivor))
            agreed.rows.push_back(
                {{date(each.at()),
                  each->explained ? tr("agreed, explained") : tr("agreed, not explained"),
                  word(each->signature), text(each->form)},
                 Tone::text,
                 each.entry->id});
    for (const auto each : m_file.all<SupportTakenUp>())
        if (hers(each->survivor))
            agreed.rows.push_back(
                {{date(each.at()), tr("support taken up"), {}, {}}, Tone::text, each.entry->id});
    for (const auto each : m_file.all<SupportDeclined>())
        if (hers(each->survivor))
            agreed.rows.push_back({{date(each.at()),
                                    tr("support declined"),
                                    tr("further contact: %1").arg(word(each->further_contact)),
                                    {}},
                                   Tone::text,
                                   each.entry->id});
    Sheet sharing{.title = tr("What may be told, and to whom"),
                  .columns = {tr("To whom"), tr("What"), tr("Agreed"), tr("Since")},
                  .rows = {},
                  .empty = tr("Nothing is agreed yet: without the survivor's word, nothing of "
                              "theirs is told to anybody, unless somebody is "
                              "in danger.")};
    for (const auto each : m_file.all<SharingAgreed>())
        if (hers(each->survivor))
            sharing.rows.push_back(
                {{text(each->recipient), text(each->what), word(each->agreed), date(each.at())},
                 each->agreed == Answer::yes ? Tone::text : Tone::overdue,
                 each.entry->id});
    return {latest_first(std::move(agreed)), latest_first(std::move(sharing))};
}

Sheets SurvivorSheets::safety() const
{
    Sheet plans{.title = tr("Safety plan"),
                .columns = {tr("Date"), tr("Plan"), tr("To be reviewed on")},
                .rows = {},
                .empty = tr("No safety plan is recorded yet.")};
    for (const auto each : m_file.all<SafetyPlanned>())
        if (hers(each->survivor)) {
            const bool over = each->review_on && *each->review_on < m_reading.of_case.day();
            plans.rows.push_back(
                {{date(each.at()), narrative(*each.entry),
                  over ? tr("%1 · over").arg(date(each->review_on)) : date(each->review_on)},
                 over ? Tone::overdue : Tone::text,
                 each.entry->id});
        }
    // Only the latest plan's review can be over: an earlier one was replaced.
    for (std::size_t i = 0; i + 1 < plans.rows.size(); ++i)
        plans.rows[i].tone = Tone::muted;
    Sheet explored{
        .title = tr("Safety talked through where work with the perpetrator ended or did not begin"),
        .columns = {tr("Date"), tr("What was said")},
        .rows = {},
        .empty = tr("Nothing of it is recorded.")};
    for (const auto each : m_file.all<SafetyExplored>())
        if (hers(each->survivor))
            explored.rows.push_back(
                {{date(each.at()), narrative(*each.entry)}, Tone::text, each.entry->id});
    return {latest_first(std::move(plans)), latest_first(std::move(explored))};
}

Sheets SurvivorSheets::needs() const
{
    Sheet sheet{.title = tr("Needs"),
                .columns = {tr("Need"), tr("Met"), tr("Since"), tr("More")},
                .rows = {},
                .empty = tr("No need is recorded yet.")};
    for (const auto each : m_file.all<SurvivorNeed>())
        if (hers(each->survivor))
            sheet.rows.push_back(
                {{text(each->need), word(each->met), date(each.at()), narrative(*each.entry)},
                 each->met == Answer::yes ? Tone::muted : Tone::text,
                 each.entry->id});
    return {latest_first(std::move(sheet))};
}

Sheets SurvivorSheets::children() const
{
    Sheet sheet{
        .title = tr("The survivor's children"),
        .columns = {tr("Child"), tr("Born"), tr("Whose"), tr("Lives"), tr("Social care")},
        .rows = {},
        .empty = m_file.last<NoRelevantChildren>()
                     ? tr("It is recorded that there are no relevant children.")
                     : tr("Not known yet whether there are children: ask, and record the answer.")};
    for (const auto child : m_file.all<ChildIdentified>()) {
        if (child->child_of != ChildOf::both && child->child_of != ChildOf::survivor
            && child->child_of != ChildOf::unborn)
            continue;
        const auto care = m_file.last<SocialCareKnown>(
            [&](const auto& each) { return each->child == child->child; });
        const QString born = child->born ? tr("%1, aged %2")
                                               .arg(date(*child->born))
                                               .arg(age_on(*child->born, m_reading.of_case.day()))
                                         : tr("not known");
        sheet.rows.push_back(
            {{text(child->known_as), born, word(child->child_of), word(child->lives_with),
              care ? word(care->status) : tr("not asked")},
             Tone::text,
             child.entry->id});
    }
    return {std::move(sheet)};
}

Sheets SurvivorSheets::remedies() const
{
    Sheet sheet{.title = tr("Help with remedies"),
                .columns = {tr("Date"), tr("Remedy"), tr("What came of it")},
                .rows = {},
                .empty = tr("No help with a civil or criminal remedy is recorded yet.")};
    for (const auto each : m_file.all<RemedySupported>())
        if (hers(each->survivor))
            sheet.rows.push_back({{date(each.at()), word(each->order), text(each->outcome)},
                                  Tone::text,
                                  each.entry->id});
    Sheet orders{.title = tr("Orders that protect the survivor"),
                 .columns = {tr("Made"), tr("Order"), tr("Until"), tr("State")},
                 .rows = {},
                 .empty = tr("No order that protects the survivor is recorded.")};
    for (const auto each : m_file.all<OrderMade>()) {
        if (!each->protects || !hers(*each->protects))
            continue;
        const bool over = each->ended || (each->until && *each->until < m_reading.of_case.day());
        orders.rows.push_back({{date(each.at()), word(each->order), date(each->until),
                                over ? tr("ended") : tr("in force")},
                               over ? Tone::muted : Tone::text,
                               each.entry->id});
    }
    return {latest_first(std::move(sheet)), latest_first(std::move(orders))};
}

Sheets SurvivorSheets::told() const
{
    Sheet sheet{.title = tr("What the survivor was told"),
                .columns = {tr("Told on"), tr("About"), tr("Which happened on")},
                .rows = {},
                .empty = tr("Nothing has been told yet.")};
    for (const auto each : m_file.all<SurvivorTold>()) {
        if (!hers(each->survivor))
            continue;
        const Entry* about = m_reading.of_case.view.history->find(each->about);
        sheet.rows.push_back(
            {{date(each.at()),
              about ? text(m_wording.kind(kind_of(about->fact))) : tr("something not held here"),
              about ? date(about->happened) : QString()},
             Tone::text,
             about ? std::optional(about->id) : std::nullopt});
    }
    Sheet waiting{.title = tr("Still to be told"),
                  .columns = {tr("What")},
                  .rows = {},
                  .empty = tr("Nothing is waiting.")};
    for (const auto& [entry, words] : m_reading.to_tell)
        waiting.rows.push_back({{words}, Tone::due_soon, entry});
    return {std::move(waiting), latest_first(std::move(sheet))};
}

Sheets SurvivorSheets::documents() const
{
    Sheet sheet{.title = tr("Documents"),
                .columns = {tr("When"), tr("What it is"), tr("Kind"), tr("Size"), tr("Added by")},
                .rows = {},
                .empty = tr("No document is in this survivor's file. What is added here is kept in "
                            "the survivors' record, out of reach of the intervention side.")};
    for (const auto each : m_file.all<DocumentAttached>())
        if (is_of_survivor(m_file, each, m_reading.survivor))
            sheet.rows.push_back(
                {document_cells(each, m_reading.of_case, m_wording), Tone::text, each.entry->id});
    return {latest_first(std::move(sheet))};
}

}
