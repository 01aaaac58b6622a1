#include "ui/risk/review_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>
#include <utility>

#include "ui/common/empty_state.h"
#include "ui/common/flow.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/record/offer_choices.h"
#include "ui/record/words.h"
#include "ui/risk/review_model.h"
#include "ui/risk/review_view.h"

namespace holdfast::ui {
namespace {

using namespace std::chrono_literals;

QPushButton* button(const QString& words, const QString& name)
{
    auto* made = new QPushButton(words);
    made->setAccessibleName(name);
    return made;
}

}

ReviewPanel::ReviewPanel(const Room& room, QWidget* parent)
    : QWidget(parent),
      m_room(room),
      m_model(new ReviewModel(this)),
      m_scroll(new QScrollArea),
      m_page(new QWidget),
      m_empty(new EmptyState),
      m_title(new TextLabel(TextSize::section)),
      m_count(new TextLabel(TextSize::body, Tone::muted)),
      m_tool(new QComboBox),
      m_answered_by(new QComboBox),
      m_next_left(button(tr("&Next unanswered"), tr("To the next item without an answer"))),
      m_anew(button(tr("Start anew"), tr("Throw away what was filled in and start anew"))),
      m_draft_note(paragraph(TextSize::body, Tone::excused)),
      m_changes(paragraph(TextSize::body, Tone::muted)),
      m_view(new ReviewView(*m_model)),
      m_topic(paragraph(TextSize::section)),
      m_help(paragraph(TextSize::body, Tone::muted)),
      m_note(new QLineEdit),
      m_source(new QComboBox),
      m_band(paragraph(TextSize::section)),
      m_marac(paragraph(TextSize::body, Tone::overdue)),
      m_follows(paragraph(TextSize::body, Tone::overdue)),
      m_judged(new QCheckBox(tr("My &judgement is higher"))),
      m_reason(new QLineEdit),
      m_told(paragraph(TextSize::body, Tone::muted)),
      m_save(button(tr("&Save the review"), tr("Save the review"))),
      m_print(button(tr("&Print or PDF…"), tr("Print the review or save it as PDF"))),
      m_close(button(tr("Close"), tr("Close; what is filled in is kept for you")))
{
    offer_choices<AnsweredBy>(*m_answered_by);
    offer_choices<Source>(*m_source);
    auto* page = new QVBoxLayout(m_page);
    page->setContentsMargins(space::section, space::wide, space::section, space::small);
    page->setSpacing(space::small);
    page->addWidget(head());
    page->addWidget(m_view, 1);
    page->addWidget(item());
    page->addWidget(foot());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_scroll->setAccessibleName(tr("Risk review"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_page);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_empty, 1);
    m_keep_soon.setSingleShot(true);
    m_keep_soon.setInterval(2s);
    connect_all();
    forget();
}

QWidget* ReviewPanel::head()
{
    m_tool->setAccessibleName(tr("Risk tool"));
    m_answered_by->setAccessibleName(tr("Answered by"));
    auto* by = new TextLabel;
    by->setText(tr("Answered by"));
    by->setBuddy(m_answered_by);
    m_title->set_elided();
    m_count->set_elided();
    m_next_left->setToolTip(tr("Ctrl+J"));
    auto* third = new QHBoxLayout;
    third->addWidget(m_draft_note, 1);
    third->addWidget(m_anew);
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(flow_of({m_title, nullptr, m_count}));
    layout->addWidget(flow_of({m_tool, by, m_answered_by, nullptr, m_next_left}));
    layout->addWidget(m_changes);
    layout->addLayout(third);
    return head;
}

QWidget* ReviewPanel::item()
{
    m_note->setAccessibleName(tr("Note on the chosen item"));
    m_note->setPlaceholderText(tr("Note, in the words used. Enter: back to the items."));
    m_source->setAccessibleName(tr("Who the answer to the chosen item comes from"));
    auto* from = new TextLabel;
    from->setText(tr("from"));
    from->setBuddy(m_source);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_note, 1);
    line->addWidget(from);
    line->addWidget(m_source);
    auto* item = new QWidget;
    auto* layout = new QVBoxLayout(item);
    layout->setContentsMargins(0, space::hair, 0, 0);
    layout->setSpacing(space::hair);
    layout->addWidget(m_topic);
    layout->addWidget(m_help);
    layout->addLayout(line);
    return item;
}

