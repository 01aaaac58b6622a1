#include "ui/meeting/case_review_form.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/common/beside.h"
#include "ui/common/form_field.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/common/titled_column.h"
#include "ui/meeting/actions_form.h"
#include "ui/meeting/agenda_model.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

constexpr int suitability_to_say = -1;
constexpr int form_digits = 96;

/// A few lines of free text, in which Tab goes on.
QPlainTextEdit* lines_of_text()
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    keep_high(edit, 3);
    return edit;
}

QComboBox* choice(const std::vector<std::pair<QString, int>>& offered)
{
    auto* combo = new QComboBox;
    for (const auto& [words, value] : offered)
        combo->addItem(words, value);
    return combo;
}

template <Coded E>
std::pair<QString, int> offered(E value)
{
    return {capitalised(choice_words(value)), static_cast<int>(value)};
}

void choose(QComboBox* combo, int value)
{
    combo->setCurrentIndex(std::max(0, combo->findData(value)));
}

QString typed(const QPlainTextEdit* edit)
{
    return edit->toPlainText().trimmed();
}

}

CaseReviewForm::CaseReviewForm(const Wording& wording)
    : m_wording(wording),
      m_earlier(new EarlierActionsForm),
      m_risk_lines(new QVBoxLayout),
      m_risk_why(lines_of_text()),
      m_risk_said(new FormField(tr("What was said about risk"), {}, m_risk_why)),
      m_children_known(paragraph(TextSize::body, Tone::muted)),
      m_children(nullptr),
      m_children_what(lines_of_text()),
      m_questioned(paragraph(TextSize::body, Tone::due_soon)),
      m_suitability(nullptr),
      m_suitability_why(lines_of_text()),
      m_new(new NewActionsForm),
      m_iss(new QWidget),
      m_iss_note(lines_of_text())
{
    auto* body = new QWidget;
    keep_within(body, form_digits);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(space::section, space::wide, space::section, space::section);
    layout->setSpacing(space::section);
    auto* earlier = new QWidget;
    titled_column(earlier, tr("1 · Earlier actions"), space::small)->addWidget(m_earlier);
    auto* agreed = new QWidget;
    titled_column(agreed, tr("5 · New actions"), space::small)->addWidget(m_new);
    for (QWidget* part : {earlier, risk_section(), children_section(), suitability_section(),
                          agreed, iss_section()})
        layout->addWidget(part);
    layout->addStretch();
    auto* room = new QWidget;
    auto* left = new QHBoxLayout(room);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(body, 100);
    left->addStretch(1);
    setWidget(room);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_earlier, &EarlierActionsForm::changed, this, &CaseReviewForm::changed);
    connect(m_new, &NewActionsForm::changed, this, &CaseReviewForm::changed);
    for (QPlainTextEdit* edit : {m_risk_why, m_children_what, m_suitability_why, m_iss_note})
        connect(edit, &QPlainTextEdit::textChanged, this, &CaseReviewForm::changed);
    for (QComboBox* combo : {m_children, m_suitability})
        connect(combo, &QComboBox::currentIndexChanged, this, &CaseReviewForm::changed);
}

QWidget* CaseReviewForm::risk_section()
{
    auto* part = new QWidget;
    auto* layout = titled_column(part, tr("2 · Risk"), space::small);
    m_risk_lines->setSpacing(space::small);
    layout->addLayout(m_risk_lines);
    layout->addWidget(m_risk_said);
    return part;
}

QWidget* CaseReviewForm::children_section()
{
    auto* part = new QWidget;
    auto* layout = titled_column(part, tr("3 · Children"), space::small);
    m_children = choice({{tr("Not covered yet"), static_cast<int>(ChildrenLine::not_covered)},
                         offered(ChildrenLine::considered),
                         offered(ChildrenLine::none_relevant)});
    layout->addWidget(m_children_known);
    layout->addWidget(new FormField(tr("The children's safety"), {}, m_children));
    layout->addWidget(new FormField(tr("What was considered"), {}, m_children_what));
    return part;
}

