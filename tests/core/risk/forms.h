#pragma once
#include <chrono>
#include <stdexcept>

#include "risk/compare.h"
#include "risk/marac.h"

namespace holdfast::testing {

/// The checklist that ships with the program.
inline const RiskTool& dash()
{
    static const RiskTools tools = RiskTools::shipped().value();
    if (const RiskTool* tool = tools.find("dash-24", "2025.1"))
        return *tool;
    throw std::logic_error("the DASH checklist is not among the shipped tools");
}

inline RiskTool tool_from(std::string_view toml)
{
    auto tool = RiskTool::parse(toml);
    if (!tool)
        throw std::logic_error(tool.error().front().where + ": " + tool.error().front().problem);
    return std::move(*tool);
}

/// A form filled in for a test: `a_form(dash()).yes(11).dont_know(2).rest_no()` takes the items in
/// the tool's order.
class FormBuilder {
public:
    explicit FormBuilder(const RiskTool& tool) : m_tool(tool) {}

    FormBuilder& yes(int items) { return next(items, Answered::given, "yes"); }
    FormBuilder& no(int items) { return next(items, Answered::given, "no"); }
    FormBuilder& dont_know(int items) { return next(items, Answered::dont_know, ""); }
    FormBuilder& declined(int items) { return next(items, Answered::declined, ""); }
    FormBuilder& not_asked(int items) { return next(items, Answered::not_asked, ""); }
    FormBuilder& rest_no() { return no(static_cast<int>(m_tool.items().size() - m_next)); }

    FormBuilder& item(std::string code, std::string option)
    {
        m_answers.push_back(
            {std::move(code), Answered::given, std::move(option), "", Source::survivor});
        return *this;
    }

    FormBuilder& item(std::string code, Answered answered)
    {
        m_answers.push_back({std::move(code), answered, "", "", Source::survivor});
        return *this;
    }

    operator std::vector<ItemAnswer>() const { return m_answers; }

private:
    FormBuilder& next(int items, Answered answered, std::string_view option)
    {
        for (int i = 0; i < items; ++i) {
            const std::string& code = m_tool.items()[m_next++].code;
            m_answers.push_back({code, answered, std::string(option), "", Source::survivor});
        }
        return *this;
    }

    const RiskTool& m_tool;
    std::size_t m_next = 0;
    std::vector<ItemAnswer> m_answers;
};

inline FormBuilder a_form(const RiskTool& tool)
{
    return FormBuilder(tool);
}

inline LocalDate day(std::string_view text)
{
    return parse_date(text).value();
}

inline std::vector<LocalDate> days(std::initializer_list<std::string_view> texts)
{
    std::vector<LocalDate> dates;
    for (const std::string_view text : texts)
        dates.push_back(day(text));
    return dates;
}

/// A tool of these tests' own making: three steps, weights, one yes-or-no item, a way to say that
/// an item does not apply, and a highest band that only judgement reaches. Nothing in the program
/// knows of it.
inline constexpr std::string_view pressure_toml = R"(
id = "pressure"
edition = "1"
name = "Signs of pressure at home"
source = "Invented for the tests of Holdfast"
licence = "GPL-3.0-or-later"

[[answer_sets]]
code = "steps"
options = [
    { code = "0", label = "Absent", points = 0 },
    { code = "1", label = "Partly", points = 1 },
    { code = "2", label = "Present", points = 2 },
    { code = "omit", label = "Does not apply", points = "not counted" },
]

[[answer_sets]]
code = "yes_no"
options = [
    { code = "yes", label = "Yes", points = 4 },
    { code = "no", label = "No", points = 0 },
]

[[items]]
code = "post"
topic = "Opens the other's letters"
help = "Paper or electronic."
answers = "steps"

[[items]]
code = "sleep"
topic = "Keeps the other from sleeping"
help = "On purpose."
answers = "steps"
weight = 3

[[items]]
code = "school"
topic = "Uses the school run"
help = "Leave out where there are no children."
answers = "steps"

[[items]]
code = "keys"
topic = "Has taken the house keys"
help = "Ever."
answers = "yes_no"
critical = true

[[bands]]
code = "low"
label = "Low"
from = 0

[[bands]]
code = "moderate"
label = "Moderate"
from = 3

[[bands]]
code = "high"
label = "High"
from = 8

[[bands]]
code = "imminent"
label = "Imminent, as judged"
)";

}
