#pragma once
#include "ui/casefile/case_reading.h"

namespace holdfast::ui {

/// How a survivor's file opens to whoever is signed in. That they looked is noted of everybody.
enum class Door {
    open,    ///< to their own worker, whoever stands in for them, any ISS worker while nobody is allocated, case and practice managers
    reason,    ///< to everybody else: with a reason, which is noted
    shut,      ///< without the key of the survivors' record there is nothing to open
};

/// What stands at the door: nothing of the survivors' record.
struct AtTheDoor {
    Door door = Door::shut;
    QString reference;
    QString known_as;
    QString worker;    ///< whose the file is; empty while nobody is allocated
};

WorkspaceResult<AtTheDoor> at_the_door(const Workspace& workspace, const CaseId& id,
                                       const PersonId& survivor, Instant now);

/// What a way of contact has come to, and what it must not do.
struct SafeContact {
    QString times;
    std::vector<Method> methods;
    bool leave_message = false;
    QString say;
    QString avoid;
    Instant given{};

    /// Empty methods: none was ruled out.
    bool permits(Method method) const;
};

/// One survivor's file, read in the workspace's thread.
struct SurvivorReading {
    CaseReading of_case;
    PersonId survivor;
    QString name;
    QString link;
    Relationship relationship = Relationship::partner;
    std::optional<SafeContact> safe_contact;
    std::vector<OwedRow> owed;                ///< about them, not met yet
    std::optional<EntryId> to_acknowledge;    ///< a handover that nobody has acknowledged
    Instant handed_over{};
    QString handed_over_by;
    std::vector<std::pair<EntryId, QString>> to_tell;    ///< what they are still to be told of
    bool has_whereabouts = false;
    std::optional<Method> last_method;

    const CaseFile& file() const { return of_case.file(); }
};

/// What the file shows, once the door has let the reader in.
WorkspaceResult<SurvivorReading> read_survivor(Workspace& workspace, const CaseId& id,
                                               const PersonId& survivor, Instant now,
                                               const Wording& wording);

/// Where they are to be found: noted with its reason before anything is read.
WorkspaceResult<std::vector<QStringList>> reveal_whereabouts(Workspace& workspace, const CaseId& id,
                                                             const PersonId& survivor,
                                                             const std::string& reason, Instant now,
                                                             const Wording& wording);

}
