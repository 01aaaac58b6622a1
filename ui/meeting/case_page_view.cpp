#include "ui/meeting/case_page_view.h"

#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <functional>

#include "ui/common/lines.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/meeting/attendance_panel.h"
#include "ui/meeting/case_review_form.h"
#include "ui/print/paper_html.h"

namespace holdfast::ui {

CasePageView::CasePageView(const Room& room)
    : m_room(room),
      m_case(paragraph(TextSize::section)),
      m_where(paragraph(TextSize::label, Tone::muted)),
      m_note(paragraph(TextSize::body, Tone::due_soon)),
      m_wall(new QPushButton(tr("Wall view"))),
      m_previous(new QPushButton(tr("Previous"))),
      m_next(new QPushButton(tr("Next"))),
      m_complete(new QPushButton(tr("Complete this page"))),
      m_form(new CaseReviewForm(room.wording)),
      m_recorded(new QTextBrowser)
{
    m_recorded->setAccessibleName(tr("What was recorded on this page"));
    m_recorded->setFrameShape(QFrame::NoFrame);
    m_recorded->setOpenLinks(false);
    m_recorded->document()->setDocumentMargin(space::section);
    m_recorded->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head());
    layout->addWidget(hairline(QFrame::HLine));
    layout->addWidget(m_form, 1);
    layout->addWidget(m_recorded, 1);
    layout->addWidget(hairline(QFrame::HLine));
    layout->addWidget(foot());
    add_keys();
    connect(m_form, &CaseReviewForm::changed, this, &CasePageView::show_note);
}

QWidget* CasePageView::head()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(space::section, space::small, space::section, space::small);
    layout->setSpacing(space::small);
    auto* agenda = new QPushButton(tr("Agenda"));
    m_wall->setCheckable(true);
    m_wall->setChecked(true);
    m_wall->hide();    // until it is known who looks
    m_wall->setToolTip(tr("Shows what both teams may see, for a screen on the wall"));
    m_previous->setToolTip(tr("Alt+Left"));
    m_next->setToolTip(tr("Alt+Right"));
    auto* what = new QVBoxLayout;
    what->setSpacing(0);
    what->addWidget(m_case);
    what->addWidget(m_where);
    layout->addLayout(what, 1);
    for (QPushButton* button : {m_wall, agenda, m_previous, m_next})
        layout->addWidget(button);
    connect(agenda, &QPushButton::clicked, this, &CasePageView::agenda_wanted);
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT move_wanted(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT move_wanted(1); });
    connect(m_wall, &QPushButton::toggled, this, &CasePageView::view_changed);
    return head;
}

QWidget* CasePageView::foot()
{
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(space::section, space::small, space::section, space::small);
    layout->setSpacing(space::medium);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_complete);
    m_complete->setToolTip(tr("Ctrl+Return"));
    m_complete->setDefault(true);
    connect(m_complete, &QPushButton::clicked, this, &CasePageView::complete_wanted);
    return foot;
}

void CasePageView::add_keys()
{
    const std::pair<QKeySequence, std::function<void()>> keys[] = {
        {QKeySequence(Qt::ALT | Qt::Key_Left), [this] { Q_EMIT move_wanted(-1); }},
        {QKeySequence(Qt::ALT | Qt::Key_Right), [this] { Q_EMIT move_wanted(1); }},
        {QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { Q_EMIT complete_wanted(); }},
        {QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { Q_EMIT complete_wanted(); }}};
    for (const auto& [key, act] : keys) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    }
}

bool CasePageView::may_see_support() const
{
    return compartments_of(m_room.session.who().roles).contains(Compartment::support);
}

View CasePageView::view() const
{
    return m_wall->isChecked() || !may_see_support() ? View::case_only : View::everything_held;
}

void CasePageView::show_page(const CasePage& page, const PageDraft& draft,
                             const std::map<PersonId, Directory::Worker>& workers,
                             const Progress& progress)
{
    m_form->show_page(page, draft,
                      view() == View::case_only ? CaseReviewForm::Shows::both_teams
                                                : CaseReviewForm::Shows::with_iss,
                      workers, local_date(m_room.session.now()));
    m_recorded->clear();
    show_head(page, State::open, progress);
    m_form->take_focus();
}

void CasePageView::show_completed(const CasePage& page, const Paper& recorded,
                                  const Progress& progress)
{
    m_form->clear();
    m_recorded->setHtml(paper_html(recorded));
    show_head(page, State::completed, progress);
    m_recorded->setFocus();
}

void CasePageView::show_head(const CasePage& page, State state, const Progress& progress)
{
    m_state = state;
    const bool completed = state == State::completed;
    m_form->setVisible(!completed);
    m_recorded->setVisible(completed);
    m_complete->setVisible(!completed);
    m_wall->setVisible(may_see_support());
    m_case->setText(tr("%1 %2").arg(text(page.reference), text(page.perpetrator)));
    m_where->setText(tr("%1 of %2 · %3 covered · %4 min")
                         .arg(progress.position)
                         .arg(progress.cases)
                         .arg(progress.covered)
                         .arg(progress.held.count()));
    m_previous->setEnabled(progress.position > 1);
    m_next->setEnabled(progress.position < progress.cases);
    show_note();
}

void CasePageView::show_note()
{
    if (m_state == State::waiting)
        return;
    if (m_state == State::completed)
        return m_note->setText(
            tr("This page is completed. A correction is made in the case file."));
    const QStringList left = missing();
    m_note->setText(left.isEmpty() ? attendance_problem(m_present)
                                   : tr("Still to cover: %1").arg(left.join(QStringLiteral(", "))));
}

void CasePageView::set_present(const Attendance& present)
{
    m_present = present;
    show_note();
}

void CasePageView::refuse(const QString& why)
{
    m_note->setText(why);
}

void CasePageView::refuse_to_complete(const QString& why)
{
    m_state = State::open;
    m_note->setText(why);
}

std::optional<PageDraft> CasePageView::draft() const
{
    return m_state == State::open ? std::optional(m_form->draft()) : std::nullopt;
}

PageAnswers CasePageView::answers() const
{
    return m_form->answers();
}

QStringList CasePageView::missing() const
{
    return m_form->missing();
}

int CasePageView::actions_without_words() const
{
    return m_form->actions_without_words();
}

void CasePageView::clear()
{
    wait();
    m_form->clear();
    m_recorded->clear();
    m_present = {};
    for (TextLabel* label : {m_case, m_where, m_note})
        label->clear();
    m_wall->setChecked(true);
    m_wall->hide();
}

}
