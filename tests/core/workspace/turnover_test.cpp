#include <catch2/catch.hpp>

#include "support/service.h"
#include "vault/files.h"
#include "vault/identity.h"
#include "vault/recovery_code.h"
#include "vault/vault_impl.h"
#include "workspace/impl.h"
#include "workspace/people.h"

// A year of a service in which people come, go, forget and lose things. At each step everybody, also those who have left, tries
// every key that they could ever have got at on the files as they are, with no program of ours in between.

using namespace holdfast;
using namespace holdfast::test;

namespace {

template <typename T>
T sure(VaultResult<T> result)
{
    if (!result)
        throw std::runtime_error(std::string(code(result.error().kind)) + " "
                                 + result.error().detail);
    return *std::move(result);
}

/// The service as the test believes it to be, and the files.
class Year {
public:
    Year()
    {
        FirstPerson first{.id = m_ids.next<PersonId>(m_now), .sign_in_name = "joan"};
        m_people.emplace("joan", Person{first.id, first.roles, {"joan 1"}});
        auto created = good(Workspace::create(place(), first, Secret::from_text("joan 1"), m_now,
                                              VaultPurpose::sample, KdfCost::light_for_samples()));
        codes.push_back(std::string(created.recovery_code.text()));
    }

    VaultPlace place() const
    {
        return {.folder = m_folder.path() / "vault", .device_folder = m_folder.path() / m_computer};
    }
    Instant now() const { return m_now; }
    PersonId id(const std::string& name) const { return m_people.at(name).id; }
    void month_passes() { m_now += std::chrono::hours(24 * 30); }
    void at_computer(std::string name) { m_computer = std::move(name); }

    Workspace as(const std::string& name) const
    {
        return good(Workspace::open(
            place(), name, Secret::from_text(m_people.at(name).passphrases.back()), m_now));
    }
    void joins(const std::string& manager, const std::string& name, Roles roles)
    {
        const std::string first = name + " 1";
        const PersonId person = good(
            as(manager).add_member(name, roles, Secret::from_text(first), m_now));
        m_people.insert_or_assign(name, Person{person, roles, {first}});
    }
    void has_roles(const std::string& manager, const std::string& name, Roles roles)
    {
        good(as(manager).set_roles(id(name), roles, m_now));
        m_people.at(name).roles = roles;
    }
    void is_reset(const std::string& manager, const std::string& name)
    {
        const std::string given = next_passphrase(name);
        good(as(manager).reset_passphrase(id(name), Secret::from_text(given), m_now));
        m_people.at(name).passphrases.push_back(given);
        CHECK(as(name).self().passphrase_given);
        chooses(name);
        CHECK_FALSE(as(name).self().passphrase_given);
    }
    void chooses(const std::string& name)
    {
        const std::string chosen = next_passphrase(name);
        good(as(name).change_passphrase(Secret::from_text(m_people.at(name).passphrases.back()),
                                        Secret::from_text(chosen)));
        m_people.at(name).passphrases.push_back(chosen);
    }
    void leaves(const std::string& manager, const std::string& name)
    {
        good(as(manager).remove_member(id(name), m_now));
        m_people.at(name).roles = {};
    }
    void recovers(const std::string& name, const Secret& recovery_code)
    {
        const std::string chosen = next_passphrase(name);
        good(Workspace::recover(place(), recovery_code, name, Secret::from_text(chosen), m_now));
        m_people.at(name).passphrases.push_back(chosen);
    }

    /// Everybody tries, and gets no more and no less than their roles say.
    void everybody_tries()
    {
        keep_keyring();
        for (const auto& [name, person] : m_people) {
            INFO(name);
            CHECK(opened_by(pairs_of(person, m_keyrings), m_keyrings)
                  == compartments_of(person.roles));
        }
    }
    /// With a recovery code and every keyring that there ever was.
    CompartmentSet opened_by_code(const std::string& typed)
    {
        keep_keyring();
        std::vector<SealingPair> pairs;
        if (auto keys = recovery_keys(Secret::from_text(typed)))
            pairs.push_back(std::move(keys->sealing));
        return opened_by(pairs, m_keyrings);
    }
    /// With somebody's passphrases of a time, the keyrings of that time, and the one that is in force.
    CompartmentSet opened_by_thief(const std::string& name, std::size_t passphrases,
                                   std::size_t keyrings)
    {
        keep_keyring();
        Person then = m_people.at(name);
        then.passphrases.resize(passphrases);
        std::vector<Keyring> seen(m_keyrings.begin(),
                                  m_keyrings.begin() + static_cast<std::ptrdiff_t>(keyrings));
        seen.push_back(m_keyrings.back());
        return opened_by(pairs_of(then, seen), seen);
    }
    std::size_t passphrases(const std::string& name) const
    {
        return m_people.at(name).passphrases.size();
    }
    std::size_t keyrings() const { return m_keyrings.size(); }

