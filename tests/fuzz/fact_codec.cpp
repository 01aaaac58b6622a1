#include <cstdlib>

#include "record/codec.h"

/// The first byte chooses the kind, the rest is its payload. What is decoded is encoded and decoded as the same fact.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace holdfast;
    if (size == 0)
        return 0;
    const auto kind = kind_names()[*data % fact_kinds];
    static FactReader reader;
    const auto fact = reader.read(kind, 1, {data + 1, size - 1});
    if (!fact)
        return 0;
    const auto again = reader.read(kind, 1, encode(*fact));
    if (!again || *again != *fact)
        std::abort();
    return 0;
}
