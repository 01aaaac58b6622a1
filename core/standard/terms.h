#pragma once
#include "risk/tool.h"
#include "standard/obligation.h"

namespace holdfast {

/// How firmly the Standard states a number: in a clause's evidence, in its guidance, or left to the service.
enum class Strength : std::uint8_t { evidence, guidance, setting };
template <>
inline constexpr auto codes_of<Strength> = names("evidence", "guidance", "setting");

/// The words and numbers of one rule in one edition.
struct RuleTerms {
    std::string clause;
    Strength strength = Strength::setting;
    Nature nature = Nature::duty;
    Side side = Side::intervention;
    bool case_wide =
        true;    ///< reads the case record alone, so that everybody gets the same answer
    std::optional<Limit> limit;
    std::optional<Limit> sooner;    ///< on a specific concern, or for the recipient who comes first
    std::optional<Limit> ceiling;        ///< an option of the policy: never later than this
    std::optional<Limit> least, most;    ///< the range in which a setting may move
    std::optional<Limit> soon;           ///< "due soon" this long before the due time
    bool tightened = false;              ///< by the service's policy
};

/// Options that a service can switch on; the plain reading is without them.
struct Readings {
    bool handover_day_counts = false;    ///< R03: the day of the handover is day one
    bool same_clock_time = false;    ///< R08: due at the same clock time of the next working day
    friend bool operator==(const Readings&, const Readings&) = default;
};

struct PolicyProblem {
    std::string where;    ///< "limits.R03"
    std::string
        code;    ///< "loosens", "different_unit", "out_of_range", "unknown_rule", "not_a_limit", "unknown_key", "not_toml"
    std::string stated;    ///< the number as the Standard or the range has it
};

/// The numbers in force: an edition of the Standard, tightened by the service's policies, each from its own date on. A duty
/// keeps the terms that were in force when it was opened.
class Terms {
public:
    /// The edition that ships: the Respect Standard, third edition (2017).
    static Terms respect_3();
    /// Another edition, in the form of `resources/standards/`.
    static tl::expected<Terms, PolicyProblem> from_toml(std::string_view edition);

    /// Adds a policy from an instant on. Evidence and guidance can only be tightened; settings move within their range. All
    /// problems are returned, and nothing changes, unless all is good.
    tl::expected<void, std::vector<PolicyProblem>> add_policy(Instant from,
                                                              std::string_view policy_toml);

    const RuleTerms& of(Rule rule, Instant opened) const;
    const Readings& readings(Instant opened) const;
    const std::string& edition() const { return m_edition; }
    /// The rules of the edition, in order.
    std::vector<Rule> rules() const;

    const RiskTools& tools() const { return m_tools; }
    /// The thresholds for a tool on the day of a review: the service's, else the tool's own.
    const Thresholds& thresholds(const RiskTool& tool, LocalDate day) const;

private:
    struct Epoch {
        Instant from;
        std::array<RuleTerms, rule_count> rules;
        Readings readings;
    };
    const Epoch& epoch(Instant at) const;

    std::string m_edition;
    std::vector<Epoch> m_epochs;
    RiskTools m_tools;
    std::vector<ServiceThresholds> m_thresholds;
};

}
