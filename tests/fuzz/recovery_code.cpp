// A recovery code is typed by somebody under pressure: whatever is typed gives a key pair or nothing, and what a code is
// written with (case, dashes, blanks) never changes which. A half is never taken for a code.

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
    const auto keys = recovery_keys(Secret::from_text(typed));
    const auto same = recovery_keys(Secret::from_text(plain));
    if (keys && (!same || same->sealing.public_key != keys->sealing.public_key))
        std::abort();
    const auto part = recovery_part(Secret::from_text(typed));
    if (keys.has_value() != (part == RecoveryPart::whole))
        std::abort();
    if (const auto halves = keys ? halves_of(Secret::from_text(typed)) : std::nullopt) {
        const auto whole = joined(halves->second, halves->first);
        const auto again = whole ? recovery_keys(*whole) : std::nullopt;
        if (!again || again->sealing.public_key != keys->sealing.public_key
            || recovery_keys(halves->first))
            std::abort();
    } else if (keys) {
        std::abort();
    }
    return 0;
}
