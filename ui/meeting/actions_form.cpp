#include "ui/meeting/actions_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/date_edit.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

constexpr int outcome_to_say = -1;
constexpr std::chrono::days usual_length{14};

QString name_of(const std::map<PersonId, Directory::Worker>& workers, const PersonId& id)
{
    const auto known = workers.find(id);
    return known == workers.end() ? EarlierActionsForm::tr("somebody who has left")
                                  : text(known->second.name);
}

bool of_the_iss(const Directory::Worker& worker)
{
    return std::find(worker.roles.begin(), worker.roles.end(), Role::iss_worker)
           != worker.roles.end();
}

}

EarlierActionsForm::EarlierActionsForm(QWidget* parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this)),
      m_none(paragraph(TextSize::body, Tone::muted))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::small);
    m_none->setText(tr("There are none to go through."));
    m_layout->addWidget(m_none);
}

void EarlierActionsForm::add(const OpenAction& action, const PageAnswers::Settlement* settled,
                             const QString& words)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    auto* what = paragraph();
    what->setText(words);
    auto* outcome = new QComboBox;
    outcome->setAccessibleName(tr("What came of: %1").arg(text(action.what)));
    outcome->addItem(tr("Still to say"), outcome_to_say);
    outcome->addItem(capitalised(choice_words(ActionOutcome::done)),
                     static_cast<int>(ActionOutcome::done));
    outcome->addItem(tr("Carried to"), static_cast<int>(ActionOutcome::carried));
    outcome->addItem(capitalised(choice_words(ActionOutcome::dropped)),
                     static_cast<int>(ActionOutcome::dropped));
    auto* carried = date_edit(settled && settled->carried_to ? *settled->carried_to
                                                             : action.due + usual_length);
    carried->setAccessibleName(tr("Carried to which day: %1").arg(text(action.what)));
    if (settled)
        outcome->setCurrentIndex(outcome->findData(static_cast<int>(settled->outcome)));
    const auto show = [outcome, carried] {
        carried->setVisible(outcome->currentData().toInt()
                            == static_cast<int>(ActionOutcome::carried));
    };
    line->addWidget(what, 1);
    line->addWidget(outcome);
    line->addWidget(carried);
    m_layout->addWidget(row);
    row->show();    // now, not with the next turn of events: work begins here
    show();
    connect(outcome, &QComboBox::currentIndexChanged, this, [this, show] {
        show();
        Q_EMIT changed();
    });
    connect(carried, &QDateEdit::dateChanged, this, &EarlierActionsForm::changed);
    m_rows.push_back({action, outcome, carried});
}

void EarlierActionsForm::show_actions(const std::vector<OpenAction>& actions,
                                      const std::vector<PageAnswers::Settlement>& settled,
                                      const std::map<PersonId, Directory::Worker>& workers,
                                      LocalDate today)
{
    for (const Row& row : m_rows)
        delete row.outcome->parentWidget();
    m_rows.clear();
    m_none->setVisible(actions.empty());
    for (const OpenAction& action : actions) {
        const auto said = std::find_if(settled.begin(), settled.end(), [&](const auto& each) {
            return each.action == action.action;
        });
        QString words = tr("%1: %2 · by %3")
                            .arg(name_of(workers, action.owner), text(action.what),
                                 short_date(action.due, today));
        if (action.carried)
            words += tr(" · carried before");
        if (action.due < today)
            words += tr(" · late");
        add(action, said == settled.end() ? nullptr : &*said, words);
    }
}

std::vector<PageAnswers::Settlement> EarlierActionsForm::settled() const
{
    std::vector<PageAnswers::Settlement> settled;
    for (const Row& row : m_rows) {
        const int outcome = row.outcome->currentData().toInt();
        if (outcome == outcome_to_say)
            continue;
        const auto how = static_cast<ActionOutcome>(outcome);
        settled.push_back({row.action.action, how,
                           how == ActionOutcome::carried
                               ? std::optional(local_date_of(*row.carried_to))
                               : std::nullopt,
                           row.action.source});
    }
    return settled;
}

EarlierActions EarlierActionsForm::line() const
{
    if (m_rows.empty())
        return EarlierActions::none;
    return settled().size() == m_rows.size() ? EarlierActions::gone_through
                                             : EarlierActions::not_covered;
}

