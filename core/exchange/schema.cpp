#include "exchange/schema.h"

#include "exchange/descriptions.h"
#include "exchange/field_rules.h"
#include "record/fact.h"

namespace holdfast {
namespace {

using namespace exchange;
using Json = nlohmann::ordered_json;

Json reference(std::string_view name)
{
    return {{"$ref", "#/$defs/" + std::string(name)}};
}

/// Lengths are bounded in bytes when read; in characters, which are never more, as far as a schema
/// can say it.
Json text(std::size_t most)
{
    return {{"type", "string"}, {"maxLength", most}};
}

Json one_of(std::span<const std::string_view> codes)
{
    return {{"type", "string"},
            {"enum", std::vector<std::string_view>(codes.begin(), codes.end())}};
}

template <typename T>
Json object();

template <typename T>
Json shape(std::string_view name)
{
    if constexpr (is_optional<T>) {
        return shape<typename T::value_type>(name);
    } else if constexpr (is_vector<T>) {
        return {{"type", "array"},
                {"items", shape<typename T::value_type>({})},
                {"maxItems", max_items}};
    } else if constexpr (is_id<T>) {
        return reference("id");
    } else if constexpr (Coded<T>) {
        return one_of(codes_of<T>);
    } else if constexpr (Described<T>) {
        return object<T>();
    } else if constexpr (std::is_same_v<T, LocalDate>) {
        return reference("date");
    } else if constexpr (std::is_same_v<T, Instant>) {
        return reference("instant");
    } else if constexpr (std::is_same_v<T, bool>) {
        return {{"type", "boolean"}};
    } else if constexpr (std::is_same_v<T, int>) {
        return {{"type", "integer"}, {"minimum", INT32_MIN}, {"maximum", INT32_MAX}};
    } else {
        static_assert(std::is_same_v<T, std::string>);
        return text(text_limit(name));
    }
}

template <typename T, std::size_t... Index>
void describe_fields(Json& properties, Json& required, std::index_sequence<Index...>)
{
    using Fields = decltype(tie_fields(std::declval<T&>()));
    [[maybe_unused]] const auto describe = [&]<typename Field>(std::type_identity<Field>,
                                                               std::string_view name) {
        properties[std::string(name)] = shape<Field>(name);
        if (!may_be_left_out<Field>)
            required.push_back(name);
    };
    (describe(std::type_identity<std::remove_reference_t<std::tuple_element_t<Index, Fields>>>{},
              T::field_names[Index]),
     ...);
}

template <typename T>
Json object()
{
    Json properties = Json::object();
    Json required = Json::array();
    describe_fields<T>(properties, required, std::make_index_sequence<T::field_names.size()>{});
    return {{"type", "object"},
            {"properties", std::move(properties)},
            {"required", std::move(required)},
            {"additionalProperties", false}};
}

Json fact_shape(std::size_t kind_index)
{
    static constexpr auto by_kind = []<std::size_t... Index>(std::index_sequence<Index...>)
    {
        return std::array<Json (*)(), fact_kinds>{&object<FactKind<Index>>...};
    }
    (std::make_index_sequence<fact_kinds>{});
    Json shape{{"description", description_of(kind_index)}};
    shape.update(by_kind[kind_index]());
    return shape;
}

/// What the kind of a fact asks of its line.
Json rules_of(std::size_t index)
{
    Json fields{{"fact", reference(kind_names()[index])}};
    Json then = Json::object();
    if (of_service(index))
        fields["case"] = false;
    else
        then["required"].push_back("case");
    if (bare(index))
        fields["narrative"] = {{"type", "string"}, {"maxLength", 0}};
    if (index == kind_index<EntryWithdrawn>)
        then["required"].push_back("corrects");
    then["properties"] = std::move(fields);
    Json is_this{{"properties", {{"kind", {{"const", kind_names()[index]}}}}},
                 {"required", {"kind"}}};
    if (made_by_program(index))
        return {{"not", std::move(is_this)}};
    return {{"if", std::move(is_this)}, {"then", std::move(then)}};
}

/// A line has a fact of a known kind, or the bytes of one that a newer program wrote.
Json two_forms()
{
    const auto absent = [](auto... fields) { return Json{{fields, false}...}; };
    Json known = absent("version", "compartment", "fact_bytes");
    known["kind"] = one_of(kind_names());
    Json unknown = absent("fact");
    return {{{"properties", std::move(known)}, {"required", {"fact"}}},
            {{"properties", std::move(unknown)},
             {"required", {"version", "compartment", "fact_bytes"}}}};
}

Json shape_of_a_line()
{
    Json fields;
    const auto field = [&](std::string name, Json shape, std::string_view says) {
        if (!says.empty())
            shape["description"] = says;
        fields[std::move(name)] = std::move(shape);
    };
    field("entry", reference("id"), "The entry's own id; given on import if left out.");
    field("act", reference("id"), "Entries with the same act were written down together.");
    field("case", reference("id"), "The case; left out for facts of the service as a whole.");
    field("kind", text(64), "What kind of fact this is.");
    field("happened", reference("instant"), "When it took place.");
    field("recorded", reference("instant"), "When the source wrote it down.");
    field("author", reference("id"),
          "The worker who wrote it down; whoever imports it if left out.");
    field("source", one_of(codes_of<Source>), "Whose account it is; the worker's own if left out.");
    field("corrects", reference("id"), "The entry that this one takes the place of.");
    field("narrative", text(max_narrative_bytes), "Free text beside the fact.");
    field("fact", {{"type", "object"}}, "Its fields depend on the kind.");
    field("version", {{"type", "integer"}, {"minimum", 1}, {"maximum", UINT16_MAX}},
          "With fact_bytes: the version of their encoding.");
    field("compartment", one_of(codes_of<Compartment>), "With fact_bytes: where the fact is kept.");
    field("fact_bytes", {{"type", "string"}, {"contentEncoding", "base64"}},
          "A fact that only a newer program understands, as it is stored.");
    return fields;
}

Json definitions()
{
    constexpr auto hex = "[0-9a-fA-F]";
    const auto digits = [&](int count) { return hex + ("{" + std::to_string(count) + "}"); };
    const std::string day = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    Json defs;
    defs["id"] = {{"description", "A UUID in its usual text of 36 characters."},
                  {"type", "string"},
                  {"pattern", "^" + digits(8) + "-" + digits(4) + "-" + digits(4) + "-" + digits(4)
                                  + "-" + digits(12) + "$"}};
    defs["date"] = {{"description", "A day on the UK calendar, from 1900 to 2100."},
                    {"type", "string"},
                    {"pattern", "^" + day + "$"}};
    defs["instant"] = {
        {"description",
         "A moment. Without an offset it is UK local time; without a time, its midnight."},
        {"type", "string"},
        {"pattern", "^" + day + "(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"}};
    for (std::size_t i = 0; i < fact_kinds; ++i)
        if (!made_by_program(i))
            defs[std::string(kind_names()[i])] = fact_shape(i);
    return defs;
}

}

Json schema()
{
    Json rules = Json::array();
    for (std::size_t i = 0; i < fact_kinds; ++i)
        rules.push_back(rules_of(i));
    return {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
            {"$id", "urn:holdfast:schema:entry"},
            {"title", "One line of Holdfast interchange"},
            {"description", "A file holds one entry a line (JSON Lines, UTF-8). The same entry "
                            "stands in it only once."},
            {"type", "object"},
            {"properties", shape_of_a_line()},
            {"required", {"kind", "happened", "recorded"}},
            {"additionalProperties", false},
            {"oneOf", two_forms()},
            {"allOf", std::move(rules)},
            {"$defs", definitions()}};
}

}
