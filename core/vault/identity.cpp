#include "vault/identity.h"

#include <algorithm>

#include <sodium.h>

namespace holdfast {
namespace {

constexpr std::size_t sealing_bytes = crypto_box_SECRETKEYBYTES;
constexpr std::size_t signing_bytes = crypto_sign_SECRETKEYBYTES;
constexpr std::size_t root_bytes = std::tuple_size_v<PublicKey>;

VaultError out_of_memory()
{
    return {VaultErrorKind::input_output, {}, {}, "no_memory_for_the_passphrase"};
}

}

Identity Identity::random(const PersonId& person)
{
    return {person, SealingPair::random(), SigningPair::random()};
}

VaultResult<LockedKeys> lock_identity(const Identity& identity, const PublicKey& root,
                                      const Secret& passphrase, KdfCost cost)
{
    if (passphrase.empty())
        return tl::unexpected(VaultError{VaultErrorKind::bad_passphrase});
    Secret halves(sealing_bytes + signing_bytes + root_bytes);
    const auto place = halves.bytes();
    std::ranges::copy(identity.sealing.secret.bytes(), place.begin());
    std::ranges::copy(identity.signing.secret.bytes(), place.subspan(sealing_bytes).begin());
    std::ranges::copy(root, place.last(root_bytes).begin());

    const auto salt = random_array<std::tuple_size_v<KdfSalt>>();
    const Secret key = derive_key(passphrase, salt, cost);
    if (key.empty())
        return tl::unexpected(out_of_memory());
    return LockedKeys{identity.person, salt, cost, lock_with(key, halves)};
}

VaultResult<Identity> unlock_identity(const LockedKeys& locked, const PersonRecord& record,
                                      const PublicKey& root, const Secret& passphrase)
{
    const auto untrusted = [](const char* why) {
        return tl::unexpected(VaultError{VaultErrorKind::untrusted, "keyring.json", {}, why});
    };
    const Secret key = derive_key(passphrase, locked.salt, locked.cost);
    if (key.empty())
        return tl::unexpected(out_of_memory());
    const auto halves = unlock_with(key, locked.box);
    if (!halves)
        return tl::unexpected(
            VaultError{VaultErrorKind::wrong_passphrase, {}, record.sign_in_name});
    const ByteView place = halves->bytes();
    if (place.size() != sealing_bytes + signing_bytes + root_bytes)
        return untrusted("private_halves");
    if (!std::ranges::equal(place.last(root_bytes), root))
        return untrusted("another_root");

    Identity identity{record.id,
                      SealingPair::from_secret(Secret::copy_of(place.first(sealing_bytes))),
                      {{}, Secret::copy_of(place.subspan(sealing_bytes, signing_bytes))}};
    crypto_sign_ed25519_sk_to_pk(identity.signing.public_key.data(),
                                 identity.signing.secret.bytes().data());
    if (identity.sealing.public_key != record.sealing
        || identity.signing.public_key != record.signing)
        return untrusted("private_halves");
    return identity;
}

void pretend_to_unlock(const Secret& passphrase, KdfCost cost)
{
    const Secret key = derive_key(passphrase, {}, cost);
}

void set_locked(Keyring& keyring, LockedKeys locked)
{
    std::erase_if(keyring.locked,
                  [&](const LockedKeys& old) { return old.person == locked.person; });
    keyring.locked.push_back(std::move(locked));
}

void set_locked_afresh(Keyring& keyring, LockedKeys locked)
{
    std::erase_if(keyring.sealed,
                  [&](const SealedKey& sealed) { return sealed.person == locked.person; });
    set_locked(keyring, std::move(locked));
}

PersonRecord record_of(const Identity& identity, std::string_view sign_in_name, Roles roles)
{
    return {identity.person, std::string(sign_in_name), identity.sealing.public_key,
            identity.signing.public_key, roles};
}

}
