#include <algorithm>

#include "vault/keyring_resolve.h"

namespace holdfast {
namespace {

/// The places of these statements among those before.
std::optional<std::vector<std::size_t>> places_of(const std::vector<Hash>& ids,
                                                  const std::vector<Step>& steps)
{
    std::vector<std::size_t> places;
    for (const Hash& id : ids) {
        const auto place = std::find_if(steps.begin(), steps.end(),
                                        [&](const Step& step) { return step.id == id; });
        if (place == steps.end())
            return std::nullopt;
        places.push_back(static_cast<std::size_t>(place - steps.begin()));
    }
    return places;
}

void fill_past(Step& step, const std::vector<Step>& steps)
{
    step.past.assign(steps.size(), false);
    std::vector<Hash> tips;
    for (const std::size_t before : step.after) {
        for (std::size_t i = 0; i < steps[before].past.size(); ++i)
            step.past[i] = step.past[i] || steps[before].past[i];
        step.past[before] = true;
        tips.push_back(steps[before].id);
    }
    const auto length = std::count(step.past.begin(), step.past.end(), true);
    step.before = head_of(static_cast<std::uint32_t>(length), std::move(tips));
}

/// The statements that nothing follows.
std::vector<std::size_t> tips_of(const std::vector<Step>& steps)
{
    std::vector<bool> followed(steps.size(), false);
    for (const Step& step : steps)
        for (const std::size_t before : step.after)
            followed[before] = true;
    std::vector<std::size_t> tips;
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (!followed[i])
            tips.push_back(i);
    return tips;
}

void stand_at(KeyringState& state, KeyringHead head)
{
    state.length = head.length;
    state.head = head.hash;
    state.tips = head.tips.empty() ? std::vector{head.hash} : std::move(head.tips);
}

bool reaches(const std::vector<Step>& steps, const KeyringHead& known)
{
    return known.length == 0
           || places_of(known.tips.empty() ? std::vector{known.hash} : known.tips, steps);
}

/// Goes through the statements in order, each in the light of what its signer knew.
class Replay {
public:
    Replay(const Keyring& keyring, const std::vector<Step>& steps, const PublicKey& root)
        : m_keyring(keyring),
          m_steps(steps),
          m_root(root),
          m_states(steps.size()),
          m_followers(steps.size(), 0)
    {
        for (const Step& step : steps)
            if (step.after.size() == 1)
                ++m_followers[step.after.front()];
    }

    VaultResult<KeyringState> run()
    {
        for (std::size_t i = 0; i < m_steps.size(); ++i)
            if (auto good = take(i); !good)
                return tl::unexpected(good.error());
        const auto tips = tips_of(m_steps);
        if (tips.size() == 1)
            return std::move(*m_states[tips.front()]);
        const std::vector<bool> all(m_steps.size(), true);
        KeyringState state = resolve(m_keyring, m_steps, m_effects, all);
        std::vector<Hash> ids;
        ids.reserve(tips.size());
        for (const std::size_t tip : tips)
            ids.push_back(m_steps[tip].id);
        stand_at(state, head_of(static_cast<std::uint32_t>(m_steps.size()), std::move(ids)));
        return state;
    }

private:
    KeyringState state_before(std::size_t i)
    {
        const auto& after = m_steps[i].after;
        if (after.empty())
            return {};
        if (after.size() > 1)
            return resolve(m_keyring, m_steps, m_effects, m_steps[i].past);
        auto& before = m_states[after.front()];
        if (--m_followers[after.front()] > 0)
            return *before;
        KeyringState state = std::move(*before);
        before.reset();
        return state;
    }

    VaultResult<void> take(std::size_t i)
    {
        const Statement& statement = m_keyring.statements[i];
        KeyringState state = state_before(i);
        m_effects.push_back(effect_of(state, statement));
        const auto key = entitled_key(state, statement, m_root);
        if (!key)
            return tl::unexpected(key.error());
        if (!is_signed_by(*key, statement_bytes(m_keyring.vault, m_steps[i].before, statement),
                          statement.signature))
            return tl::unexpected(untrusted("signature"));
        if (auto advanced = advance(state, statement); !advanced)
            return advanced;
        stand_at(state, head_of(m_steps[i].before.length + 1, {m_steps[i].id}));
        m_states[i] = std::move(state);
        return {};
    }

    const Keyring& m_keyring;
    const std::vector<Step>& m_steps;
    const PublicKey& m_root;
    std::vector<std::optional<KeyringState>> m_states;
    std::vector<std::size_t> m_followers;
    std::vector<Effect> m_effects;
};

}

KeyringHead head_of(std::uint32_t length, std::vector<Hash> tips)
{
    if (tips.empty())
        return {};
    if (tips.size() == 1)
        return {length, tips.front(), {}};
    std::sort(tips.begin(), tips.end());
    ByteWriter out;
    for (const Hash& tip : tips)
        out.fixed(tip);
    const Hash hash = hash_of("holdfast keyring heads 1", out.bytes());
    return {length, hash, std::move(tips)};
}

VaultResult<std::vector<Step>> steps_of(const Keyring& keyring)
{
    std::vector<Step> steps;
    for (const Statement& statement : keyring.statements) {
        Step step;
        if (!statement.after.empty()) {
            auto places = places_of(statement.after, steps);
            const bool ordered = std::is_sorted(statement.after.begin(), statement.after.end(),
                                                std::less_equal<>());
            if (!places || !ordered)
                return tl::unexpected(untrusted("statement_missing"));
            step.after = *std::move(places);
        } else if (!steps.empty()) {
            step.after = {steps.size() - 1};
        }
        fill_past(step, steps);
        step.id = statement_id(statement_bytes(keyring.vault, step.before, statement),
                               statement.signature);
        steps.push_back(std::move(step));
    }
    return steps;
}

VaultResult<KeyringState> replay(const Keyring& keyring, const PublicKey& root,
                                 const std::optional<KeyringHead>& known)
{
    const auto steps = steps_of(keyring);
    if (!steps)
        return tl::unexpected(steps.error());
    if (steps->empty())
        return tl::unexpected(untrusted("incomplete"));
    auto state = Replay(keyring, *steps, root).run();
    if (!state)
        return state;
    if (known && !reaches(*steps, *known))
        return tl::unexpected(untrusted("rolled_back"));
    if (!state->recovery || state->managers() == 0
        || state->compartments.size() != compartment_count)
        return tl::unexpected(untrusted("incomplete"));
    return state;
}

VaultResult<void> declare(Keyring& keyring, KeyringState& state, Instant at, Saying saying,
                          const std::optional<PersonId>& signer, const SigningPair& key,
                          const PublicKey& root)
{
    Statement statement{at, signer, std::move(saying), {}};
    if (state.tips.size() > 1)
        statement.after = state.tips;
    const auto expected = entitled_key(state, statement, root);
    if (!expected || *expected != key.public_key)
        return tl::unexpected(VaultError{VaultErrorKind::not_permitted});
    const Bytes bytes = statement_bytes(keyring.vault, {state.length, state.head, {}}, statement);
    if (auto advanced = advance(state, statement); !advanced)
        return advanced;
    statement.signature = key.sign(bytes);
    stand_at(state, head_of(state.length + 1, {statement_id(bytes, statement.signature)}));
    keyring.statements.push_back(std::move(statement));
    return {};
}

}
