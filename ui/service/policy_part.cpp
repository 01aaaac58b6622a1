#include "ui/service/policy_part.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/beside.h"
#include "ui/common/form_field.h"
#include "ui/common/measure.h"
#include "ui/common/refused_words.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {

struct PolicyPart::Read {
    std::vector<std::pair<Rule, RuleTerms>> rules;
    Readings readings;
};

PolicyPart::PolicyPart(const Room& given)
    : ManagersPart(given, tr("Policy")),
      m_rows(new TextRows(
          {tr("Clause"), tr("What it asks"), tr("Limit"), tr("Said in"), tr("The service may")},
          this)),
      m_list(list_of(m_rows, tr("Numbers of the Standard"))),
      m_said(paragraph()),
      m_chosen(paragraph(TextSize::body, Tone::muted)),
      m_limit(new QLineEdit),
      m_set(new QPushButton(tr("Set the limit"))),
      m_handover_day(new QCheckBox(tr("B4.5: the handover’s day counts as day one"))),
      m_same_time(new QCheckBox(tr("A4.3: due at the same time next working day"))),
      m_set_readings(new QPushButton(tr("Set how these are read")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::wide, space::section, space::wide);
    layout->setSpacing(space::medium);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_chosen);
    layout->addWidget(
        new FormField(tr("New limit"), tr("For example: 12 hours, 3 working days"), limit_line()));
    layout->addWidget(m_handover_day);
    layout->addWidget(m_same_time);
    layout->addWidget(m_set_readings, 0, Qt::AlignLeft);
    layout->addWidget(m_said);
    m_said->setVisible(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PolicyPart::show_state);
    connect(m_limit, &QLineEdit::textChanged, this, &PolicyPart::show_state);
    connect(m_set, &QPushButton::clicked, this, &PolicyPart::set_limit);
    connect(m_limit, &QLineEdit::returnPressed, m_set, &QPushButton::click);
    connect(m_set_readings, &QPushButton::clicked, this, &PolicyPart::set_readings);
}

QWidget* PolicyPart::limit_line()
{
    auto* widget = new QWidget;
    auto* line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    keep_within(m_limit, 32);
    line->addWidget(m_limit, 100);
    line->addWidget(m_set);
    line->addStretch(1);
    widget->setFocusProxy(m_limit);
    return widget;
}

void PolicyPart::read_again()
{
    ask(
        [now = session().now()](Workspace& workspace) {
            Read read{{}, workspace.terms().readings(now)};
            for (const Rule rule : workspace.terms().rules())
                if (workspace.terms().of(rule, now).limit)
                    read.rules.emplace_back(rule, workspace.terms().of(rule, now));
            return read;
        },
        [this](const Read& read) { show_read(read); });
}

QString PolicyPart::may(const RuleTerms& terms) const
{
    if (terms.strength != holdfast::Strength::setting)
        return tr("shorten it");
    if (terms.least && terms.most)
        return tr("set %1 to %2")
            .arg(text(wording().limit(*terms.least)), text(wording().limit(*terms.most)));
    return tr("shorten it");
}

void PolicyPart::show_read(const Read& read)
{
    std::vector<TextRows::Row> rows;
    m_rules.clear();
    for (const auto& [rule, terms] : read.rules) {
        m_rules.push_back(rule);
        QString limit = text(wording().limit(*terms.limit));
        std::optional<StatusLook> mark;
        if (terms.tightened) {
            limit = tr("%1 · set by the service").arg(limit);
            mark = StatusLook{Glyph::met, Tone::accent};
        }
        rows.push_back({{text(terms.clause), text(wording().title(rule)), limit,
                         text(wording().strength(terms.strength)), may(terms)},
                        mark});
    }
    m_rows->set_rows(std::move(rows));
    m_handover_day->setChecked(read.readings.handover_day_counts);
    m_same_time->setChecked(read.readings.same_clock_time);
    show_state();
}

void PolicyPart::show_state()
{
    const bool manages = session().is_unlocked() && session().who().is_manager;
    const int row = m_list->currentIndex().row();
    const bool chosen = row >= 0 && row < static_cast<int>(m_rules.size());
    m_chosen->setText(
        chosen ? text(wording().asks(m_rules[static_cast<std::size_t>(row)]))
               : tr("Choose a line to shorten its limit. From the moment it is set it holds for "
                    "what begins then; what runs keeps the limit it began with."));
    m_limit->setEnabled(manages && chosen);
    m_set->setEnabled(manages && chosen && !is_busy() && !m_limit->text().trimmed().isEmpty());
    for (QWidget* control : std::initializer_list<QWidget*>{m_handover_day, m_same_time})
        control->setEnabled(manages);
    m_set_readings->setEnabled(manages && !is_busy());
}

void PolicyPart::set_limit()
{
    const Rule rule = m_rules[static_cast<std::size_t>(m_list->currentIndex().row())];
    QString limit = m_limit->text().trimmed();
    if (const auto read = parse_limit(limit.toStdString()); !read)
        return say(m_said, tr("That is not a limit: write a number and a unit, such as 12 hours."),
                   false);
    limit.remove(QLatin1Char('"'));
    set_policy("[limits]\n" + std::string(code(rule)) + " = \"" + limit.toStdString() + "\"\n",
               tr("The limit is set, from now on."));
}

void PolicyPart::set_readings()
{
    const auto value = [](const QCheckBox* box) {
        return std::string(box->isChecked() ? "true" : "false");
    };
    set_policy("[readings]\nhandover_day_counts = " + value(m_handover_day)
                   + "\nsame_clock_time = " + value(m_same_time) + "\n",
               tr("The readings are set, from now on."));
}

QString PolicyPart::problem_words(const PolicyProblem& problem) const
{
    if (problem.code == "loosens")
        return tr("That is longer than the Standard has it (%1): a limit can only be shortened.")
            .arg(text(problem.stated));
    if (problem.code == "out_of_range")
        return tr("That is outside what a service may set (%1).").arg(text(problem.stated));
    return tr("The policy was refused at %1 (%2).").arg(text(problem.where), text(problem.code));
}

void PolicyPart::set_policy(const std::string& toml, const QString& done)
{
    ask([toml,
         now = session().now()](Workspace& workspace) { return workspace.set_policy(toml, now); },
        [this, done](const WorkspaceResult<void>& set) {
            if (set) {
                say(m_said, done, true);
                m_limit->clear();
                session().tell_changed();
                return read_again();
            }
            QStringList words;
            for (const PolicyProblem& problem : set.error().policy)
                words.append(problem_words(problem));
            say(m_said,
                words.isEmpty() ? refused_words(set.error(), wording())
                                : words.join(QLatin1Char(' ')),
                false);
        });
}

void PolicyPart::forget()
{
    forget_questions();
    m_rules.clear();
    m_rows->set_rows({});
    m_limit->clear();
    say(m_said, {}, true);
}

}
