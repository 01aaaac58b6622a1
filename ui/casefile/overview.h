#pragma once
#include <QScrollArea>

#include "ui/casefile/case_reading.h"
#include "ui/common/due_words.h"

class QListWidget;

namespace holdfast::ui {

class OwedList;
class PeopleDiagram;
class RiskChart;
class TextLabel;
class Timeline;
class TodayModel;

/// The first tab of a case file: people, what is owed here, risk over time, and the timeline.
class Overview : public QScrollArea {
    Q_OBJECT

public:
    explicit Overview(const Wording& wording, QWidget* parent = nullptr);

    void show_case(const CaseReading& reading, const DueWords& words,
                   const std::map<PersonId, QString>& workers);
    void clear();

    Timeline& timeline() const { return *m_timeline; }
    OwedList& owed() const { return *m_owed; }
    const TodayModel& owed_model() const { return *m_model; }
    QListWidget& people() const { return *m_people; }
    const RiskChart& chart() const { return *m_chart; }

Q_SIGNALS:
    void entry_chosen(const holdfast::EntryId& entry);
    void why_wanted(const holdfast::OwedRow& row);
    void survivor_wanted(const holdfast::PersonId& survivor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void measure();
    void measure_people();
    void show_people(const CaseReading& reading);

    const Wording& m_wording;
    PeopleDiagram* m_diagram;
    QListWidget* m_people;
    TodayModel* m_model;
    OwedList* m_owed;
    TextLabel* m_owed_note;
    RiskChart* m_chart;
    TextLabel* m_risk_note;
    Timeline* m_timeline;
};

}
