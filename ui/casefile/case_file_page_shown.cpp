#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

#include "ui/casefile/case_file_page.h"
#include "ui/casefile/case_header.h"
#include "ui/casefile/case_paper.h"
#include "ui/casefile/case_sheets.h"
#include "ui/casefile/entry_panel.h"
#include "ui/casefile/handover_panel.h"
#include "ui/casefile/known_at_bar.h"
#include "ui/casefile/overview.h"
#include "ui/casefile/sheets_view.h"
#include "ui/common/empty_state.h"
#include "ui/common/refused_words.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/documents/documents_view.h"
#include "ui/print/take_out.h"
#include "ui/record/kept_form.h"
#include "ui/risk/review_panel.h"
#include "ui/today/why_panel.h"

namespace holdfast::ui {
namespace {

/// What Why says, or nothing where it could not be read.
struct Explained {
    OwedRow row;
    WorkspaceResult<WhyFacts> facts;
};

}

QString CaseFilePage::title() const
{
    return m_reading ? m_reading->reference() : tr("Case file");
}

QString CaseFilePage::warning() const
{
    return m_warning->isVisibleTo(m_body) ? m_warning->text() : QString();
}

const SheetsView& CaseFilePage::sheets(Tab tab) const
{
    if (tab == Tab::documents)
        return m_documents->sheets();
    return *m_sheets.at(static_cast<std::size_t>(tab) - 1);
}

void CaseFilePage::show_subject(const CaseId& id, const std::optional<PersonId>&)
{
    if (FilePage::about() != id) {
        forget();
        set_case(id);
    }
    begin_at_top();
    m_noted = false;
    set_stale();
}

/// Whoever opens a case sees it as it stands now, from its top, wherever somebody was in it before.
void CaseFilePage::begin_at_top()
{
    if (m_moment)
        m_side->hide();
    m_moment.reset();
    m_known_at->show_moment({}, session().now());
    m_known_at->hide();
    show_tab(Tab::overview);
    show_ground();
    scroll_to_top(*this);
}

void CaseFilePage::forget()
{
    forget_case();
    m_then_form.reset();
    m_moment.reset();
    m_overview->clear();
    for (SheetsView* view : m_sheets)
        view->show_sheets({});
    m_documents->forget();
    m_entry->clear();
    m_why->show_note({});
    m_handover->clear();
    m_review->forget();
    m_reviewing = false;
    m_review_button->menu()->clear();
    m_header->clear();
    m_known_at->show_moment({}, session().now());
    m_known_at->hide();
    m_side->hide();
    m_told->hide();
    m_warning->hide();
    m_reading.reset();
    show_tab(Tab::overview);
    show_ground();
    show_state();
}

void CaseFilePage::take_focus()
{
    tab_row()->take_focus();
}

std::optional<CaseId> CaseFilePage::about() const
{
    return m_moment ? std::nullopt : FilePage::about();
}

void CaseFilePage::look_at(const std::optional<Instant>& moment)
{
    m_moment = moment;
    m_side->hide();
    read_again();
}

void CaseFilePage::read_again()
{
    if (!session().is_unlocked() || !FilePage::about())
        return show_state();
    const Instant now = session().now();
    const Moment moment = Moment::now(m_moment.value_or(now));
    const Looking looking = m_moment ? Looking::back : Looking::now;
    ask(
        [id = *FilePage::about(), moment, looking, noted = m_noted, now](Workspace& workspace) {
            return noted ? read_case(workspace, id, moment, looking)
                         : open_case_file(workspace, id, moment, looking, now);
        },
        [this](WorkspaceResult<CaseReading> reading) { show_reading(std::move(reading)); });
    show_state();
}

void CaseFilePage::show_reading(WorkspaceResult<CaseReading> reading)
{
    if (!reading) {
        m_overview->clear();
        m_reading.reset();
        const bool missing = reading.error().refusal == Refusal::no_such_case;
        m_empty->say(missing ? tr("This case is not here") : tr("The case could not be read"),
                     missing ? tr("Nothing of it was recorded by that moment, or it is not in this "
                                  "record. Go back to the "
                                  "list of cases to choose another.")
                             : refused_words(reading.error(), wording()));
        return show_state();
    }
    auto fresh = std::make_unique<CaseReading>(std::move(*reading));
    const SignedIn& who = session().who();
    m_header->show_case(*fresh);
    m_overview->show_case(*fresh, DueWords(wording(), who.calendar, who.division), who.workers);
    const CaseSheets sheets(*fresh, wording());
    const Sheets all[] = {sheets.risk(),     sheets.engagement(),  sheets.actions(),
                          sheets.children(), sheets.proceedings(), sheets.agencies()};
    for (std::size_t i = 0; i < m_sheets.size(); ++i)
        m_sheets[i]->show_sheets(all[i]);
    m_documents->show_documents({.id = fresh->view.id,
                                 .reference = fresh->reference(),
                                 .whole = fresh->whole,
                                 .as_it_was = m_moment.has_value()},
                                sheets.documents());
    m_reading = std::move(fresh);
    m_noted = true;
    m_known_at->show_moment(m_moment, session().now());
    show_entry_again();
    offer_reviews();
    show_warnings();
    show_ground();
    show_state();
    Q_EMIT title_changed();
    if (const auto form = std::exchange(m_then_form, std::nullopt))
        go_on(*form);
}

void CaseFilePage::go_on(const std::string& form)
{
    if (!m_reading || is_reading()) {
        m_then_form = form;
        return;
    }
    if (const FormAbout about = form_about(form); about.what == review_form) {
        if (!m_moment)
            return review_somebody(about.person);
        // Nothing is recorded on a file as it was.
        m_then_form = form;
        return look_at(std::nullopt);
    }
    show_tab(Tab::documents);
    m_documents->go_on(form);
}

/// Where nobody is named: whoever is at risk and was not assessed yet; else whoever is at risk.
void CaseFilePage::review_somebody(const std::optional<PersonId>& named)
{
    if (named)
        return begin_review(*named);
    const CaseFile& file = m_reading->file();
    const Survivor* chosen = nullptr;
    for (const Survivor& survivor : file.survivors()) {
        const bool assessed = file.risk_to(survivor.id, m_reading->moment.as_at).said();
        if (!survivor.not_at_risk && (!chosen || !assessed)) {
            chosen = &survivor;
            if (!assessed)
                break;
        }
    }
    if (chosen)
        return begin_review(chosen->id);
    m_told->setText(tr("Nobody is recorded as at risk in this case, and a risk review is about "
                       "somebody. Say first who is at risk."));
    m_told->show();
    room().navigator.open_record(request_for<SurvivorIdentified>(about()));
}

void CaseFilePage::show_warnings()
{
    QStringList said;
    if (!m_reading->file().fully_understood())
        said.append(tr("Not fully understood: parts of this case were written by a newer version "
                       "of Holdfast. They are kept, "
                       "but not shown, and what is owed may be incomplete. Update the program."));
    if (const auto conflicts = m_reading->file().conflicts().size(); conflicts > 0)
        said.append(tr("Corrections of the same entry disagree (%1). Until they are settled, "
                       "duties are read in the way that "
                       "leaves them open.")
                        .arg(conflicts));
    m_warning->setText(said.join(QLatin1Char('\n')));
    m_warning->setVisible(!said.isEmpty());
}

/// Looking back has a ground of its own, so that it is never taken for the file as it stands.
void CaseFilePage::show_ground()
{
    const bool back = m_moment.has_value();
    setAutoFillBackground(true);
    setBackgroundRole(back ? QPalette::Highlight : QPalette::Window);
    m_record->setEnabled(!back);
    m_hand_over->setEnabled(!back);
    m_review_button->setEnabled(!back && !m_review_button->menu()->isEmpty());
    m_look_back->setVisible(!back);
}

void CaseFilePage::show_state()
{
    const bool shown = m_reading != nullptr;
    m_scroll->setVisible(shown && !m_reviewing);
    m_empty->setVisible(!shown && !m_reviewing);
    m_review->setVisible(m_reviewing);
    if (!shown && is_reading())
        m_empty->say(tr("Reading the case…"), {});
    else if (!shown && !FilePage::about())
        m_empty->say(
            tr("No case is chosen"),
            tr("Choose one in the list of cases, or press Ctrl+K and type its reference."));
}

void CaseFilePage::show_side(QWidget* widget)
{
    m_side->setCurrentWidget(widget);
    m_side->show();
    m_told->hide();
}

void CaseFilePage::show_entry(const EntryId& id)
{
    const Entry* entry = m_reading ? m_reading->view.history->find(id) : nullptr;
    if (!entry)
        return;
    show_side(m_entry);
    m_entry->show_entry(*m_reading, *entry);
}

/// What stands beside is of what was just read, or of nothing.
void CaseFilePage::show_entry_again()
{
    if (m_side->isHidden() || m_side->currentWidget() != m_entry || !m_entry->entry())
        return;
    if (const Entry* entry = m_reading->view.history->find(*m_entry->entry()))
        m_entry->show_entry(*m_reading, *entry);
    else
        m_side->hide();
}

void CaseFilePage::explain(const OwedRow& row)
{
    if (!m_reading)
        return;
    show_side(m_why);
    session().ask(
        this,
        [row, now = session().now()](const Workspace& workspace) {
            return Explained{row, reasons_for(workspace, row, now)};
        },
        [this, number = question()](const Explained& explained) {
            if (number != question() || !m_reading)
                return;
            const SignedIn& who = session().who();
            if (!explained.facts)
                return m_why->show_note(refused_words(explained.facts.error(), wording()));
            m_why->show_why(explained.row, *explained.facts,
                            DueWords(wording(), who.calendar, who.division), who.workers,
                            m_reading->moment.as_at);
        });
}

void CaseFilePage::correct(const EntryId& id)
{
    const Entry* entry = m_reading ? m_reading->view.history->find(id) : nullptr;
    if (!entry || !about())
        return;
    room().navigator.open_record({.kind = entry->fact.index(), .case_id = about(), .corrects = id});
}

void CaseFilePage::record()
{
    if (about())
        room().navigator.open_record({.case_id = about()});
}

void CaseFilePage::offer_reviews()
{
    QMenu* menu = m_review_button->menu();
    menu->clear();
    for (const Survivor& survivor : m_reading->file().survivors())
        connect(menu->addAction(tr("About %1").arg(m_reading->names.of(survivor.id))),
                &QAction::triggered, this, [this, id = survivor.id] { begin_review(id); });
}

/// Whoever may read a survivor's answers goes by the survivor's file, whose door asks for what is to be noted.
void CaseFilePage::begin_review(const PersonId& survivor)
{
    if (!about() || !m_reading)
        return;
    if (m_reading->whole)
        return room().navigator.open_review(*about(), survivor);
    m_reviewing = true;
    m_review->begin(*about(), survivor);
    show_state();
}

void CaseFilePage::take_out_file()
{
    if (!m_reading)
        return;
    const bool may = m_reading->whole;
    TakingOut what{.offer = {.what = tr("the case file of %1").arg(m_reading->reference()),
                             .file_name = tr("%1 case file.pdf").arg(m_reading->reference()),
                             .whereabouts_may_be_included = may,
                             .own_words_may_be_left_out = true},
                   .about = m_reading->view.id,
                   .person = {},
                   .paper = [id = m_reading->view.id, moment = m_reading->moment,
                             looking = m_reading->looking,
                             words = wording()](const Workspace& workspace, const Outlet& outlet) {
                       auto reading = read_case(workspace, id, moment, looking);
                       return reading ? WorkspaceResult<Paper>(case_paper(*reading, words, outlet))
                                      : tl::unexpected(reading.error());
                   }};
    take_out(this, session(), room().questions, wording(), std::move(what), [this](TakenOut how) {
        m_told->setText(told_of(how));
        m_told->setVisible(how != TakenOut::thought_better);
    });
}

}
