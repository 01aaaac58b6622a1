#pragma once
#include <QWidget>

class QVBoxLayout;

namespace holdfast::ui {

class TextLabel;

/// What stands beside a list: a title with a way to close it, and what is about the chosen thing under it.
class SidePanel : public QWidget {
    Q_OBJECT

public:
    SidePanel(const QString& name, const QString& close_name);

    QString title() const;

Q_SIGNALS:
    void closed();

protected:
    void set_title(const QString& title);
    QVBoxLayout& content() const { return *m_content; }
    /// Below what scrolls: what is done in the end is always in sight.
    QVBoxLayout& foot() const { return *m_foot; }

private:
    TextLabel* m_title;
    QVBoxLayout* m_content;
    QVBoxLayout* m_foot;
};

}
