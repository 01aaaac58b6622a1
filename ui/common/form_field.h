#pragma once
#include <QWidget>

namespace holdfast::ui {

class TextLabel;

/// A field of a form: its label above, help or what is wrong under it. What is wrong is told to screen readers too.
class FormField : public QWidget {
    Q_OBJECT

public:
    enum class Label { above, said_by_control };
    /// Takes the control, and gives it the label as its accessible name.
    FormField(const QString& label, const QString& help, QWidget* control,
              Label shown = Label::above);

    QWidget* control() const { return m_control; }
    QString label() const;
    void set_help(const QString& help);
    /// Empty: nothing is wrong.
    void show_error(const QString& error);
    QString error() const;

private:
    QString m_help;
    TextLabel* m_label;
    QWidget* m_control;
    TextLabel* m_note;
};

}
