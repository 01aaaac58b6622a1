#include "exchange/fact_json.h"

#include "exchange/field_rules.h"
#include "exchange/place.h"

namespace holdfast {
namespace {

using namespace exchange;

// --- writing ---

template <typename T>
Json write(const T& value)
{
    if constexpr (is_vector<T>) {
        Json items = Json::array();
        for (const auto& item : value)
            items.push_back(write(item));
        return items;
    } else if constexpr (is_id<T>) {
        return value.text();
    } else if constexpr (std::is_same_v<T, LocalDate> || std::is_same_v<T, Instant>) {
        return to_string(value);
    } else if constexpr (Coded<T>) {
        return code(value);
    } else if constexpr (Described<T>) {
        Json fields = Json::object();
        each_field(value, [&](std::string_view name, const auto& field) {
            using Field = std::remove_cvref_t<decltype(field)>;
            if constexpr (!is_optional<Field>)
                fields.push_back({std::string(name), write(field)});
            else if (field)
                fields.push_back({std::string(name), write(*field)});
        });
        return fields;
    } else {
        return value;    // bool, int, std::string
    }
}

// --- reading ---

template <typename T>
std::optional<T> read(const Json& json, const Place& place, Wrong& wrong);

template <typename T>
std::optional<T> read_list(const Json& json, const Place& place, Wrong& wrong)
{
    if (!json.is_array()) {
        wrong.add(place, "wrong_type", "list");
        return std::nullopt;
    }
    T items;
    bool good = true;
    for (std::size_t i = 0; i < json.size(); ++i) {
        auto item = read<typename T::value_type>(json[i], {&place, {}, i}, wrong);
        if (item)
            items.push_back(*std::move(item));
        else
            good = false;
    }
    return good ? std::optional(std::move(items)) : std::nullopt;
}

/// A field by name, or what its absence means.
template <typename Field>
std::optional<Field> read_field(const Json& object, const Place& place, Wrong& wrong)
{
    const auto found = object.find(place.name);
    if (found != object.end())
        return read<Field>(*found, place, wrong);
    if constexpr (is_optional<Field> || is_vector<Field>)
        return std::optional<Field>(std::in_place);
    else if constexpr (can_be_not_asked<Field>)
        return from_code<Field>("not_asked");
    wrong.add(place, "missing");
    return std::nullopt;
}

template <typename T, std::size_t... Index>
std::optional<T> read_fields(const Json& json, const Place& place, Wrong& wrong,
                             std::index_sequence<Index...>)
{
    if (!json.is_object()) {
        wrong.add(place, "wrong_type", "object");
        return std::nullopt;
    }
    bool all_known = true;
    for (const auto& [name, value] : json.items()) {
        if (std::find(T::field_names.begin(), T::field_names.end(), name) == T::field_names.end()) {
            wrong.add_unknown(&place, name);
            all_known = false;
        }
    }
    using Fields = decltype(tie_fields(std::declval<T&>()));
    [[maybe_unused]] auto fields = std::tuple{
        read_field<std::remove_reference_t<std::tuple_element_t<Index, Fields>>>(
            json, {&place, T::field_names[Index]}, wrong)...};
    if (!all_known || !(std::get<Index>(fields).has_value() && ...))
        return std::nullopt;
    return T{*std::move(std::get<Index>(fields))...};
}

template <typename T>
std::optional<T> read(const Json& json, const Place& place, Wrong& wrong)
{
    if constexpr (is_optional<T>) {
        auto value = read<typename T::value_type>(json, place, wrong);
        return value ? std::optional<T>(std::move(value)) : std::nullopt;
    } else if constexpr (is_vector<T>) {
        return read_list<T>(json, place, wrong);
    } else if constexpr (is_id<T>) {
        const auto bytes = read_uuid(json, place, wrong);
        return bytes ? std::optional(T(*bytes)) : std::nullopt;
    } else if constexpr (Coded<T>) {
        const auto position = read_code(json, place, codes_of<T>, wrong);
        return position ? std::optional(static_cast<T>(*position)) : std::nullopt;
    } else if constexpr (Described<T>) {
        return read_fields<T>(json, place, wrong,
                              std::make_index_sequence<T::field_names.size()>{});
    } else if constexpr (std::is_same_v<T, LocalDate>) {
        return read_date(json, place, wrong);
    } else if constexpr (std::is_same_v<T, Instant>) {
        return read_instant(json, place, wrong);
    } else if constexpr (std::is_same_v<T, bool>) {
        return read_bool(json, place, wrong);
    } else if constexpr (std::is_same_v<T, int>) {
        return read_int(json, place, wrong);
    } else {
        static_assert(std::is_same_v<T, std::string>);
        return read_text(json, place, text_limit(place.name), wrong);
    }
}

template <std::size_t... Index>
constexpr auto readers(std::index_sequence<Index...>)
{
    using Read = std::optional<Fact> (*)(const Json&, const Place&, Wrong&);
    return std::array<Read, sizeof...(Index)>{
        [](const Json& json, const Place& place, Wrong& wrong) -> std::optional<Fact> {
            return read<FactKind<Index>>(json, place, wrong);
        }...};
}

}

Json to_json(const Fact& fact)
{
    return std::visit([](const auto& kind) { return write(kind); }, fact);
}

tl::expected<Fact, Problems> fact_from_json(std::size_t kind_index, const Json& json)
{
    static constexpr auto by_kind = readers(std::make_index_sequence<fact_kinds>{});
    Problems problems;
    Wrong wrong(problems);
    auto fact = by_kind[kind_index](json, {nullptr, "fact"}, wrong);
    if (!fact)
        return tl::unexpected(std::move(problems));
    return *std::move(fact);
}

}
