// A recovery code is typed by somebody under pressure: whatever is typed gives a key pair or nothing, and what a code is
// written with (case, dashes, blanks) never changes which.

#include "vault/recovery_code.h"

#include <cctype>
#include <cstdint>
#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace holdfast;
    const std::string typed(reinterpret_cast<const char*>(data), size);
    std::string plain;
    for (const char c : typed)
        if (c != '-' && c != ' ')
            plain += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    const auto pair = recovery_pair(Secret::from_text(typed));
    const auto same = recovery_pair(Secret::from_text(plain));
    if (pair && (!same || same->public_key != pair->public_key))
        std::abort();
    return 0;
}
