#include "ui/unlock/own_passphrase.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/form_field.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/session.h"
#include "ui/common/text_label.h"
#include "ui/unlock/centred.h"
#include "ui/unlock/new_passphrase.h"
#include "ui/unlock/refusals.h"

namespace holdfast::ui {
OwnPassphrase::OwnPassphrase(Session& session)
    : m_session(session),
      m_card(new QWidget),
      m_said(paragraph(TextSize::body, Tone::overdue)),
      m_same(paragraph(TextSize::label, Tone::overdue)),
      m_given(new QLineEdit),
      m_new(new NewPassphrase),
      m_change(new QPushButton(tr("Set my passphrase")))
{
    auto* title = paragraph(TextSize::title);
    title->setText(tr("Choose a passphrase of your own"));
    auto* why = paragraph();
    why->setText(tr("The one that you signed in with was given to you, so somebody else knows it. "
                    "From now on only you know yours. Nobody can look it up: if you forget it, a "
                    "service manager gives you a new one."));
    m_given->setEchoMode(QLineEdit::Password);
    m_given->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                 | Qt::ImhNoAutoUppercase);
    m_said->setVisible(false);
    m_same->setText(tr("That is the one you were given. Choose another."));
    auto* lock = new QPushButton(tr("Lock"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(lock);
    buttons->addStretch();
    buttons->addWidget(m_change);
    m_card->setMaximumWidth(digits(card_digits));
    auto* layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::wide);
    layout->addWidget(title);
    layout->addWidget(why);
    layout->addWidget(new FormField(tr("The passphrase that you were given"), {}, m_given));
    layout->addWidget(m_new);
    layout->addWidget(m_same);
    layout->addWidget(m_said);
    layout->addLayout(buttons);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(centred(m_card));

    connect(m_given, &QLineEdit::textChanged, this, &OwnPassphrase::show_state);
    connect(m_new, &NewPassphrase::changed, this, &OwnPassphrase::show_state);
    connect(m_new, &NewPassphrase::entered, this, &OwnPassphrase::change);
    connect(m_change, &QPushButton::clicked, this, &OwnPassphrase::change);
    connect(lock, &QPushButton::clicked, this, &OwnPassphrase::lock_wanted);
    connect(&m_session, &Session::locked, this, &OwnPassphrase::forget);
    show_state();
}

void OwnPassphrase::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_card->setMaximumWidth(digits(card_digits));
}

void OwnPassphrase::begin()
{
    forget();
    m_change->setDefault(true);
    m_given->setFocus();
}

void OwnPassphrase::show_state()
{
    m_same->setVisible(m_new->is(m_given->text()));
    m_change->setEnabled(!m_changing && !m_given->text().isEmpty() && m_new->is_good()
                         && !m_new->is(m_given->text()));
}

void OwnPassphrase::change()
{
    if (!m_change->isEnabled())
        return;
    const auto given = std::make_shared<Secret>(take_secret(*m_given));
    const auto own = std::make_shared<Secret>(m_new->take());
    m_changing = true;
    m_said->setVisible(false);
    show_state();
    m_session.ask(
        this,
        [given, own](Workspace& workspace) {
            auto changed = workspace.change_passphrase(*given, *own);
            given->wipe();
            own->wipe();
            return changed;
        },
        [this](const WorkspaceResult<void>& result) { changed(result); });
}

void OwnPassphrase::changed(const WorkspaceResult<void>& result)
{
    m_changing = false;
    show_state();
    if (result)
        return Q_EMIT chosen();
    const Advice advice = advice_on(result.error());
    m_said->setText(advice.what + QLatin1Char(' ') + advice.what_to_do);
    m_said->setVisible(true);
    m_given->setFocus();
}

void OwnPassphrase::forget()
{
    (void)take_secret(*m_given);
    m_new->clear();
    m_changing = false;
    m_said->setVisible(false);
    show_state();
}

}
