#include "ui/audit/file_view.h"

#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextFrame>
#include <QVBoxLayout>

#include "ui/common/lines.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/meeting/actions_form.h"

namespace holdfast::ui {

FileView::FileView(const Checklist& checklist, const Wording& wording)
    : m_wording(wording),
      m_title(new TextLabel(TextSize::section)),
      m_file(new QTextBrowser),
      m_checklist(new ChecklistForm(checklist, wording)),
      m_actions(new NewActionsForm),
      m_note(paragraph(TextSize::body, Tone::due_soon)),
      m_next(new QPushButton(tr("&Next unanswered"))),
      m_record(new QPushButton(tr("Record this file")))
{
    auto* back = new QPushButton(tr("Back to the sample"));
    auto* open = new QPushButton(tr("Open the case file"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::section, space::small, space::section, space::small);
    head->setSpacing(space::small);
    head->addWidget(m_title, 1);
    head->addWidget(open);
    head->addWidget(back);
    m_file->setAccessibleName(tr("The file"));
    m_file->setFrameShape(QFrame::NoFrame);
    m_file->setOpenLinks(false);
    m_file->document()->setDocumentMargin(space::wide);
    m_record->setDefault(true);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_checklist, 1);
    column->addWidget(hairline(QFrame::HLine));
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(space::section, space::small, space::section, space::small);
    foot->setSpacing(space::small);
    auto* actions = new TextLabel(TextSize::label, Tone::muted);
    actions->setText(tr("Actions that come of it"));
    foot->addWidget(actions);
    foot->addWidget(m_actions);
    foot->addLayout(last_line());
    column->addLayout(foot);
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(m_file);
    split->addWidget(right);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(hairline(QFrame::HLine));
    layout->addWidget(split, 1);
    connect(m_checklist, &ChecklistForm::changed, this, &FileView::show_state);
    connect(m_checklist, &ChecklistForm::changed, this, &FileView::edited);
    connect(m_actions, &NewActionsForm::changed, this, &FileView::edited);
    connect(m_record, &QPushButton::clicked, this, &FileView::record_wanted);
    connect(back, &QPushButton::clicked, this, &FileView::back_wanted);
    connect(open, &QPushButton::clicked, this, &FileView::open_wanted);
}

/// What is still to be done, the way there, and the end of it.
QLayout* FileView::last_line()
{
    auto* line = new QHBoxLayout;
    line->addWidget(m_note, 1);
    line->addWidget(m_next);
    line->addWidget(m_record);
    m_next->setAccessibleName(tr("To the next line without an answer"));
    m_next->setToolTip(tr("Ctrl+J"));
    auto* next_key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_J), this);
    next_key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next_key, &QShortcut::activated, m_checklist, &ChecklistForm::go_to_unanswered);
    connect(m_next, &QPushButton::clicked, m_checklist, &ChecklistForm::go_to_unanswered);
    return line;
}

QString FileView::file_text(const FileToAudit& file,
                            const std::map<PersonId, Directory::Worker>& workers) const
{
    QString html;
    const auto& entries = file.file.file.entries();
    for (auto each = entries.rbegin(); each != entries.rend(); ++each) {
        const Entry& entry = **each;
        const auto author = workers.find(entry.author);
        // What has a day and no time of day, as milestones, stands at the day's start.
        const LocalDate day = local_date(entry.happened);
        const bool whole_day = entry.happened == start_of(day);
        html += QStringLiteral("<p><b>%1</b> · %2<br>%3")
                    .arg(text(whole_day ? m_wording.date(day) : m_wording.time(entry.happened))
                             .toHtmlEscaped(),
                         (author == workers.end() ? tr("somebody who has left")
                                                  : text(author->second.name))
                             .toHtmlEscaped(),
                         capitalised(text(m_wording.kind(kind_of(entry.fact)))).toHtmlEscaped());
        if (const auto words = file.file.narratives.find(entry.id);
            words != file.file.narratives.end())
            html += QStringLiteral("<br>")
                    + text(words->second)
                          .toHtmlEscaped()
                          .replace(QLatin1Char('\n'), QStringLiteral("<br>"));
        html += QStringLiteral("</p>");
    }
    return html;
}

