#include "ui/common/beside.h"

#include <QEvent>
#include <QFontMetrics>
#include <algorithm>
#include <functional>
#include <utility>

#include "ui/common/look.h"
#include "ui/common/measure.h"

namespace holdfast::ui {
namespace {

constexpr int both_from_digits = 96;

/// Says how large a part is, and says it again when its text changes size.
class KeptSize : public QObject {
public:
    KeptSize(QWidget* part, std::function<void()> say) : QObject(part), m_say(std::move(say))
    {
        part->installEventFilter(this);
        m_say();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange)
            m_say();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_say;
};

}

Beside::Beside(QWidget* page, QWidget* side) : QSplitter(Qt::Horizontal), m_page(page), m_side(side)
{
    setChildrenCollapsible(false);
    addWidget(page);
    addWidget(side);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setSizes({3, 2});
    side->installEventFilter(this);
    side->hide();
}

void Beside::set_lines(int lines)
{
    m_lines = lines;
    updateGeometry();
}

QSize Beside::sizeHint() const
{
    QSize size = QSplitter::sizeHint();
    if (m_lines > 0)
        size.setHeight(m_lines * QFontMetrics(font_of(TextSize::body)).height());
    return size;
}

void Beside::make_room()
{
    const bool fits = width() >= digits(both_from_digits);
    const bool both = m_side->isHidden() || fits;
    if (m_page->isHidden() != both)
        return;
    m_page->setVisible(both);
    Q_EMIT page_shown(both);
}

bool Beside::eventFilter(QObject* watched, QEvent* event)
{
    // Before Qt gives the keyboard to whatever comes next.
    if (watched == m_side && event->type() == QEvent::Hide)
        m_had_keyboard = m_side->isAncestorOf(window()->focusWidget());
    if (watched == m_side && event->type() == QEvent::ShowToParent)
        make_room();
    if (watched == m_side && event->type() == QEvent::HideToParent) {
        make_room();
        // Back to where it was in the page.
        if (std::exchange(m_had_keyboard, false) && m_page->focusWidget())
            m_page->focusWidget()->setFocus();
    }
    return QSplitter::eventFilter(watched, event);
}

void Beside::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    make_room();
}

void Beside::changeEvent(QEvent* event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        make_room();
}

void keep_wide(QWidget* part, int count)
{
    new KeptSize(part, [part, count] { part->setFixedWidth(digits(count)); });
}

void keep_within(QWidget* part, int count)
{
    new KeptSize(part, [part, count] { part->setMaximumWidth(digits(count)); });
}

void keep_at_least(QWidget* part, int count)
{
    new KeptSize(part, [part, count] { part->setMinimumWidth(digits(count)); });
}

void keep_high(QWidget* part, int lines)
{
    new KeptSize(part, [part, lines] {
        const int line = QFontMetrics(font_of(TextSize::body)).lineSpacing();
        part->setFixedHeight(lines * line + 2 * space::small);
    });
}

void keep_rows(QWidget* list, int rows)
{
    new KeptSize(list, [list, rows] {
        const int line = QFontMetrics(font_of(TextSize::body)).height();
        const int row = std::max(int(space::row), line + 2 * space::small + 2);
        list->setMinimumHeight((rows + 1) * row + space::small);
    });
}

}
