#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

#include "ui/casefile/sheets_view.h"
#include "ui/common/due_words.h"
#include "ui/common/empty_state.h"
#include "ui/common/refused_words.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/documents/documents_view.h"
#include "ui/print/take_out.h"
#include "ui/record/kept_form.h"
#include "ui/risk/review_panel.h"
#include "ui/survivor/contact_bar.h"
#include "ui/survivor/safe_contact_banner.h"
#include "ui/survivor/survivor_page.h"
#include "ui/survivor/survivor_paper.h"
#include "ui/survivor/survivor_sheets.h"
#include "ui/survivor/whereabouts_panel.h"
#include "workspace/access_log.h"

namespace holdfast::ui {
namespace {

/// What is most often recorded on a tab.
std::size_t kind_for(SurvivorPage::Tab tab)
{
    switch (tab) {
    case SurvivorPage::Tab::overview: return kind_index<SafeContactInstructed>;
    case SurvivorPage::Tab::attempts: return kind_index<InformationSent>;
    case SurvivorPage::Tab::agreement: return kind_index<SharingAgreed>;
    case SurvivorPage::Tab::safety: return kind_index<SafetyPlanned>;
    case SurvivorPage::Tab::needs: return kind_index<SurvivorNeed>;
    case SurvivorPage::Tab::children: return kind_index<ChildIdentified>;
    case SurvivorPage::Tab::remedies: return kind_index<RemedySupported>;
    case SurvivorPage::Tab::told: return kind_index<SurvivorSpokenTo>;
    case SurvivorPage::Tab::documents: return kind_index<NoteMade>;
    }
    return kind_index<NoteMade>;
}

}

QString SurvivorPage::title() const
{
    return m_reading ? tr("%1 · survivor").arg(m_reading->of_case.reference()) : tr("Survivor");
}

const SheetsView& SurvivorPage::sheets(Tab tab) const
{
    if (tab == Tab::documents)
        return m_documents->sheets();
    return *m_sheets.at(static_cast<std::size_t>(tab));
}

QString SurvivorPage::told() const
{
    return m_told->text();
}

bool SurvivorPage::asks_for_reason() const
{
    return m_all->currentIndex() == 1;
}

void SurvivorPage::show_subject(const CaseId& id, const std::optional<PersonId>& person)
{
    // Whoever comes back to a file of somebody else's is asked again.
    forget();
    set_case(id);
    m_survivor = person;
    set_stale();
}

void SurvivorPage::forget()
{
    forget_case();
    m_opened = false;
    m_then_contact.reset();
    m_then_document.reset();
    m_then_review = false;
    m_survivor.reset();
    m_whereabouts->set_subject({}, {}, false);
    m_whereabouts->conceal();
    m_contact->clear();
    m_review->forget();
    m_documents->forget();
    for (SheetsView* view : m_sheets)
        view->show_sheets({});
    for (TextLabel* label :
         {m_name, m_link, m_owed, m_handover, m_told, m_door_title, m_door_words})
        label->clear();
    m_reason->clear();
    m_banner->show_safe_contact({}, {});
    m_reading.reset();
    show_tab(Tab::overview);
    m_empty->say(tr("No survivor is chosen"),
                 tr("Open a case, and choose a survivor among its people."));
    m_all->setCurrentIndex(0);
}

void SurvivorPage::take_focus()
{
    if (asks_for_reason())
        m_reason->setFocus();
    else
        tab_row()->take_focus();
}

void SurvivorPage::hideEvent(QHideEvent* event)
{
    m_whereabouts->conceal();
    Page::hideEvent(event);
}

void SurvivorPage::say(const QString& words)
{
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
}

void SurvivorPage::read_again()
{
    if (!session().is_unlocked() || !about() || !m_survivor)
        return;
    if (m_opened)
        read();
    else
        ask_at_the_door();
}

void SurvivorPage::ask_at_the_door()
{
    ask([id = *about(), survivor = *m_survivor, now = session().now()](
            const Workspace& workspace) { return at_the_door(workspace, id, survivor, now); },
        [this](const WorkspaceResult<AtTheDoor>& at) {
            if (at)
                show_door(*at);
            else
                show_failure(at.error());
        });
}

void SurvivorPage::show_door(const AtTheDoor& at)
{
    switch (at.door) {
    case Door::open: return open_for({}, Access::viewed);
    case Door::shut:
        m_empty->say(tr("The survivors' record is not open to you"),
                     tr("What the ISS does with a survivor is theirs. The case file shows what "
                        "everybody may know."));
        return m_all->setCurrentIndex(0);
    case Door::reason: break;
    }
    m_door_title->setText(tr("%1 · %2 is not your survivor").arg(at.reference, at.known_as));
    m_door_words->setText((at.worker.isEmpty() ? tr("Nobody is allocated yet.")
                                               : tr("%1 works with them.").arg(at.worker))
                          + QLatin1Char(' ')
                          + tr("If you need to open the file all the same, say why. Your name, the "
                               "time and the reason are noted, "
                               "and managers see them."));
    m_open->setEnabled(false);
    m_all->setCurrentIndex(1);
    m_reason->setFocus();
}

void SurvivorPage::open_for(const std::optional<QString>& reason, Access access)
{
    ask(
        [id = *about(), survivor = *m_survivor, now = session().now(), access,
         why = reason.value_or(QString()).toStdString()](Workspace& workspace) {
            return note_access(workspace, access, id, survivor, why, now);
        },
        [this](const WorkspaceResult<void>& noted) {
            if (!noted)
                return show_failure(noted.error());
            m_opened = true;
            read();
        });
}

void SurvivorPage::read()
{
    ask([id = *about(), survivor = *m_survivor, now = session().now(), words = wording()](
            Workspace& workspace) { return read_survivor(workspace, id, survivor, now, words); },
        [this](WorkspaceResult<SurvivorReading> reading) { show_reading(std::move(reading)); });
}

void SurvivorPage::show_failure(const WorkspaceError& error)
{
    m_empty->say(tr("The file could not be opened"), refused_words(error, wording()));
    m_all->setCurrentIndex(0);
}

void SurvivorPage::show_reading(WorkspaceResult<SurvivorReading> reading)
{
    if (!reading)
        return show_failure(reading.error());
    m_reading = std::make_unique<SurvivorReading>(std::move(*reading));
    m_banner->show_safe_contact(m_reading->safe_contact, m_reading->name);
    m_name->setText(m_reading->name);
    const QString him = m_reading->of_case.known_as();
    const bool only_at_risk = m_reading->relationship == Relationship::other_at_risk;
    m_link->setText((only_at_risk ? tr("%1 · %2 from %3") : tr("%1 · %2 of %3"))
                        .arg(m_reading->of_case.reference(), m_reading->link, him));
    show_owed();
    const bool waiting = m_reading->to_acknowledge.has_value();
    m_handover->setVisible(waiting);
    m_acknowledge->setVisible(waiting);
    if (waiting)
        m_handover->setText(
            tr("Details were passed on by %1, %2.")
                .arg(m_reading->handed_over_by, text(wording().time(m_reading->handed_over))));
    const SurvivorSheets sheets(*m_reading, wording());
    const Sheets all[] = {sheets.overview(), sheets.attempts(), sheets.agreement(), sheets.safety(),
                          sheets.needs(),    sheets.children(), sheets.remedies(),  sheets.told()};
    for (std::size_t i = 0; i < m_sheets.size(); ++i)
        m_sheets[i]->show_sheets(all[i]);
    show_documents(sheets.documents());
    m_whereabouts->set_subject(about(), m_survivor, m_reading->has_whereabouts);
    m_told->setVisible(!m_told->text().isEmpty());
    if (m_all->currentIndex() < 2) {
        m_all->setCurrentIndex(2);
        // The keys of the file are there from now on.
        if (is_in_front())
            take_focus();
    }
    Q_EMIT title_changed();
    if (const auto contact = std::exchange(m_then_contact, std::nullopt))
        begin_contact(*contact);
    if (const auto form = std::exchange(m_then_document, std::nullopt))
        go_on(*form);
    if (std::exchange(m_then_review, false))
        begin_review();
}

void SurvivorPage::go_on(const std::string& form)
{
    if (form_about(form).what == review_form) {
        m_then_review = !m_reading || is_reading();
        if (!m_then_review)
            begin_review();
        return;
    }
    if (form_about(form).what == "survivor_document") {
        if (!m_reading || is_reading()) {
            m_then_document = form;
            return;
        }
        show_tab(Tab::documents);
        return m_documents->go_on(form);
    }
    m_then_contact = form_about(form).what == "attempt" ? 0 : 1;
    if (m_reading && !is_reading())
        begin_contact(*std::exchange(m_then_contact, std::nullopt));
}

/// They belong to the entry that identified the survivor, and rest with it where the ISS alone looks.
void SurvivorPage::show_documents(Sheets sheets)
{
    DocumentsOf of{.id = m_reading->of_case.view.id,
                   .reference = m_reading->of_case.reference(),
                   .survivor = m_survivor,
                   .whole = m_reading->of_case.whole};
    for (const Survivor& survivor : m_reading->file().survivors())
        if (survivor.id == m_survivor)
            of.belongs_to = survivor.identified->id;
    m_documents->show_documents(of, std::move(sheets));
}

/// "Reach the survivor: 2 days over · 3 attempts", one duty a line.
void SurvivorPage::show_owed()
{
    const SignedIn& who = session().who();
    const DueWords words(wording(), who.calendar, who.division);
    const Instant now = m_reading->of_case.moment.as_at;
    QStringList lines;
    bool over = false;
    for (const OwedRow& row : m_reading->owed) {
        QStringList said{tr("%1 (%2)").arg(text(wording().title(row.obligation.rule)),
                                           text(wording().clause(row.obligation.rule))),
                         words.in_words(row.obligation, now)};
        if (row.obligation.attempts > 0)
            said.append(row.obligation.attempts == 1
                            ? tr("1 attempt")
                            : tr("%1 attempts").arg(row.obligation.attempts));
        lines.append(said.join(QStringLiteral(" · ")));
        over = over || past_due(row.obligation, now);
    }
    m_owed->setText(lines.isEmpty() ? tr("Nothing is owed to %1 now.").arg(m_reading->name)
                                    : lines.join(QLatin1Char('\n')));
    m_owed->set_tone(over ? Tone::overdue : Tone::text);
}

void SurvivorPage::begin_contact(int about)
{
    if (!m_reading)
        return;
    say({});
    m_contact->begin(about == 0 ? ContactBar::About::attempt : ContactBar::About::reached,
                     *m_reading);
}

void SurvivorPage::acknowledge()
{
    if (!m_reading || !m_reading->to_acknowledge)
        return;
    session().record(this,
                     {{.case_id = about(),
                       .fact = DetailsAcknowledged{*m_survivor, m_reading->to_acknowledge},
                       .happened = session().now()}},
                     [this](const WorkspaceResult<Written>& written) {
                         say(written ? tr("Acknowledged.")
                                     : refused_words(written.error(), wording()));
                     });
}

void SurvivorPage::record_on_tab()
{
    if (!about() || !m_survivor)
        return;
    const auto kind = kind_for(static_cast<Tab>(tab()));
    RecordRequest request{.kind = kind, .case_id = about()};
    if (kind == kind_index<ChildIdentified>)
        request.source = Source::survivor;
    else
        request = std::move(request).with("survivor", *m_survivor);
    room().navigator.open_record(std::move(request));
}

void SurvivorPage::begin_review()
{
    if (!about() || !m_survivor)
        return;
    m_review->begin(*about(), *m_survivor);
    m_all->setCurrentWidget(m_review);
}

void SurvivorPage::take_out_file()
{
    if (!m_reading)
        return;
    TakingOut what{
        .offer = {.what = tr("the survivor's file in %1").arg(m_reading->of_case.reference()),
                  .file_name = tr("%1 survivor.pdf").arg(m_reading->of_case.reference()),
                  .whereabouts_may_be_included = true},
        .about = about(),
        .person = m_survivor,
        .paper = [id = *about(), survivor = *m_survivor, now = session().now(),
                  words = wording()](Workspace& workspace, const Outlet& outlet) {
            const auto reading = read_survivor(workspace, id, survivor, now, words);
            return reading
                       ? WorkspaceResult<Paper>(survivor_paper(*reading, words, outlet.whereabouts))
                       : tl::unexpected(reading.error());
        }};
    take_out(this, session(), room().questions, wording(), std::move(what),
             [this](TakenOut how) { say(told_of(how)); });
}

}
