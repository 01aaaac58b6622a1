#include "ui/cases/cases_page.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/cases/new_referral.h"
#include "ui/cases/reassign.h"
#include "ui/common/beside.h"
#include "ui/common/case_search.h"
#include "ui/common/column_fit.h"
#include "ui/common/empty_state.h"
#include "ui/common/flow.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {

CasesPage::CasesPage(const Room& room)
    : Page(room),
      m_model(new CasesModel(this)),
      m_search(new CaseSearch(room.session, this)),
      m_words(new QLineEdit),
      m_open_filter(new QComboBox),
      m_risk_filter(new QComboBox),
      m_worker_filter(new QComboBox),
      m_saved(new QComboBox),
      m_new(new QPushButton(icon(Glyph::record), tr("New referral"))),
      m_stack(new QStackedWidget),
      m_list(new QTableView),
      m_empty(new EmptyState),
      m_referral(new NewReferral(room)),
      m_reassign(new Reassign(room)),
      m_count(new TextLabel(TextSize::label, Tone::muted)),
      m_open(new QPushButton(tr("Open"))),
      m_record(new QPushButton(tr("Record…"))),
      m_close(new QPushButton(tr("Close the case…"))),
      m_give(new QPushButton(tr("Give to a worker…")))
{
    build_list();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_reassign->hide();
    // What is done with cases stands by their list: a form in its place has buttons of its own.
    auto* cases = new QWidget;
    auto* with_list = new QVBoxLayout(cases);
    with_list->setContentsMargins(0, 0, 0, 0);
    with_list->setSpacing(space::medium);
    with_list->addWidget(m_stack, 1);
    with_list->addWidget(m_reassign);
    with_list->addWidget(actions());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::wide, space::section, space::small);
    layout->setSpacing(space::medium);
    layout->addWidget(filters());
    layout->addWidget(new Beside(cases, m_referral), 1);
    connect_all();
}

void CasesPage::build_list()
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Cases"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSortingEnabled(true);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    // Every row is as high as any: nothing is measured, however many there are.
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->horizontalHeader()->setSectionsMovable(true);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->sortByColumn(static_cast<int>(CasesModel::Column::opened), Qt::DescendingOrder);
    using Column = CasesModel::Column;
    m_columns = new ColumnFit(m_list, m_list->horizontalHeader(), [] {
        std::vector<int> least_first;
        for (const Column column : {Column::state, Column::survivors, Column::opened,
                                    Column::reviewed, Column::iss, Column::worker, Column::risk})
            least_first.push_back(static_cast<int>(column));
        return least_first;
    }());
}

QWidget* CasesPage::filters()
{
    m_words->setPlaceholderText(tr("Name, reference, or what was written"));
    m_words->setAccessibleName(tr("Find cases"));
    m_words->setClearButtonEnabled(true);
    m_open_filter->addItems({tr("Open"), tr("Closed"), tr("Open and closed")});
    m_open_filter->setAccessibleName(tr("Open or closed"));
    m_risk_filter->addItems({tr("Any risk"), tr("For the MARAC"), tr("Not assessed")});
    m_risk_filter->setAccessibleName(tr("Risk"));
    m_worker_filter->setAccessibleName(tr("Worker"));
    m_saved->setAccessibleName(tr("Saved filters"));
    auto* first = new QHBoxLayout;
    first->setSpacing(space::small);
    first->addWidget(m_words, 1);
    first->addWidget(m_new);
    for (QComboBox* box : {m_open_filter, m_risk_filter, m_worker_filter, m_saved})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* filters = new QWidget;
    auto* lines = new QVBoxLayout(filters);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::small);
    lines->addLayout(first);
    lines->addWidget(flow_of({m_open_filter, m_risk_filter, m_worker_filter, m_saved}));
    return filters;
}

