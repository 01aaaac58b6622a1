#pragma once
#include <cstdint>
#include <filesystem>
#include <string>

#include <tl/expected.hpp>

#include "record/fields.h"

namespace holdfast {

/// Why a vault could not do what was asked. Each kind is told apart to the person, so each has its
/// own wording above.
enum class VaultErrorKind : std::uint8_t {
    not_a_vault,      ///< the folder is not there or holds no vault
    already_there,    ///< a vault is to be created where something is
    newer_format,     ///< written by a newer Holdfast; `file` says which part
    wrong_passphrase,
    wrong_recovery_code,    ///< well formed, but not this vault's
    no_such_person,         ///< no current member of that name or id
    name_taken,             ///< another current member signs in by that name
    bad_name,               ///< a sign-in name that is empty, too long or has control characters
    bad_passphrase,         ///< an empty new passphrase
    weak_derivation,        ///< a light key derivation outside a sample vault
    damaged,                ///< `file` is not what was written: bytes changed, cut short or swapped
    untrusted,       ///< `file` is well formed but what it says is not signed back to the root key
    wrong_cipher,    ///< the SQLite we run with is not SQLCipher, or ignores a setting
    in_use,    ///< another process holds the vault; `who` is the person's sign-in name where known
    network_folder,    ///< where locks and flushes cannot be relied on
    read_only,
    disk_full,
    input_output,            ///< the system failed to read or write `file`
    not_permitted,           ///< the signed-in person's roles do not allow it
    last_manager,            ///< nobody would be left who can manage people
    last_holder,             ///< nobody would be left who can open a compartment
    already_recorded,        ///< an entry of that id is in the ledger
    not_held,                ///< derived rows were meant for a compartment that is not open
    derivation_failed,       ///< the caller's `derive` gave up; nothing was written
    device_removed,          ///< a manager removed this laptop from the service
    no_such_device,          ///< no device of that id is known here
    for_reading,             ///< an assessor's copy: nothing is recorded in it
    too_large,               ///< a document beyond what a vault takes
    no_such_document,        ///< its content is not here, or not yet
    not_a_bundle,            ///< not a file of what another laptop wrote
    bundle_truncated,        ///< a bundle whose end is missing
    bundle_altered,          ///< a bundle that is not what its maker wrote
    bundle_elsewhere,        ///< a bundle of another vault
    bundle_from_stranger,    ///< a bundle by nobody whom either keyring knows
    bundle_for_others,       ///< a bundle that is not sealed to the signed-in person
    bundle_document,         ///< a document in a bundle of which a part is missing or another
    signed_out,              ///< what was merged removed the signed-in person or changed their keys
};

struct VaultError {
    VaultErrorKind kind;
    std::filesystem::path file{};
    std::string who{};
    std::string detail{};    ///< a code or the library's words, for a log; never a secret
};

template <typename T>
using VaultResult = tl::expected<T, VaultError>;

/// Stable codes, for scripts and wording.
template <>
inline constexpr auto codes_of<VaultErrorKind> = names(
    "not_a_vault", "already_there", "newer_format", "wrong_passphrase", "wrong_recovery_code",
    "no_such_person", "name_taken", "bad_name", "bad_passphrase", "weak_derivation", "damaged",
    "untrusted", "wrong_cipher", "in_use", "network_folder", "read_only", "disk_full",
    "input_output", "not_permitted", "last_manager", "last_holder", "already_recorded", "not_held",
    "derivation_failed", "device_removed", "no_such_device", "for_reading", "too_large",
    "no_such_document", "not_a_bundle", "bundle_truncated", "bundle_altered", "bundle_elsewhere",
    "bundle_from_stranger", "bundle_for_others", "bundle_document", "signed_out");

}
