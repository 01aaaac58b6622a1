#include "workspace/impl.h"

namespace holdfast {
namespace {

/// The fields that name a person, case or body. Whereabouts, contact details and codes are not among them.
constexpr std::array named_fields{
    std::string_view("reference"),     std::string_view("known_as"),
    std::string_view("full_name"),     std::string_view("name"),
    std::string_view("named_contact"), std::string_view("contact"),
    std::string_view("social_worker"), std::string_view("what"),
};

}

std::string searchable(const Fact& fact, std::string_view narrative)
{
    std::string text(narrative);
    const auto add = [&](const std::string& words) {
        if (!text.empty())
            text += '\n';
        text += words;
    };
    std::visit(
        [&](const auto& kind) {
            each_field(kind, [&](std::string_view name, const auto& field) {
                using Field = std::decay_t<decltype(field)>;
                if constexpr (std::is_same_v<Field, std::string>) {
                    if (std::find(named_fields.begin(), named_fields.end(), name)
                        != named_fields.end())
                        add(field);
                } else if constexpr (std::is_same_v<Field, std::vector<std::string>>) {
                    if (name == "also_known_as")
                        for (const std::string& alias : field)
                            add(alias);
                }
            });
        },
        fact);
    return text;
}

}
