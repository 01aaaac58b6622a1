#include <set>

#include <catch2/catch.hpp>

#include "record/fact.h"

namespace holdfast {
namespace {

bool snake_case(std::string_view name)
{
    return !name.empty() && name.front() != '_' && name.back() != '_'
           && std::all_of(name.begin(), name.end(),
                          [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

template <typename T>
struct Inner {
    using type = T;
};
template <typename T>
struct Inner<std::optional<T>> : Inner<T> {};
template <typename T>
struct Inner<std::vector<T>> : Inner<T> {};

template <Coded E>
void check_codes(std::string_view where)
{
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < codes_of<E>.size(); ++i) {
        const auto value = static_cast<E>(i);
        INFO(where << ": " << code(value));
        CHECK(from_code<E>(code(value)) == value);
        CHECK(seen.insert(code(value)).second);
    }
    CHECK_FALSE(from_code<E>("no such code"));
    CHECK_FALSE(from_code<E>(""));
}

/// Goes through all fields of a described struct, and of those within it.
template <typename T>
void check_fields(std::string_view where)
{
    std::set<std::string_view> seen;
    for (const auto name : T::field_names) {
        INFO(where << "." << name);
        CHECK(snake_case(name));
        CHECK(seen.insert(name).second);
    }
    using Fields = decltype(tie_fields(std::declval<T&>()));
    [&]<std::size_t... Index>(std::index_sequence<Index...>)
    {
        [[maybe_unused]] const auto check = [&]<typename Field>(std::type_identity<Field>) {
            if constexpr (Coded<Field>)
                check_codes<Field>(where);
            else if constexpr (Described<Field>)
                check_fields<Field>(where);
        };
        (check(std::type_identity<typename Inner<
                   std::remove_reference_t<std::tuple_element_t<Index, Fields>>>::type>{}),
         ...);
    }
    (std::make_index_sequence<T::field_names.size()>{});
}

template <std::size_t... Index>
void check_all_kinds(std::index_sequence<Index...>)
{
    (check_fields<FactKind<Index>>(kind_names()[Index]), ...);
}

}

TEST_CASE("Each kind of fact has a name of its own, by which it is found", "[record]")
{
    std::set<std::string_view> seen;
    for (std::size_t kind = 0; kind < fact_kinds; ++kind) {
        const auto name = kind_names()[kind];
        INFO(name);
        CHECK(snake_case(name));
        CHECK(seen.insert(name).second);
        CHECK(kind_index_of(name) == kind);
    }
    CHECK_FALSE(kind_index_of(""));
    CHECK_FALSE(kind_index_of("Survivor_reached"));
    CHECK(kind_of(SurvivorTold{PersonId({}), EntryId({})}) == "survivor_told");
    CHECK(kind_index_of("survivor_told") == kind_index<SurvivorTold>);
}

TEST_CASE("Fields are named once, and each code of a list is read back as what it stands for",
          "[record]")
{
    check_all_kinds(std::make_index_sequence<fact_kinds>{});
    check_codes<Source>("source");
    check_codes<Compartment>("compartment");
}

}
