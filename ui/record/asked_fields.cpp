#include "ui/record/asked_fields.h"

#include <QCoreApplication>
#include <algorithm>

#include "record/fact.h"
#include "ui/record/fresh_ids.h"

namespace holdfast::ui {
namespace {

/// What whoever opens the form says, and nobody fills in.
bool is_set_beforehand(std::string_view kind, std::string_view field)
{
    return kind == kind_names()[kind_index<ExceptionRequested>]
           && (field == "rule" || field == "person" || field == "about");
}

/// Of a case as a whole or on one side.
bool is_status(std::string_view kind)
{
    constexpr std::size_t kinds[] = {kind_index<CaseSuspended>, kind_index<CaseResumed>,
                                     kind_index<CaseClosed>, kind_index<CaseReopened>};
    return std::any_of(std::begin(kinds), std::end(kinds),
                       [kind](std::size_t each) { return kind_names()[each] == kind; });
}

/// A closed list without the codes from this one on.
template <typename E>
void leave_out_from(FieldShape& shape, E first)
{
    shape.codes = shape.codes.first(static_cast<std::size_t>(first));
}

}

std::optional<FieldShape> asked_field(std::string_view kind, const FieldShape& stored,
                                      AskedFor what)
{
    if (is_fresh(kind, stored.name) || is_set_beforehand(kind, stored.name))
        return std::nullopt;
    FieldShape shape = stored;
    // A survivor's appointment with the ISS has kinds of its own.
    if (shape.name == "activity")
        leave_out_from(shape, Activity::iss_appointment);
    // So has the ISS's side: only what was recorded before it had one can name it here.
    if (what == AskedFor::something_new && is_status(kind)) {
        if (shape.name == "survivor")
            return std::nullopt;
        if (shape.name == "scope")
            leave_out_from(shape, Scope::iss);
    }
    return shape;
}

bool must_be_said(std::string_view field)
{
    constexpr std::string_view names[] = {"known_as", "reference", "what",  "value", "where",
                                          "contact",  "purpose",   "score", "tool",  "need"};
    return std::find(std::begin(names), std::end(names), field) != std::end(names);
}

QString field_problem(const std::string& code, FieldType type)
{
    const auto words = [](const char* source) {
        return QCoreApplication::translate("asked_fields", source);
    };
    if (type == FieldType::date)
        return words(
            QT_TRANSLATE_NOOP("asked_fields", "Write the day, such as 31/1 or 31 Jan 2026."));
    if (type == FieldType::moment)
        return words(QT_TRANSLATE_NOOP("asked_fields", "Write the day and the time."));
    if (code == "missing")
        return type == FieldType::text
                   ? words(QT_TRANSLATE_NOOP("asked_fields", "Write something here."))
                   : words(QT_TRANSLATE_NOOP("asked_fields", "Choose one."));
    if (code == "too_long")
        return words(
            QT_TRANSLATE_NOOP("asked_fields", "That is too long: put it into the text beside."));
    return words(QT_TRANSLATE_NOOP("asked_fields", "That does not fit here."));
}

}