    std::vector<std::string> codes;

private:
    struct Person {
        PersonId id;
        Roles roles;
        std::vector<std::string> passphrases;
    };

    std::string next_passphrase(const std::string& name) const
    {
        return name + " " + std::to_string(m_people.at(name).passphrases.size() + 1);
    }
    void keep_keyring()
    {
        const Charter charter = sure(read_charter(place()));
        auto keyring = sure(read_keyring(place().folder, charter));
        if (m_keyrings.empty() || !(m_keyrings.back() == keyring))
            m_keyrings.push_back(std::move(keyring));
    }

    /// Every key pair of theirs that any of their passphrases opens in any of these keyrings.
    std::vector<SealingPair> pairs_of(const Person& person,
                                      const std::vector<Keyring>& keyrings) const
    {
        const PublicKey root = sure(read_charter(place())).root;
        std::vector<SealingPair> pairs;
        for (const Keyring& keyring : keyrings) {
            const auto* locked = find_locked(keyring, person.id);
            const KeyringState state = sure(replay(keyring, root));
            const auto* record = state.find(person.id);
            for (const std::string& passphrase : person.passphrases)
                if (locked && record)
                    if (auto identity = unlock_identity(*locked, record->record, root,
                                                        Secret::from_text(passphrase)))
                        pairs.push_back(std::move(identity->sealing));
        }
        return pairs;
    }
    CompartmentSet opened_by(const std::vector<SealingPair>& pairs,
                             const std::vector<Keyring>& keyrings) const
    {
        std::map<std::pair<Compartment, std::uint32_t>, Secret> keys;
        for (const Keyring& keyring : keyrings)
            for (const SealedKey& sealed : keyring.sealed)
                for (const SealingPair& pair : pairs)
                    if (auto key = pair.open(sealed.sealed))
                        keys.insert_or_assign({sealed.compartment, sealed.generation},
                                              *std::move(key));
        CompartmentSet opened;
        for (const auto& [what, key] : keys)
            if (opens(what.first, key))
                opened.insert(what.first);
        return opened;
    }
    bool opens(Compartment compartment, const Secret& key) const
    {
        const auto file = place().folder / file_of(compartment);
        const Bytes head = sure(read_head(file, 16));
        std::array<std::uint8_t, 16> salt{};
        std::copy(head.begin(), head.end(), salt.begin());
        try {
            return open_encrypted(file, raw_key_form(key, salt)) != nullptr;
        } catch (const SQLite::Exception&) {
            return false;
        }
    }

    TemporaryFolder m_folder;
    std::string m_computer = "office";
    Instant m_now = at("2025-01-06T09:00");
    IdSource m_ids{7};
    std::map<std::string, Person> m_people;
    std::vector<Keyring> m_keyrings;
};

/// As a person copies the code to paper.
ShowRecovery keeping(std::vector<Secret>& shown)
{
    return [&shown](const std::vector<Secret>& parts) {
        for (const Secret& part : parts)
            shown.push_back(part.clone());
        return true;
    };
}

std::map<std::string, int> access_facts(const Workspace& workspace)
{
    std::map<std::string, int> count;
    for (const Entry& entry : workspace.impl().service->entries())
        ++count[std::string(kind_of(entry.fact))];
    return count;
}

}

