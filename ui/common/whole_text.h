#pragma once
#include <QPlainTextEdit>

namespace holdfast::ui {

/// Words to be read, as high as they are: what stands around them scrolls, with no bar of their own within. Only what is very long
/// has one.
class WholeText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit WholeText(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void measure();
};

}
