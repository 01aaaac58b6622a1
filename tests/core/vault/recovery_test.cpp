#include <set>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "a_vault.h"
#include "vault/recovery_code.h"
#include "vault/vault_impl.h"

using namespace holdfast;
using namespace holdfast::test;
using Kind = VaultErrorKind;

namespace {

std::string text(const Secret& secret)
{
    return std::string(secret.text());
}

Keyring keyring_of(const AVault& a)
{
    return got(read_keyring(a.folder(), got(read_charter(a.place()))));
}

std::optional<VaultErrorKind> recovered(const AVault& a, const Secret& code, std::string_view name)
{
    return error_of(Vault::recover(a.place(), code, name, passphrase_of(name), at(50)));
}

/// The new code, or its halves, as somebody put them on paper.
std::vector<Secret> renewed(Vault& vault, RecoveryForm form)
{
    std::vector<Secret> paper;
    got(vault.renew_recovery(
        form,
        [&](const std::vector<Secret>& parts) {
            for (const Secret& part : parts)
                paper.push_back(part.clone());
            return true;
        },
        at(9)));
    return paper;
}

}

TEST_CASE("the code that made the vault opens the root's key no more once it was renewed",
          "[vault][recovery]")
{
    const AVault a;
    REQUIRE_FALSE(keyring_of(a).sealed_root.empty());
    Vault vault = a.open();
    renewed(vault, RecoveryForm::one_code);
    CHECK(keyring_of(a).sealed_root.empty());
}

TEST_CASE("Two halves of one code make it again, in either order and however they are typed",
          "[vault][recovery]")
{
    CHECK(rc::check([] {
        const Secret code = new_recovery_code();
        const auto halves = halves_of(code).value();
        RC_ASSERT(text(joined(halves.first, halves.second).value()) == text(code));
        std::string typed = text(halves.second);
        for (char& c : typed)
            c = c == '-' ? ' ' : static_cast<char>(std::tolower(c));
        RC_ASSERT(text(joined(Secret::from_text(typed), halves.first).value()) == text(code));
        RC_ASSERT(recovery_part(code) == RecoveryPart::whole);
        RC_ASSERT(recovery_part(halves.first) == RecoveryPart::first_half);
        RC_ASSERT(recovery_part(halves.second) == RecoveryPart::second_half);
        RC_ASSERT(!joined(halves.first, halves.first));
        RC_ASSERT(!joined(halves.second, halves.second));
        RC_ASSERT(!joined(halves.first, code));
        RC_ASSERT(!recovery_keys(halves.first));
    }));
}

TEST_CASE("One half alone tells nothing of the code: whatever the code, any half is as likely",
          "[vault][recovery]")
{
    const Secret code = new_recovery_code();
    constexpr std::size_t random_symbols = 26;
    constexpr int splits = 700;
    std::array<std::set<char>, 2 * random_symbols> seen;
    for (int i = 0; i < splits; ++i) {
        const auto halves = halves_of(code).value();
        std::size_t place = 0;
        for (const Secret* half : {&halves.first, &halves.second}) {
            std::size_t taken = 0;
            for (const char c : half->text())
                if (c != '-' && taken < random_symbols) {
                    seen[place++].insert(c);
                    ++taken;
                }
        }
    }
    for (const auto& symbols : seen)
        CHECK(symbols.size() >= 30);    // of 32: that one is not seen in 700 draws is one in 10^9
}

TEST_CASE("A mistyped half is told from a good one", "[vault][recovery]")
{
    const auto halves = halves_of(new_recovery_code()).value();
    const std::string good = text(halves.first);
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    for (std::size_t i = 0; i < good.size(); ++i) {
        if (good[i] == '-')
            continue;
        std::string bad = good;
        bad[i] = alphabet[(alphabet.find(bad[i]) + 7) % alphabet.size()];
        CHECK_FALSE(recovery_part(Secret::from_text(bad)));
        CHECK_FALSE(joined(Secret::from_text(bad), halves.second));
    }
    const auto others = halves_of(new_recovery_code()).value();
    const auto mixed = joined(halves.first, others.second);
    REQUIRE(mixed);    // it cannot be told by itself: it is another code
    CHECK(text(*mixed) != text(joined(others.first, others.second).value()));
}