TEST_CASE("Through a year of people coming and going, everybody opens what their roles say, with "
          "any tool",
          "[workspace][people]")
{
    Year year;
    using enum Role;

    // January: a service begins.
    year.joins("joan", "morag", {service_manager});
    year.joins("joan", "ros", {case_manager});
    year.joins("joan", "daniel", {practice_manager});
    year.joins("joan", "wanda", {data_protection_lead});
    year.joins("joan", "priya", {intervention_practitioner});
    year.joins("joan", "leila", {iss_worker});
    year.everybody_tries();
    CHECK(year.opened_by_code(year.codes.front()) == every_compartment);

    // February: another practitioner, let in by a manager who opens less; and somebody's own new passphrase.
    year.month_passes();
    year.joins("morag", "tom", {intervention_practitioner});
    year.chooses("priya");
    year.everybody_tries();

    // March: forgotten.
    year.month_passes();
    year.is_reset("joan", "leila");
    year.everybody_tries();

    // April: from the programme to the ISS. The key waits for somebody who holds it.
    year.month_passes();
    year.has_roles("morag", "priya", {iss_worker});
    CHECK(year.as("priya").held() == CompartmentSet{Compartment::case_record});
    (void)year.as("ros");
    year.everybody_tries();

    // May and June: one comes, one goes.
    year.month_passes();
    year.joins("joan", "grace", {iss_worker});
    year.everybody_tries();
    year.month_passes();
    year.leaves("morag", "tom");
    year.everybody_tries();

    // July: a laptop is left on a train, with a passphrase on a note stuck to it.
    year.month_passes();
    year.at_computer("grace's laptop");
    const DeviceId lost = [&] {
        Workspace grace = year.as("grace");
        good(grace.record({{.case_id = {},
                            .fact = CoverArranged{year.id("grace"), year.id("leila"),
                                                  local_date(year.now()), local_date(year.now())},
                            .happened = year.now()}},
                          year.now()));
        return grace.impl().vault.device();
    }();
    year.at_computer("office");
    year.everybody_tries();
    const std::size_t passphrases = year.passphrases("grace");
    const std::size_t keyrings = year.keyrings();
    CHECK(year.opened_by_thief("grace", passphrases, keyrings)
          == compartments_of(Role::iss_worker));
    year.is_reset("joan", "grace");
    {
        Workspace joan = year.as("joan");
        good(remove_device(joan, lost, year.now()));
    }
    CHECK(year.opened_by_thief("grace", passphrases, keyrings).empty());
    year.everybody_tries();
    year.at_computer("grace's laptop");
    CHECK_FALSE(Workspace::open(year.place(), "grace", Secret::from_text("grace 3"), year.now()));
    year.at_computer("office");

    // August: a case manager goes back to sessions.
    year.month_passes();
    year.has_roles("joan", "ros", {intervention_practitioner});
    year.everybody_tries();

    // September: the founder forgets, and the paper is fetched from the safe.
    year.month_passes();
    year.recovers("joan", Secret::from_text(year.codes.front()));
    CHECK(year.as("joan").held() == every_compartment);
    year.everybody_tries();

    // October: too many have seen the paper. Two officers hold the next.
    year.month_passes();
    {
        std::vector<Secret> none;
        Workspace morag = year.as("morag");    // who does not open the survivors' record
        CHECK_FALSE(renew_recovery(morag, RecoveryForm::two_halves, keeping(none), year.now()));
    }
    const auto halves = [&] {
        Workspace joan = year.as("joan");
        std::vector<Secret> shown;
        good(renew_recovery(joan, RecoveryForm::two_halves, keeping(shown), year.now()));
        return shown;
    }();
    REQUIRE(halves.size() == 2);
    CHECK(year.opened_by_code(year.codes.front()).empty());
    CHECK(year.opened_by_code(std::string(halves[0].text())).empty());
    CHECK(year.opened_by_code(std::string(halves[1].text())).empty());
    CHECK(year.opened_by_code(std::string(joined(halves[1], halves[0]).value().text()))
          == every_compartment);
    year.everybody_tries();
    CHECK_FALSE(Workspace::recover(year.place(), Secret::from_text(year.codes.front()), "morag",
                                   Secret::from_text("x"), year.now()));
    CHECK_FALSE(
        Workspace::recover(year.place(), halves[0], "morag", Secret::from_text("x"), year.now()));
    year.recovers("morag", joined(halves[0], halves[1]).value());
    year.everybody_tries();

    // November: the founder leaves, who was one of two who manage people.
    year.month_passes();
    year.leaves("morag", "joan");
    (void)year.as("wanda");    // what morag does not hold is keyed anew by the next who does
    year.everybody_tries();
    {
        Workspace morag = year.as("morag");
        CHECK_FALSE(morag.remove_member(year.id("morag"), year.now()));
        CHECK_FALSE(morag.set_roles(year.id("morag"), {case_manager}, year.now()));
        CHECK(access_facts(morag)["recovery_used"] == 2);
    }

    // December.
    year.month_passes();
    year.leaves("morag", "daniel");
    year.has_roles("morag", "leila", {practice_manager});
    (void)year.as("wanda");
    year.everybody_tries();

    const Workspace wanda = year.as("wanda");
    CHECK(good(wanda.verify()).holds());
    auto facts = access_facts(wanda);
    CHECK(facts["access_granted"] == 12);    // nine who came, and three changes of role
    CHECK(facts["access_removed"] == 3);
    CHECK(facts["passphrase_reset"] == 2);
    CHECK(facts["device_removed"] == 1);
    CHECK(facts["recovery_renewed"] == 1);
}
