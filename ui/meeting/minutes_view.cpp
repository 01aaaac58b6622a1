#include "ui/meeting/minutes_view.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "ui/casefile/whereabouts.h"
#include "ui/common/lines.h"
#include "ui/common/measure.h"
#include "ui/common/refused_words.h"
#include "ui/common/text_label.h"
#include "ui/meeting/minutes_paper.h"
#include "ui/print/paper_html.h"
#include "ui/print/take_out.h"

namespace holdfast::ui {
namespace {

/// Places stand in no minutes, whoever wrote them into a reason.
WorkspaceResult<Paper> read_minutes(const Workspace& workspace, const MeetingId& meeting, View view,
                                    Instant now, const std::map<PersonId, QString>& workers,
                                    const Wording& wording)
{
    const auto read = minutes(workspace, meeting, view, now);
    if (!read)
        return tl::unexpected(read.error());
    std::vector<CaseId> cases;
    for (const PageRecord& page : read->pages)
        cases.push_back(page.case_id);
    return without(minutes_paper(*read, workers, wording), places_of(workspace, cases, now));
}

}

MinutesView::MinutesView(const Room& room)
    : m_room(room),
      m_shared(new QPushButton(tr("For both teams"))),
      m_iss(new QPushButton(tr("Of the ISS"))),
      m_print(new QPushButton(tr("Print or keep as PDF…"))),
      m_problem(paragraph(TextSize::body, Tone::overdue)),
      m_text(new QTextBrowser)
{
    auto* versions = new QButtonGroup(this);
    for (QPushButton* button : {m_shared, m_iss}) {
        button->setCheckable(true);
        versions->addButton(button);
    }
    m_shared->setChecked(true);
    auto* back = new QPushButton(tr("Agenda"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::section, space::small, space::section, space::small);
    head->setSpacing(space::small);
    head->addWidget(m_shared);
    head->addWidget(m_iss);
    head->addStretch();
    head->addWidget(m_print);
    head->addWidget(back);
    m_text->setAccessibleName(tr("Minutes"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(space::section);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(hairline(QFrame::HLine));
    layout->addWidget(m_problem);
    layout->addWidget(m_text, 1);
    m_problem->setContentsMargins(space::section, space::small, space::section, space::small);
    m_problem->hide();
    connect(back, &QPushButton::clicked, this, &MinutesView::back_wanted);
    connect(m_print, &QPushButton::clicked, this, &MinutesView::take_out_shown);
    connect(versions, &QButtonGroup::buttonClicked, this, &MinutesView::read);
}

void MinutesView::show_minutes(const MeetingId& meeting)
{
    m_meeting = meeting;
    m_iss->setVisible(compartments_of(m_room.session.who().roles).contains(Compartment::support));
    m_shared->setChecked(true);
    read();
}

void MinutesView::read()
{
    if (!m_meeting)
        return;
    m_reading = true;
    const View view = m_iss->isChecked() ? View::everything_held : View::case_only;
    m_room.session.ask(
        this,
        [meeting = *m_meeting, view, now = m_room.session.now(),
         workers = m_room.session.who().workers,
         words = m_room.wording](const Workspace& workspace) {
            return read_minutes(workspace, meeting, view, now, workers, words);
        },
        [this](const WorkspaceResult<Paper>& read) { show_read(read); });
}

void MinutesView::show_read(const WorkspaceResult<Paper>& minutes)
{
    m_reading = false;
    m_problem->setVisible(!minutes);
    m_print->setEnabled(minutes.has_value());
    m_problem->set_tone(Tone::overdue);
    if (!minutes)
        return m_problem->setText(refused_words(minutes.error(), m_room.wording));
    m_text->setHtml(paper_html(*minutes));
}

void MinutesView::take_out_shown()
{
    if (!m_meeting)
        return;
    const bool shared = !m_iss->isChecked();
    const View view = shared ? View::case_only : View::everything_held;
    TakingOut what{
        .offer = {.what = shared ? tr("the minutes for both teams") : tr("the minutes of the ISS"),
                  .file_name = (shared ? tr("minutes") : tr("minutes-iss"))
                               + QStringLiteral(".pdf")},
        .about = {},
        .person = {},
        .paper = [meeting = *m_meeting, view, now = m_room.session.now(),
                  workers = m_room.session.who().workers,
                  words = m_room.wording](const Workspace& workspace, const Outlet&) {
            return read_minutes(workspace, meeting, view, now, workers, words);
        }};
    take_out(this, m_room.session, m_room.questions, m_room.wording, std::move(what),
             [this](TakenOut how) {
                 m_problem->set_tone(how == TakenOut::done ? Tone::met : Tone::overdue);
                 m_problem->setText(told_of(how));
                 m_problem->setVisible(!m_problem->text().isEmpty());
             });
}

QString MinutesView::shown_text() const
{
    return m_text->toPlainText();
}

void MinutesView::forget()
{
    m_meeting.reset();
    m_reading = false;
    m_text->clear();
}

}
