#include "vault/crypto.h"

#include <algorithm>
#include <cstdlib>

#include <sodium.h>

#include "vault/running_hash.h"

namespace holdfast {

void start_sodium()
{
    static const bool started = sodium_init() >= 0;
    if (!started)
        std::abort();    // no source of random bytes: nothing may be encrypted
}

Hash hash_of(std::string_view purpose, ByteView bytes, ByteView key)
{
    const auto size = static_cast<std::uint8_t>(purpose.size());
    RunningHash running(key);
    running.add({&size, 1});
    running.add(as_bytes(purpose));
    running.add(bytes);
    return running.value();
}

SigningPair SigningPair::random()
{
    SigningPair pair{{}, Secret(crypto_sign_SECRETKEYBYTES)};
    crypto_sign_keypair(pair.public_key.data(), pair.secret.bytes().data());
    return pair;
}

SigningPair SigningPair::from_seed(const Secret& seed)
{
    SigningPair pair{{}, Secret(crypto_sign_SECRETKEYBYTES)};
    crypto_sign_seed_keypair(pair.public_key.data(), pair.secret.bytes().data(),
                             seed.bytes().data());
    return pair;
}

SignatureBytes SigningPair::sign(ByteView message) const
{
    SignatureBytes signature{};
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(),
                         secret.bytes().data());
    return signature;
}

bool is_signed_by(const PublicKey& signer, ByteView message, const SignatureBytes& signature)
{
    start_sodium();
    return crypto_sign_verify_detached(signature.data(), message.data(), message.size(),
                                       signer.data())
           == 0;
}

bool is_signed_by_any(std::span<const PublicKey> signers, ByteView message,
                      const SignatureBytes& signature)
{
    return std::any_of(signers.begin(), signers.end(), [&](const PublicKey& signer) {
        return is_signed_by(signer, message, signature);
    });
}

SealingPair SealingPair::random()
{
    return from_secret(Secret::random(crypto_box_SECRETKEYBYTES));
}

SealingPair SealingPair::from_seed(const Secret& seed)
{
    SealingPair pair{{}, Secret(crypto_box_SECRETKEYBYTES)};
    crypto_box_seed_keypair(pair.public_key.data(), pair.secret.bytes().data(),
                            seed.bytes().data());
    return pair;
}

SealingPair SealingPair::from_secret(Secret secret)
{
    SealingPair pair{{}, std::move(secret)};
    crypto_scalarmult_base(pair.public_key.data(), pair.secret.bytes().data());
    return pair;
}

std::optional<Secret> SealingPair::open(ByteView sealed) const
{
    if (sealed.size() < crypto_box_SEALBYTES)
        return std::nullopt;
    Secret message(sealed.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(message.bytes().data(), sealed.data(), sealed.size(),
                             public_key.data(), secret.bytes().data())
        != 0)
        return std::nullopt;
    return message;
}

Bytes seal_to(const PublicKey& recipient, ByteView message)
{
    start_sodium();
    Bytes sealed(message.size() + crypto_box_SEALBYTES);
    if (crypto_box_seal(sealed.data(), message.data(), message.size(), recipient.data()) != 0)
        std::abort();    // only for a public key of low order, which the signed keyring never holds
    return sealed;
}

Bytes lock_with(const Secret& key, const Secret& message)
{
    Bytes locked(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + message.size());
    randombytes_buf(locked.data(), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(locked.data() + crypto_secretbox_NONCEBYTES, message.bytes().data(),
                          message.size(), locked.data(), key.bytes().data());
    return locked;
}

std::optional<Secret> unlock_with(const Secret& key, ByteView locked)
{
    constexpr std::size_t extra = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (locked.size() <= extra)
        return std::nullopt;
    Secret message(locked.size() - extra);
    if (crypto_secretbox_open_easy(
            message.bytes().data(), locked.data() + crypto_secretbox_NONCEBYTES,
            locked.size() - crypto_secretbox_NONCEBYTES, locked.data(), key.bytes().data())
        != 0)
        return std::nullopt;
    return message;
}

}
