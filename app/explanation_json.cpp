#include "app/explanation_json.h"

#include <nlohmann/json.hpp>

namespace holdfast {

using Json = nlohmann::ordered_json;

Json to_json(const Explanation& explanation)
{
    Json counted = Json::array();
    for (const LocalDate date : explanation.counted)
        counted.push_back(to_string(date));
    Json not_counted = Json::array();
    for (const auto& [date, why] : explanation.skipped) {
        Json day{{"date", to_string(date)}, {"why", code(why.kind)}, {"origin", code(why.origin)}};
        if (!why.name.empty())
            day["name"] = why.name;
        if (why.substitute)
            day["substitute"] = true;
        not_counted.push_back(std::move(day));
    }
    const bool back = explanation.limit.direction == Direction::before;
    return {{"start", to_string(explanation.start)}, {"unit", code(explanation.limit.unit)},
            {"count", explanation.limit.count},      {"direction", back ? "before" : "after"},
            {"counted", std::move(counted)},         {"not_counted", std::move(not_counted)},
            {"end", to_string(explanation.due)}};
}

}
