#pragma once
#include "workspace/fact_values.h"
#include "workspace/field_shapes.h"

namespace holdfast::ui {

/// Whether a field names something that the fact itself brings into being: the survivor who is identified, the session that
/// is planned.
bool is_fresh(std::string_view kind, std::string_view field);

/// Proceedings that are going on, and are none of those known, are new ones; those that are not going on have no id.
void open_proceedings(std::string_view kind, FieldValues& values, const std::string& fresh);

}
