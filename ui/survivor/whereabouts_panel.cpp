#include "ui/survivor/whereabouts_panel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/measure.h"
#include "ui/common/refused_words.h"
#include "ui/common/text_label.h"
#include "ui/survivor/survivor_reading.h"

namespace holdfast::ui {

using namespace std::chrono_literals;

WhereaboutsPanel::WhereaboutsPanel(Session& session, const Wording& wording, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_wording(wording),
      m_note(paragraph(TextSize::body, Tone::muted)),
      m_reason(new QLineEdit),
      m_show(new QPushButton(tr("Show"))),
      m_hide(new QPushButton(tr("Hide"))),
      m_lines(new QVBoxLayout)
{
    setAccessibleName(tr("Whereabouts"));
    m_reason->setAccessibleName(tr("Why you need the whereabouts"));
    m_reason->setPlaceholderText(tr("Why you need it: the reason is noted"));
    m_show->setAccessibleName(tr("Show the whereabouts; the reason is noted"));
    m_hide->setAccessibleName(tr("Hide the whereabouts"));
    build();
    connect(m_reason, &QLineEdit::textChanged, this, &WhereaboutsPanel::show_state);
    connect(m_reason, &QLineEdit::returnPressed, this, &WhereaboutsPanel::reveal);
    connect(m_show, &QPushButton::clicked, this, &WhereaboutsPanel::reveal);
    connect(m_hide, &QPushButton::clicked, this, &WhereaboutsPanel::conceal);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &WhereaboutsPanel::tick);
    show_state();
}

void WhereaboutsPanel::build()
{
    setFrameShape(QFrame::Box);
    setFrameShadow(QFrame::Plain);
    setForegroundRole(QPalette::Mid);
    auto* title = new TextLabel(TextSize::section);
    title->setText(tr("Whereabouts"));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_reason, 1);
    line->addWidget(m_show);
    line->addWidget(m_hide);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::medium, space::wide, space::medium);
    layout->setSpacing(space::small);
    layout->addWidget(title);
    layout->addWidget(m_note);
    layout->addLayout(line);
    layout->addLayout(m_lines);
}

void WhereaboutsPanel::set_subject(const std::optional<CaseId>& id,
                                   const std::optional<PersonId>& survivor, bool held)
{
    if (m_case != id || m_survivor != survivor) {
        conceal();
        m_reason->clear();
    }
    m_case = id;
    m_survivor = survivor;
    m_held = held;
    show_state();
}

void WhereaboutsPanel::conceal()
{
    ++m_question;
    m_busy = false;
    m_timer.stop();
    m_rows.clear();
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    show_state();
}

void WhereaboutsPanel::show_state()
{
    if (!m_held)
        m_note->setText(tr("No address, school, place of work or appointment is recorded."));
    else if (shows())
        m_note->setText(tr("Hidden again in %1 seconds, or when you leave.").arg(m_left.count()));
    else
        m_note->setText(tr("Hidden. Shown on request, for a minute."));
    m_reason->setVisible(m_held && !shows());
    m_show->setVisible(m_held && !shows());
    m_show->setEnabled(!m_busy && !m_reason->text().trimmed().isEmpty());
    m_hide->setVisible(shows());
}

void WhereaboutsPanel::reveal()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty() || m_busy || !m_case || !m_survivor)
        return;
    m_busy = true;
    show_state();
    m_session.ask(
        this,
        [id = *m_case, survivor = *m_survivor, reason = reason.toStdString(), now = m_session.now(),
         words = m_wording](Workspace& workspace) {
            return reveal_whereabouts(workspace, id, survivor, reason, now, words);
        },
        [this, question = ++m_question](const WorkspaceResult<std::vector<QStringList>>& rows) {
            if (question != m_question)
                return;
            m_busy = false;
            if (rows)
                return show_rows(*rows);
            show_state();
            m_note->setText(refused_words(rows.error(), m_wording));
        });
}

void WhereaboutsPanel::show_rows(const std::vector<QStringList>& rows)
{
    m_rows = rows;
    m_reason->clear();
    for (const QStringList& row : rows) {
        QStringList said = row;
        said.removeAll(QString());
        auto* words = paragraph();
        words->setText(said.join(QStringLiteral(" · ")));
        m_lines->addWidget(words);
    }
    m_left = shown_for;
    m_timer.start();
    show_state();
    m_hide->setFocus();
}

void WhereaboutsPanel::tick()
{
    m_left -= 1s;
    if (m_left <= 0s)
        conceal();
    else
        show_state();
}

QStringList WhereaboutsPanel::lines() const
{
    QStringList lines;
    for (const QStringList& row : m_rows)
        lines.append(row.join(QStringLiteral(" · ")));
    return lines;
}

}
