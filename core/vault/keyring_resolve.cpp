#include "vault/keyring_resolve.h"

#include <algorithm>
#include <set>

namespace holdfast {
namespace {

class Resolution {
public:
    Resolution(const Keyring& keyring, const std::vector<Step>& steps,
               const std::vector<Effect>& effects, const std::vector<bool>& within)
        : m_statements(keyring.statements), m_steps(steps), m_effects(effects)
    {
        for (std::size_t i = 0; i < within.size(); ++i)
            if (within[i])
                m_all.push_back(i);
        for (const std::size_t i : m_all)
            if (m_effects[i].revokes)
                m_revoking.push_back(i);
    }

    KeyringState run();

private:
    using Age = std::pair<std::uint32_t, Hash>;
    enum class Word : std::uint8_t { undecided, stands, fails };

    bool is_before(std::size_t a, std::size_t b) const
    {
        return a < m_steps[b].past.size() && m_steps[b].past[a];
    }
    bool concurrent(std::size_t a, std::size_t b) const
    {
        return a != b && !is_before(a, b) && !is_before(b, a);
    }
    bool attacks(std::size_t revoking, std::size_t other) const
    {
        return *m_effects[revoking].revokes == m_statements[other].signer
               && concurrent(revoking, other);
    }
    Age age(std::size_t i) const { return {m_steps[i].before.length, m_steps[i].id}; }
    auto rank(std::size_t i) const;
    void find_seniority();
    void decide_revocations();
    bool decide_one(std::size_t revoking);
    bool fails(std::size_t i) const;
    std::vector<std::size_t> in_order() const;
    void apply(std::size_t i);
    bool apply(std::size_t i, const PersonSet& said);
    bool apply(std::size_t i, const PersonRemoved& said);
    bool apply(std::size_t i, const CompartmentKeyed& said);
    bool apply(std::size_t i, const RecoverySet& said);
    bool apply(std::size_t i, const DeviceBarred& said);
    KeyringState::Person* find(const PersonId& id);
    std::string free_name(const std::string& name, const PersonId& person) const;
    void find_due();
    void find_unheeded();

