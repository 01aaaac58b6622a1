#include "vault/backup.h"

#include <set>

#include "vault/backup_list.h"
#include "vault/copying.h"
#include "vault/files.h"
#include "vault/keyring_codec.h"
#include "vault/sqlite.h"
#include "vault/vault_impl.h"

namespace holdfast {
namespace {

namespace fs = std::filesystem;

/// All that makes a vault; the lock is a process's, not the vault's.
std::vector<std::string> files_of_a_vault()
{
    std::vector<std::string> names{"vault.json", keyring_file};
    for (const Compartment compartment : all_compartments)
        names.push_back(file_of(compartment).string());
    return names;
}

std::chrono::year_month_day utc_date(Instant at)
{
    return std::chrono::sys_days(std::chrono::floor<std::chrono::days>(at.time_since_epoch()));
}

/// "20261124T090500Z": names sort by age, and hold no character that a stick might refuse.
std::string stamp(Instant at)
{
    const auto date = utc_date(at);
    const std::chrono::hh_mm_ss time(
        at.time_since_epoch() - std::chrono::floor<std::chrono::days>(at.time_since_epoch()));
    const auto two = [](auto number) {
        const std::string text = std::to_string(number);
        return text.size() < 2 ? "0" + text : text;
    };
    return std::to_string(static_cast<int>(date.year())) + two(static_cast<unsigned>(date.month()))
           + two(static_cast<unsigned>(date.day())) + "T" + two(time.hours().count())
           + two(time.minutes().count()) + two(time.seconds().count()) + "Z";
}

std::int64_t month_number(Instant at)
{
    const auto date = utc_date(at);
    return static_cast<int>(date.year()) * 12
           + static_cast<int>(static_cast<unsigned>(date.month()));
}

std::string name_prefix(const VaultId& vault)
{
    return "holdfast-" + vault.text() + "-";
}

/// A journal that is not empty is a write that was cut off, and only a holder's opening undoes it.
VaultResult<void> check_at_rest(const fs::path& folder)
{
    std::error_code error;
    for (const auto& item : fs::directory_iterator(folder, error)) {
        const std::string name = item.path().filename().string();
        if (name.find("-journal") != std::string::npos && item.file_size(error) > 0)
            return tl::unexpected(
                VaultError{VaultErrorKind::in_use, item.path(), {}, "unfinished_write"});
    }
    if (error)
        return tl::unexpected(system_error(error.value(), folder));
    return {};
}

VaultResult<void> check_target(const fs::path& vault, const fs::path& target)
{
    std::error_code error;
    const fs::path inner = fs::weakly_canonical(target, error);
    const fs::path outer = fs::weakly_canonical(vault, error);
    const auto [end, ignored] = std::mismatch(outer.begin(), outer.end(), inner.begin(),
                                              inner.end());
    if (end == outer.end())
        return tl::unexpected(
            VaultError{VaultErrorKind::not_permitted, target, {}, "inside_the_vault"});
    return make_private_folder(target);
}

/// How far the work is, and whether it goes on.
class Steps {
public:
    Steps(const CopyProgress& progress, std::size_t total) : m_progress(progress), m_total(total) {}

