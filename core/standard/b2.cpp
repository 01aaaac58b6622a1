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
    const auto sought = file.first<DetailsSought>([](const auto& asked) {
        return asked->asked != Answer::not_asked && asked->told_of_contact.has_value();
    });
    owed.duty(Rule::R45).since(*assessment.entry).met_by(sought).unless_excepted();
}

namespace {

/// The entry that completes a consultation: criminal justice staff and survivor services consulted, others consulted or
/// none relevant, and then a decision. What is not there is said on the gate.
const Entry* consulted(const CaseFile& file, ConsultedOn on, Instant since, Owing* gate)
{
    const Entry* last = nullptr;
    bool all = true;
    const auto need = [&](const Entry* entry, Missing missing) {
        if (entry && (!last || entry->happened > last->happened))
            last = entry;
        if (!entry && gate)
            gate->missing(missing);
        all = all && entry;
    };
    const auto with = [&](Consultee who) {
        return file.first<Consulted>([&](const auto& consultation) {
            return consultation->on == on && consultation->who == who && consultation.at() >= since
                   && (!consultation->none_relevant || who == Consultee::other_professional);
        });
    };
    need(with(Consultee::criminal_justice).entry, Missing::criminal_justice_consulted);
    need(with(Consultee::survivor_service).entry, Missing::survivor_services_consulted);
    need(with(Consultee::other_professional).entry, Missing::others_consulted);
    const auto decided = file.first<ConsultationDecided>([&](const auto& decision) {
        return decision->on == on && decision.at() >= since
               && (!last || decision.at() >= last->happened);
    });
    need(decided.entry, Missing::decision);
    return all ? last : nullptr;
}

bool of_domestic_abuse(const CriminalProceedings& proceedings)
{
    return proceedings.domestic_abuse != Answer::no;
}

/// The latest that is known of one set of criminal proceedings.
std::vector<Recorded<CriminalProceedings>> latest_proceedings(const CaseFile& file)
{
    std::vector<Recorded<CriminalProceedings>> latest;
    for (const auto now : file.all<CriminalProceedings>()) {
        bool replaced = false;
        for (auto& known : latest)
            if (known->proceeding == now->proceeding) {
                known = now;
                replaced = true;
            }
        if (!replaced)
            latest.push_back(now);
    }
    return latest;
}

std::optional<Instant> happened(const Entry* entry)
{
    return entry ? std::optional(entry->happened) : std::nullopt;
}

void gate_for_proceedings(const CaseFile& file, Owed& owed,
                          const Recorded<CriminalProceedings>& proceedings)
{
    const bool charge = proceedings->stage == CriminalStage::investigation
                        || proceedings->stage == CriminalStage::charged;
    const bool unsentenced = proceedings->stage == CriminalStage::pre_sentence;
    const bool unknown = proceedings->stage == CriminalStage::dont_know
                         || proceedings->stage == CriminalStage::declined;
    auto gate = owed.gate(Rule::R24, charge ? Stops::behaviour_change_session : Stops::offer)
                    .since(*proceedings.entry);
    if (proceedings->proceeding)
        gate.about(Subject::Kind::proceeding, proceedings->proceeding->bytes());
    gate.unless_overridden();
    if (unknown) {
        gate.missing(Missing::criminal_screening)
            .breached_by(file.all<PlaceOffered>(), std::nullopt);
        return;
    }
    if ((!charge && !unsentenced) || (charge && !of_domestic_abuse(proceedings.fact()))) {
        gate.lifted_by(proceedings.entry);
        return;
    }
    const ConsultedOn on = charge ? ConsultedOn::charge : ConsultedOn::sentence;
    const Entry* done = consulted(file, on, proceedings.at(), &gate);
    gate.lifted_by(done);
    const auto since_learned = [&](const auto& works) {
        auto later = std::vector<std::decay_t<decltype(*works.begin())>>{};
        for (const auto work : works)
            if (work.at() >= proceedings.at())
                later.push_back(work);
        return later;
    };
    if (charge)
        gate.breached_by(since_learned(behaviour_change_sessions(file)), happened(done));
    else
        gate.breached_by(since_learned(file.all<PlaceOffered>()), happened(done));
}

}

