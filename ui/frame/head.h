#pragma once
#include <QWidget>

namespace holdfast::ui {

class TextLabel;

/// The line above a page: its title, and what can always be done.
class Head : public QWidget {
    Q_OBJECT

public:
    explicit Head(QWidget* parent = nullptr);
    void show_title(const QString& title);

Q_SIGNALS:
    void find_wanted();
    void lock_wanted();

private:
    TextLabel* m_title;
};

}
