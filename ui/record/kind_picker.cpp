#include "ui/record/kind_picker.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "record/fact.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/record/catalogue.h"

namespace holdfast::ui {
namespace {

constexpr int kind_role = Qt::UserRole;

}

KindPicker::KindPicker(const Wording& wording, QWidget* parent)
    : QWidget(parent), m_wording(wording), m_typed(new QLineEdit), m_list(new QListWidget)
{
    m_typed->setPlaceholderText(tr("What happened? Type a word of it"));
    m_typed->setAccessibleName(tr("What is to be recorded"));
    m_typed->installEventFilter(this);
    m_list->setAccessibleName(tr("What can be recorded"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_typed);
    layout->addWidget(m_list, 1);
    connect(m_typed, &QLineEdit::textChanged, this, &KindPicker::narrow);
    connect(m_typed, &QLineEdit::returnPressed, this, &KindPicker::choose_current);
    connect(m_list, &QListWidget::itemActivated, this, &KindPicker::choose_current);
    connect(m_list, &QListWidget::itemClicked, this, &KindPicker::choose_current);
}

void KindPicker::offer(Roles roles)
{
    m_typed->clear();
    m_list->clear();
    for (const FormGroup& group : forms_for(roles)) {
        auto* heading = new QListWidgetItem(group.heading, m_list);
        heading->setFlags(Qt::NoItemFlags);
        heading->setFont(font_of(TextSize::section));
        for (const std::size_t kind : group.kinds) {
            auto* item = new QListWidgetItem(text(m_wording.kind(kind_names()[kind])), m_list);
            item->setData(kind_role, QVariant::fromValue(static_cast<qulonglong>(kind)));
        }
    }
    narrow({});
}

void KindPicker::take_focus()
{
    m_typed->setFocus();
}

void KindPicker::narrow(const QString& typed)
{
    QListWidgetItem* first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        auto* item = m_list->item(i);
        const bool heading = !item->data(kind_role).isValid();
        const bool fits = heading ? typed.isEmpty()
                                  : item->text().contains(typed.trimmed(), Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && !heading && !first)
            first = item;
    }
    m_list->setCurrentItem(first);
}

void KindPicker::choose_current()
{
    const auto* item = m_list->currentItem();
    if (item && !item->isHidden() && item->data(kind_role).isValid())
        Q_EMIT chosen(static_cast<std::size_t>(item->data(kind_role).toULongLong()));
}

void KindPicker::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    for (int i = 0; i < m_list->count(); ++i)
        if (!m_list->item(i)->data(kind_role).isValid())
            m_list->item(i)->setFont(font_of(TextSize::section));
}

/// The arrows move in the list while the typing goes on.
bool KindPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
