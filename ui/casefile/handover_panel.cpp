#include "ui/casefile/handover_panel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/common/measure.h"
#include "ui/common/refused_words.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/record/offer_choices.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

template <typename E>
E chosen_as(const QComboBox& box)
{
    return static_cast<E>(box.currentData().toInt());
}

}

HandoverPanel::HandoverPanel(Session& session, const Wording& wording, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_wording(wording),
      m_survivor(new QComboBox),
      m_name(new QLineEdit),
      m_relationship(new QComboBox),
      m_method(new QComboBox),
      m_form(new QFormLayout),
      m_told(paragraph(TextSize::body, Tone::overdue)),
      m_pass_on(new QPushButton(tr("Pass on to the &ISS")))
{
    setAccessibleName(tr("Pass details to the ISS"));
    for (const DetailKind kind : {DetailKind::phone, DetailKind::email, DetailKind::address,
                                  DetailKind::workplace, DetailKind::other})
        m_details.push_back({kind, new QLineEdit});
    offer_choices<Relationship>(*m_relationship);
    offer_choices<Method>(*m_method);
    build();
    connect(m_survivor, &QComboBox::currentIndexChanged, this, &HandoverPanel::show_state);
    connect(m_name, &QLineEdit::textChanged, this, &HandoverPanel::show_state);
    for (const Detail& detail : m_details) {
        connect(detail.field, &QLineEdit::textChanged, this, &HandoverPanel::show_state);
        connect(detail.field, &QLineEdit::returnPressed, m_pass_on, &QPushButton::click);
    }
    connect(m_pass_on, &QPushButton::clicked, this, &HandoverPanel::pass_on);
}

void HandoverPanel::build()
{
    auto* title = paragraph(TextSize::section);
    title->setText(tr("Pass details to the ISS"));
    auto* note = paragraph(TextSize::body, Tone::muted);
    note->setText(tr("Write down what you were told of how to reach the survivor. It is sealed for "
                     "the ISS as it is saved: it cannot be seen here again, by you or by the "
                     "service user."));
    const auto row = [this](const QString& label, QWidget* field) {
        auto* words = new TextLabel;
        words->setText(label);
        words->setBuddy(field);
        words->setMinimumHeight(space::row);    // in the middle of its field
        field->setAccessibleName(label);
        m_form->addRow(words, field);
    };
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(space::wide);
    m_form->setVerticalSpacing(space::small);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    row(tr("Survivor"), m_survivor);
    row(tr("Known as"), m_name);
    row(tr("Relationship"), m_relationship);
    for (const Detail& detail : m_details)
        row(capitalised(choice_words(detail.kind)), detail.field);
    row(tr("How the ISS is told"), m_method);

    auto* close = new QPushButton(tr("Close"));
    close->setAccessibleName(tr("Close without passing anything on"));
    connect(close, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    m_pass_on->setAccessibleName(tr("Pass on to the ISS; nothing of it stays here"));
    m_pass_on->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_pass_on);
    buttons->addWidget(close);
    buttons->addStretch();

    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, space::small, 0);
    inner->setSpacing(space::medium);
    inner->addWidget(note);
    inner->addLayout(m_form);
    inner->addWidget(m_told);
    inner->addLayout(buttons);
    inner->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Pass details to the ISS"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(scroll, 1);
}

void HandoverPanel::begin(const CaseReading& reading)
{
    clear();
    m_case = reading.view.id;
    for (const Survivor& survivor : reading.file().survivors())
        m_survivor->addItem(reading.names.of(survivor.id),
                            QString::fromStdString(survivor.id.text()));
    m_survivor->addItem(tr("Somebody who is not recorded yet"), QString());
    show_state();
    (m_survivor->count() > 1 ? m_details.front().field : m_name)->setFocus();
}

void HandoverPanel::clear()
{
    m_case.reset();
    m_survivor->clear();
    m_name->clear();
    for (const Detail& detail : m_details)
        detail.field->clear();
    m_told->hide();
}

QString HandoverPanel::told() const
{
    return m_told->text();
}

void HandoverPanel::show_state()
{
    const bool stranger = m_survivor->currentData().toString().isEmpty();
    for (QWidget* field : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_relationship)}) {
        field->setVisible(stranger);
        if (QWidget* label = m_form->labelForField(field))
            label->setVisible(stranger);
    }
    const bool something = std::any_of(
        m_details.begin(), m_details.end(),
        [](const Detail& detail) { return !detail.field->text().trimmed().isEmpty(); });
    const bool named = !stranger || !m_name->text().trimmed().isEmpty();
    m_pass_on->setEnabled(something && named && !m_busy);
}

std::vector<NewFact> HandoverPanel::facts(Instant now) const
{
    std::vector<NewFact> facts;
    const auto add = [&](Fact fact, Source source = Source::worker) {
        facts.push_back(
            {.case_id = m_case, .fact = std::move(fact), .happened = now, .source = source});
    };
    auto survivor = PersonId::parse(m_survivor->currentData().toString().toStdString());
    if (!survivor) {
        survivor = IdSource().next<PersonId>(now);
        add(SurvivorIdentified{*survivor, m_name->text().trimmed().toStdString(),
                               chosen_as<Relationship>(*m_relationship)});
    }
    std::vector<DetailKind> kinds;
    for (const Detail& detail : m_details) {
        const QString value = detail.field->text().trimmed();
        if (value.isEmpty())
            continue;
        kinds.push_back(detail.kind);
        add(ContactDetailsGiven{*survivor, detail.kind, value.toStdString()}, Source::perpetrator);
    }
    add(SurvivorDetailsLearned{*survivor, std::move(kinds), Side::intervention});
    add(DetailsHandedOver{*survivor, chosen_as<Method>(*m_method)});
    return facts;
}

void HandoverPanel::pass_on()
{
    if (!m_pass_on->isEnabled() || !m_case)
        return;
    m_busy = true;
    show_state();
    m_session.record(this, facts(m_session.now()), [this](const WorkspaceResult<Written>& written) {
        m_busy = false;
        if (written) {
            clear();
            return Q_EMIT passed_on();
        }
        m_told->setText(refused_words(written.error(), m_wording));
        m_told->show();
        show_state();
    });
}

}
