#include <array>

#include <fmt/format.h>

#include "app/messages.h"

namespace holdfast {
namespace {

struct Words {
    std::string_view code;
    std::string_view says;
};

constexpr std::array known{
    Words{"missing", "is missing"},
    Words{"wrong_type", "is of another type"},
    Words{"unknown_field", "is not a field"},
    Words{"unknown_code", "is not one of its codes"},
    Words{"unknown_kind", "there is no such kind of fact"},
    Words{"not_a_uuid", "is not a UUID"},
    Words{"too_long", "is too long"},
    Words{"out_of_range", "is out of range"},
    Words{"malformed_time", "is not a date or time"},
    Words{"no_such_date", "there is no such day"},
    Words{"skipped_local_time", "this UK time did not exist; give an offset"},
    Words{"ambiguous_local_time", "this UK time came twice; give an offset"},
    Words{"case_not_allowed", "a fact of the service as a whole has no case"},
    Words{"narrative_not_allowed",
          "this kind carries no narrative: everyone on the case can read it"},
    Words{"corrects_itself", "an entry cannot correct itself"},
    Words{"not_importable", "this kind cannot be imported"},
    Words{"only_with_fact_bytes", "belongs to fact_bytes only"},
    Words{"only_without_fact_bytes", "cannot stand beside fact_bytes"},
    Words{"wrong_compartment", "rests in another compartment"},
    Words{"known_version", "is of a kind that this program knows; write it as fact"},
    Words{"not_base64", "is not base64"},
    Words{"repeated_entry", "the same entry stands on another line"},
    Words{"not_json", "is not JSON"},
    Words{"not_utf8", "is not UTF-8"},
    Words{"nul_character", "holds a NUL character"},
    Words{"repeated_field", "a field stands twice"},
    Words{"too_deep", "is nested too deep"},
    Words{"too_many_fields", "has too many fields"},
    Words{"too_many_items", "has too many items"},
    Words{"unreadable", "the file cannot be read further"},
};

}

std::string in_words(const Problem& problem)
{
    std::string says = problem.code;
    for (const Words& words : known)
        if (words.code == problem.code)
            says = words.says;
    const std::string where = problem.field.empty() ? "" : ", " + problem.field;
    const std::string expected = problem.expected.empty() ? ""
                                                          : fmt::format(" ({})", problem.expected);
    return fmt::format("line {}{}: {}{}", problem.line, where, says, expected);
}

}
