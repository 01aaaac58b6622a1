#include "ui/unlock/unlock_page.h"

#include <QAccessible>
#include <QDir>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/icons.h"
#include "ui/common/measure.h"
#include "ui/common/questions.h"
#include "ui/common/session.h"
#include "ui/common/text_label.h"
#include "ui/unlock/centred.h"
#include "ui/unlock/first_run.h"
#include "ui/unlock/new_passphrase.h"
#include "ui/unlock/refusals.h"
#include "ui/unlock/restore_backup.h"

namespace holdfast::ui {
namespace {

/// A field under its own words.
void add_field(QVBoxLayout* layout, const QString& words, QLineEdit* field, QWidget* beside)
{
    auto* label = new TextLabel(TextSize::label, Tone::muted);
    label->setText(words);
    label->setBuddy(field);
    field->setAccessibleName(words);
    layout->addWidget(label);
    layout->addSpacing(space::hair);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(field, 1);
    if (beside)
        line->addWidget(beside);
    layout->addLayout(line);
    layout->addSpacing(space::wide);
}

}

UnlockPage::UnlockPage(Session& session, Questions& questions, std::filesystem::path device_folder)
    : m_session(session),
      m_questions(questions),
      m_device_folder(std::move(device_folder)),
      m_card(new QWidget),
      m_folder(new QLineEdit),
      m_choose(new QPushButton(tr("Choose…"))),
      m_name(new QLineEdit),
      m_passphrase(new QLineEdit),
      m_message(paragraph(TextSize::body, Tone::overdue)),
      m_swap(paragraph(TextSize::label, Tone::due_soon)),
      m_new(new QPushButton(tr("Start a new service…"))),
      m_restore(new QPushButton(tr("Restore a backup…"))),
      m_restoring(new RestoreBackup(questions)),
      m_pages(new QStackedWidget),
      m_first_run(new FirstRun(session, questions, m_device_folder)),
      m_unlock(new QPushButton(tr("Unlock")))
{
    build();
    connect(m_choose, &QPushButton::clicked, this, &UnlockPage::choose_folder);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::try_to_unlock);
    connect(m_new, &QPushButton::clicked, this, &UnlockPage::begin_new);
    connect_restoring();
    connect(m_first_run, &FirstRun::given_up, this, [this] {
        m_pages->setCurrentIndex(0);
        focus_first_empty();
    });
    for (QLineEdit* field : {m_folder, m_name, m_passphrase}) {
        connect(field, &QLineEdit::textChanged, this, &UnlockPage::show_state);
        connect(field, &QLineEdit::returnPressed, m_unlock, &QPushButton::click);
    }
    connect(&m_session, &Session::refused, this, &UnlockPage::show_refusal);
    connect(&m_session, &Session::unlocked, this, [this] {
        say({});
        // Where a new service was begun, it is the one that is unlocked from now on.
        if (m_pages->currentIndex() == 1)
            set_folder(m_first_run->folder());
        m_pages->setCurrentIndex(0);
    });
    show_state();
}

QWidget* UnlockPage::form()
{
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_choose->setAccessibleName(tr("Choose the folder of the service's record"));
    add_field(layout, tr("Folder of the service's record"), m_folder, m_choose);
    add_field(layout, tr("Sign-in name"), m_name, nullptr);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                      | Qt::ImhNoAutoUppercase);
    add_field(layout, tr("Passphrase"), m_passphrase, nullptr);
    m_message->setAccessibleName(tr("Message"));
    m_message->setVisible(false);
    layout->addWidget(m_message);
    layout->addSpacing(space::small);
    m_unlock->setDefault(true);
    layout->addWidget(m_unlock);
    return form;
}

