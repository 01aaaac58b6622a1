#include "ui/common/refused_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/common/text.h"

namespace holdfast::ui {
namespace {

QString refusal_text(const char* source)
{
    return QCoreApplication::translate("refused_words", source);
}

QString of_the_store(const std::optional<VaultError>& error)
{
    if (!error)
        return refusal_text(QT_TRANSLATE_NOOP("refused_words", "The record could not be written."));
    return refusal_text(
               QT_TRANSLATE_NOOP(
                   "refused_words",
                   "The record could not be written (%1). Nothing was lost: try again, and if "
                   "it happens again, lock the record and look at the disk."))
        .arg(text(code(error->kind)));
}

}

QString gate_words(const std::vector<Obligation>& gates, const Wording& wording)
{
    QStringList lines;
    for (const Obligation& gate : gates) {
        QStringList missing;
        for (std::size_t i = 0; i < codes_of<Missing>.size(); ++i)
            if (const auto part = static_cast<Missing>(i); gate.missing.has(part))
                missing.append(text(wording.missing(part)));
        lines.append(refusal_text(QT_TRANSLATE_NOOP("refused_words", "%1 %2 stops %3: %4."))
                         .arg(text(wording.clause(gate.rule)), text(wording.title(gate.rule)),
                              text(wording.stops(gate.stops)),
                              missing.isEmpty() ? text(wording.meets(gate.rule))
                                                : missing.join(QStringLiteral("; "))));
    }
    return lines.join(QLatin1Char('\n'));
}

QString refused_words(const WorkspaceError& error, const Wording& wording)
{
    switch (error.refusal) {
    case Refusal::vault: return of_the_store(error.vault);
    case Refusal::not_permitted:
        return refusal_text(
            QT_TRANSLATE_NOOP("refused_words", "Your roles do not allow this. Ask a manager."));
    case Refusal::gate: return gate_words(error.gates, wording);
    case Refusal::no_such_case:
        return refusal_text(QT_TRANSLATE_NOOP("refused_words", "There is no such case any more."));
    case Refusal::no_such_entry:
        return refusal_text(
            QT_TRANSLATE_NOOP("refused_words", "The entry that this belongs to is not there."));
    case Refusal::not_on_the_case:
        return refusal_text(QT_TRANSLATE_NOOP(
            "refused_words",
            "That person is not known on this case. Record them first, then this."));
    case Refusal::in_the_future:
        return refusal_text(QT_TRANSLATE_NOOP("refused_words", "That time has not come yet."));
    case Refusal::milestone_text:
        return refusal_text(QT_TRANSLATE_NOOP(
            "refused_words",
            "Everybody on the case can read this entry, so it carries no text of its own."));
    case Refusal::reason_missing:
        return refusal_text(
            QT_TRANSLATE_NOOP("refused_words", "This needs a reason: write it beside."));
    case Refusal::not_entitled:
        return refusal_text(
            QT_TRANSLATE_NOOP("refused_words", "Whoever authorises this has to be a manager."));
    case Refusal::bad_policy:
        return refusal_text(QT_TRANSLATE_NOOP(
            "refused_words", "That would loosen the Standard, or is outside its range."));
    case Refusal::bad_calendar:
        return refusal_text(QT_TRANSLATE_NOOP("refused_words", "That is not a calendar: %1, %2."))
            .arg(text(error.field), text(error.detail));
    case Refusal::bad_lines:
        return refusal_text(QT_TRANSLATE_NOOP("refused_words",
                                              "Nothing was brought in: %1 lines are "
                                              "not good, the first of them line %2."))
            .arg(error.problems.size())
            .arg(error.problems.empty() ? 0 : error.problems.front().line);
    case Refusal::damaged_entry:
        return refusal_text(QT_TRANSLATE_NOOP(
            "refused_words", "An entry of the record is damaged. Lock the record and "
                             "run holdfast-cli verify."));
    case Refusal::cancelled:
        return refusal_text(QT_TRANSLATE_NOOP("refused_words", "Stopped. Nothing of it was kept."));
    case Refusal::legal_hold:
        return refusal_text(QT_TRANSLATE_NOOP(
            "refused_words",
            "A legal hold is on the case: nothing of it is erased until it is lifted."));
    case Refusal::second_person:
        return refusal_text(QT_TRANSLATE_NOOP(
            "refused_words", "This takes two people, and is for another one to do."));
    case Refusal::settled:
        return refusal_text(
            QT_TRANSLATE_NOOP("refused_words", "That was decided already. Nothing was changed."));
    }
    return {};
}

}
