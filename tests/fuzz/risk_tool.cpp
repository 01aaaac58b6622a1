// A risk tool is a file that a service may load: it is read whole or refused.

#include <cstdint>
#include <string_view>

#include "risk/tool.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    (void)holdfast::RiskTool::parse({reinterpret_cast<const char*>(data), size});
    return 0;
}
