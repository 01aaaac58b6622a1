#include "ui/audit/audit_page.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/audit/audit_records.h"
#include "ui/audit/file_view.h"
#include "ui/common/form_field.h"
#include "ui/common/list_shape.h"
#include "ui/common/measure.h"
#include "ui/common/questions.h"
#include "ui/common/refused_words.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/record/kept_form.h"
#include "ui/service/service_part.h"
#include "workspace/access_log.h"

namespace holdfast::ui {
struct AuditPage::Read {
    WorkspaceResult<AuditBoard> board;
    std::map<PersonId, Directory::Worker> workers;
};

AuditPage::AuditPage(const Room& given)
    : Page(given),
      m_checklist(Checklist::shipped()),
      m_steps(new QStackedWidget),
      m_due(paragraph(TextSize::section)),
      m_said(paragraph()),
      m_draw_box(new QWidget),
      m_population(paragraph(TextSize::body, Tone::muted)),
      m_size(new QSpinBox),
      m_draw(new QPushButton(tr("Draw this quarter's sample"))),
      m_drawn(paragraph(TextSize::body, Tone::muted)),
      m_sample(new TextRows({tr("File"), tr("State"), tr("Read by"), tr("Does not hold")}, this)),
      m_sample_list(list_of(m_sample, tr("This quarter's sample"))),
      m_open_file(new QPushButton(tr("Open the file"))),
      m_close_box(new QWidget),
      m_learnt(new QPlainTextEdit),
      m_close(new QPushButton(tr("Close the audit"))),
      m_records(new AuditRecords(given, m_checklist)),
      m_trend(new TextRows({tr("Clause"), tr("Line of the checklist"), tr("This audit"),
                            tr("The one before"), tr("Before that")},
                           this)),
      m_trend_list(list_of(m_trend, tr("How often each line held"))),
      m_no_trend(paragraph(TextSize::body, Tone::muted)),
      m_file(new FileView(m_checklist, wording())),
      m_kept(new KeptForm(given.session, this,
                          [this] { return m_open ? m_file->typed() : std::nullopt; }))
{
    m_steps->addWidget(board_step());
    m_steps->addWidget(m_file);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_steps);
    connect(m_draw, &QPushButton::clicked, this, &AuditPage::draw);
    connect(m_close, &QPushButton::clicked, this, &AuditPage::close);
    connect(m_records, &AuditRecords::told, this,
            [this](const QString& words, bool good) { say(m_said, words, good); });
    connect(m_sample_list, &QTreeView::activated, this,
            [this](const QModelIndex& at) { open_row(at.row()); });
    connect(m_open_file, &QPushButton::clicked, this,
            [this] { open_row(m_sample_list->currentIndex().row()); });
    connect(m_file, &FileView::edited, m_kept, &KeptForm::touch);
    connect(m_file, &FileView::back_wanted, this, [this] {
        m_kept->leave();
        m_open.reset();
        m_steps->setCurrentIndex(0);
        m_sample_list->setFocus();
    });
    connect(m_file, &FileView::open_wanted, this, [this] {
        if (m_open)
            this->room().navigator.open_case(*m_open);
    });
    connect(m_file, &FileView::record_wanted, this, &AuditPage::record_file);
    say(m_said, {}, true);
}

QString AuditPage::title() const
{
    return tr("Audit of case files");
}

