#include "ui/record/fact_form.h"

#include <QVBoxLayout>

#include "ui/common/form_field.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/text_label.h"
#include "ui/record/asked_fields.h"
#include "ui/record/controls.h"
#include "ui/record/fact_source.h"
#include "ui/record/fact_texts.h"
#include "ui/record/fresh_ids.h"
#include "ui/record/when_control.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

/// From this width on the text stands beside the fields, not under them.
constexpr int narrative_beside_from_digits = 96;

/// Whether it tells of a session at the time when that began.
bool tells_of_session(std::size_t kind)
{
    return kind
               == kind_index<
                   SessionAttended> || kind == kind_index<SessionMissed> || kind == kind_index<SupportSessionAttended> || kind == kind_index<SupportSessionMissed>;
}

}

FactForm::FactForm(const RecordRequest& request, const FormContext& context, const SignedIn& who,
                   Instant now)
    : m_request(request),
      m_now(now),
      m_fresh(IdSource().next<EntryId>(now).text()),
      m_when(new WhenControl(now)),
      m_beside(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_fields(new QVBoxLayout)
{
    if (context.before && !m_request.kind)
        m_request.kind = context.before->kind;
    m_beside->setContentsMargins(0, 0, 0, 0);
    m_beside->setSpacing(space::wide);
    m_fields->setSpacing(space::medium);
    m_beside->addLayout(m_fields, 1);
    add_fields(context);
    add_when();
    add_source_and_texts(context, who);
    if (!context.look_at_first.isEmpty()) {
        auto* first = paragraph(TextSize::body, Tone::muted);
        first->setText(context.look_at_first.join(QLatin1Char('\n')));
        m_fields->insertWidget(0, first);
    }
    if (!context.before && tells_of_session(*m_request.kind))
        m_plans = context.plans;
    fill_in(context);
    for (const Line& line : m_lines)
        if (line.shape.type == FieldType::session)
            connect(line.control, &FieldControl::edited, this, &FactForm::take_over_plan);
    for (const Line& line : m_lines)
        connect(line.control, &FieldControl::edited, this, &FactForm::note_edit);
    connect(m_when, &FieldControl::edited, this, &FactForm::note_edit);
    connect(m_source, &FactSource::edited, this, &FactForm::note_edit);
    connect(m_texts, &FactTexts::edited, this, &FactForm::note_edit);
}

std::string_view FactForm::kind() const
{
    return kind_names()[*m_request.kind];
}

void FactForm::add_fields(const FormContext& context)
{
    const AskedFor what = context.before ? AskedFor::correction : AskedFor::something_new;
    for (const FieldShape& stored : shapes_of(*m_request.kind)) {
        const auto asked = asked_field(kind(), stored, what);
        FieldControl* control = asked ? control_for({.kind = kind(),
                                                     .shape = *asked,
                                                     .options = context.options(kind(), *asked),
                                                     .now = m_now})
                                      : nullptr;
        if (!control) {
            keep_value(stored.name, context);
            continue;
        }
        auto* field = new FormField(
            field_label(kind(), asked->name), field_help(kind(), asked->name), control,
            asked->type == FieldType::flag ? FormField::Label::said_by_control
                                           : FormField::Label::above);
        m_fields->addWidget(field);
        m_lines.push_back({*asked, control, field, {}});
    }
}

/// A field that nobody fills in: as it was given, as it was, or what the fact brings into being.
void FactForm::keep_value(std::string_view field, const FormContext& context)
{
    if (const auto given = m_request.values.find(field); given != m_request.values.end()) {
        m_kept.insert(*given);
    } else if (context.before) {
        const auto was = context.before->values.find(field);
        if (was != context.before->values.end())
            m_kept.insert(*was);
    } else if (is_fresh(kind(), field)) {
        m_kept[std::string(field)] = {m_fresh};
    }
}

void FactForm::add_when()
{
    m_when->set_instant(m_now);
    m_taken["happened"] = m_when->values();
    m_when_field = new FormField(tr("When it happened"), {}, m_when);
    m_fields->insertWidget(0, m_when_field);
}

void FactForm::add_source_and_texts(const FormContext& context, const SignedIn& who)
{
    auto known = m_request.source;
    if (!known && context.before)
        known = context.before->source;
    m_source = new FactSource(*m_request.kind, known, who);
    m_fields->addWidget(m_source);
    m_fields->addStretch();
    m_texts = new FactTexts(*m_request.kind, context.before ? FactTexts::Reason::asked
                                                            : FactTexts::Reason::not_asked);
    m_beside->addWidget(m_texts, 1);
}

void FactForm::fill_in(const FormContext& context)
{
    if (context.before) {
        for (const Line& line : m_lines)
            if (const auto found = context.before->values.find(line.shape.name);
                found != context.before->values.end())
                line.control->set_values(found->second);
        m_when->set_instant(context.before->happened);
        m_texts->set_own(context.before->narrative);
        for (Line& line : m_lines)
            line.before = line.control->said();
    }
    for (const Line& line : m_lines)
        if (const auto found = m_request.values.find(line.shape.name);
            found != m_request.values.end())
            line.control->set_values(found->second);
    if (m_request.happened)
        m_when->set_instant(*m_request.happened);
    else
        take_over_plan();
    if (!m_request.narrative.empty())
        m_texts->set_own(m_request.narrative);
}

/// Of the session that is chosen, what was planned and has come.
void FactForm::take_over_plan()
{
    const FieldValues given = values();
    const auto chosen = given.find("session");
    const auto plan = chosen == given.end() ? m_plans.end() : m_plans.find(chosen->second.front());
    if (plan == m_plans.end())
        return;
    const auto planned = [&](std::string_view field) {
        const auto found = plan->second.find(field);
        if (found == plan->second.end() || found->second.empty())
            return std::vector<std::string>();
        const auto moment = parse_instant(found->second.front());
        return moment && *moment > m_now ? std::vector<std::string>() : found->second;
    };
    const auto began = planned("starts");
    take_over(*m_when, "happened", began.empty() ? std::vector{to_string(m_now)} : began);
    for (const Line& line : m_lines)
        take_over(*line.control, line.shape.name,
                  planned(line.shape.name == "ended" ? "ends" : line.shape.name));
}

/// Into a field that nobody has filled in otherwise.
void FactForm::take_over(FieldControl& control, std::string_view field,
                         const std::vector<std::string>& planned)
{
    auto& taken = m_taken[std::string(field)];
    const auto stands = control.values();
    if (!stands.empty() && stands != taken)
        return;
    control.set_values(planned);
    taken = control.values();
}

FieldValues FactForm::values() const
{
    FieldValues values = m_kept;
    for (const Line& line : m_lines) {
        auto given = line.control->values();
        // Several days are typed a line each.
        if (!given.empty())
            values[std::string(line.shape.name)] = std::move(given);
    }
    open_proceedings(kind(), values, m_fresh);
    return values;
}

void FactForm::note_edit()
{
    m_edited = true;
    check(m_checked);
    Q_EMIT edited();
}

/// Says beside each field what is wrong; what is only missing where it was asked for.
bool FactForm::check(bool asked)
{
    const auto fact = holdfast::fact_of(*m_request.kind, values());
    bool good = fact.has_value();
    for (const Line& line : m_lines) {
        QString wrong = line.control->problem();
        const auto given = line.control->values();
        if (wrong.isEmpty() && asked) {
            if (!fact)
                if (const auto found = fact.error().find(line.shape.name);
                    found != fact.error().end())
                    wrong = field_problem(found->second, line.shape.type);
            if (must_be_said(line.shape.name) && (given.empty() || given.front().empty()))
                wrong = field_problem("missing", FieldType::text);
        }
        good = good && wrong.isEmpty();
        line.field->show_error(wrong);
    }
    QString when = m_when->problem();
    if (when.isEmpty() && asked && !m_when->instant())
        when = field_problem("missing", FieldType::moment);
    m_when_field->show_error(when);
    if (asked)
        m_texts->show_lack();
    return good && when.isEmpty() && !m_texts->lacks_reason();
}

std::optional<NewFact> FactForm::fact()
{
    m_checked = true;
    if (!check(true)) {
        for (const Line& line : m_lines)
            if (!line.field->error().isEmpty()) {
                line.control->setFocus();
                return std::nullopt;
            }
        if (!m_when_field->error().isEmpty())
            m_when->setFocus();
        else
            m_texts->focus_reason();
        return std::nullopt;
    }
    return NewFact{.case_id = m_request.case_id,
                   .fact = *holdfast::fact_of(*m_request.kind, values()),
                   .happened = *m_when->instant(),
                   .source = m_source->source(),
                   .narrative = m_texts->narrative(),
                   .corrects = m_request.corrects};
}

RecordRequest FactForm::state() const
{
    RecordRequest state = m_request;
    state.values = values();
    if (const auto happened = m_when->instant())
        state.happened = happened;
    if (m_source->is_asked())
        state.source = m_source->source();
    if (const auto own = m_texts->own())
        state.narrative = *own;
    return state;
}

QStringList FactForm::changes() const
{
    QStringList changes;
    for (const Line& line : m_lines)
        if (const QString now = line.control->said(); now != line.before)
            changes.append(tr("%1: %2 → %3")
                               .arg(line.field->label(),
                                    line.before.isEmpty() ? tr("nothing") : line.before,
                                    now.isEmpty() ? tr("nothing") : now));
    return changes;
}

void FactForm::focus_first()
{
    // The first field that is not filled in yet, else the text.
    for (const Line& line : m_lines)
        if (!line.shape.optional && line.control->values().empty())
            return line.control->setFocus();
    if (!m_texts->take_focus() && !m_lines.empty())
        m_lines.front().control->setFocus();
}

FormField* FactForm::field(std::string_view name) const
{
    for (const Line& line : m_lines)
        if (line.shape.name == name)
            return line.field;
    return name == "happened" ? m_when_field : nullptr;
}

void FactForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= digits(narrative_beside_from_digits);
    m_beside->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Under the fields the text has the room that they do not need.
    m_beside->setStretch(0, beside ? 1 : 0);
}

}