/// B2.7: nobody awaiting sentence is offered a place, and nobody newly charged goes on, before others are consulted and it is
/// decided. Where he was not screened it is not known, and the gate holds until he is.
void consulted_before_offer(const CaseFile& file, Owed& owed)
{
    const auto latest = latest_proceedings(file);
    for (const auto& proceedings : latest)
        gate_for_proceedings(file, owed, proceedings);
    const auto opened = file.last<CaseOpened>();
    if (latest.empty() && opened)
        owed.gate(Rule::R24, Stops::offer)
            .since(*opened.entry)
            .unless_overridden()
            .missing(Missing::criminal_screening)
            .breached_by(file.all<PlaceOffered>(), std::nullopt);
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

void told_to(const CaseFile& file, Owed& owed, const Recorded<AssessmentDecided>& decided,
             Recipient recipient, const std::optional<AgencyId>& agency)
{
    const RuleTerms& terms = owed.terms().of(Rule::R33, decided.at());
    const auto told = file.first<OutcomeTold>([&](const auto& telling) {
        // Only he can rightly be left untold, for safety; that it was decided is what is recorded.
        return telling->recipient == recipient && (!agency || telling->agency == agency)
               && telling.at() >= decided.at()
               && (telling->telling == Telling::told || recipient == Recipient::perpetrator);
    });
    std::array<std::uint8_t, 16> id{};
    id[0] = static_cast<std::uint8_t>(recipient);
    auto duty = owed.duty(Rule::R33);
    if (agency)
        duty.about(Subject::Kind::agency, agency->bytes());
    else
        duty.about(Subject::Kind::recipient, id);
    duty.since(*decided.entry, decided.at(),
               recipient == Recipient::iss ? terms.sooner : terms.limit)
        .met_by(told)
        .unless_excepted();
}

}

/// B2.1, B2.11: the outcome of an assessment is told to the ISS first, then to him, the referrer and the agencies involved.
void outcome_told(const CaseFile& file, Owed& owed)
{
    for (const auto decided : file.all<AssessmentDecided>()) {
        told_to(file, owed, decided, Recipient::iss, std::nullopt);
        told_to(file, owed, decided, Recipient::perpetrator, std::nullopt);
        const auto referral = file.last<ReferralReceived>(
            [&](const auto& received) { return received.at() <= decided.at(); });
        if (referral && referral->from != ReferralSource::self)
            told_to(file, owed, decided, Recipient::referrer, std::nullopt);
        for (const auto involved : file.all<AgencyInvolved>())
            if (involved.at() <= decided.at()
                && (!involved->until || *involved->until >= local_date(decided.at())))
                told_to(file, owed, decided, Recipient::agency, involved->agency);
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
        owed.duty(Rule::R41).since(*questioned.entry).met_by(decided);
    }
}

/// B2.7: when someone who is worked with is investigated or charged, others are consulted and going on is decided.
void charge_decided(const CaseFile& file, Owed& owed)
{
    for (const auto learned : file.all<CriminalProceedings>()) {
        const bool charge = learned->stage == CriminalStage::investigation
                            || learned->stage == CriminalStage::charged;
        if (!charge || !of_domestic_abuse(learned.fact()) || !learned->proceeding)
            continue;
        auto duty = owed.duty(Rule::R42)
                        .about(Subject::Kind::proceeding, learned->proceeding->bytes())
                        .since(*learned.entry);
        if (const Entry* done = consulted(file, ConsultedOn::charge, learned.at(), nullptr))
            duty.met(done->happened, *done);
        duty.withdrawn_by(file.first<CaseClosed>([&](const auto& closed) {
                                  return closed->scope != Scope::iss && closed.at() >= learned.at();
                              })
                              .entry);
    }
}

}
