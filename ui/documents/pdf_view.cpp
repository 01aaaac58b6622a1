#include "ui/documents/pdf_view.h"

#include <QCheckBox>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>
#include <cmath>

#include "ui/common/flow.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {

using namespace std::chrono_literals;

namespace {

constexpr int most_pages = 2000;
constexpr double most_dots = 24e6;
constexpr double most_dots_a_side = 16'000;
constexpr qsizetype most_picture_bytes = 3 * static_cast<qsizetype>(most_dots + most_dots_a_side);
constexpr qsizetype most_told_bytes = qsizetype{1} << 20;
constexpr qsizetype most_words_bytes = qsizetype{4} << 20;
constexpr double points_an_inch = 72;
constexpr double zoom_step = 1.25;
constexpr double least_zoom = 0.5;
constexpr double most_zoom = 4;

QPushButton* small_button(const QString& sign, const QString& words)
{
    auto* button = new QPushButton(sign);
    button->setAccessibleName(words);
    button->setToolTip(words);
    return button;
}

/// The sizes of pages, from what pdfinfo says of them; empty where it says of more than are shown here.
std::vector<QSizeF> sizes_in(const QString& told)
{
    static const QRegularExpression pattern(
        QStringLiteral("^Page +(\\d+) (?:size: +(\\S+) x (\\S+) pts|rot: +(\\d+))"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression count(QStringLiteral("^Pages: +(\\d+)"),
                                          QRegularExpression::MultilineOption);
    if (const auto all = count.match(told); all.captured(1).toInt() > most_pages)
        return {};
    std::vector<QSizeF> sizes;
    for (auto at = pattern.globalMatch(told); at.hasNext();) {
        const auto found = at.next();
        const auto page = static_cast<std::size_t>(found.captured(1).toInt());
        if (page < 1 || page > most_pages)
            continue;
        sizes.resize(std::max(sizes.size(), page), QSizeF(1, 1));
        QSizeF& size = sizes[page - 1];
        if (found.captured(4).isEmpty())
            size = QSizeF(found.captured(2).toDouble(), found.captured(3).toDouble())
                       .expandedTo(QSizeF(1, 1));
        else if (found.captured(4).toInt() % 180 == 90)
            size.transpose();
    }
    return sizes;
}

}

PdfView::PdfView(const Look& look, QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_tool(nullptr),
      m_told(paragraph()),
      m_before(small_button(QStringLiteral("◂"), tr("Page before"))),
      m_page(new QSpinBox),
      m_after(small_button(QStringLiteral("▸"), tr("Next page"))),
      m_smaller(small_button(QStringLiteral("−"), tr("Show the page smaller"))),
      m_larger(small_button(QStringLiteral("+"), tr("Show the page larger"))),
      m_words_alone(new QCheckBox(tr("&Words alone"))),
      m_controls(controls()),
      m_paper(new QScrollArea),
      m_picture(new QLabel),
      m_words(new QPlainTextEdit)
{
    m_paper->setAccessibleName(tr("The page"));
    m_paper->setAccessibleDescription(
        tr("A picture of the page. Tick “Words alone” to have what stands on it as text."));
    m_paper->setWidget(m_picture);
    m_paper->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_paper->setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn);    // so that no width comes and goes
    m_paper->setMinimumHeight(space::row * 6);
    m_paper->installEventFilter(this);
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    m_words->setUndoRedoEnabled(false);
    m_words->setAccessibleName(tr("The words on the page"));
    m_words->setPlaceholderText(
        tr("No words can be read on this page. It may be the picture of a page."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_told);
    layout->addWidget(m_controls);
    layout->addWidget(m_paper, 1);
    layout->addWidget(m_words, 1);
    connect_all();
    clear();
}

void PdfView::connect_all()
{
    m_again.setSingleShot(true);
    m_again.setInterval(150ms);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (!m_words_alone->isChecked())
            bring(From::where_it_was);
    });
    connect(m_before, &QPushButton::clicked, m_page, &QSpinBox::stepDown);
    connect(m_after, &QPushButton::clicked, m_page, &QSpinBox::stepUp);
    connect(m_page, &QSpinBox::valueChanged, this, [this] { bring(From::top); });
    connect(m_smaller, &QPushButton::clicked, this, [this] { zoom_by(1 / zoom_step); });
    connect(m_larger, &QPushButton::clicked, this, [this] { zoom_by(zoom_step); });
    connect(m_words_alone, &QCheckBox::toggled, this, [this] { bring(From::top); });
}

QWidget* PdfView::controls()
{
    m_page->setAccessibleName(tr("Page"));
    m_page->setKeyboardTracking(false);
    m_words_alone->setAccessibleName(tr("Show the words of the page alone"));
    return flow_of({m_before, m_page, m_after, m_smaller, m_larger, m_words_alone});
}

void PdfView::show_pdf(const QByteArray& pdf, const QString& name)
{
    clear();
    m_pdf = pdf;
    m_name = name;
    m_tool.ask(QStringLiteral("pdfinfo"),
               {QStringLiteral("-f"), QStringLiteral("1"), QStringLiteral("-l"),
                QString::number(most_pages), QStringLiteral("-")},
               m_pdf, most_told_bytes,
               [this](const PdfTool::Answer& answer) { take_sizes(answer); });
}

void PdfView::clear()
{
    m_tool.stop();
    m_again.stop();
    m_pdf.clear();
    m_name.clear();
    m_sizes.clear();
    m_zoom = 1.0;
    m_words_alone->setChecked(false);
    m_picture->clear();
    m_picture->setAccessibleName({});
    m_picture->adjustSize();
    m_words->clear();
    m_controls->hide();
    m_paper->hide();
    m_words->hide();
    say({});
}

bool PdfView::is_busy() const
{
    return m_tool.is_running() || m_again.isActive();
}

int PdfView::page() const
{
    return m_sizes.empty() ? 0 : m_page->value();
}

QSize PdfView::shown_size() const
{
    return m_picture->pixmap().deviceIndependentSize().toSize();
}

QString PdfView::shown_words() const
{
    return m_words->toPlainText();
}

QString PdfView::told() const
{
    return m_told->text();
}

void PdfView::say(const QString& words)
{
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
}

void PdfView::take_sizes(const PdfTool::Answer& answer)
{
    if (answer.how == PdfTool::Ended::not_installed)
        return say(tr("PDFs are shown by the programs of poppler-utils, and those are not "
                      "installed on this computer."));
    if (answer.how == PdfTool::Ended::failed && answer.complaint.contains("Incorrect password"))
        return say(tr("It is protected by a password and cannot be shown here. Save a copy to "
                      "open it in another program, and delete the copy afterwards."));
    if (answer.how == PdfTool::Ended::failed)
        return say(tr("It cannot be read as a PDF: it is damaged, or it is something else. Ask "
                      "whoever it came from for another copy."));
    m_sizes = sizes_in(QString::fromUtf8(answer.said));
    if (m_sizes.empty())
        return say(tr("It has too many pages to be shown here, or none. Save a copy to open it in "
                      "another program, and delete the copy afterwards."));
    {
        const QSignalBlocker quiet(m_page);
        m_page->setRange(1, pages());
        m_page->setPrefix(tr("Page "));
        m_page->setSuffix(tr(" of %1").arg(pages()));
        m_page->setValue(1);
    }
    m_controls->show();
    m_paper->show();
    bring(From::top);
}

void PdfView::bring(From from)
{
    if (m_sizes.empty())
        return;
    const bool words = m_words_alone->isChecked();
    m_from = from;
    m_before->setEnabled(page() > 1);
    m_after->setEnabled(page() < pages());
    m_smaller->setEnabled(!words && m_zoom > least_zoom);
    m_larger->setEnabled(!words && m_zoom < most_zoom);
    m_paper->setVisible(!words);
    m_words->setVisible(words);
    if (words)
        ask_for_words();
    else
        ask_for_picture();
}

/// As wide as there is room for, larger as the text and the zoom are, and never more than is good for the memory.
double PdfView::dots_per_inch(double ratio) const
{
    const QSizeF points = m_sizes[static_cast<std::size_t>(page() - 1)];
    // One less, since what is begun of a dot is drawn as a whole one.
    const double room = std::max(1.0, m_paper->viewport()->width() * ratio - 1);
    const double wide = room * m_look.text_percent() / 100 * m_zoom;
    const double high = wide * points.height() / points.width();
    const double fitting = std::min({1.0, std::sqrt(most_dots / (wide * high)),
                                     most_dots_a_side / wide, most_dots_a_side / high});
    return points_an_inch * wide * fitting / points.width();
}

void PdfView::ask_for_picture()
{
    const double ratio = devicePixelRatioF();
    const QString number = QString::number(page());
    m_tool.ask(QStringLiteral("pdftoppm"),
               {QStringLiteral("-q"), QStringLiteral("-cropbox"), QStringLiteral("-r"),
                QString::number(dots_per_inch(ratio), 'f', 4), QStringLiteral("-f"), number,
                QStringLiteral("-l"), number, QStringLiteral("-")},
               m_pdf, most_picture_bytes, [this, ratio](const PdfTool::Answer& answer) {
                   const bool done = answer.how == PdfTool::Ended::done;
                   show_picture(done ? QImage::fromData(answer.said, "PPM") : QImage(), ratio);
               });
}

void PdfView::ask_for_words()
{
    const QString number = QString::number(page());
    m_tool.ask(QStringLiteral("pdftotext"),
               {QStringLiteral("-q"), QStringLiteral("-enc"), QStringLiteral("UTF-8"),
                QStringLiteral("-f"), number, QStringLiteral("-l"), number, QStringLiteral("-"),
                QStringLiteral("-")},
               m_pdf, most_words_bytes, [this](const PdfTool::Answer& answer) {
                   m_words->setPlainText(QString::fromUtf8(answer.said).trimmed());
                   say(answer.how == PdfTool::Ended::done
                           ? QString()
                           : tr("The words of this page cannot be read."));
               });
}

void PdfView::show_picture(const QImage& picture, double ratio)
{
    QScrollBar* bar = m_paper->verticalScrollBar();
    const double part = bar->maximum() > 0 ? static_cast<double>(bar->value()) / bar->maximum() : 0;
    QPixmap pixmap = QPixmap::fromImage(picture);
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
    m_picture->adjustSize();
    m_picture->setAccessibleName(tr("%3, page %1 of %2").arg(page()).arg(pages()).arg(m_name));
    switch (m_from) {
    case From::top: bar->setValue(0); break;
    case From::bottom: bar->setValue(bar->maximum()); break;
    case From::where_it_was: bar->setValue(static_cast<int>(part * bar->maximum())); break;
    }
    say(picture.isNull()
            ? tr("This page cannot be shown: it is damaged, or too much for this computer.")
            : QString());
}

void PdfView::zoom_by(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, least_zoom, most_zoom);
    bring(From::where_it_was);
}

