#include "vault/rekey.h"

#include <algorithm>

#include "vault/files.h"
#include "vault/keyring_codec.h"

namespace holdfast {
namespace {

namespace fs = std::filesystem;

fs::path waiting(const fs::path& file)
{
    fs::path path = file;
    path += ".new";
    return path;
}

void discard(const fs::path& file)
{
    std::error_code ignored;
    fs::remove(file, ignored);
    fs::path journal = file;
    journal += "-journal";
    fs::remove(journal, ignored);
}

VaultResult<bool> bears_salt(const fs::path& file, const CompartmentRecord& record)
{
    const auto head = read_head(file, record.salt.size());
    if (!head)
        return tl::unexpected(head.error());
    return std::ranges::equal(*head, record.salt);
}

VaultResult<void> settle_file(const fs::path& file, const CompartmentRecord& record)
{
    const fs::path fresh = waiting(file);
    const auto finished = bears_salt(fresh, record);
    if (!finished)
        return tl::unexpected(finished.error());
    if (*finished) {
        if (auto renamed = rename_file(fresh, file); !renamed)
            return renamed;
    }
    discard(fresh);
    const auto ours = bears_salt(file, record);
    if (!ours)
        return tl::unexpected(ours.error());
    if (!*ours)
        return tl::unexpected(
            VaultError{VaultErrorKind::damaged, file, {}, "not_the_file_of_the_keyring"});
    return {};
}

}

VaultResult<void> export_file(const fs::path& file, const Secret& raw_key, const fs::path& target,
                              const Secret& target_raw_key,
                              const std::function<void(SQLite::Database&)>& then)
{
    discard(target);
    if (auto made = make_private_file(target); !made)
        return made;
    auto exported = guarded(file, [&] {
        const auto database = open_encrypted(file, raw_key);
        settle(*database, "main");
        const std::string version = ask(*database)("user_version");
        attach_encrypted(*database, target, "fresh", target_raw_key);
        settle(*database, "fresh");
        database->exec("BEGIN");
        SQLite::Statement copy(*database, "SELECT sqlcipher_export('fresh')");
        while (copy.executeStep()) {}
        copy.reset();
        then(*database);
        database->exec("PRAGMA fresh.user_version = " + version);
        database->exec("COMMIT");
    });
    if (!exported) {
        discard(target);
        return exported;
    }
    if (auto synced = sync_file(target); !synced)
        return synced;
    return sync_folder(file.parent_path());
}

VaultResult<void> export_under(const fs::path& folder, const Secret& old_raw_key,
                               const FreshKey& fresh)
{
    const fs::path file = folder / file_of(fresh.record.compartment);
    return export_file(file, old_raw_key, waiting(file), raw_key_form(fresh.key, fresh.record.salt),
                       [&](SQLite::Database& database) {
                           add_post_key(database, "fresh", fresh.record.generation,
                                        fresh.post.secret);
                       });
}

VaultResult<void> settle_files(const fs::path& folder, const KeyringState& state)
{
    discard(waiting(folder / keyring_file));    // which never came into force
    for (const auto& [compartment, record] : state.compartments) {
        fs::path clean = folder / file_of(compartment);    // of an erasure that a crash cut short
        clean += ".clean";
        discard(clean);
        if (auto settled = settle_file(folder / file_of(compartment), record); !settled)
            return settled;
    }
    return {};
}

}
