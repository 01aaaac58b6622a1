#include "ui/survivor/survivor_paper.h"

#include <QCoreApplication>

#include "ui/casefile/case_paper.h"
#include "ui/common/text.h"
#include "ui/record/words.h"
#include "ui/survivor/survivor_sheets.h"

namespace holdfast::ui {
namespace {

struct SurvivorWords {
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::SurvivorPaper)
};

QString safe_contact(const SurvivorReading& reading)
{
    if (!reading.safe_contact)
        return SurvivorWords::tr("No safe-contact instructions are recorded.");
    const SafeContact& safe = *reading.safe_contact;
    QStringList said;
    if (!safe.times.isEmpty())
        said.append(SurvivorWords::tr("Safe times: %1.").arg(safe.times));
    said.append(safe.leave_message ? SurvivorWords::tr("A message may be left.")
                                   : SurvivorWords::tr("Never leave a message."));
    QStringList methods;
    for (const Method method : safe.methods)
        methods.append(choice_words(method));
    if (!methods.isEmpty())
        said.append(SurvivorWords::tr("By %1 only.").arg(methods.join(QStringLiteral(", "))));
    if (!safe.say.isEmpty())
        said.append(SurvivorWords::tr("Say: %1.").arg(safe.say));
    if (!safe.avoid.isEmpty())
        said.append(SurvivorWords::tr("Avoid: %1.").arg(safe.avoid));
    return said.join(QLatin1Char(' '));
}

}

Paper survivor_paper(const SurvivorReading& reading, const Wording& wording,
                     WithWhereabouts whereabouts)
{
    Paper paper(SurvivorWords::tr("Survivor's file"), reading.of_case.reference());
    paper.notice(SurvivorWords::tr("SAFE CONTACT. %1").arg(safe_contact(reading)));
    paper.remark(
        SurvivorWords::tr("Of the survivors' record. It must never reach the perpetrator."));
    paper.values(
        {{SurvivorWords::tr("Known as"), reading.name}, {SurvivorWords::tr("Who"), reading.link}});
    const SurvivorSheets sheets(reading, wording);
    for (const Sheets& tab :
         {sheets.overview(), sheets.attempts(), sheets.agreement(), sheets.safety(), sheets.needs(),
          sheets.children(), sheets.remedies(), sheets.told(), sheets.documents()})
        add_sheets(paper, tab);
    if (whereabouts == WithWhereabouts::yes)
        paper.section(SurvivorWords::tr("Whereabouts"))
            .notice(SurvivorWords::tr(
                "Included deliberately. If the perpetrator sees this page, they can be found."))
            .table({SurvivorWords::tr("Who"), SurvivorWords::tr("Place"),
                    SurvivorWords::tr("Where"), SurvivorWords::tr("From")},
                   whereabouts_rows(reading.of_case, wording, reading.survivor),
                   SurvivorWords::tr("No whereabouts are recorded."));
    else
        paper.remark(SurvivorWords::tr("Whereabouts are left out."));
    return paper;
}

}
