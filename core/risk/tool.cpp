#include "risk/tool.h"

#include "resources/resources.h"
#include "risk/tool_reader.h"

namespace holdfast {

tl::expected<RiskTool, RiskFileErrors> RiskTool::parse(std::string_view toml)
{
    return read_risk_tool(toml).map(
        [](RiskToolDefinition&& definition) { return RiskTool(std::move(definition)); });
}

tl::expected<ServiceThresholds, RiskFileErrors> RiskTool::parse_thresholds(
    std::string_view toml) const
{
    return read_service_thresholds(toml, id(), most());
}

std::span<const RiskOption> RiskTool::options(const RiskItem& item) const
{
    return m_is.answer_sets[item.answers].options;
}

int RiskTool::most() const
{
    return most_points(m_is.items);
}

std::optional<std::size_t> RiskTool::position(std::string_view item, std::size_t likely) const
{
    const std::size_t count = m_is.items.size();
    for (std::size_t step = 0; step < count; ++step) {
        const std::size_t at = (likely + step) % count;
        if (m_is.items[at].code == item)
            return at;
    }
    return std::nullopt;
}

const RiskOption* RiskTool::option(const RiskItem& item, std::string_view code) const
{
    for (const RiskOption& option : options(item))
        if (option.code == code)
            return &option;
    return nullptr;
}

tl::expected<RiskTools, RiskFileErrors> RiskTools::shipped()
{
    RiskTools tools;
    for (const std::string_view name : resource_names()) {
        if (!name.starts_with("risk-tools/") || !name.ends_with(".toml"))
            continue;
        if (auto added = tools.add(resource(name).value_or("")); !added) {
            for (RiskFileError& error : added.error())
                error.where = std::string(name) + ": " + error.where;
            return tl::unexpected(std::move(added.error()));
        }
    }
    return tools;
}

tl::expected<void, RiskFileErrors> RiskTools::add(std::string_view toml)
{
    auto tool = RiskTool::parse(toml);
    if (!tool)
        return tl::unexpected(std::move(tool.error()));
    if (find(tool->id(), tool->edition()))
        return tl::unexpected(RiskFileErrors{{"edition", "duplicate", 0}});
    m_tools.push_back(std::move(*tool));
    return {};
}

const RiskTool* RiskTools::find(std::string_view id, std::string_view edition) const
{
    for (const RiskTool& tool : m_tools)
        if (tool.id() == id && tool.edition() == edition)
            return &tool;
    return nullptr;
}

}
