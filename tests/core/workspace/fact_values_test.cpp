#include <algorithm>

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "core/record/arbitrary_fact.h"
#include "workspace/fact_values.h"
#include "workspace/field_shapes.h"

using namespace holdfast;

namespace {

/// Kinds with structured answers have pages of their own, not forms.
bool has_values_alone(std::size_t kind)
{
    const auto& shapes = shapes_of(kind);
    return std::none_of(shapes.begin(), shapes.end(),
                        [](const FieldShape& shape) { return shape.type == FieldType::other; });
}

}

TEST_CASE("A fact is the same after it has stood in a form", "[workspace][form]")
{
    rc::prop("any kind", [] {
        const auto kind = *rc::gen::inRange<std::size_t>(0, fact_kinds);
        RC_PRE(has_values_alone(kind));
        const Fact fact = test::arbitrary_fact(kind);
        const auto again = fact_of(kind, values_of(fact));
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == fact);
    });
}

TEST_CASE("What is missing or wrong in a form is named by its field", "[workspace][form]")
{
    const auto none = fact_of(kind_index<ContactAttempted>, {});
    REQUIRE(!none);
    CHECK(none.error()
          == FieldProblems{{"survivor", "missing"}, {"method", "missing"}, {"result", "missing"}});
    const auto wrong = fact_of(kind_index<ContactAttempted>,
                               {{"survivor", {"Ruth"}}, {"method", {"phone"}}, {"result", {"no"}}});
    REQUIRE(!wrong);
    CHECK(wrong.error().size() == 2);
    CHECK(wrong.error().contains("survivor"));
    CHECK(wrong.error().contains("result"));
}

TEST_CASE("The fields of a kind are told with their types", "[workspace][form]")
{
    const auto& shapes = shapes_of(kind_index<SurvivorSpokenTo>);
    REQUIRE(shapes.size() == 5);
    CHECK(shapes[0].type == FieldType::person);
    CHECK(!shapes[0].optional);
    CHECK(shapes[1].type == FieldType::choice);
    CHECK(shapes[1].codes.front() == "phone");
    CHECK(shapes[2].type == FieldType::moment);
    CHECK(shapes[2].optional);
    CHECK(shapes[3].type == FieldType::flag);
    CHECK(shapes[4].type == FieldType::entry);
    CHECK(shapes[4].many);
}
