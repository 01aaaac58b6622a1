#pragma once
#include "vault/keyring.h"

namespace holdfast {

/// The newest format. 2 brought removed computers, recovery codes that sign or come in halves, statements made apart, and given
/// passphrases: a program of before would take a keyring that has one of these for damaged. One that has none is written as
/// format 1.
inline constexpr std::uint32_t keyring_format = 2;
inline constexpr const char* keyring_file = "keyring.json";
inline constexpr std::size_t most_keyring_bytes = std::size_t{16} << 20;

/// The one text of a keyring, with a checksum over all of it, so that a flipped bit is not taken
/// for a wrong passphrase.
std::string keyring_text(const Keyring& keyring);

/// Reads exactly what `keyring_text` writes; else `newer_format` or `damaged`. Proves no signature:
/// see `replay`.
VaultResult<Keyring> parse_keyring(std::string_view text);

}
