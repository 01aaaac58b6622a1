#pragma once
#include <sodium.h>

#include "vault/crypto.h"

namespace holdfast {

/// BLAKE2b-256 of what goes past.
class RunningHash {
public:
    explicit RunningHash(ByteView key = {})
    {
        start_sodium();
        crypto_generichash_init(&m_state, key.data(), key.size(), std::tuple_size_v<Hash>);
    }
    void add(ByteView bytes) { crypto_generichash_update(&m_state, bytes.data(), bytes.size()); }
    Hash value()
    {
        Hash hash{};
        crypto_generichash_final(&m_state, hash.data(), hash.size());
        return hash;
    }

private:
    crypto_generichash_state m_state{};
};

}
