#include "ui/today/inbox_list.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "standard/excused.h"
#include "ui/common/empty_state.h"
#include "ui/common/flow.h"
#include "ui/common/measure.h"
#include "ui/common/questions.h"
#include "ui/common/refused_words.h"
#include "ui/common/text.h"
#include "ui/record/words.h"
#include "ui/today/inbox_delegate.h"

namespace holdfast::ui {
namespace {

using What = InboxItem::What;

/// Of requests made where the clause allows none: to grant one would change nothing.
bool may_be_granted(const InboxItem& item)
{
    Obligation asked;
    if (const auto rule = from_code<Rule>(item.rule))
        asked.rule = *rule;
    if (item.person)
        asked.subject = {Subject::Kind::person, item.person->bytes()};
    return may_be_excused(asked);
}

/// What needs a decision before what is to be acknowledged, and that before what needs a look.
int rank(What what)
{
    switch (what) {
    case What::exception_requested: return 0;
    case What::handed_over: return 1;
    case What::exception_made: return 2;
    case What::gate_overridden: return 3;
    }
    return 3;
}

}

InboxList::InboxList(const Room& room)
    : m_room(room),
      m_list(new QListWidget),
      m_empty(new EmptyState),
      m_act(new QPushButton),
      m_refuse(new QPushButton(tr("Refuse…"))),
      m_survivor(new QPushButton(tr("Open the survivor’s file"))),
      m_open(new QPushButton(tr("Open the case")))
{
    m_list->setAccessibleName(tr("What waits for you"));
    m_list->setItemDelegate(new InboxDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setLayoutMode(QListView::Batched);    // of a large service there may be thousands
    m_list->setFrameShape(QFrame::NoFrame);
    m_empty->say(tr("Nothing waits for you"), what_waits());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(actions());
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &InboxList::show_actions);
    connect(m_list, &QListWidget::itemActivated, this, &InboxList::act);
    connect(m_act, &QPushButton::clicked, this, &InboxList::act);
    connect(m_refuse, &QPushButton::clicked, this, &InboxList::refuse);
    connect(m_survivor, &QPushButton::clicked, this, [this] {
        if (const InboxItem* item = current(); item && item->person)
            m_room.navigator.open_survivor(item->case_id, *item->person);
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const InboxItem* item = current())
            m_room.navigator.open_case(item->case_id);
    });
    show_items({});
}

QWidget* InboxList::actions()
{
    m_act->setDefault(true);
    return flow_of({m_act, m_refuse, m_survivor, m_open});
}

void InboxList::read_again()
{
    m_reading = true;
    m_room.session.ask(
        this,
        [now = m_room.session.now()](const Workspace& workspace) { return inbox(workspace, now); },
        [this](WorkspaceResult<std::vector<InboxItem>> items) {
            m_reading = false;
            if (items)
                m_empty->say(tr("Nothing waits for you"), what_waits());
            else
                m_empty->say(tr("What waits for you could not be read"),
                             refused_words(items.error(), m_room.wording));
            show_items(items ? std::move(*items) : std::vector<InboxItem>());
        });
}

void InboxList::forget()
{
    m_reading = false;
    show_items({});
}

QString InboxList::what_waits() const
{
    return tr("Details that were handed over stand here until the ISS acknowledges them; for "
              "managers what was not acknowledged in time, exceptions that were asked for, and "
              "gates that were overridden.");
}

QString InboxList::name_of(const PersonId& worker) const
{
    const auto& workers = m_room.session.who().workers;
    const auto found = workers.find(worker);
    return found == workers.end() ? tr("somebody no longer listed") : found->second;
}

/// Whoever chases it is told whom, and how long it has waited.
QString InboxList::handed_over_words(const InboxItem& item) const
{
    const Instant now = m_room.session.now();
    const QString whom = text(item.person_name);
    if (!item.to_be_chased(now))
        return item.iss_worker ? tr("Details of %1 were handed over").arg(whom)
                               : tr("Details of %1 were handed over. Nobody of the ISS works with "
                                    "%1 yet")
                                     .arg(whom);
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(now - item.at).count();
    const bool in_days = hours >= 72;
    return (in_days
                ? tr("Details of %1 were handed over %2 days ago and are not acknowledged. ISS: %3")
                : tr("Details of %1 were handed over %2 hours ago and are not acknowledged. ISS: "
                     "%3"))
        .arg(whom, QString::number(in_days ? hours / 24 : hours),
             item.iss_worker ? name_of(*item.iss_worker) : tr("nobody yet"));
}

