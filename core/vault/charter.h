#pragma once
#include "record/ids.h"
#include "time/instant.h"
#include "vault/crypto.h"
#include "vault/error.h"
#include "vault/kdf.h"

namespace holdfast {

/// What a vault is, said once at its making and signed by its root key: `vault.json`. It never
/// changes.
struct Charter {
    VaultId vault;
    PublicKey root{};
    VaultPurpose purpose = VaultPurpose::real;
    KdfCost cost;
    /// Of a copy that was made for an assessor: until when they may look at it.
    std::optional<LocalDate> for_reading_until{};
    SignatureBytes signature{};
    friend bool operator==(const Charter&, const Charter&) = default;
};

/// The format of `vault.json`. It is signed by the root, which is locked away: it never changes in
/// an existing vault. The keyring and the compartments have formats of their own.
inline constexpr std::uint32_t charter_format = 1;

void sign_charter(Charter& charter, const SigningPair& root);

/// The one text of a charter. With the settings of the cipher, so that the files can be opened
/// without this program.
std::string charter_text(const Charter& charter);

/// Reads exactly what `charter_text` writes, with a signature that holds and a cost that the
/// purpose permits; else `newer_format`, `damaged`, `untrusted` or `weak_derivation`.
VaultResult<Charter> parse_charter(std::string_view text);

/// Groups of digits by which people compare a root key with the printed one.
std::string fingerprint(const PublicKey& key);

}
