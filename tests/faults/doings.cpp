#include <sstream>

#include "faults/stage.h"

namespace holdfast::faults {
namespace {

using test::good;

template <typename T>
WorkspaceResult<void> done(WorkspaceResult<T> result)
{
    if (!result)
        return tl::unexpected(std::move(result.error()));
    return {};
}

/// The ISS speaks with her: her record, and milestones in the case record.
WorkspaceResult<void> speak(Stage& stage, Workspace& workspace)
{
    return done(workspace.record(
        {{.case_id = stage.case_id,
          .fact = SurvivorSpokenTo{stage.survivor, Method::phone, {}, true, {}},
          .happened = Stage::now(),
          .source = Source::survivor,
          .narrative = "The survivor spoke of the kitchen. " + std::string(3000, 'n')}},
        Stage::now()));
}

/// A practitioner is given her number: it is posted, and only that it was learned stays with them.
WorkspaceResult<void> post(Stage& stage, Workspace& workspace)
{
    return done(workspace.record(
        {{.case_id = stage.case_id,
          .fact = SurvivorDetailsLearned{stage.survivor, {DetailKind::phone}, Side::intervention},
          .happened = Stage::now()},
         {.case_id = stage.case_id,
          .fact = ContactDetailsGiven{stage.survivor, DetailKind::phone, "07700 900123",
                                      Answer::dont_know},
          .happened = Stage::now(),
          .source = Source::perpetrator,
          .narrative = "Given at the end of the call."}},
        Stage::now()));
}

WorkspaceResult<void> remove_the_iss_worker(Stage& stage, Workspace& workspace)
{
    return done(workspace.remove_member(stage.service.member(Role::iss_worker), Stage::now()));
}

WorkspaceResult<void> import_a_case(Stage&, Workspace& workspace)
{
    auto lines = test::worked_case("3-drop-out.jsonl");
    return done(workspace.import_lines(lines, Stage::now()));
}

}

std::vector<Doing> all_doings()
{
    return {
        {.name = "two acts over two compartments", .who = "iss_worker", .steps = {speak, speak}},
        {.name = "an act that is posted",
         .who = "intervention_practitioner",
         .steps = {post, post}},
        {.name = "taking in what was posted",
         .who = "iss_worker",
         .prepare =
             [](Stage& stage) {
                 auto practitioner = stage.service.open(Role::intervention_practitioner,
                                                        Stage::now());
                 good(post(stage, practitioner));
             }},
        {.name = "removing a person",
         .who = "manager",
         .steps = {remove_the_iss_worker},
         .in_two_parts = true},
        {.name = "an import", .who = "manager", .steps = {import_a_case}},
    };
}

}
