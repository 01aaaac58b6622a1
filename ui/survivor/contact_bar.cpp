#include "ui/survivor/contact_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/common/flow.h"
#include "ui/common/measure.h"
#include "ui/common/refused_words.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/record/offer_choices.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

constexpr int entry_role = Qt::UserRole;
constexpr int narrative_lines = 4;

TextLabel* label_for(const QString& words, QWidget* buddy)
{
    auto* label = new TextLabel;
    label->setText(words);
    label->setBuddy(buddy);
    buddy->setAccessibleName(words);
    return label;
}

}

ContactBar::ContactBar(Session& session, const Wording& wording, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_wording(wording),
      m_kept(new KeptForm(session, this, [this] { return typed(); })),
      m_title(paragraph(TextSize::section)),
      m_method(new QComboBox),
      m_result(new QComboBox),
      m_information(new QCheckBox(tr("&Information about the ISS was offered"))),
      m_told(new QListWidget),
      m_narrative(new QPlainTextEdit),
      m_warning(paragraph(TextSize::body, Tone::overdue)),
      m_log(new QPushButton)
{
    setFrameShape(QFrame::Box);
    setFrameShadow(QFrame::Plain);
    setForegroundRole(QPalette::Dark);
    setBackgroundRole(QPalette::Base);
    offer_choices<Method>(*m_method);
    offer_choices<AttemptResult>(*m_result);
    build();
    connect(m_method, &QComboBox::currentIndexChanged, this, &ContactBar::show_state);
    connect(m_result, &QComboBox::currentIndexChanged, this, &ContactBar::show_state);
    connect(m_log, &QPushButton::clicked, this, &ContactBar::log);
    for (QComboBox* box : {m_method, m_result})
        connect(box, &QComboBox::activated, m_kept, &KeptForm::touch);
    connect(m_information, &QCheckBox::toggled, m_kept, &KeptForm::touch);
    connect(m_told, &QListWidget::itemChanged, m_kept, &KeptForm::touch);
    connect(m_narrative, &QPlainTextEdit::textChanged, m_kept, &KeptForm::touch);
    const auto on_key = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    on_key(QKeySequence(Qt::Key_Return), [this] { log(); });
    on_key(QKeySequence(Qt::Key_Enter), [this] { log(); });
    on_key(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { log(); });
    on_key(QKeySequence(Qt::Key_Escape), [this] { Q_EMIT closed(); });
    hide();
}

void ContactBar::build()
{
    m_result_label = label_for(tr("What came of it"), m_result);
    m_told_label = label_for(tr("Told about"), m_told);
    m_information->setAccessibleName(tr("Information about the ISS was offered"));
    m_narrative->setAccessibleName(tr("What was said"));
    m_narrative->setPlaceholderText(tr("What was said. Ctrl+Enter records it."));
    m_narrative->setTabChangesFocus(true);
    m_log->setDefault(true);
    auto* close = new QPushButton(tr("Close"));
    close->setAccessibleName(tr("Close without logging"));
    connect(close, &QPushButton::clicked, this, &ContactBar::closed);

    QWidget* line = flow_of({label_for(tr("How"), m_method), m_method, m_result_label, m_result});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::medium, space::wide, space::medium);
    layout->setSpacing(space::small);
    layout->addWidget(m_title);
    layout->addWidget(line);
    layout->addWidget(m_warning);
    layout->addWidget(m_information);
    layout->addWidget(m_told_label);
    layout->addWidget(m_told);
    layout->addWidget(m_narrative);
    layout->addWidget(flow_of({m_log, close}));
}

void ContactBar::begin(About about, const SurvivorReading& reading)
{
    m_kept->leave();
    m_about = about;
    m_reference = reading.of_case.reference();
    m_case = reading.of_case.view.id;
    m_survivor = reading.survivor;
    m_safe = reading.safe_contact;
    const bool reached = about == About::reached;
    m_title->setText(reached ? tr("%1 was reached").arg(reading.name)
                             : tr("Attempt to reach %1").arg(reading.name));
    setAccessibleName(m_title->text());
    Method likely = reading.last_method.value_or(Method::phone);
    if (m_safe && !m_safe->permits(likely))
        likely = m_safe->methods.front();
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(likely)));
    m_result->setCurrentIndex(0);
    m_information->setChecked(false);
    m_narrative->clear();
    m_told->clear();
    for (const auto& [entry, words] : reading.to_tell) {
        auto* item = new QListWidgetItem(words, m_told);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(entry_role, QString::fromStdString(entry.text()));
    }
    for (QWidget* part : {static_cast<QWidget*>(m_result), static_cast<QWidget*>(m_result_label)})
        part->setVisible(!reached);
    m_information->setVisible(reached);
    for (QWidget* part : {static_cast<QWidget*>(m_told), static_cast<QWidget*>(m_told_label)})
        part->setVisible(reached && m_told->count() > 0);
    const int line = QFontMetrics(font_of(TextSize::body)).height();
    m_told->setFixedHeight(std::min(3, m_told->count())
                               * std::max(int(space::row), m_told->sizeHintForRow(0))
                           + space::small);
    m_narrative->setFixedHeight((reached ? narrative_lines : 2) * line + space::section);
    m_narrative->setPlaceholderText(
        reached ? tr("What was said. Ctrl+Enter records it.")
                : tr("Anything worth knowing; may stay empty. Ctrl+Enter logs it."));
    m_log->setText(reached ? tr("&Record") : tr("&Log attempt"));
    m_log->setAccessibleName(reached ? tr("Record that the survivor was reached")
                                     : tr("Log the attempt"));
    show();
    show_state();
    m_method->setFocus();
    m_kept->begin(form_name(reached ? "reached" : "attempt", m_case, m_survivor),
                  [this](const Typed& before) { fill(before); });
}

