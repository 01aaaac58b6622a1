#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include "ui/common/empty_state.h"
#include "ui/common/measure.h"
#include "ui/common/refused_words.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/print/take_out.h"
#include "ui/risk/review_model.h"
#include "ui/risk/review_panel.h"
#include "ui/risk/review_paper.h"
#include "ui/risk/review_view.h"
#include "ui/risk/review_words.h"
#include "workspace/kept.h"

namespace holdfast::ui {

const ToolOffered* ReviewPanel::offered() const
{
    if (!m_context || m_context->tools.empty())
        return nullptr;
    return &m_context->tools[static_cast<std::size_t>(m_tool_index)];
}

void ReviewPanel::forget()
{
    ++m_question;
    m_keep_soon.stop();
    m_model->clear();
    m_context.reset();
    m_busy = false;
    for (QLineEdit* field : {m_note, m_reason})
        field->clear();
    for (TextLabel* label : {m_title, m_count, m_draft_note, m_changes, m_topic, m_help, m_band,
                             m_marac, m_follows, m_told})
        label->clear();
    m_scroll->hide();
    m_empty->show();
    m_empty->say(tr("Reading the case…"), {});
}

void ReviewPanel::begin(const CaseId& id, const PersonId& survivor)
{
    forget();
    m_busy = true;
    m_room.session.ask(
        this,
        [id, survivor, now = m_room.session.now()](const Workspace& workspace) {
            return read_review_context(workspace, id, survivor, now);
        },
        [this, question = ++m_question](WorkspaceResult<ReviewContext> context) {
            if (question == m_question)
                show_context(std::move(context));
        });
}

void ReviewPanel::show_context(WorkspaceResult<ReviewContext> context)
{
    m_busy = false;
    if (!context || context->tools.empty()) {
        m_empty->say(tr("A review cannot be filled in now"),
                     context ? tr("No risk tool is here.")
                             : refused_words(context.error(), m_room.wording));
        return;
    }
    m_context = std::make_unique<ReviewContext>(std::move(*context));
    {
        const QSignalBlocker quiet(m_tool);
        m_tool->clear();
        for (const ToolOffered& each : m_context->tools)
            m_tool->addItem(text(each.tool.name()));
    }
    m_tool->setVisible(m_tool->count() > 1);
    const auto draft = unpacked(m_context->draft);
    int index = 0;
    for (std::size_t i = 0; draft && i < m_context->tools.size(); ++i)
        if (m_context->tools[i].tool.id() == draft->tool)
            index = static_cast<int>(i);
    m_scroll->show();
    m_empty->hide();
    {
        // Whoever sees nothing of the survivors' record works with the perpetrator.
        const QSignalBlocker quiet(m_answered_by);
        m_answered_by->setCurrentIndex(static_cast<int>(
            m_context->may_read_answers ? AnsweredBy::survivor : AnsweredBy::perpetrator));
    }
    m_tool->setCurrentIndex(index);
    choose_tool(index);
    const bool restored = draft && draft->is_begun() && draft->tool == offered()->tool.id();
    if (restored) {
        const auto previous = m_context->previous.find(draft->tool);
        m_model->show(*offered(),
                      previous == m_context->previous.end() ? nullptr : &previous->second, *draft);
        m_draft_note->setText(tr("You had begun this on %1; it goes on where you left it.")
                                  .arg(text(m_room.wording.time(draft->happened))));
    }
    m_draft_note->setVisible(restored);
    m_anew->setVisible(restored);
    const QSignalBlocker quiet[] = {QSignalBlocker(m_answered_by), QSignalBlocker(m_judged)};
    m_answered_by->setCurrentIndex(static_cast<int>(m_model->form().answered_by));
    m_judged->setChecked(m_model->form().judged_higher);
    m_reason->setText(text(m_model->form().reason));
    m_reason->setVisible(m_judged->isChecked());
    m_view->setCurrentIndex(m_model->index(0, 1));
    m_view->setFocus();
    show_item();
    show_figures();
}

void ReviewPanel::choose_tool(int index)
{
    if (!m_context || index < 0)
        return;
    m_tool_index = index;
    const auto previous = m_context->previous.find(offered()->tool.id());
    m_model->show(*offered(), previous == m_context->previous.end() ? nullptr : &previous->second,
                  blank_form(offered()->tool, m_room.session.now(),
                             static_cast<AnsweredBy>(m_answered_by->currentIndex())));
    m_title->setText(tr("%1 · about %2").arg(text(offered()->tool.name()), m_context->name));
    m_view->arrange();
    show_figures();
}

void ReviewPanel::start_anew()
{
    if (!offered())
        return;
    m_draft_note->hide();
    m_anew->hide();
    const QSignalBlocker quiet(m_judged);
    m_judged->setChecked(false);
    m_reason->clear();
    m_reason->setVisible(false);
    choose_tool(m_tool_index);
    m_view->setCurrentIndex(m_model->index(0, 1));
    m_view->setFocus();
    m_room.session.ask(
        this,
        [name = draft_name(m_context->case_id, m_context->survivor)](Workspace& workspace) {
            return holdfast::forget(workspace, name);
        },
        [](const WorkspaceResult<bool>&) {});
}

/// Where the page scrolls as well, the row in work is not left below its edge.
void ReviewPanel::show_row()
{
    const QRect row = m_view->visualRect(m_view->currentIndex());
    if (row.isEmpty() || !m_view->isVisible())
        return;
    const QPoint at = m_view->viewport()->mapTo(m_page, row.center());
    m_scroll->ensureVisible(0, at.y(), 0, row.height() / 2 + space::small);
}

void ReviewPanel::show_item()
{
    const int row = m_view->current_row();
    const bool any = row >= 0 && offered() && row < m_model->rowCount();
    m_note->setEnabled(any);
    m_source->setEnabled(any);
    if (!any)
        return;
    const RiskItem& item = offered()->tool.items()[static_cast<std::size_t>(row)];
    const ItemAnswer& answer = m_model->form().answers[static_cast<std::size_t>(row)];
    QStringList keys;
    for (const AnswerChoice& choice : m_model->choices(row))
        keys.append(tr("%1 %2")
                        .arg(QString(choice.key), choice.label.toLower())
                        .replace(QLatin1Char(' '), QChar::Nbsp));    // no key at a line's end
    m_topic->setText(tr("%1  %2").arg(text(item.code), text(item.topic)));
    QString help = tr("%1 Keys: %2.").arg(text(item.help), keys.join(tr(", ")));
    if (const QString before = m_model->before_note(row); !before.isEmpty())
        help += QLatin1Char(' ') + tr("Noted before: %1").arg(before);
    m_help->setText(help);
    if (!m_note->hasFocus() || m_note->text() != text(answer.note))
        m_note->setText(text(answer.note));
    m_source->setCurrentIndex(static_cast<int>(answer.source));
}

void ReviewPanel::show_figures()
{
    if (!offered())
        return;
    const ReviewForm& form = m_model->form();
    const LocalDate day = local_date(m_room.session.now());
    m_count->setText(count_words(offered()->tool, form));
    m_band->setText(band_words(form, *offered()));
    const bool high = offered()->thresholds.marac
                      && reasons_of(form, *m_context, *offered(), day).any();
    m_band->set_tone(high ? Tone::overdue : Tone::text);
    m_marac->setText(
        marac_words(form, *m_context, *offered(), day, m_room.wording).join(QStringLiteral(" · ")));
    m_marac->setVisible(!m_marac->text().isEmpty());
    m_follows->setText(what_follows(form, *m_context, *offered(), day).join(QLatin1Char('\n')));
    m_follows->setVisible(!m_follows->text().isEmpty());
    m_changes->setText(m_context->may_read_answers
                           ? change_words(form, *m_context, *offered())
                           : tr("A review that the perpetrator answers stays in this case. One "
                                "that anybody else answers goes to the ISS when you save it, and "
                                "you cannot open it again."));
    m_next_left->setEnabled(m_model->next_left(-1).has_value());
    m_save->setEnabled(may_save());
}

bool ReviewPanel::may_save() const
{
    const ReviewForm& form = m_model->form();
    const bool answered = std::any_of(
        form.answers.begin(), form.answers.end(),
        [](const ItemAnswer& answer) { return answer.answered != Answered::not_asked; });
    return !m_busy && answered && (!form.judged_higher || !form.reason.empty());
}

void ReviewPanel::on_change()
{
    if (!offered())
        return;
    show_item();
    show_figures();
    m_keep_soon.start();
}

void ReviewPanel::keep_in(Workspace& workspace) const
{
    if (!m_context || !m_model->form().is_begun())
        return;
    const std::string name = draft_name(m_context->case_id, m_context->survivor);
    if (m_room.session.has_written_for(this))
        (void)holdfast::forget(workspace, name);
    else
        (void)keep(workspace, name, packed(m_model->form(), m_context->survivor));
}

void ReviewPanel::keep_draft()
{
    m_keep_soon.stop();
    if (!m_context || !m_model->form().is_begun() || !m_room.session.is_unlocked())
        return;
    m_room.session.ask(
        this,
        [name = draft_name(m_context->case_id, m_context->survivor),
         bytes = packed(m_model->form(), m_context->survivor)](Workspace& workspace) {
            return keep(workspace, name, bytes);
        },
        [this](const WorkspaceResult<void>& kept) {
            if (!kept)
                m_told->setText(refused_words(kept.error(), m_room.wording));
        });
}

void ReviewPanel::save()
{
    if (!m_context || !may_save())
        return;
    m_keep_soon.stop();
    m_busy = true;
    show_figures();
    const Instant now = m_room.session.now();
    const NewFact fact = fact_of(m_model->form(), *m_context, IdSource().next<ReviewId>(now), now);
    const std::string name = draft_name(m_context->case_id, m_context->survivor);
    m_room.session.record(this, {fact}, [this, name](const WorkspaceResult<Written>& written) {
        m_busy = false;
        if (!written) {
            m_told->setText(refused_words(written.error(), m_room.wording));
            return show_figures();
        }
        m_room.session.ask(
            this, [name](Workspace& workspace) { return holdfast::forget(workspace, name); },
            [](const WorkspaceResult<bool>&) {});
        forget();
        Q_EMIT saved();
        Q_EMIT closed();
    });
}

void ReviewPanel::take_out_review()
{
    if (!offered())
        return;
    const Paper paper = review_paper(m_model->form(), *m_context, *offered(), m_room.wording);
    TakingOut what{.offer = {.what = tr("this risk review"),
                             .file_name = tr("%1 risk review.pdf").arg(m_context->reference)},
                   .about = m_context->case_id,
                   .person = m_context->survivor,
                   .paper = [paper](const Workspace&, const Outlet&) {
                       return WorkspaceResult<Paper>(paper);
                   }};
    take_out(this, m_room.session, m_room.questions, m_room.wording, std::move(what),
             [this](TakenOut how) { m_told->setText(told_of(how)); });
}

QString ReviewPanel::count() const
{
    return m_count->text();
}

QString ReviewPanel::band() const
{
    return m_band->text();
}

QString ReviewPanel::follows() const
{
    return m_marac->text() + QLatin1Char('\n') + m_follows->text();
}

QString ReviewPanel::told() const
{
    return m_told->text();
}

}
