#include "ui/meeting/meeting_drafts.h"

#include "workspace/kept.h"

namespace holdfast::ui {
namespace {

constexpr std::string_view meetings_prefix = "draft/meeting/";

std::string pages_prefix(const MeetingId& meeting)
{
    return std::string(meetings_prefix) + meeting.text() + '/';
}

std::string page_name(const MeetingId& meeting, const CaseId& id)
{
    return pages_prefix(meeting) + id.text();
}

}

PageDrafts kept_pages(const Workspace& workspace, const MeetingId& meeting)
{
    PageDrafts drafts;
    const std::string prefix = pages_prefix(meeting);
    const auto names = kept_names(workspace, prefix);
    if (!names)
        return drafts;
    for (const std::string& name : *names) {
        const auto id = CaseId::parse(std::string_view(name).substr(prefix.size()));
        const auto bytes = kept(workspace, name);
        if (!id || !bytes || !*bytes)
            continue;
        if (auto draft = draft_in((*bytes)->bytes()))
            drafts.emplace(*id, std::move(*draft));
    }
    return drafts;
}

void keep_pages(const Workspace& workspace, const MeetingId& meeting, const PageDrafts& drafts)
{
    for (const auto& [id, draft] : drafts)
        if (draft.empty())
            forget_page(workspace, meeting, id);
        else
            (void)keep(workspace, page_name(meeting, id), to_bytes(draft));
}

void forget_page(const Workspace& workspace, const MeetingId& meeting, const CaseId& id)
{
    (void)forget(workspace, page_name(meeting, id));
}

std::set<MeetingId> begun_meetings(const Workspace& workspace)
{
    std::set<MeetingId> begun;
    if (const auto names = kept_names(workspace, meetings_prefix))
        for (const std::string& name : *names) {
            const auto rest = std::string_view(name).substr(meetings_prefix.size());
            if (const auto id = MeetingId::parse(rest.substr(0, rest.find('/'))))
                begun.insert(*id);
        }
    return begun;
}

}
