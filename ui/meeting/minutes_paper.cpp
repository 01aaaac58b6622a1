#include "ui/meeting/minutes_paper.h"

#include <QCoreApplication>

#include "ui/common/text.h"
#include "ui/meeting/agenda_model.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

using Values = std::vector<std::pair<QString, QString>>;

class MinutesPaper {
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::MinutesPaper)

public:
    MinutesPaper(const Minutes& minutes, const std::map<PersonId, QString>& workers,
                 const Wording& wording)
        : m_minutes(minutes),
          m_workers(workers),
          m_wording(wording),
          m_paper(minutes.view == View::case_only ? tr("Case management: minutes for both teams")
                                                  : tr("Case management: minutes of the ISS"))
    {}

    /// With a title of its own, for a page.
    MinutesPaper(const Minutes& minutes, const std::map<PersonId, QString>& workers,
                 const Wording& wording, const QString& title)
        : m_minutes(minutes), m_workers(workers), m_wording(wording), m_paper(title)
    {}

    Paper page_alone()
    {
        for (const PageRecord& page : m_minutes.pages)
            one_case(page);
        return std::move(m_paper);
    }

    Paper whole()
    {
        head();
        for (const PageRecord& page : m_minutes.pages)
            one_case(page);
        not_covered();
        return std::move(m_paper);
    }

private:
    QString name(const PersonId& id) const
    {
        const auto known = m_workers.find(id);
        return known == m_workers.end() ? tr("somebody who has left") : known->second;
    }
    QString names(const std::vector<PersonId>& people) const
    {
        QStringList all;
        for (const PersonId& person : people)
            all.append(name(person));
        return all.isEmpty() ? tr("nobody") : all.join(QStringLiteral(", "));
    }
    QString date(LocalDate date) const { return text(m_wording.date(date)); }

    void head()
    {
        if (m_minutes.view == View::everything_held)
            m_paper.notice(tr("This version has what survivors said. It is not for the "
                              "intervention."));
        Values values;
        if (m_minutes.first) {
            const QString first = date(local_date(*m_minutes.first));
            const QString last = date(local_date(*m_minutes.last));
            values.emplace_back(tr("Held"),
                                first == last ? first : tr("%1 to %2").arg(first, last));
        }
        values.emplace_back(tr("Chair"), names(m_minutes.chairs));
        values.emplace_back(tr("For the intervention"), names(m_minutes.intervention_present));
        values.emplace_back(tr("For the ISS"), names(m_minutes.iss_present));
        values.emplace_back(tr("Cases covered"), QString::number(m_minutes.pages.size()));
        m_paper.values(std::move(values));
    }

    QString outcome(const PageRecord::Settled& settled) const
    {
        return settled.outcome == ActionOutcome::carried && settled.carried_to
                   ? tr("carried to %1").arg(date(*settled.carried_to))
                   : choice_words(settled.outcome);
    }

    template <Coded E>
    static QString sentence(E value)
    {
        return tr("%1.").arg(capitalised(choice_words(value)));
    }

    static QString with_reason(const QString& what, const std::string& reason)
    {
        return reason.empty() ? what : what + QLatin1Char(' ') + text(reason);
    }

    void earlier_actions(const PageRecord& record, Values& values) const
    {
        for (const PageRecord::Settled& settled : record.settled)
            values.emplace_back(tr("Earlier action"),
                                tr("%1: %2 – %3")
                                    .arg(settled.owner ? name(*settled.owner) : tr("somebody"),
                                         text(settled.what), outcome(settled)));
        if (record.settled.empty())
            values.emplace_back(tr("Earlier actions"),
                                record.page.earlier_actions == EarlierActions::not_covered
                                    ? tr("Not gone through.")
                                    : tr("None."));
    }

    void one_case(const PageRecord& record)
    {
        m_paper.section(tr("%1 · %2").arg(text(record.reference), text(record.perpetrator)));
        Values values{{tr("There"), tr("%1 (intervention) · %2 (ISS)")
                                        .arg(names(record.page.intervention_present),
                                             names(record.page.iss_present))}};
        earlier_actions(record, values);
        for (const SurvivorLine& survivor : record.survivors)
            values.emplace_back(tr("Risk to %1").arg(text(survivor.known_as)),
                                risk_in_words(survivor.at_threshold,
                                              survivor.concern_since.has_value(),
                                              !survivor.band.empty()));
        values.emplace_back(tr("Risk"),
                            with_reason(sentence(record.page.risk), record.reasons.risk));
        values.emplace_back(tr("Children"),
                            with_reason(sentence(record.page.children), record.reasons.children));
        const auto& suitability = record.page.suitability;
        values.emplace_back(tr("Suitability"),
                            with_reason(suitability ? sentence(*suitability) : tr("Not covered."),
                                        record.reasons.suitability));
        for (const ActionAgreed& agreed : record.agreed)
            values.emplace_back(
                tr("New action"),
                tr("%1: %2 – by %3").arg(name(agreed.owner), text(agreed.what), date(agreed.due)));
        for (const std::string& note : record.iss_notes)
            values.emplace_back(tr("For the ISS alone"), text(note));
        m_paper.values(std::move(values));
    }

    void not_covered()
    {
        m_paper.section(tr("Not covered"));
        std::vector<QStringList> rows;
        for (const AgendaItem& item : m_minutes.not_covered)
            rows.push_back({text(item.reference), text(item.perpetrator),
                            item.review_due ? text(m_wording.due(*item.review_due)) : QString()});
        m_paper.table({tr("Case"), tr("Known as"), tr("Review due")}, std::move(rows),
                      tr("Every open case was covered."));
    }

    const Minutes& m_minutes;
    const std::map<PersonId, QString>& m_workers;
    const Wording& m_wording;
    Paper m_paper;
};

}

Paper minutes_paper(const Minutes& minutes, const std::map<PersonId, QString>& workers,
                    const Wording& wording)
{
    return MinutesPaper(minutes, workers, wording).whole();
}

Paper page_paper(const PageRecord& page, const std::map<PersonId, QString>& workers,
                 const Wording& wording)
{
    const Minutes alone{.meeting = page.page.meeting, .pages = {page}};
    return MinutesPaper(alone, workers, wording,
                        MinutesPaper::tr("Recorded %1").arg(text(wording.time(page.at))))
        .page_alone();
}

}
