#include "ui/record/fact_form.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/form_field.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/record/controls.h"
#include "ui/record/fresh_ids.h"
#include "ui/record/when_control.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

/// From this width on the text stands beside the fields, not under them.
constexpr int narrative_beside_from_digits = 96;

/// Texts without which the fact would say nothing.
bool must_be_said(std::string_view field)
{
    constexpr std::string_view names[] = {"known_as", "reference", "what",  "value", "where",
                                          "contact",  "purpose",   "score", "tool",  "need"};
    return std::find(std::begin(names), std::end(names), field) != std::end(names);
}

QString problem_words(const std::string& code, FieldType type)
{
    if (type == FieldType::date)
        return FactForm::tr("Write the day, such as 31/1 or 31 Jan 2026.");
    if (type == FieldType::moment)
        return FactForm::tr("Write the day and the time.");
    if (code == "missing")
        return type == FieldType::text ? FactForm::tr("Write something here.")
                                       : FactForm::tr("Choose one.");
    if (code == "too_long")
        return FactForm::tr("That is too long: put it into the text beside.");
    return FactForm::tr("That does not fit here.");
}

/// What whoever opens the form says, and nobody fills in.
bool is_set_beforehand(std::string_view kind, std::string_view field)
{
    return kind == kind_names()[kind_index<ExceptionRequested>]
           && (field == "rule" || field == "person" || field == "about");
}

/// A survivor's appointment with the ISS has kinds of its own.
FieldShape as_chosen_today(FieldShape shape)
{
    if (shape.name == "activity")
        shape.codes = shape.codes.first(static_cast<std::size_t>(Activity::iss_appointment));
    return shape;
}

/// The ISS's side has a kind of its own: only what was recorded before it had one can name it here.
std::optional<FieldShape> as_asked_today(std::string_view kind, FieldShape shape)
{
    const bool status = kind == kind_names()[kind_index<CaseSuspended>]
                        || kind == kind_names()[kind_index<CaseResumed>]
                        || kind == kind_names()[kind_index<CaseClosed>]
                        || kind == kind_names()[kind_index<CaseReopened>];
    if (status && shape.name == "survivor")
        return std::nullopt;
    if (status && shape.name == "scope")
        shape.codes = shape.codes.first(static_cast<std::size_t>(Scope::iss));
    return shape;
}

QPlainTextEdit* text_box()
{
    auto* box = new QPlainTextEdit;
    box->setTabChangesFocus(true);
    box->setMinimumHeight(4 * QFontMetrics(font_of(TextSize::body)).lineSpacing() + space::wide);
    return box;
}

}

FactForm::FactForm(const RecordRequest& request, const FormContext& context, const SignedIn& who,
                   Instant now)
    : m_request(request),
      m_who(who),
      m_now(now),
      m_fresh(IdSource().next<EntryId>(now).text()),
      m_when(new WhenControl(now)),
      m_home(paragraph(TextSize::label, Tone::muted)),
      m_beside(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_fields(new QVBoxLayout),
      m_texts(new QVBoxLayout)
{
    if (context.before && !m_request.kind)
        m_request.kind = context.before->kind;
    build();
    add_fields(context);
    add_when();
    add_source();
    add_narrative(context);
    m_fields->addStretch();
    fill_in(context);
    show_home();
    for (const Line& line : m_lines)
        connect(line.control, &FieldControl::edited, this, &FactForm::note_edit);
    connect(m_when, &FieldControl::edited, this, &FactForm::note_edit);
}

std::string_view FactForm::kind() const
{
    return kind_names()[*m_request.kind];
}

void FactForm::build()
{
    m_beside->setContentsMargins(0, 0, 0, 0);
    m_beside->setSpacing(space::wide);
    m_fields->setSpacing(space::medium);
    m_texts->setSpacing(space::medium);
    m_beside->addLayout(m_fields, 1);
    m_beside->addLayout(m_texts, 1);
}

void FactForm::add_fields(const FormContext& context)
{
    for (const FieldShape& stored : shapes_of(*m_request.kind)) {
        const FieldShape each = as_chosen_today(stored);
        const auto asked = context.before ? std::optional(each) : as_asked_today(kind(), each);
        const auto given = m_request.values.find(each.name);
        if (!asked) {
            if (given != m_request.values.end())
                m_kept.insert(*given);
            continue;
        }
        const FieldShape& shape = *asked;
        if (is_fresh(kind(), shape.name)) {
            if (given != m_request.values.end())
                m_kept.insert(*given);
            else if (context.before)
                m_kept[std::string(shape.name)] = context.before->values.at(
                    std::string(shape.name));
            else
                m_kept[std::string(shape.name)] = {m_fresh};
            continue;
        }
        FieldControl* control = is_set_beforehand(kind(), shape.name)
                                    ? nullptr
                                    : control_for({.kind = kind(),
                                                   .shape = shape,
                                                   .options = context.options(kind(), shape),
                                                   .now = m_now});
        if (!control) {
            if (given != m_request.values.end())
                m_kept.insert(*given);
            continue;
        }
        auto* field = new FormField(
            field_label(kind(), shape.name), field_help(kind(), shape.name), control,
            shape.type == FieldType::flag ? FormField::Label::said_by_control
                                          : FormField::Label::above);
        m_fields->addWidget(field);
        m_lines.push_back({shape, control, field, {}});
    }
}

void FactForm::add_when()
{
    m_when->set_instant(m_now);
    m_when_field = new FormField(tr("When it happened"), {}, m_when);
    m_fields->insertWidget(0, m_when_field);
}

void FactForm::add_source()
{
    const auto home = [&](Source source) { return compartment_of(*m_request.kind, source); };
    m_fields->addWidget(m_home);
    if (home(Source::worker) == home(Source::survivor))
        return;
    m_source = new QComboBox;
    for (const std::string_view code : codes_of<Source>)
        m_source->addItem(choice_words(kind(), "source", code), text(code));
    // What the ISS writes down stays with the ISS unless somebody decides otherwise.
    const bool iss_alone = m_who.roles.contains(Role::iss_worker)
                           && !m_who.roles.contains(Role::intervention_practitioner);
    m_source->setCurrentIndex(
        static_cast<int>(m_request.source.value_or(iss_alone ? Source::survivor : Source::worker)));
    m_fields->insertWidget(m_fields->count() - 1,
                           new FormField(tr("Where it comes from"), {}, m_source));
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        show_home();
        note_edit();
    });
}

