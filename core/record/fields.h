#pragma once
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace holdfast {

/// Names of a struct's fields in declaration order, which is also their order on disk: only ever append.
template <typename... Names>
constexpr std::array<std::string_view, sizeof...(Names)> names(Names... all)
{
    return {std::string_view(all)...};
}

/// A plain struct that lists its fields' names in `field_names`.
template <typename T>
concept Described = requires
{
    T::field_names;
};

/// References to all fields. One field more or fewer than names does not compile.
template <typename T>
constexpr auto tie_fields(T& value)
{
    constexpr std::size_t count = std::remove_const_t<T>::field_names.size();
    static_assert(count <= 10, "split the struct, or add a line here");
    if constexpr (count == 0) {
        return std::tie();
    } else if constexpr (count == 1) {
        auto& [a] = value;
        return std::tie(a);
    } else if constexpr (count == 2) {
        auto& [a, b] = value;
        return std::tie(a, b);
    } else if constexpr (count == 3) {
        auto& [a, b, c] = value;
        return std::tie(a, b, c);
    } else if constexpr (count == 4) {
        auto& [a, b, c, d] = value;
        return std::tie(a, b, c, d);
    } else if constexpr (count == 5) {
        auto& [a, b, c, d, e] = value;
        return std::tie(a, b, c, d, e);
    } else if constexpr (count == 6) {
        auto& [a, b, c, d, e, f] = value;
        return std::tie(a, b, c, d, e, f);
    } else if constexpr (count == 7) {
        auto& [a, b, c, d, e, f, g] = value;
        return std::tie(a, b, c, d, e, f, g);
    } else if constexpr (count == 8) {
        auto& [a, b, c, d, e, f, g, h] = value;
        return std::tie(a, b, c, d, e, f, g, h);
    } else if constexpr (count == 9) {
        auto& [a, b, c, d, e, f, g, h, i] = value;
        return std::tie(a, b, c, d, e, f, g, h, i);
    } else {
        auto& [a, b, c, d, e, f, g, h, i, j] = value;
        return std::tie(a, b, c, d, e, f, g, h, i, j);
    }
}

/// Calls `visit(name, field)` for every field in order.
template <typename T, typename Visit>
constexpr void each_field(T& value, Visit&& visit)
{
    [&]<std::size_t... Index>(std::index_sequence<Index...>)
    {
        [[maybe_unused]] auto fields = tie_fields(value);
        (visit(std::remove_const_t<T>::field_names[Index], std::get<Index>(fields)), ...);
    }
    (std::make_index_sequence<std::remove_const_t<T>::field_names.size()>{});
}

/// The codes of an enum's values in order, for interchange, scripts and wording. Specialise it beside the enum; the position
/// is what is stored on disk, so only ever append.
template <typename E>
inline constexpr std::array<std::string_view, 0> codes_of{};

template <typename E>
concept Coded = std::is_enum_v<E> &&(codes_of<E>.size() > 0);

template <Coded E>
constexpr std::string_view code(E value)
{
    return codes_of<E>[static_cast<std::size_t>(value)];
}

template <Coded E>
constexpr std::optional<E> from_code(std::string_view text)
{
    for (std::size_t i = 0; i < codes_of<E>.size(); ++i)
        if (codes_of<E>[i] == text)
            return static_cast<E>(i);
    return std::nullopt;
}

}
