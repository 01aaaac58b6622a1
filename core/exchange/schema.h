#pragma once
#include <nlohmann/json.hpp>

namespace holdfast {

/// The JSON Schema (draft 2020-12) of a line of interchange, made from the descriptions of the
/// facts in code, so that it cannot say anything else than what is read.
/// `resources/schema/entry.schema.json` is its text, indented by two.
nlohmann::ordered_json schema();

}
