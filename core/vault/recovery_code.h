#pragma once
#include "vault/crypto.h"
#include "vault/error.h"

namespace holdfast {

/// What is printed once when a vault is made and kept in a safe: 130 random bits and a checksum in
/// 30 letters and digits that are hard to confuse (no I, L, O, U), in six groups of five.
Secret new_recovery_code();

/// The key pair that a code stands for. Read in either case, with or without dashes and blanks, I
/// and L as 1, O as 0; nothing when the checksum says that it was mistyped.
std::optional<SealingPair> recovery_pair(const Secret& code);

}
