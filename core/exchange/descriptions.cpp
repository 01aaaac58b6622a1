#include "exchange/descriptions.h"

#include "record/fact.h"

namespace holdfast::exchange {
namespace {

struct Row {
    std::string_view kind;
    std::string_view says;
};

/// In the order of `Fact`.
constexpr std::array<Row, fact_kinds> table{{
    {"site_described", "A place that the service works from; its country decides which bank "
                       "holidays and clauses count."},
    {"programme_described",
     "A programme, and who provides the support service (ISS) that goes with it."},
    {"worker_described", "A member of staff: name, roles, and the last day if it is known."},
    {"cover_arranged",
     "One worker stands in for another, from the first day to the last, both included."},
    {"agency_described", "Another organisation that the service works with."},
    {"policy_set", "The service's policy from now on: the whole text of its TOML file."},
    {"bank_holidays_merged",
     "A bank-holidays file of gov.uk was added to the calendar: its whole text."},
    {"closure_set", "A day on which the service is shut."},

    {"case_opened", "A case about one perpetrator begins."},
    {"referral_received", "The referral: from whom, and by which way it came."},
    {"perpetrator_described", "The perpetrator's full name, date of birth and other names."},
    {"survivor_identified", "An adult at risk from the perpetrator is known to exist."},
    {"no_survivor_known", "The question was put and no survivor is known so far."},
    {"survivor_not_at_risk",
     "A manager decided that this survivor is no longer at risk from the perpetrator."},
    {"details_sought", "Whether the perpetrator was asked for survivors' details and told that the "
                       "ISS will make contact."},
    {"survivor_details_learned",
     "A worker came to hold details of a survivor: the kinds only, not the details."},
    {"details_handed_over", "What is held of a survivor went to the ISS."},
    {"details_acknowledged", "The ISS confirmed that a handover arrived."},
    {"confidentiality_agreed",
     "Confidentiality and its limits: explained, understood, and how it was agreed to."},
    {"needs_assessed", "What an assessment found of motivation, capacity, barriers and needs."},
    {"match_proposed",
     "A programme is proposed for the perpetrator; the narrative says why it fits."},
    {"match_signed_off", "A manager signed off that the programme fits."},
    {"assessment_decided", "What the assessment ended with."},
    {"outcome_told", "The assessment's outcome went to one recipient, or was withheld from them."},
    {"place_offered", "The perpetrator was offered a place on a programme."},
    {"place_accepted", "The perpetrator took the place."},
    {"worker_allocated",
     "A worker takes on a side of the case; on the ISS side, for one survivor."},
    {"worker_released", "A worker no longer has that side of the case."},

    {"survivor_reached", "Milestone: the survivor was spoken with. Stands at midnight of its day."},
    {"information_offered", "Milestone: information about the service was offered, withheld, or "
                            "not offered yet. Stands at midnight of its day."},
    {"survivor_told", "Milestone: the survivor heard of an entry on the perpetrator's side. Stands "
                      "at midnight of its day."},
    {"risk_band_set", "Milestone: the band that a risk review came to, without its answers. Stands "
                      "at midnight of its day."},
    {"risk_concern_raised", "Milestone: there is a specific concern for the survivor's safety."},
    {"risk_concern_ended", "Milestone: a specific concern no longer holds."},
    {"contact_brought_forward",
     "A manager wants the survivor reached by an earlier day than the clause asks for."},
    {"survivor_described", "The survivor's full name and date of birth."},
    {"contact_details_given", "One way to reach the survivor, and whether it is safe to use."},
    {"safe_contact_instructed", "When, how and as whom it is safe to make contact."},
    {"whereabouts_given", "Where a person lives, works, learns or is expected."},
    {"contact_attempted", "The ISS tried to reach the survivor and did not."},
    {"survivor_spoken_to", "A conversation with the survivor: what was offered, and which entries "
                           "the survivor was told of."},
    {"information_sent", "Information went to the survivor without a conversation."},
    {"support_agreed", "The survivor's agreement with the ISS, and in which form it was given."},
    {"support_taken_up", "The survivor takes the ISS's support."},
    {"support_declined",
     "The survivor does not want support now, and whether later contact is welcome."},
    {"concern_recorded", "The ISS knows of a risk concern; the narrative says what it is."},
    {"safety_planned", "A safety plan was made or changed."},
    {"safety_explored", "What an outcome means for the survivor's safety was talked through."},
    {"remedy_supported", "Help with a protective order, and what came of it."},
    {"survivor_need", "Something the survivor needs, and whether it was met."},
    {"marac_recorded", "Where the survivor stands with the MARAC."},
    {"persons_linked", "Two person ids are the same human being."},

    {"session_planned",
     "A session or appointment with the perpetrator is arranged. With the activity "
     "`iss_appointment`: see `support_session_planned`, as which it is read."},
    {"session_attended",
     "The perpetrator came to a session or appointment; happened is its start. With the "
     "activity `iss_appointment`: as `session_planned`."},
    {"session_missed", "The perpetrator was not at a session that was planned. With the activity "
                       "`iss_appointment`: as `session_planned`."},
    {"session_cancelled", "The service called a planned session off. Of a survivor's session: read "
                          "as `support_session_cancelled`."},
    {"engagement_changed",
     "The perpetrator's taking part changed, other than by one missed session."},
    {"service_user_contact",
     "Contact with the perpetrator between sessions, or an unanswered try at it."},
    {"professional_contact", "Contact with another professional about the case."},
    {"case_supervised", "The case was looked at in supervision."},
    {"agency_involved", "An agency works with this family too."},
    {"agency_told", "An involved agency was told of an entry."},
    {"referred_onward", "A person was referred to another service."},
    {"response_challenged", "The service took up another body's poor response."},
    {"note_made", "Free text about the case or one person in it: the narrative."},

    {"risk_reviewed", "One filled-in risk form, answer by answer."},
    {"risk_outcome_shared",
     "The person assessed heard what the review came to, or it was withheld."},
    {"external_score_noted", "A score that somebody else worked out."},
    {"incident_reported", "Something the perpetrator did, or is said to have done."},

    {"meeting_planned", "A case management meeting is arranged that will take this case."},
    {"case_reviewed",
     "This case's page of a meeting: who was there for each side, and what was gone through."},
    {"action_agreed", "Somebody agreed to do something by a day."},
    {"action_settled", "An agreed action was done, carried on or dropped."},

    {"child_identified", "A child in or around the case."},
    {"no_relevant_children", "The question was put: no children belong to this case."},
    {"social_care_known", "Where a child stands with children's social care."},
    {"child_concern_raised", "A worry about a child, or a risk of significant harm."},
    {"child_plan_agreed",
     "A written plan for a child: who agrees to it, and the days of its reviews."},
    {"child_plan_reviewed", "A child's plan was reviewed."},
    {"joint_working_noted", "How work together with a child's social worker stands."},

    {"criminal_proceedings",
     "Where criminal proceedings stand; \"none\" says that the question was put."},
    {"consulted", "Somebody was asked for their view before a sentence or after a charge."},
    {"consultation_decided", "What was decided once everybody had been asked."},
    {"justice_contact_named", "The officer or probation worker to speak to is known by name."},
    {"family_proceedings",
     "Where family proceedings stand; \"none\" says that the question was put."},
    {"public_law_informed",
     "What the service read before it took the perpetrator on in public-law proceedings."},
    {"cafcass_informed", "Cafcass was told of the application."},
    {"order_made", "A protective order or condition, whom it protects, and until when."},
    {"process_recorded", "A multi-agency process about the perpetrator or a child took a step."},
    {"report_drafted", "A report was drafted."},
    {"report_signed_off", "A report was signed off by somebody other than its author."},
    {"report_released", "A report left the service."},

    {"exception_made", "One rule does not bind for one person or case, until a day if one is "
                       "given. Its reason stands elsewhere."},
    {"exception_explained", "The reason of an exception."},
    {"gate_overridden",
     "Somebody entitled let work go on although a rule stops it; the narrative says why."},
    {"suitability_questioned",
     "Something puts the perpetrator's place in doubt; the narrative says what."},
    {"suitability_decided", "What was decided about the perpetrator's place."},
    {"case_suspended",
     "Work on the case, or on the perpetrator's side of it, pauses. With the scope `iss`: see "
     "`support_status_changed`, as which it is read."},
    {"case_resumed", "Work that paused goes on. With the scope `iss`: as `case_suspended`."},
    {"case_closed",
     "The case, or the perpetrator's side of it, ends. With the scope `iss`: as `case_suspended`."},
    {"case_reopened", "The case, or the perpetrator's side of it, begins again. With the scope "
                      "`iss`: as `case_suspended`."},
    {"entry_withdrawn",
     "The entry named by `corrects` never happened; the narrative says how it came to be written."},
    {"entry_erased", "The content of an entry was erased. Cannot be imported."},
    {"exception_requested", "A worker asks a manager to excuse a duty."},
    {"exception_refused", "A manager does not excuse the duty; the narrative says why."},
    {"sharing_agreed", "What the survivor agrees may be told to whom."},
    {"draft_kept",
     "A worker began to write something down and has not finished. Its content is not here."},
    {"draft_settled", "A draft was finished or dropped."},
    {"access_granted", "Somebody may open the record, in these roles. Cannot be imported."},
    {"access_removed", "Somebody may no longer open the record. Cannot be imported."},
    {"passphrase_reset", "A manager reset a passphrase. Cannot be imported."},
    {"recovery_used", "Somebody came back in by the recovery code. Cannot be imported."},
    {"recovery_renewed", "A new recovery code was made. Cannot be imported."},
    {"device_removed", "A device no longer belongs to the record. Cannot be imported."},
    {"access_noted",
     "Somebody looked at, searched, printed or took something out. Cannot be imported."},
    {"audit_drawn", "A sample of case files was drawn for an audit."},
    {"file_audited", "One case file was audited against the checklist."},
    {"audit_closed", "An audit was finished."},
    {"document_attached", "A document was put to the case. Cannot be imported."},
    {"legal_hold_set", "Nothing of the case may be erased for now; the narrative says why."},
    {"legal_hold_lifted",
     "The holds on erasing that it names ended; where it names none, those set earlier."},
    {"erasure_proposed", "Somebody asks that the content of entries be erased."},
    {"erasure_declined", "What was asked to be erased stays."},
    {"support_status_changed",
     "The ISS's work with the survivor, or with all of the case, pauses, ends or goes on; only the "
     "survivors' record holds why."},
    {"iss_status_set", "Milestone: the ISS's side is closed, or open again."},
    {"support_session_planned", "A survivor and the ISS arranged to meet."},
    {"support_session_attended", "The survivor came to an appointment with the ISS; happened is "
                                 "its start. What was said there is `survivor_spoken_to`."},
    {"support_session_missed", "The survivor was not at an appointment with the ISS."},
    {"support_session_cancelled", "An appointment of a survivor with the ISS was called off."},
    {"retention_set",
     "How long the service keeps what, from now on: the whole text of its TOML file."},
}};

template <std::size_t... Index>
constexpr bool complete(std::index_sequence<Index...>)
{
    return ((table[Index].kind == FactKind<Index>::kind) && ...);
}
static_assert(complete(std::make_index_sequence<fact_kinds>{}),
              "say what each kind of fact means, in the order of Fact");

}

std::string_view description_of(std::size_t kind_index)
{
    return table[kind_index].says;
}

}
