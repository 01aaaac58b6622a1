#pragma once
#include "ui/record/controls.h"

class QComboBox;
class QLineEdit;

namespace holdfast::ui {

/// A day, typed as people write it; empty: not known.
class DayControl : public FieldControl {
    Q_OBJECT

public:
    explicit DayControl(LocalDate today, QWidget* parent = nullptr);

    /// How such a day is written, while nothing is.
    void set_example(const QString& example);
    std::vector<std::string> values() const override;
    void set_values(const std::vector<std::string>& values) override;
    QString problem() const override;
    QString said() const override;

private:
    LocalDate m_today;
    QLineEdit* m_day;
};

/// A moment in UK local time. In the hour that the autumn clock change repeats it asks which of the two is meant.
class WhenControl : public FieldControl {
    Q_OBJECT

public:
    explicit WhenControl(Instant now, QWidget* parent = nullptr);

    std::optional<Instant> instant() const;
    void set_instant(Instant instant);
    /// What "today" and a day without its year mean.
    void set_today(LocalDate today) { m_today = today; }
    std::vector<std::string> values() const override;
    void set_values(const std::vector<std::string>& values) override;
    QString problem() const override;
    QString said() const override;
    bool offers_both_hours() const;

private:
    bool is_empty() const;
    std::optional<LocalTime> local() const;
    void changed();

    LocalDate m_today;
    QLineEdit* m_day;
    QLineEdit* m_clock;
    QComboBox* m_which;    ///< shown where the reading exists twice: summer time first
};

}
