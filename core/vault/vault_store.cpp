#include "vault/vault_store.h"

namespace holdfast {
namespace {

namespace fs = std::filesystem;

VaultResult<void> check_format(SQLite::Database& database, Compartment compartment,
                               const fs::path& folder)
{
    const fs::path file = folder / file_of(compartment);
    const auto stated = guarded(file,
                                [&] { return stated_format(database, schema_of(compartment)); });
    if (!stated)
        return tl::unexpected(stated.error());
    if (*stated == compartment_format)
        return {};
    const bool newer = *stated > compartment_format;
    return tl::unexpected(
        VaultError{newer ? VaultErrorKind::newer_format : VaultErrorKind::damaged, file});
}

}

VaultResult<std::unique_ptr<SQLite::Database>> connect_files(const fs::path& folder,
                                                             const RawKeys& keys)
{
    const auto main_key = keys.find(Compartment::case_record);
    if (main_key == keys.end())
        return tl::unexpected(VaultError{VaultErrorKind::not_permitted, {}, {}, "case_not_held"});
    const fs::path main_file = folder / file_of(Compartment::case_record);
    auto database = guarded(main_file, [&] { return open_encrypted(main_file, main_key->second); });
    for (const auto& [compartment, key] : keys) {
        if (!database || compartment == Compartment::case_record)
            continue;
        const fs::path file = folder / file_of(compartment);
        const auto attached = guarded(file, [&, held = compartment, &raw = key] {
            attach_encrypted(**database, file, schema_of(held), raw);
        });
        if (!attached)
            return tl::unexpected(attached.error());
    }
    return database;
}

VaultResult<std::unique_ptr<VaultStore>> VaultStore::open(const fs::path& folder,
                                                          const RawKeys& keys)
{
    auto database = connect_files(folder, keys);
    if (!database)
        return tl::unexpected(database.error());
    std::unique_ptr<VaultStore> store(new VaultStore(*std::move(database)));
    CompartmentSet held;
    for (const auto& [compartment, key] : keys)
        held.insert(compartment);
    if (auto prepared = store->prepare(held, folder); !prepared)
        return tl::unexpected(prepared.error());
    return store;
}

VaultResult<void> VaultStore::prepare(CompartmentSet held, const fs::path& folder)
{
    std::vector<std::string> schemas;
    for (const Compartment compartment : all_compartments) {
        if (!held.contains(compartment))
            continue;
        schemas.push_back(schema_of(compartment));
        auto settled = guarded(folder / file_of(compartment),
                               [&] { settle(*m_database, schemas.back()); });
        if (!settled)
            return settled;
        if (auto checked = check_format(*m_database, compartment, folder); !checked)
            return checked;
    }
    const auto fault = guarded(folder, [&] { return setting_at_fault(ask(*m_database), schemas); });
    if (!fault)
        return tl::unexpected(fault.error());
    if (*fault)
        return tl::unexpected(VaultError{VaultErrorKind::wrong_cipher, {}, {}, **fault});
    for (const Compartment compartment : all_compartments) {
        if (!held.contains(compartment))
            continue;
        auto made = guarded(folder / file_of(compartment), [&] {
            m_compartments.emplace(compartment,
                                   std::make_unique<CompartmentStore>(*m_database, compartment));
        });
        if (!made)
            return made;
    }
    m_held = held;
    return guarded(folder, [&] {
        m_mark_stale = std::make_unique<SQLite::Statement>(
            *m_database, "INSERT OR IGNORE INTO main.stale (compartment, stream) VALUES (?, ?)");
        m_clear_stale = std::make_unique<SQLite::Statement>(
            *m_database, "DELETE FROM main.stale WHERE compartment = ? AND stream = ?");
    });
}

CompartmentStore* VaultStore::find(Compartment compartment)
{
    const auto place = m_compartments.find(compartment);
    return place == m_compartments.end() ? nullptr : place->second.get();
}

std::vector<CompartmentStore*> VaultStore::among(CompartmentSet within)
{
    std::vector<CompartmentStore*> stores;
    for (const auto& [compartment, store] : m_compartments)
        if (within.contains(compartment))
            stores.push_back(store.get());
    return stores;
}

void VaultStore::begin()
{
    catch_up();
    m_database->exec("BEGIN IMMEDIATE");
}

void VaultStore::check_still_begun()
{
    if (sqlite3_get_autocommit(m_database->getHandle()) != 0)
        throw SQLite::Exception("the transaction was undone", SQLITE_ABORT);
}

void VaultStore::commit()
{
    check_still_begun();
    m_database->exec("COMMIT");
}

void VaultStore::rollback() noexcept
{
    // After some errors SQLite has rolled back by itself; then this fails and nothing is left to
    // undo.
    m_database->tryExec("ROLLBACK");
    m_behind = true;
    try {
        catch_up();
    } catch (const SQLite::Exception&) {
        return;    // the files cannot be read now: whoever uses them next tries again, or is told
    }
}

void VaultStore::catch_up()
{
    if (!m_behind)
        return;
    for (const auto& [compartment, store] : m_compartments)
        store->terms().reload();
    m_behind = false;
}

KeyringHead VaultStore::known_keyring()
{
    SQLite::Statement query(*m_database, "SELECT value FROM main.meta WHERE name = 'keyring'");
    if (!query.executeStep())
        return {};
    ByteReader in(column_bytes(query, 0));
    KeyringHead head;
    head.length = in.integer<std::uint32_t>();
    head.hash = in.array<32>();
    while (!in.whole() && !in.ran_short())
        head.tips.push_back(in.array<32>());
    if (!in.whole())
        throw SQLite::Exception("the keyring's head is malformed", SQLITE_CORRUPT);
    return head;
}

void VaultStore::remember_keyring(const KeyringHead& head)
{
    ByteWriter value;
    value.integer(head.length).fixed(head.hash);
    for (const Hash& tip : head.tips)
        value.fixed(tip);
    SQLite::Statement write(*m_database,
                            "INSERT OR REPLACE INTO main.meta (name, value) VALUES ('keyring', ?)");
    bind_bytes(write, 1, value.bytes());
    run(write);
}

void VaultStore::mark_stale(Compartment compartment, const Stream& stream)
{
    m_mark_stale->bind(1, static_cast<int>(compartment));
    bind_bytes(*m_mark_stale, 2, bytes_of(stream));
    run(*m_mark_stale);
}

void VaultStore::clear_stale(Compartment compartment, const Stream& stream)
{
    m_clear_stale->bind(1, static_cast<int>(compartment));
    bind_bytes(*m_clear_stale, 2, bytes_of(stream));
    run(*m_clear_stale);
}

}
