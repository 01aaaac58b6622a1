#pragma once
#include <QWidget>

class QPushButton;

namespace holdfast::ui {

class TextLabel;

/// What stands where nothing is to be shown yet: what will appear, and how to make it so.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// Without an action no button is shown.
    void say(const QString& title, const QString& explanation, const QString& action = {});

Q_SIGNALS:
    void action_chosen();

private:
    TextLabel* m_title;
    TextLabel* m_explanation;
    QPushButton* m_action;
};

}
