#pragma once
#include <map>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "record/fact.h"

namespace holdfast {

/// The values of a fact's fields by name, as a form has them, in the words of the interchange: ids, codes, dates and times as
/// text; a list has several, what is not known none.
using FieldValues = std::map<std::string, std::vector<std::string>, std::less<>>;

/// What is wrong with a field, by its name; codes are the interchange's ("missing", "unknown_code").
using FieldProblems = std::map<std::string, std::string, std::less<>>;

/// Without structured answers, for which there are no such values.
FieldValues values_of(const Fact& fact);
tl::expected<Fact, FieldProblems> fact_of(std::size_t kind, const FieldValues& values);

}
