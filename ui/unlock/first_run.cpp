#include "ui/unlock/first_run.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/common/form_field.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/questions.h"
#include "ui/common/session.h"
#include "ui/common/text_label.h"
#include "ui/common/titled_column.h"
#include "ui/record/offer_choices.h"
#include "ui/unlock/new_passphrase.h"
#include "ui/unlock/recovery_code_step.h"
#include "ui/unlock/refusals.h"

namespace holdfast::ui {
namespace {

struct Step {
    enum Number { service, person, making, code, confirm_code };
};

/// What the making needs, copied out of the fields.
struct Beginning {
    VaultPlace place;
    FirstPerson person;
    std::string name;
    SiteDescribed site;
    Instant now;
};

WorkspaceResult<Workspace::Created> begin_service(const Beginning& given, const Secret& passphrase)
{
    auto created = Workspace::create(given.place, given.person, passphrase, given.now);
    if (!created)
        return created;
    auto written = created->workspace.record(
        {{.case_id = {}, .fact = given.site, .happened = given.now},
         {.case_id = {},
          .fact = WorkerDescribed{given.person.id,
                                  given.name,
                                  {Role::case_manager, Role::service_manager},
                                  {}},
          .happened = given.now}},
        given.now);
    if (!written)
        return tl::unexpected(written.error());
    return created;
}

}

FirstRun::FirstRun(Session& session, Questions& questions, std::filesystem::path device_folder)
    : m_session(session),
      m_questions(questions),
      m_device_folder(std::move(device_folder)),
      m_step(new TextLabel(TextSize::section)),
      m_message(paragraph(TextSize::body, Tone::overdue)),
      m_steps(new QStackedWidget),
      m_folder(new QLineEdit),
      m_service(new QLineEdit),
      m_site(new QLineEdit),
      m_country(new QComboBox),
      m_next(new QPushButton(tr("Next"))),
      m_name(new QLineEdit),
      m_sign_in_name(new QLineEdit),
      m_passphrase(new NewPassphrase),
      m_make(new QPushButton(tr("Make the record"))),
      m_code(new RecoveryCodeStep)
{
    m_maker.setMaxThreadCount(1);
    m_steps->addWidget(service_step());
    m_steps->addWidget(person_step());
    m_steps->addWidget(making_step());
    m_steps->addWidget(m_code);
    auto* layout = column_of(this, space::wide);
    layout->addWidget(m_step);
    layout->addWidget(m_message);
    layout->addWidget(m_steps, 1);
    for (QLineEdit* field : {m_folder, m_service, m_site, m_name, m_sign_in_name})
        connect(field, &QLineEdit::textChanged, this, &FirstRun::show_state);
    connect(m_passphrase, &NewPassphrase::changed, this, &FirstRun::show_state);
    connect(m_passphrase, &NewPassphrase::entered, m_make, &QPushButton::click);
    connect(m_code, &RecoveryCodeStep::confirmed, this, &FirstRun::finish);
    show_step(Step::service);
}

FirstRun::~FirstRun()
{
    m_maker.waitForDone();
}

QWidget* FirstRun::service_step()
{
    auto* step = new QWidget;
    auto* layout = column_of(step, space::wide);
    auto* where = new QWidget;
    auto* line = new QHBoxLayout(where);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose an empty folder for the new record"));
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    where->setFocusProxy(m_folder);
    layout->addWidget(new FormField(
        tr("Folder for the new record"),
        tr("Empty or not there yet, on this computer's own disk. All that is in it is encrypted."),
        where));
    layout->addWidget(new FormField(tr("Name of the service"), {}, m_service));
    layout->addWidget(
        new FormField(tr("Site"), tr("The town or office, where there are several."), m_site));
    offer_choices<Country>(*m_country);
    layout->addWidget(new FormField(
        tr("Country"), tr("It decides the bank holidays, and some clauses of the Standard."),
        m_country));
    auto* buttons = new QHBoxLayout;
    auto* back = new QPushButton(tr("Back to unlock"));
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_next);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(choose, &QPushButton::clicked, this, &FirstRun::choose_folder);
    connect(back, &QPushButton::clicked, this, &FirstRun::given_up);
    connect(m_next, &QPushButton::clicked, this, [this] { show_step(Step::person); });
    return step;
}

