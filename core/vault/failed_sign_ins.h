#pragma once
#include <filesystem>
#include <optional>
#include <vector>

#include "record/ids.h"
#include "vault/error.h"

namespace holdfast {

/// Somebody tried to sign in and could not. Absent person: by a name that the vault does not know, which is not kept, since
/// people type passphrases where a name belongs.
struct FailedSignIn {
    Instant at;
    std::optional<PersonId> person;
    friend bool operator==(const FailedSignIn&, const FailedSignIn&) = default;
};

/// The newest few hundred, oldest first, and how many there were before them.
struct FailedSignIns {
    std::vector<FailedSignIn> newest;
    std::uint64_t earlier = 0;
};

// Kept in the machine's device folder until somebody signs in: before that nothing can be written to the vault. Whoever
// controls the machine can delete it.

inline constexpr std::size_t most_failed_sign_ins = 400;

VaultResult<void> keep_failed_sign_in(const std::filesystem::path& device_folder,
                                      const VaultId& vault, const FailedSignIn& failed);
VaultResult<FailedSignIns> kept_failed_sign_ins(const std::filesystem::path& device_folder,
                                                const VaultId& vault);
VaultResult<void> drop_failed_sign_ins(const std::filesystem::path& device_folder,
                                       const VaultId& vault);

}
