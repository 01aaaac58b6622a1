#pragma once
#include <filesystem>
#include <string>

#include <sys/types.h>

#include "vault/compartment_keys.h"

namespace holdfast::canary {

/// Every page of a compartment's file as it is in clear, those that no table uses any more included. For whoever has the key.
std::string pages_in_clear(const std::string& file, const Secret& key);
/// The pages that a rollback journal has kept.
std::string journal_in_clear(const std::string& journal, const Secret& key);

/// The memory of a process that it can write to: what a core image would hold.
std::string memory_of(pid_t process);

/// All files below a folder, one after the other, with their names.
std::string bytes_below(const std::filesystem::path& folder);

}
