#pragma once
#include "vault/keyring_rules.h"

namespace holdfast {

/// What statements amount to that were in part made apart. Every laptop that has the same ones comes
/// to the same result, in whatever order they arrived:
///
/// - Whoever lost the right to speak (a removed person, a manager who is one no longer, a recovery
///   code that was renewed) has it no more in what they said without knowing. Where two take it
///   from each other, it is the one whom the vault has known longer whose word stands.
/// - What rests on a word that does not stand has no effect either.
/// - The rest is applied in one order: after what each follows; of what is concurrent, additions
///   before removals. A statement about a person counts by what it changed.
/// - The last manager stays. Of two people of one name, the second gets a number.
/// - Which key a file is under is each folder's own matter: only statements made here count.
KeyringState resolve(const Keyring& keyring, const std::vector<Step>& steps,
                     const std::vector<Effect>& effects, const std::vector<bool>& within);

}