QString InboxList::words(const InboxItem& item) const
{
    const auto rule = from_code<Rule>(item.rule);
    const QString duty = rule ? tr("%1 %2").arg(text(m_room.wording.clause(*rule)),
                                                text(m_room.wording.title(*rule)))
                              : text(item.rule);
    const QString whom = item.person_name.empty() ? tr("the case") : text(item.person_name);
    const QString head = tr("%1 · %2").arg(text(item.reference), text(item.perpetrator));
    const QString when = tr("%1, %2").arg(name_of(item.author), text(m_room.wording.time(item.at)));
    switch (item.what) {
    case What::handed_over: return tr("%1\n%2 · %3").arg(handed_over_words(item), head, when);
    case What::exception_requested:
        return tr("Asked: excuse “%1” for %2. %3%6\n%4 · %5")
            .arg(duty, whom,
                 item.reason ? choice_words("exception_requested", "reason", code(*item.reason))
                             : QString(),
                 head, when,
                 may_be_granted(item)
                     ? QString()
                     : tr(". The clause allows no exception to it: it stays owed"));
    case What::exception_made:
        return tr("Excused: “%1” for %2, %3\n%4 · %5")
            .arg(duty, whom,
                 item.look_again ? tr("to be looked at again on %1")
                                       .arg(text(m_room.wording.date(*item.look_again)))
                                 : tr("until the next review"),
                 head, when);
    case What::gate_overridden:
        return tr("Overridden: “%1” for %2\n%3 · %4").arg(duty, whom, head, when);
    }
    return {};
}

void InboxList::show_items(std::vector<InboxItem> items)
{
    m_items = std::move(items);
    m_list->clear();
    // Within each the latest first: what came today is not under what nobody took up for a year.
    std::stable_sort(m_items.begin(), m_items.end(), [](const auto& a, const auto& b) {
        return std::pair(rank(a.what), b.at) < std::pair(rank(b.what), a.at);
    });
    for (const InboxItem& item : m_items)
        m_list->addItem(words(item));
    m_list->setVisible(!m_items.empty());
    m_empty->setVisible(m_items.empty());
    if (!m_items.empty())
        m_list->setCurrentRow(0);
    show_actions();
    Q_EMIT counted(count());
}

const InboxItem* InboxList::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= count() ? nullptr : &m_items[static_cast<std::size_t>(row)];
}

/// That is the ISS's; a manager chases.
bool InboxList::acknowledges(const InboxItem& item) const
{
    return item.what == What::handed_over && m_room.session.who().roles.contains(Role::iss_worker);
}

void InboxList::show_actions()
{
    const InboxItem* item = current();
    const bool asked = item && item->what == What::exception_requested;
    const bool handed = item && acknowledges(*item);
    m_act->setVisible((asked && may_be_granted(*item)) || handed);
    m_act->setText(handed ? tr("Acknowledge…") : tr("Grant…"));
    m_survivor->setVisible(item && item->what == What::handed_over && item->person
                           && m_room.session.who().held.contains(Compartment::support));
    m_refuse->setVisible(asked);
    m_open->setVisible(item != nullptr);
}

void InboxList::act()
{
    const InboxItem* item = current();
    if (!item)
        return;
    if (acknowledges(*item))
        acknowledge(*item);
    else if (item->what == What::exception_requested && may_be_granted(*item))
        grant(*item);
    else
        m_room.navigator.open_case(item->case_id);
}

