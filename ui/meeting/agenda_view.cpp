#include "ui/meeting/agenda_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/beside.h"
#include "ui/common/column_fit.h"
#include "ui/common/empty_state.h"
#include "ui/common/form_field.h"
#include "ui/common/lines.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/preferences.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/meeting/agenda_model.h"
#include "ui/meeting/attendance_panel.h"

namespace holdfast::ui {
namespace {

constexpr std::chrono::minutes longer_idle{30};

/// A page that is completed would move its case to the end: while a meeting goes on, the agenda stays as it began.
void keep_places(std::vector<AgendaItem>& agenda, const AgendaModel& shown)
{
    const std::map<CaseId, int> places = shown.places();
    const auto place_of = [&](const AgendaItem& item) {
        const auto known = places.find(item.case_id);
        return known == places.end() ? shown.rowCount() : known->second;
    };
    std::stable_sort(agenda.begin(), agenda.end(), [&](const AgendaItem& a, const AgendaItem& b) {
        return place_of(a) < place_of(b);
    });
}

}

AgendaView::AgendaView(const Room& room)
    : m_room(room),
      m_model(new AgendaModel(room.wording, this)),
      m_summary(paragraph(TextSize::body, Tone::muted)),
      m_list(new QTreeView),
      m_empty(new EmptyState),
      m_which(new QComboBox),
      m_attendance(new AttendancePanel),
      m_longer(new QCheckBox(tr("Lock only after 30 minutes"))),
      m_begin(new QPushButton(tr("Begin"))),
      m_missing(paragraph(TextSize::label, Tone::due_soon))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(list(), 1);
    layout->addWidget(hairline(QFrame::VLine));
    layout->addWidget(side());
    show_missing();
    connect(m_attendance, &AttendancePanel::changed, this, &AgendaView::show_missing);
    connect(m_attendance, &AttendancePanel::changed, this, &AgendaView::attendance_changed);
    connect(m_longer, &QCheckBox::toggled, this, [this](bool longer) {
        m_room.look.preferences().stretch_idle(longer ? std::optional(longer_idle) : std::nullopt);
    });
}

QWidget* AgendaView::list()
{
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(false);
    m_list->setWordWrap(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Agenda"));
    m_list->setFrameShape(QFrame::NoFrame);
    using Column = AgendaModel::Column;
    std::vector<int> least_first;
    for (const Column column :
         {Column::last_reviewed, Column::workers, Column::covered, Column::due})
        least_first.push_back(static_cast<int>(column));
    (new ColumnFit(m_list, m_list->header(), std::move(least_first)))->break_lines();
    connect(m_list, &QTreeView::activated, this,
            [this](const QModelIndex& at) { Q_EMIT case_wanted(at.row()); });
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(space::section, space::wide, space::section, space::wide);
    layout->setSpacing(space::small);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    return both;
}

QWidget* AgendaView::side()
{
    auto* side = new QWidget;
    auto* options = new QVBoxLayout(side);
    options->setContentsMargins(space::wide, space::wide, space::section, space::wide);
    options->setSpacing(space::wide);
    options->addWidget(new FormField(tr("Meeting"), {}, m_which));
    options->addWidget(m_attendance);
    options->addWidget(m_longer);
    options->addWidget(m_begin);
    auto* minutes = new QPushButton(tr("Minutes"));
    options->addWidget(minutes);
    // Below all that is pressed, which so keeps its place while people are ticked.
    options->addWidget(m_missing);
    options->addStretch();
    m_begin->setDefault(true);
    auto* scroll = new QScrollArea;
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keep_wide(scroll, 31);
    connect(m_which, &QComboBox::activated, this, [this] {
        Q_EMIT meeting_chosen(MeetingId::parse(m_which->currentData().toString().toStdString()));
    });
    connect(m_begin, &QPushButton::clicked, this, &AgendaView::begin_wanted);
    connect(minutes, &QPushButton::clicked, this, &AgendaView::minutes_wanted);
    return scroll;
}

void AgendaView::show_missing()
{
    const QString problem = attendance_problem(present());
    m_missing->setText(problem);
    m_missing->setVisible(!problem.isEmpty());
}

Attendance AgendaView::present() const
{
    return m_attendance->present();
}

void AgendaView::show_agenda(MeetingBoard board, const std::set<MeetingId>& begun,
                             const std::map<PersonId, Directory::Worker>& workers,
                             const std::optional<MeetingId>& meeting)
{
    offer_meetings(board, begun, meeting);
    m_attendance->set_workers(workers, m_room.session.who().id);
    const Attendance here = present();
    if (here.intervention.empty() && here.iss.empty())
        m_attendance->set_present(board.present);
    show_missing();
    std::map<PersonId, QString> names;
    for (const auto& [id, worker] : workers)
        names.emplace(id, text(worker.name));
    if (meeting)
        keep_places(board.agenda, *m_model);
    m_model->set_rows(std::move(board.agenda), std::move(names), m_room.session.now());
    show_state(meeting);
}

void AgendaView::offer_meetings(const MeetingBoard& board, const std::set<MeetingId>& begun,
                                const std::optional<MeetingId>& meeting)
{
    constexpr int most_offered = 12;
    const QString chosen = meeting ? text(meeting->text()) : QString();
    m_which->clear();
    m_which->addItem(tr("A new meeting"), QString());
    const LocalDate today = local_date(m_room.session.now());
    for (const MeetingSummary& each : board.meetings) {
        if (m_which->count() > most_offered)
            break;
        m_which->addItem(tr("%1 · %n pages", nullptr, static_cast<int>(each.pages))
                             .arg(short_date(local_date(each.last), today)),
                         text(each.meeting.text()));
    }
    for (const MeetingId& id : begun)
        if (m_which->findData(text(id.text())) < 0)
            m_which->addItem(tr("Begun, no page completed yet"), text(id.text()));
    if (!chosen.isEmpty() && m_which->findData(chosen) < 0)
        m_which->addItem(tr("This meeting"), chosen);
    m_which->setCurrentIndex(m_which->findData(chosen));
}

void AgendaView::show_state(const std::optional<MeetingId>& meeting)
{
    const int open = m_model->rowCount();
    m_summary->setText(tr("%n open cases", nullptr, open)
                       + (meeting ? tr(" · %1 covered").arg(m_model->covered()) : QString()));
    m_list->setVisible(open > 0);
    m_summary->setVisible(open > 0);
    m_empty->setVisible(open == 0);
    if (open == 0)
        m_empty->say(tr("No case is open"),
                     tr("Once a referral is recorded, its case stands here to be reviewed."));
    m_begin->setEnabled(open > 0);
    m_begin->setText(meeting ? tr("Go on") : tr("Begin"));
}

void AgendaView::refuse(const QString& why)
{
    m_empty->say(tr("The agenda could not be read"), why);
    m_empty->show();
}

void AgendaView::leave_meeting()
{
    m_model->clear();
    m_attendance->set_present({});
}

void AgendaView::clear()
{
    m_model->clear();
    m_attendance->clear();
    show_missing();
    m_which->clear();
    m_longer->setChecked(false);
}

void AgendaView::take_focus()
{
    m_list->setFocus();
}

}
