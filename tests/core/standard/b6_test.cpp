#include <catch2/catch.hpp>

#include "support/case_builder.h"

// Children and the family courts: B6.7 (R22, R37), B6.8 (R38), B6.12 (R25), B6.9 (R30), B6.10 (R39), B6.14 (R40).

namespace holdfast {
namespace {

using Gates = std::vector<std::string>;

CaseBuilder with_child()
{
    return a_case()
        .referred("2024-06-03T09:00")
        .fact("2024-06-03T09:00", ChildIdentified{person("Alfie"), "Alfie", std::nullopt,
                                                  ChildOf::both, LivesWith::survivor});
}

ChildPlanAgreed plan(std::vector<LocalDate> reviews, bool service_user_agrees = true)
{
    return {person("Alfie"), true, true, service_user_agrees, std::move(reviews)};
}

FamilyProceedings family(FamilyLaw law, FamilyStage stage, Answer ordered = Answer::no,
                         Answer approved = Answer::no)
{
    return {named<ProceedingId>("Court"), law, stage, ordered, approved};
}

const FamilyProceedings screened_none{std::nullopt, FamilyLaw::private_law, FamilyStage::none,
                                      Answer::not_asked, Answer::not_asked};

CaseBuilder screened(CaseBuilder told)
{
    return told.fact("2024-06-03T09:30",
                     CriminalProceedings{std::nullopt, CriminalStage::none, Answer::no});
}

}

TEST_CASE("B6.7 a child at risk of significant harm has a plan with three agreements in five "
          "working days",
          "[standard][B6.7]")
{
    auto harm = with_child();
    harm.fact("2024-06-13T10:00",
              ChildConcernRaised{person("Alfie"), ChildConcernLevel::significant_harm});
    CHECK(harm.as_at("2024-06-14").due(Rule::R37, "Alfie") == "end of 2024-06-20");
    auto two = harm;
    two.fact("2024-06-17", plan({}, false));
    CHECK(two.as_at("2024-06-21").status(Rule::R37, "Alfie") == "overdue");
    auto three = harm;
    three.fact("2024-06-17", plan({}));
    CHECK(three.as_at("2024-06-21").status(Rule::R37, "Alfie") == "met");
    CHECK(harm.exception(Rule::R37, "Alfie", "2024-06-14")
              .as_at("2024-06-21")
              .status(Rule::R37, "Alfie")
          == "overdue");
    auto worry = with_child();
    worry.fact("2024-06-13", ChildConcernRaised{person("Alfie"), ChildConcernLevel::worry});
    CHECK(worry.as_at("2024-06-14").status(Rule::R37) == "no duty");
}

TEST_CASE("B6.7 a plan that is in force serves a new concern, one that has ended does not",
          "[standard][B6.7]")
{
    auto in_force = with_child();
    in_force.fact("2024-06-05", plan({}))
        .fact("2024-06-13",
              ChildConcernRaised{person("Alfie"), ChildConcernLevel::significant_harm});
    CHECK(in_force.as_at("2024-06-21").status(Rule::R37, "Alfie") == "met");
    auto ended = with_child();
    ended.fact("2024-06-05", plan({}))
        .fact("2024-06-10", ChildPlanReviewed{person("Alfie"), true})
        .fact("2024-06-13",
              ChildConcernRaised{person("Alfie"), ChildConcernLevel::significant_harm});
    CHECK(ended.as_at("2024-06-21").status(Rule::R37, "Alfie") == "overdue");
}

TEST_CASE("B6.7 the plan is reviewed on its own dates, one after the other", "[standard][B6.7]")
{
    auto planned = with_child();
    planned.fact("2024-06-05", plan({day("2024-09-02"), day("2024-07-01"), day("2024-08-01")}))
        .called("plan");
    CHECK(planned.as_at("2024-06-06").count(Rule::R22) == 1);
    CHECK(planned.as_at("2024-06-06").due(Rule::R22, "Alfie", "plan") == "end of 2024-07-01");
    CHECK(planned.as_at("2024-07-02").status(Rule::R22, "Alfie", "plan") == "overdue");
    auto early = planned;
    early.fact("2024-06-28T10:00", ChildPlanReviewed{person("Alfie"), false})
        .called("first review");
    CHECK(early.as_at("2024-07-02").status(Rule::R22, "Alfie", "plan") == "met");
    CHECK(early.as_at("2024-07-02").due(Rule::R22, "Alfie", "first review") == "end of 2024-08-01");
    CHECK(planned.exception(Rule::R22, "Alfie", "2024-06-14")
              .as_at("2024-07-02")
              .status(Rule::R22, "Alfie")
          == "overdue");
}

TEST_CASE("B6.7 dates missed in a row are one open duty, and the review that comes is the review "
          "of them all",
          "[standard][B6.7]")
{
    auto missed = with_child();
    missed.fact("2024-06-05", plan({day("2024-07-01"), day("2024-08-01"), day("2024-09-02")}))
        .called("plan");
    CHECK(missed.as_at("2024-08-20").count(Rule::R22) == 1);
    missed.fact("2024-08-21T10:00", ChildPlanReviewed{person("Alfie"), false})
        .called("late review");
    const Assessed now = missed.as_at("2024-08-22");
    CHECK(now.status(Rule::R22, "Alfie", "plan") == "met_late");
    CHECK(now.due(Rule::R22, "Alfie", "late review") == "end of 2024-09-02");
    CHECK(now.status(Rule::R22, "Alfie", "late review") == "running");
}

TEST_CASE("B6.7 a plan that ends, or is replaced, owes no more reviews", "[standard][B6.7]")
{
    auto ended = with_child();
    ended.fact("2024-06-05", plan({day("2024-07-01"), day("2024-08-01")}))
        .fact("2024-06-28", ChildPlanReviewed{person("Alfie"), true});
    CHECK(ended.as_at("2024-08-02").count(Rule::R22) == 1);
    auto replaced = with_child();
    replaced.fact("2024-06-05", plan({day("2024-07-01")}))
        .called("old")
        .fact("2024-06-20", plan({day("2024-08-01")}))
        .called("new");
    CHECK(replaced.as_at("2024-07-02").status(Rule::R22, "Alfie", "old") == "withdrawn");
    CHECK(replaced.as_at("2024-07-02").status(Rule::R22, "Alfie", "new") == "running");
}

TEST_CASE(
    "B6.8 with a protection plan joint working is established, or escalated, in ten working days",
    "[standard][B6.8]")
{
    const SocialCareKnown on_a_plan{person("Alfie"), SocialCareStatus::child_protection_plan, ""};
    auto known = with_child();
    known.fact("2024-06-13T10:00", on_a_plan).called("known").fact("2024-06-14", on_a_plan);
    CHECK(known.as_at("2024-06-15").count(Rule::R38) == 1);
    CHECK(known.as_at("2024-06-15").due(Rule::R38, "Alfie", "known") == "end of 2024-06-27");
    const auto noted = [&](JointWorking state) {
        auto told = known;
        told.fact("2024-06-20", JointWorkingNoted{person("Alfie"), state});
        return told.as_at("2024-06-28").status(Rule::R38, "Alfie");
    };
    CHECK(noted(JointWorking::established) == "met");
    CHECK(noted(JointWorking::escalated) == "met");
    CHECK(noted(JointWorking::not_established) == "overdue");
    auto again = known;
    again.fact("2024-06-20", JointWorkingNoted{person("Alfie"), JointWorking::established})
        .fact("2024-07-20", SocialCareKnown{person("Alfie"), SocialCareStatus::closed, ""})
        .fact("2024-09-20", on_a_plan)
        .called("again");
    CHECK(again.as_at("2024-09-21").status(Rule::R38, "Alfie", "again") == "running");
    CHECK(with_child()
              .in(Country::scotland)
              .fact("2024-06-13", on_a_plan)
              .as_at("2024-06-14")
              .status(Rule::R38)
          == "running");
    auto over = known;
    over.fact("2024-06-17", SocialCareKnown{person("Alfie"), SocialCareStatus::child_in_need, ""});
    CHECK(over.as_at("2024-06-28").status(Rule::R38, "Alfie") == "withdrawn");
}

TEST_CASE("B6.12 in England alone an offer waits for screening about private-law applications",
          "[standard][B6.12]")
{
    for (const Country country : {Country::wales, Country::scotland, Country::northern_ireland})
        CHECK(with_child().in(country).as_at("2024-06-04").status(Rule::R25) == "no duty");
    CHECK(with_child().as_at("2024-06-04").of(Rule::R25).missing == "private_law_screening");
    CHECK(screened(with_child()).stopped("2024-06-04", "2024-06-04", a_place) == Gates{"R25"});
    auto none = screened(with_child());
    none.fact("2024-06-04T10:00", screened_none);
    CHECK(none.as_at("2024-06-05").status(Rule::R25) == "lifted");
    CHECK(none.stopped("2024-06-05", "2024-06-05", a_place).empty());
    const auto nobody_asked = a_case().referred("2024-06-03T09:00");
    CHECK(nobody_asked.as_at("2024-06-04").of(Rule::R25).missing
          == "children_known, private_law_screening");
    auto childless = nobody_asked;
    childless.fact("2024-06-04", NoRelevantChildren{});
    CHECK(childless.as_at("2024-06-05").status(Rule::R25) == "no duty");
}

TEST_CASE("B6.12 an open application needs both a court order and Cafcass's approval",
          "[standard][B6.12]")
{
    const auto open = [](Answer ordered, Answer approved) {
        auto told = with_child();
        told.fact("2024-06-04",
                  family(FamilyLaw::private_law, FamilyStage::application_open, ordered, approved));
        return told.as_at("2024-06-05").of(Rule::R25);
    };
    CHECK(open(Answer::yes, Answer::yes).status == "lifted");
    CHECK(open(Answer::yes, Answer::no).missing == "cafcass_approved");
    CHECK(open(Answer::no, Answer::yes).missing == "court_ordered");
    CHECK(open(Answer::dont_know, Answer::not_asked).missing == "court_ordered, cafcass_approved");
    auto concluded = with_child();
    concluded.fact("2024-06-04", family(FamilyLaw::private_law, FamilyStage::application_open))
        .fact("2024-06-10", family(FamilyLaw::private_law, FamilyStage::concluded));
    CHECK(concluded.as_at("2024-06-11").status(Rule::R25) == "lifted");
    auto public_law = with_child();
    public_law.fact("2024-06-04", screened_none)
        .fact("2024-06-05", family(FamilyLaw::public_law, FamilyStage::application_open));
    CHECK(public_law.as_at("2024-06-06").status(Rule::R25) == "lifted");
}

TEST_CASE("B6.12 an offer is judged by what stood when it was made", "[standard][B6.12]")
{
    const auto application = family(FamilyLaw::private_law, FamilyStage::application_open);
    auto offered_before = with_child();
    offered_before.fact("2024-06-04", screened_none)
        .offered_place("2024-06-05")
        .fact("2024-06-10", application);
    CHECK(offered_before.as_at("2024-06-11").status(Rule::R25) == "holds");
    auto offered_during = with_child();
    offered_during.fact("2024-06-04", application)
        .offered_place("2024-06-05")
        .called("offer")
        .fact("2024-06-10", family(FamilyLaw::private_law, FamilyStage::concluded));
    CHECK(offered_during.as_at("2024-06-11").of(Rule::R25).breached_by == "offer");
    auto unscreened = with_child();
    unscreened.offered_place("2024-06-04").fact("2024-06-05", screened_none);
    CHECK(unscreened.as_at("2024-06-06").status(Rule::R25) == "breached");
    auto other_work = with_child();
    other_work
        .service("2024-01-01", ProgrammeDescribed{named<ProgrammeId>("Early"), "Early",
                                                  ProgrammeKind::early_response, "ISS"})
        .fact("2024-06-04", application)
        .offered_place("2024-06-05", "Early");
    CHECK(other_work.as_at("2024-06-06").status(Rule::R25) == "holds");
    auto overridden = with_child();
    overridden.fact("2024-06-04", application)
        .overridden(Rule::R25, "", "2024-06-05")
        .offered_place("2024-06-06");
    CHECK(overridden.as_at("2024-06-07").status(Rule::R25) == "overridden");
}

TEST_CASE("B6.9 a report to children's services goes out after sign-off by someone else",
          "[standard][B6.9]")
{
    const auto drafted = [](ReportTo to) {
        return with_child().fact("2024-06-10T10:00", ReportDrafted{to, true}).called("report");
    };
    CHECK(drafted(ReportTo::court).as_at("2024-06-11").status(Rule::R30) == "no duty");
    auto report = drafted(ReportTo::children_services);
    const EntryId id = report.entry("report");
    CHECK(report.as_at("2024-06-11").of(Rule::R30).missing == "sign_off_by_another");
    CHECK(report.stopped("2024-06-11", "2024-06-11", ReportReleased{id}).size() == 1);
    auto own = report;
    own.fact("2024-06-11", ReportSignedOff{id, person("Tom")});
    CHECK(own.as_at("2024-06-12").status(Rule::R30) == "holds");
    auto other = report;
    other.fact("2024-06-11", ReportSignedOff{id, person("Ros")});
    CHECK(other.stopped("2024-06-12", "2024-06-12", ReportReleased{id}).empty());
    auto too_late = report;
    too_late.fact("2024-06-11T10:00", ReportReleased{id})
        .called("release")
        .fact("2024-06-12", ReportSignedOff{id, person("Ros")});
    CHECK(too_late.as_at("2024-06-13").of(Rule::R30).breached_by == "release");
}

TEST_CASE("B6.10 acceptance in public-law proceedings waits for chronology, concerns and an expert "
          "report considered",
          "[standard][B6.10]")
{
    auto open = with_child();
    open.fact("2024-06-04", family(FamilyLaw::public_law, FamilyStage::application_open));
    CHECK(open.as_at("2024-06-05").of(Rule::R39, "Court").missing
          == "chronology, concerns, expert_report");
    CHECK(open.as_at("2024-06-05").of(Rule::R39, "Court").stops == "acceptance");
    auto part = open;
    part.fact("2024-06-05T10:00", PublicLawInformed{true, true, false});
    CHECK(part.as_at("2024-06-06").of(Rule::R39, "Court").missing == "expert_report");
    auto accepted = part;
    accepted.accepted_place("2024-06-06T10:00")
        .called("place")
        .fact("2024-06-07", PublicLawInformed{false, false, true});
    CHECK(accepted.as_at("2024-06-08").of(Rule::R39, "Court").breached_by == "place");
    part.fact("2024-06-07T10:00", PublicLawInformed{false, false, true});
    CHECK(part.as_at("2024-06-08").status(Rule::R39, "Court") == "lifted");
    open.fact("2024-06-07", family(FamilyLaw::public_law, FamilyStage::concluded));
    CHECK(open.as_at("2024-06-08").status(Rule::R39, "Court") == "lifted");
    auto before = with_child();
    before.accepted_place("2024-06-04")
        .fact("2024-06-05", family(FamilyLaw::public_law, FamilyStage::application_open));
    CHECK(before.as_at("2024-06-06").status(Rule::R39, "Court") == "holds");
}

TEST_CASE("B6.14 an application is answered in a working week, by reaching and offering, with "
          "Cafcass informed",
          "[standard][B6.14]")
{
    auto learned = with_child();
    learned.survivor("Ruth", "2024-06-03T09:00", Relationship::ex_partner)
        .reached("Ruth", "2024-06-04T10:00")
        .informed("Ruth", "2024-06-04T10:00")
        .fact("2024-06-13T10:00", family(FamilyLaw::private_law, FamilyStage::application_open));
    CHECK(learned.as_at("2024-06-14").due(Rule::R40, "Court") == "end of 2024-06-20");
    CHECK(learned.as_at("2024-06-14").of(Rule::R40, "Court").side == "iss");
    auto told = learned;
    told.reached("Ruth", "2024-06-17T10:00").informed("Ruth", "2024-06-17T10:00");
    CHECK(told.as_at("2024-06-21").status(Rule::R40, "Court") == "overdue");
    told.fact("2024-06-18T10:00", CafcassInformed{named<ProceedingId>("Court")});
    CHECK(told.as_at("2024-06-21").status(Rule::R40, "Court") == "met");
    auto only_cafcass = learned;
    only_cafcass.fact("2024-06-18", CafcassInformed{named<ProceedingId>("Court")});
    CHECK(only_cafcass.as_at("2024-06-21").status(Rule::R40, "Court") == "overdue");
    auto scottish = learned;
    scottish.in(Country::scotland).reached("Ruth", "2024-06-17").informed("Ruth", "2024-06-17");
    CHECK(scottish.as_at("2024-06-21").status(Rule::R40, "Court") == "met");
}

TEST_CASE("B6.14 reaches former clients, blocks without an ex-partner and can be excepted",
          "[standard][B6.14]")
{
    auto former = with_child();
    former.closed("2024-06-10")
        .fact("2024-09-13T10:00", family(FamilyLaw::private_law, FamilyStage::application_open));
    CHECK(former.as_at("2024-09-14").status(Rule::R40, "Court") == "blocked");
    CHECK(former.as_at("2024-09-14").of(Rule::R40, "Court").missing == "survivor_known");
    auto new_partner = former;
    new_partner.survivor("Zoe", "2024-06-05", Relationship::new_partner);
    CHECK(new_partner.as_at("2024-09-14").status(Rule::R40, "Court") == "blocked");
    former.survivor("Ruth", "2024-06-05", Relationship::ex_partner);
    CHECK(former.as_at("2024-09-21").status(Rule::R40, "Court") == "overdue");
    former.exception(Rule::R40, "", "2024-09-16", "2024-10-16");
    CHECK(former.as_at("2024-09-21").status(Rule::R40, "Court") == "excused");
    auto care = with_child();
    care.fact("2024-06-13", family(FamilyLaw::public_law, FamilyStage::application_open));
    CHECK(care.as_at("2024-06-14").status(Rule::R40) == "no duty");
}

TEST_CASE("B6.14 what an ex-partner says of an application opens it in the survivors' record",
          "[standard][B6.14]")
{
    auto said = with_child();
    said.survivor("Ruth", "2024-06-03T09:00", Relationship::ex_partner)
        .fact("2024-06-13T10:00", family(FamilyLaw::private_law, FamilyStage::application_open))
        .from(Source::survivor);
    CHECK(said.as_at("2024-06-14").of(Rule::R40, "Court").compartment == "support");
    CHECK(said.as_at("2024-06-14", "", Reach::case_wide).status(Rule::R40) == "no duty");
}

TEST_CASE("B6.14 an application whose proceedings have no number of their own yet can be answered",
          "[standard][B6.14]")
{
    auto learned = a_case().referred("2024-06-03T09:00");
    learned.survivor("Ruth", "2024-06-03T09:00", Relationship::ex_partner)
        .fact("2024-06-13T10:00",
              FamilyProceedings{std::nullopt, FamilyLaw::private_law, FamilyStage::application_open,
                                Answer::no, Answer::no})
        .reached("Ruth", "2024-06-14T10:00")
        .informed("Ruth", "2024-06-14T10:00");
    CHECK(learned.as_at("2024-06-21").status(Rule::R40) == "overdue");
    learned.fact("2024-06-17T10:00", CafcassInformed{named<ProceedingId>("Court")});
    CHECK(learned.as_at("2024-06-21").status(Rule::R40) == "met");
}

}
