#include <QCoreApplication>

#include "record/field_types.h"
#include "ui/common/text.h"
#include "ui/record/choice_table.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

QString choice_translated(const choices::Words& line)
{
    return QCoreApplication::translate("choices", line.words);
}

/// The list that a field chooses from; empty where it is no choice.
template <typename Field>
constexpr std::string_view list_of_field()
{
    if constexpr (is_optional<Field> || is_vector<Field>)
        return list_of_field<typename Field::value_type>();
    else if constexpr (Coded<Field>)
        return choice_list<Field>;
    else
        return {};
}

template <typename Kind>
std::string_view list_in([[maybe_unused]] std::string_view field)
{
    return [&]<std::size_t... Index>(std::index_sequence<Index...>)
    {
        using Fields = decltype(tie_fields(std::declval<Kind&>()));
        std::string_view list;
        (void)((Kind::field_names[Index] == field
                && (list = list_of_field<
                        std::remove_reference_t<std::tuple_element_t<Index, Fields>>>(),
                    true))
               || ...);
        return list;
    }
    (std::make_index_sequence<Kind::field_names.size()>{});
}

std::string_view list_of(std::string_view kind, std::string_view field)
{
    std::string_view list;
    [&]<std::size_t... Index>(std::index_sequence<Index...>)
    {
        (void)((FactKind<Index>::kind == kind && (list = list_in<FactKind<Index>>(field), true))
               || ...);
    }
    (std::make_index_sequence<fact_kinds>{});
    // Whom it comes from is said of every fact, beside its own fields.
    return list.empty() && field == "source" ? choice_list<Source> : list;
}

}

QString words_in_list(std::string_view list, std::string_view code)
{
    const choices::Words* line = word_table::line_of(choices::in_lists,
                                                     std::string(list) + '.' + std::string(code));
    return line ? choice_translated(*line) : text(code);
}

QString choice_words(std::string_view kind, std::string_view field, std::string_view code)
{
    const std::string full = std::string(kind) + '.' + std::string(field) + '.' + std::string(code);
    const choices::Words* line = word_table::line_of(choices::in_one_field, full);
    return line ? choice_translated(*line) : capitalised(words_in_list(list_of(kind, field), code));
}

}