    bool pass(std::size_t parts)
    {
        m_done += parts;
        return !m_progress || m_progress(m_done, m_total);
    }
    EachPart each_part()
    {
        return [this] { return pass(1); };
    }

private:
    const CopyProgress& m_progress;
    std::size_t m_total;
    std::size_t m_done = 0;
};

/// A longer time without any does not age those before it: who can tell a pause from a clock that stood years ahead?
constexpr std::chrono::days longest_between_backups(62);

/// Proving a part takes about as long as copying it twice.
constexpr std::size_t proof_weight = 2;

std::size_t parts_on_disk(const fs::path& file)
{
    std::error_code error;
    const auto size = fs::file_size(file, error);
    return error ? 0 : parts_of_file(size);
}

/// Copying, reading back, and proving what the person can open.
std::size_t parts_of_a_backup(const Vault::Impl& vault)
{
    std::size_t parts = 0;
    for (const std::string& name : files_of_a_vault())
        parts += 2 * parts_on_disk(vault.folder / name);
    for (const auto& [compartment, key] : raw_forms(vault.keys, vault.state))
        parts += proof_weight * parts_on_disk(vault.folder / file_of(compartment));
    return parts;
}

VaultError not_whole(const fs::path& file, std::string why)
{
    return {VaultErrorKind::damaged, file, {}, std::move(why)};
}

VaultResult<std::vector<ListedFile>> copy_files(const fs::path& from, const fs::path& to,
                                                Steps& steps)
{
    std::vector<ListedFile> copied;
    for (const std::string& name : files_of_a_vault()) {
        const auto sum = copy_privately(from / name, to / name, steps.each_part());
        if (!sum)
            return tl::unexpected(sum.error());
        copied.push_back({name, *sum});
    }
    return copied;
}

VaultResult<void> check_sums(const fs::path& folder, const std::vector<ListedFile>& listed,
                             Steps& steps)
{
    for (const ListedFile& file : listed) {
        const auto sum = sum_of_file(folder / file.name, steps.each_part());
        if (!sum)
            return tl::unexpected(sum.error());
        if (*sum != file.sum)
            return tl::unexpected(not_whole(folder / file.name, "backup_hash"));
    }
    return {};
}

/// Opens what the person can open in the copy, reads every page and compares where the chains stand.
VaultResult<void> prove(const Vault::Impl& vault, const fs::path& copy, Steps& steps)
{
    constexpr int looked_up_after = 10'000;    // of the database's own steps
    for (const auto& [compartment, key] : raw_forms(vault.keys, vault.state)) {
        const fs::path file = copy / file_of(compartment);
        const auto whole = guarded(file, [&, held = compartment, &raw = key] {
            const auto database = open_copy(file, raw);
            sqlite3_progress_handler(
                database->getHandle(), looked_up_after,
                [](void* at) { return static_cast<Steps*>(at)->pass(0) ? 0 : 1; }, &steps);
            return ask(*database)("integrity_check") == "ok"
                   && chains_in(*database, "main", held)
                          == chains_in(vault.store->database(), schema_of(held), held);
        });
        if (!whole)
            return tl::unexpected(whole.error());
        if (!*whole)
            return tl::unexpected(not_whole(file, "backup_not_proven"));
        if (!steps.pass(proof_weight * parts_on_disk(file)))
            return tl::unexpected(VaultError{VaultErrorKind::input_output, file, {}, "stopped"});
    }
    return {};
}

Backup described(const fs::path& folder, const BackupList& list)
{
    Backup backup{folder, list.vault, list.made, list.by, 0};
    for (const ListedFile& file : list.files)
        backup.size_bytes += file.sum.size_bytes;
    return backup;
}

/// Fills the folder that is being made, and proves it.
VaultResult<BackupList> fill(const Vault::Impl& vault, const fs::path& making, Instant now,
                             const CopyProgress& progress)
{
    Steps steps(progress, parts_of_a_backup(vault));
    auto files = copy_files(vault.folder, making, steps);
    if (!files)
        return tl::unexpected(files.error());
    if (auto same = check_sums(making, *files, steps); !same)
        return tl::unexpected(same.error());
    if (auto proven = prove(vault, making, steps); !proven)
        return tl::unexpected(proven.error());
    auto heads = vault.reading([](VaultStore& store) { return heads_of(store); });
    if (!heads)
        return tl::unexpected(heads.error());
    BackupList list{vault.charter.vault, now, vault.me.person, *std::move(files),
                    *std::move(heads)};
    list.signature = vault.me.signing.sign(backup_signed_bytes(list));
    if (auto written = replace_file(making / backup_list_file, backup_list_text(list)); !written)
        return tl::unexpected(written.error());
    if (auto synced = sync_folder(making); !synced)
        return tl::unexpected(synced.error());
    return list;
}

VaultResult<void> thin(const fs::path& target, const VaultId& vault, Instant now)
{
    const auto all = backups_in(target, vault);
    if (!all)
        return tl::unexpected(all.error());
    std::vector<Instant> made;
    for (const Backup& backup : *all)
        made.push_back(backup.made);
    for (const Instant old : superseded(std::move(made), now))
        for (const Backup& backup : *all)
            if (backup.made == old)
                if (auto gone = discard_folder(backup.folder); !gone)
                    return gone;
    return {};
}

/// Copies that a crash left unfinished, or half thinned. At one of the last day somebody else may still be at work.
VaultResult<void> discard_unfinished(const fs::path& target, const VaultId& vault, Instant now)
{
    const std::string prefix = name_prefix(vault);
    const std::string latest = prefix + stamp(now - std::chrono::hours(24));
    std::vector<fs::path> found;
    std::error_code error;
    for (const auto& item : fs::directory_iterator(target, error)) {
        const std::string name = item.path().filename().string();
        if (name.starts_with(prefix) && name.ends_with(".new") && name < latest)
            found.push_back(item.path());
    }
    if (error)
        return tl::unexpected(system_error(error.value(), target));
    for (const fs::path& unfinished : found)
        if (auto gone = discard_folder(unfinished); !gone)
            return gone;
    return {};
}

VaultResult<BackupList> list_in(const fs::path& folder)
{
    const auto text = read_small_file(folder / backup_list_file, std::size_t{4} << 20);
    if (!text)
        return tl::unexpected(text.error());
    return parse_backup_list(*text);
}

/// What the list says, signed by somebody whom the backup's own keyring knows, back to its root.
VaultResult<void> check_signed(const fs::path& folder, const BackupList& list)
{
    const auto charter_text = read_small_file(folder / "vault.json", 1 << 16);
    if (!charter_text)
        return tl::unexpected(charter_text.error());
    const auto charter = parse_charter(*charter_text);
    if (!charter)
        return tl::unexpected(in_folder(charter.error(), folder));
    const auto keyring = read_keyring(folder, *charter);
    if (!keyring)
        return tl::unexpected(keyring.error());
    const auto state = replay(*keyring, charter->root);
    if (!state)
        return tl::unexpected(in_folder(state.error(), folder));
    const auto* by = state->find(list.by);
    const bool holds = by && charter->vault == list.vault
                       && is_signed_by_any(by->signing_keys, backup_signed_bytes(list),
                                           list.signature);
    if (!holds)
        return tl::unexpected(
            VaultError{VaultErrorKind::untrusted, folder / backup_list_file, {}, "signature"});
    return {};
}

}

VaultResult<Backup> back_up(const Vault& vault, const fs::path& target, Instant now,
                            const CopyProgress& progress)
{
    const Vault::Impl& impl = vault.impl();
    if (auto ready = impl.check_ready(); !ready)
        return tl::unexpected(ready.error());
    if (auto rest = check_at_rest(impl.folder); !rest)
        return tl::unexpected(rest.error());
    if (auto good = check_target(impl.folder, target); !good)
        return tl::unexpected(good.error());
    const fs::path folder = target / (name_prefix(impl.charter.vault) + stamp(now));
    std::error_code error;
    if (fs::exists(folder, error))
        return tl::unexpected(VaultError{VaultErrorKind::already_there, folder});
    fs::path making = folder;
    making += ".new";
    if (auto gone = discard_folder(making); !gone)    // of a backup that a crash cut short
        return tl::unexpected(gone.error());
    if (auto made = make_private_folder(making); !made)
        return tl::unexpected(made.error());
    const auto list = fill(impl, making, now, progress);
    const auto named = list ? rename_file(making, folder) : VaultResult<void>();
    if (!list || !named) {
        (void)discard_folder(making);
        return tl::unexpected(list ? named.error() : list.error());
    }
    if (auto thinned = thin(target, impl.charter.vault, now); !thinned)
        return tl::unexpected(thinned.error());
    if (auto gone = discard_unfinished(target, impl.charter.vault, now); !gone)
        return tl::unexpected(gone.error());
    return described(folder, *list);
}

VaultResult<std::vector<Backup>> backups_in(const fs::path& target, std::optional<VaultId> vault)
{
    std::error_code error;
    std::vector<Backup> found;
    for (const auto& item : fs::directory_iterator(target, error)) {
        if (!item.is_directory(error) || item.path().extension() == ".new")
            continue;
        const auto list = list_in(item.path());
        if (list && (!vault || list->vault == *vault))
            found.push_back(described(item.path(), *list));
    }
    if (error)
        return tl::unexpected(system_error(error.value(), target));
    std::sort(found.begin(), found.end(),
              [](const Backup& a, const Backup& b) { return a.made > b.made; });
    return found;
}

VaultResult<Backup> restore(const fs::path& backup, const VaultPlace& place,
                            const CopyProgress& progress)
{
    if (auto good = check_free(place); !good)
        return tl::unexpected(good.error());
    const auto list = list_in(backup);
    if (!list)
        return tl::unexpected(in_folder(list.error(), backup));
    std::size_t parts = 0;
    for (const ListedFile& file : list->files)
        parts += parts_of_file(file.sum.size_bytes);
    Steps steps(progress, 2 * parts);
    if (auto whole = check_sums(backup, list->files, steps); !whole)
        return tl::unexpected(whole.error());
    if (auto trusted = check_signed(backup, *list); !trusted)
        return tl::unexpected(trusted.error());
    fs::path making = place.folder;
    making += ".making-" + list->vault.text();
    std::error_code ignored;
    fs::remove_all(making, ignored);
    auto done = make_private_folder(making);
    for (const ListedFile& file : list->files)
        if (done) {
            const auto copied = copy_privately(backup / file.name, making / file.name,
                                               steps.each_part());
            if (!copied)
                done = tl::unexpected(copied.error());
            else if (*copied != file.sum)
                done = tl::unexpected(not_whole(backup / file.name, "backup_hash"));
        }
    if (done)
        done = sync_folder(making);
    if (done)
        done = rename_file(making, place.folder);
    if (!done) {
        fs::remove_all(making, ignored);
        return tl::unexpected(done.error());
    }
    return described(backup, *list);
}

std::vector<Instant> superseded(std::vector<Instant> made, Instant now)
{
    using namespace std::chrono;
    std::sort(made.rbegin(), made.rend());
    std::optional<Instant> later;    // the next newer one, of those that are not of the future
    seconds age{0};
    const auto day_of = [](Instant at) { return floor<days>(at.time_since_epoch()).count(); };
    std::set<std::tuple<int, std::int64_t>> kept;    // which kind of period, and which
    std::vector<Instant> gone;
    for (const Instant each : made) {
        if (each > now)
            continue;
        const auto since = later.value_or(now) - each;
        age += since <= longest_between_backups ? since : seconds(0);
        later = each;
        if (age < days(1))
            continue;
        const auto day = day_of(each);
        const std::tuple<int, std::int64_t> period = age < days(14)
                                                         ? std::tuple(0, std::int64_t{day})
                                                     : age < days(61)
                                                         ? std::tuple(1,
                                                                      std::int64_t{(day + 3) / 7})
                                                         : std::tuple(2, month_number(each));
        if (!kept.insert(period).second && each != made.front())
            gone.push_back(each);
    }
    return gone;
}

}
