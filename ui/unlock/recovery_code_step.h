#pragma once
#include <QStringList>
#include <QWidget>

#include "workspace/workspace.h"

class QLineEdit;
class QPushButton;

namespace holdfast::ui {

class TextLabel;

/// Shows a recovery code once, to be written down, and asks two of its groups back. It cannot be selected or copied here, and is
/// kept nowhere.
class RecoveryCodeStep : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryCodeStep(QWidget* parent = nullptr);

    /// What is said above the code and on the last button, where it is not the first code of a new service.
    void set_words(const QString& why, const QString& confirm);
    void show_code(const Secret& code, const std::string& fingerprint);
    void forget();

Q_SIGNALS:
    void confirmed();

private:
    QWidget* showing();
    QWidget* asking();
    void show_step(QWidget* step);
    void ask_back();
    void check();

    TextLabel* m_why;
    QStringList m_groups;
    int m_asked[2] = {0, 1};
    QWidget* m_showing = nullptr;
    QWidget* m_asking = nullptr;
    QPushButton* m_written;
    TextLabel* m_code;
    TextLabel* m_fingerprint;
    TextLabel* m_labels[2];
    QLineEdit* m_answers[2];
    TextLabel* m_wrong;
    QPushButton* m_confirm;
};

}