void FileView::show_file(const FileToAudit& file, const QString& reference, const FileAudited* read,
                         const std::map<PersonId, Directory::Worker>& workers, LocalDate today)
{
    m_workers = workers;
    m_today = today;
    m_reference = reference;
    m_title->setText(tr("File %1").arg(reference));
    m_file->setHtml(file_text(file, workers));
    QTextFrame* all = m_file->document()->rootFrame();
    QTextFrameFormat format = all->frameFormat();
    format.setLeftMargin(space::section);    // under the title
    all->setFrameFormat(format);
    m_checklist->show_file(file.prechecks, file.both_sides, read);
    m_actions->set_usual_owner(file.file.file.worker(Side::intervention, {}));
    m_actions->show_actions({}, workers, today, NewActionsForm::IssOnly::hidden);
    show_state();
}

void FileView::clear()
{
    m_reference.clear();
    m_workers.clear();
    m_title->clear();
    m_file->clear();
    m_checklist->clear();
    m_actions->set_usual_owner({});
    m_actions->show_actions({}, {}, {}, NewActionsForm::IssOnly::hidden);
    m_note->clear();
}

std::vector<AuditAction> FileView::actions() const
{
    std::vector<AuditAction> actions;
    for (const PageAnswers::NewAction& action : m_actions->actions())
        actions.push_back({action.owner, action.due, action.side, action.what});
    return actions;
}

std::optional<Typed> FileView::typed() const
{
    Typed typed;
    for (const auto& [item, answered] : m_checklist->answered())
        typed["item/" + item] = std::to_string(answered.answer) + '\n'
                                + answered.note.toStdString();
    int number = 0;
    for (const AuditAction& action : actions())
        typed["action/" + std::to_string(++number)] = action.owner.text() + '\n'
                                                      + to_string(action.due) + '\n'
                                                      + std::string(code(action.side)) + '\n'
                                                      + action.what;
    if (typed.empty())
        return std::nullopt;
    typed["title"] = m_reference.toStdString();
    return typed;
}

void FileView::fill(const Typed& typed)
{
    std::vector<PageAnswers::NewAction> actions;
    for (const auto& [field, value] : typed) {
        const QStringList parts = text(value).split(QLatin1Char('\n'));
        if (field.starts_with("item/") && parts.size() == 2)
            m_checklist->answer(field.substr(5), {parts[0].toInt(), parts[1]});
        if (!field.starts_with("action/") || parts.size() != 4)
            continue;
        const auto owner = PersonId::parse(parts[0].toStdString());
        const auto due = parse_date(parts[1].toStdString());
        const auto side = from_code<Side>(parts[2].toStdString());
        if (owner && due && side)
            actions.push_back({*owner, *due, *side, parts[3].toStdString(), false});
    }
    m_actions->show_actions(actions, m_workers, m_today, NewActionsForm::IssOnly::hidden);
    show_state();
}

void FileView::take_focus()
{
    m_file->setFocus();
}

QString FileView::doubts() const
{
    QStringList doubts;
    if (const int without = m_checklist->without_words(); without > 0)
        doubts.append(
            tr("Lines that do not hold and say nothing of what was found: %1.").arg(without));
    if (m_actions->without_words() > 0)
        doubts.append(tr("An action does not say what is to be done: it is not recorded."));
    return doubts.join(QLatin1Char(' '));
}

void FileView::say(const QString& words)
{
    m_note->setText(words);
}

void FileView::show_state()
{
    const int left = m_checklist->unanswered();
    m_note->setText(left > 0 ? tr("%n lines are still to be answered", nullptr, left) : QString());
    m_next->setEnabled(left > 0);
    m_record->setEnabled(left == 0);
}

}
