#include "ui/record/catalogue.h"

#include <QCoreApplication>
#include <algorithm>

#include "record/fact.h"

namespace holdfast::ui {
namespace {

enum class Heading { everyday, survivors, risk, children, assessment, courts, agencies, status };

template <typename... Kind>
std::vector<std::size_t> kinds()
{
    return {kind_index<Kind>...};
}

QString heading_words(Heading heading)
{
    const auto words = [](const char* source) {
        return QCoreApplication::translate("forms", source);
    };
    switch (heading) {
    case Heading::everyday: return words(QT_TRANSLATE_NOOP("forms", "Sessions and contact"));
    case Heading::survivors: return words(QT_TRANSLATE_NOOP("forms", "Survivors"));
    case Heading::risk: return words(QT_TRANSLATE_NOOP("forms", "Risk and incidents"));
    case Heading::children: return words(QT_TRANSLATE_NOOP("forms", "Children"));
    case Heading::assessment: return words(QT_TRANSLATE_NOOP("forms", "Referral and assessment"));
    case Heading::courts: return words(QT_TRANSLATE_NOOP("forms", "Courts and reports"));
    case Heading::agencies: return words(QT_TRANSLATE_NOOP("forms", "Agencies"));
    case Heading::status: return words(QT_TRANSLATE_NOOP("forms", "The case itself"));
    }
    return {};
}

/// What anybody who works on a case may write down; what they may not read is posted to those who may.
std::vector<std::size_t> kinds_under(Heading heading)
{
    switch (heading) {
    case Heading::everyday:
        return kinds<SessionAttended, SessionMissed, SessionPlanned, SessionCancelled,
                     ServiceUserContact, ProfessionalContact, EngagementChanged, NoteMade,
                     CaseSupervised, ActionAgreed, ActionSettled>();
    case Heading::survivors:
        return kinds<SurvivorIdentified, DetailsSought, ContactDetailsGiven, SurvivorDetailsLearned,
                     DetailsHandedOver, NoSurvivorKnown, WhereaboutsGiven, SurvivorNotAtRisk>();
    case Heading::risk:
        return kinds<IncidentReported, RiskConcernRaised, RiskConcernEnded, RiskOutcomeShared,
                     ExternalScoreNoted, SuitabilityQuestioned, SuitabilityDecided>();
    case Heading::children:
        return kinds<ChildIdentified, NoRelevantChildren, SocialCareKnown, ChildConcernRaised,
                     ChildPlanAgreed, ChildPlanReviewed, JointWorkingNoted>();
    case Heading::assessment:
        return kinds<ReferralReceived, PerpetratorDescribed, ConfidentialityAgreed, NeedsAssessed,
                     MatchProposed, MatchSignedOff, AssessmentDecided, OutcomeTold, PlaceOffered,
                     PlaceAccepted>();
    case Heading::courts:
        return kinds<CriminalProceedings, Consulted, ConsultationDecided, JusticeContactNamed,
                     FamilyProceedings, PublicLawInformed, CafcassInformed, OrderMade,
                     ProcessRecorded, ReportDrafted, ReportSignedOff, ReportReleased>();
    case Heading::agencies:
        return kinds<AgencyInvolved, AgencyTold, ReferredOnward, ResponseChallenged>();
    case Heading::status:
        return kinds<WorkerAllocated, WorkerReleased, MeetingPlanned, CaseSuspended, CaseResumed,
                     CaseClosed, CaseReopened>();
    }
    return {};
}

/// What the ISS records of its own work; the milestones follow.
std::vector<std::size_t> kinds_of_the_iss()
{
    return kinds<ContactAttempted, SurvivorSpokenTo, InformationSent, SupportSessionPlanned,
                 SupportSessionAttended, SupportSessionMissed, SupportSessionCancelled,
                 DetailsAcknowledged, SafeContactInstructed, ContactDetailsGiven, SupportAgreed,
                 SharingAgreed, SupportTakenUp, SupportDeclined, ConcernRecorded, SafetyPlanned,
                 SafetyExplored, RemedySupported, SurvivorNeed, MaracRecorded, SurvivorDescribed,
                 InformationOffered, SurvivorTold, ContactBroughtForward, SupportStatusChanged>();
}

constexpr Heading all_headings[] = {Heading::everyday, Heading::survivors,  Heading::risk,
                                    Heading::children, Heading::assessment, Heading::courts,
                                    Heading::agencies, Heading::status};

}

std::vector<FormGroup> forms_for(Roles roles)
{
    const bool iss = compartments_of(roles).contains(Compartment::support);
    std::vector<FormGroup> groups;
    for (const Heading heading : all_headings) {
        FormGroup group{heading_words(heading), kinds_under(heading)};
        if (heading == Heading::survivors && iss) {
            auto hers = kinds_of_the_iss();
            for (const std::size_t kind : group.kinds)
                if (std::find(hers.begin(), hers.end(), kind) == hers.end())
                    hers.push_back(kind);
            group.kinds = std::move(hers);
        }
        groups.push_back(std::move(group));
    }
    // Who works with survivors looks for them first.
    if (roles.contains(Role::iss_worker))
        std::swap(groups[0], groups[1]);
    return groups;
}

bool has_form(std::size_t kind)
{
    const auto within = [kind](const std::vector<std::size_t>& kinds) {
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    };
    return within(kinds_of_the_iss())
           || std::any_of(std::begin(all_headings), std::end(all_headings),
                          [&](Heading heading) { return within(kinds_under(heading)); });
}

}
