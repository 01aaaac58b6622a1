#include "ui/today/meets.h"

namespace holdfast::ui {
namespace {

/// The forms of one row.
class Asking {
public:
    explicit Asking(const OwedRow& row) : m_row(row), m_owed(row.obligation) {}

    template <typename Kind>
    RecordRequest form() const
    {
        return request_for<Kind>(m_row.case_id);
    }
    /// About the person whom the duty is about.
    template <typename Kind>
    RecordRequest about(std::string_view field) const
    {
        auto request = form<Kind>();
        if (m_owed.subject.kind == Subject::Kind::person)
            return std::move(request).with(field, PersonId(m_owed.subject.id));
        return request;
    }
    /// Names the entry that opened the duty.
    RecordRequest opened(RecordRequest request, std::string_view field) const
    {
        if (m_owed.opened_by)
            return std::move(request).with(field, *m_owed.opened_by);
        return request;
    }
    template <typename AnyId>
    RecordRequest subject(RecordRequest request, std::string_view field, Subject::Kind kind) const
    {
        if (m_owed.subject.kind == kind)
            return std::move(request).with(field, AnyId(m_owed.subject.id));
        return request;
    }
    bool lacks(Missing missing) const { return m_owed.missing.has(missing); }

private:
    const OwedRow& m_row;
    const Obligation& m_owed;
};

/// Before an offer, or before going on after a charge: whoever was not asked yet, then the decision (B2.7).
RecordRequest consulting(const Asking& ask, ConsultedOn on)
{
    const auto asked = [&](Consultee who) {
        return ask.form<Consulted>().with("on", on).with("who", who);
    };
    if (ask.lacks(Missing::criminal_screening))
        return ask.form<CriminalProceedings>();
    if (ask.lacks(Missing::criminal_justice_consulted))
        return asked(Consultee::criminal_justice);
    if (ask.lacks(Missing::survivor_services_consulted))
        return asked(Consultee::survivor_service);
    if (ask.lacks(Missing::others_consulted))
        return asked(Consultee::other_professional);
    return ask.form<ConsultationDecided>().with("on", on);
}

RecordRequest told(const Asking& ask)
{
    return ask.opened(ask.about<SurvivorSpokenTo>("survivor"), "told_about");
}

/// What a duty cannot be met without, asked for first.
std::optional<RecordRequest> unblocking(const Asking& ask)
{
    if (ask.lacks(Missing::survivor_known))
        return ask.form<SurvivorIdentified>();
    if (ask.lacks(Missing::details_held))
        return ask.about<SurvivorDetailsLearned>("survivor");
    if (ask.lacks(Missing::children_known))
        return ask.form<ChildIdentified>();
    return std::nullopt;
}

/// A planned session, or a meeting, that took place; what else is owed here is a draft.
Meets written_up(const OwedRow& row, const Asking& ask)
{
    const Obligation& owed = row.obligation;
    if (owed.subject.kind == Subject::Kind::meeting)
        return {.place = Place::meetings};
    if (owed.subject.kind == Subject::Kind::session)
        return {.form = ask.subject<SessionId>(owed.compartment == Compartment::support
                                                   ? ask.form<SupportSessionAttended>()
                                                   : ask.form<SessionAttended>(),
                                               "session", Subject::Kind::session)};
    return {.draft = true};
}

RecordRequest outcome_told(const OwedRow& row, const Asking& ask)
{
    auto request = ask.form<OutcomeTold>();
    const Subject& subject = row.obligation.subject;
    if (subject.kind == Subject::Kind::recipient && subject.id[0] < codes_of<Recipient>.size())
        return std::move(request).with("recipient", static_cast<Recipient>(subject.id[0]));
    if (subject.kind == Subject::Kind::agency)
        return std::move(request)
            .with("recipient", Recipient::agency)
            .with("agency", AgencyId(subject.id));
    return std::move(request).with("recipient", Recipient::perpetrator);
}

}

Meets what_meets(const OwedRow& row, const std::optional<PersonId>& manager)
{
    const Asking ask(row);
    const auto form = [](RecordRequest request) { return Meets{.form = std::move(request)}; };
    const auto by_manager = [&](RecordRequest request, std::string_view field) {
        return form(manager ? std::move(request).with(field, *manager) : std::move(request));
    };
    if (auto first = unblocking(ask))
        return form(std::move(*first));
    switch (row.obligation.rule) {
    case Rule::R01:
    case Rule::R02: return form(ask.about<DetailsHandedOver>("survivor"));
    case Rule::R03:
    case Rule::R04: return form(ask.about<SurvivorSpokenTo>("survivor"));
    case Rule::R05:
        return form(ask.about<SurvivorSpokenTo>("survivor").with("information_offered", true));
    case Rule::R06: return form(told(ask));
    case Rule::R07: return form(ask.opened(ask.about<RiskConcernRaised>("survivor"), "concern"));
    case Rule::R08: return written_up(row, ask);
    case Rule::R09:
    case Rule::R10:
    case Rule::R11:
    case Rule::R12: return {.place = Place::meetings};
    case Rule::R22: return form(ask.about<ChildPlanReviewed>("child"));
    case Rule::R24: return form(consulting(ask, ConsultedOn::sentence));
    case Rule::R25: return form(ask.form<FamilyProceedings>().with("law", FamilyLaw::private_law));
    case Rule::R26: return form(ask.about<SupportAgreed>("survivor"));
    case Rule::R27: return form(ask.form<ConfidentialityAgreed>());
    case Rule::R28: return form(ask.about<WorkerAllocated>("survivor").with("side", Side::iss));
    case Rule::R30: return form(ask.opened(ask.form<ReportSignedOff>(), "report"));
    case Rule::R31: return {.review = true};
    case Rule::R32: return form(ask.about<MaracRecorded>("survivor"));
    case Rule::R33: return form(outcome_told(row, ask));
    case Rule::R34:
        if (ask.lacks(Missing::match_rationale))
            return form(ask.subject<ProgrammeId>(ask.form<MatchProposed>(), "programme",
                                                 Subject::Kind::programme));
        return by_manager(ask.subject<ProgrammeId>(ask.form<MatchSignedOff>(), "programme",
                                                   Subject::Kind::programme),
                          "manager");
    case Rule::R35: return {.place = Place::service};
    case Rule::R36:
        if (ask.lacks(Missing::safety_explored) && !ask.lacks(Missing::survivor_told))
            return form(ask.opened(ask.about<SafetyExplored>("survivor"), "about"));
        return form(told(ask));
    case Rule::R37: return form(ask.about<ChildPlanAgreed>("child"));
    case Rule::R38: return form(ask.about<JointWorkingNoted>("child"));
    case Rule::R39: return form(ask.form<PublicLawInformed>());
    case Rule::R40:
        return form(ask.subject<ProceedingId>(ask.form<CafcassInformed>(), "proceeding",
                                              Subject::Kind::proceeding));
    case Rule::R41: return by_manager(ask.form<SuitabilityDecided>(), "authorised_by");
    case Rule::R42: return form(consulting(ask, ConsultedOn::charge));
    case Rule::R43:
        return form(ask.subject<ProceedingId>(ask.form<JusticeContactNamed>(), "proceeding",
                                              Subject::Kind::proceeding));
    case Rule::R44: return form(ask.about<RiskOutcomeShared>("person"));
    case Rule::R45: return form(ask.form<DetailsSought>());
    case Rule::R46:
        return form(ask.opened(
            ask.subject<AgencyId>(ask.form<AgencyTold>(), "agency", Subject::Kind::agency),
            "about"));
    // Rules of the service, not of a case: kept on the service's own page.
    case Rule::R13:
    case Rule::R14:
    case Rule::R15:
    case Rule::R16:
    case Rule::R17:
    case Rule::R18:
    case Rule::R19:
    case Rule::R20:
    case Rule::R21:
    case Rule::R23:
    case Rule::R29: return {.place = Place::service};
    }
    return {};
}

namespace {

/// Cafcass first, where it has to be told; then the first partner, present or former, who was not offered the ISS since.
Meets answered(Meets meets, const OwedRow& row, const CaseFile& file)
{
    const Obligation& owed = row.obligation;
    if (!file.first<CafcassInformed>([&](const auto& informed) {
            return owed.subject.kind == Subject::Kind::proceeding
                       ? informed->proceeding == ProceedingId(owed.subject.id)
                       : informed.at() >= owed.opened_at;
        }))
        return meets;
    const Instant day = start_of(local_date(owed.opened_at));
    for (const Survivor& survivor : file.survivors()) {
        const auto since = [&](const auto& milestone) {
            return milestone->survivor == survivor.id && milestone.at() >= day;
        };
        const bool partner = survivor.relationship == Relationship::ex_partner
                             || survivor.relationship == Relationship::partner;
        const bool offered = static_cast<bool>(file.first<InformationOffered>(
            [&](const auto& offer) { return since(offer) && offer->offer == Offer::offered; }));
        if (partner && !(offered && file.first<SurvivorReached>(since)))
            return {.form = request_for<SurvivorSpokenTo>(row.case_id)
                                .with("survivor", survivor.id)
                                .with("information_offered", true)};
    }
    return meets;
}

}

Meets looked_at(Meets meets, const OwedRow& row, const CaseFile& file)
{
    if (!row.obligation.missing.empty())
        return meets;
    if (row.obligation.rule == Rule::R40)
        return answered(std::move(meets), row, file);
    if (row.obligation.rule == Rule::R44 && meets.form)
        for (const auto review : file.all<RiskReviewed>())
            if (row.obligation.opened_by
                && file.same_event(*row.obligation.opened_by, *review.entry))
                meets.form = std::move(*meets.form).with("review", review->review);
    return meets;
}

RecordRequest cannot_be_met(const OwedRow& row)
{
    const Obligation& owed = row.obligation;
    auto request =
        request_for<ExceptionRequested>(row.case_id).with("rule", std::string(code(owed.rule)));
    if (owed.subject.kind == Subject::Kind::person)
        request = std::move(request).with("person", PersonId(owed.subject.id));
    if (owed.opened_by)
        request = std::move(request).with("about", *owed.opened_by);
    return request;
}

}
