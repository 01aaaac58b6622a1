#pragma once
#include "ui/common/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace holdfast::ui {

class NewPassphrase;
class TextLabel;

/// What the signed-in person chooses for this machine, and their own passphrase.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const Room& room);

    QString title() const override;
    void read_again() override {}
    bool is_reading() const override { return m_changing; }

protected:
    void forget() override;
    void take_focus() override;
    bool event(QEvent* event) override;

private:
    QWidget* look_section();
    QWidget* lock_section();
    QWidget* passphrase_section();
    void change_passphrase();
    void show_state();
    void show_look();
    void say(const QString& words, bool good);

    QComboBox* m_size;
    QComboBox* m_theme;
    QComboBox* m_language;
    QSpinBox* m_idle;
    QLineEdit* m_current;
    NewPassphrase* m_new;
    QPushButton* m_change;
    TextLabel* m_said;
    bool m_changing = false;
};

}
