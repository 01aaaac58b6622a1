#pragma once
#include <array>
#include <bit>
#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace holdfast {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

inline ByteView as_bytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// The canonical byte form of what is hashed, signed or sealed: integers are big-endian and of a
/// stated width, ids and keys stand as they are, anything of varying length follows its length in
/// 32 bits. One value has one form.
class ByteWriter {
public:
    template <std::unsigned_integral Integer>
    ByteWriter& integer(Integer value)
    {
        for (std::size_t i = sizeof value; i-- > 0;)
            m_bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
        return *this;
    }
    ByteWriter& seconds(std::int64_t value) { return integer(std::bit_cast<std::uint64_t>(value)); }
    ByteWriter& fixed(ByteView bytes)
    {
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
        return *this;
    }
    ByteWriter& varying(ByteView bytes)
    {
        return integer(static_cast<std::uint32_t>(bytes.size())).fixed(bytes);
    }
    ByteWriter& varying(std::string_view text) { return varying(as_bytes(text)); }

    const Bytes& bytes() const { return m_bytes; }
    Bytes take() { return std::move(m_bytes); }

private:
    Bytes m_bytes;
};

/// Reads what `ByteWriter` wrote. Reading past the end gives zeros and is remembered: ask `whole()`
/// at the end.
class ByteReader {
public:
    explicit ByteReader(ByteView bytes) : m_rest(bytes) {}

    template <std::unsigned_integral Integer>
    Integer integer()
    {
        Integer value = 0;
        for (const std::uint8_t byte : fixed(sizeof value))
            value = static_cast<Integer>(static_cast<std::uint64_t>(value) << 8 | byte);
        return value;
    }
    std::int64_t seconds() { return std::bit_cast<std::int64_t>(integer<std::uint64_t>()); }
    template <std::size_t Size>
    std::array<std::uint8_t, Size> array()
    {
        std::array<std::uint8_t, Size> value{};
        const ByteView bytes = fixed(Size);
        std::copy(bytes.begin(), bytes.end(), value.begin());
        return value;
    }
    ByteView fixed(std::size_t size)
    {
        if (size > m_rest.size()) {
            m_short = true;
            return {};
        }
        const ByteView bytes = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return bytes;
    }
    ByteView varying() { return fixed(integer<std::uint32_t>()); }
    std::string_view text()
    {
        const ByteView bytes = varying();
        return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    }

    bool ran_short() const { return m_short; }
    /// Everything was there, and nothing more.
    bool whole() const { return !m_short && m_rest.empty(); }

private:
    ByteView m_rest;
    bool m_short = false;
};

/// Base64 in the one form that `from_base64` accepts.
std::string to_base64(ByteView bytes);
std::optional<Bytes> from_base64(std::string_view text);

template <std::size_t Size>
std::optional<std::array<std::uint8_t, Size>> array_from_base64(std::string_view text)
{
    const auto bytes = from_base64(text);
    if (!bytes || bytes->size() != Size)
        return std::nullopt;
    std::array<std::uint8_t, Size> array{};
    std::copy(bytes->begin(), bytes->end(), array.begin());
    return array;
}

}
