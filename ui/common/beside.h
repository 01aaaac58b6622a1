#pragma once
#include <QSplitter>

namespace holdfast::ui {

/// A page with something beside it while that is shown: beside it where there is room for both, in its place where there is not.
class Beside : public QSplitter {
    Q_OBJECT

public:
    Beside(QWidget* page, QWidget* side);

    /// Asks for the height of so many lines of text, however much there is to scroll within.
    void set_lines(int lines);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Whether the page can be seen, or what is beside stands in its place.
    void page_shown(bool shown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void make_room();

    QWidget* m_page;
    QWidget* m_side;
    bool m_had_keyboard = false;    ///< what is beside, when it was being hidden
    int m_lines = 0;
};

/// Keeps a part of a page so many digits wide, whatever the size of the text.
void keep_wide(QWidget* part, int digits);
/// Keeps it from being wider than that. In a column it has to stand in a row of its own: a column asks how high its parts are in
/// its own width, not in theirs.
void keep_within(QWidget* part, int digits);
/// Keeps it as wide as that, or wider.
void keep_at_least(QWidget* part, int digits);
/// Keeps room for so many lines of text in it.
void keep_high(QWidget* part, int lines);
/// Keeps room for the heading of a list and so many of its rows, or more.
void keep_rows(QWidget* list, int rows);

}
