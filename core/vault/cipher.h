#pragma once
#include <cstdint>
#include <string_view>

/// How the compartments' files are encrypted, stated so that SQLCipher 3 and 4 open the same file.
/// SQLCipher 4 must be told its `cipher_hmac_algorithm` and `cipher_kdf_algorithm` too; version 3
/// knows only these.
namespace holdfast::cipher {

inline constexpr std::string_view algorithm = "aes-256-cbc";
inline constexpr std::uint32_t page_size = 4096;
inline constexpr std::uint32_t kdf_iterations = 64000;    ///< not run: the key is given raw

}
