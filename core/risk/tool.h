#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "risk/thresholds.h"

namespace holdfast {

/// The most items in a tool, and the most options in all its answer sets together; they bound what
/// scoring keeps on the stack.
inline constexpr std::size_t max_risk_items = 128;
inline constexpr std::size_t max_risk_options = 16;

/// One of the answers that an item can be given.
struct RiskOption {
    std::string code;
    std::string label;
    std::optional<int> points;    ///< absent: takes the item out of the total ("does not apply")
    std::size_t index = 0;        ///< its position among all options of the tool
};

struct AnswerSet {
    std::string code;
    std::vector<RiskOption> options;
};

/// One question of a tool, by its topic. The code keeps its meaning through all editions of the
/// tool.
struct RiskItem {
    std::string code;
    std::string topic;
    std::string help;
    bool critical =
        false;         ///< an answer that counts is shown and acted on at once, whatever the total
    int weight = 1;    ///< multiplies the option's points
    std::size_t answers = 0;    ///< position of its answer set
    int most = 0;               ///< the most points it can give
};

/// What is wrong with a tool file, where, and on which line (0 where no line can be named).
struct RiskFileError {
    std::string where;      ///< "items[3].code"
    std::string problem;    ///< stable code: "not_toml", "missing", "duplicate", "unknown_key", …
    int line = 0;
    friend bool operator==(const RiskFileError&, const RiskFileError&) = default;
};
using RiskFileErrors = std::vector<RiskFileError>;

/// What a tool file says, read and checked.
struct RiskToolDefinition {
    std::string id;
    std::string edition;
    std::string name;
    std::string source;
    std::string licence;
    std::vector<AnswerSet> answer_sets;
    std::vector<RiskItem> items;
    Thresholds thresholds;
};

/// One edition of a structured risk tool: items, answers, points, bands. A value, always
/// consistent: it comes only from a file that passed every check. Form of the file:
/// `resources/risk-tools/`.
class RiskTool {
public:
    /// Reads a tool file; where it is wrong, everything that is wrong with it.
    static tl::expected<RiskTool, RiskFileErrors> parse(std::string_view toml);
    /// Reads the thresholds that a service sets for this tool: `tool`, `from` (a date), bands and
    /// marac as in a tool file.
    tl::expected<ServiceThresholds, RiskFileErrors> parse_thresholds(std::string_view toml) const;

    const std::string& id() const { return m_is.id; }
    const std::string& edition() const { return m_is.edition; }
    const std::string& name() const { return m_is.name; }
    const std::string& source() const { return m_is.source; }
    const std::string& licence() const { return m_is.licence; }
    std::span<const RiskItem> items() const { return m_is.items; }
    std::span<const AnswerSet> answer_sets() const { return m_is.answer_sets; }
    std::span<const RiskOption> options(const RiskItem& item) const;
    /// The tool's own thresholds; a service may have set others (`thresholds_on`).
    const Thresholds& thresholds() const { return m_is.thresholds; }
    /// The most points that the whole form can give.
    int most() const;

    /// Where an item stands; looking begins at `likely`, so that answers in the tool's order are
    /// found at once.
    std::optional<std::size_t> position(std::string_view item, std::size_t likely = 0) const;
    /// Absent if the item has no such option.
    const RiskOption* option(const RiskItem& item, std::string_view code) const;

private:
    explicit RiskTool(RiskToolDefinition definition) : m_is(std::move(definition)) {}

    RiskToolDefinition m_is;
};

/// The tools and editions that a service can use or has used: a review is always read by the
/// edition that it names.
class RiskTools {
public:
    /// Those that come with the program.
    static tl::expected<RiskTools, RiskFileErrors> shipped();
    /// Adds a tool from a file's text; an edition that is already here is refused ("duplicate").
    tl::expected<void, RiskFileErrors> add(std::string_view toml);

    /// Absent if this edition is not here; then its answers can be shown but not scored.
    const RiskTool* find(std::string_view id, std::string_view edition) const;
    std::span<const RiskTool> all() const { return m_tools; }

private:
    std::vector<RiskTool> m_tools;
};

}
