#include "record/codec.h"

#include <msgpack.hpp>


namespace holdfast {
namespace {

using Packer = msgpack::packer<msgpack::sbuffer>;

template <typename T>
inline constexpr bool is_optional = false;
template <typename T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <typename T>
inline constexpr bool is_vector = false;
template <typename T>
inline constexpr bool is_vector<std::vector<T>> = true;
template <typename T>
inline constexpr bool is_id = false;
template <typename Tag>
inline constexpr bool is_id<Id<Tag>> = true;

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
        if constexpr (std::is_default_constructible_v<Field>)
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

std::int64_t unpack_integer(const msgpack::object& in)
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

template <std::size_t... Index>
constexpr auto readers(std::index_sequence<Index...>)
{
    using Read = Fact (*)(const msgpack::object&);
    return std::array<Read, sizeof...(Index)>{[](const msgpack::object& in) -> Fact {
        return unpack<std::variant_alternative_t<Index, Fact>>(in);
    }...};
}

}

std::vector<std::uint8_t> encode(const Fact& fact)
{
    msgpack::sbuffer buffer(128);
    Packer out(buffer);
    std::visit([&](const auto& kind) { pack(out, kind); }, fact);
    const auto* first = reinterpret_cast<const std::uint8_t*>(buffer.data());
    return {first, first + buffer.size()};
}

std::uint16_t version_of(const Fact&)
{
    return 1;
}

struct FactReader::Memory {
    msgpack::zone zone{4096};
};

FactReader::FactReader() : m_memory(std::make_unique<Memory>()) {}
FactReader::~FactReader() = default;
FactReader::FactReader(FactReader&&) noexcept = default;
FactReader& FactReader::operator=(FactReader&&) noexcept = default;

tl::expected<Fact, DecodeError> FactReader::read(std::string_view kind, std::uint16_t version,
                                                 std::span<const std::uint8_t> payload)
{
    static constexpr auto by_kind = readers(std::make_index_sequence<fact_kinds>{});
    const auto index = kind_index_of(kind);
    if (!index)
        return tl::unexpected(DecodeError::unknown_kind);
    if (version != 1)
        return tl::unexpected(DecodeError::unknown_version);
    try {
        m_memory->zone.clear();
        const msgpack::unpack_limit limit(4096, 0, 16'000'000, 16, 0, 8);
        std::size_t used = 0;
        bool referenced = false;
        const auto in = msgpack::unpack(m_memory->zone, reinterpret_cast<const char*>(payload.data()), payload.size(), used,
                                        referenced, [](auto, std::size_t, void*) { return true; }, nullptr, limit);
        if (used != payload.size())
            return tl::unexpected(DecodeError::malformed);
        return by_kind[*index](in);
    } catch (const Malformed&) {
        return tl::unexpected(DecodeError::malformed);
    } catch (const msgpack::unpack_error&) {
        return tl::unexpected(DecodeError::malformed);
    } catch (const std::bad_cast&) {
        return tl::unexpected(DecodeError::malformed);
    }
}

}
