#include "record/envelope.h"

#include <array>
#include <utility>

namespace holdfast {
namespace {

constexpr std::array compartment_codes{
    std::pair{Compartment::case_record, std::string_view("case")},
    std::pair{Compartment::support, std::string_view("support")},
    std::pair{Compartment::management, std::string_view("management")},
};

constexpr std::array source_codes{
    std::pair{Source::worker, std::string_view("worker")},
    std::pair{Source::perpetrator, std::string_view("perpetrator")},
    std::pair{Source::survivor, std::string_view("survivor")},
    std::pair{Source::child, std::string_view("child")},
    std::pair{Source::referrer, std::string_view("referrer")},
    std::pair{Source::police, std::string_view("police")},
    std::pair{Source::agency, std::string_view("agency")},
    std::pair{Source::marac, std::string_view("marac")},
    std::pair{Source::third_party, std::string_view("third_party")},
};

}

std::string_view code(Compartment compartment)
{
    return compartment_codes[static_cast<std::size_t>(compartment)].second;
}

std::optional<Compartment> compartment_from(std::string_view code)
{
    for (const auto& [value, text] : compartment_codes)
        if (text == code)
            return value;
    return std::nullopt;
}

std::string_view code(Source source)
{
    return source_codes[static_cast<std::size_t>(source)].second;
}

std::optional<Source> source_from(std::string_view code)
{
    for (const auto& [value, text] : source_codes)
        if (text == code)
            return value;
    return std::nullopt;
}

}
