#pragma once
#include <algorithm>

#include <msgpack.hpp>

#include "record/field_types.h"

// MessagePack for plain structs: an array of fields in declaration order. Used by the fact codec and by derived rows;
// throws `Malformed` to its caller within this library, which turns it into a value.

namespace holdfast::packing {

using Packer = msgpack::packer<msgpack::sbuffer>;

template <typename T>
void pack(Packer& out, const T& value)
{
    if constexpr (is_optional<T>) {
        if (value)
            pack(out, *value);
        else
            out.pack_nil();
    } else if constexpr (is_vector<T>) {
        out.pack_array(static_cast<std::uint32_t>(value.size()));
        for (const auto& item : value)
            pack(out, item);
    } else if constexpr (is_id<T>) {
        out.pack_bin(16);
        out.pack_bin_body(reinterpret_cast<const char*>(value.bytes().data()), 16);
    } else if constexpr (std::is_same_v<T, LocalDate> || std::is_same_v<T, Instant>) {
        out.pack_int64(value.time_since_epoch().count());
    } else if constexpr (std::is_enum_v<T>) {
        out.pack_uint8(static_cast<std::uint8_t>(value));
    } else if constexpr (Described<T>) {
        out.pack_array(static_cast<std::uint32_t>(T::field_names.size()));
        each_field(value, [&](std::string_view, const auto& field) { pack(out, field); });
    } else {
        out.pack(value);    // bool, int, std::string
    }
}

struct Malformed {};

template <typename T>
T unpack(const msgpack::object& in);

template <typename T, std::size_t... Index>
T unpack_fields(const msgpack::object& in, std::index_sequence<Index...>)
{
    if (in.type != msgpack::type::ARRAY)
        throw Malformed{};
    using Fields = decltype(tie_fields(std::declval<T&>()));
    [[maybe_unused]] const auto field = [&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
        using Field = std::remove_reference_t<std::tuple_element_t<I, Fields>>;
        if (I < in.via.array.size)
            return unpack<Field>(in.via.array.ptr[I]);
        if constexpr (can_be_not_asked<Field>)
            return *from_code<Field>("not_asked");
        else if constexpr (std::is_default_constructible_v<Field>)
            return Field{};
        else
            throw Malformed{};
    };
    return T{field(std::integral_constant<std::size_t, Index>{})...};
}

template <typename T>
T unpack_enum(const msgpack::object& in)
{
    if (in.type != msgpack::type::POSITIVE_INTEGER || in.via.u64 >= codes_of<T>.size())
        throw Malformed{};
    return static_cast<T>(in.via.u64);
}

inline std::int64_t unpack_integer(const msgpack::object& in)
{
    if (in.type == msgpack::type::NEGATIVE_INTEGER)
        return in.via.i64;
    if (in.type != msgpack::type::POSITIVE_INTEGER || in.via.u64 > INT64_MAX)
        throw Malformed{};
    return static_cast<std::int64_t>(in.via.u64);
}

template <typename T>
T unpack(const msgpack::object& in)
{
    if constexpr (is_optional<T>) {
        if (in.is_nil())
            return std::nullopt;
        return unpack<typename T::value_type>(in);
    } else if constexpr (is_vector<T>) {
        if (in.type != msgpack::type::ARRAY)
            throw Malformed{};
        T items;
        items.reserve(in.via.array.size);
        for (std::uint32_t i = 0; i < in.via.array.size; ++i)
            items.push_back(unpack<typename T::value_type>(in.via.array.ptr[i]));
        return items;
    } else if constexpr (is_id<T>) {
        if (in.type != msgpack::type::BIN || in.via.bin.size != 16)
            throw Malformed{};
        typename T::Bytes bytes;
        std::copy_n(in.via.bin.ptr, 16, bytes.begin());
        return T(bytes);
    } else if constexpr (std::is_same_v<T, LocalDate> || std::is_same_v<T, Instant>) {
        const auto count = unpack_integer(in);
        constexpr std::int64_t bound = std::is_same_v<T, LocalDate> ? 200'000 : 200'000LL * 86'400;
        if (count < -bound || count > bound)
            throw Malformed{};
        return T(typename T::duration(static_cast<typename T::rep>(count)));
    } else if constexpr (std::is_enum_v<T>) {
        return unpack_enum<T>(in);
    } else if constexpr (Described<T>) {
        return unpack_fields<T>(in, std::make_index_sequence<T::field_names.size()>{});
    } else if constexpr (std::is_same_v<T, std::string>) {
        if (in.type != msgpack::type::STR)
            throw Malformed{};
        return std::string(in.via.str.ptr, in.via.str.size);
    } else if constexpr (std::is_same_v<T, bool>) {
        if (in.type != msgpack::type::BOOLEAN)
            throw Malformed{};
        return in.via.boolean;
    } else {
        static_assert(std::is_same_v<T, int>);
        const auto value = unpack_integer(in);
        if (value < INT32_MIN || value > INT32_MAX)
            throw Malformed{};
        return static_cast<int>(value);
    }
}

}
