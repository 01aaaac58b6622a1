#include "standard/asked.h"
#include "standard/rules.h"

namespace holdfast::rules {

/// B3.1: a recognised risk tool is used in every case, before its first review.
void tool_in_every_case(const CaseFile& file, Owed& owed)
{
    const auto opened = file.last<CaseOpened>();
    if (!opened)
        return;
    const auto banded = file.first<RiskBandSet>([](const auto&) { return true; });
    const auto his = file.first<RiskReviewed>([](const auto&) { return true; });
    auto duty = owed.duty(Rule::R31).since(*opened.entry);
    if (banded && (!his || banded.at() <= his.at()))
        duty.met_by(banded);
    else
        duty.met_by(his);
    duty.withdrawn_by(file.first<CaseClosed>(
                              [](const auto& closed) { return closed->scope == Scope::whole_case; })
                          .entry);
}

/// B3.5: whoever was assessed hears the outcome and can comment, or it is recorded that telling was withheld.
void risk_outcome_shared(const CaseFile& file, Owed& owed)
{
    for (const auto review : file.all<RiskReviewed>()) {
        const auto shared = file.first<RiskOutcomeShared>([&](const auto& telling) {
            return telling->review == review->review && telling->person == review->person
                   && (telling->telling == Telling::withheld || telling->comment_invited);
        });
        const bool survivors = review->person != file.perpetrator();
        owed.duty(Rule::R44)
            .to(review->person)
            .by(survivors ? Side::iss : Side::intervention)
            .kept_in(review.entry->compartment)
            .since(*review.entry)
            .met_by(shared)
            .unless_excepted();
    }
}

}
