#include "ui/frame/frame.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/common/icons.h"
#include "ui/common/lines.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/status_badge.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/find/find_palette.h"
#include "ui/frame/head.h"
#include "ui/frame/missed_backup_bar.h"
#include "ui/frame/rail.h"
#include "ui/record/drafts_bar.h"
#include "ui/record/kept_form.h"
#include "ui/record/record_panel.h"
#include "ui/record/words.h"
#include "ui/service/service_page.h"
#include "ui/today/today_page.h"

namespace holdfast::ui {
namespace {

/// From this width on a form stands beside the page.
constexpr int record_beside_from_digits = 110;

/// Says on every page that the people are invented.
QWidget* sample_band()
{
    auto* band = new QWidget;
    band->setAutoFillBackground(true);
    band->setBackgroundRole(QPalette::Highlight);
    auto* words = new StatusBadge;
    words->show_status({Glyph::sample, Tone::excused},
                       Frame::tr("SAMPLE · everybody in this record is invented"));
    auto* layout = new QHBoxLayout(band);
    layout->setContentsMargins(space::section, space::hair, space::section, space::hair);
    layout->addWidget(words, 1);
    return band;
}

}

Frame::Frame(Session& session, Questions& questions, Look& look, const Wording& wording)
    : m_session(session),
      m_room{session, *this, questions, look, wording},
      m_rail(new Rail(look)),
      m_head(new Head),
      m_stack(new QStackedWidget),
      m_record(new RecordPanel(m_room)),
      m_drafts(new DraftsBar(m_room)),
      m_missed(new MissedBackupBar(m_room)),
      m_split(new QSplitter(Qt::Horizontal)),
      m_sample(sample_band()),
      m_who(paragraph(TextSize::label, Tone::muted)),
      m_saved(new TextLabel(TextSize::label, Tone::muted))
{
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_stack);
    m_split->addWidget(m_record);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_record->hide();
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_divided_by_hand = true; });
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_sample);
    column->addWidget(m_head);
    column->addWidget(hairline(QFrame::HLine));
    column->addWidget(m_missed);
    column->addWidget(m_drafts);
    column->addWidget(m_split, 1);
    column->addWidget(hairline(QFrame::HLine));
    column->addWidget(foot());

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(hairline(QFrame::VLine));
    layout->addLayout(column, 1);

    connect(&m_session, &Session::unlocked, this, &Frame::show_who);
    connect(&m_session, &Session::saved, this, &Frame::show_saved);
    m_drafts->leave_out([this](const RecordRequest& draft) { return m_record->is_open_on(draft); });
    connect(m_record, &RecordPanel::closed, this, [this] {
        m_drafts->read_again();
        make_room();
        m_pages.at(m_place)->take_focus();
    });
    connect(m_drafts, &DraftsBar::wanted, this, &Frame::open_record);
    connect(m_drafts, &DraftsBar::form_wanted, this, &Frame::go_on);
    connect(m_missed, &MissedBackupBar::backups_wanted, this, &Frame::show_backups);
    connect(m_head, &Head::lock_wanted, this, &Frame::lock_wanted);
    connect(m_head, &Head::find_wanted, this, &Frame::find);
    const auto on_key = [this](QKeyCombination keys, auto action) {
        auto* key = new QShortcut(QKeySequence(keys), this);
        connect(key, &QShortcut::activated, this, action);
    };
    on_key(Qt::CTRL | Qt::Key_K, &Frame::find);
    on_key(Qt::CTRL | Qt::Key_R, &Frame::record_here);
    m_find = new FindPalette(m_room, this);
    connect(m_rail, &Rail::chosen, this, &Frame::go);
    bring(Place::today);
}

QWidget* Frame::foot()
{
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(space::section, space::small, space::section, space::small);
    layout->addWidget(m_who, 1);
    layout->addWidget(m_saved);
    return foot;
}

TodayPage& Frame::today()
{
    return *static_cast<TodayPage*>(page(Place::today));
}

Page* Frame::page(Place place)
{
    if (const auto made = m_pages.find(place); made != m_pages.end())
        return made->second;
    for (const PlaceMade& made : places()) {
        if (made.place != place)
            continue;
        Page* page = made.make(m_room);
        m_pages.emplace(place, page);
        m_stack->addWidget(page);
        connect(page, &Page::title_changed, this, &Frame::show_title);
        return page;
    }
    return nullptr;
}

