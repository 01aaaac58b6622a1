#pragma once
#include "vault/bytes.h"
#include "vault/secret.h"

namespace holdfast {

using Hash = std::array<std::uint8_t, 32>;              ///< BLAKE2b-256
using PublicKey = std::array<std::uint8_t, 32>;         ///< X25519 (sealing) or Ed25519 (signing)
using SignatureBytes = std::array<std::uint8_t, 64>;    ///< Ed25519

/// Must have run before anything else here; `Secret` sees to it.
void start_sodium();

/// Every hash says what it is of, so that no two purposes can stand in for each other.
Hash hash_of(std::string_view purpose, ByteView bytes, ByteView key = {});

struct SigningPair {
    PublicKey public_key{};
    Secret secret;
    static SigningPair random();
    static SigningPair from_seed(const Secret& seed);
    SignatureBytes sign(ByteView message) const;
};

bool is_signed_by(const PublicKey& signer, ByteView message, const SignatureBytes& signature);
bool is_signed_by_any(std::span<const PublicKey> signers, ByteView message,
                      const SignatureBytes& signature);

/// Anyone can seal to the public key; only the pair opens what is sealed.
struct SealingPair {
    PublicKey public_key{};
    Secret secret;
    static SealingPair random();
    static SealingPair from_seed(const Secret& seed);
    static SealingPair from_secret(Secret secret);
    std::optional<Secret> open(ByteView sealed) const;
};

Bytes seal_to(const PublicKey& recipient, ByteView message);

/// Authenticated encryption under a shared key; a random nonce goes first.
Bytes lock_with(const Secret& key, const Secret& message);
std::optional<Secret> unlock_with(const Secret& key, ByteView locked);

template <std::size_t Size>
std::array<std::uint8_t, Size> random_array()
{
    const Secret random = Secret::random(Size);
    std::array<std::uint8_t, Size> array{};
    std::copy(random.bytes().begin(), random.bytes().end(), array.begin());
    return array;
}

}
