#include "ui/casefile/case_file_page.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/casefile/case_header.h"
#include "ui/casefile/entry_panel.h"
#include "ui/casefile/handover_panel.h"
#include "ui/casefile/known_at_bar.h"
#include "ui/casefile/overview.h"
#include "ui/casefile/sheets_view.h"
#include "ui/common/beside.h"
#include "ui/common/empty_state.h"
#include "ui/common/flow.h"
#include "ui/common/measure.h"
#include "ui/common/scrolled.h"
#include "ui/common/text_label.h"
#include "ui/documents/documents_view.h"
#include "ui/risk/review_panel.h"
#include "ui/today/why_panel.h"

namespace holdfast::ui {
namespace {

/// Under them what a tab shows is not squeezed: the page scrolls.
constexpr int least_lines = 8;

}

CaseFilePage::CaseFilePage(const Room& room)
    : FilePage(room, tr("Parts of the case file")),
      m_header(new CaseHeader),
      m_known_at(new KnownAtBar),
      m_warning(paragraph(TextSize::body, Tone::overdue)),
      m_told(paragraph(TextSize::body, Tone::muted)),
      m_overview(new Overview(room.wording)),
      m_documents(new DocumentsView(room, DocumentsView::Letters::written_here)),
      m_empty(new EmptyState),
      m_body(new QWidget),
      m_scroll(new Scrolled(m_body)),
      m_side(new QStackedWidget),
      m_entry(new EntryPanel(room.wording)),
      m_why(new WhyPanel(room.wording)),
      m_handover(new HandoverPanel(room.session, room.wording)),
      m_review(new ReviewPanel(room)),
      m_back_button(button(tr("◂ Cases"), tr("Back to the list of cases"))),
      m_record(button(tr("+ &Record…"), tr("Record something in this case"))),
      m_hand_over(
          button(tr("Pass &details to the ISS…"), tr("Pass a survivor's details to the ISS"))),
      m_review_button(button(tr("Ris&k review…"), tr("Fill in a risk review about a survivor"))),
      m_print(button(tr("&Print or PDF…"), tr("Print the case file or save it as PDF"))),
      m_look_back(
          button(tr("As kno&wn at…"), tr("Show the file as it was known at an earlier moment")))
{
    build_tabs();
    for (QWidget* panel : {static_cast<QWidget*>(m_entry), static_cast<QWidget*>(m_why),
                           static_cast<QWidget*>(m_handover)})
        m_side->addWidget(panel);
    auto* split = new Beside(stack(), m_side);
    split->set_lines(least_lines);

    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::small);
    body->addWidget(m_known_at);
    body->addWidget(m_warning);
    body->addWidget(m_header);
    body->addWidget(head());
    body->addWidget(m_told);
    body->addWidget(split, 1);

    m_scroll->setAccessibleName(tr("The case file"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::wide, space::section, space::small);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_review, 1);
    connect_all();
    forget();
}

QWidget* CaseFilePage::head()
{
    m_record->setDefault(true);
    QWidget* head = flow_of(
        {m_back_button, m_record, nullptr, m_hand_over, m_review_button, m_print, m_look_back});
    auto* all = new QWidget;
    auto* layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(head);
    layout->addWidget(tab_row());
    return all;
}

void CaseFilePage::build_tabs()
{
    const QString names[tab_count] = {tr("Overview"), tr("Risk"),     tr("Engagement"),
                                      tr("Actions"),  tr("Children"), tr("Proceedings"),
                                      tr("Agencies"), tr("Documents")};
    add_tab(names[0], m_overview);
    const int last = static_cast<int>(Tab::documents);
    for (int i = 1; i < last; ++i) {
        SheetsView* view = add_sheets_tab(names[i]);
        connect(view, &SheetsView::entry_chosen, this, &CaseFilePage::show_entry);
        m_sheets.push_back(view);
    }
    add_tab(names[last], m_documents);
    // What stands beside a tab is of that tab. What is being typed stays while there is room for both; beside the documents stands
    // what is theirs.
    connect(tabs(), &QTabBar::currentChanged, this, [this, last](int tab) {
        const bool typing = m_side->currentWidget() == m_handover && !stack()->isHidden();
        if (!typing || tab == last)
            m_side->hide();
    });
}

void CaseFilePage::connect_all()
{
    connect(m_back_button, &QPushButton::clicked, this,
            [this] { room().navigator.go(Place::cases); });
    connect(m_record, &QPushButton::clicked, this, &CaseFilePage::record);
    connect(m_print, &QPushButton::clicked, this, &CaseFilePage::take_out_file);
    m_review_button->setMenu(new QMenu(m_review_button));
    connect(m_review, &ReviewPanel::closed, this, [this] {
        m_reviewing = false;
        show_state();
        take_focus();
    });
    connect(m_look_back, &QPushButton::clicked, m_known_at, &KnownAtBar::ask);
    connect(m_known_at, &KnownAtBar::chosen, this, &CaseFilePage::look_at);
    connect(m_overview, &Overview::entry_chosen, this, &CaseFilePage::show_entry);
    connect(m_overview, &Overview::why_wanted, this, &CaseFilePage::explain);
    connect(m_overview, &Overview::survivor_wanted, this, [this](const PersonId& survivor) {
        if (about())
            room().navigator.open_survivor(*about(), survivor);
    });
    connect(m_entry, &EntryPanel::correct_wanted, this, &CaseFilePage::correct);
    connect(m_entry, &EntryPanel::closed, m_side, &QWidget::hide);
    connect(m_why, &WhyPanel::closed, m_side, &QWidget::hide);
    connect(m_handover, &HandoverPanel::closed, m_side, &QWidget::hide);
    connect(m_hand_over, &QPushButton::clicked, this, [this] {
        if (!m_reading)
            return;
        show_side(m_handover);
        m_handover->begin(*m_reading);
    });
    connect(m_handover, &HandoverPanel::passed_on, this, [this] {
        m_side->hide();
        m_told->setText(tr("Passed on to the ISS. What was typed is kept nowhere here."));
        m_told->show();
    });
}

}
