#include "vault/vault_impl.h"

// Private things of one member. What they are called is private too: a name is found by its keyed
// hash, and read back only by whoever it is sealed to.

namespace holdfast {
namespace {

Hash tag_of(const Identity& me, std::string_view name)
{
    return hash_of("holdfast kept name 1", as_bytes(name), me.sealing.secret.bytes());
}

/// What was sealed to keys that nobody has any more can never be opened again.
void drop_unreadable(SQLite::Database& database, const KeyringState& people)
{
    SQLite::Statement keys(database, "SELECT DISTINCT sealed_to FROM main.kept");
    std::vector<Hash> lost;
    while (keys.executeStep()) {
        const auto key = column_array<32>(keys, 0);
        const bool current = std::any_of(
            people.people.begin(), people.people.end(),
            [&](const auto& person) { return !person.removed && person.record.sealing == key; });
        if (!current)
            lost.push_back(key);
    }
    keys.reset();
    SQLite::Statement drop(database, "DELETE FROM main.kept WHERE sealed_to = ?");
    for (const Hash& key : lost) {
        bind_bytes(drop, 1, key);
        run(drop);
    }
}

}

/// Work on the rows in a transaction of its own.
template <typename Work>
VaultResult<void> Vault::Impl::changing(Work work)
{
    if (auto ready = check_ready(); !ready)
        return ready;
    auto done = guarded(folder, [&] {
        store->begin();
        work(store->database());
        store->commit();
    });
    if (!done)
        store->rollback();
    return done;
}

VaultResult<void> Vault::keep(std::string_view name, std::span<const std::uint8_t> bytes)
{
    const Identity& me = m_impl->me;
    return m_impl->changing([&](SQLite::Database& database) {
        drop_unreadable(database, m_impl->state);
        SQLite::Statement write(database,
                                "INSERT OR REPLACE INTO main.kept (sealed_to, tag, name, content)"
                                " VALUES (?, ?, ?, ?)");
        bind_bytes(write, 1, me.sealing.public_key);
        bind_bytes(write, 2, tag_of(me, name));
        bind_bytes(write, 3, seal_to(me.sealing.public_key, as_bytes(name)));
        bind_bytes(write, 4, seal_to(me.sealing.public_key, bytes));
        run(write);
    });
}

VaultResult<std::optional<Secret>> Vault::kept(std::string_view name) const
{
    const Identity& me = m_impl->me;
    return m_impl->reading([&](VaultStore& store) -> std::optional<Secret> {
        SQLite::Statement query(store.database(),
                                "SELECT content FROM main.kept WHERE sealed_to = ? AND tag = ?");
        bind_bytes(query, 1, me.sealing.public_key);
        bind_bytes(query, 2, tag_of(me, name));
        if (!query.executeStep())
            return std::nullopt;
        auto content = me.sealing.open(column_bytes(query, 0));
        if (!content)
            throw SQLite::Exception("something kept does not open", SQLITE_CORRUPT);
        return content;
    });
}

VaultResult<std::vector<std::string>> Vault::kept_names(std::string_view prefix) const
{
    const Identity& me = m_impl->me;
    return m_impl->reading([&](VaultStore& store) {
        SQLite::Statement query(store.database(), "SELECT name FROM main.kept WHERE sealed_to = ?");
        bind_bytes(query, 1, me.sealing.public_key);
        std::vector<std::string> names;
        while (query.executeStep()) {
            const auto name = me.sealing.open(column_bytes(query, 0));
            if (!name)
                throw SQLite::Exception("a name that is kept does not open", SQLITE_CORRUPT);
            if (name->text().starts_with(prefix))
                names.emplace_back(name->text());
        }
        std::sort(names.begin(), names.end());
        return names;
    });
}

VaultResult<bool> Vault::forget(std::string_view name)
{
    bool there = false;
    auto done = m_impl->changing([&](SQLite::Database& database) {
        SQLite::Statement remove(database, "DELETE FROM main.kept WHERE sealed_to = ? AND tag = ?");
        bind_bytes(remove, 1, m_impl->me.sealing.public_key);
        bind_bytes(remove, 2, tag_of(m_impl->me, name));
        there = remove.exec() > 0;
    });
    if (!done)
        return tl::unexpected(done.error());
    return there;
}

}
