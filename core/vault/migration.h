#pragma once
#include "vault/vault_store.h"

namespace holdfast {

/// Brings the compartments held to the newest format, in one transaction; those not held wait for
/// somebody who holds them, and work beside the others meanwhile.
///
/// Before that, the whole folder's state is copied to a folder ".before-format-…" within the vault,
/// still encrypted. It goes when every commit and entry in the copies has been found again in the
/// migrated files and these are whole; else `damaged` says "migration_not_proven", nothing is
/// opened and the copies stay. A crash leaves the old format or the new, and the next holder
/// finishes. `newer_format` leaves everything alone.
VaultResult<void> migrate_held(const std::filesystem::path& folder, const RawKeys& keys);

/// Where the copies lie while these compartments are migrated.
std::filesystem::path copies_before_migration(const std::filesystem::path& folder,
                                              CompartmentSet compartments);

}
