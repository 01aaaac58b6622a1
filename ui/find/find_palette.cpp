#include "ui/find/find_palette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/case_search.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"

namespace holdfast::ui {
namespace {

constexpr std::size_t most_lines = 40;

}

FindPalette::FindPalette(const Room& room, QWidget* parent)
    : QFrame(parent),
      m_room(room),
      m_search(new CaseSearch(room.session, this)),
      m_words(new QLineEdit),
      m_list(new QListWidget)
{
    setFrameShape(QFrame::Box);
    setFrameShadow(QFrame::Plain);
    setForegroundRole(QPalette::Dark);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Find"));
    m_words->setPlaceholderText(tr("Case, person or action"));
    m_words->setAccessibleName(tr("Find a case, a person or an action"));
    m_words->installEventFilter(this);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::small);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    hide();
    parent->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_search->ask(words);
        narrow();
    });
    connect(m_words, &QLineEdit::returnPressed, this, &FindPalette::choose);
    connect(m_list, &QListWidget::itemClicked, this, &FindPalette::choose);
    connect(m_search, &CaseSearch::found, this, [this](const std::set<CaseId>& found) {
        m_found = found;
        narrow();
    });
    connect(&room.session, &Session::locked, this, &FindPalette::close_up);
}

bool FindPalette::is_reading() const
{
    return m_reading || m_search->is_asking();
}

void FindPalette::open(std::vector<Deed> deeds)
{
    m_deeds = std::move(deeds);
    m_found.clear();
    m_words->clear();
    place();
    show();
    raise();
    m_words->setFocus();
    narrow();
    m_reading = true;
    m_room.session.ask(this, findable_cases, [this](WorkspaceResult<FindableCases> cases) {
        m_reading = false;
        m_cases = cases ? std::move(*cases) : FindableCases();
        narrow();
    });
}

void FindPalette::place()
{
    const QWidget* around = parentWidget();
    const int width = std::min(around->width() - 2 * space::page, digits(72));
    const int height = std::min(around->height() - 2 * space::page, digits(52));
    setGeometry((around->width() - width) / 2, space::page + space::section, width, height);
}

void FindPalette::narrow()
{
    if (!isVisible())
        return;
    const QString words = m_words->text().simplified().toLower();
    m_list->clear();
    m_offered.clear();
    const auto offer = [this](const QString& line, std::function<void()> act) {
        m_list->addItem(line);
        m_offered.push_back(std::move(act));
    };
    for (const Deed& deed : m_deeds)
        if (deed.words.toLower().contains(words))
            offer(deed.words, deed.act);
    // Named before those in which the words were only written.
    for (const bool named : {true, false})
        for (std::size_t i = 0; i < m_cases.rows.size() && m_offered.size() < most_lines; ++i) {
            const CaseRow& row = m_cases.rows[i];
            const bool by_name = !words.isEmpty() && m_cases.keys[i].contains(words);
            if (named ? !by_name : by_name || !m_found.contains(row.id))
                continue;
            const QString line = tr("%1 · %2").arg(text(row.reference), text(row.perpetrator));
            offer(named ? line : tr("%1 · written in it").arg(line),
                  [this, id = row.id] { m_room.navigator.open_case(id); });
        }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

QStringList FindPalette::lines() const
{
    QStringList lines;
    for (int i = 0; i < m_list->count(); ++i)
        lines.append(m_list->item(i)->text());
    return lines;
}

void FindPalette::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_offered.size()))
        return;
    const auto act = m_offered[static_cast<std::size_t>(row)];
    close_up();
    act();
}

void FindPalette::close_up()
{
    hide();
    m_room.session.let_go(std::exchange(m_cases, {}));
    m_found.clear();
    m_deeds.clear();
    m_offered.clear();
    m_list->clear();
    m_words->clear();
}

bool FindPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    // Escape is this one's while it is open, whatever else it closes.
    if (watched == m_words && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            close_up();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    if (watched == m_words && event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason)
        close_up();
    return QFrame::eventFilter(watched, event);
}

}
