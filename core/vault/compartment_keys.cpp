#include "vault/compartment_keys.h"

#include <algorithm>

#include "vault/files.h"

namespace holdfast {
namespace {

constexpr std::size_t key_bytes = 32;

bool belongs(const SealedKey& sealed, const KeyringState& state)
{
    if (state.compartments.at(sealed.compartment).generation != sealed.generation)
        return false;
    if (!sealed.person)
        return true;
    const auto* person = state.find_current(*sealed.person);
    return person && compartments_of(person->record.roles).contains(sealed.compartment);
}

void deal(Keyring& keyring, const std::optional<PersonId>& person, const PublicKey& recipient,
          const CompartmentRecord& compartment, const Secret& key)
{
    if (!find_sealed(keyring, person, compartment))
        keyring.sealed.push_back({person, compartment.compartment, compartment.generation,
                                  seal_to(recipient, key.bytes())});
}

}

FreshKey FreshKey::next(Compartment compartment, std::uint32_t generation)
{
    FreshKey fresh{Secret::random(key_bytes), SealingPair::random(), {}};
    fresh.record = {compartment, generation, random_array<16>(), key_check(compartment, fresh.key),
                    fresh.post.public_key};
    return fresh;
}

VaultResult<HeldKeys> unsealed_keys(const Keyring& keyring, const KeyringState& state,
                                    const std::optional<PersonId>& person, const SealingPair& pair)
{
    HeldKeys keys;
    for (const auto& [compartment, record] : state.compartments) {
        const SealedKey* sealed = find_sealed(keyring, person, record);
        if (!sealed || !belongs(*sealed, state))
            continue;
        auto key = pair.open(sealed->sealed);
        if (!key || key->size() != key_bytes || key_check(compartment, *key) != record.key_check)
            return tl::unexpected(
                VaultError{VaultErrorKind::untrusted, "keyring.json", {}, "compartment_key"});
        keys.emplace(compartment, *std::move(key));
    }
    return keys;
}

void deal_keys(Keyring& keyring, const KeyringState& state, const HeldKeys& keys)
{
    std::erase_if(keyring.sealed, [&](const SealedKey& sealed) { return !belongs(sealed, state); });
    std::erase_if(keyring.locked,
                  [&](const LockedKeys& locked) { return !state.find_current(locked.person); });
    for (const auto& [compartment, key] : keys) {
        const CompartmentRecord& record = state.compartments.at(compartment);
        deal(keyring, std::nullopt, *state.recovery, record, key);
        for (const auto& person : state.people)
            if (!person.removed && compartments_of(person.record.roles).contains(compartment))
                deal(keyring, person.record.id, person.record.sealing, record, key);
    }
}

std::optional<Compartment> orphaned(const Keyring& keyring, const KeyringState& state)
{
    for (const Compartment compartment : all_compartments) {
        const bool held = std::any_of(
            keyring.sealed.begin(), keyring.sealed.end(), [&](const SealedKey& sealed) {
                return sealed.person && sealed.compartment == compartment && belongs(sealed, state);
            });
        if (!held)
            return compartment;
    }
    return std::nullopt;
}

RawKeys raw_forms(const HeldKeys& keys, const KeyringState& state)
{
    RawKeys raw;
    for (const auto& [compartment, key] : keys)
        raw.emplace(compartment, raw_key_form(key, state.compartments.at(compartment).salt));
    return raw;
}

VaultResult<void> make_compartment(const std::filesystem::path& folder, const FreshKey& fresh)
{
    const auto file = folder / file_of(fresh.record.compartment);
    if (auto made = make_private_file(file); !made)
        return made;
    const auto filled = guarded(file, [&] {
        const auto database = open_encrypted(file, raw_key_form(fresh.key, fresh.record.salt));
        settle(*database, "main");
        database->exec("BEGIN");
        create_tables(*database, "main");
        add_post_key(*database, "main", fresh.record.generation, fresh.post.secret);
        database->exec("COMMIT");
    });
    return filled ? sync_file(file) : filled;
}

}
