#pragma once
#include <QThreadPool>
#include <QWidget>
#include <filesystem>
#include <memory>

#include "workspace/workspace.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace holdfast::ui {

class FormField;
class LongWork;
class NewPassphrase;
class Questions;
class RecoveryCodeStep;
class Session;
class TextLabel;

/// The guided start of a new service: where it is kept, who it is, its first manager, the recovery code. The record is made in one
/// go after the second step; the window is unlocked only once the code was typed back.
class FirstRun : public QWidget {
    Q_OBJECT

public:
    FirstRun(Session& session, Questions& questions, std::filesystem::path device_folder);
    ~FirstRun() override;

    void begin(const QString& folder);
    QString folder() const;
    bool is_making() const { return m_making; }

Q_SIGNALS:
    void given_up();

private:
    QWidget* service_step();
    QWidget* person_step();
    QWidget* making_step();
    void choose_folder();
    void show_state();
    void make();
    void made(std::shared_ptr<WorkspaceResult<Workspace::Created>> result);
    void finish();
    void show_step(int step);

    Session& m_session;
    Questions& m_questions;
    std::filesystem::path m_device_folder;
    QThreadPool m_maker;
    bool m_making = false;
    std::shared_ptr<WorkspaceResult<Workspace::Created>> m_made;

    TextLabel* m_step;
    TextLabel* m_message;
    QStackedWidget* m_steps;
    QLineEdit* m_folder;
    QLineEdit* m_service;
    QLineEdit* m_site;
    QComboBox* m_country;
    QPushButton* m_next;
    QLineEdit* m_name;
    QLineEdit* m_sign_in_name;
    NewPassphrase* m_passphrase;
    QPushButton* m_make;
    RecoveryCodeStep* m_code;
};

}
