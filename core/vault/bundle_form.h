#pragma once
#include <sodium.h>

#include "vault/bytes.h"
#include "vault/crypto.h"

// What writing a bundle and reading it have to agree on; for bundle_file.cpp and bundle_reading.cpp.
namespace holdfast::bundle_form {

inline constexpr std::string_view magic = "holdfast bundle\n";
inline constexpr std::uint32_t format = 1;
inline constexpr std::string_view header_purpose = "holdfast bundle header 1";
inline constexpr std::size_t chunk_bytes = 64 * 1024;
inline constexpr std::size_t most_sealed_chunk = chunk_bytes
                                                 + crypto_secretstream_xchacha20poly1305_ABYTES;
inline constexpr std::size_t most_header = 16 << 20;
inline constexpr std::size_t most_record = 64 << 20;

inline Bytes signed_bytes(const Hash& content)
{
    ByteWriter out;
    out.varying("holdfast bundle signature 1").fixed(content);
    return out.take();
}

}
