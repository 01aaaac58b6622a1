#pragma once
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

#include "support/paths.h"
#include "support/temporary_folder.h"
#include "workspace/workspace.h"

namespace holdfast::test {

namespace fs = std::filesystem;

inline Instant at(std::string_view text)
{
    return parse_instant(text).value();
}

/// When a service of a test begins, unless it says otherwise.
inline const Instant first_monday = at("2026-01-05T09:00");

/// The value, or a test failure that says what was refused.
template <typename T>
T good(WorkspaceResult<T> result)
{
    if (!result) {
        const auto& error = result.error();
        std::string text(code(error.refusal));
        text += " " + error.field + " " + error.detail;
        if (error.vault)
            text += std::string(" ") + std::string(code(error.vault->kind)) + " "
                    + error.vault->detail;
        for (const Problem& problem : error.problems)
            text += "\nline " + std::to_string(problem.line) + " " + problem.field + ": "
                    + problem.code;
        for (const Obligation& gate : error.gates)
            text += std::string(" ") + std::string(code(gate.rule));
        throw std::runtime_error(text);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A vault of invented people with one member of each role, whose sign-in names are the roles' codes. The manager who made it
/// is "manager". Everybody has the same passphrase.
class Service {
public:
    explicit Service(Instant now = first_monday) : m_now(now)
    {
        const FirstPerson first{.id = ids.next<PersonId>(now),
                                .sign_in_name = "manager",
                                .roles = {Role::service_manager, Role::case_manager}};
        auto created = good(Workspace::create(place(), first, passphrase(), now,
                                              VaultPurpose::sample, KdfCost::light_for_samples()));
        good(created.workspace.record(
            {{.case_id = {},
              .fact =
                  WorkerDescribed{
                      first.id, "Morgan", {Role::case_manager, Role::service_manager}, {}},
              .happened = now},
             {.case_id = {},
              .fact = SiteDescribed{site, "Old Mill", Country::england},
              .happened = now},
             {.case_id = {},
              .fact = ProgrammeDescribed{programme, "Men's group",
                                         ProgrammeKind::behaviour_change_group, "own", 26, 6, 12},
              .happened = now}},
            now));
        for (std::size_t i = 0; i < codes_of<Role>.size(); ++i) {
            const Role role = static_cast<Role>(i);
            members[i] = good(
                created.workspace.add_member(code(role), Roles{role}, passphrase(), now));
        }
        // Compartments that the first manager holds are sealed to the others at once.
    }

    VaultPlace place() const
    {
        return {.folder = m_folder.path() / "vault", .device_folder = m_folder.path() / "device"};
    }
    static Secret passphrase() { return Secret::from_text("correct horse battery"); }

    Workspace open(std::string_view name, std::optional<Instant> now = {}) const
    {
        return good(Workspace::open(place(), name, passphrase(), now.value_or(m_now)));
    }
    Workspace open(Role role, std::optional<Instant> now = {}) const
    {
        return open(code(role), now);
    }
    PersonId member(Role role) const { return *members[static_cast<std::size_t>(role)]; }

    IdSource ids{42};
    SiteId site = ids.next<SiteId>(at("2026-01-05T09:00"));
    ProgrammeId programme = ids.next<ProgrammeId>(at("2026-01-05T09:00"));
    std::array<std::optional<PersonId>, codes_of<Role>.size()> members;

private:
    TemporaryFolder m_folder;
    Instant m_now;
};

inline std::ifstream worked_case(std::string_view name)
{
    return std::ifstream(fs::path(test::source_dir()) / "tests/cases" / name);
}

/// A case opened by the manager: Ian and his partner Ruth.
struct Opened {
    CaseId id;
    PersonId perpetrator;
    PersonId survivor;
};

inline Opened open_case(Service& service, Workspace& workspace, Instant now,
                        const std::string& reference = "HF-0001")
{
    const Opened opened{service.ids.next<CaseId>(now), service.ids.next<PersonId>(now),
                        service.ids.next<PersonId>(now)};
    good(workspace.record(
        {{.case_id = opened.id,
          .fact = ReferralReceived{ReferralSource::self, {}, Method::phone},
          .happened = now},
         {.case_id = opened.id,
          .fact = CaseOpened{reference, opened.perpetrator, "Ian", service.site},
          .happened = now},
         {.case_id = opened.id,
          .fact = SurvivorIdentified{opened.survivor, "Ruth", Relationship::partner},
          .happened = now}},
        now));
    return opened;
}

}
