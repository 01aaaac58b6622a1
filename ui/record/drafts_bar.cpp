#include "ui/record/drafts_bar.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/measure.h"
#include "ui/common/questions.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {
namespace {

constexpr std::size_t most_shown = 3;

}

DraftsBar::DraftsBar(const Room& room) : m_room(room), m_lines(new QVBoxLayout(this))
{
    setAccessibleName(tr("Drafts"));
    m_lines->setContentsMargins(space::section, space::small, space::section, space::small);
    m_lines->setSpacing(space::hair);
    hide();
    connect(&m_room.session, &Session::unlocked, this, &DraftsBar::read_again);
    connect(&m_room.session, &Session::locked, this, [this] { show_drafts({}); });
}

void DraftsBar::read_again()
{
    m_room.session.ask(
        this, [](const Workspace& workspace) { return kept_drafts(workspace); },
        [this](WorkspaceResult<std::vector<Draft>> drafts) {
            if (drafts)
                show_drafts(std::move(*drafts));
        });
}

void DraftsBar::show_drafts(std::vector<Draft> drafts)
{
    m_drafts = std::move(drafts);
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < std::min(most_shown, m_drafts.size()); ++i)
        m_lines->addWidget(line(m_drafts[i]));
    if (m_drafts.size() > most_shown) {
        auto* more = new TextLabel(TextSize::label, Tone::muted);
        more->setText(tr("and %1 more").arg(m_drafts.size() - most_shown));
        m_lines->addWidget(more);
    }
    setVisible(!m_drafts.empty());
}

QWidget* DraftsBar::line(const Draft& draft)
{
    const QString kind = text(m_room.wording.kind(kind_names()[*draft.request.kind]));
    auto* words = paragraph(TextSize::label);
    words->setText(tr("Draft, not in the record yet: %1 · %2 · %3")
                       .arg(kind, text(draft.reference), text(m_room.wording.time(draft.saved))));
    auto* go_on = new QPushButton(tr("Go on"));
    go_on->setAccessibleName(tr("Go on with the draft: %1, %2").arg(kind, text(draft.reference)));
    auto* discard_it = new QPushButton(tr("Discard…"));
    discard_it->setAccessibleName(tr("Discard the draft: %1, %2").arg(kind, text(draft.reference)));
    connect(go_on, &QPushButton::clicked, this,
            [this, request = draft.request] { Q_EMIT wanted(request); });
    connect(discard_it, &QPushButton::clicked, this,
            [this, request = draft.request] { discard(request); });
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(words, 1);
    row->addWidget(go_on);
    row->addWidget(discard_it);
    return widget;
}

void DraftsBar::discard(const RecordRequest& request)
{
    if (!m_room.questions.confirm(this, tr("Discard this draft?"),
                                  tr("What was typed is gone for good. The record is not touched."),
                                  tr("Discard it")))
        return;
    m_room.session.ask(
        this,
        [request, now = m_room.session.now()](Workspace& workspace) {
            return drop_draft(workspace, request, now);
        },
        [this, id = request.case_id](const WorkspaceResult<void>&) {
            m_room.session.tell_changed(id);
            read_again();
        });
}

}
