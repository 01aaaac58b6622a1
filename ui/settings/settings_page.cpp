#include "ui/settings/settings_page.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/common/beside.h"
#include "ui/common/form_field.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/preferences.h"
#include "ui/common/text_label.h"
#include "ui/common/titled_column.h"
#include "ui/unlock/new_passphrase.h"
#include "ui/unlock/refusals.h"

namespace holdfast::ui {
namespace {

constexpr int column_digits = 56;
enum ThemeChoice { as_desktop, light, dark };

}

SettingsPage::SettingsPage(const Room& given)
    : Page(given),
      m_size(new QComboBox),
      m_theme(new QComboBox),
      m_language(new QComboBox),
      m_idle(new QSpinBox),
      m_current(new QLineEdit),
      m_new(new NewPassphrase),
      m_change(new QPushButton(tr("Change my passphrase"))),
      m_said(paragraph())
{
    auto* body = new QWidget;
    keep_within(body, column_digits);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(space::section, space::section, space::section, space::section);
    layout->setSpacing(space::page);
    layout->addWidget(look_section());
    layout->addWidget(lock_section());
    layout->addWidget(passphrase_section());
    layout->addStretch();
    auto* inner = new QWidget;
    auto* left = new QHBoxLayout(inner);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(body, 100);
    left->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    show_state();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QWidget* SettingsPage::look_section()
{
    auto* part = new QWidget;
    auto* layout = titled_column(part, tr("Text and colours"), space::medium);
    Look& look = room().look;
    for (int percent = Look::smallest_text; percent <= Look::largest_text;
         percent += Look::text_step)
        m_size->addItem(tr("%1 %").arg(percent), percent);
    m_theme->addItem(tr("As the desktop"), as_desktop);
    m_theme->addItem(tr("Light"), light);
    m_theme->addItem(tr("Dark"), dark);
    show_look();
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Cymraeg"), QStringLiteral("cy"));
    m_language->setCurrentIndex(m_language->findData(look.preferences().language()));
    layout->addWidget(new FormField(tr("Text size"), {}, m_size));
    layout->addWidget(new FormField(tr("Colours"), {}, m_theme));
    layout->addWidget(new FormField(
        tr("Language"), tr("From the next unlocking on. What is not translated stays English."),
        m_language));
    connect(m_size, &QComboBox::activated, this,
            [this, &look] { look.set_text_percent(m_size->currentData().toInt()); });
    connect(m_theme, &QComboBox::activated, this, [this, &look] {
        const int chosen = m_theme->currentData().toInt();
        look.choose_theme(chosen == as_desktop
                              ? std::nullopt
                              : std::optional(chosen == dark ? Theme::dark : Theme::light));
    });
    connect(m_language, &QComboBox::activated, this, [this, &look] {
        look.preferences().set_language(m_language->currentData().toString());
    });
    return part;
}

QWidget* SettingsPage::lock_section()
{
    auto* part = new QWidget;
    auto* layout = titled_column(part, tr("Lock"), space::medium);
    Preferences& preferences = room().look.preferences();
    m_idle->setRange(1, static_cast<int>(Preferences::longest_idle.count()));
    m_idle->setValue(static_cast<int>(preferences.idle().count()));
    m_idle->setSuffix(tr(" minutes"));
    layout->addWidget(new FormField(
        tr("Lock when nobody has touched it for"),
        tr("It also locks when the computer sleeps, when its screen is locked, and with Ctrl+L. "
           "What was being typed is kept."),
        m_idle));
    connect(m_idle, &QSpinBox::valueChanged, this,
            [&preferences](int minutes) { preferences.set_idle(std::chrono::minutes(minutes)); });
    return part;
}

QWidget* SettingsPage::passphrase_section()
{
    auto* part = new QWidget;
    auto* layout = titled_column(part, tr("My passphrase"), space::medium);
    m_current->setEchoMode(QLineEdit::Password);
    m_current->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    layout->addWidget(new FormField(tr("The passphrase I have now"), {}, m_current));
    layout->addWidget(m_new);
    layout->addWidget(m_said);
    layout->addWidget(m_change, 0, Qt::AlignLeft);
    m_said->setVisible(false);
    connect(m_current, &QLineEdit::textChanged, this, &SettingsPage::show_state);
    connect(m_new, &NewPassphrase::changed, this, &SettingsPage::show_state);
    connect(m_change, &QPushButton::clicked, this, &SettingsPage::change_passphrase);
    return part;
}

void SettingsPage::change_passphrase()
{
    const auto current = std::make_shared<Secret>(take_secret(*m_current));
    const auto replacement = std::make_shared<Secret>(m_new->take());
    m_changing = true;
    show_state();
    session().ask(
        this,
        [current, replacement](Workspace& workspace) {
            auto changed = workspace.change_passphrase(*current, *replacement);
            current->wipe();
            replacement->wipe();
            return changed;
        },
        [this](const WorkspaceResult<void>& changed) {
            m_changing = false;
            show_state();
            if (changed)
                return say(tr("Your passphrase is changed."), true);
            const Advice advice = advice_on(changed.error());
            say(advice.what + QLatin1Char(' ') + advice.what_to_do, false);
        });
}

void SettingsPage::say(const QString& words, bool good)
{
    m_said->set_tone(good ? Tone::met : Tone::overdue);
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

void SettingsPage::show_state()
{
    m_change->setEnabled(!m_changing && !m_current->text().isEmpty() && m_new->is_good());
}

void SettingsPage::show_look()
{
    const Look& look = room().look;
    m_size->setCurrentIndex(m_size->findData(look.text_percent()));
    const auto theme = look.chosen_theme();
    m_theme->setCurrentIndex(!theme ? as_desktop : *theme == Theme::dark ? dark : light);
}

/// Also what was chosen elsewhere in the window is what these say.
bool SettingsPage::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        show_look();
    return Page::event(event);
}

void SettingsPage::forget()
{
    (void)take_secret(*m_current);
    m_new->clear();
    m_changing = false;
    say({}, true);
}

void SettingsPage::take_focus()
{
    m_size->setFocus();
}

}