QWidget* CaseReviewForm::suitability_section()
{
    auto* part = new QWidget;
    auto* layout = titled_column(part, tr("4 · Suitability"), space::small);
    m_suitability = choice({{tr("Not decided yet"), suitability_to_say},
                            offered(Suitability::continue_work),
                            offered(Suitability::move),
                            offered(Suitability::suspend),
                            offered(Suitability::end)});
    m_questioned->setText(tr("The place is in question: a decision is owed (B2.6)."));
    layout->addWidget(m_questioned);
    layout->addWidget(
        new FormField(tr("Whether the work still suits the service user"), {}, m_suitability));
    layout->addWidget(new FormField(tr("Why"), {}, m_suitability_why));
    return part;
}

QWidget* CaseReviewForm::iss_section()
{
    auto* layout = titled_column(m_iss, tr("6 · For the ISS alone"), space::small);
    layout->addWidget(new FormField(
        tr("Note in the survivors' record"),
        tr("Never shown in the view for both teams, nor in their minutes."), m_iss_note));
    return m_iss;
}

void CaseReviewForm::fill_risk(const PageDraft& draft, LocalDate today)
{
    while (QLayoutItem* item = m_risk_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_risk.clear();
    const auto add = [&](const PersonId& about, const QString& name, const QString& known) {
        auto* combo = choice({{tr("Not covered yet"), static_cast<int>(RiskLine::not_covered)},
                              offered(RiskLine::unchanged),
                              offered(RiskLine::raised),
                              offered(RiskLine::lowered)});
        const auto said = draft.risk_lines.find(about);
        choose(combo, static_cast<int>(said == draft.risk_lines.end() ? RiskLine::not_covered
                                                                      : said->second));
        auto* line = new FormField(name, known, combo);
        m_risk_lines->addWidget(line);
        line->show();    // now, not with the next turn of events: it may be where work begins
        m_risk.emplace_back(about, combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &CaseReviewForm::changed);
    };
    for (const SurvivorLine& survivor : m_page.survivors) {
        QString known = risk_in_words(survivor.at_threshold, survivor.concern_since.has_value(),
                                      !survivor.band.empty());
        if (survivor.banded)
            known += tr(" · assessed %1").arg(short_date(*survivor.banded, today));
        if (survivor.concern_since)
            known += tr(" · concern since %1").arg(short_date(*survivor.concern_since, today));
        add(survivor.survivor, tr("Risk to %1").arg(text(survivor.known_as)), known);
    }
    if (m_page.survivors.empty())
        add(PersonId(m_page.case_id.bytes()), tr("Risk that the perpetrator presents"),
            tr("No survivor is recorded as at risk."));
}

void CaseReviewForm::fill_children(LocalDate today)
{
    QStringList lines;
    for (const ChildRow& child : m_page.children) {
        QStringList said{text(child.known_as)};
        if (child.born)
            said.append(tr("%n years old", nullptr, age_on(*child.born, today)));
        if (child.concern == ChildConcernLevel::significant_harm)
            said.append(tr("at risk of significant harm"));
        else if (child.concern)
            said.append(tr("a worry was recorded"));
        if (child.social_care)
            switch (*child.social_care) {
            case SocialCareStatus::none: said.append(tr("not known to social care")); break;
            case SocialCareStatus::early_help: said.append(tr("early help")); break;
            case SocialCareStatus::child_in_need: said.append(tr("child in need")); break;
            case SocialCareStatus::child_protection_plan:
                said.append(tr("child protection plan"));
                break;
            case SocialCareStatus::looked_after: said.append(tr("looked after")); break;
            case SocialCareStatus::closed: said.append(tr("closed to social care")); break;
            case SocialCareStatus::dont_know:
            case SocialCareStatus::declined:
            case SocialCareStatus::not_asked: said.append(tr("social care not known")); break;
            }
        lines.append(said.join(QStringLiteral(" · ")));
    }
    if (lines.isEmpty())
        lines.append(m_page.no_relevant_children ? tr("Recorded: no relevant children.")
                                                 : tr("No child is recorded, nor that there are "
                                                      "none."));
    m_children_known->setText(lines.join(QLatin1Char('\n')));
}

void CaseReviewForm::show_page(const CasePage& page, const PageDraft& draft, Shows shows,
                               const std::map<PersonId, Directory::Worker>& workers,
                               LocalDate today)
{
    const QSignalBlocker quiet(this);
    m_page = page;
    m_earlier->show_actions(page.earlier, draft.answers.settled, workers, today);
    fill_risk(draft, today);
    fill_children(today);
    m_risk_why->setPlainText(text(draft.answers.reasons.risk));
    choose(m_children, static_cast<int>(draft.answers.children));
    m_children_what->setPlainText(text(draft.answers.reasons.children));
    m_questioned->setVisible(page.suitability_questioned);
    choose(m_suitability, draft.answers.suitability ? static_cast<int>(*draft.answers.suitability)
                                                    : suitability_to_say);
    m_suitability_why->setPlainText(text(draft.answers.reasons.suitability));
    m_new->set_usual_owner(page.intervention_worker || page.iss_workers.empty()
                               ? page.intervention_worker
                               : std::optional(page.iss_workers.front()));
    m_new->show_actions(draft.answers.agreed, workers, today,
                        shows == Shows::with_iss ? NewActionsForm::IssOnly::offered
                                                 : NewActionsForm::IssOnly::hidden);
    m_risk_said->set_help(
        shows == Shows::with_iss
            ? tr("Both teams read this. What must stay with the ISS goes under 6.")
            : tr("Both teams read this. What must stay with the ISS does not belong here."));
    m_iss->setVisible(shows == Shows::with_iss);
    m_iss_note->setPlainText(text(draft.answers.iss_note));
    verticalScrollBar()->setValue(0);
}

void CaseReviewForm::clear()
{
    show_page(CasePage{.case_id = CaseId({})}, {}, Shows::both_teams, {}, {});
    m_children_known->clear();
}

PageDraft CaseReviewForm::draft() const
{
    PageDraft draft;
    draft.answers.settled = m_earlier->settled();
    draft.answers.agreed = m_new->actions();
    draft.answers.children = static_cast<ChildrenLine>(m_children->currentData().toInt());
    if (const int suits = m_suitability->currentData().toInt(); suits != suitability_to_say)
        draft.answers.suitability = static_cast<Suitability>(suits);
    draft.answers.reasons = {typed(m_risk_why).toStdString(), typed(m_children_what).toStdString(),
                             typed(m_suitability_why).toStdString()};
    draft.answers.iss_note = typed(m_iss_note).toStdString();
    for (const auto& [about, combo] : m_risk)
        if (const auto line = static_cast<RiskLine>(combo->currentData().toInt());
            line != RiskLine::not_covered)
            draft.risk_lines.emplace(about, line);
    return draft;
}

PageAnswers CaseReviewForm::answers() const
{
    const PageDraft as_typed = draft();
    PageAnswers answers = as_typed.answers;
    answers.earlier = m_earlier->line();
    answers.risk = risk_of(as_typed, m_page.survivors);
    // Where there are several survivors the one line of the review does not say whose risk moved.
    if (m_page.survivors.size() > 1) {
        QStringList said;
        for (const SurvivorLine& survivor : m_page.survivors)
            for (const auto& [about, combo] : m_risk)
                if (about == survivor.survivor)
                    said.append(
                        tr("%1: %2").arg(text(survivor.known_as), combo->currentText().toLower()));
        const QString why = typed(m_risk_why);
        answers.reasons.risk = (said.join(QStringLiteral(", "))
                                + (why.isEmpty() ? QString() : QStringLiteral(". ") + why))
                                   .toStdString();
    }
    return answers;
}

QStringList CaseReviewForm::missing() const
{
    QStringList missing;
    const PageDraft as_typed = draft();
    if (m_earlier->line() == EarlierActions::not_covered)
        missing.append(tr("earlier actions"));
    if (risk_of(as_typed, m_page.survivors) == RiskLine::not_covered)
        missing.append(tr("risk"));
    if (as_typed.answers.children == ChildrenLine::not_covered)
        missing.append(tr("children"));
    if (!as_typed.answers.suitability)
        missing.append(tr("suitability"));
    return missing;
}

int CaseReviewForm::actions_without_words() const
{
    return m_new->without_words();
}

void CaseReviewForm::take_focus()
{
    for (auto* combo : widget()->findChildren<QComboBox*>())
        if (combo->isVisibleTo(this))
            return combo->setFocus();
}

}
