#pragma once
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

#include "report/wording.h"
#include "ui/common/record_request.h"
#include "workspace/field_shapes.h"
#include "workspace/workspace.h"

namespace holdfast::ui {

/// Something that a field can be, and what it is called.
struct Option {
    std::string value;
    QString words;
};
using Options = std::vector<Option>;

/// What an entry that is to be corrected says.
struct EntryBefore {
    std::size_t kind = 0;
    FieldValues values;
    Instant happened{};
    Source source = Source::worker;
    std::string narrative;
};

/// What a form about a case can choose from: the people, sessions, agencies and entries that are known, read beside the window.
struct FormContext {
    QString reference;
    QString perpetrator;
    Options perpetrators;
    Options survivors;
    Options children;
    Options people;    ///< everybody on the case
    Options workers;
    Options managers;
    Options programmes;
    Options agencies;
    Options sites;
    Options sessions;              ///< planned and not yet known to have been held or not
    Options survivors_sessions;    ///< the same of appointments with the ISS
    std::map<std::string, FieldValues, std::less<>> plans;    ///< of both, as planned, by session
    Options actions;                                          ///< not settled
    Options proceedings;
    Options reviews;
    Options meetings;
    std::map<std::string, Options, std::less<>> entries;    ///< by "kind.field", or by "field"
    std::optional<EntryBefore> before;
    QStringList look_at_first;    ///< before a case is closed

    /// What a field of a kind chooses from; null where it is not chosen from what is known.
    const Options* options(std::string_view kind, const FieldShape& shape) const;
};

WorkspaceResult<FormContext> form_context(const Workspace& workspace, const RecordRequest& request,
                                          const Wording& wording, Instant now);

}
