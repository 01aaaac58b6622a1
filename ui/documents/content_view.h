#pragma once
#include <QScrollArea>
#include <QStackedWidget>

#include "ui/documents/document_reading.h"

class QCheckBox;
class QLabel;

namespace holdfast::ui {

class Look;
class PdfView;
class WholeText;

/// A picture, as wide as there is room for or in its own size.
class PictureView : public QScrollArea {
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent = nullptr);

    void show_picture(const QImage& picture, const QString& name);
    void clear();
    bool is_empty() const { return m_picture.isNull(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QImage m_picture;
    int m_least_height = 0;
    QCheckBox* m_own_size;
    QLabel* m_label;
};

/// What was read of a document, from memory: text is shown as text, whatever stands in it.
class ContentView : public QStackedWidget {
    Q_OBJECT

public:
    explicit ContentView(const Look& look, QWidget* parent = nullptr);

    void show_content(const Shown& shown, const QString& name);
    void clear();
    bool is_empty() const { return isHidden(); }
    QString shown_text() const;
    bool shows_picture() const { return isVisible() && !m_picture->is_empty(); }
    PdfView& pdf() const { return *m_pdf; }

private:
    WholeText* m_text;
    PictureView* m_picture;
    PdfView* m_pdf;
};

}
