#pragma once
#include <QWidget>
#include <filesystem>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace holdfast {
struct WorkspaceError;
class Secret;
}

namespace holdfast::ui {

class FirstRun;
class Questions;
class RestoreBackup;
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
    /// The guided start of a new service.
    void begin_new();
    /// Says that what is in memory could be written to these unencrypted swap areas; nothing where there are none.
    void warn_of_swap(const std::vector<std::string>& areas);
    bool is_making() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* form();
    void choose_folder();
    void try_to_unlock();
    void show_refusal(const WorkspaceError& error);
    void show_state();
    enum class Tells { what_is_wrong, what_was_done };
    void say(const QString& message, Tells what = Tells::what_is_wrong);
    void connect_restoring();

    Session& m_session;
    Questions& m_questions;
    std::filesystem::path m_device_folder;

    QWidget* m_card;
    QLineEdit* m_folder;
    QPushButton* m_choose;
    QLineEdit* m_name;
    QLineEdit* m_passphrase;
    TextLabel* m_message;
    TextLabel* m_swap;
    QPushButton* m_new;
    QPushButton* m_restore;
    RestoreBackup* m_restoring;
    QStackedWidget* m_pages;
    FirstRun* m_first_run;
    QPushButton* m_unlock;
};

}