void FactForm::add_narrative(const FormContext& context)
{
    const bool no_text = holdfast::bare(*m_request.kind);
    if (context.before && !no_text) {
        m_reason = text_box();
        m_reason_field = new FormField(tr("Why it is corrected"), {}, m_reason);
        m_texts->addWidget(m_reason_field);
        connect(m_reason, &QPlainTextEdit::textChanged, this, &FactForm::note_edit);
    }
    if (no_text) {
        auto* why = paragraph(TextSize::label, Tone::muted);
        why->setText(tr("Everybody on the case reads this entry, so it has no text: nothing in it "
                        "may say how, where or why."));
        m_texts->addWidget(why);
        m_texts->addStretch();
        return;
    }
    m_narrative = text_box();
    m_narrative_field = new FormField(tr("In your words"), narrative_hint(kind()), m_narrative);
    m_texts->addWidget(m_narrative_field, 1);
    connect(m_narrative, &QPlainTextEdit::textChanged, this, &FactForm::note_edit);
}

void FactForm::fill_in(const FormContext& context)
{
    if (context.before) {
        for (const Line& line : m_lines)
            if (const auto found = context.before->values.find(line.shape.name);
                found != context.before->values.end())
                line.control->set_values(found->second);
        m_when->set_instant(context.before->happened);
        if (m_source)
            m_source->setCurrentIndex(static_cast<int>(context.before->source));
        if (m_narrative)
            m_narrative->setPlainText(text(context.before->narrative));
        for (Line& line : m_lines)
            line.before = line.control->said();
    }
    for (const Line& line : m_lines)
        if (const auto found = m_request.values.find(line.shape.name);
            found != m_request.values.end())
            line.control->set_values(found->second);
    if (m_request.happened)
        m_when->set_instant(*m_request.happened);
    if (m_narrative && !m_request.narrative.empty())
        m_narrative->setPlainText(text(m_request.narrative));
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

Source FactForm::source() const
{
    return m_source ? static_cast<Source>(m_source->currentIndex())
                    : m_request.source.value_or(Source::worker);
}

std::string FactForm::narrative() const
{
    const QString own = m_narrative ? m_narrative->toPlainText().trimmed() : QString();
    const QString reason = m_reason ? m_reason->toPlainText().trimmed() : QString();
    if (reason.isEmpty())
        return own.toStdString();
    return (own.isEmpty() ? reason : tr("%1\n\nCorrected: %2").arg(own, reason)).toStdString();
}

void FactForm::show_home()
{
    const Compartment home = compartment_of(*m_request.kind, source());
    const bool read_by_all = home == Compartment::case_record;
    const bool held = compartments_of(m_who.roles).contains(home);
    QString words = read_by_all ? tr("Kept in the case record: everybody on the case reads it.")
                                : tr("Kept in the survivors’ record: ISS and managers read it.");
    if (!held)
        words = tr("Goes to the survivors’ record: you will not see it again.");
    m_home->setText(words);
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
                    wrong = problem_words(found->second, line.shape.type);
            if (must_be_said(line.shape.name) && (given.empty() || given.front().empty()))
                wrong = problem_words("missing", FieldType::text);
        }
        good = good && wrong.isEmpty();
        line.field->show_error(wrong);
    }
    QString when = m_when->problem();
    if (when.isEmpty() && asked && !m_when->instant())
        when = problem_words("missing", FieldType::moment);
    m_when_field->show_error(when);
    if (m_reason_field && asked)
        m_reason_field->show_error(m_reason->toPlainText().trimmed().isEmpty()
                                       ? tr("A correction needs its reason.")
                                       : QString());
    const bool reasoned = !m_reason || !m_reason->toPlainText().trimmed().isEmpty();
    return good && when.isEmpty() && reasoned;
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
        else if (m_reason)
            m_reason->setFocus();
        return std::nullopt;
    }
    return NewFact{.case_id = m_request.case_id,
                   .fact = *holdfast::fact_of(*m_request.kind, values()),
                   .happened = *m_when->instant(),
                   .source = source(),
                   .narrative = narrative(),
                   .corrects = m_request.corrects};
}

RecordRequest FactForm::state() const
{
    RecordRequest state = m_request;
    state.values = values();
    if (const auto happened = m_when->instant())
        state.happened = happened;
    if (m_source)
        state.source = source();
    if (m_narrative)
        state.narrative = m_narrative->toPlainText().toStdString();
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
    if (m_reason)
        m_reason->setFocus();
    else if (m_narrative)
        m_narrative->setFocus();
    else if (!m_lines.empty())
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
    m_beside->setDirection(width() >= digits(narrative_beside_from_digits)
                               ? QBoxLayout::LeftToRight
                               : QBoxLayout::TopToBottom);
}

}
