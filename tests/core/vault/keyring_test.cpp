#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "a_vault.h"
#include "vault/json_text.h"
#include "vault/keyring_codec.h"
#include "vault/recovery_code.h"
#include "vault/vault_impl.h"

using namespace holdfast;
using namespace holdfast::test;
using enum Compartment;
using Kind = VaultErrorKind;

namespace {

struct WithKeyring : AVault {
    WithKeyring()
    {
        add("sam", {Role::service_manager}, 2);
        add("iris", {Role::iss_worker}, 3);
        add("ivan", {Role::intervention_practitioner}, 4);
    }
    Keyring keyring() const { return got(read_keyring(folder(), got(read_charter(place())))); }
    PublicKey root() const { return got(read_charter(place())).root; }
    void put(const Keyring& changed) const { got(write_keyring(folder(), changed)); }
};

/// Why a keyring is not believed; empty where it is.
std::string distrust(const Keyring& keyring, const PublicKey& root)
{
    const auto state = replay(keyring, root);
    if (state)
        return {};
    CHECK(state.error().kind == Kind::untrusted);
    return state.error().detail;
}

PersonRecord& person_in(Statement& statement)
{
    return std::get<PersonSet>(statement.saying).person;
}

/// The private keys of a member, as they would have them who know the passphrase.
Identity identity_of(const WithKeyring& a, std::string_view name)
{
    const Keyring keyring = a.keyring();
    const auto state = got(replay(keyring, a.root()));
    const auto* person = state.find_current(name);
    return got(unlock_identity(*find_locked(keyring, person->record.id), person->record, a.root(),
                               passphrase_of(name)));
}

}

TEST_CASE("a keyring is read back as it was written", "[vault][keyring]")
{
    const WithKeyring a;
    const Keyring keyring = a.keyring();
    CHECK(keyring.statements.size() == 8);
    CHECK(got(parse_keyring(keyring_text(keyring))) == keyring);
    CHECK(distrust(keyring, a.root()).empty());
}

TEST_CASE("a keyring that a program of the first format could not read says so to it; one that it "
          "could is written as it would write it",
          "[vault][keyring]")
{
    const WithKeyring a;
    const auto format_in = [](const Keyring& keyring) {
        return nlohmann::json::parse(keyring_text(keyring)).at("format").get<int>();
    };
    // What a program of before makes of it: what comes after the format it never looks at.
    const auto read_by_the_first = [](const Keyring& keyring) {
        return error_of(json_text::parse<int>(keyring_text(keyring), keyring_file, 1,
                                              [](const json_text::Json&) { return 0; }));
    };
    Keyring plain = a.keyring();
    for (Statement& statement : plain.statements)
        if (auto* recovery = std::get_if<RecoverySet>(&statement.saying))
            *recovery = {recovery->recovery, std::nullopt, false};
    for (LockedKeys& locked : plain.locked)
        locked.given = false;
    CHECK(format_in(plain) == 1);
    CHECK_FALSE(read_by_the_first(plain));
    CHECK(got(parse_keyring(keyring_text(plain))) == plain);

    std::vector<Keyring> newer(6, plain);
    newer[0].statements.back().saying = DeviceBarred{an<DeviceId>(9), every_compartment};
    newer[1].statements.back().saying = RecoverySet{{}, PublicKey{}, true};
    newer[2].statements.back().after = {Hash{}};
    newer[3].statements.back().elsewhere = true;
    newer[4].locked.front().given = true;
    newer[5].locked.front().unproven = true;
    for (const Keyring& keyring : newer) {
        CHECK(format_in(keyring) == 2);
        CHECK(read_by_the_first(keyring) == Kind::newer_format);
        CHECK(got(parse_keyring(keyring_text(keyring))) == keyring);
    }
    std::string later = keyring_text(plain);
    later.replace(later.find("\"format\": 1"), 11, "\"format\": 3");
    CHECK(error_of(parse_keyring(later)) == Kind::newer_format);
}

