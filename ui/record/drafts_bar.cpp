#include "ui/record/drafts_bar.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/measure.h"
#include "ui/common/questions.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "workspace/kept.h"

namespace holdfast::ui {
namespace {

constexpr std::size_t most_shown = 5;

}

DraftsBar::DraftsBar(const Room& room) : m_room(room), m_lines(new QVBoxLayout(this))
{
    setAccessibleName(tr("Drafts"));
    m_lines->setContentsMargins(space::section, space::small, space::section, space::small);
    m_lines->setSpacing(space::hair);
    hide();
    connect(&m_room.session, &Session::unlocked, this, &DraftsBar::read_again);
    connect(&m_room.session, &Session::kept, this, &DraftsBar::read_again);
    connect(&m_room.session, &Session::locked, this, [this] { show_drafts({}, {}); });
}

void DraftsBar::read_again()
{
    struct All {
        WorkspaceResult<std::vector<Draft>> drafts;
        WorkspaceResult<std::vector<std::pair<std::string, Typed>>> forms;
    };
    m_room.session.ask(
        this,
        [](const Workspace& workspace) {
            return All{kept_drafts(workspace), kept_forms(workspace)};
        },
        [this](All all) {
            if (all.drafts && all.forms)
                show_drafts(std::move(*all.drafts), std::move(*all.forms));
        });
}

void DraftsBar::show_drafts(std::vector<Draft> drafts,
                            std::vector<std::pair<std::string, Typed>> forms)
{
    m_drafts = std::move(drafts);
    std::erase_if(m_drafts, [this](const Draft& draft) { return m_is_open(draft.request); });
    m_forms = std::move(forms);
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<QWidget*> lines;
    for (const auto& [name, typed] : m_forms)
        if (lines.size() < most_shown)
            lines.push_back(line(name, typed));
    for (const Draft& draft : m_drafts)
        if (lines.size() < most_shown)
            lines.push_back(line(draft));
    for (QWidget* each : lines)
        m_lines->addWidget(each);
    const std::size_t all = m_drafts.size() + m_forms.size();
    if (all > most_shown) {
        auto* more = new TextLabel(TextSize::label, Tone::muted);
        more->setText(tr("and %1 more").arg(all - most_shown));
        m_lines->addWidget(more);
    }
    setVisible(all > 0);
}

QWidget* DraftsBar::line(const Draft& draft)
{
    const auto& request = draft.request;
    return line(
        text(m_room.wording.kind(kind_names()[*request.kind])), text(draft.reference),
        text(m_room.wording.time(draft.saved)),
        {[this, request] { Q_EMIT wanted(request); }, [this, request] { discard(request); }});
}

QString DraftsBar::form_words(std::string_view what)
{
    if (what == "referral")
        return tr("New referral");
    if (what == "audit")
        return tr("Audit of a case file");
    if (what == "letter")
        return tr("Letter or report");
    if (what == "document" || what == "survivor_document")
        return tr("Document to be added");
    return what == "reached" ? tr("Survivor reached") : tr("Attempt to reach a survivor");
}

QWidget* DraftsBar::line(const std::string& name, const Typed& typed)
{
    const auto field = [&typed](const char* field_name) {
        const auto found = typed.find(field_name);
        return found == typed.end() ? std::string() : found->second;
    };
    const QString kind = form_words(form_about(name).what);
    const auto saved = parse_instant(field("saved"));
    return line(kind, text(field("title")), saved ? text(m_room.wording.time(*saved)) : QString(),
                {[this, name] { Q_EMIT form_wanted(name); }, [this, name] { discard_form(name); }});
}

QWidget* DraftsBar::line(const QString& kind, const QString& about, const QString& saved, Way way)
{
    auto* words = paragraph(TextSize::label);
    QString moment = saved;
    moment.replace(QLatin1Char(' '), QChar::Nbsp);    // on one line
    words->setText(tr("Draft, not in the record yet: %1 · %2 · %3").arg(kind, about, moment));
    auto* go_on = new QPushButton(tr("Go on"));
    go_on->setAccessibleName(tr("Go on with the draft: %1, %2").arg(kind, about));
    auto* discard_it = new QPushButton(tr("Discard…"));
    discard_it->setAccessibleName(tr("Discard the draft: %1, %2").arg(kind, about));
    connect(go_on, &QPushButton::clicked, this, std::move(way.go_on));
    connect(discard_it, &QPushButton::clicked, this, std::move(way.discard));
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(words, 1);
    row->addWidget(go_on);
    row->addWidget(discard_it);
    return widget;
}

bool DraftsBar::is_sure()
{
    return m_room.questions.confirm(
        this, tr("Discard this draft?"),
        tr("What was typed is gone for good. The record is not touched."), tr("Discard it"));
}

void DraftsBar::discard(const RecordRequest& request)
{
    if (!is_sure())
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

void DraftsBar::discard_form(const std::string& name)
{
    if (!is_sure())
        return;
    m_room.session.ask(
        this, [name](const Workspace& workspace) { return forget(workspace, name); },
        [this](const WorkspaceResult<bool>&) { read_again(); });
}

}
