#pragma once
#include <QWidget>

class QLabel;

namespace holdfast::ui {

class TextLabel;

/// A person in a small outlined box: the name, and who they are on the case.
class PersonChip : public QWidget {
    Q_OBJECT

public:
    explicit PersonChip(QWidget* parent = nullptr);
    void show_person(const QString& name, const QString& who);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void draw_icon();

    QLabel* m_icon;
    TextLabel* m_name;
    TextLabel* m_who;
};

}
