#include "ui/casefile/case_paper.h"

#include <QCoreApplication>

#include "ui/casefile/case_sheets.h"
#include "ui/casefile/fact_words.h"
#include "ui/casefile/people_diagram.h"
#include "ui/casefile/whereabouts.h"
#include "ui/common/text.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

struct CaseWords {
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::CasePaper)
};

void add_people(Paper& paper, const CaseReading& reading)
{
    std::vector<QStringList> rows;
    for (const PersonOfCase& person : people_of(reading))
        rows.push_back({person.name, person.link, person.worker});
    paper.section(CaseWords::tr("People"))
        .table({CaseWords::tr("Known as"), CaseWords::tr("Who"), CaseWords::tr("Worker")}, rows);
}

void add_owed(Paper& paper, const CaseReading& reading, const Wording& wording)
{
    std::vector<QStringList> rows;
    for (const OwedRow& row : reading.owed)
        rows.push_back(
            {text(wording.title(row.obligation.rule)),
             row.subject_name.empty() ? QString() : text(row.subject_name),
             text(wording.clause(row.obligation.rule)),
             capitalised(text(wording.status(status(row.obligation, reading.moment.as_at)))),
             row.obligation.due ? text(wording.due(*row.obligation.due))
                                : CaseWords::tr("no set time")});
    paper.section(CaseWords::tr("Owed"))
        .table({CaseWords::tr("What"), CaseWords::tr("About"), CaseWords::tr("Clause"),
                CaseWords::tr("Status"), CaseWords::tr("Due")},
               rows, CaseWords::tr("Nothing is owed in this case."));
}

void add_timeline(Paper& paper, const CaseReading& reading, const Wording& wording,
                  WithOwnWords own_words)
{
    const FactWords words(wording, reading.names);
    std::vector<QStringList> rows;
    for (const Entry* entry : reading.file().entries()) {
        const auto found = reading.view.narratives.find(entry->id);
        const bool tell = own_words == WithOwnWords::yes && found != reading.view.narratives.end()
                          && !tells_whereabouts(entry->fact);
        QString what = words.title(entry->fact);
        if (const QString line = words.line(entry->fact); !line.isEmpty())
            what = QStringLiteral("%1: %2").arg(what, line);
        if (tell)
            what += QLatin1Char('\n') + text(found->second);
        rows.push_back(
            {text(wording.time(entry->happened)), reading.names.of(entry->author), what});
    }
    paper.section(CaseWords::tr("Timeline"));
    if (own_words == WithOwnWords::no)
        paper.remark(CaseWords::tr("What people wrote in their own words is left out."));
    paper.table({CaseWords::tr("When"), CaseWords::tr("Written by"), CaseWords::tr("What")},
                std::move(rows));
}

}

void add_sheets(Paper& paper, const Sheets& sheets)
{
    for (const Sheet& sheet : sheets) {
        std::vector<QStringList> rows;
        for (const Sheet::Row& row : sheet.rows)
            rows.push_back(row.cells);
        paper.section(sheet.title).table(sheet.columns, std::move(rows), sheet.empty);
    }
}

std::vector<QStringList> whereabouts_rows(const CaseReading& reading, const Wording& wording,
                                          const std::optional<PersonId>& only)
{
    std::vector<QStringList> rows;
    const auto wanted = [&](const PersonId& person) { return !only || person == *only; };
    for (const auto given : reading.file().all<WhereaboutsGiven>())
        if (wanted(given->person))
            rows.push_back({reading.names.of(given->person),
                            capitalised(choice_words(given->place)), text(given->where),
                            given->from ? text(wording.date(*given->from)) : QString()});
    for (const auto given : reading.file().all<ContactDetailsGiven>())
        if (wanted(given->survivor) && tells_whereabouts(given.entry->fact))
            rows.push_back({reading.names.of(given->survivor),
                            capitalised(choice_words(given->detail)),
                            text(given->value),
                            {}});
    return rows;
}

Paper case_paper(const CaseReading& reading, const Wording& wording, const Outlet& outlet)
{
    Paper paper(CaseWords::tr("Case file"), reading.reference());
    if (reading.looking == Looking::back)
        paper.notice(CaseWords::tr("As the file stood and was known at %1. What was recorded or "
                                   "corrected since is not in it.")
                         .arg(text(wording.moment(reading.moment.known_at))));
    if (!reading.file().fully_understood())
        paper.notice(CaseWords::tr(
            "Parts of this case were written by a newer version of Holdfast and are not in it."));
    paper.remark(
        reading.whole
            ? CaseWords::tr("Holds the survivors' record. It must never reach the perpetrator.")
            : CaseWords::tr("The case record alone; of survivors it holds milestones only."));
    const auto opened = reading.file().last<CaseOpened>();
    std::vector<std::pair<QString, QString>> values{
        {CaseWords::tr("Reference"), reading.reference()},
        {CaseWords::tr("Known as"), reading.known_as()}};
    if (opened)
        values.emplace_back(CaseWords::tr("Opened"), text(wording.date(local_date(opened.at()))));
    if (reading.programme)
        values.emplace_back(CaseWords::tr("Programme"), reading.programme->name);
    values.emplace_back(CaseWords::tr("State"), reading.file().open_since()
                                                    ? CaseWords::tr("open")
                                                    : CaseWords::tr("closed"));
    paper.values(std::move(values));
    add_people(paper, reading);
    add_owed(paper, reading, wording);
    const CaseSheets sheets(reading, wording);
    for (const Sheets& tab :
         {sheets.risk(), sheets.engagement(), sheets.actions(), sheets.children(),
          sheets.proceedings(), sheets.agencies(), sheets.documents()})
        add_sheets(paper, tab);
    if (outlet.whereabouts == WithWhereabouts::yes)
        paper.section(CaseWords::tr("Whereabouts"))
            .notice(CaseWords::tr("Included deliberately. If the perpetrator sees this page, the "
                                  "people on it can be found."))
            .table({CaseWords::tr("Who"), CaseWords::tr("Place"), CaseWords::tr("Where"),
                    CaseWords::tr("From")},
                   whereabouts_rows(reading, wording),
                   CaseWords::tr("No whereabouts are recorded."));
    else if (reading.whole)
        paper.remark(CaseWords::tr("Survivors' whereabouts are left out."));
    add_timeline(paper, reading, wording, outlet.own_words);
    return paper;
}

}
