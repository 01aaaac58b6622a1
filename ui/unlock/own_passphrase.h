#pragma once
#include <QWidget>

#include "workspace/error.h"

class QLineEdit;
class QPushButton;

namespace holdfast::ui {

class NewPassphrase;
class Session;
class TextLabel;

/// Asks somebody whose passphrase a manager gave for one of their own, before anything of the record is shown.
class OwnPassphrase : public QWidget {
    Q_OBJECT

public:
    explicit OwnPassphrase(Session& session);

    void begin();
    bool is_changing() const { return m_changing; }

Q_SIGNALS:
    void chosen();
    void lock_wanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void show_state();
    void change();
    void changed(const WorkspaceResult<void>& result);
    void forget();

    Session& m_session;
    bool m_changing = false;
    QWidget* m_card;
    TextLabel* m_said;
    TextLabel* m_same;
    QLineEdit* m_given;
    NewPassphrase* m_new;
    QPushButton* m_change;
};

}
