#include "workspace/field_shapes.h"

#include "record/fact.h"
#include "record/field_types.h"

namespace holdfast {
namespace {

template <typename T>
constexpr FieldType type_of()
{
    if constexpr (std::is_same_v<T, bool>)
        return FieldType::flag;
    else if constexpr (std::is_same_v<T, int>)
        return FieldType::number;
    else if constexpr (std::is_same_v<T, std::string>)
        return FieldType::text;
    else if constexpr (std::is_same_v<T, LocalDate>)
        return FieldType::date;
    else if constexpr (std::is_same_v<T, Instant>)
        return FieldType::moment;
    else if constexpr (Coded<T>)
        return FieldType::choice;
    else if constexpr (std::is_same_v<T, PersonId>)
        return FieldType::person;
    else if constexpr (std::is_same_v<T, ProgrammeId>)
        return FieldType::programme;
    else if constexpr (std::is_same_v<T, GroupId>)
        return FieldType::group;
    else if constexpr (std::is_same_v<T, SiteId>)
        return FieldType::site;
    else if constexpr (std::is_same_v<T, SessionId>)
        return FieldType::session;
    else if constexpr (std::is_same_v<T, MeetingId>)
        return FieldType::meeting;
    else if constexpr (std::is_same_v<T, ActionId>)
        return FieldType::action;
    else if constexpr (std::is_same_v<T, ProceedingId>)
        return FieldType::proceeding;
    else if constexpr (std::is_same_v<T, AgencyId>)
        return FieldType::agency;
    else if constexpr (std::is_same_v<T, ReviewId>)
        return FieldType::review;
    else if constexpr (std::is_same_v<T, DocumentId>)
        return FieldType::document;
    else if constexpr (std::is_same_v<T, EntryId>)
        return FieldType::entry;
    else
        return FieldType::other;
}

/// The value inside an optional or a list.
template <typename T>
struct Inside {
    using Type = T;
};
template <typename T>
struct Inside<std::optional<T>> {
    using Type = T;
};
template <typename T>
struct Inside<std::vector<T>> {
    using Type = T;
};

template <typename Field>
FieldShape shape_of(std::string_view name)
{
    using Value = typename Inside<Field>::Type;
    FieldShape shape{.name = name,
                     .type = type_of<Value>(),
                     .optional = is_optional<Field> || is_vector<Field> || can_be_not_asked<Value>,
                     .many = is_vector<Field>};
    if constexpr (Coded<Value>)
        shape.codes = codes_of<Value>;
    return shape;
}

template <typename Kind>
std::vector<FieldShape> shapes()
{
    return []<std::size_t... Index>(std::index_sequence<Index...>)
    {
        using Fields = decltype(tie_fields(std::declval<Kind&>()));
        return std::vector<FieldShape>{
            shape_of<std::remove_reference_t<std::tuple_element_t<Index, Fields>>>(
                Kind::field_names[Index])...};
    }
    (std::make_index_sequence<Kind::field_names.size()>{});
}

}

const std::vector<FieldShape>& shapes_of(std::size_t kind)
{
    static const auto all = []<std::size_t... Index>(std::index_sequence<Index...>)
    {
        return std::vector<std::vector<FieldShape>>{shapes<FactKind<Index>>()...};
    }
    (std::make_index_sequence<fact_kinds>{});
    return all[kind];
}

}
