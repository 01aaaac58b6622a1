#include "ui/survivor/survivor_paper.h"

#include <QCoreApplication>

#include "ui/casefile/case_paper.h"
#include "ui/common/text.h"
#include "ui/record/words.h"
#include "ui/survivor/survivor_sheets.h"

namespace holdfast::ui {
namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::SurvivorPaper)
};

QString safe_contact(const SurvivorReading& reading)
{
    if (!reading.safe_contact)
        return Said::tr("No safe-contact instructions are recorded.");
    const SafeContact& safe = *reading.safe_contact;
    QStringList said;
    if (!safe.times.isEmpty())
        said.append(Said::tr("Safe times: %1.").arg(safe.times));
    said.append(safe.leave_message ? Said::tr("A message may be left.")
                                   : Said::tr("Never leave a message."));
    QStringList methods;
    for (const Method method : safe.methods)
        methods.append(choice_words(method));
    if (!methods.isEmpty())
        said.append(Said::tr("By %1 only.").arg(methods.join(QStringLiteral(", "))));
    if (!safe.say.isEmpty())
        said.append(Said::tr("Say: %1.").arg(safe.say));
    if (!safe.avoid.isEmpty())
        said.append(Said::tr("Avoid: %1.").arg(safe.avoid));
    return said.join(QLatin1Char(' '));
}

}

Paper survivor_paper(const SurvivorReading& reading, const Wording& wording,
                     WithWhereabouts whereabouts)
{
    Paper paper(Said::tr("Survivor's file"), reading.of_case.reference());
    paper.notice(Said::tr("SAFE CONTACT. %1").arg(safe_contact(reading)));
    paper.remark(Said::tr("Of the survivors' record. It must never reach the perpetrator."));
    paper.values({{Said::tr("Known as"), reading.name}, {Said::tr("Who"), reading.link}});
    const SurvivorSheets sheets(reading, wording);
    for (const Sheets& tab :
         {sheets.overview(), sheets.attempts(), sheets.agreement(), sheets.safety(), sheets.needs(),
          sheets.children(), sheets.remedies(), sheets.told(), sheets.documents()})
        add_sheets(paper, tab);
    if (whereabouts == WithWhereabouts::yes)
        paper.section(Said::tr("Whereabouts"))
            .notice(Said::tr(
                "Included deliberately. If the perpetrator sees this page, they can be found."))
            .table({Said::tr("Who"), Said::tr("Place"), Said::tr("Where"), Said::tr("From")},
                   whereabouts_rows(reading.of_case, wording, reading.survivor),
                   Said::tr("No whereabouts are recorded."));
    else
        paper.remark(Said::tr("Whereabouts are left out."));
    return paper;
}

}
