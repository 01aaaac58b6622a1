#pragma once
#include <QWidget>

class QComboBox;
class QTabBar;

namespace holdfast::ui {

/// The tabs of a file in one line, or the same as a list to choose from where there is no room for the names of all.
class TabRow : public QWidget {
    Q_OBJECT

public:
    explicit TabRow(const QString& name, QWidget* parent = nullptr);

    QTabBar& tabs() const { return *m_tabs; }
    const QComboBox& choice() const { return *m_choice; }
    int add(const QString& name);
    void take_focus();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    QTabBar* m_tabs;
    QComboBox* m_choice;
};

}
