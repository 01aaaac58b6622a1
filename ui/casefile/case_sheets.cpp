#include "ui/casefile/case_sheets_words.h"

namespace holdfast::ui {

QString CaseSheets::date(Instant at) const
{
    return date(local_date(at));
}

QString CaseSheets::date(LocalDate day) const
{
    return text(m_wording.date(day));
}

QString CaseSheets::until(const std::optional<LocalDate>& day) const
{
    return day ? date(*day) : QString();
}

QString CaseSheets::time(Instant at) const
{
    return text(m_wording.time(at));
}

QString CaseSheets::name(const PersonId& person) const
{
    return m_reading.names.of(person);
}

QString CaseSheets::name(const std::optional<PersonId>& person) const
{
    return person ? name(*person) : QString();
}

QString CaseSheets::names(const std::vector<PersonId>& people) const
{
    QStringList names;
    for (const PersonId& person : people)
        names.append(name(person));
    return names.join(QStringLiteral(", "));
}

Sheets CaseSheets::actions() const
{
    Sheet open{
        .title = tr("Still to be done"),
        .columns = {tr("By when"), tr("What"), tr("Who"), tr("Agreed")},
        .rows = {},
        .empty = tr("No action is open. Actions are agreed at case management, or recorded here.")};
    Sheet settled{.title = tr("Settled"),
                  .columns = {tr("By when"), tr("What"), tr("Who"), tr("What came of it")},
                  .rows = {},
                  .empty = tr("No action has been settled yet.")};
    for (const auto action : m_file.all<ActionAgreed>()) {
        const auto outcome = m_file.last<ActionSettled>(
            [&](const auto& each) { return each->action == action->action; });
        const bool carried = outcome && outcome->outcome == ActionOutcome::carried
                             && outcome->carried_to;
        const LocalDate due = carried ? *outcome->carried_to : action->due;
        QStringList cells{date(due), text(action->what), name(action->owner)};
        if (!outcome || carried) {
            cells.append(date(action.at()));
            const bool late = due < m_reading.day();
            if (late)
                cells[0] = tr("%1 · overdue").arg(cells[0]);
            open.rows.push_back({cells, late ? Tone::overdue : Tone::text, action.entry->id});
        } else {
            cells.append(tr("%1, %2").arg(word(outcome->outcome), date(outcome.at())));
            settled.rows.push_back({cells, Tone::text, action.entry->id});
        }
    }
    return {std::move(open), latest_first(std::move(settled)), case_reviews()};
}

Sheet CaseSheets::case_reviews() const
{
    Sheet sheet{
        .title = tr("Case management"),
        .columns = {tr("Reviewed"), tr("Chair"), tr("Risk"), tr("Children"), tr("Suitability")},
        .rows = {},
        .empty = tr("This case has not been to case management yet.")};
    for (const auto review : m_file.all<CaseReviewed>())
        sheet.rows.push_back(
            {{date(review.at()), name(review->chair), word(review->risk), word(review->children),
              review->suitability ? word(*review->suitability) : QString()},
             Tone::text,
             review.entry->id});
    return latest_first(std::move(sheet));
}

Sheets CaseSheets::children() const
{
    Sheet sheet{
        .title = tr("Children"),
        .columns = {tr("Child"), tr("Born"), tr("Whose"), tr("Lives"), tr("Social care"),
                    tr("Concern")},
        .rows = {},
        .empty = m_file.last<NoRelevantChildren>()
                     ? tr("It is recorded that there are no relevant children.")
                     : tr("Not known yet whether there are children: ask, and record the answer.")};
    for (const auto child : m_file.all<ChildIdentified>()) {
        const auto care = m_file.last<SocialCareKnown>(
            [&](const auto& each) { return each->child == child->child; });
        const auto concern = m_file.last<ChildConcernRaised>(
            [&](const auto& each) { return each->child == child->child; });
        QString born = tr("not known");
        if (child->born)
            born = tr("%1, aged %2")
                       .arg(date(*child->born))
                       .arg(age_on(*child->born, m_reading.day()));
        sheet.rows.push_back(
            {{text(child->known_as), born, word(child->child_of), word(child->lives_with),
              care ? word(care->status) : tr("not asked"),
              concern ? tr("%1, %2").arg(word(concern->level), date(concern.at())) : QString()},
             concern && concern->level == ChildConcernLevel::significant_harm ? Tone::overdue
                                                                              : Tone::text,
             child.entry->id});
    }
    Sheet joint{.title = tr("Working with children's services"),
                .columns = {tr("Date"), tr("Child"), tr("Joint working")},
                .rows = {},
                .empty = tr("Nothing is recorded of joint working.")};
    for (const auto noted : m_file.all<JointWorkingNoted>())
        joint.rows.push_back({{date(noted.at()), name(noted->child), word(noted->state)},
                              Tone::text,
                              noted.entry->id});
    return {std::move(sheet), plans(), latest_first(std::move(joint))};
}

Sheet CaseSheets::plans() const
{
    Sheet sheet{
        .title = tr("Plans"),
        .columns = {tr("Agreed"), tr("Child"), tr("Agreed by"), tr("Reviews"), tr("Last reviewed")},
        .rows = {},
        .empty = tr("No plan for a child is recorded.")};
    for (const auto plan : m_file.all<ChildPlanAgreed>()) {
        QStringList by;
        if (plan->organisation_agrees)
            by.append(tr("the organisation"));
        if (plan->social_worker_agrees)
            by.append(tr("the social worker"));
        if (plan->service_user_agrees)
            by.append(tr("the service user"));
        QStringList reviews;
        for (const LocalDate day : plan->reviews)
            reviews.append(date(day));
        const auto reviewed = m_file.last<ChildPlanReviewed>(
            [&](const auto& each) { return each->child == plan->child && each.at() >= plan.at(); });
        QString last;
        if (reviewed)
            last = reviewed->ended ? tr("%1, ended").arg(date(reviewed.at())) : date(reviewed.at());
        sheet.rows.push_back({{date(plan.at()), name(plan->child), by.join(QStringLiteral(", ")),
                               reviews.join(QStringLiteral(", ")), last},
                              Tone::text,
                              plan.entry->id});
    }
    return latest_first(std::move(sheet));
}

}
