#pragma once
#include <nlohmann/json.hpp>

#include "exchange/problem.h"
#include "record/fact.h"

namespace holdfast {

/// The fields of a fact by name; what is absent is left out. Instants carry the UK offset, enums
/// are their codes.
nlohmann::ordered_json to_json(const Fact& fact);

/// Reads a fact of the kind with this index, or says everything that is wrong with it. An optional
/// field, a list, and an answer that can be "not_asked" may be left out; no other field, and none
/// is passed over.
tl::expected<Fact, Problems> fact_from_json(std::size_t kind_index,
                                            const nlohmann::ordered_json& json);

}