NewActionsForm::NewActionsForm(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_layout->setSpacing(space::small);
    layout->addLayout(m_layout);
    auto* more = new QPushButton(tr("Add an action"));
    layout->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] {
        add(nullptr);
        m_rows.back().what->setFocus();    // whose it is stands there already
        Q_EMIT changed();
    });
}

void NewActionsForm::add(const PageAnswers::NewAction* action)
{
    auto* widget = new QWidget;
    auto* line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    Row row{widget, new QComboBox, new QLineEdit,
            date_edit(action ? action->due : m_today + usual_length),
            new QCheckBox(tr("ISS alone"))};
    for (const auto& [id, worker] : m_workers)
        if (!worker.left)
            row.who->addItem(text(worker.name), QString::fromStdString(id.text()));
    row.who->setAccessibleName(tr("Who"));
    row.what->setAccessibleName(tr("What"));
    row.what->setPlaceholderText(tr("What is to be done"));
    row.what->setMinimumWidth(digits(12));
    row.by->setAccessibleName(tr("By when"));
    row.iss_only->setToolTip(
        tr("Rests in the survivors' record: the intervention does not see it"));
    if (const auto owner = action ? std::optional(action->owner) : m_usual_owner)
        if (const int at = row.who->findData(text(owner->text())); action || at >= 0)
            row.who->setCurrentIndex(at);
    if (action) {
        row.what->setText(text(action->what));
        row.iss_only->setChecked(action->iss_only);
    }
    auto* remove_it = new QPushButton(tr("Remove"));
    remove_it->setAccessibleName(tr("Remove this action"));
    line->addWidget(row.who);
    line->addWidget(row.what, 1);
    line->addWidget(row.by);
    line->addWidget(row.iss_only);
    line->addWidget(remove_it);
    row.iss_only->setVisible(m_iss_only == IssOnly::offered);    // of the row by now, not a window
    m_layout->addWidget(widget);
    m_rows.push_back(row);
    connect(remove_it, &QPushButton::clicked, this, [this, widget] { remove(widget); });
    connect(row.what, &QLineEdit::textChanged, this, &NewActionsForm::changed);
    connect(row.who, &QComboBox::currentIndexChanged, this, &NewActionsForm::changed);
    connect(row.by, &QDateEdit::dateChanged, this, &NewActionsForm::changed);
    connect(row.iss_only, &QCheckBox::toggled, this, &NewActionsForm::changed);
}

void NewActionsForm::remove(QWidget* widget)
{
    std::erase_if(m_rows, [widget](const Row& row) { return row.widget == widget; });
    widget->deleteLater();
    Q_EMIT changed();
}

void NewActionsForm::show_actions(const std::vector<PageAnswers::NewAction>& actions,
                                  const std::map<PersonId, Directory::Worker>& workers,
                                  LocalDate today, IssOnly iss_only)
{
    for (const Row& row : m_rows)
        delete row.widget;
    m_rows.clear();
    m_workers = workers;
    m_today = today;
    m_iss_only = iss_only;
    // What is for the ISS alone keeps waiting where it may not be shown.
    for (const PageAnswers::NewAction& action : actions)
        add(&action);
    for (const Row& row : m_rows)
        if (iss_only == IssOnly::hidden && row.iss_only->isChecked())
            row.widget->hide();
}

int NewActionsForm::without_words() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) {
        return row.what->text().trimmed().isEmpty();
    }));
}

std::vector<PageAnswers::NewAction> NewActionsForm::actions() const
{
    std::vector<PageAnswers::NewAction> actions;
    for (const Row& row : m_rows) {
        const auto who = PersonId::parse(row.who->currentData().toString().toStdString());
        const QString what = row.what->text().trimmed();
        if (!who || what.isEmpty())
            continue;
        const auto worker = m_workers.find(*who);
        const bool iss = worker != m_workers.end() && of_the_iss(worker->second);
        actions.push_back({*who, local_date_of(*row.by), iss ? Side::iss : Side::intervention,
                           what.toStdString(), row.iss_only->isChecked()});
    }
    return actions;
}

}