QWidget* AuditPage::draw_box()
{
    auto* layout = new QHBoxLayout(m_draw_box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    m_size->setRange(1, 1);
    layout->addWidget(m_population, 1);
    layout->addWidget(new FormField(tr("Files in the sample"), {}, m_size));
    layout->addWidget(m_draw, 0, Qt::AlignBottom);
    return m_draw_box;
}

QWidget* AuditPage::close_box()
{
    auto* layout = new QVBoxLayout(m_close_box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_learnt->setTabChangesFocus(true);
    m_learnt->setFixedHeight(m_learnt->fontMetrics().lineSpacing() * 3 + 2 * space::small);
    layout->addWidget(new FormField(tr("What was learnt"), {}, m_learnt));
    layout->addWidget(m_close, 0, Qt::AlignLeft);
    return m_close_box;
}

QWidget* AuditPage::board_step()
{
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(space::section, space::wide, space::section, space::wide);
    layout->setSpacing(space::medium);
    layout->addWidget(m_due);
    layout->addWidget(m_said);
    layout->addWidget(draw_box());
    layout->addWidget(m_drawn);
    keep_to_rows(*m_sample_list, 5);
    layout->addWidget(m_sample_list, 2);
    m_open_file->setToolTip(tr("Return, in the list"));
    layout->addWidget(m_open_file, 0, Qt::AlignLeft);
    layout->addWidget(close_box());
    layout->addWidget(m_records);
    auto* trend = new TextLabel(TextSize::section);
    trend->setText(tr("How often each line held"));
    layout->addWidget(trend);
    constexpr int most_lines = 60;    // of the checklist; the page scrolls, not a list within it
    keep_to_rows(*m_trend_list, most_lines);
    layout->addWidget(m_trend_list, 3);
    m_no_trend->setText(tr("No file has been read yet. Once files of a sample are recorded, each "
                           "line of the checklist stands here with how many of them it held in, "
                           "beside the audits before."));
    layout->addWidget(m_no_trend);
    layout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

template <typename Question, typename Answer>
void AuditPage::ask(Question question, Answer answer)
{
    ++m_reading;
    session().ask(this, std::move(question), [this, answer = std::move(answer)](auto value) {
        --m_reading;
        answer(std::move(value));
    });
}

void AuditPage::read_again()
{
    ask(
        [now = session().now()](Workspace& workspace) {
            return Read{audit_board(workspace, now), workspace.directory().workers()};
        },
        [this](Read read) { show_read(std::move(read)); });
}

void AuditPage::show_read(Read read)
{
    if (!read.board)
        return say(m_said, refused_words(read.board.error(), wording()), false);
    m_board = std::move(*read.board);
    m_workers = std::move(read.workers);
    show_board();
    show_sample();
    show_trend();
    m_records->show_audits(m_board.audits);
    if (const auto file = std::exchange(m_then_open, std::nullopt))
        open_file(*file);
}

bool AuditPage::is_reading() const
{
    return m_reading > 0 || m_kept->is_reading();
}

void AuditPage::go_on(const std::string& form)
{
    m_then_open = form_about(form).about;
    if (m_reading == 0 && m_then_open)
        open_file(*std::exchange(m_then_open, std::nullopt));
}

void AuditPage::keep_file(const CaseId& id)
{
    m_kept->begin(form_name("audit", id), [this](const Typed& before) { m_file->fill(before); });
}

void AuditPage::draw()
{
    if (!room().questions.confirm(
            this, tr("Draw this quarter's sample now?"),
            tr("%1 of %2 files are drawn by chance, spread over the workers. The sample stands in "
               "the record from then on: there is no second draw in a quarter.")
                .arg(m_size->value())
                .arg(m_board.population),
            tr("Draw it")))
        return;
    m_draw->setEnabled(false);
    ask([size = static_cast<std::size_t>(m_size->value()),
         now = session().now()](Workspace& workspace) { return draw_audit(workspace, size, now); },
        [this](const WorkspaceResult<AuditRecord>& drawn) {
            m_draw->setEnabled(true);
            if (!drawn)
                return say(m_said, refused_words(drawn.error(), wording()), false);
            say(m_said, {}, true);
            session().tell_changed();
        });
}

void AuditPage::open_row(int row)
{
    if (m_board.current && row >= 0 && row < static_cast<int>(m_board.current->drawn.sample.size()))
        open_file(m_board.current->drawn.sample[static_cast<std::size_t>(row)]);
}

void AuditPage::open_file(const CaseId& id)
{
    m_kept->leave();
    m_open = id;
    ask(
        [id, checklist = m_checklist, now = session().now()](Workspace& workspace) {
            auto file = file_to_audit(workspace, id, checklist, now);
            if (file)
                if (auto noted = note_access(workspace, Access::viewed, id, {}, {}, now); !noted)
                    file = tl::unexpected(noted.error());
            return std::make_shared<WorkspaceResult<FileToAudit>>(std::move(file));
        },
        [this, id](const std::shared_ptr<WorkspaceResult<FileToAudit>>& file) {
            if (m_open != id)
                return;
            if (!*file)
                return say(m_said, refused_words(file->error(), wording()), false);
            const AuditRecord::Read* read = m_board.current ? m_board.current->reading_of(id)
                                                            : nullptr;
            const auto reference = m_board.references.find(id);
            m_file->show_file(
                **file, reference == m_board.references.end() ? QString() : text(reference->second),
                read ? &read->file : nullptr, m_workers, local_date(session().now()));
            m_steps->setCurrentIndex(1);
            if (isVisible())
                m_file->take_focus();
            keep_file(id);
        });
}

void AuditPage::record_file()
{
    if (!m_open || !m_board.current)
        return;
    if (const QString doubts = m_file->doubts();
        !doubts.isEmpty()
        && !room().questions.confirm(this, tr("Record the file as it is?"), doubts,
                                     tr("Record it")))
        return m_file->go_to_doubt();
    ask(
        [audit = m_board.current->drawn.audit, id = *m_open, findings = m_file->findings(),
         actions = m_file->actions(), now = session().now()](Workspace& workspace) {
            return record_audited_file(workspace, audit, id, findings, actions, now);
        },
        [this](const WorkspaceResult<Written>& written) {
            if (!written)
                return m_file->say(refused_words(written.error(), wording()));
            const CaseId id = *m_open;
            m_kept->drop();
            m_open.reset();
            m_steps->setCurrentIndex(0);
            m_sample_list->setFocus();
            session().tell_changed(id);
        });
}

void AuditPage::close()
{
    if (!m_board.current)
        return;
    ask([audit = m_board.current->drawn.audit,
         learnt = m_learnt->toPlainText().trimmed().toStdString(), now = session().now()](
            Workspace& workspace) { return close_audit(workspace, audit, learnt, now); },
        [this](const WorkspaceResult<Written>& closed) {
            if (!closed)
                return say(m_said, refused_words(closed.error(), wording()), false);
            m_learnt->clear();
            say(m_said, tr("The audit is closed."), true);
            session().tell_changed();
        });
}

void AuditPage::forget()
{
    m_board = {};
    m_workers.clear();
    m_open.reset();
    m_then_open.reset();
    m_reading = 0;
    m_sample->set_rows({});
    m_trend->set_rows({});
    m_drawn->clear();
    m_due->clear();
    m_learnt->clear();
    m_records->show_audits({});
    m_file->clear();
    m_steps->setCurrentIndex(0);
    say(m_said, {}, true);
}

void AuditPage::take_focus()
{
    if (m_steps->currentIndex() == 1)
        return m_file->take_focus();
    m_board.current ? m_sample_list->setFocus() : m_draw->setFocus();
}

}
