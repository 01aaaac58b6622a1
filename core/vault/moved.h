#pragma once
#include "vault/error.h"

namespace holdfast {

/// Finds out whether a folder was moved or copied while a write to several files was unfinished.
/// SQLite finishes or undoes such a write by a file whose full path stands in each journal; where
/// that path is no longer right it would take the write for done and leave half of it. `damaged`,
/// with the path to move the folder back to in `detail`.
VaultResult<void> check_not_moved_unfinished(const std::filesystem::path& folder);

}