TEST_CASE("no other text than the one written is a keyring", "[vault][keyring]")
{
    const WithKeyring a;
    const std::string text = keyring_text(a.keyring());
    CHECK(error_of(parse_keyring("")) == Kind::damaged);
    CHECK(error_of(parse_keyring("[]")) == Kind::damaged);
    CHECK(error_of(parse_keyring(text + " ")) == Kind::damaged);
    CHECK(error_of(parse_keyring(std::string(100000, '['))) == Kind::damaged);
    CHECK(rc::check([&] {
        std::string changed = text;
        const auto place = *rc::gen::inRange<std::size_t>(0, text.size());
        changed[place] = static_cast<char>(changed[place] ^ *rc::gen::inRange(1, 256));
        RC_ASSERT(!parse_keyring(changed).has_value());
    }));
    CHECK(rc::check([&] {
        const auto cut = *rc::gen::inRange<std::size_t>(0, text.size());
        RC_ASSERT(!parse_keyring(text.substr(0, cut)).has_value());
    }));
}

TEST_CASE("no statement of a keyring can be changed, left out, moved or repeated",
          "[vault][keyring]")
{
    const WithKeyring a;
    const Keyring good = a.keyring();
    const PublicKey root = a.root();
    for (std::size_t i = 0; i < good.statements.size(); ++i) {
        INFO("statement " << i);
        Keyring changed = good;
        changed.statements[i].at += std::chrono::seconds(1);
        CHECK(distrust(changed, root) == "signature");
        changed = good;
        changed.statements[i].signature[5] ^= 1;
        CHECK(distrust(changed, root) == "signature");
        if (i + 1 < good.statements.size()) {
            changed = good;
            changed.statements.erase(changed.statements.begin() + static_cast<std::ptrdiff_t>(i));
            CHECK_FALSE(distrust(changed, root).empty());
            changed = good;
            std::swap(changed.statements[i], changed.statements[i + 1]);
            CHECK_FALSE(distrust(changed, root).empty());
        }
        changed = good;
        changed.statements.push_back(good.statements[i]);
        CHECK_FALSE(distrust(changed, root).empty());
    }
    Keyring elsewhere = good;
    elsewhere.vault = an<VaultId>(7);
    CHECK(distrust(elsewhere, root) == "signature");
    CHECK(distrust(good, SigningPair::random().public_key) == "signature");
}

TEST_CASE("a person's roles, name and keys stand under a signature", "[vault][keyring]")
{
    const WithKeyring a;
    const Keyring good = a.keyring();
    for (const auto& change : std::initializer_list<void (*)(PersonRecord&)>{
             [](PersonRecord& person) { person.roles.insert(Role::iss_worker); },
             [](PersonRecord& person) { person.sign_in_name = "eve"; },
             [](PersonRecord& person) { person.sealing = SealingPair::random().public_key; },
             [](PersonRecord& person) { person.signing = SigningPair::random().public_key; }}) {
        Keyring changed = good;
        change(person_in(changed.statements.back()));
        CHECK(distrust(changed, a.root()) == "signature");
        a.put(changed);
        CHECK(error_of(a.try_open("mora")) == Kind::untrusted);
    }
    a.put(good);
    CHECK(a.try_open("mora"));
}

