#include "risk/tool_reader.h"

#include <algorithm>

#include "risk/toml_fields.h"

namespace holdfast {
namespace {

constexpr std::size_t largest_file_bytes = 1 << 20;
constexpr std::size_t longest_label_bytes = 200;
constexpr std::size_t longest_text_bytes = 4000;
constexpr std::size_t most_answer_sets = 8;
constexpr std::size_t most_bands = 16;
constexpr IntRange points_range{0, 100};
constexpr IntRange weight_range{1, 100};
constexpr IntRange band_range{0, 2'000'000};
constexpr IntRange incidents_range{1, 100};
constexpr IntRange months_range{1, 120};

tl::expected<toml::table, RiskFileErrors> parse_toml(std::string_view text)
{
    if (text.size() > largest_file_bytes)
        return tl::unexpected(RiskFileErrors{{"file", "too_large", 0}});
    try {
        return toml::parse(text);
    } catch (const toml::parse_error& error) {
        const int line = static_cast<int>(error.source().begin.line);
        return tl::unexpected(RiskFileErrors{{"file", "not_toml", line}});
    }
}

std::vector<AnswerSet> read_answer_sets(TomlFields& file)
{
    std::vector<AnswerSet> sets;
    std::set<std::string> set_codes;
    std::size_t index = 0;
    for (TomlFields& fields : file.tables("answer_sets", most_answer_sets)) {
        AnswerSet& set = sets.emplace_back();
        set.code = fields.code("code");
        fields.once("code", set.code, set_codes);
        std::set<std::string> option_codes;
        for (TomlFields& option_fields : fields.tables("options", max_risk_options)) {
            RiskOption& option = set.options.emplace_back();
            option.code = option_fields.code("code");
            option_fields.once("code", option.code, option_codes);
            option.label = option_fields.text("label", longest_label_bytes);
            option.points = option_fields.number_or("points", points_range, "not counted");
            option.index = index++;
            option_fields.nothing_else();
        }
        fields.nothing_else();
    }
    if (index > max_risk_options)
        file.error("answer_sets", "too_many");
    return sets;
}

/// An item may leave out its answer set where the tool has only one.
std::size_t read_answers(TomlFields& fields, const std::vector<AnswerSet>& sets)
{
    const std::string code = sets.size() > 1 ? fields.code("answers")
                                             : fields.code_if_any("answers").value_or("");
    if (code.empty())
        return 0;
    for (std::size_t i = 0; i < sets.size(); ++i)
        if (sets[i].code == code)
            return i;
    fields.error("answers", "unknown_answer_set");
    return 0;
}

int most_points_of(const AnswerSet& set)
{
    int most = 0;
    for (const RiskOption& option : set.options)
        most = std::max(most, option.points.value_or(0));
    return most;
}

std::vector<RiskItem> read_items(TomlFields& file, const std::vector<AnswerSet>& sets)
{
    std::vector<RiskItem> items;
    std::set<std::string> codes;
    for (TomlFields& fields : file.tables("items", max_risk_items)) {
        RiskItem& item = items.emplace_back();
        item.code = fields.code("code");
        fields.once("code", item.code, codes);
        item.topic = fields.text("topic", longest_label_bytes);
        item.help = fields.text("help", longest_text_bytes);
        item.critical = fields.flag_if_any("critical");
        item.weight = fields.number_if_any("weight", weight_range).value_or(1);
        item.answers = read_answers(fields, sets);
        item.most = sets.empty() ? 0 : item.weight * most_points_of(sets[item.answers]);
        fields.nothing_else();
    }
    return items;
}

std::vector<Band> read_bands(TomlFields& file, int most)
{
    std::vector<Band> bands;
    std::set<std::string> codes;
    for (TomlFields& fields : file.tables("bands", most_bands)) {
        Band band;
        band.code = fields.code("code");
        fields.once("code", band.code, codes);
        band.label = fields.text("label", longest_label_bytes);
        band.from = fields.number_if_any("from", band_range);
        if (bands.empty() && band.from != 0)
            fields.error("from", "first_not_zero");
        if (!bands.empty() && band.from && band.from <= bands.back().from.value_or(band_range.most))
            fields.error("from", "not_ascending");
        if (band.from > most)
            fields.error("from", "out_of_reach");
        fields.nothing_else();
        bands.push_back(std::move(band));
    }
    return bands;
}

std::optional<MaracCriteria> read_marac(TomlFields& file, const Thresholds& thresholds)
{
    auto fields = file.table_if_any("marac");
    if (!fields)
        return std::nullopt;
    MaracCriteria marac;
    const std::string band = fields->code("band");
    const auto position = thresholds.position(band);
    if (!band.empty() && !position)
        fields->error("band", "unknown_band");
    if (position == 0U)
        fields->error("band", "lowest_band");
    marac.band = position.value_or(0);
    marac.incidents = fields->number("incidents", incidents_range);
    marac.incident_months = fields->number("incident_months", months_range);
    marac.repeat_months = fields->number("repeat_months", months_range);
    fields->nothing_else();
    return marac;
}

Thresholds read_thresholds(TomlFields& file, int most)
{
    Thresholds thresholds;
    thresholds.bands = read_bands(file, most);
    thresholds.marac = read_marac(file, thresholds);
    return thresholds;
}

}

int most_points(std::span<const RiskItem> items)
{
    int most = 0;
    for (const RiskItem& item : items)
        most += item.most;
    return most;
}

tl::expected<RiskToolDefinition, RiskFileErrors> read_risk_tool(std::string_view toml)
{
    const auto table = parse_toml(toml);
    if (!table)
        return tl::unexpected(table.error());
    RiskFileErrors errors;
    TomlFields file(*table, "", errors);
    RiskToolDefinition tool;
    tool.id = file.code("id");
    tool.edition = file.code("edition");
    tool.name = file.text("name", longest_label_bytes);
    tool.source = file.text("source", longest_text_bytes);
    tool.licence = file.text("licence", longest_text_bytes);
    tool.answer_sets = read_answer_sets(file);
    tool.items = read_items(file, tool.answer_sets);
    tool.thresholds = read_thresholds(file, most_points(tool.items));
    file.nothing_else();
    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    return tool;
}

tl::expected<ServiceThresholds, RiskFileErrors> read_service_thresholds(std::string_view toml,
                                                                        std::string_view tool,
                                                                        int most)
{
    const auto table = parse_toml(toml);
    if (!table)
        return tl::unexpected(table.error());
    RiskFileErrors errors;
    TomlFields file(*table, "", errors);
    ServiceThresholds service;
    service.tool = file.code("tool");
    if (!service.tool.empty() && service.tool != tool)
        file.error("tool", "other_tool");
    service.from = file.date("from");
    service.thresholds = read_thresholds(file, most);
    file.nothing_else();
    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    return service;
}

}
