#pragma once
#include <QWidget>

#include "ui/casefile/case_reading.h"

namespace holdfast::ui {

class StatusBadge;
class TextLabel;

/// Whose case it is, where it stands and how grave: reference, name, programme and week, risk and how it moved, workers of both
/// sides.
class CaseHeader : public QWidget {
    Q_OBJECT

public:
    explicit CaseHeader(QWidget* parent = nullptr);

    void show_case(const CaseReading& reading);
    void clear();
    QString risk_words() const { return m_risk_words; }

private:
    QString programme(const CaseReading& reading) const;
    void show_risk(const CaseReading& reading);
    QString workers(const CaseReading& reading) const;

    TextLabel* m_reference;
    TextLabel* m_known_as;
    TextLabel* m_state;
    TextLabel* m_programme;
    StatusBadge* m_risk;
    TextLabel* m_workers;
    QString m_risk_words;
};

}