std::optional<Typed> ContactBar::typed() const
{
    std::string told;
    for (int i = 0; i < m_told->count(); ++i)
        if (m_told->item(i)->checkState() == Qt::Checked)
            told += m_told->item(i)->data(entry_role).toString().toStdString() + ' ';
    const std::string narrative = m_narrative->toPlainText().trimmed().toStdString();
    if (narrative.empty() && told.empty() && !m_information->isChecked())
        return std::nullopt;
    return Typed{
        {"title", m_reference.toStdString()},
        {"method", std::string(code(method()))},
        {"result", std::string(code(static_cast<AttemptResult>(m_result->currentData().toInt())))},
        {"information", m_information->isChecked() ? "yes" : ""},
        {"told", told},
        {"narrative", narrative}};
}

void ContactBar::fill(const Typed& typed)
{
    const auto field = [&typed](const char* name) {
        const auto found = typed.find(name);
        return found == typed.end() ? std::string() : found->second;
    };
    if (const auto method = from_code<Method>(field("method")))
        m_method->setCurrentIndex(m_method->findData(static_cast<int>(*method)));
    if (const auto result = from_code<AttemptResult>(field("result")))
        m_result->setCurrentIndex(m_result->findData(static_cast<int>(*result)));
    m_information->setChecked(field("information") == "yes");
    const QStringList told = text(field("told")).split(QLatin1Char(' '));
    for (int i = 0; i < m_told->count(); ++i)
        if (told.contains(m_told->item(i)->data(entry_role).toString()))
            m_told->item(i)->setCheckState(Qt::Checked);
    m_narrative->setPlainText(text(field("narrative")));
}

void ContactBar::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    Q_EMIT shown(true);
}

void ContactBar::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    Q_EMIT shown(false);
}

void ContactBar::clear()
{
    m_kept->leave();
    m_case.reset();
    m_survivor.reset();
    m_safe.reset();
    m_narrative->clear();
    m_told->clear();
    m_warning->clear();
    hide();
}

Method ContactBar::method() const
{
    return static_cast<Method>(m_method->currentData().toInt());
}

/// What was agreed to be safe, held against what was done.
QString ContactBar::danger() const
{
    if (!m_safe)
        return {};
    if (!m_safe->permits(method()))
        return tr("This is not among the ways that were said to be safe.");
    const auto result = static_cast<AttemptResult>(m_result->currentData().toInt());
    if (m_about == About::attempt && result == AttemptResult::message_left
        && !m_safe->leave_message)
        return tr("No message was to be left. Log it as it was, and raise it with your manager.");
    return {};
}

QString ContactBar::warning() const
{
    return m_warning->text();
}

void ContactBar::show_state()
{
    m_warning->setText(danger());
    m_warning->setVisible(!m_warning->text().isEmpty());
    m_log->setEnabled(!m_busy && m_case.has_value());
}

NewFact ContactBar::fact(Instant now) const
{
    NewFact fact{
        .case_id = m_case,
        .fact = ContactAttempted{*m_survivor, method(),
                                 static_cast<AttemptResult>(m_result->currentData().toInt())},
        .happened = now,
        .narrative = m_narrative->toPlainText().trimmed().toStdString()};
    if (m_about == About::attempt)
        return fact;
    SurvivorSpokenTo spoken{
        .survivor = *m_survivor, .method = method(), .ended = {}, .told_about = {}};
    spoken.information_offered = m_information->isChecked();
    for (int i = 0; i < m_told->count(); ++i)
        if (m_told->item(i)->checkState() == Qt::Checked)
            if (const auto entry = EntryId::parse(
                    m_told->item(i)->data(entry_role).toString().toStdString()))
                spoken.told_about.push_back(*entry);
    fact.fact = std::move(spoken);
    return fact;
}

void ContactBar::log()
{
    if (!m_log->isEnabled())
        return;
    m_busy = true;
    show_state();
    m_session.record(this, {fact(m_session.now())},
                     [this](const WorkspaceResult<Written>& written) {
                         m_busy = false;
                         if (!written) {
                             show_state();
                             m_warning->setText(refused_words(written.error(), m_wording));
                             m_warning->show();
                             return;
                         }
                         const QString words = m_about == About::reached ? tr("Recorded: reached.")
                                                                         : tr("Attempt logged.");
                         m_kept->drop();
                         clear();
                         Q_EMIT recorded(words);
                     });
}

}