    const std::vector<Statement>& m_statements;
    const std::vector<Step>& m_steps;
    const std::vector<Effect>& m_effects;
    std::vector<std::size_t> m_all;
    std::vector<std::size_t> m_revoking;
    std::map<std::size_t, Word> m_words;
    std::map<PersonId, Age> m_since;    ///< how long the vault has known each person
    std::map<Compartment, std::size_t> m_keyed;
    std::vector<std::size_t> m_applied;
    KeyringState m_state;
};

auto Resolution::rank(std::size_t i) const
{
    const auto& signer = m_statements[i].signer;
    const auto since = signer ? m_since.find(*signer) : m_since.end();
    return std::tuple(signer.has_value(), since == m_since.end() ? Age() : since->second, age(i));
}

void Resolution::find_seniority()
{
    for (const std::size_t i : m_all) {
        const auto* said = std::get_if<PersonSet>(&m_statements[i].saying);
        if (!said || m_effects[i].base)
            continue;
        const auto [place, fresh] = m_since.try_emplace(said->person.id, age(i));
        if (!fresh)
            place->second = std::min(place->second, age(i));
    }
}

/// Whether the word could be decided: it stands if all that attack it fail, and fails if one stands.
bool Resolution::decide_one(std::size_t revoking)
{
    bool all_fail = true;
    for (const std::size_t other : m_revoking) {
        if (!attacks(other, revoking))
            continue;
        all_fail = all_fail && m_words.at(other) == Word::fails;
        if (m_words.at(other) == Word::stands) {
            m_words[revoking] = Word::fails;
            return true;
        }
    }
    if (all_fail)
        m_words[revoking] = Word::stands;
    return all_fail;
}

void Resolution::decide_revocations()
{
    for (const std::size_t i : m_revoking)
        m_words[i] = Word::undecided;
    while (true) {
        bool decided = false;
        std::optional<std::size_t> senior;
        for (const std::size_t i : m_revoking) {
            if (m_words[i] != Word::undecided)
                continue;
            if (decide_one(i))
                decided = true;
            else if (!senior || rank(i) < rank(*senior))
                senior = i;
        }
        if (decided)
            continue;
        if (!senior)
            return;
        m_words[*senior] = Word::stands;    // they take the word from each other
    }
}

bool Resolution::fails(std::size_t i) const
{
    if (const auto word = m_words.find(i); word != m_words.end())
        return word->second == Word::fails;
    if (std::holds_alternative<CompartmentKeyed>(m_statements[i].saying))
        return false;    // the file is under that key, whoever said so
    return std::any_of(m_revoking.begin(), m_revoking.end(), [&](std::size_t revoking) {
        return m_words.at(revoking) == Word::stands && attacks(revoking, i);
    });
}

std::vector<std::size_t> Resolution::in_order() const
{
    const auto key = [&](std::size_t i) {
        return std::tuple(m_effects[i].revokes.has_value(), age(i), i);
    };
    std::map<std::size_t, std::size_t> waits_for;
    std::map<std::size_t, std::vector<std::size_t>> followers;
    std::set<decltype(key(0))> ready;
    for (const std::size_t i : m_all) {
        waits_for[i] = m_steps[i].after.size();
        for (const std::size_t before : m_steps[i].after)
            followers[before].push_back(i);
        if (m_steps[i].after.empty())
            ready.insert(key(i));
    }
    std::vector<std::size_t> order;
    while (!ready.empty()) {
        const std::size_t next = std::get<2>(*ready.begin());
        ready.erase(ready.begin());
        order.push_back(next);
        for (const std::size_t follower : followers[next])
            if (--waits_for[follower] == 0)
                ready.insert(key(follower));
    }
    return order;
}

KeyringState::Person* Resolution::find(const PersonId& id)
{
    const auto place = std::find_if(m_state.people.begin(), m_state.people.end(),
                                    [&](const auto& person) { return person.record.id == id; });
    return place == m_state.people.end() ? nullptr : &*place;
}

std::string Resolution::free_name(const std::string& name, const PersonId& person) const
{
    constexpr std::size_t longest = 60;    // of 64, for what is added
    std::string stem = name.substr(0, longest);
    while (!is_sign_in_name(stem))
        stem.pop_back();    // in the middle of a character
    std::string tried = name;
    for (int number = 2;; ++number) {
        const auto* namesake = m_state.find_current(tried);
        if (!namesake || namesake->record.id == person)
            return tried;
        tried = stem + "-" + std::to_string(number);
    }
}

bool Resolution::apply(std::size_t i, const PersonSet& said)
{
    const PersonRecord& record = said.person;
    const auto& base = m_effects[i].base;
    auto* person = find(record.id);
    if (!person) {
        if (base)
            return false;    // who let them in had no word
        m_state.people.push_back({record, false, {record.signing}});
        m_state.people.back().record.sign_in_name = free_name(record.sign_in_name, record.id);
        return true;
    }
    auto& keys = person->signing_keys;
    if (std::find(keys.begin(), keys.end(), record.signing) == keys.end())
        keys.push_back(record.signing);
    if (person->removed)
        return false;
    const Roles before = base ? base->roles : Roles();
    const bool last = is_manager(person) && m_state.managers() == 1;
    Roles& roles = person->record.roles;
    roles = (roles | (record.roles - before)) - (before - record.roles);
    if (last && !is_manager(person))
        roles.insert(Role::service_manager);
    if (!base || base->sign_in_name != record.sign_in_name)
        person->record.sign_in_name = free_name(record.sign_in_name, record.id);
    if (!base || base->signing != record.signing) {
        person->replaced.insert_or_assign(person->record.signing, m_statements[i].at);
        person->replaced.erase(record.signing);
        person->record.sealing = record.sealing;
        person->record.signing = record.signing;
    }
    return true;
}

bool Resolution::apply(std::size_t i, const PersonRemoved& said)
{
    auto* person = find(said.person);
    if (!person)
        return false;
    const Instant at = m_statements[i].at;
    if (person->removed) {
        person->left = std::min(person->left.value_or(at), at);
        return true;
    }
    if (is_manager(person) && m_state.managers() == 1)
        return false;
    person->removed = true;
    person->left = at;
    return true;
}

bool Resolution::apply(std::size_t i, const CompartmentKeyed& said)
{
    const CompartmentRecord& record = said.compartment;
    auto& newest = m_state.generations[record.compartment];
    newest = std::max(newest, record.generation);
    if (m_statements[i].elsewhere)
        return true;
    auto& here = m_state.compartments[record.compartment];
    if (here.generation < record.generation) {
        here = record;
        m_keyed[record.compartment] = i;
    }
    return true;
}

bool Resolution::apply(std::size_t, const RecoverySet& said)
{
    m_state.recovery = said.recovery;
    m_state.recovery_signing = said.signing;
    return true;
}

bool Resolution::apply(std::size_t i, const DeviceBarred& said)
{
    const Instant at = m_statements[i].at;
    const auto [place, fresh] = m_state.removed_devices.try_emplace(said.device, at);
    if (!fresh)
        place->second = std::min(place->second, at);
    return true;
}

void Resolution::apply(std::size_t i)
{
    const Statement& statement = m_statements[i];
    const bool keys = std::holds_alternative<CompartmentKeyed>(statement.saying);
    const auto* signer = statement.signer ? m_state.find_current(*statement.signer) : nullptr;
    // A signer who is unknown here, or may not say this, was given the right by a word that fails.
    const bool entitled = keys || !statement.signer
                          || (signer && is_entitled(*signer, statement.saying));
    const bool done = entitled && !fails(i)
                      && std::visit([&](const auto& said) { return apply(i, said); },
                                    statement.saying);
    if (done)
        m_applied.push_back(i);
    else
        m_state.without_effect.push_back(i);
}

void Resolution::find_due()
{
    for (const auto& [compartment, keyed] : m_keyed)
        for (const std::size_t i : m_applied)
            if (m_effects[i].loses.contains(compartment) && !is_before(i, keyed))
                m_state.due.insert(compartment);
}

void Resolution::find_unheeded()
{
    for (const std::size_t i : m_state.without_effect) {
        const auto* said = std::get_if<PersonSet>(&m_statements[i].saying);
        if (!said)
            continue;
        const auto* person = find(said->person.id);
        const PublicKey& key = said->person.signing;
        if (!person
            || std::find(person->signing_keys.begin(), person->signing_keys.end(), key)
                   == person->signing_keys.end())
            m_state.unheeded[said->person.id].push_back(key);
    }
}

KeyringState Resolution::run()
{
    find_seniority();
    decide_revocations();
    for (const std::size_t i : in_order())
        apply(i);
    find_due();
    find_unheeded();
    std::sort(m_state.without_effect.begin(), m_state.without_effect.end());
    return std::move(m_state);
}

}

KeyringState resolve(const Keyring& keyring, const std::vector<Step>& steps,
                     const std::vector<Effect>& effects, const std::vector<bool>& within)
{
    return Resolution(keyring, steps, effects, within).run();
}

}
