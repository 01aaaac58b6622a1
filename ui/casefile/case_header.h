#pragma once
#include <QWidget>

#include "ui/casefile/case_reading.h"

class QBoxLayout;

namespace holdfast::ui {

class StatusBadge;
class TextLabel;

/// Whose case it is, where it stands and how grave: name, risk and how it moved, programme and week, workers of both sides.
class CaseHeader : public QWidget {
    Q_OBJECT

public:
    explicit CaseHeader(QWidget* parent = nullptr);

    void show_case(const CaseReading& reading);
    void clear();
    QString risk_words() const { return m_risk_words; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QString programme(const CaseReading& reading) const;
    void show_risk(const CaseReading& reading);
    QString workers(const CaseReading& reading) const;

    QBoxLayout* m_above;
    TextLabel* m_known_as;
    StatusBadge* m_risk;
    TextLabel* m_about;
    QString m_risk_words;
};

}
