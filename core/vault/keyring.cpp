#include "vault/keyring.h"

#include <algorithm>

#include "vault/keyring_rules.h"

namespace holdfast {
namespace {

constexpr std::string_view statement_purpose = "holdfast keyring statement 1";

void write_saying(ByteWriter& out, const PersonSet& said)
{
    out.fixed(said.person.id.bytes())
        .varying(said.person.sign_in_name)
        .fixed(said.person.sealing)
        .fixed(said.person.signing)
        .integer(said.person.roles.bits());
}

void write_saying(ByteWriter& out, const PersonRemoved& said)
{
    out.fixed(said.person.bytes());
}

void write_saying(ByteWriter& out, const CompartmentKeyed& said)
{
    out.integer(static_cast<std::uint8_t>(said.compartment.compartment))
        .integer(said.compartment.generation)
        .fixed(said.compartment.salt)
        .fixed(said.compartment.key_check)
        .fixed(said.compartment.post);
}

void write_saying(ByteWriter& out, const RecoverySet& said)
{
    out.fixed(said.recovery);
    if (said.signing)    // the first format had no other, and said nothing here
        out.fixed(*said.signing).integer(static_cast<std::uint8_t>(said.in_halves ? 1 : 0));
}

void write_saying(ByteWriter& out, const DeviceBarred& said)
{
    out.fixed(said.device.bytes()).integer(said.opened.bits());
}

VaultResult<void> apply(KeyringState& state, const PersonSet& said, Instant at)
{
    const PersonRecord& record = said.person;
    if (!is_sign_in_name(record.sign_in_name) || record.roles.empty())
        return tl::unexpected(untrusted("person_malformed"));
    const auto* namesake = state.find_current(record.sign_in_name);
    if (namesake && namesake->record.id != record.id)
        return tl::unexpected(untrusted("name_taken"));
    const auto place = std::find_if(
        state.people.begin(), state.people.end(),
        [&](const auto& person) { return person.record.id == record.id; });
    if (place == state.people.end()) {
        state.people.push_back({record, false, {record.signing}});
        return {};
    }
    if (place->removed)
        return tl::unexpected(untrusted("person_removed"));
    const bool steps_down = is_manager(&*place) && !record.roles.contains(Role::service_manager);
    if (steps_down && state.managers() == 1)
        return tl::unexpected(untrusted("last_manager"));
    state.due = state.due | (compartments_of(place->record.roles) - compartments_of(record.roles));
    if (place->record.signing != record.signing) {
        place->signing_keys.push_back(record.signing);
        place->replaced.insert_or_assign(place->record.signing, at);
        place->replaced.erase(record.signing);
    }
    place->record = record;
    return {};
}

VaultResult<void> apply(KeyringState& state, const PersonRemoved& said, Instant at)
{
    const auto place = std::find_if(
        state.people.begin(), state.people.end(),
        [&](const auto& person) { return person.record.id == said.person && !person.removed; });
    if (place == state.people.end())
        return tl::unexpected(untrusted("person_unknown"));
    if (is_manager(&*place) && state.managers() == 1)
        return tl::unexpected(untrusted("last_manager"));
    state.due = state.due | compartments_of(place->record.roles);
    place->removed = true;
    place->left = at;
    return {};
}

/// A key of another folder's file tells that its generation is taken, and is none of ours.
VaultResult<void> apply_keyed(KeyringState& state, const CompartmentRecord& record, bool elsewhere)
{
    auto& newest = state.generations[record.compartment];
    if (record.generation != newest + 1)
        return tl::unexpected(untrusted("generation"));
    newest = record.generation;
    if (elsewhere)
        return {};
    state.compartments[record.compartment] = record;
    state.due.erase(record.compartment);
    return {};
}

VaultResult<void> apply(KeyringState& state, const RecoverySet& said, Instant)
{
    if (state.recovery)
        state.due = every_compartment;
    state.recovery = said.recovery;
    state.recovery_signing = said.signing;
    return {};
}

VaultResult<void> apply(KeyringState& state, const DeviceBarred& said, Instant at)
{
    if (!state.removed_devices.emplace(said.device, at).second)
        return tl::unexpected(untrusted("device_removed"));
    state.due = state.due | said.opened;
    return {};
}

CompartmentSet lost(const PersonRecord& before, const PersonRecord& after)
{
    return compartments_of(before.roles) - compartments_of(after.roles);
}

}

VaultError untrusted(std::string_view why)
{
    return {VaultErrorKind::untrusted, "keyring.json", {}, std::string(why)};
}

bool is_manager(const KeyringState::Person* person)
{
    return person && person->record.roles.contains(Role::service_manager);
}

bool is_entitled(const KeyringState::Person& signer, const Saying& saying)
{
    const CompartmentSet theirs = compartments_of(signer.record.roles);
    if (const auto* keyed = std::get_if<CompartmentKeyed>(&saying))
        return theirs.contains(keyed->compartment.compartment);
    // Who makes a recovery code has had it in hand: it may open no more than they can.
    if (const auto* recovery = std::get_if<RecoverySet>(&saying))
        return is_manager(&signer) && theirs.contains_all(every_compartment) && recovery->signing;
    return is_manager(&signer);
}

/// The key that must have signed, where the signer may say this at all.
VaultResult<PublicKey> entitled_key(const KeyringState& state, const Statement& statement,
                                    const PublicKey& root)
{
    if (!statement.signer)
        return state.recovery_signing.value_or(root);
    const auto* signer = state.find_current(*statement.signer);
    if (!signer)
        return tl::unexpected(untrusted("signer_unknown"));
    if (!is_entitled(*signer, statement.saying))
        return tl::unexpected(untrusted("signer_not_entitled"));
    return signer->record.signing;
}

VaultResult<void> advance(KeyringState& state, const Statement& statement)
{
    if (const auto* keyed = std::get_if<CompartmentKeyed>(&statement.saying))
        return apply_keyed(state, keyed->compartment, statement.elsewhere);
    return std::visit(
        [&](const auto& said) -> VaultResult<void> {
            if constexpr (std::is_same_v<std::decay_t<decltype(said)>, CompartmentKeyed>)
                return {};
            else
                return apply(state, said, statement.at);
        },
        statement.saying);
}

Effect effect_of(const KeyringState& before, const Statement& statement)
{
    Effect effect;
    effect.had_recovery = before.recovery.has_value();
    const auto base = [&](const PersonId& id) {
        if (const auto* person = before.find(id))
            effect.base = person->record;
    };
    if (const auto* set = std::get_if<PersonSet>(&statement.saying)) {
        base(set->person.id);
        if (!effect.base)
            return effect;
        effect.loses = lost(*effect.base, set->person);
        if (effect.base->roles.contains(Role::service_manager)
            && !set->person.roles.contains(Role::service_manager))
            effect.revokes.emplace(set->person.id);
    } else if (const auto* removed = std::get_if<PersonRemoved>(&statement.saying)) {
        base(removed->person);
        effect.revokes.emplace(removed->person);
        if (effect.base)
            effect.loses = compartments_of(effect.base->roles);
    } else if (std::holds_alternative<RecoverySet>(statement.saying) && effect.had_recovery) {
        effect.revokes.emplace(std::nullopt);
        effect.loses = every_compartment;
    } else if (const auto* barred = std::get_if<DeviceBarred>(&statement.saying)) {
        effect.loses = barred->opened;
    }
    return effect;
}

Hash statement_id(Bytes signed_bytes, const SignatureBytes& signature)
{
    signed_bytes.insert(signed_bytes.end(), signature.begin(), signature.end());
    return hash_of(statement_purpose, signed_bytes);
}

const KeyringState::Person* KeyringState::find(const PersonId& id) const
{
    const auto place = std::find_if(people.begin(), people.end(),
                                    [&](const Person& person) { return person.record.id == id; });
    return place == people.end() ? nullptr : &*place;
}

const KeyringState::Person* KeyringState::find_current(const PersonId& id) const
{
    const Person* person = find(id);
    return person && !person->removed ? person : nullptr;
}

const KeyringState::Person* KeyringState::find_current(std::string_view sign_in_name) const
{
    const auto place = std::find_if(people.begin(), people.end(), [&](const Person& person) {
        return !person.removed && same_sign_in_name(person.record.sign_in_name, sign_in_name);
    });
    return place == people.end() ? nullptr : &*place;
}

std::size_t KeyringState::managers() const
{
    return static_cast<std::size_t>(
        std::count_if(people.begin(), people.end(),
                      [](const Person& person) { return !person.removed && is_manager(&person); }));
}

Bytes statement_bytes(const VaultId& vault, const KeyringHead& before, const Statement& statement)
{
    ByteWriter out;
    out.varying(statement_purpose).fixed(vault.bytes()).integer(before.length).fixed(before.hash);
    out.seconds(statement.at.time_since_epoch().count());
    out.integer(static_cast<std::uint8_t>(statement.signer ? 1 : 0));
    if (statement.signer)
        out.fixed(statement.signer->bytes());
    out.integer(static_cast<std::uint8_t>(statement.saying.index()));
    std::visit([&](const auto& said) { write_saying(out, said); }, statement.saying);
    return out.take();
}

Hash key_check(Compartment compartment, const Secret& key)
{
    const auto number = static_cast<std::uint8_t>(compartment);
    return hash_of("holdfast compartment key 1", {&number, 1}, key.bytes());
}

bool is_sign_in_name(std::string_view name)
{
    if (name.empty() || name.size() > 64 || name.front() == ' ' || name.back() == ' ')
        return false;
    std::size_t following = 0;
    for (const char c : name) {
        const auto byte = static_cast<std::uint8_t>(c);
        if (following > 0) {
            if ((byte & 0xC0) != 0x80)
                return false;
            --following;
        } else if (byte < 0x20 || byte == 0x7F || (byte & 0xC0) == 0x80 || byte >= 0xF8
                   || byte == 0xC0 || byte == 0xC1) {
            return false;
        } else if (byte >= 0xC0) {
            following = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
        }
    }
    return following == 0;
}

bool same_sign_in_name(std::string_view a, std::string_view b)
{
    const auto fold = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char left, char right) { return fold(left) == fold(right); });
}

const LockedKeys* find_locked(const Keyring& keyring, const PersonId& person)
{
    const auto place = std::find_if(
        keyring.locked.begin(), keyring.locked.end(),
        [&](const LockedKeys& locked) { return locked.person == person; });
    return place == keyring.locked.end() ? nullptr : &*place;
}

const SealedKey* find_sealed(const Keyring& keyring, const std::optional<PersonId>& person,
                             const CompartmentRecord& compartment)
{
    const auto place = std::find_if(
        keyring.sealed.begin(), keyring.sealed.end(), [&](const SealedKey& sealed) {
            return sealed.person == person && sealed.compartment == compartment.compartment
                   && sealed.generation == compartment.generation;
        });
    return place == keyring.sealed.end() ? nullptr : &*place;
}

}