QWidget* FirstRun::person_step()
{
    auto* step = new QWidget;
    auto* layout = column_of(step, space::wide);
    auto* why = paragraph(TextSize::body, Tone::muted);
    why->setText(tr("You become the first service and case manager. You can add the others, and "
                    "hand these roles on, once the record is there."));
    layout->addWidget(why);
    layout->addWidget(new FormField(tr("Your name"), {}, m_name));
    layout->addWidget(new FormField(
        tr("Your sign-in name"),
        tr("Short, as you type it each time. It can be read by anybody who has the computer."),
        m_sign_in_name));
    layout->addWidget(m_passphrase);
    auto* buttons = new QHBoxLayout;
    auto* back = new QPushButton(tr("Back"));
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_make);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(back, &QPushButton::clicked, this, [this] { show_step(Step::service); });
    connect(m_make, &QPushButton::clicked, this, &FirstRun::make);
    return step;
}

QWidget* FirstRun::making_step()
{
    auto* step = new QWidget;
    auto* layout = column_of(step, space::wide);
    auto* words = paragraph();
    words->setText(tr("Making the record, and measuring how slow a guess at a passphrase can be "
                      "made on this computer. This takes a few seconds."));
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setAccessibleName(tr("Making the record"));
    layout->addWidget(words);
    layout->addWidget(bar);
    layout->addStretch();
    return step;
}

void FirstRun::begin(const QString& folder)
{
    m_folder->setText(folder);
    show_step(Step::service);
}

QString FirstRun::folder() const
{
    return m_folder->text();
}

void FirstRun::choose_folder()
{
    const QString start = m_folder->text().isEmpty() ? QDir::homePath() : m_folder->text();
    if (const auto chosen = m_questions.choose_folder(this, tr("An empty folder"), start))
        m_folder->setText(*chosen);
}

void FirstRun::show_step(int step)
{
    m_steps->setCurrentIndex(step);
    const QString titles[] = {tr("1 of 3 · The service"), tr("2 of 3 · You"), tr("2 of 3 · You"),
                              tr("3 of 3 · The recovery code")};
    m_step->setText(titles[step]);
    m_message->setVisible(false);
    if (step == Step::service)
        (m_folder->text().isEmpty() ? m_folder : m_service)->setFocus();
    if (step == Step::person)
        m_name->setFocus();
    m_next->setDefault(step == Step::service);
    m_make->setDefault(step == Step::person);
    show_state();
}

void FirstRun::show_state()
{
    m_next->setEnabled(!m_folder->text().isEmpty() && !m_service->text().trimmed().isEmpty());
    m_passphrase->blockSignals(true);
    m_passphrase->set_own_words(
        {m_service->text(), m_site->text(), m_name->text(), m_sign_in_name->text()});
    m_passphrase->blockSignals(false);
    m_make->setEnabled(!m_making && !m_name->text().trimmed().isEmpty()
                       && !m_sign_in_name->text().trimmed().isEmpty() && m_passphrase->is_good());
}

void FirstRun::make()
{
    if (!m_make->isEnabled())
        return;
    m_making = true;
    show_step(Step::making);
    const Instant now = m_session.now();
    IdSource ids;
    const QString site = m_site->text().trimmed();
    const QString service = m_service->text().trimmed();
    const Beginning given{
        .place = {.folder = std::filesystem::path(m_folder->text().toUtf8().toStdString()),
                  .device_folder = m_device_folder},
        .person = {.id = ids.next<PersonId>(now),
                   .sign_in_name = m_sign_in_name->text().trimmed().toStdString()},
        .name = m_name->text().trimmed().toStdString(),
        .site = {ids.next<SiteId>(now),
                 (site.isEmpty() ? service : tr("%1, %2").arg(service, site)).toStdString(),
                 static_cast<Country>(m_country->currentData().toInt())},
        .now = now};
    const auto passphrase = std::make_shared<Secret>(m_passphrase->take());
    m_maker.start([this, given, passphrase] {
        auto result = std::make_shared<WorkspaceResult<Workspace::Created>>(
            begin_service(given, *passphrase));
        passphrase->wipe();
        QMetaObject::invokeMethod(
            this, [this, result] { made(result); }, Qt::QueuedConnection);
    });
}

void FirstRun::made(std::shared_ptr<WorkspaceResult<Workspace::Created>> result)
{
    m_making = false;
    if (!*result) {
        const Advice advice = advice_on(result->error());
        const bool place = result->error().vault
                           && result->error().vault->kind != VaultErrorKind::bad_name
                           && result->error().vault->kind != VaultErrorKind::bad_passphrase;
        show_step(place ? Step::service : Step::person);
        m_message->setText(advice.what + QLatin1Char(' ') + advice.what_to_do);
        m_message->setVisible(true);
        return;
    }
    m_made = std::move(result);
    m_code->show_code((*m_made)->recovery_code, (*m_made)->workspace.root_fingerprint());
    show_step(Step::code);
}

void FirstRun::finish()
{
    if (!m_made)
        return;
    m_code->forget();
    m_session.adopt(std::move((*m_made)->workspace));
    m_made.reset();
}

}
