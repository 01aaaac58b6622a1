#pragma once
#include <map>
#include <set>

#include "ui/meeting/page_draft.h"

// What was typed on pages of a meeting that are not completed yet, kept as the signed-in person's own, page by page.

namespace holdfast::ui {

using PageDrafts = std::map<CaseId, PageDraft>;

/// Those of one meeting. What cannot be read, or is none, is left out.
PageDrafts kept_pages(const Workspace& workspace, const MeetingId& meeting);

/// On locking; a page on which nothing is left is forgotten. Locking cannot fail: what could not be kept is lost whatever was said
/// about it.
void keep_pages(const Workspace& workspace, const MeetingId& meeting, const PageDrafts& drafts);

/// The page is completed: nothing of it is a draft any more.
void forget_page(const Workspace& workspace, const MeetingId& meeting, const CaseId& id);

/// The meetings of which something typed is kept, whether or not a page of them was ever completed.
std::set<MeetingId> begun_meetings(const Workspace& workspace);

}
