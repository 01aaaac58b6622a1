#include "vault/keyring_union.h"

#include <algorithm>

#include "vault/identity.h"
#include "vault/keyring_rules.h"

namespace holdfast {
namespace {

std::vector<Hash> ids_of(const std::vector<Step>& steps)
{
    std::vector<Hash> ids;
    ids.reserve(steps.size());
    for (const Step& step : steps)
        ids.push_back(step.id);
    return ids;
}

/// Appends what is new; the number of it.
std::size_t add_statements(Keyring& keyring, std::vector<Hash> ids, const Keyring& theirs,
                           const std::vector<Step>& their_steps)
{
    std::size_t learned = 0;
    for (std::size_t i = 0; i < their_steps.size(); ++i) {
        if (std::find(ids.begin(), ids.end(), their_steps[i].id) != ids.end())
            continue;
        Statement statement = theirs.statements[i];
        statement.elsewhere = true;
        statement.after.clear();
        for (const std::size_t before : their_steps[i].after)
            statement.after.push_back(their_steps[before].id);
        std::sort(statement.after.begin(), statement.after.end());
        if (statement.after == std::vector{ids.back()})
            statement.after.clear();
        keyring.statements.push_back(std::move(statement));
        ids.push_back(their_steps[i].id);
        ++learned;
    }
    return learned;
}

/// Whoever said that this key pair is the person's made it, or had it made.
std::optional<PersonId> maker_of_keys(const Keyring& keyring, const PersonRecord& person)
{
    for (const Statement& statement : keyring.statements)
        if (const auto* said = std::get_if<PersonSet>(&statement.saying);
            said && said->person.id == person.id && said->person.signing == person.signing)
            return statement.signer;
    return std::nullopt;
}

/// Locked halves of a person's newest keys, as a keyring has them.
const LockedKeys* fitting(const Keyring& keyring, const KeyringState& state,
                          const PersonRecord& person)
{
    const auto* known = state.find(person.id);
    return known && known->record.signing == person.signing ? find_locked(keyring, person.id)
                                                            : nullptr;
}

/// Those that were heard of another take each other's place, so that real ones mend what was not.
void take_private_halves(KeyringUnion& all, const KeyringState& ours, const Keyring& theirs,
                         const KeyringState& their_state, const PersonId& from)
{
    for (const auto& person : all.state.people) {
        const LockedKeys* here = fitting(all.keyring, ours, person.record);
        const LockedKeys* there = fitting(theirs, their_state, person.record);
        if (person.removed || !there || (here && !here->unproven))
            continue;
        const bool vouched = all.state.find_current(from)
                             && (from == person.record.id
                                 || maker_of_keys(all.keyring, person.record) == from);
        LockedKeys taken = *there;
        taken.unproven = there->unproven || !vouched;
        if (here && here->box == taken.box && taken.unproven)
            continue;
        set_locked(all.keyring, std::move(taken));
    }
}

/// What is sealed to keys that are nobody's any more is dealt afresh by whoever holds it.
void drop_stale_seals(KeyringUnion& all, const KeyringState& ours)
{
    std::erase_if(all.keyring.sealed, [&](const SealedKey& sealed) {
        if (!sealed.person)
            return all.state.recovery != ours.recovery;
        const auto* before = ours.find(*sealed.person);
        const auto* now = all.state.find(*sealed.person);
        return !before || !now || before->record.sealing != now->record.sealing;
    });
}

}

VaultResult<KeyringUnion> unite(const Keyring& ours, const KeyringState& our_state,
                                const Keyring& theirs, const PersonId& from, const PublicKey& root)
{
    const auto their_state = replay(theirs, root);
    if (!their_state)
        return tl::unexpected(their_state.error());
    const auto our_steps = steps_of(ours);
    const auto their_steps = steps_of(theirs);
    if (!our_steps || !their_steps || our_steps->front().id != their_steps->front().id)
        return tl::unexpected(untrusted("another_founding"));
    KeyringUnion all{ours, our_state, 0};
    all.learned = add_statements(all.keyring, ids_of(*our_steps), theirs, *their_steps);
    if (all.learned == 0) {
        take_private_halves(all, our_state, theirs, *their_state, from);
        return all;
    }
    auto state = replay(all.keyring, root);
    if (!state)
        return tl::unexpected(state.error());
    all.state = *std::move(state);
    take_private_halves(all, our_state, theirs, *their_state, from);
    drop_stale_seals(all, our_state);
    if (all.state.recovery_signing)
        all.keyring.sealed_root.clear();
    else if (all.keyring.sealed_root.empty())    // our code was renewed, and that had no effect
        all.keyring.sealed_root = theirs.sealed_root;
    return all;
}

}
