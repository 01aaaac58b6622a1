#pragma once
#include <QWidget>
#include <filesystem>

class QLineEdit;
class QPushButton;

namespace holdfast {
struct WorkspaceError;
class Secret;
}

namespace holdfast::ui {

class Questions;
class Session;
class TextLabel;

/// Signing in: which record, who, and the passphrase. Stays usable while the key is derived.
class UnlockPage : public QWidget {
    Q_OBJECT

public:
    /// `device_folder`: what makes this machine a device of the record.
    UnlockPage(Session& session, Questions& questions, std::filesystem::path device_folder);

    void set_folder(const QString& folder);
    QString folder() const;
    /// Puts the keyboard where something is still to be typed.
    void focus_first_empty();
    void clear_passphrase();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* form();
    void choose_folder();
    void try_to_unlock();
    void show_refusal(const WorkspaceError& error);
    void show_state();
    void say(const QString& message);
    Secret take_passphrase();

    Session& m_session;
    Questions& m_questions;
    std::filesystem::path m_device_folder;

    QWidget* m_card;
    QLineEdit* m_folder;
    QPushButton* m_choose;
    QLineEdit* m_name;
    QLineEdit* m_passphrase;
    TextLabel* m_message;
    TextLabel* m_none_yet;
    QPushButton* m_unlock;
};

}
