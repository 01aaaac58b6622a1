#include "ui/meeting/attendance_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/form_field.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {
namespace {

bool has_role(const Directory::Worker& worker, Role role)
{
    return std::find(worker.roles.begin(), worker.roles.end(), role) != worker.roles.end();
}

bool manages(const Directory::Worker& worker)
{
    return has_role(worker, Role::case_manager) || has_role(worker, Role::practice_manager)
           || has_role(worker, Role::service_manager);
}

QVBoxLayout* side_box(QVBoxLayout* layout, const QString& title)
{
    auto* label = new TextLabel(TextSize::label, Tone::muted);
    label->setText(title);
    layout->addWidget(label);
    auto* boxes = new QVBoxLayout;
    boxes->setSpacing(space::hair);
    layout->addLayout(boxes);
    layout->addSpacing(space::small);
    return boxes;
}

}

QString attendance_problem(const Attendance& present)
{
    const auto words = [](const char* source) {
        return QCoreApplication::translate("attendance_problem", source);
    };
    if (present.intervention.empty() && present.iss.empty())
        return words(QT_TRANSLATE_NOOP(
            "attendance_problem",
            "Nobody stands for either side: what is recorded will not count as a review (A4.1)."));
    if (present.iss.empty())
        return words(QT_TRANSLATE_NOOP(
            "attendance_problem",
            "Nobody stands for the ISS: what is recorded will not count as a review (A4.1)."));
    if (present.intervention.empty())
        return words(QT_TRANSLATE_NOOP("attendance_problem",
                                       "Nobody stands for the intervention: what is recorded will "
                                       "not count as a review (A4.1)."));
    return {};
}

AttendancePanel::AttendancePanel(QWidget* parent)
    : QWidget(parent), m_chair(new QComboBox), m_intervention_layout(nullptr), m_iss_layout(nullptr)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::hair);
    layout->addWidget(new FormField(tr("Chair"), {}, m_chair));
    layout->addSpacing(space::small);
    m_intervention_layout = side_box(layout, tr("There for the intervention"));
    m_iss_layout = side_box(layout, tr("There for the ISS"));
    connect(m_chair, &QComboBox::currentIndexChanged, this, &AttendancePanel::changed);
}

void AttendancePanel::add_boxes(const std::map<PersonId, Directory::Worker>& workers, Role role,
                                QVBoxLayout* layout, std::vector<Box>& boxes)
{
    for (const Box& box : boxes)
        delete box.box;
    boxes.clear();
    for (const auto& [id, worker] : workers) {
        if (worker.left || !has_role(worker, role))
            continue;
        auto* box = new QCheckBox(text(worker.name));
        layout->addWidget(box);
        boxes.push_back({id, box});
        connect(box, &QCheckBox::toggled, this, &AttendancePanel::changed);
    }
}

void AttendancePanel::set_workers(const std::map<PersonId, Directory::Worker>& workers,
                                  const PersonId& self)
{
    const Attendance before = present();
    const QSignalBlocker quiet(this);
    m_chair->clear();
    m_chair->addItem(tr("Nobody"));
    for (const auto& [id, worker] : workers)
        if (!worker.left && manages(worker)) {
            m_chair->addItem(text(worker.name), QString::fromStdString(id.text()));
            if (id == self)
                m_chair->setCurrentIndex(m_chair->count() - 1);
        }
    add_boxes(workers, Role::intervention_practitioner, m_intervention_layout, m_intervention);
    add_boxes(workers, Role::iss_worker, m_iss_layout, m_iss);
    if (!before.intervention.empty() || !before.iss.empty())
        set_present(before);
}

void AttendancePanel::set_present(const Attendance& present)
{
    if (present.chair)
        m_chair->setCurrentIndex(m_chair->findData(QString::fromStdString(present.chair->text())));
    const auto tick = [](const std::vector<Box>& boxes, const std::vector<PersonId>& people) {
        for (const Box& box : boxes)
            box.box->setChecked(std::find(people.begin(), people.end(), box.worker)
                                != people.end());
    };
    tick(m_intervention, present.intervention);
    tick(m_iss, present.iss);
}

Attendance AttendancePanel::present() const
{
    Attendance present;
    if (const QString id = m_chair->currentData().toString(); !id.isEmpty())
        present.chair = PersonId::parse(id.toStdString());
    const auto ticked = [](const std::vector<Box>& boxes) {
        std::vector<PersonId> people;
        for (const Box& box : boxes)
            if (box.box->isChecked())
                people.push_back(box.worker);
        return people;
    };
    present.intervention = ticked(m_intervention);
    present.iss = ticked(m_iss);
    return present;
}

void AttendancePanel::clear()
{
    set_workers({}, PersonId({}));
}

}
