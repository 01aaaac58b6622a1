#include "standard/asked.h"
#include "standard/rules.h"

namespace holdfast::rules {

/// B2.4: details of a survivor reach the ISS within 24 hours of any worker learning them, each time they are learned.
/// Where the ISS learned them itself there is nothing to pass.
void details_passed_when_known(const CaseFile& file, Owed& owed)
{
    for (const auto learned : file.all<SurvivorDetailsLearned>()) {
        if (learned->by == Side::iss)
            continue;
        const auto handed_over = file.first<DetailsHandedOver>([&](const auto& handover) {
            return handover->survivor == learned->survivor && handover.at() >= learned.at();
        });
        owed.duty(Rule::R01).to(learned->survivor).since(*learned.entry).met_by(handed_over);
    }
}

/// B2.4: at assessment he is asked for survivors' details and told that the ISS will make contact.
void details_sought(const CaseFile& file, Owed& owed)
{
    const auto assessment = file.first<SessionAttended>(
        [](const auto& session) { return session->activity == Activity::assessment; });
    if (!assessment)
        return;
    // Whether he was asked: that he would not answer is known of somebody who was.
    const auto asked = file.first<DetailsSought>([](const auto& sought) {
        return sought->asked == Answer::yes || sought->asked == Answer::declined;
    });
    const auto told = file.first<DetailsSought>(
        [](const auto& sought) { return sought->told_of_contact.has_value(); });
    auto duty = owed.duty(Rule::R45).since(*assessment.entry);
    if (asked && told)
        duty.met_by(asked.at() >= told.at() ? asked : told);
    duty.unless_excepted();
}

namespace {

bool before_sentence(CriminalStage stage)
{
    return stage == CriminalStage::investigation || stage == CriminalStage::charged
           || stage == CriminalStage::pre_sentence;
}

bool under_charge(CriminalStage stage)
{
    return stage == CriminalStage::investigation || stage == CriminalStage::charged;
}

/// Whether an entry brings proceedings to a new stage; a stage recorded again opens nothing.
bool new_stage(const CaseFile& file, const Recorded<CriminalProceedings>& learned)
{
    Recorded<CriminalProceedings> before;
    for (const auto proceedings : file.all<CriminalProceedings>()) {
        if (proceedings.entry == learned.entry)
            break;
        if (proceedings->proceeding == learned->proceeding)
            before = proceedings;
    }
    return !before || before->stage != learned->stage;
}

/// Whether he had a place, or came to sessions, before a moment: then it is going on that is decided, not an offer.
bool has_a_place(const CaseFile& file, Instant at)
{
    const auto before = [&](const auto& recorded) { return recorded.at() < at; };
    return file.first<PlaceOffered>(before) || file.first<PlaceAccepted>(before)
           || file.first<SessionAttended>([&](const auto& session) {
                  return behaviour_change(session->activity) && before(session);
              });
}

/// A consultation, as far as it has gone: who was not consulted, and the entry of the decision that completes it.
struct Consultation {
    MissingSet missing;
    const Entry* decided = nullptr;
};

/// Criminal justice staff and survivor services consulted, others consulted or none relevant, and then one of some decisions.
Consultation consulted(const CaseFile& file, ConsultedOn on, Instant since,
                       std::span<const Decision> decisions)
{
    Consultation consultation;
    Instant all_consulted = since;
    const auto need = [&](Consultee who, Missing missing) {
        const auto with = file.first<Consulted>([&](const auto& consulted) {
            return consulted->on == on && consulted->who == who && consulted.at() >= since
                   && (!consulted->none_relevant || who == Consultee::other_professional);
        });
        if (with)
            all_consulted = std::max(all_consulted, with.at());
        else
            consultation.missing.add(missing);
    };
    need(Consultee::criminal_justice, Missing::criminal_justice_consulted);
    need(Consultee::survivor_service, Missing::survivor_services_consulted);
    need(Consultee::other_professional, Missing::others_consulted);
    const auto decided = file.first<ConsultationDecided>([&](const auto& decision) {
        return decision->on == on && decision.at() >= all_consulted
               && std::find(decisions.begin(), decisions.end(), decision->decision)
                      != decisions.end();
    });
    if (!decided)
        consultation.missing.add(Missing::decision);
    if (consultation.missing.empty())
        consultation.decided = decided.entry;
    return consultation;
}

constexpr Decision to_go_on[] = {Decision::proceed, Decision::continue_work, Decision::move};
constexpr Decision any_decision[] = {
    Decision::proceed, Decision::wait, Decision::decline, Decision::continue_work,
    Decision::suspend, Decision::move, Decision::end};

/// What happened from a moment on.
template <typename Works>
auto from(const Works& works, Instant since)
{
    std::vector<std::decay_t<decltype(*works.begin())>> later;
    for (const auto work : works)
        if (work.at() >= since)
            later.push_back(work);
    return later;
}

void about_proceeding(Owing& owing, const std::optional<ProceedingId>& proceeding)
{
    if (proceeding)
        owing.about(Subject::Kind::proceeding, proceeding->bytes());
}

/// One stage of proceedings before sentence stands in front of an offer, or of the next session of someone who has a place.
void gate_before_sentence(const CaseFile& file, Owed& owed,
                          const Recorded<CriminalProceedings>& learned)
{
    const bool going_on = under_charge(learned->stage) && has_a_place(file, learned.at());
    if (going_on && learned->domestic_abuse == Answer::no)
        return;
    auto gate = owed.gate(Rule::R24, going_on ? Stops::behaviour_change_session : Stops::offer)
                    .since(*learned.entry);
    about_proceeding(gate, learned->proceeding);
    const auto over = file.first<CriminalProceedings>([&](const auto& later) {
        return later->proceeding == learned->proceeding && later.at() > learned.at()
               && !before_sentence(later->stage) && later->stage != CriminalStage::dont_know
               && later->stage != CriminalStage::declined;
    });
    const auto on = [&](ConsultedOn what) { return consulted(file, what, learned.at(), to_go_on); };
    Consultation done = on(going_on ? ConsultedOn::charge : ConsultedOn::sentence);
    if (!done.decided && under_charge(learned->stage))
        done = on(ConsultedOn::charge);
    const Entry* lifted = done.decided;
    if (over && (!lifted || over.at() < lifted->happened))
        lifted = over.entry;
    if (!lifted)
        gate.missing(done.missing);
    gate.unless_overridden().lifted_by(lifted).breached_by(
        from(file.all<PlaceOffered>(), learned.at()), happened(lifted));
    if (under_charge(learned->stage))
        gate.breached_by(from(behaviour_change_sessions(file), learned.at()), happened(lifted));
}

}

/// B2.7: nobody awaiting sentence is offered a place, and nobody newly charged goes on, before others are consulted and it is
/// decided. Where he was not screened it is not known, and the gate holds until he is.
void consulted_before_offer(const CaseFile& file, Owed& owed)
{
    for (const auto learned : file.all<CriminalProceedings>())
        if (before_sentence(learned->stage) && new_stage(file, learned))
            gate_before_sentence(file, owed, learned);
    const auto opened = file.last<CaseOpened>();
    if (!opened)
        return;
    const auto screened = file.first<CriminalProceedings>([](const auto& answer) {
        return answer->stage != CriminalStage::dont_know
               && answer->stage != CriminalStage::declined;
    });
    auto gate = owed.gate(Rule::R24, Stops::offer)
                    .since(*opened.entry)
                    .unless_overridden()
                    .lifted_by(screened.entry);
    if (!screened)
        gate.missing(Missing::criminal_screening);
    gate.breached_by(file.all<PlaceOffered>(), happened(screened.entry));
}

/// B2.3: confidentiality and its limits are explained and understood before sessions.
void confidentiality_agreed(const CaseFile& file, Owed& owed)
{
    const auto opened = file.last<CaseOpened>();
    if (!opened)
        return;
    const auto explained = file.first<ConfidentialityAgreed>(
        [](const auto& agreed) { return agreed->explained; });
    const auto understood = file.first<ConfidentialityAgreed>(
        [](const auto& agreed) { return agreed->understood; });
    const Entry* both = explained && understood ? (
                            explained.at() >= understood.at() ? explained.entry : understood.entry)
                                                : nullptr;
    auto gate = owed.gate(Rule::R27, Stops::behaviour_change_session).since(*opened.entry);
    if (!explained)
        gate.missing(Missing::explained);
    if (!understood)
        gate.missing(Missing::understood);
    gate.unless_overridden().lifted_by(both).breached_by(behaviour_change_sessions(file),
                                                         happened(both));
}

namespace {

/// Who is told the outcome of an assessment, and by when.
struct Told {
    Recipient recipient;
    std::optional<AgencyId> agency;    ///< of an agency, or the one that referred him
};

void told_to(const CaseFile& file, Owed& owed, const Recorded<AssessmentDecided>& decided,
             const Told& whom)
{
    const RuleTerms& terms = owed.terms().of(Rule::R33, decided.at());
    const bool him = whom.recipient == Recipient::perpetrator;
    const auto told = file.first<OutcomeTold>([&](const auto& telling) {
        const bool them = telling->recipient == whom.recipient
                          && (whom.recipient != Recipient::agency
                              || telling->agency == whom.agency);
        const bool as_agency = whom.agency && telling->recipient == Recipient::agency
                               && telling->agency == whom.agency;
        // Only he can rightly be left untold, for safety; that it was decided is what is recorded.
        return (them || as_agency) && telling.at() >= decided.at()
               && (telling->telling == Telling::told || him);
    });
    std::array<std::uint8_t, 16> id{};
    id[0] = static_cast<std::uint8_t>(whom.recipient);
    auto duty = owed.duty(Rule::R33).about(Subject::Kind::recipient, id);
    if (whom.recipient == Recipient::agency)
        duty.about(Subject::Kind::agency, whom.agency->bytes());
    if (him && file.perpetrator())
        duty.to(*file.perpetrator());
    duty.since(*decided.entry, decided.at(),
               whom.recipient == Recipient::iss ? terms.sooner : terms.limit)
        .met_by(told);
    if (him)
        duty.unless_excepted();
}

}

/// B2.1, B2.11: the outcome of an assessment is told to the ISS first, then to him, the referrer and the agencies involved.
void outcome_told(const CaseFile& file, Owed& owed)
{
    for (const auto decided : file.all<AssessmentDecided>()) {
        told_to(file, owed, decided, {Recipient::iss, std::nullopt});
        told_to(file, owed, decided, {Recipient::perpetrator, std::nullopt});
        const auto referral = file.last<ReferralReceived>(
            [&](const auto& received) { return received.at() <= decided.at(); });
        if (referral && referral->from != ReferralSource::self)
            told_to(file, owed, decided, {Recipient::referrer, referral->agency});
        for (const AgencyId& agency : agencies_involved(file, decided.at()))
            if (!referral || referral->agency != agency)
                told_to(file, owed, decided, {Recipient::agency, agency});
    }
}

/// B2.8: nobody is placed on a programme before the match has its rationale and a manager's sign-off.
void match_signed_off(const CaseFile& file, Owed& owed)
{
    std::vector<std::pair<ProgrammeId, const Entry*>> programmes;
    const auto consider = [&](const ProgrammeId& programme, const Entry* entry) {
        for (const auto& [known, first] : programmes)
            if (known == programme)
                return;
        programmes.emplace_back(programme, entry);
    };
    for (const auto offered : file.all<PlaceOffered>())
        consider(offered->programme, offered.entry);
    for (const auto accepted : file.all<PlaceAccepted>())
        consider(accepted->programme, accepted.entry);
    for (const auto& [programme, entry] : programmes) {
        const auto for_it = [&id = programme](const auto& recorded) {
            return recorded->programme == id;
        };
        const auto proposed = file.first<MatchProposed>(for_it);
        const auto signed_off = file.first<MatchSignedOff>(for_it);
        const Entry* both = proposed && signed_off
                                ? (proposed.at() >= signed_off.at() ? proposed.entry
                                                                    : signed_off.entry)
                                : nullptr;
        std::vector<Recorded<PlaceAccepted>> placed;
        for (const auto accepted : file.all<PlaceAccepted>())
            if (accepted->programme == programme)
                placed.push_back(accepted);
        auto gate = owed.gate(Rule::R34, Stops::acceptance)
                        .about(Subject::Kind::programme, programme.bytes())
                        .since(*entry);
        if (!proposed)
            gate.missing(Missing::match_rationale);
        if (!signed_off)
            gate.missing(Missing::manager_sign_off);
        gate.unless_overridden().lifted_by(both).breached_by(placed, happened(both));
    }
}

/// B2.6: once suitability is in question, going on, suspending, moving or ending is decided.
void suspension_decided(const CaseFile& file, Owed& owed)
{
    for (const auto questioned : file.all<SuitabilityQuestioned>()) {
        const auto decided = file.first<SuitabilityDecided>(
            [&](const auto& decision) { return decision.at() >= questioned.at(); });
        owed.duty(Rule::R41)
            .kept_in(questioned.entry->compartment)
            .since(*questioned.entry)
            .met_by(decided)
            .withdrawn_by(work_ended(file, questioned.at()));
    }
}

/// B2.7: when someone who is worked with is investigated or charged, others are consulted and going on is decided.
void charge_decided(const CaseFile& file, Owed& owed)
{
    for (const auto learned : file.all<CriminalProceedings>()) {
        if (!under_charge(learned->stage) || learned->domestic_abuse == Answer::no
            || !new_stage(file, learned) || !worked_with(file, learned.at()))
            continue;
        auto duty = owed.duty(Rule::R42).kept_in(learned.entry->compartment).since(*learned.entry);
        about_proceeding(duty, learned->proceeding);
        if (const Entry* done =
                consulted(file, ConsultedOn::charge, learned.at(), any_decision).decided)
            duty.met(done->happened, *done);
        duty.withdrawn_by(work_ended(file, learned.at()));
    }
}

}
