#include "record/ids.h"

#include <cstring>

#include <sodium.h>

namespace holdfast {
namespace detail {

std::optional<std::array<std::uint8_t, 16>> parse_uuid(std::string_view text)
{
    constexpr std::string_view shape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    if (text.size() != shape.size())
        return std::nullopt;
    std::array<std::uint8_t, 16> bytes{};
    std::size_t nibble = 0;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const char c = text[i];
        if (shape[i] == '-') {
            if (c != '-')
                return std::nullopt;
            continue;
        }
        int value = 0;
        if (c >= '0' && c <= '9')
            value = c - '0';
        else if (c >= 'a' && c <= 'f')
            value = c - 'a' + 10;
        else if (c >= 'A' && c <= 'F')
            value = c - 'A' + 10;
        else
            return std::nullopt;
        bytes[nibble / 2] = static_cast<std::uint8_t>(bytes[nibble / 2] << 4 | value);
        ++nibble;
    }
    return bytes;
}

std::string uuid_text(const std::array<std::uint8_t, 16>& bytes)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += digits[bytes[i] >> 4];
        text += digits[bytes[i] & 15];
    }
    return text;
}

}

std::array<std::uint8_t, 16> IdSource::next_bytes(Instant now)
{
    // RFC 9562 section 5.7: 48 bits of Unix milliseconds, then version, a counter that keeps ids of one second in order
    // (6.2, method 1; 34 bits of it) around the variant, and random bits.
    const auto second = now.time_since_epoch().count();
    m_counter = second == m_last_second ? m_counter + 1 : 0;
    m_last_second = second;

    std::array<std::uint8_t, 16> bytes{};
    if (m_seed) {
        std::array<std::uint8_t, randombytes_SEEDBYTES> seed{};
        std::memcpy(seed.data(), &*m_seed, sizeof *m_seed);
        std::memcpy(seed.data() + 8, &second, sizeof second);
        std::memcpy(seed.data() + 16, &m_counter, sizeof m_counter);
        randombytes_buf_deterministic(bytes.data(), bytes.size(), seed.data());
    } else {
        randombytes_buf(bytes.data(), bytes.size());
    }
    const auto milliseconds = static_cast<std::uint64_t>(second) * 1000;
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::uint8_t>(milliseconds >> (40 - 8 * i));
    bytes[6] = static_cast<std::uint8_t>(0x70 | ((m_counter >> 30) & 0x0f));
    bytes[7] = static_cast<std::uint8_t>(m_counter >> 22);
    bytes[8] = static_cast<std::uint8_t>(0x80 | ((m_counter >> 16) & 0x3f));
    bytes[9] = static_cast<std::uint8_t>(m_counter >> 8);
    bytes[10] = static_cast<std::uint8_t>(m_counter);
    return bytes;
}

}
