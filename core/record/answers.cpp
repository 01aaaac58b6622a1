#include "record/answers.h"

#include <array>
#include <utility>

namespace holdfast {
namespace {

constexpr std::array answered_codes{
    std::pair{Answered::given, std::string_view("given")},
    std::pair{Answered::dont_know, std::string_view("dont_know")},
    std::pair{Answered::declined, std::string_view("declined")},
    std::pair{Answered::not_asked, std::string_view("not_asked")},
};

constexpr std::array answered_by_codes{
    std::pair{AnsweredBy::survivor, std::string_view("survivor")},
    std::pair{AnsweredBy::professional, std::string_view("professional")},
    std::pair{AnsweredBy::perpetrator, std::string_view("perpetrator")},
    std::pair{AnsweredBy::file, std::string_view("file")},
};

}

std::string_view code(Answered answered)
{
    return answered_codes[static_cast<std::size_t>(answered)].second;
}

std::optional<Answered> answered_from(std::string_view code)
{
    for (const auto& [value, text] : answered_codes)
        if (text == code)
            return value;
    return std::nullopt;
}

std::string_view code(AnsweredBy answered_by)
{
    return answered_by_codes[static_cast<std::size_t>(answered_by)].second;
}

std::optional<AnsweredBy> answered_by_from(std::string_view code)
{
    for (const auto& [value, text] : answered_by_codes)
        if (text == code)
            return value;
    return std::nullopt;
}

}
