#include "ui/service/cover_part.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/date_edit.h"
#include "ui/common/flow.h"
#include "ui/common/form_field.h"
#include "ui/common/measure.h"
#include "ui/common/refused_words.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {
namespace {

/// Cover is listed that begins within so many days.
constexpr std::chrono::days listed_ahead{366};

struct Away {
    PersonId absent;
    PersonId cover;
    LocalDate from;
    LocalDate until;
};

/// From today on, day after day of each worker as the worklist resolves it.
std::vector<Away> away_from(const Directory& directory, LocalDate today)
{
    std::vector<Away> all;
    for (const auto& [id, worker] : directory.workers()) {
        std::optional<Away> going;
        for (LocalDate day = today; day <= today + listed_ahead; day += std::chrono::days(1)) {
            const PersonId cover = directory.covered(id, day);
            if (going && cover != going->cover)
                all.push_back(*std::exchange(going, std::nullopt));
            if (cover == id)
                continue;
            if (!going)
                going = Away{id, cover, day, day};
            going->until = day;
        }
        if (going)
            all.push_back(*going);
    }
    return all;
}

std::optional<PersonId> chosen_person(const QComboBox& box)
{
    return PersonId::parse(box.currentData().toString().toStdString());
}

}

CoverPart::CoverPart(const Room& given)
    : ManagersPart(given, tr("Absence and cover")),
      m_rows(new TextRows({tr("Away"), tr("Stands in"), tr("From"), tr("Until")}, this)),
      m_said(paragraph()),
      m_absent(new QComboBox),
      m_cover(new QComboBox),
      m_from(date_edit({})),
      m_until(date_edit({})),
      m_arrange(new QPushButton(tr("Arrange cover")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::wide, space::section, space::wide);
    layout->setSpacing(space::medium);
    auto* what = paragraph(TextSize::body, Tone::muted);
    what->setText(tr("Whoever stands in finds what the other owes on Today, under Mine. Nothing "
                     "becomes due any later."));
    layout->addWidget(what);
    layout->addWidget(list_of(m_rows, tr("Who is away, and who stands in")), 1);
    layout->addWidget(m_said);
    QWidget* line = flow_of({new FormField(tr("Who is away"), {}, m_absent),
                             new FormField(tr("Who stands in"), {}, m_cover),
                             new FormField(tr("First day away"), {}, m_from),
                             new FormField(tr("Last day away"), {}, m_until), m_arrange});
    line->layout()->setAlignment(m_arrange, Qt::AlignBottom);
    layout->addWidget(line);
    m_said->setVisible(false);
    for (QComboBox* box : {m_absent, m_cover})
        connect(box, &QComboBox::currentIndexChanged, this, &CoverPart::show_state);
    for (QDateEdit* day : {m_from, m_until})
        connect(day, &QDateEdit::dateChanged, this, &CoverPart::show_state);
    connect(m_arrange, &QPushButton::clicked, this, &CoverPart::arrange);
}

void CoverPart::read_again()
{
    ask([](Workspace& workspace) { return workspace.directory(); },
        [this](const Directory& directory) { show_staff(directory); });
}

void CoverPart::show_staff(const Directory& directory)
{
    const LocalDate today = local_date(session().now());
    const auto name = [&](const PersonId& id) { return text(directory.worker(id)->name); };
    std::vector<TextRows::Row> rows;
    for (const Away& away : away_from(directory, today))
        if (directory.worker(away.cover))
            rows.push_back({{name(away.absent), name(away.cover), text(wording().date(away.from)),
                             text(wording().date(away.until))}});
    m_rows->set_rows(std::move(rows));
    for (QComboBox* box : {m_absent, m_cover}) {
        const QString kept = box->currentData().toString();
        box->clear();
        box->addItem(tr("Choose…"), QString());
        for (const auto& [id, worker] : directory.workers())
            if (!worker.left)
                box->addItem(text(worker.name), text(id.text()));
        box->setCurrentIndex(std::max(0, box->findData(kept)));
    }
    for (QDateEdit* day : {m_from, m_until})
        if (local_date_of(*day) < today)
            day->setDate(date_of(today));
    show_state();
}

void CoverPart::show_state()
{
    const bool manages = session().is_unlocked() && session().who().is_manager;
    const auto absent = chosen_person(*m_absent);
    const auto cover = chosen_person(*m_cover);
    m_arrange->setEnabled(manages && !is_busy() && absent && cover && absent != cover
                          && m_from->date() <= m_until->date());
}

void CoverPart::arrange()
{
    const auto absent = chosen_person(*m_absent);
    const auto cover = chosen_person(*m_cover);
    if (!absent || !cover)
        return;
    const CoverArranged arranged{*absent, *cover, local_date_of(*m_from), local_date_of(*m_until)};
    const QString said =
        tr("%1 stands in for %2.").arg(m_cover->currentText(), m_absent->currentText());
    ask(
        [arranged, now = session().now()](Workspace& workspace) {
            return workspace.record({{.case_id = {}, .fact = arranged, .happened = now}}, now);
        },
        [this, said](const WorkspaceResult<Written>& written) {
            if (!written)
                return say(m_said, refused_words(written.error(), wording()), false);
            m_absent->setCurrentIndex(0);
            say(m_said, said, true);
            session().tell_changed();
            read_again();
        });
}

void CoverPart::forget()
{
    forget_questions();
    m_rows->set_rows({});
    m_absent->clear();
    m_cover->clear();
    say(m_said, {}, true);
}

}
