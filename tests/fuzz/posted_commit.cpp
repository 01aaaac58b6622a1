// What lies in the letterbox was sealed by anybody who knows a public key: once opened it is read as a commit that is true to
// itself, or refused. What is read is written back as the same bytes.

#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "vault/ledger.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace holdfast;
    static const VaultId vault{VaultId::Bytes{}};
    const Bytes bytes(data, data + size);
    const auto posted = decode_posted(vault, bytes);
    if (posted && encode_posted(*posted) != bytes)
        std::abort();
    return 0;
}
