#pragma once
#include "workspace/workspace.h"

namespace holdfast {

enum class RetentionFits : std::uint8_t { any, has_children };
template <>
inline constexpr auto codes_of<RetentionFits> = names("any", "has_children");

enum class RetentionTrigger : std::uint8_t { closed, last_entry, youngest_child };
template <>
inline constexpr auto codes_of<RetentionTrigger> = names("closed", "last_entry", "youngest_child");

enum class RetentionAction : std::uint8_t { review, erase };
template <>
inline constexpr auto codes_of<RetentionAction> = names("review", "erase");

struct RetentionClass {
    std::string code;
    std::string title;
    RetentionFits fits{};
    RetentionTrigger trigger{};
    int age = 18;
    int years = 0;
    RetentionAction action{};
    friend bool operator==(const RetentionClass&, const RetentionClass&) = default;
};

/// How long what is kept (UK GDPR 5(1)(e)). Data: see resources/retention/default.toml.
struct RetentionSchedule {
    std::string title;
    bool set_by_service = false;
    std::vector<RetentionClass> classes;

    static RetentionSchedule defaults();
    /// `bad_policy` ("schedule"), with what is wrong in `detail`.
    static WorkspaceResult<RetentionSchedule> read(std::string_view toml);
};

/// The schedule that the service set last by then, the same for everybody; else the defaults.
RetentionSchedule retention_schedule(const Workspace& workspace, Instant now);
/// Sets it from now on, for everybody: by a manager or the data protection lead. `not_permitted`; `bad_policy` where it is none.
WorkspaceResult<void> set_retention_schedule(const Workspace& workspace, std::string_view toml,
                                             Instant now);

/// A case that the schedule speaks of.
struct RetentionRow {
    CaseId case_id;
    std::string reference;
    std::string class_code;
    RetentionAction action{};
    LocalDate since;    ///< the trigger
    LocalDate due;
    bool on_hold = false;
    bool proposed = false;    ///< an erasure waits to be decided on
};

/// What is due by a date, longest overdue first; never more than a list.
WorkspaceResult<std::vector<RetentionRow>> retention_due(const Workspace& workspace,
                                                         const RetentionSchedule& schedule,
                                                         LocalDate today);

}
