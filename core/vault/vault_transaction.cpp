#include "vault/act_writer.h"
#include "vault/vault_impl.h"

namespace holdfast {

struct VaultTransaction::State {
    Vault::Impl& vault;
    Derived derived;
    std::optional<VaultError> failure{};
    bool open = true;

    explicit State(Vault::Impl& of) : vault(of), derived(*of.store) { vault.in_transaction = true; }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() { close(); }

    void close()
    {
        if (!open)
            return;
        vault.store->rollback();
        finished();
    }
    void finished()
    {
        open = false;
        vault.in_transaction = false;
    }
};

VaultTransaction::VaultTransaction(std::unique_ptr<State> state) : m_state(std::move(state)) {}
VaultTransaction::VaultTransaction(VaultTransaction&&) noexcept = default;
VaultTransaction& VaultTransaction::operator=(VaultTransaction&&) noexcept = default;
VaultTransaction::~VaultTransaction() = default;

VaultResult<ActStamp> VaultTransaction::append(const ActId& act, std::span<const NewEntry> entries,
                                               Instant committed)
{
    if (!m_state->failure)
        m_state->failure = m_state->derived.failure();
    if (m_state->failure)
        return tl::unexpected(*m_state->failure);
    Vault::Impl& vault = m_state->vault;
    const Author author{vault.me.person, vault.device, vault.me.signing};
    auto stamp = guarded(
        vault.folder,
        [&] {
            vault.store->check_still_begun();
            return append_act(*vault.store, vault.charter.vault, vault.state, author, act, entries,
                              committed);
        },
        &vault.store->database());
    if (!stamp)
        m_state->failure = stamp.error();
    return stamp;
}

Derived& VaultTransaction::derived()
{
    return m_state->derived;
}

VaultResult<void> VaultTransaction::commit()
{
    if (!m_state->failure)
        m_state->failure = m_state->derived.failure();
    if (!m_state->failure) {
        const auto committed = m_state->vault.commit_store();
        if (committed) {
            m_state->finished();
            return {};
        }
        m_state->failure = committed.error();
    }
    m_state->close();
    return tl::unexpected(*m_state->failure);
}

VaultResult<VaultTransaction> Vault::begin()
{
    if (auto ready = m_impl->check_ready(); !ready)
        return tl::unexpected(ready.error());
    if (const auto begun = guarded(
            m_impl->folder, [&] { m_impl->store->begin(); }, &m_impl->store->database());
        !begun)
        return tl::unexpected(begun.error());
    return VaultTransaction(std::make_unique<VaultTransaction::State>(*m_impl));
}

VaultResult<ActStamp> Vault::write(const ActId& act, std::span<const NewEntry> entries, Instant now,
                                   const Derive& derive)
{
    auto transaction = begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto stamp = transaction->append(act, entries, now);
    if (!stamp)
        return stamp;
    Derived& derived = transaction->derived();
    if (derive && !derive(derived))
        return tl::unexpected(
            derived.failure().value_or(VaultError{VaultErrorKind::derivation_failed}));
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return stamp;
}

}