TEST_CASE("what only managers may say is not believed of others", "[vault][keyring]")
{
    const WithKeyring a;
    const Identity ivan = identity_of(a, "ivan");
    const auto says = [&](Saying saying) {
        Keyring keyring = a.keyring();
        const auto state = got(replay(keyring, a.root()));
        Statement statement{at(), ivan.person, std::move(saying), {}};
        statement.signature = ivan.signing.sign(
            statement_bytes(keyring.vault, {state.length, state.head}, statement));
        keyring.statements.push_back(std::move(statement));
        return distrust(keyring, a.root());
    };
    const Identity eve = Identity::random(an<PersonId>(66));
    CHECK(says(PersonSet{record_of(eve, "eve", {Role::service_manager})}) == "signer_not_entitled");
    CHECK(says(PersonSet{record_of(ivan, "ivan", {Role::case_manager})}) == "signer_not_entitled");
    CHECK(says(PersonRemoved{an<PersonId>(2)}) == "signer_not_entitled");
    CHECK(says(RecoverySet{SealingPair::random().public_key}) == "signer_not_entitled");
    CHECK(says(CompartmentKeyed{FreshKey::next(support, 2).record}) == "signer_not_entitled");
    CHECK(
        says(CompartmentKeyed{FreshKey::next(case_record, 2).record}).empty());    // which he holds
    CHECK(says(CompartmentKeyed{FreshKey::next(case_record, 3).record}) == "generation");
}

TEST_CASE("a removed manager's word counts no more, and an older keyring is not taken back",
          "[vault][keyring]")
{
    const WithKeyring a;
    const Keyring before = a.keyring();
    const Identity sam = identity_of(a, "sam");
    got(a.open().remove_member(an<PersonId>(2), at()));
    const Keyring after = a.keyring();
    const Identity eve = Identity::random(an<PersonId>(66));
    const auto sam_says = [&](Keyring keyring) {
        const auto state = got(replay(keyring, a.root()));
        Statement statement{
            at(), sam.person, PersonSet{record_of(eve, "eve", {Role::service_manager})}, {}};
        statement.signature = sam.signing.sign(
            statement_bytes(keyring.vault, {state.length, state.head}, statement));
        keyring.statements.push_back(std::move(statement));
        return keyring;
    };
    CHECK(distrust(sam_says(after), a.root()) == "signer_unknown");

    // A fork from before the removal replays well by itself; case.db, whose key sam has lost, knows
    // better.
    Keyring fork = sam_says(before);
    CHECK(distrust(fork, a.root()).empty());
    const auto state = got(replay(after, a.root()));
    const KeyringHead known{state.length, state.head};
    CHECK(error_of(replay(fork, a.root(), known)) == Kind::untrusted);
    CHECK(error_of(replay(before, a.root(), known)) == Kind::untrusted);
    CHECK(replay(after, a.root(), known));
    a.put(fork);
    CHECK_FALSE(a.try_open("mora"));
}

TEST_CASE("a keyring rolled back to before somebody came is not believed", "[vault][keyring]")
{
    const WithKeyring a;
    const Keyring before = a.keyring();
    a.add("nina", {Role::iss_worker}, 9);
    a.put(before);
    const auto opened = a.try_open("mora");
    REQUIRE(error_of(opened) == Kind::untrusted);
    CHECK(opened.error().detail == "rolled_back");
}

TEST_CASE("a holder cannot be given another compartment key than everybody's", "[vault][keyring]")
{
    const WithKeyring a;
    Keyring changed = a.keyring();
    const auto state = got(replay(changed, a.root()));
    const auto& iris = *state.find_current("iris");
    const Secret planted = Secret::random(32);
    for (SealedKey& sealed : changed.sealed)
        if (sealed.person == iris.record.id && sealed.compartment == support)
            sealed.sealed = seal_to(iris.record.sealing, planted.bytes());
    a.put(changed);
    const auto opened = a.try_open("iris");
    REQUIRE(error_of(opened) == Kind::untrusted);
    CHECK(opened.error().detail == "compartment_key");
}

