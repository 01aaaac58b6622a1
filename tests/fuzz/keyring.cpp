// The keyring and the vault's charter lie in clear and may have been altered: they are read as values or refused.

#include <cstdint>
#include <string_view>

#include "vault/charter.h"
#include "vault/keyring_codec.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    (void)holdfast::parse_keyring(text);
    (void)holdfast::parse_charter(text);
    return 0;
}
