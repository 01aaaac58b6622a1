#include "vault/migration.h"

#include <sstream>

#include "vault/copying.h"
#include "vault/files.h"

namespace holdfast {
namespace {

namespace fs = std::filesystem;

const std::string copies_prefix = ".before-format-" + std::to_string(compartment_format) + '-';

/// The compartments that copies of such a name were made for.
std::optional<CompartmentSet> named_in(const std::string& name)
{
    if (!name.starts_with(copies_prefix))
        return std::nullopt;
    CompartmentSet compartments;
    std::istringstream codes(name.substr(copies_prefix.size()));
    for (std::string one; std::getline(codes, one, '+');) {
        const auto compartment = from_code<Compartment>(one);
        if (!compartment)
            return std::nullopt;
        compartments.insert(*compartment);
    }
    return compartments;
}

/// What must be found again of a ledger: its first commits with their hashes, and how many entries
/// they brought.
struct LedgerSum {
    std::int64_t newest_commit = 0;
    std::int64_t entries = 0;
    Hash hash{};
    friend bool operator==(const LedgerSum&, const LedgerSum&) = default;
};

LedgerSum sum_of_ledger(SQLite::Database& database, const std::string& schema,
                        std::int64_t newest_commit)
{
    LedgerSum sum{newest_commit};
    SQLite::Statement commits(database, "SELECT number, hash FROM " + schema
                                            + ".commits WHERE number <= ? ORDER BY number");
    commits.bind(1, newest_commit);
    ByteWriter hashes;
    while (commits.executeStep())
        hashes.seconds(commits.getColumn(0).getInt64()).varying(column_bytes(commits, 1));
    sum.hash = hash_of("holdfast ledger sum 1", hashes.bytes());
    SQLite::Statement entries(database,
                              "SELECT count(*) FROM " + schema + ".entries WHERE in_commit <= ?");
    entries.bind(1, newest_commit);
    entries.executeStep();
    sum.entries = entries.getColumn(0).getInt64();
    return sum;
}

std::int64_t newest_commit(SQLite::Database& database)
{
    SQLite::Statement query(database, "SELECT ifnull(max(number), 0) FROM main.commits");
    query.executeStep();
    return query.getColumn(0).getInt64();
}

/// One migration under way: the folder, the files that are open, and which of them are old.
class Migration {
public:
    Migration(const fs::path& folder, const RawKeys& keys,
              std::unique_ptr<SQLite::Database> database)
        : m_folder(folder), m_keys(keys), m_database(std::move(database))
    {
        for (const auto& [compartment, key] : keys)
            m_held.insert(compartment);
    }
    VaultResult<void> look();
    VaultResult<void> finish_earlier();
    VaultResult<void> run();

private:
    VaultResult<void> copy_state(const fs::path& to) const;
    VaultResult<void> add_tables();
    VaultResult<void> prove(CompartmentSet compartments, const fs::path& copies);
    bool proven(Compartment compartment, const fs::path& copy);