QWidget* CasesPage::actions()
{
    m_open->setToolTip(tr("Opens the case file (Enter)"));
    m_new->setToolTip(tr("A new referral (Ctrl+N)"));
    for (QPushButton* button : {m_open, m_record, m_close, m_give})
        button->setAutoDefault(false);
    m_open->setDefault(true);
    return flow_of({m_open, m_record, m_close, m_give, nullptr, m_count});
}

void CasesPage::connect_all()
{
    connect(m_words, &QLineEdit::textChanged, this, &CasesPage::narrow);
    for (QComboBox* box : {m_open_filter, m_risk_filter, m_worker_filter})
        connect(box, &QComboBox::currentIndexChanged, this, &CasesPage::narrow);
    connect(m_search, &CaseSearch::found, this, [this](const std::set<CaseId>& found) {
        const auto kept = about();
        m_model->set_found(found);
        choose(kept);
        show_state();
    });
    auto* down = new QShortcut(QKeySequence(Qt::Key_Down), m_words);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QTableView::activated, this, &CasesPage::open_current);
    connect(m_words, &QLineEdit::returnPressed, this, &CasesPage::open_current);
    connect(m_open, &QPushButton::clicked, this, &CasesPage::open_current);
    connect(m_record, &QPushButton::clicked, this, [this] {
        if (const CaseRow* row = current())
            room().navigator.open_record({.case_id = row->id});
    });
    connect(m_close, &QPushButton::clicked, this, &CasesPage::close_or_reopen);
    connect(m_give, &QPushButton::clicked, this, [this] {
        m_reassign->show();
        m_reassign->begin(chosen());
    });
    connect(m_reassign, &Reassign::closed, this, [this] {
        m_reassign->hide();
        m_list->setFocus();
    });
    connect(m_new, &QPushButton::clicked, this, &CasesPage::begin_referral);
    connect(m_empty, &EmptyState::action_chosen, this, &CasesPage::begin_referral);
    connect(m_referral, &NewReferral::closed, this, [this] {
        m_referral->hide();
        take_focus();
    });
    connect(m_referral, &NewReferral::recorded, this, [this](const CaseId& id) {
        m_referral->hide();
        room().navigator.open_case(id);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CasesPage::show_actions);
    connect(m_saved, &QComboBox::activated, this, &CasesPage::use_saved);
    connect(m_list->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &CasesPage::choose_columns);
    auto* fresh = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this);
    fresh->setContext(Qt::WidgetWithChildrenShortcut);
    connect(fresh, &QShortcut::activated, this, &CasesPage::begin_referral);
}

bool CasesPage::is_reading() const
{
    return m_reading || m_search->is_asking() || m_referral->is_looking() || m_referral->is_busy()
           || m_reassign->is_busy();
}

void CasesPage::take_focus()
{
    m_words->setFocus();
}

void CasesPage::forget()
{
    m_reading = false;
    m_words->clear();
    m_model->clear();
    m_worker_filter->clear();
    m_saved->clear();
    m_columns->set_unwanted({});
    m_referral->clear();
    m_referral->hide();
    m_reassign->hide();
}

void CasesPage::read_again()
{
    m_reading = true;
    show_state();
    if (m_worker_filter->count() == 0) {
        const QSignalBlocker quiet(m_worker_filter);
        m_worker_filter->addItem(tr("Anybody’s"), QString());
        m_worker_filter->addItem(tr("Mine"), text(session().who().id.text()));
        for (const auto& [id, name] : session().who().workers)
            if (id != session().who().id)
                m_worker_filter->addItem(name, text(id.text()));
        read_saved();
    }
    session().ask(this, findable_cases, [this](WorkspaceResult<FindableCases> cases) {
        m_reading = false;
        show_rows(cases ? std::move(*cases) : FindableCases());
    });
}

void CasesPage::show_rows(FindableCases cases)
{
    const auto kept = about();
    session().let_go(
        m_model->show(std::move(cases), session().who().workers, local_date(session().now())));
    measure_rows();
    choose(kept);
    show_state();
}

