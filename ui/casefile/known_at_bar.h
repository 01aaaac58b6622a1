#pragma once
#include <QWidget>
#include <optional>

#include "time/instant.h"

class QBoxLayout;
class QLayout;
class QPushButton;

namespace holdfast::ui {

class TextLabel;
class WhenControl;

/// Looks back: the whole file as it stood and was known at a chosen moment. While it does, it says so across the page.
class KnownAtBar : public QWidget {
    Q_OBJECT

public:
    explicit KnownAtBar(QWidget* parent = nullptr);

    /// Absent: as it stands now.
    void show_moment(const std::optional<Instant>& moment, Instant now);
    std::optional<Instant> moment() const { return m_moment; }
    /// Shows the field for the moment, and puts the keyboard there.
    void ask();
    QString said() const;

Q_SIGNALS:
    void chosen(const std::optional<holdfast::Instant>& moment);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* controls();
    void look_back();
    void name_way_out();

    std::optional<Instant> m_moment;
    Instant m_now{};
    QBoxLayout* m_layout;
    TextLabel* m_words;
    WhenControl* m_when;
    TextLabel* m_problem;
    QPushButton* m_show;
    QPushButton* m_back;
};

}
