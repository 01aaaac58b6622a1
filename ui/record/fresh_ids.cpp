#include "ui/record/fresh_ids.h"

#include <algorithm>

namespace holdfast::ui {

bool is_fresh(std::string_view kind, std::string_view field)
{
    constexpr std::pair<std::string_view, std::string_view> all[] = {
        {"session_planned", "session"},         {"action_agreed", "action"},
        {"meeting_planned", "meeting"},         {"survivor_identified", "survivor"},
        {"child_identified", "child"},          {"site_described", "site"},
        {"programme_described", "programme"},   {"agency_described", "agency"},
        {"support_session_planned", "session"},
    };
    return std::find(std::begin(all), std::end(all), std::pair(kind, field)) != std::end(all);
}

void open_proceedings(std::string_view kind, FieldValues& values, const std::string& fresh)
{
    if (kind != "criminal_proceedings" && kind != "family_proceedings")
        return;
    const auto stage = values.find("stage");
    const bool going = stage != values.end() && !stage->second.empty()
                       && stage->second.front() != "none" && stage->second.front() != "dont_know"
                       && stage->second.front() != "declined";
    if (!going)
        values.erase("proceeding");
    else if (!values.contains("proceeding"))
        values["proceeding"] = {fresh};
}

}