void Frame::bring(Place place)
{
    Page* wanted = page(place);
    if (!wanted)
        return;
    for (const auto& [other, page] : m_pages)
        if (page != wanted)
            page->deactivate();
    m_place = place;
    m_stack->setCurrentWidget(wanted);
    update();    // all of it: nothing that a page drew stays on the window under another
    m_rail->show_place(place);
    show_title();
    if (m_session.is_unlocked())
        wanted->activate();
}

void Frame::begin()
{
    bring(Place::today);
}

void Frame::go(Place place)
{
    if (m_session.is_unlocked() && open_to(place, m_session.who().roles))
        bring(place);
    m_rail->show_place(m_place);
}

void Frame::open_case(const CaseId& id)
{
    if (Page* file = page(Place::case_file)) {
        file->show_subject(id, std::nullopt);
        go(Place::case_file);
    }
}

void Frame::open_survivor(const CaseId& id, const PersonId& survivor)
{
    if (Page* file = page(Place::survivor)) {
        file->show_subject(id, survivor);
        go(Place::survivor);
    }
}

/// Where the survivor's own file may be opened that is the way: its door asks for what is to be noted.
void Frame::open_review(const CaseId& id, const std::optional<PersonId>& survivor)
{
    const bool by_file = survivor && m_session.who().held.contains(Compartment::support);
    if (by_file)
        open_survivor(id, *survivor);
    else
        open_case(id);
    const Place place = by_file ? Place::survivor : Place::case_file;
    if (m_place == place)
        page(place)->go_on(form_name(review_form, id, survivor));
}

/// With a form of a page that was left unfinished.
void Frame::go_on(const std::string& form)
{
    const FormAbout about = form_about(form);
    const Place place = about.what == "referral"                             ? Place::cases
                        : about.what == "audit"                              ? Place::audit
                        : about.what == "letter" || about.what == "document" ? Place::case_file
                                                                             : Place::survivor;
    Page* wanted = page(place);
    if (!wanted || !open_to(place, m_session.who().roles))
        return;
    if ((place == Place::survivor || place == Place::case_file) && about.about)
        wanted->show_subject(*about.about, about.person);
    go(place);
    wanted->go_on(form);
}

void Frame::open_record(RecordRequest request)
{
    const bool was_open = m_record->is_open();
    m_record->open(std::move(request));
    // What was hidden would come back no wider than it must be, however wide the window is.
    if (!was_open && !m_divided_by_hand)
        m_split->setSizes({3, 2});
    m_drafts->read_again();
    make_room();
}

/// Where there is no room beside the page the form stands in its place.
void Frame::make_room()
{
    m_stack->setVisible(!m_record->is_open() || width() >= digits(record_beside_from_digits));
}

void Frame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    make_room();
}

void Frame::show_backups()
{
    go(Place::service);
    if (auto* service = qobject_cast<ServicePage*>(page(Place::service)))
        service->show_backups();
}

void Frame::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        make_room();
}

/// Something about the case that the page in front is about.
void Frame::record_here()
{
    if (const auto about = m_pages.at(m_place)->about())
        open_record({.case_id = about});
}

void Frame::find()
{
    if (!m_session.is_unlocked())
        return;
    std::vector<Deed> deeds;
    if (m_pages.at(m_place)->about())
        deeds.push_back({tr("Record… on this case (Ctrl+R)"), [this] { record_here(); }});
    int number = 0;
    for (const OnRail& way : rail_places()) {
        ++number;
        if (has_page(way.place) && open_to(way.place, m_session.who().roles))
            deeds.push_back({tr("Go to %1 (Alt+%2)").arg(way.words).arg(number),
                             [this, place = way.place] { go(place); }});
    }
    deeds.push_back({tr("Lock (Ctrl+L)"), [this] { Q_EMIT lock_wanted(); }});
    m_find->open(std::move(deeds));
}

void Frame::show_title()
{
    m_head->show_title(m_pages.at(m_place)->title());
}

void Frame::show_who()
{
    const SignedIn& who = m_session.who();
    QStringList roles;
    for (std::size_t i = 0; i < codes_of<Role>.size(); ++i)
        if (const auto role = static_cast<Role>(i); who.roles.contains(role))
            roles.append(choice_words(role));
    m_who->setText(tr("signed in as %1 · %2").arg(who.name, roles.join(tr(", "))));
    m_saved->setText(tr("offline"));
    m_sample->setVisible(who.is_sample);
    m_rail->offer(who.roles);
}

void Frame::show_saved(Instant at)
{
    m_saved->setText(tr("saved %1 · offline").arg(clock_text(at)));
}

}