TEST_CASE("A renewed code opens everything, and the one before nothing, not even by the root key",
          "[vault][recovery]")
{
    const AVault a;
    a.add("sam", {Role::service_manager}, 2);
    const Keyring old_keyring = keyring_of(a);
    std::vector<Secret> paper;
    {
        Vault mora = a.open();
        write(mora, {AnEntry(1), AnEntry(2, Compartment::support)});
        paper = renewed(mora, RecoveryForm::one_code);
        CHECK(all_entries(mora).size() == 2);
        CHECK(got(mora.verify()).holds());
        CHECK(mora.access_changes().back().kind == AccessChange::Kind::recovery_renewed);
    }
    REQUIRE(paper.size() == 1);
    CHECK(recovered(a, a.recovery_code(), "mora") == Kind::wrong_recovery_code);
    CHECK_FALSE(recovered(a, paper[0], "sam"));
    CHECK(a.open("sam").held()
          == CompartmentSet{Compartment::case_record, Compartment::management});

    // The old code still opens the root's key in a keyring that was kept. It is not believed.
    const auto old_code = recovery_keys(a.recovery_code()).value();
    const Charter charter = got(read_charter(a.place()));
    const SigningPair root{charter.root, old_code.sealing.open(old_keyring.sealed_root).value()};
    Keyring forged = keyring_of(a);
    KeyringState state = got(replay(forged, charter.root));
    CHECK(error_of(declare(forged, state, at(60), PersonRemoved{an<PersonId>(1)}, std::nullopt,
                           root, charter.root))
          == Kind::not_permitted);
    for (const SealedKey& sealed : keyring_of(a).sealed)
        CHECK_FALSE(old_code.sealing.open(sealed.sealed));
}

TEST_CASE("Who does not hold every compartment makes no recovery code", "[vault][recovery]")
{
    const AVault a;
    a.add("sam", {Role::service_manager}, 2);
    a.add("wanda", {Role::data_protection_lead}, 3);
    const auto never = [](const std::vector<Secret>&) -> bool {
        throw std::runtime_error("it was shown");
    };
    for (const char* name : {"sam", "wanda"}) {
        Vault vault = a.open(name);
        CHECK(error_of(vault.renew_recovery(RecoveryForm::one_code, never, at()))
              == Kind::not_permitted);
    }
    // Nor would the keyring believe them.
    Keyring keyring = keyring_of(a);
    const Charter charter = got(read_charter(a.place()));
    KeyringState state = got(replay(keyring, charter.root));
    const auto* sam = state.find_current("sam");
    const Identity identity = got(unlock_identity(*find_locked(keyring, sam->record.id),
                                                  sam->record, charter.root, passphrase_of("sam")));
    const auto keys = recovery_keys(new_recovery_code()).value();
    CHECK(error_of(declare(keyring, state, at(),
                           RecoverySet{keys.sealing.public_key, keys.signing.public_key, false},
                           sam->record.id, identity.signing, charter.root))
          == Kind::not_permitted);
}

TEST_CASE("A code that could not be shown does not come into force", "[vault][recovery]")
{
    const AVault a;
    {
        Vault mora = a.open();
        CHECK(error_of(mora.renew_recovery(
                  RecoveryForm::two_halves, [](const auto&) { return false; }, at()))
              == Kind::input_output);
        write(mora, {AnEntry(1)});
    }
    CHECK_FALSE(recovered(a, a.recovery_code(), "mora"));
}

TEST_CASE("A passphrase that a manager gave is known as such until another is chosen",
          "[vault][people]")
{
    const AVault a;
    const PersonId iris = a.add("iris", {Role::iss_worker}, 3);
    CHECK_FALSE(a.open("iris").self().passphrase_given);    // in a sample everybody is invented
    got(a.open().reset_passphrase(iris, passphrase_of("given"), at()));
    {
        Vault vault = got(a.try_open("iris", "pass given"));
        CHECK(vault.self().passphrase_given);
        got(vault.change_passphrase(passphrase_of("given"), passphrase_of("own")));
        CHECK_FALSE(vault.self().passphrase_given);
    }
    CHECK_FALSE(got(a.try_open("iris", "pass own")).self().passphrase_given);
}
