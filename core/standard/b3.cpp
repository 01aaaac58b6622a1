#include "standard/asked.h"
#include "standard/rules.h"

namespace holdfast::rules {

/// B3.1: a recognised risk tool is used in every case, before its first review. One used before the case was reopened
/// serves again.
void tool_in_every_case(const CaseFile& file, Owed& owed)
{
    const auto banded = file.first<RiskBandSet>([](const auto&) { return true; });
    const auto his = file.first<RiskReviewed>([](const auto&) { return true; });
    const bool by_band = banded && (!his || banded.at() <= his.at());
    const Entry* used = by_band ? banded.entry : his.entry;
    for (const Episode& episode : file.episodes()) {
        if (!episode.opened)
            continue;
        auto duty = owed.duty(Rule::R31).since(*episode.opened);
        const auto review = file.first<CaseReviewed>(
            [&](const auto& page) { return episode.has(page.at()); });
        if (review && review.at() >= episode.opened->happened && review.at() < duty.due_so_far())
            duty.due(review.at(), Reading::own_date);
        if (used && used->happened < episode.until) {
            duty.met(used->happened, *used);
            return;
        }
        duty.withdrawn_by(episode.closed);
    }
}

/// B3.5: whoever was assessed hears the outcome and can comment, or it is recorded that telling was withheld.
void risk_outcome_shared(const CaseFile& file, Owed& owed)
{
    for (const auto review : file.all<RiskReviewed>()) {
        // His own account is his assessment, whomever it is about.
        const bool his = review->person == file.perpetrator()
                         || review.entry->source == Source::perpetrator;
        const PersonId assessed = his ? file.perpetrator().value_or(review->person)
                                      : review->person;
        const auto shared = file.first<RiskOutcomeShared>([&](const auto& telling) {
            return telling->review == review->review && telling->person == assessed
                   && (telling->telling == Telling::withheld || telling->comment_invited);
        });
        owed.duty(Rule::R44)
            .to(assessed)
            .by(his ? Side::intervention : Side::iss)
            .kept_in(review.entry->compartment)
            .since(*review.entry)
            .met_by(shared)
            .unless_excepted();
    }
}

}