TEST_CASE("a vault with another root does not pass for the one a passphrase was set in",
          "[vault][keyring]")
{
    const WithKeyring a;
    const LockedKeys locked = *find_locked(a.keyring(), an<PersonId>(1));
    const AVault other;
    for (const char* file : {"vault.json", "case.db", "support.db", "management.db"})
        std::filesystem::copy_file(other.folder() / file, a.folder() / file,
                                   std::filesystem::copy_options::overwrite_existing);
    CHECK(error_of(a.try_open("mora")) == Kind::untrusted);

    // All of it another's, but with mora's own locked keys, as if to be opened with her passphrase.
    Keyring planted = got(read_keyring(other.folder(), got(read_charter(other.place()))));
    planted.locked = {locked};
    got(write_keyring(a.folder(), planted));
    const auto opened = a.try_open("mora");
    REQUIRE(error_of(opened) == Kind::untrusted);
    CHECK(opened.error().detail == "another_root");
}

TEST_CASE("the charter is signed by the root key that it names", "[vault][keyring]")
{
    const WithKeyring a;
    const Charter charter = got(read_charter(a.place()));
    CHECK(got(parse_charter(charter_text(charter))) == charter);
    Charter changed = charter;
    changed.vault = an<VaultId>(3);
    CHECK(error_of(parse_charter(charter_text(changed))) == Kind::untrusted);
    changed = charter;
    changed.purpose = VaultPurpose::real;
    CHECK(error_of(parse_charter(charter_text(changed))) == Kind::untrusted);
    const std::string text = charter_text(charter);
    CHECK(rc::check([&] {
        std::string flipped = text;
        const auto place = *rc::gen::inRange<std::size_t>(0, text.size());
        flipped[place] = static_cast<char>(flipped[place] ^ *rc::gen::inRange(1, 256));
        RC_ASSERT(!parse_charter(flipped).has_value());
    }));
}

TEST_CASE("a mistyped recovery code is told before anything is tried", "[vault][recovery]")
{
    const Secret code_text = new_recovery_code();
    const std::string good(code_text.text());
    const auto keys = recovery_keys(code_text);
    REQUIRE(keys);
    CHECK(recovery_keys(Secret::from_text(good))->sealing.public_key == keys->sealing.public_key);
    CHECK_FALSE(recovery_keys(Secret()));
    CHECK_FALSE(recovery_keys(Secret::from_text(good + "0")));
    CHECK_FALSE(recovery_keys(Secret::from_text(good.substr(1))));
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    for (std::size_t i = 0; i < good.size(); ++i) {
        if (good[i] == '-')
            continue;
        std::string bad = good;
        bad[i] = alphabet[(alphabet.find(bad[i]) + 11) % alphabet.size()];
        CHECK_FALSE(recovery_keys(Secret::from_text(bad)));
    }
}

TEST_CASE("letters that look like digits are read as these in a recovery code", "[vault][recovery]")
{
    CHECK(rc::check([] {
        const Secret made = new_recovery_code();
        std::string typed(made.text());
        for (char& c : typed)
            c = c == '1'   ? *rc::gen::element('l', 'I', 'i', 'L')
                : c == '0' ? *rc::gen::element('o', 'O')
                           : c;
        const auto keys = recovery_keys(Secret::from_text(typed));
        RC_ASSERT(keys.has_value());
        RC_ASSERT(keys->sealing.public_key == recovery_keys(made)->sealing.public_key);
    }));
}

TEST_CASE("sign-in names are printable, short, and told apart without regard to case",
          "[vault][keyring]")
{
    CHECK(is_sign_in_name("Zoë O'Brien"));
    CHECK_FALSE(is_sign_in_name(""));
    CHECK_FALSE(is_sign_in_name(" x"));
    CHECK_FALSE(is_sign_in_name("x "));
    CHECK_FALSE(is_sign_in_name("a\tb"));
    CHECK_FALSE(is_sign_in_name("\xC3"));
    CHECK_FALSE(is_sign_in_name("\x80"));
    CHECK_FALSE(is_sign_in_name("\xFF"));
    CHECK_FALSE(is_sign_in_name(std::string(65, 'a')));
    CHECK(same_sign_in_name("Ruth", "rUTH"));
    CHECK_FALSE(same_sign_in_name("Ruth", "Ruthe"));
}
