#include "workspace/workspace.h"

#include "vault/erasure.h"
#include "workspace/access_log.h"
#include "workspace/erasing.h"
#include "workspace/impl.h"
#include "workspace/people.h"

namespace holdfast {

Workspace::Workspace(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;
Workspace::~Workspace() = default;

WorkspaceResult<Workspace::Created> Workspace::create(const VaultPlace& place,
                                                      const FirstPerson& person,
                                                      const Secret& passphrase, Instant now,
                                                      VaultPurpose purpose,
                                                      std::optional<KdfCost> cost)
{
    auto created = Vault::create(place, person, passphrase, now, purpose, cost);
    if (!created)
        return refused(created.error());
    auto impl = std::make_unique<Impl>(std::move(created->vault));
    if (auto loaded = impl->load_service(); !loaded)
        return tl::unexpected(loaded.error());
    Workspace workspace(std::move(impl));
    if (auto begun = workspace.rebuild(now); !begun)
        return tl::unexpected(begun.error());
    return Created{std::move(workspace), std::move(created->recovery_code)};
}

WorkspaceResult<Workspace> Workspace::open(const VaultPlace& place, std::string_view sign_in_name,
                                           const Secret& passphrase, Instant now)
{
    auto vault = Vault::open(place, sign_in_name, passphrase, now);
    if (!vault)
        return refused(vault.error());
    Workspace workspace(std::make_unique<Impl>(std::move(*vault)));
    Impl& impl = *workspace.m_impl;
    if (auto loaded = impl.load_service(); !loaded)
        return tl::unexpected(loaded.error());
    if (impl.vault.is_for_reading())
        return workspace;
    std::optional<WorkspaceError> why;
    auto taken = impl.vault.take_in([&](Derived& derived, std::vector<Stream> streams) {
        // That something was erased elsewhere may have come before it.
        auto erased = apply_tombstones(impl);
        if (!erased) {
            why = std::move(erased.error());
            return false;
        }
        streams.insert(streams.end(), erased->begin(), erased->end());
        for (const Stream& stream : streams) {
            if (!stream)
                continue;
            const auto entries = impl.history(stream);
            if (!entries || !impl.derive(derived, *stream, *entries, now))
                return false;
            if (!impl.index(derived, *stream))
                return false;
        }
        return true;
    });
    if (!taken)
        return why ? tl::unexpected(*std::move(why)) : refused(taken.error());
    if (auto finished = finish_erasures(impl.vault); !finished)
        return refused(finished.error());
    if (auto told = write_access_facts(impl, now); !told)
        return tl::unexpected(told.error());
    if (auto failed = take_failed_sign_ins(impl, now); !failed)
        return tl::unexpected(failed.error());
    const auto ours = impl.rows_are_ours();
    if (!ours)
        return tl::unexpected(ours.error());
    if (auto due = *ours ? workspace.reassess_due(now) : workspace.rebuild(now); !due)
        return tl::unexpected(due.error());
    return workspace;
}

WorkspaceResult<void> Workspace::recover(const VaultPlace& place, const Secret& recovery_code,
                                         std::string_view sign_in_name,
                                         const Secret& new_passphrase, Instant now)
{
    if (auto done = Vault::recover(place, recovery_code, sign_in_name, new_passphrase, now); !done)
        return refused(done.error());
    return {};
}

Member Workspace::self() const
{
    return m_impl->vault.self();
}
bool Workspace::is_sample() const
{
    return m_impl->vault.is_sample();
}
std::string Workspace::root_fingerprint() const
{
    return m_impl->vault.root_fingerprint();
}
CompartmentSet Workspace::held() const
{
    return m_impl->vault.held();
}
const Directory& Workspace::directory() const
{
    return m_impl->directory;
}
const Calendar& Workspace::calendar() const
{
    return m_impl->calendar;
}
const Terms& Workspace::terms() const
{
    return m_impl->terms;
}
IdSource& Workspace::ids()
{
    return m_impl->ids;
}
std::vector<Member> Workspace::members() const
{
    return m_impl->vault.members();
}

bool manages(Roles roles)
{
    return roles.contains(Role::case_manager) || roles.contains(Role::practice_manager)
           || roles.contains(Role::service_manager);
}

bool Workspace::is_manager() const
{
    return manages(m_impl->vault.self().roles);
}

}
