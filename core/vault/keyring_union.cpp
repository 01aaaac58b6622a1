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

void take_private_halves(KeyringUnion& all, const KeyringState& ours, const Keyring& theirs,
                         const KeyringState& their_state)
{
    for (const auto& person : all.state.people) {
        const PersonId& id = person.record.id;
        const auto fits = [&](const KeyringState& state, const Keyring& keyring) {
            const auto* known = state.find(id);
            return known && known->record.signing == person.record.signing
                   && find_locked(keyring, id);
        };
        if (person.removed || fits(ours, all.keyring) || !fits(their_state, theirs))
            continue;
        set_locked(all.keyring, *find_locked(theirs, id));
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
                                const Keyring& theirs, const PublicKey& root)
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
    if (all.learned == 0)
        return all;
    auto state = replay(all.keyring, root);
    if (!state)
        return tl::unexpected(state.error());
    all.state = *std::move(state);
    take_private_halves(all, our_state, theirs, *their_state);
    drop_stale_seals(all, our_state);
    if (all.state.recovery != our_state.recovery && all.state.recovery == their_state->recovery)
        all.keyring.sealed_root = theirs.sealed_root;
    return all;
}

}
