#include "ui/cases/reassign.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include "ui/common/measure.h"
#include "ui/common/refused_words.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/record/words.h"

namespace holdfast::ui {

Reassign::Reassign(const Room& room)
    : m_room(room),
      m_what(new TextLabel),
      m_side(new QComboBox),
      m_to(new QComboBox),
      m_go(new QPushButton(tr("Give"))),
      m_said(paragraph(TextSize::label))
{
    setAccessibleName(tr("Give cases to another worker"));
    m_side->setAccessibleName(tr("Which side"));
    m_to->setAccessibleName(tr("To whom"));
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAccessibleName(tr("Give no cases"));
    connect(cancel, &QPushButton::clicked, this, &Reassign::closed);
    connect(m_go, &QPushButton::clicked, this, &Reassign::go);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_what);
    line->addWidget(m_side);
    line->addWidget(m_to);
    line->addWidget(m_go);
    line->addWidget(cancel);
    line->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::hair);
    layout->addLayout(line);
    layout->addWidget(m_said);
}

void Reassign::begin(std::vector<CaseId> cases)
{
    m_cases = std::move(cases);
    m_what->setText(tr("%1 chosen:").arg(m_cases.size()));
    m_side->clear();
    for (const Side side : {Side::intervention, Side::iss})
        m_side->addItem(capitalised(choice_words(side)), static_cast<int>(side));
    m_to->clear();
    for (const auto& [id, name] : m_room.session.who().workers)
        m_to->addItem(name, text(id.text()));
    m_to->model()->sort(0);
    m_said->hide();
    m_side->setFocus();
}

void Reassign::go()
{
    const auto to = PersonId::parse(m_to->currentData().toString().toStdString());
    if (m_busy || !to)
        return;
    const auto side = static_cast<Side>(m_side->currentData().toInt());
    m_busy = true;
    m_go->setEnabled(false);
    m_room.session.ask(
        this,
        [cases = m_cases, side, to = *to, now = m_room.session.now()](Workspace& workspace) {
            return reassign(workspace, cases, side, std::nullopt, to, now);
        },
        [this](const Reassigned& done) {
            m_busy = false;
            m_go->setEnabled(true);
            if (done.cases > 0)
                m_room.session.tell_changed();
            tell(done);
        });
}

void Reassign::tell(const Reassigned& done)
{
    QStringList lines{tr("%1 given.").arg(done.cases)};
    if (!done.refused.empty())
        lines.append(tr("%1 not given: %2")
                         .arg(done.refused.size())
                         .arg(refused_words(done.refused.front().second, m_room.wording)));
    m_said->setText(lines.join(QLatin1Char(' ')));
    m_said->set_tone(done.refused.empty() ? Tone::met : Tone::overdue);
    m_said->show();
}

QString Reassign::said() const
{
    return m_said->isVisibleTo(this) ? m_said->text() : QString();
}

}
