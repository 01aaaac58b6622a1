#pragma once
#include <QWidget>

#include "ui/casefile/timeline_model.h"

class QComboBox;
class QListView;

namespace holdfast::ui {

class TextLabel;

/// The timeline of a case with what narrows it: kinds, who wrote it down, since when.
class Timeline : public QWidget {
    Q_OBJECT

public:
    explicit Timeline(const Wording& wording, QWidget* parent = nullptr);

    void show_case(const CaseReading& reading);
    void clear();
    void choose(const EntryId& entry);

    const TimelineModel& model() const { return *m_model; }
    QListView& list() const { return *m_list; }

Q_SIGNALS:
    void entry_chosen(const holdfast::EntryId& entry);

private:
    void fill_filters();
    void narrow();
    void show_count();

    TimelineModel* m_model;
    QComboBox* m_topic;
    QComboBox* m_author;
    QComboBox* m_since;
    TextLabel* m_count;
    QListView* m_list;
    LocalDate m_today{};
    bool m_restoring = false;    ///< what was chosen before the list was filled anew
};

}
