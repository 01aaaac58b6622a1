#include "vault/kdf.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include <sodium.h>

#include "vault/crypto.h"

namespace holdfast {
namespace {

constexpr std::uint64_t moderate_passes = 3;
constexpr std::uint64_t moderate_memory = std::uint64_t{256} << 20;
constexpr std::uint64_t most_passes = 100;
constexpr std::uint64_t most_memory = std::uint64_t{2} << 30;
constexpr std::chrono::duration<double> aim = std::chrono::milliseconds(500);

}

KdfCost KdfCost::calibrated()
{
    const KdfSalt salt{};
    const Secret passphrase = Secret::from_text("how long does this take");
    const auto start = std::chrono::steady_clock::now();
    derive_key(passphrase, salt, moderate());
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;

    const double passes = std::round(static_cast<double>(moderate_passes) * (aim / taken));
    return {static_cast<std::uint64_t>(std::clamp(passes, static_cast<double>(moderate_passes),
                                                  static_cast<double>(most_passes))),
            moderate_memory};
}

KdfCost KdfCost::moderate()
{
    return {moderate_passes, moderate_memory};
}

KdfCost KdfCost::light_for_samples()
{
    return {1, 64 << 10};
}

std::optional<KdfCost> KdfCost::stated(std::uint64_t passes, std::uint64_t memory_bytes)
{
    const bool accepted = passes >= crypto_pwhash_argon2id_OPSLIMIT_MIN && passes <= most_passes
                          && memory_bytes >= crypto_pwhash_argon2id_MEMLIMIT_MIN
                          && memory_bytes <= most_memory;
    return accepted ? std::optional(KdfCost(passes, memory_bytes)) : std::nullopt;
}

bool KdfCost::is_strong() const
{
    return m_passes >= moderate_passes && m_memory_bytes >= moderate_memory;
}

Secret derive_key(const Secret& passphrase, const KdfSalt& salt, KdfCost cost)
{
    static_assert(std::tuple_size_v<KdfSalt> == crypto_pwhash_argon2id_SALTBYTES);
    Secret key(crypto_secretbox_KEYBYTES);
    const int result = crypto_pwhash(key.bytes().data(), key.size(), passphrase.text().data(),
                                     passphrase.size(), salt.data(), cost.passes(),
                                     cost.memory_bytes(), crypto_pwhash_ALG_ARGON2ID13);
    return result == 0 ? std::move(key) : Secret();
}

}
