#pragma once
#include "vault/crypto.h"
#include "vault/error.h"

namespace holdfast {

/// What is printed once when a vault is made and kept in a safe: 130 random bits and a checksum in
/// 30 letters and digits that are hard to confuse (no I, L, O, U), in six groups of five.
Secret new_recovery_code();

/// The key pairs that a code stands for.
struct RecoveryKeys {
    SealingPair sealing;
    SigningPair signing;
};

/// Read in either case, with or without dashes and blanks, I and L as 1, O as 0; nothing when the
/// checksum says that it was mistyped, or that it is half a code.
std::optional<RecoveryKeys> recovery_keys(const Secret& code);

/// A code can be split for two officers. One half alone tells nothing of it: for each half, every
/// code has another half that completes it.
struct RecoveryHalves {
    Secret first;
    Secret second;
};

/// The halves differ at each splitting; any two of one splitting belong together and no others.
/// Nothing when the code was mistyped.
std::optional<RecoveryHalves> halves_of(const Secret& code);

/// What somebody typed, by its checksum.
enum class RecoveryPart : std::uint8_t { whole, first_half, second_half };
/// Nothing when it was mistyped.
std::optional<RecoveryPart> recovery_part(const Secret& typed);

/// The code of two halves, in either order; nothing unless they are a first and a second one.
std::optional<Secret> joined(const Secret& half, const Secret& other_half);

}
