#pragma once
#include <concepts>

#include "workspace/fact_values.h"

namespace holdfast::ui {

/// What a form is opened for: a kind of fact, the case, and what of the fact is known beforehand.
struct RecordRequest {
    std::optional<std::size_t> kind{};    ///< absent: the person chooses
    std::optional<CaseId> case_id{};      ///< absent: a fact of the service
    FieldValues values{};
    std::optional<Instant> happened{};
    std::optional<Source> source{};
    std::string narrative{};
    std::optional<EntryId> corrects{};    ///< the form is filled in from it, and asks for a reason

    template <typename Tag>
    RecordRequest with(std::string_view field, const Id<Tag>& id) &&
    {
        return std::move(*this).with(field, id.text());
    }
    template <Coded E>
    RecordRequest with(std::string_view field, E value) &&
    {
        return std::move(*this).with(field, std::string(code(value)));
    }
    template <std::same_as<bool> B>
    RecordRequest with(std::string_view field, B value) &&
    {
        return std::move(*this).with(field, std::string(value ? "true" : "false"));
    }
    RecordRequest with(std::string_view field, LocalDate date) &&
    {
        return std::move(*this).with(field, to_string(date));
    }
    RecordRequest with(std::string_view field, Instant instant) &&
    {
        return std::move(*this).with(field, to_string(instant));
    }
    RecordRequest with(std::string_view field, std::string value) &&
    {
        values[std::string(field)].push_back(std::move(value));
        return std::move(*this);
    }
};

/// `request_for<ContactAttempted>(case_id).with("survivor", ruth)`.
template <typename Kind>
RecordRequest request_for(const std::optional<CaseId>& case_id)
{
    return RecordRequest{.kind = kind_index<Kind>, .case_id = case_id};
}

}
