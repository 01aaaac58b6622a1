#pragma once
#include <QFrame>
#include <QTimer>

#include "report/wording.h"
#include "ui/common/session.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace holdfast::ui {

class TextLabel;

/// Where a survivor is to be found: shown on request, for a reason that is noted, and hidden again after a while or on leaving.
class WhereaboutsPanel : public QFrame {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds shown_for{60};

    WhereaboutsPanel(Session& session, const Wording& wording, QWidget* parent = nullptr);

    /// Hidden, and ready to be asked. `held`: whether there is anything to show.
    void set_subject(const std::optional<CaseId>& id, const std::optional<PersonId>& survivor,
                     bool held);
    void conceal();
    bool shows() const { return !m_rows.empty(); }
    bool is_busy() const { return m_busy; }
    QStringList lines() const;
    /// Called by a timer each second that it is shown.
    void tick();

private:
    void build();
    void show_state();
    void reveal();
    void show_rows(const std::vector<QStringList>& rows);

    Session& m_session;
    const Wording& m_wording;
    std::optional<CaseId> m_case;
    std::optional<PersonId> m_survivor;
    bool m_held = false;
    bool m_busy = false;
    int m_question = 0;
    std::chrono::seconds m_left{};
    QTimer m_timer;
    std::vector<QStringList> m_rows;

    TextLabel* m_note;
    QLineEdit* m_reason;
    QPushButton* m_show;
    QPushButton* m_hide;
    QVBoxLayout* m_lines;
};

}