/// Whether the key was for turning pages; what scrolls within one is the scroll area's own matter.
bool PdfView::scroll_or_turn(int key)
{
    const QScrollBar* bar = m_paper->verticalScrollBar();
    const auto turn_to = [this](int wanted, From from) {
        if (wanted < 1 || wanted > pages() || wanted == m_page->value())
            return;
        const QSignalBlocker quiet(m_page);
        m_page->setValue(wanted);
        bring(from);
    };
    switch (key) {
    case Qt::Key_PageDown:
        if (bar->value() < bar->maximum())
            return false;
        turn_to(page() + 1, From::top);
        return true;
    case Qt::Key_PageUp:
        if (bar->value() > bar->minimum())
            return false;
        turn_to(page() - 1, From::bottom);
        return true;
    case Qt::Key_Home: turn_to(1, From::top); return true;
    case Qt::Key_End: turn_to(pages(), From::top); return true;
    case Qt::Key_Plus: zoom_by(zoom_step); return true;
    case Qt::Key_Minus: zoom_by(1 / zoom_step); return true;
    default: return false;
    }
}

bool PdfView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_paper && event->type() == QEvent::KeyPress && !m_sizes.empty()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
            && scroll_or_turn(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PdfView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_sizes.empty())
        m_again.start();
}

void PdfView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_sizes.empty())
        m_again.start();
}

}
