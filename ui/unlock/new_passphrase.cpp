#include "ui/unlock/new_passphrase.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/common/form_field.h"
#include "ui/common/measure.h"
#include "ui/common/status_badge.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {
namespace {

void hide_typing(QLineEdit* field)
{
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                               | Qt::ImhNoAutoUppercase);
}

}

Secret take_secret(QLineEdit& field)
{
    const QString typed = field.text();
    QByteArray utf8 = typed.toUtf8();
    Secret secret = Secret::from_text({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    utf8.fill('\0');
    // The field's own buffer is shared with `typed`: overwritten in place, before the field lets go of it.
    auto* letters = const_cast<QChar*>(typed.constData());
    std::fill(letters, letters + typed.size(), QChar(u'\0'));
    field.setText({});    // also forgets what could be undone
    return secret;
}

NewPassphrase::NewPassphrase(QWidget* parent)
    : QWidget(parent),
      m_first(new QLineEdit),
      m_again(new QLineEdit),
      m_level(new StatusBadge),
      m_weak(paragraph(TextSize::label, Tone::muted)),
      m_differs(paragraph(TextSize::label, Tone::overdue))
{
    hide_typing(m_first);
    hide_typing(m_again);
    m_differs->setText(tr("The two are not the same yet."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(new FormField(
        tr("New passphrase"),
        tr("Four or more words that do not belong together are strong and can be remembered."),
        m_first));
    layout->addWidget(m_level);
    layout->addWidget(m_weak);
    layout->addSpacing(space::small);    // what helps with the one is not the label of the other
    layout->addWidget(new FormField(tr("The same passphrase again"), {}, m_again));
    layout->addWidget(m_differs);
    for (QLineEdit* field : {m_first, m_again})
        connect(field, &QLineEdit::textChanged, this, &NewPassphrase::show_strength);
    connect(m_again, &QLineEdit::returnPressed, this, &NewPassphrase::entered);
    setFocusProxy(m_first);
    show_strength();
}

void NewPassphrase::set_own_words(const QStringList& words)
{
    m_own_words = words;
    show_strength();
}

bool NewPassphrase::is_good() const
{
    return m_strength.is_enough() && m_first->text() == m_again->text();
}

bool NewPassphrase::is(const QString& other) const
{
    return !other.isEmpty() && m_first->text() == other;
}

Secret NewPassphrase::take()
{
    (void)take_secret(*m_again);
    return take_secret(*m_first);
}

void NewPassphrase::clear()
{
    (void)take();
}

void NewPassphrase::show_strength()
{
    m_strength = strength_of(m_first->text(), m_own_words);
    QStringList weak;
    for (const Weakness weakness : m_strength.weaknesses)
        weak.append(weakness_words(weakness));
    m_weak->setText(weak.join(QLatin1Char(' ')));
    m_weak->setVisible(!weak.isEmpty());
    m_level->setVisible(m_strength.level != Strength::Level::empty);
    switch (m_strength.level) {
    case Strength::Level::empty: break;
    case Strength::Level::weak:
        m_level->show_status({Glyph::overdue, Tone::overdue}, tr("Too easy to guess"));
        break;
    case Strength::Level::fair:
        m_level->show_status({Glyph::soon, Tone::due_soon}, tr("Good enough"));
        break;
    case Strength::Level::good: m_level->show_status({Glyph::met, Tone::met}, tr("Strong")); break;
    }
    m_differs->setVisible(!m_again->text().isEmpty() && m_again->text() != m_first->text());
    Q_EMIT changed();
}

}
