#include "workspace/workspace.h"

#include "workspace/impl.h"

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
    return Created{Workspace(std::move(impl)), std::move(created->recovery_code)};
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
    auto taken = impl.vault.take_in([&](Derived& derived, const std::vector<Stream>& streams) {
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
        return refused(taken.error());
    if (auto due = workspace.reassess_due(now); !due)
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

bool Workspace::is_manager() const
{
    const Roles roles = m_impl->vault.self().roles;
    return roles.contains(Role::case_manager) || roles.contains(Role::practice_manager)
           || roles.contains(Role::service_manager);
}

namespace {

std::vector<Role> listed(Roles roles)
{
    std::vector<Role> all;
    for (std::size_t i = 0; i < codes_of<Role>.size(); ++i)
        if (roles.contains(static_cast<Role>(i)))
            all.push_back(static_cast<Role>(i));
    return all;
}

}

WorkspaceResult<PersonId> Workspace::add_member(std::string_view sign_in_name, Roles roles,
                                                const Secret& passphrase, Instant now,
                                                std::optional<PersonId> id)
{
    const PersonId person = id ? *id : m_impl->ids.next<PersonId>(now);
    if (auto added = m_impl->vault.add_member(person, sign_in_name, roles, passphrase, now); !added)
        return refused(added.error());
    if (m_impl->directory.worker(person))
        return person;    // already in the directory, as in a sample
    NewFact described{.case_id = {},
                      .fact = WorkerDescribed{person, std::string(sign_in_name), listed(roles), {}},
                      .happened = now};
    if (auto written = record({std::move(described)}, now); !written)
        return tl::unexpected(written.error());
    return person;
}

WorkspaceResult<void> Workspace::set_roles(const PersonId& person, Roles roles, Instant now)
{
    if (auto set = m_impl->vault.set_roles(person, roles, now); !set)
        return refused(set.error());
    const auto* known = m_impl->directory.worker(person);
    WorkerDescribed described{person, known ? known->name : std::string(), listed(roles), {}};
    if (auto written = record({{.case_id = {}, .fact = std::move(described), .happened = now}},
                              now);
        !written)
        return tl::unexpected(written.error());
    return {};
}

WorkspaceResult<void> Workspace::remove_member(const PersonId& person, Instant now)
{
    if (auto removed = m_impl->vault.remove_member(person, now); !removed)
        return refused(removed.error());
    const auto* known = m_impl->directory.worker(person);
    if (!known)
        return {};
    WorkerDescribed described{person, known->name, known->roles, local_date(now)};
    if (auto written = record({{.case_id = {}, .fact = std::move(described), .happened = now}},
                              now);
        !written)
        return tl::unexpected(written.error());
    return {};
}

WorkspaceResult<void> Workspace::reset_passphrase(const PersonId& person, const Secret& replacement,
                                                  Instant now)
{
    if (auto reset = m_impl->vault.reset_passphrase(person, replacement, now); !reset)
        return refused(reset.error());
    return {};
}

WorkspaceResult<void> Workspace::change_passphrase(const Secret& current, const Secret& replacement)
{
    if (auto changed = m_impl->vault.change_passphrase(current, replacement); !changed)
        return refused(changed.error());
    return {};
}

}
