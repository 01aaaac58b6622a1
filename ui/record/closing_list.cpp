#include "ui/record/closing_list.h"

#include <QCoreApplication>
#include <set>

#include "ui/common/text.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

QString closing_words(const char* source)
{
    return QCoreApplication::translate("closing_list", source);
}

/// Reviews end with the case; every other duty remains until it is met, excused or withdrawn.
bool ends_with_the_case(Rule rule)
{
    return rule == Rule::R09 || rule == Rule::R10 || rule == Rule::R11 || rule == Rule::R12;
}

QString subject_name(const Obligation& owed, const CaseFile& file)
{
    if (owed.subject.kind != Subject::Kind::person)
        return {};
    const PersonId person(owed.subject.id);
    if (const auto survivor = file.last<SurvivorIdentified>(
            [&](const auto& fact) { return fact->survivor == person; }))
        return text(survivor->known_as);
    if (const auto child = file.last<ChildIdentified>(
            [&](const auto& fact) { return fact->child == person; }))
        return text(child->known_as);
    return {};
}

}

QStringList closing_list(const CaseView& view, const Wording& wording, Instant now)
{
    QStringList lines;
    QStringList ending;    // last: they need nobody
    for (const Obligation& owed : view.assessment.obligations) {
        if (owed.nature != Nature::duty || !open(status(owed, now)))
            continue;
        const QString title = text(wording.title(owed.rule));
        const QString whom = subject_name(owed, view.file);
        const QString duty =
            whom.isEmpty()
                ? title
                : closing_words(QT_TRANSLATE_NOOP("closing_list", "%1: %2")).arg(title, whom);
        if (ends_with_the_case(owed.rule))
            ending.append(closing_words(QT_TRANSLATE_NOOP("closing_list", "Ends with the case: %1"))
                              .arg(duty));
        else
            lines.append(closing_words(
                             QT_TRANSLATE_NOOP("closing_list", "Stays owed after closing: %1 (%2)"))
                             .arg(duty, text(wording.status(status(owed, now)))));
    }
    std::set<ActionId> settled;
    for (const auto action : view.file.all<ActionSettled>())
        if (action->outcome != ActionOutcome::carried)
            settled.insert(action->action);
    for (const auto action : view.file.all<ActionAgreed>())
        if (!settled.contains(action->action))
            lines.append(
                closing_words(QT_TRANSLATE_NOOP("closing_list", "Agreed and not settled: %1"))
                    .arg(text(action->what)));
    for (const auto planned : view.file.all<SessionPlanned>())
        if (planned->starts > now)
            lines.append(
                closing_words(QT_TRANSLATE_NOOP("closing_list", "Still planned: %1, %2"))
                    .arg(choice_words(planned->activity), text(wording.time(planned->starts))));
    for (const auto planned : view.file.all<SupportSessionPlanned>())
        if (planned->starts > now)
            lines.append(closing_words(QT_TRANSLATE_NOOP("closing_list",
                                                         "Still planned with the survivor: %1"))
                             .arg(text(wording.time(planned->starts))));
    lines += ending;
    if (lines.isEmpty())
        lines.append(closing_words(
            QT_TRANSLATE_NOOP("closing_list", "Nothing is owed, agreed or planned any more.")));
    return lines;
}

}
