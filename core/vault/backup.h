#pragma once
#include <functional>

#include "time/instant.h"
#include "vault/vault.h"

namespace holdfast {

// Copies of a vault at one state of all its files, those that the person cannot open among them.
// They are as encrypted as the vault is and open with the passphrases of their time, so they may lie
// on a stick or a network folder. Each is a folder of its own, complete from the moment on that it
// bears its name, with a list of its files' hashes and of where each chain stood, signed by whoever
// made it.

struct Backup {
    std::filesystem::path folder;
    VaultId vault;
    Instant made;
    PersonId by;
    std::uint64_t size_bytes = 0;
};

/// Told now and then: done, of how many, in parts of files. False stops the work (`input_output`,
/// "stopped"), and nothing of it is left.
using CopyProgress = std::function<bool(std::size_t done, std::size_t total)>;

/// Makes a backup in `target`, proves it by its hashes and by opening what the person can open,
/// gives it its name, and only then thins the older ones. `in_use` ("unfinished_write") where
/// somebody else has to open the vault first; `not_permitted` ("inside_the_vault").
VaultResult<Backup> back_up(const Vault& vault, const std::filesystem::path& target, Instant now,
                            const CopyProgress& progress = {});

/// The complete backups in a folder, of this vault or (absent) of any, newest first. Cheap: their
/// files are not read.
VaultResult<std::vector<Backup>> backups_in(const std::filesystem::path& target,
                                            std::optional<VaultId> vault = {});

/// Copies a backup, proven by its signed hashes, to a folder that is absent or empty; all of it or
/// nothing. It is then a vault, of another device than the one it was copied from.
VaultResult<Backup> restore(const std::filesystem::path& backup, const VaultPlace& place,
                            const CopyProgress& progress = {});

/// Which of these generations are kept no longer: all of the last day stay, one a day for two
/// weeks, one a week for two months, one a month after; the newest always. A pause of more than two
/// months ages none of those before it, since it may be a clock that stands years ahead.
std::vector<Instant> superseded(std::vector<Instant> made, Instant now);

}