    fs::path m_folder;
    const RawKeys& m_keys;
    std::unique_ptr<SQLite::Database> m_database;
    CompartmentSet m_held;
    std::map<Compartment, std::uint32_t> m_formats;
    CompartmentSet m_old;
};

VaultResult<void> Migration::look()
{
    for (const Compartment compartment : all_compartments) {
        if (!m_held.contains(compartment))
            continue;
        const fs::path file = m_folder / file_of(compartment);
        const auto stated = guarded(file, [&] {
            settle(*m_database, schema_of(compartment));
            return stated_format(*m_database, schema_of(compartment));
        });
        if (!stated)
            return tl::unexpected(stated.error());
        if (*stated > compartment_format)
            return tl::unexpected(VaultError{VaultErrorKind::newer_format, file});
        if (*stated == 0)
            return tl::unexpected(VaultError{VaultErrorKind::damaged, file, {}, "no_format"});
        m_formats[compartment] = *stated;
        if (*stated < compartment_format)
            m_old.insert(compartment);
    }
    return {};
}

VaultResult<void> Migration::finish_earlier()
{
    std::error_code error;
    std::vector<fs::path> found;
    for (const auto& item : fs::directory_iterator(m_folder, error))
        if (item.is_directory(error) && item.path().filename().string().starts_with(copies_prefix))
            found.push_back(item.path());
    if (error)
        return tl::unexpected(system_error(error.value(), m_folder));
    for (const fs::path& copies : found) {
        if (copies.extension() == ".new") {    // never complete, or on its way out
            if (auto gone = discard_folder(copies); !gone)
                return gone;
            continue;
        }
        const auto named = named_in(copies.filename().string());
        if (!named || !m_held.contains_all(*named))
            continue;    // for somebody who holds them
        // One transaction migrates all of them: where one is old, it has not happened.
        if ((*named & m_old).empty())
            if (auto done = prove(*named, copies); !done)
                return done;
        if (auto gone = discard_folder(copies); !gone)
            return gone;
    }
    return {};
}

VaultResult<void> Migration::run()
{
    if (m_old.empty())
        return {};
    const fs::path copies = copies_before_migration(m_folder, m_old);
    if (auto copied = copy_state(copies); !copied)
        return copied;
    if (auto added = add_tables(); !added)
        return added;
    if (auto done = prove(m_old, copies); !done)
        return done;
    return discard_folder(copies);
}

VaultResult<void> Migration::copy_state(const fs::path& to) const
{
    fs::path making = to;
    making += ".new";
    if (auto made = make_private_folder(making); !made)
        return made;
    std::error_code error;
    for (const auto& item : fs::directory_iterator(m_folder, error)) {
        if (!item.is_regular_file(error) || item.path().filename() == "lock")
            continue;
        if (auto copied = copy_privately(item.path(), making / item.path().filename()); !copied) {
            (void)discard_folder(making);
            return tl::unexpected(copied.error());
        }
    }
    if (error)
        return tl::unexpected(system_error(error.value(), m_folder));
    if (auto synced = sync_folder(making); !synced)
        return synced;
    return rename_file(making, to);
}

VaultResult<void> Migration::add_tables()
{
    auto added = guarded(m_folder, [&] {
        m_database->exec("BEGIN IMMEDIATE");
        for (const auto& [compartment, format] : m_formats)
            if (m_old.contains(compartment))
                add_tables_since(format, *m_database, schema_of(compartment));
        m_database->exec("COMMIT");
    });
    if (!added)
        m_database->tryExec("ROLLBACK");
    return added;
}

VaultResult<void> Migration::prove(CompartmentSet compartments, const fs::path& copies)
{
    for (const Compartment compartment : all_compartments) {
        if (!compartments.contains(compartment))
            continue;
        const fs::path file = m_folder / file_of(compartment);
        const auto holds = guarded(
            file, [&] { return proven(compartment, copies / file_of(compartment)); });
        if (!holds)
            return tl::unexpected(holds.error());
        if (!*holds)
            return tl::unexpected(
                VaultError{VaultErrorKind::damaged,
                           file,
                           {},
                           "migration_not_proven, copies in " + copies.filename().string()});
    }
    return {};
}

bool Migration::proven(Compartment compartment, const fs::path& copy)
{
    const std::string schema = schema_of(compartment);
    if (ask(*m_database)(schema + ".integrity_check") != "ok")
        return false;
    // A file that was keyed anew since has been read through and written out by that.
    const auto now = read_head(m_folder / file_of(compartment), 16);
    const auto then = read_head(copy, 16);
    if (!now || !then || *now != *then)
        return now && then && !then->empty();
    const auto before = open_copy(copy, m_keys.at(compartment));
    const std::int64_t newest = newest_commit(*before);
    return sum_of_ledger(*before, "main", newest) == sum_of_ledger(*m_database, schema, newest);
}

}

fs::path copies_before_migration(const fs::path& folder, CompartmentSet compartments)
{
    std::string name = copies_prefix;
    for (const Compartment compartment : all_compartments)
        if (compartments.contains(compartment))
            name.append(name == copies_prefix ? "" : "+").append(code(compartment));
    return folder / name;
}

VaultResult<void> migrate_held(const fs::path& folder, const RawKeys& keys)
{
    auto database = connect_files(folder, keys);
    if (!database)
        return tl::unexpected(database.error());
    Migration migration(folder, keys, *std::move(database));
    if (auto looked = migration.look(); !looked)
        return looked;
    if (auto finished = migration.finish_earlier(); !finished)
        return finished;
    return migration.run();
}

}
