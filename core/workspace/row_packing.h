#pragma once
#include "record/packing.h"
#include "vault/derived.h"

// How the fields of a derived row lie in its body: one MessagePack array.

namespace holdfast {

template <typename... Field>
void pack_all(packing::Packer& out, const std::tuple<Field...>& fields)
{
    std::apply([&](const auto&... field) { (packing::pack(out, field), ...); }, fields);
}

/// Reads fields one after the other from an array.
class Unpacker {
public:
    explicit Unpacker(const DerivedRow& row)
        : m_handle(msgpack::unpack(reinterpret_cast<const char*>(row.body.data()), row.body.size(),
                                   nullptr, nullptr, limit(row)))
    {
        if (m_handle.get().type != msgpack::type::ARRAY)
            throw packing::Malformed{};
    }

    template <typename T>
    void next(T& into)
    {
        into = packing::unpack<T>(object());
    }
    /// How many fields there are, read or not.
    std::uint32_t size() const { return m_handle.get().via.array.size; }
    std::int64_t number() { return packing::unpack_integer(object()); }

private:
    /// Every element takes a byte at least: a row that announces more than it has is none, and gets no memory for it.
    static msgpack::unpack_limit limit(const DerivedRow& row)
    {
        constexpr std::size_t depth = 16;
        const std::size_t most = row.body.size();
        return {most, most, most, most, most, depth};
    }
    const msgpack::object& object()
    {
        const auto& array = m_handle.get().via.array;
        if (m_at >= array.size)
            throw packing::Malformed{};
        return array.ptr[m_at++];
    }

    msgpack::object_handle m_handle;
    std::uint32_t m_at = 0;
};

/// Nothing where the row is not what `read` asks for.
template <typename Read>
auto read_row(const DerivedRow& row, Read read)
    -> std::optional<decltype(read(std::declval<Unpacker&>()))>
{
    try {
        Unpacker in(row);
        return read(in);
    } catch (const packing::Malformed&) {
        return std::nullopt;
    } catch (const msgpack::unpack_error&) {
        return std::nullopt;
    }
}

inline std::vector<std::uint8_t> bytes_of(const msgpack::sbuffer& buffer)
{
    const auto* first = reinterpret_cast<const std::uint8_t*>(buffer.data());
    return {first, first + buffer.size()};
}

}