/// The case that was chosen before, or the first: Return opens what is chosen.
void CasesPage::choose(const std::optional<CaseId>& before)
{
    const QModelIndex at = before ? m_model->index_of(*before) : QModelIndex();
    m_list->setCurrentIndex(at.isValid() ? at : m_model->index(0, 0));
}

void CasesPage::measure_rows()
{
    const int line = QFontMetrics(font_of(TextSize::body)).height() + space::wide;
    m_list->verticalHeader()->setDefaultSectionSize(std::max(int(space::row), line));
}

void CasesPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure_rows();
}

void CasesPage::narrow()
{
    CaseFilter filter;
    filter.open = static_cast<CaseFilter::Open>(m_open_filter->currentIndex());
    filter.risk = static_cast<CaseFilter::Risk>(m_risk_filter->currentIndex());
    filter.worker = PersonId::parse(m_worker_filter->currentData().toString().toStdString());
    filter.words = m_words->text();
    const bool asked_anew = filter.words != m_model->filter().words;
    m_model->set_filter(filter);
    if (asked_anew)
        m_search->ask(filter.words);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    show_state();
}

void CasesPage::show_state()
{
    m_count->setText(tr("%1 of %2 cases").arg(m_model->rowCount()).arg(m_model->all().size()));
    show_actions();
    if (m_model->rowCount() > 0)
        return m_stack->setCurrentWidget(m_list);
    if (m_reading)
        m_empty->say(tr("Reading the cases…"), {});
    else if (m_model->has_cases())
        m_empty->say(tr("No case fits"),
                     tr("Other cases are there: clear what was typed, or choose “Open and "
                        "closed”."));
    else
        m_empty->say(tr("No cases yet"),
                     tr("A case begins with a referral. It stands here as soon as it is recorded."),
                     tr("New referral"));
    m_stack->setCurrentWidget(m_empty);
}

void CasesPage::show_actions()
{
    const CaseRow* row = current();
    const auto many = chosen().size();
    m_open->setEnabled(many == 1);
    m_record->setEnabled(many == 1);
    m_close->setEnabled(many == 1);
    m_close->setText(row && !row->open ? tr("Reopen the case…") : tr("Close the case…"));
    m_give->setEnabled(many > 0);
    m_give->setVisible(session().is_unlocked() && session().who().is_manager);
}

std::vector<CaseId> CasesPage::chosen() const
{
    std::vector<CaseId> cases;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        cases.push_back(m_model->row_at(index)->id);
    return cases;
}

const CaseRow* CasesPage::current() const
{
    return m_model->row_at(m_list->currentIndex());
}

std::optional<CaseId> CasesPage::about() const
{
    const CaseRow* row = current();
    return row ? std::optional(row->id) : std::nullopt;
}

void CasesPage::open_current()
{
    if (const CaseRow* row = current())
        room().navigator.open_case(row->id);
}

void CasesPage::close_or_reopen()
{
    const CaseRow* row = current();
    if (!row)
        return;
    room().navigator.open_record(
        row->open ? request_for<CaseClosed>(row->id).with("scope", Scope::whole_case)
                  : request_for<CaseReopened>(row->id).with("scope", Scope::whole_case));
}

void CasesPage::begin_referral()
{
    session().ask(
        this, [](const Workspace& workspace) { return workspace.directory(); },
        [this](const Directory& directory) {
            m_referral->show();
            m_referral->begin(next_reference(), directory);
        });
}

/// The last reference with its number one higher: HF-0142 after HF-0141.
QString CasesPage::next_reference() const
{
    QString last;
    for (const CaseRow& row : m_model->all())
        last = std::max(last, text(row.reference));
    qsizetype start = last.size();
    while (start > 0 && last[start - 1].isDigit())
        --start;
    const QString digits = last.mid(start);
    if (digits.isEmpty())
        return QString();
    return last.left(start)
           + QStringLiteral("%1").arg(digits.toLongLong() + 1, static_cast<int>(digits.size()), 10,
                                      QLatin1Char('0'));
}

}
