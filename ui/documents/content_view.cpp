#include "ui/documents/content_view.h"

#include <QCheckBox>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/measure.h"
#include "ui/common/whole_text.h"
#include "ui/documents/pdf_view.h"

namespace holdfast::ui {

PictureView::PictureView(QWidget* parent)
    : QScrollArea(parent), m_own_size(new QCheckBox(tr("In its own size"))), m_label(new QLabel)
{
    setAccessibleName(tr("The picture"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_own_size->setAccessibleName(tr("Show the picture in its own size"));
    m_label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_own_size, 0, Qt::AlignLeft);
    layout->addWidget(m_label, 1);
    setWidget(inside);
    connect(m_own_size, &QCheckBox::toggled, this, [this] {
        m_least_height = 0;
        fit();
    });
}

void PictureView::show_picture(const QImage& picture, const QString& name)
{
    m_picture = picture;
    m_least_height = 0;
    m_label->setAccessibleName(name);
    fit();
}

void PictureView::clear()
{
    m_picture = {};
    m_label->clear();
    m_own_size->setChecked(false);
    m_least_height = 0;
    setMinimumHeight(0);
}

void PictureView::fit()
{
    if (m_picture.isNull())
        return;
    const double ratio = devicePixelRatioF();
    const int room = static_cast<int>(viewport()->width() * ratio);
    QImage shown = m_picture;
    if (!m_own_size->isChecked() && shown.width() > room && room > 0)
        shown = shown.scaledToWidth(room, Qt::SmoothTransformation);
    QPixmap pixmap = QPixmap::fromImage(shown);
    pixmap.setDevicePixelRatio(ratio);
    m_label->setPixmap(pixmap);
    const bool own = m_own_size->isChecked();
    setHorizontalScrollBarPolicy(own ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    // What is around it scrolls. Less wide for the bar of that, it is less high, which must not take the bar away again.
    const int bar = own ? horizontalScrollBar()->sizeHint().height() : 0;
    m_least_height = std::max(m_least_height,
                              m_own_size->sizeHint().height() + space::small + bar
                                  + pixmap.deviceIndependentSize().toSize().height());
    setMinimumHeight(m_least_height);
}

void PictureView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

ContentView::ContentView(const Look& look, QWidget* parent)
    : QStackedWidget(parent),
      m_text(new WholeText),
      m_picture(new PictureView),
      m_pdf(new PdfView(look))
{
    m_text->setAccessibleName(tr("What stands in the document"));
    addWidget(m_text);
    addWidget(m_picture);
    addWidget(m_pdf);
    clear();
}

void ContentView::show_content(const Shown& shown, const QString& name)
{
    clear();
    if (const auto* words = std::get_if<QString>(&shown)) {
        m_text->setPlainText(*words);
        setCurrentWidget(m_text);
    } else if (const auto* pdf = std::get_if<PdfBytes>(&shown)) {
        setCurrentWidget(m_pdf);
        m_pdf->show_pdf(pdf->bytes, name);
    } else {
        setCurrentWidget(m_picture);
        m_picture->show_picture(std::get<QImage>(shown), name);
    }
    show();
}

void ContentView::clear()
{
    hide();
    m_text->clear();
    m_picture->clear();
    m_pdf->clear();
}

QString ContentView::shown_text() const
{
    return isHidden() ? QString() : m_text->toPlainText();
}

}
