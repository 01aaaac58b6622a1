#pragma once
#include <QByteArray>
#include <QTimer>
#include <QWidget>
#include <vector>

#include "ui/documents/pdf_tool.h"

class QCheckBox;
class QImage;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace holdfast::ui {

class Look;
class TextLabel;

/// A PDF, one page at a time: as a picture that is as wide as there is room for and grows with the text size and the zoom, or as
/// its words alone. Nothing in it can be followed, filled in or run.
class PdfView : public QWidget {
    Q_OBJECT

public:
    explicit PdfView(const Look& look, QWidget* parent = nullptr);

    void show_pdf(const QByteArray& pdf, const QString& name);
    /// Nothing of it is held or looked at any more afterwards.
    void clear();

    /// Until what was asked for is shown.
    bool is_busy() const;
    int pages() const { return static_cast<int>(m_sizes.size()); }
    int page() const;    ///< from 1; 0 where none is shown
    QSize shown_size() const;
    QString shown_words() const;
    /// Why it, or this page of it, is not shown; empty where it is.
    QString told() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Where a page is looked at from when it comes.
    enum class From { top, bottom, where_it_was };

    QWidget* controls();
    void connect_all();
    void say(const QString& words);
    void take_sizes(const PdfTool::Answer& answer);
    void bring(From from);
    void ask_for_picture();
    void ask_for_words();
    void show_picture(const QImage& picture, double ratio);
    bool scroll_or_turn(int key);
    void zoom_by(double factor);
    double dots_per_inch(double ratio) const;

    const Look& m_look;
    PdfTool m_tool;
    QTimer m_again;    ///< the room has changed: the page is asked for again once that is over
    QByteArray m_pdf;
    QString m_name;
    std::vector<QSizeF> m_sizes;    ///< of each page as it stands upright, in points
    double m_zoom = 1.0;
    From m_from = From::top;
    TextLabel* m_told;
    QPushButton* m_before;
    QSpinBox* m_page;
    QPushButton* m_after;
    QPushButton* m_smaller;
    QPushButton* m_larger;
    QCheckBox* m_words_alone;
    QWidget* m_controls;
    QScrollArea* m_paper;
    QLabel* m_picture;
    QPlainTextEdit* m_words;
};

}
