#pragma once
#include <rapidcheck.h>

#include "record/fact.h"

namespace holdfast::test {

/// Texts with what encodings trip over: quotes, control characters, several bytes a character.
inline std::string arbitrary_text()
{
    static const std::vector<std::string> pieces{"a", "Z",  "7",  " ",      "\"",   "\\",
                                                 "/", "\n", "\t", "\x01",   "\x7f", "{",
                                                 "é", "Ŵ",  "—",  "\u2028", "😀"};
    const auto chosen = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces));
    std::string text;
    for (const auto& piece : chosen)
        text += piece;
    return text;
}

/// Any value of the type of a fact's field, or of a kind of fact. To be used within a property.
template <typename T>
struct Arbitrary;

template <typename T>
T arbitrary()
{
    return Arbitrary<T>::value();
}

template <typename T>
struct Arbitrary {
    static T value()
    {
        if constexpr (std::is_same_v<T, std::string>)
            return arbitrary_text();
        else if constexpr (std::is_same_v<T, LocalDate>)
            return LocalDate(std::chrono::days(*rc::gen::inRange(-25'000, 47'000)));    // 1901–2098
        else if constexpr (std::is_same_v<T, Instant>)
            return Instant(std::chrono::seconds(
                *rc::gen::inRange<std::int64_t>(-2'160'000'000, 4'060'000'000)));
        else if constexpr (Coded<T>)
            return static_cast<T>(*rc::gen::inRange<std::size_t>(0, codes_of<T>.size()));
        else if constexpr (Described<T>)
            return fields(std::make_index_sequence<T::field_names.size()>{});
        else
            return *rc::gen::arbitrary<T>();    // bool, int
    }

private:
    template <std::size_t... Index>
    static T fields(std::index_sequence<Index...>)
    {
        using Fields = decltype(tie_fields(std::declval<T&>()));
        return T{arbitrary<std::remove_reference_t<std::tuple_element_t<Index, Fields>>>()...};
    }
};

template <typename Tag>
struct Arbitrary<Id<Tag>> {
    static Id<Tag> value()
    {
        return Id<Tag>(
            *rc::gen::container<typename Id<Tag>::Bytes>(rc::gen::arbitrary<std::uint8_t>()));
    }
};

template <typename T>
struct Arbitrary<std::optional<T>> {
    static std::optional<T> value()
    {
        if (*rc::gen::arbitrary<bool>())
            return arbitrary<T>();
        return std::nullopt;
    }
};

template <typename T>
struct Arbitrary<std::vector<T>> {
    static std::vector<T> value()
    {
        std::vector<T> items;
        for (int left = *rc::gen::inRange(0, 4); left > 0; --left)
            items.push_back(arbitrary<T>());
        return items;
    }
};

/// Any fact of one kind.
inline Fact arbitrary_fact(std::size_t kind_index)
{
    static constexpr auto by_kind = []<std::size_t... Index>(std::index_sequence<Index...>)
    {
        return std::array<Fact (*)(), fact_kinds>{
            [] { return Fact(arbitrary<FactKind<Index>>()); }...};
    }
    (std::make_index_sequence<fact_kinds>{});
    return by_kind[kind_index]();
}

}
