#pragma once
#include <QString>
#include <optional>
#include <string>

#include "workspace/field_shapes.h"

// What a form asks of the fields that a kind of fact has, which is less than the ledger has room for.

namespace holdfast::ui {

/// A correction asks for what was once recorded too.
enum class AskedFor { something_new, correction };

/// The field as a form asks for it; absent where nobody fills it in.
std::optional<FieldShape> asked_field(std::string_view kind, const FieldShape& stored,
                                      AskedFor what);

/// A text without which the fact would say nothing.
bool must_be_said(std::string_view field);

/// What is wrong with a field, in words. `code`: as `fact_of` refuses it.
QString field_problem(const std::string& code, FieldType type);

}
