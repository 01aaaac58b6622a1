#pragma once
#include <array>
#include <cstdint>
#include <optional>

#include "vault/secret.h"

namespace holdfast {

using KdfSalt = std::array<std::uint8_t, 16>;

/// A sample holds invented people only and says so everywhere; everything that guards it may be
/// light.
enum class VaultPurpose : std::uint8_t { real, sample };

/// What a guess at a passphrase costs (Argon2id). A real vault never costs less than libsodium's
/// moderate setting: three passes over 256 MiB. Only a vault that says of itself that it is a
/// sample may be light.
class KdfCost {
public:
    /// About half a second on this machine, and never under the moderate setting. Takes about as
    /// long to find out.
    static KdfCost calibrated();
    static KdfCost moderate();
    /// One pass over 64 KiB, for invented people in samples and tests. Refused by every vault that
    /// is not a sample.
    static KdfCost light_for_samples();
    /// As a keyring states it; absent if outside what Argon2id or this program accepts.
    static std::optional<KdfCost> stated(std::uint64_t passes, std::uint64_t memory_bytes);

    std::uint64_t passes() const { return m_passes; }
    std::uint64_t memory_bytes() const { return m_memory_bytes; }
    bool is_strong() const;
    friend bool operator==(const KdfCost&, const KdfCost&) = default;

private:
    KdfCost(std::uint64_t passes, std::uint64_t memory_bytes)
        : m_passes(passes), m_memory_bytes(memory_bytes)
    {}

    std::uint64_t m_passes;
    std::uint64_t m_memory_bytes;
};

/// 32 bytes from a passphrase; empty when the memory cannot be had.
Secret derive_key(const Secret& passphrase, const KdfSalt& salt, KdfCost cost);

}