/// Not at one key: whoever says that details arrived has seen whose they are, and is told where they stand.
void InboxList::acknowledge(const InboxItem& item)
{
    if (!item.person)
        return;
    const QString whom = text(item.person_name);
    const QString worker = item.iss_worker ? tr("ISS worker: %1.").arg(name_of(*item.iss_worker))
                                           : tr("Nobody of the ISS works with %1 yet.").arg(whom);
    if (!m_room.questions.confirm(this, tr("Have the details of %1 arrived?").arg(whom),
                                  tr("%1\n\nThe details stand in the survivor’s file of %2. %3")
                                      .arg(words(item), whom, worker),
                                  tr("Acknowledge")))
        return;
    const bool nobody = !item.iss_worker;
    write({{.case_id = item.case_id,
            .fact = DetailsAcknowledged{*item.person, item.entry},
            .happened = m_room.session.now()}},
          [this, item, nobody] {
              if (nobody)
                  offer_to_work_with(item);
          });
}

/// Details that arrived are nobody's to use until somebody works with the survivor.
void InboxList::offer_to_work_with(const InboxItem& item)
{
    const QString whom = text(item.person_name);
    if (m_room.questions.confirm(this, tr("Who works with %1?").arg(whom),
                                 tr("The details of %1 are acknowledged, but nobody of the ISS "
                                    "works with %1 yet. The form that says who it is can be opened "
                                    "now, filled in with your name; you can choose another.")
                                     .arg(whom),
                                 tr("Say who it is")))
        m_room.navigator.open_record(request_for<WorkerAllocated>(item.case_id)
                                         .with("worker", m_room.session.who().id)
                                         .with("side", Side::iss)
                                         .with("survivor", *item.person));
}

/// The words of the asker stand in the record, not in the row: they are read first, and `decide` is given all there is to know.
void InboxList::look_at(const InboxItem& item, std::function<void(const QString&)> decide)
{
    m_reading = true;
    m_room.session.ask(
        this,
        [id = item.case_id, entry = item.entry,
         now = m_room.session.now()](const Workspace& workspace) -> WorkspaceResult<std::string> {
            const auto view = workspace.case_view(id, Moment::now(now));
            if (!view)
                return tl::unexpected(view.error());
            const auto found = view->narratives.find(entry);
            return found == view->narratives.end() ? std::string() : found->second;
        },
        [this, item, decide = std::move(decide)](const WorkspaceResult<std::string>& said) {
            m_reading = false;
            if (said)
                return decide(all_words(item, text(*said)));
            m_refused = refused_words(said.error(), m_room.wording);
            m_room.questions.confirm(this, tr("The words of the request could not be read"),
                                     m_refused, tr("Close"));
        });
}

QString InboxList::all_words(const InboxItem& item, const QString& said) const
{
    return QStringList{
        words(item),
        said.isEmpty() ? tr("They added no words of their own.")
                       : tr("In their words: “%1”").arg(said),
        item.look_again ? tr("It would be looked at again on %1; until then the duty is excused.")
                              .arg(text(m_room.wording.date(*item.look_again)))
                        : tr("They named no day: it would be excused until the next case review.")}
        .join(QStringLiteral("\n\n"));
}

void InboxList::grant(const InboxItem& item)
{
    look_at(item, [this, item](const QString& known) {
        const auto reason = m_room.questions.reason(this, tr("Excuse this duty?"), known,
                                                    tr("Grant the exception"));
        if (!reason)
            return;
        IdSource ids;
        write(granting(item, m_room.session.who().id, reason->toStdString(), ids,
                       m_room.session.now()));
    });
}

void InboxList::refuse()
{
    const InboxItem* chosen = current();
    if (!chosen)
        return;
    look_at(*chosen, [this, item = *chosen](const QString& known) {
        const auto reason = m_room.questions.reason(this, tr("Refuse what was asked for?"), known,
                                                    tr("Refuse"));
        if (!reason)
            return;
        write({{.case_id = item.case_id,
                .fact = ExceptionRefused{item.entry},
                .happened = m_room.session.now(),
                .narrative = reason->toStdString()}});
    });
}

void InboxList::write(std::vector<NewFact> facts, std::function<void()> then)
{
    m_reading = true;
    m_room.session.record(
        this, std::move(facts),
        [this, then = std::move(then)](const WorkspaceResult<Written>& written) {
            m_refused = written ? QString() : refused_words(written.error(), m_room.wording);
            if (!written)
                m_room.questions.confirm(this, tr("It was not recorded"), m_refused, tr("Close"));
            read_again();
            if (written && then)
                then();
        });
}

}
