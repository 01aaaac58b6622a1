// Derived rows may have been written by another version of the program: they read as values, or not at all and are made again.

#include <cstdint>

#include "workspace/rows.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace holdfast;
    static const CaseId id{CaseId::Bytes{}};
    const DerivedRow row{.key = "key", .body = {data, data + size}};
    (void)owed_in(row, id);
    (void)case_in(row, id);
    return 0;
}
