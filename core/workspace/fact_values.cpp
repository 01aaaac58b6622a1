#include "workspace/fact_values.h"

#include <charconv>

#include "exchange/fact_json.h"
#include "workspace/field_shapes.h"

namespace holdfast {
namespace {

using Json = nlohmann::ordered_json;

std::string as_text(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
}

Json as_json(const std::string& value, FieldType type)
{
    if (type == FieldType::flag && (value == "true" || value == "false"))
        return value == "true";
    if (type == FieldType::number) {
        int number = 0;
        const char* end = value.data() + value.size();
        if (const auto [read, error] = std::from_chars(value.data(), end, number);
            error == std::errc() && read == end)
            return number;
    }
    return value;
}

/// "fact.told_about[1]" is of the field "told_about".
std::string field_of(std::string_view place)
{
    constexpr std::string_view start = "fact.";
    if (place.starts_with(start))
        place.remove_prefix(start.size());
    return std::string(place.substr(0, place.find_first_of(".[")));
}

}

FieldValues values_of(const Fact& fact)
{
    const Json json = to_json(fact);
    FieldValues values;
    for (const FieldShape& shape : shapes_of(fact.index())) {
        const auto found = json.find(std::string(shape.name));
        if (found == json.end() || shape.type == FieldType::other)
            continue;
        auto& field = values[std::string(shape.name)];
        if (!shape.many)
            field.push_back(as_text(*found));
        else
            for (const Json& item : *found)
                field.push_back(as_text(item));
    }
    return values;
}

tl::expected<Fact, FieldProblems> fact_of(std::size_t kind, const FieldValues& values)
{
    Json json = Json::object();
    for (const FieldShape& shape : shapes_of(kind)) {
        const auto found = values.find(shape.name);
        if (found == values.end() || found->second.empty())
            continue;
        if (!shape.many) {
            json[std::string(shape.name)] = as_json(found->second.front(), shape.type);
            continue;
        }
        Json items = Json::array();
        for (const std::string& value : found->second)
            items.push_back(as_json(value, shape.type));
        json[std::string(shape.name)] = std::move(items);
    }
    auto fact = fact_from_json(kind, json);
    if (fact)
        return std::move(*fact);
    FieldProblems problems;
    for (const Problem& problem : fact.error())
        problems.emplace(field_of(problem.field), problem.code);
    return tl::unexpected(std::move(problems));
}

}
