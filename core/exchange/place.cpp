#include "exchange/place.h"

#include <fmt/format.h>

namespace holdfast::exchange {
namespace {

constexpr std::size_t longest_field_name = 32;

bool like_a_field_name(std::string_view name)
{
    return !name.empty() && name.size() <= longest_field_name
           && std::all_of(name.begin(), name.end(),
                          [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

const std::string* string_in(const Json& json, const Place& place, Wrong& wrong)
{
    const auto* text = json.get_ptr<const std::string*>();
    if (!text)
        wrong.add(place, "wrong_type", "string");
    return text;
}

}

std::string Place::text() const
{
    if (!parent)
        return std::string(name);
    if (index)
        return fmt::format("{}[{}]", parent->text(), *index);
    return fmt::format("{}.{}", parent->text(), name);
}

void Wrong::add(const Place& where, std::string_view code, std::string_view expected)
{
    m_problems->push_back({0, where.text(), std::string(code), std::string(expected)});
}

void Wrong::add_unknown(const Place* parent, std::string_view name)
{
    if (like_a_field_name(name))
        add({parent, name}, "unknown_field");
    else
        add(parent ? *parent : Place{}, "unknown_field");
}

std::optional<std::string> read_text(const Json& json, const Place& place, std::size_t most_bytes,
                                     Wrong& wrong)
{
    const std::string* text = string_in(json, place, wrong);
    if (!text)
        return std::nullopt;
    if (text->size() > most_bytes) {
        wrong.add(place, "too_long", fmt::format("at most {} bytes", most_bytes));
        return std::nullopt;
    }
    return *text;
}

std::optional<std::size_t> read_code(const Json& json, const Place& place,
                                     std::span<const std::string_view> codes, Wrong& wrong)
{
    const std::string* text = string_in(json, place, wrong);
    if (!text)
        return std::nullopt;
    const auto found = std::find(codes.begin(), codes.end(), *text);
    if (found == codes.end()) {
        wrong.add(place, "unknown_code", fmt::format("{}", fmt::join(codes, ", ")));
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - codes.begin());
}

std::optional<Instant> read_instant(const Json& json, const Place& place, Wrong& wrong)
{
    const std::string* text = string_in(json, place, wrong);
    if (!text)
        return std::nullopt;
    const auto instant = parse_instant(*text);
    if (!instant) {
        wrong.add(place, code(instant.error()), "YYYY-MM-DDThh:mm[:ss][±hh:mm or Z]");
        return std::nullopt;
    }
    return *instant;
}

std::optional<LocalDate> read_date(const Json& json, const Place& place, Wrong& wrong)
{
    const std::string* text = string_in(json, place, wrong);
    if (!text)
        return std::nullopt;
    const auto date = parse_date(*text);
    if (!date) {
        wrong.add(place, code(date.error()), "YYYY-MM-DD");
        return std::nullopt;
    }
    return *date;
}

std::optional<bool> read_bool(const Json& json, const Place& place, Wrong& wrong)
{
    if (json.is_boolean())
        return json.get<bool>();
    wrong.add(place, "wrong_type", "true or false");
    return std::nullopt;
}

std::optional<int> read_int(const Json& json, const Place& place, Wrong& wrong)
{
    if (!json.is_number_integer()) {
        wrong.add(place, "wrong_type", "whole number");
        return std::nullopt;
    }
    const bool fits = json.is_number_unsigned()
                          ? json.get<std::uint64_t>() <= std::uint64_t{INT32_MAX}
                          : json.get<std::int64_t>() >= INT32_MIN
                                && json.get<std::int64_t>() <= INT32_MAX;
    if (fits)
        return json.get<int>();
    wrong.add(place, "out_of_range", fmt::format("{} to {}", INT32_MIN, INT32_MAX));
    return std::nullopt;
}

std::optional<std::array<std::uint8_t, 16>> read_uuid(const Json& json, const Place& place,
                                                      Wrong& wrong)
{
    const std::string* text = string_in(json, place, wrong);
    if (!text)
        return std::nullopt;
    const auto bytes = detail::parse_uuid(*text);
    if (!bytes)
        wrong.add(place, "not_a_uuid");
    return bytes;
}

}
