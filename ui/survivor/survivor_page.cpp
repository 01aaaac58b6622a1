#include "ui/survivor/survivor_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/casefile/sheets_view.h"
#include "ui/common/empty_state.h"
#include "ui/common/flow.h"
#include "ui/common/measure.h"
#include "ui/common/one_scroll.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/documents/documents_view.h"
#include "ui/risk/review_panel.h"
#include "ui/survivor/contact_bar.h"
#include "ui/survivor/safe_contact_banner.h"
#include "ui/survivor/whereabouts_panel.h"

namespace holdfast::ui {

SurvivorPage::SurvivorPage(const Room& room)
    : FilePage(room, tr("Parts of the survivor's file")),
      m_all(new QStackedWidget),
      m_empty(new EmptyState),
      m_door_title(paragraph(TextSize::section)),
      m_door_words(paragraph()),
      m_reason(new QLineEdit),
      m_open(button(tr("Open the file"), tr("Open the file; the reason is noted"))),
      m_file(new QWidget),
      m_banner(new SafeContactBanner(room.wording)),
      m_name(paragraph(TextSize::title)),
      m_link(paragraph(TextSize::body, Tone::muted)),
      m_owed(paragraph()),
      m_handover(paragraph(TextSize::body, Tone::due_soon)),
      m_acknowledge(button(tr("Ac&knowledge"), tr("Acknowledge that the details have arrived"))),
      m_told(paragraph(TextSize::body, Tone::muted)),
      m_contact(new ContactBar(room.session, room.wording)),
      m_documents(new DocumentsView(room, DocumentsView::Letters::none)),
      m_whereabouts(new WhereaboutsPanel(room.session, room.wording)),
      m_review(new ReviewPanel(room)),
      m_back(button(tr("◂ Case file"), tr("Back to the case file"))),
      m_attempt(button(tr("Attempt (A)"), tr("Log an attempt to reach the survivor"))),
      m_reached(button(tr("Reached (R)"), tr("Record that the survivor was reached"))),
      m_dash(button(tr("Risk review…"), tr("Fill in a risk review, such as DASH"))),
      m_record(button(tr("+ Record…"), tr("Record something on this part of the file"))),
      m_print(button(tr("Print or PDF…"), tr("Print the survivor's file or save it as PDF")))
{
    build_tabs();
    auto* layout = new QVBoxLayout(m_file);
    layout->setContentsMargins(space::section, space::wide, space::section, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(m_banner);
    layout->addWidget(head());
    layout->addWidget(m_owed);
    auto* handover = new QHBoxLayout;
    handover->addWidget(m_handover, 1);
    handover->addWidget(m_acknowledge);
    layout->addLayout(handover);
    layout->addWidget(actions());
    layout->addWidget(m_told);
    layout->addWidget(m_contact);
    layout->addWidget(tab_row());
    layout->addWidget(stack(), 1);

    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("The survivor's file"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_file);
    new OneScroll(*scroll, *stack());
    m_all->addWidget(m_empty);
    m_all->addWidget(door());
    m_all->addWidget(scroll);
    m_all->addWidget(m_review);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_all);
    connect_all();
    forget();
}

QWidget* SurvivorPage::door()
{
    m_reason->setAccessibleName(tr("Why you open this file"));
    m_reason->setPlaceholderText(tr("Why you open it: the reason is noted"));
    m_open->setDefault(true);
    auto* door = new QWidget;
    auto* layout = new QVBoxLayout(door);
    layout->setContentsMargins(space::section, space::section, space::section, space::section);
    layout->setSpacing(space::medium);
    layout->addWidget(m_door_title);
    layout->addWidget(m_door_words);
    layout->addWidget(m_reason);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addStretch();
    return door;
}

QWidget* SurvivorPage::head()
{
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::medium);
    // A long name breaks; what it is about goes below it rather than past the edge.
    auto* who = new QVBoxLayout;
    who->setSpacing(0);
    who->addWidget(m_name);
    who->addWidget(m_link);
    line->addLayout(who, 1);
    line->addWidget(m_back, 0, Qt::AlignTop);
    return head;
}

QWidget* SurvivorPage::actions()
{
    m_attempt->setDefault(true);
    return flow_of({m_attempt, m_reached, m_dash, m_record, nullptr, m_print});
}

void SurvivorPage::build_tabs()
{
    const QString names[tab_count] = {tr("Overview"),    tr("Attempts"), tr("Agreement"),
                                      tr("Safety plan"), tr("Needs"),    tr("Children"),
                                      tr("Remedies"),    tr("Told"),     tr("Documents")};
    const int last = static_cast<int>(Tab::documents);
    for (int i = 0; i < last; ++i)
        m_sheets.push_back(add_sheets_tab(names[i]));
    add_tab(names[last], m_documents);
    m_sheets.front()->put_on_top(m_whereabouts);
    connect(tabs(), &QTabBar::currentChanged, m_whereabouts, &WhereaboutsPanel::conceal);
}

void SurvivorPage::connect_all()
{
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const QString reason = m_reason->text().trimmed(); !reason.isEmpty())
            open_for(reason, Access::revealed);
    });
    connect(m_reason, &QLineEdit::returnPressed, m_open, &QPushButton::click);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& reason) { m_open->setEnabled(!reason.trimmed().isEmpty()); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (about())
            room().navigator.open_case(*about());
    });
    connect(m_attempt, &QPushButton::clicked, this, [this] { begin_contact(0); });
    connect(m_reached, &QPushButton::clicked, this, [this] { begin_contact(1); });
    connect(m_acknowledge, &QPushButton::clicked, this, &SurvivorPage::acknowledge);
    connect(m_dash, &QPushButton::clicked, this, &SurvivorPage::begin_review);
    connect(m_record, &QPushButton::clicked, this, &SurvivorPage::record_on_tab);
    connect(m_print, &QPushButton::clicked, this, &SurvivorPage::take_out_file);
    connect(m_contact, &ContactBar::recorded, this, &SurvivorPage::say);
    connect(m_contact, &ContactBar::closed, m_contact, &ContactBar::clear);
    connect(m_contact, &ContactBar::shown, this, [this](bool shown) {
        m_attempt->setDefault(!shown);    // the bar has the main action while it is there
        for (QShortcut* key : m_keys)
            key->setEnabled(!shown);    // else letters would not choose in its lists
        if (!shown && m_file->isVisible())
            tab_row()->take_focus();
    });
    connect(m_review, &ReviewPanel::closed, this, [this] {
        m_all->setCurrentIndex(2);
        take_focus();
    });
    const auto on_key = [this](Qt::Key key, int about) {
        auto* shortcut = new QShortcut(QKeySequence(key), m_file);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, about] { begin_contact(about); });
        m_keys.push_back(shortcut);
    };
    on_key(Qt::Key_A, 0);
    on_key(Qt::Key_R, 1);
}

}