void UnlockPage::build()
{
    m_card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_card->setMaximumWidth(digits(card_digits));
    auto* inner = new QVBoxLayout(m_card);
    inner->setContentsMargins(space::page, space::page, space::page, space::page);
    inner->setSpacing(0);

    auto* title = new TextLabel(TextSize::title);
    title->setText(QStringLiteral("Holdfast"));
    auto* subtitle = paragraph(TextSize::body, Tone::muted);
    subtitle->setText(tr("Unlock the case record of your service"));
    inner->addWidget(title);
    inner->addSpacing(space::hair);
    inner->addWidget(subtitle);
    inner->addSpacing(space::section);
    inner->addWidget(form());
    inner->addSpacing(space::wide);
    auto* others = new QHBoxLayout;
    others->setSpacing(space::small);
    others->addWidget(m_new);
    others->addWidget(m_restore);
    others->addStretch();
    inner->addLayout(others);
    inner->addSpacing(space::wide);
    inner->addWidget(m_restoring);
    inner->addWidget(m_swap);
    m_swap->hide();

    m_first_run->setMaximumWidth(digits(card_digits));
    m_pages->addWidget(centred(m_card));
    m_pages->addWidget(centred(m_first_run));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

/// With nobody signed in: the computer that held the record may be gone.
void UnlockPage::connect_restoring()
{
    connect(m_restore, &QPushButton::clicked, m_restoring, &RestoreBackup::begin);
    connect(m_restoring, &RestoreBackup::begun, this, [this] {
        say({});
        show_state();
    });
    connect(m_restoring, &RestoreBackup::restored, this,
            [this](const QString& folder, const QString& words) {
                set_folder(folder);
                show_state();
                say(words, Tells::what_was_done);
                focus_first_empty();
            });
    connect(m_restoring, &RestoreBackup::refused, this, [this](const QString& words) {
        show_state();
        say(words);
    });
}

void UnlockPage::begin_new()
{
    m_pages->setCurrentIndex(1);
    m_first_run->begin({});
}

bool UnlockPage::is_making() const
{
    return m_first_run->is_making();
}

void UnlockPage::warn_of_swap(const std::vector<std::string>& areas)
{
    m_swap->setText(tr("This computer's swap is not encrypted. What is open here could be written "
                       "to its disk and be found there. Ask whoever looks after it to encrypt the "
                       "disk, or to turn swap off."));
    m_swap->setVisible(!areas.empty());
}

void UnlockPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        for (QWidget* card : std::initializer_list<QWidget*>{m_card, m_first_run})
            card->setMaximumWidth(digits(card_digits));
}

void UnlockPage::set_folder(const QString& folder)
{
    m_folder->setText(folder);
}

QString UnlockPage::folder() const
{
    return m_folder->text();
}

void UnlockPage::focus_first_empty()
{
    for (QLineEdit* field : {m_folder, m_name, m_passphrase})
        if (field->text().isEmpty())
            return field->setFocus();
    m_passphrase->setFocus();
}

void UnlockPage::choose_folder()
{
    const QString start = m_folder->text().isEmpty() ? QDir::homePath() : m_folder->text();
    if (const auto chosen = m_questions.choose_folder(
            this, tr("The folder of the service's record"), start)) {
        set_folder(*chosen);
        focus_first_empty();
    }
}

void UnlockPage::clear_passphrase()
{
    (void)take_secret(*m_passphrase);
}

void UnlockPage::try_to_unlock()
{
    if (!m_unlock->isEnabled())
        return;
    say({});
    const QByteArray path = m_folder->text().toUtf8();
    const VaultPlace place{.folder = std::filesystem::path(path.toStdString()),
                           .device_folder = m_device_folder};
    m_session.unlock(place, m_name->text(), take_secret(*m_passphrase));
    show_state();
}

void UnlockPage::show_refusal(const WorkspaceError& error)
{
    const Advice advice = advice_on(error);
    show_state();
    say(advice.what + QLatin1Char(' ') + advice.what_to_do);
    if (error.vault && error.vault->kind == VaultErrorKind::no_such_person)
        m_name->setFocus();
    else
        m_passphrase->setFocus();
}

void UnlockPage::say(const QString& message, Tells what)
{
    m_message->set_tone(what == Tells::what_was_done ? Tone::met : Tone::overdue);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    if (message.isEmpty())
        return;
    m_message->setAccessibleName(message);
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UnlockPage::show_state()
{
    const bool opening = m_session.is_opening();
    const bool busy = opening || m_restoring->is_restoring();
    for (QWidget* control : std::initializer_list<QWidget*>{m_folder, m_choose, m_name,
                                                            m_passphrase, m_new, m_restore})
        control->setEnabled(!busy);
    m_unlock->setText(opening ? tr("Opening…") : tr("Unlock"));
    m_unlock->setEnabled(!busy && !m_folder->text().isEmpty() && !m_name->text().isEmpty()
                         && !m_passphrase->text().isEmpty());
}

}