QWidget* ReviewPanel::foot()
{
    m_judged->setAccessibleName(tr("My judgement is higher than the count"));
    m_reason->setAccessibleName(tr("Why my judgement is higher"));
    m_reason->setPlaceholderText(tr("Why your judgement is higher; it is kept with the review"));
    m_save->setDefault(true);
    auto* foot = new QWidget;
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::hair);
    layout->addWidget(m_band);
    layout->addWidget(m_marac);
    layout->addWidget(m_follows);
    layout->addWidget(m_reason);
    layout->addWidget(m_told);
    layout->addWidget(flow_of({m_judged, nullptr, m_print, m_close, m_save}));
    return foot;
}

void ReviewPanel::connect_items()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReviewPanel::show_item);
    // Once all of the page has its place.
    connect(m_view, &ReviewView::row_wanted, this, &ReviewPanel::show_row, Qt::QueuedConnection);
    connect(m_view, &ReviewView::note_wanted, this, [this] { m_note->setFocus(); });
    connect(m_note, &QLineEdit::textEdited, this, [this](const QString& note) {
        if (m_view->current_row() >= 0)
            m_model->set_note(m_view->current_row(), note);
    });
    connect(m_note, &QLineEdit::returnPressed, this, &ReviewPanel::leave_note);
    connect(m_source, &QComboBox::activated, this, [this](int source) {
        if (m_view->current_row() >= 0)
            m_model->set_source(m_view->current_row(), static_cast<Source>(source));
    });
    connect(m_next_left, &QPushButton::clicked, this, &ReviewPanel::go_to_next_left);
    auto* next_key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_J), this);
    next_key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next_key, &QShortcut::activated, this, &ReviewPanel::go_to_next_left);
    for (QComboBox* list : {m_tool, m_answered_by, m_source})
        connect(list, &QComboBox::activated, this, [this] {
            if (!std::exchange(m_stepping, false))
                m_view->setFocus();
        });
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_tool, m_answered_by, m_source, m_next_left, m_anew,
                                         m_judged, m_print, m_close, m_save})
        control->installEventFilter(this);
}

/// An item that is noted on but not answered is still the one in work.
void ReviewPanel::leave_note()
{
    const int row = m_view->current_row();
    if (row < 0)
        return;
    const bool answered = m_model->chosen(row).has_value();
    m_view->go_to(answered ? std::min(row + 1, m_model->rowCount() - 1) : row);
}

void ReviewPanel::go_to_next_left()
{
    if (const auto row = m_model->next_left(m_view->current_row()))
        m_view->go_to(*row);
}

/// Keys that answer do so from every control in which nothing is typed; arrows from those that have no use for them.
bool ReviewPanel::goes_to_items(QObject* watched, const QKeyEvent& event)
{
    const bool moves = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down
                       || event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const bool list = qobject_cast<QComboBox*>(watched);
    m_stepping = list && moves && event.modifiers() == Qt::NoModifier;
    return m_view->answers_with(event) || (moves && !list);
}

bool ReviewPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_stepping = false;
    if (event->type() != QEvent::KeyPress
        || !goes_to_items(watched, *static_cast<QKeyEvent*>(event)))
        return QWidget::eventFilter(watched, event);
    m_view->setFocus();
    QCoreApplication::sendEvent(m_view, event);
    return true;
}

void ReviewPanel::connect_all()
{
    connect(m_model, &ReviewModel::changed, this, &ReviewPanel::on_change);
    connect(m_tool, &QComboBox::currentIndexChanged, this, &ReviewPanel::choose_tool);
    connect(m_answered_by, &QComboBox::currentIndexChanged, this,
            [this](int by) { m_model->set_answered_by(static_cast<AnsweredBy>(by)); });
    connect_items();
    connect(m_judged, &QCheckBox::toggled, this, [this](bool judged) {
        m_model->form_for_change().judged_higher = judged;
        m_reason->setVisible(judged);
        if (judged)
            m_reason->setFocus();
        on_change();
    });
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString& reason) {
        m_model->form_for_change().reason = reason.trimmed().toStdString();
        on_change();
    });
    connect(m_save, &QPushButton::clicked, this, &ReviewPanel::save);
    connect(m_print, &QPushButton::clicked, this, &ReviewPanel::take_out_review);
    connect(m_anew, &QPushButton::clicked, this, &ReviewPanel::start_anew);
    connect(m_close, &QPushButton::clicked, this, [this] {
        keep_draft();
        forget();
        Q_EMIT closed();
    });
    connect(&m_keep_soon, &QTimer::timeout, this, &ReviewPanel::keep_draft);
    connect(&m_room.session, &Session::locking, this,
            [this](Workspace& workspace) { keep_in(workspace); });
    auto* save_key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this);
    save_key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save_key, &QShortcut::activated, this, &ReviewPanel::save);
}

}
