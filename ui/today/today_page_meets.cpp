#include "standard/excused.h"
#include "ui/common/questions.h"
#include "ui/common/text.h"
#include "ui/record/drafts.h"
#include "ui/today/meets.h"
#include "ui/today/owed_list.h"
#include "ui/today/today_model.h"
#include "ui/today/today_page.h"

// What is done about the chosen duty: the form or the page that meets it, or why nothing excuses it.

namespace holdfast::ui {

void TodayPage::meet_current()
{
    const OwedRow* row = m_model->row_at(m_list->currentIndex());
    if (!row)
        return;
    const SignedIn& who = session().who();
    Meets meets = what_meets(*row, who.is_manager ? std::optional(who.id) : std::nullopt);
    const Rule rule = row->obligation.rule;
    if (meets.draft)
        return go_on_with_draft(*row);
    if (rule != Rule::R40 && rule != Rule::R44)
        return open_what_meets(std::move(meets), *row);
    session().ask(
        this,
        [meets = std::move(meets), row = *row, now = session().now()](const Workspace& workspace) {
            const auto view = workspace.case_view(row.case_id, Moment::now(now));
            return view ? looked_at(meets, row, view->file) : meets;
        },
        [this, row = *row](Meets closer) { open_what_meets(std::move(closer), row); });
}

void TodayPage::open_what_meets(Meets meets, const OwedRow& row)
{
    if (meets.form)
        return room().navigator.open_record(std::move(*meets.form));
    if (meets.review) {
        const Subject& subject = row.obligation.subject;
        return room().navigator.open_review(row.case_id, subject.kind == Subject::Kind::person
                                                             ? std::optional(PersonId(subject.id))
                                                             : std::nullopt);
    }
    if (meets.place)
        return room().navigator.go(*meets.place);
    room().navigator.open_case(row.case_id);
}

/// What somebody began to write down is gone on with by whoever began, where they began.
void TodayPage::go_on_with_draft(const OwedRow& row)
{
    session().ask(
        this,
        [row, now = session().now()](const Workspace& workspace) {
            std::optional<RecordRequest> found;
            const auto view = workspace.case_view(row.case_id, Moment::now(now));
            const auto drafts = kept_drafts(workspace);
            const Entry* entry = view && row.obligation.opened_by
                                     ? view->history->find(*row.obligation.opened_by)
                                     : nullptr;
            const auto* begun = entry ? std::get_if<DraftKept>(&entry->fact) : nullptr;
            if (begun && drafts)
                for (const Draft& draft : *drafts)
                    if (draft.marked == begun->draft)
                        found = draft.request;
            return found;
        },
        [this, row](std::optional<RecordRequest> found) {
            if (found)
                return room().navigator.open_record(std::move(*found));
            if (room().questions.confirm(
                    this, tr("This was begun elsewhere"),
                    tr("%1 began to write down what happened and has not finished. Only they can "
                       "go on with it, on the laptop where they began. What you know of it can be "
                       "written down as a note; the draft is still owed.")
                        .arg(row.obligation.owner ? name_of(*row.obligation.owner)
                                                  : tr("Somebody")),
                    tr("Write a note")))
                room().navigator.open_record(request_for<NoteMade>(row.case_id));
        });
}

QString TodayPage::name_of(const PersonId& worker) const
{
    const auto& workers = session().who().workers;
    const auto found = workers.find(worker);
    return found == workers.end() ? tr("Somebody no longer listed") : found->second;
}

void TodayPage::except_current()
{
    const OwedRow* row = m_model->row_at(m_list->currentIndex());
    if (!row)
        return;
    if (!may_be_excused(row->obligation)) {
        const Rule rule = row->obligation.rule;
        if (room().questions.confirm(
                this, tr("No exception can be made to this duty"),
                tr("The clause (%1) lets nobody excuse it: it is owed until it is met. What meets "
                   "it: %2. What was tried, and what stands in the way, can be written down.")
                    .arg(text(wording().clause(rule)), text(wording().meets(rule))),
                tr("Write down what was tried")))
            room().navigator.open_record(request_for<NoteMade>(row->case_id));
        return;
    }
    const AskedException* asked = m_model->asked_of(*row);
    if (asked && asked->answer != AskedException::Answer::refused
        && !room().questions.confirm(
            this, tr("This was asked already"),
            tr("You asked for an exception on %1. Once a manager grants it, the duty is shown as "
               "excused. You can ask again with other words.")
                .arg(text(wording().date(local_date(asked->at)))),
            tr("Ask again")))
        return;
    room().navigator.open_record(cannot_be_met(*row));
}

void TodayPage::open_current()
{
    if (const OwedRow* row = m_model->row_at(m_list->currentIndex()))
        room().navigator.open_case(row->case_id);
}

}
