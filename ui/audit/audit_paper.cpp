#include "ui/audit/audit_paper.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/audit/trend_words.h"
#include "ui/common/text.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

class AuditPaper {
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::AuditPaper)

public:
    AuditPaper(const AuditAccount& account, const Checklist& checklist,
               const std::map<PersonId, QString>& workers, const Wording& wording)
        : m_account(account),
          m_audit(account.audit),
          m_checklist(checklist),
          m_workers(workers),
          m_wording(wording),
          m_paper(tr("Audit of case files"), tr("Drawn %1").arg(date(account.audit.at)))
    {}

    Paper whole()
    {
        if (!m_audit.closed)
            m_paper.notice(tr("This audit is not closed yet."));
        draw();
        checklist();
        for (const CaseId& id : m_audit.drawn.sample)
            file(id);
        actions();
        m_paper.section(tr("What was learnt"))
            .say(m_audit.learnt.empty() ? tr("Nothing is written down yet.")
                                        : text(m_audit.learnt));
        trend();
        return std::move(m_paper);
    }

private:
    QString date(Instant at) const { return text(m_wording.date(local_date(at))); }
    QString name(const PersonId& person) const
    {
        const auto found = m_workers.find(person);
        return found == m_workers.end() ? tr("somebody who has left") : found->second;
    }
    QString reference(const CaseId& id) const
    {
        const auto found = m_account.references.find(id);
        return found == m_account.references.end() ? tr("a file that is not on this laptop")
                                                   : text(found->second);
    }

    void draw()
    {
        QStringList sample;
        for (const CaseId& id : m_audit.drawn.sample)
            sample.append(reference(id));
        m_paper.section(tr("The sample"))
            .values({{tr("Drawn"), tr("%1 by %2").arg(date(m_audit.at), name(m_audit.by))},
                     {tr("Drawn from"), tr("%n files that the auditor does not work on", nullptr,
                                           m_audit.drawn.population)},
                     {tr("Files"), sample.join(QStringLiteral(", "))},
                     {tr("Closed"), m_audit.closed ? date(*m_audit.closed) : tr("not yet")},
                     {tr("Seed"), text(m_audit.drawn.seed)},
                     {tr("Fingerprint of the population"), text(m_audit.drawn.population_hash)}})
            .remark(tr("Drawn by chance, spread over the workers. With this seed the same "
                       "population gives the same sample; there is one draw a quarter, and it "
                       "stands in the record from the moment it was made."));
    }

    void checklist()
    {
        std::vector<QStringList> rows;
        int number = 0;
        for (const ChecklistItem& item : m_checklist.items())
            rows.push_back({QString::number(++number), text(item.clause), text(item.asks)});
        m_paper.section(tr("The checklist, edition %1").arg(text(m_checklist.edition())))
            .table({tr("No."), tr("Clause"), tr("What a file should hold")}, std::move(rows));
    }

    int number_of(const std::string& code) const
    {
        const auto& items = m_checklist.items();
        const auto found = std::find_if(items.begin(), items.end(), [&](const ChecklistItem& item) {
            return item.code == code;
        });
        return found == items.end() ? 0 : static_cast<int>(found - items.begin()) + 1;
    }

    static QString holds(Answer answer)
    {
        switch (answer) {
        case Answer::yes: return tr("holds");
        case Answer::no: return tr("does not hold");
        case Answer::not_asked: return tr("does not apply");
        case Answer::dont_know:
        case Answer::declined: break;
        }
        return tr("cannot be told");
    }

    void file(const CaseId& id)
    {
        m_paper.section(tr("File %1").arg(reference(id)));
        const AuditRecord::Read* read = m_audit.reading_of(id);
        if (!read) {
            m_paper.say(tr("Not read yet."));
            return;
        }
        m_paper.say(tr("Read %1 by %2.").arg(date(read->at), name(read->by)));
        std::vector<QStringList> rows;
        for (const AuditFinding& finding : read->file.findings) {
            const int number = number_of(finding.item);
            const ChecklistItem* item = m_checklist.find(finding.item);
            rows.push_back({number > 0 ? QString::number(number) : QString(),
                            item ? text(item->clause) : text(finding.item), holds(finding.holds),
                            text(finding.note)});
        }
        m_paper.table({tr("No."), tr("Clause"), tr("Finding"), tr("Note")}, std::move(rows),
                      tr("Nothing was found."));
    }

    void actions()
    {
        std::vector<QStringList> rows;
        for (const AuditAccount::Action& action : m_account.actions) {
            const QString outcome = action.outcome ? choice_words(ActionSettled::kind, "outcome",
                                                                  code(*action.outcome))
                                                   : tr("open");
            rows.push_back({reference(action.id), text(action.agreed.what),
                            name(action.agreed.owner), text(m_wording.date(action.agreed.due)),
                            outcome});
        }
        m_paper.section(tr("Actions"))
            .table({tr("File"), tr("What"), tr("Who"), tr("By when"), tr("State")}, std::move(rows),
                   tr("No action was agreed."));
    }

    void trend()
    {
        constexpr std::size_t audits_shown = 4;
        const auto all = trend_of(m_account.audits);
        const std::size_t audits = std::min(m_account.audits.size(), audits_shown);
        QStringList columns{tr("No."), tr("Clause")};
        for (std::size_t i = 0; i < audits; ++i)
            columns.append(date(m_account.audits[audits - 1 - i].at));
        std::vector<QStringList> rows;
        for (const ChecklistItem& item : m_checklist.items()) {
            const auto points = all.find(item.code);
            if (points == all.end())
                continue;
            QStringList cells{QString::number(number_of(item.code)), text(item.clause)};
            for (std::size_t i = points->second.size() - audits; i < points->second.size(); ++i)
                cells.append(trend_words(points->second[i]));
            rows.push_back(std::move(cells));
        }
        m_paper.section(tr("How often each line held, audit by audit"))
            .table(std::move(columns), std::move(rows), tr("No file has been read yet."));
    }

    const AuditAccount& m_account;
    const AuditRecord& m_audit;
    const Checklist& m_checklist;
    const std::map<PersonId, QString>& m_workers;
    const Wording& m_wording;
    Paper m_paper;
};

}

Paper audit_paper(const AuditAccount& account, const Checklist& checklist,
                  const std::map<PersonId, QString>& workers, const Wording& wording)
{
    return AuditPaper(account, checklist, workers, wording).whole();
}

}
