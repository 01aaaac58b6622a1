#include <QCoreApplication>
#include <array>

#include "ui/common/text.h"
#include "ui/record/word_table.h"
#include "ui/record/words.h"

// What forms call the fields of facts. A field means the same in every kind, or has a line of its own with its kind before it.

namespace holdfast::ui {
namespace {

struct Field {
    std::string_view code;
    const char* label;
    const char* help = "";
};

constexpr std::array fields{
    Field{"action", QT_TRANSLATE_NOOP("fields", "Action")},
    Field{"document", QT_TRANSLATE_NOOP("fields", "Document")},
    Field{"about", QT_TRANSLATE_NOOP("fields", "About")},
    Field{"absent", QT_TRANSLATE_NOOP("fields", "Who is away")},
    Field{"activity", QT_TRANSLATE_NOOP("fields", "What for")},
    Field{"agency", QT_TRANSLATE_NOOP("fields", "Agency")},
    Field{"agency_told.about", QT_TRANSLATE_NOOP("fields", "Told about")},
    Field{"agreed", QT_TRANSLATE_NOOP("fields", "Does the survivor agree?")},
    Field{"also_known_as", QT_TRANSLATE_NOOP("fields", "Also known as"),
          QT_TRANSLATE_NOOP("fields", "One name a line.")},
    Field{"answered", QT_TRANSLATE_NOOP("fields", "The service user answered")},
    Field{"asked", QT_TRANSLATE_NOOP("fields", "Were details asked for?")},
    Field{"at_threshold", QT_TRANSLATE_NOOP("fields", "At or above the MARAC threshold")},
    Field{"authorised_by", QT_TRANSLATE_NOOP("fields", "Authorised by"),
          QT_TRANSLATE_NOOP("fields", "A manager.")},
    Field{"avoid", QT_TRANSLATE_NOOP("fields", "What to avoid")},
    Field{"band", QT_TRANSLATE_NOOP("fields", "Band")},
    Field{"barriers", QT_TRANSLATE_NOOP("fields", "Barriers"),
          QT_TRANSLATE_NOOP("fields", "One a line.")},
    Field{"born", QT_TRANSLATE_NOOP("fields", "Date of birth")},
    Field{"by", QT_TRANSLATE_NOOP("fields", "By")},
    Field{"cafcass_approved", QT_TRANSLATE_NOOP("fields", "Is the service approved by Cafcass?")},
    Field{"capacity", QT_TRANSLATE_NOOP("fields", "Is the service user able to take part?")},
    Field{"carried_to", QT_TRANSLATE_NOOP("fields", "Carried to")},
    Field{"case_closed.survivor", QT_TRANSLATE_NOOP("fields", "For one survivor only")},
    Field{"case_reopened.survivor", QT_TRANSLATE_NOOP("fields", "For one survivor only")},
    Field{"case_resumed.survivor", QT_TRANSLATE_NOOP("fields", "For one survivor only")},
    Field{"case_suspended.survivor", QT_TRANSLATE_NOOP("fields", "For one survivor only")},
    Field{"chair", QT_TRANSLATE_NOOP("fields", "Chair")},
    Field{"change", QT_TRANSLATE_NOOP("fields", "What changed")},
    Field{"child", QT_TRANSLATE_NOOP("fields", "Child")},
    Field{"child_of", QT_TRANSLATE_NOOP("fields", "Child of")},
    Field{"child_plan_reviewed.ended",
          QT_TRANSLATE_NOOP("fields", "The plan ends with this review")},
    Field{"chronology_seen", QT_TRANSLATE_NOOP("fields", "The chronology was seen")},
    Field{"comment_invited", QT_TRANSLATE_NOOP("fields", "They were invited to comment")},
    Field{"concern", QT_TRANSLATE_NOOP("fields", "The concern as the ISS recorded it")},
    Field{"concerns_seen", QT_TRANSLATE_NOOP("fields", "The concerns were seen")},
    Field{"consultation_decided.on", QT_TRANSLATE_NOOP("fields", "About")},
    Field{"consulted.on", QT_TRANSLATE_NOOP("fields", "About")},
    Field{"contact", QT_TRANSLATE_NOOP("fields", "Whom to speak to"),
          QT_TRANSLATE_NOOP("fields", "Name, office and how to reach them.")},
    Field{"contact_brought_forward.by", QT_TRANSLATE_NOOP("fields", "To be reached by")},
    Field{"country", QT_TRANSLATE_NOOP("fields", "Country")},
    Field{"court_ordered", QT_TRANSLATE_NOOP("fields", "Did the court order the work?")},
    Field{"cover", QT_TRANSLATE_NOOP("fields", "Who stands in")},
    Field{"date", QT_TRANSLATE_NOOP("fields", "Day")},
    Field{"decided_by", QT_TRANSLATE_NOOP("fields", "Decided by"),
          QT_TRANSLATE_NOOP("fields", "A manager.")},
    Field{"decision", QT_TRANSLATE_NOOP("fields", "Decision")},
    Field{"detail", QT_TRANSLATE_NOOP("fields", "What it is")},
    Field{"details", QT_TRANSLATE_NOOP("fields", "What is held"),
          QT_TRANSLATE_NOOP("fields", "The kinds only: the details themselves go to the ISS.")},
    Field{"domestic_abuse", QT_TRANSLATE_NOOP("fields", "Is it about domestic abuse?")},
    Field{"due", QT_TRANSLATE_NOOP("fields", "By when")},
    Field{"edition", QT_TRANSLATE_NOOP("fields", "Edition")},
    Field{"ended", QT_TRANSLATE_NOOP("fields", "Until")},
    Field{"ends", QT_TRANSLATE_NOOP("fields", "Ends")},
    Field{"escalated", QT_TRANSLATE_NOOP("fields", "It was taken further")},
    Field{"expert_report_considered",
          QT_TRANSLATE_NOOP("fields", "An expert report was considered")},
    Field{"explained", QT_TRANSLATE_NOOP("fields", "It was explained")},
    Field{"facilitators", QT_TRANSLATE_NOOP("fields", "Facilitators")},
    Field{"form", QT_TRANSLATE_NOOP("fields", "Version of the form")},
    Field{"from", QT_TRANSLATE_NOOP("fields", "From")},
    Field{"full_name", QT_TRANSLATE_NOOP("fields", "Full name")},
    Field{"further_contact", QT_TRANSLATE_NOOP("fields", "Is later contact welcome?")},
    Field{"group", QT_TRANSLATE_NOOP("fields", "Group")},
    Field{"group_max", QT_TRANSLATE_NOOP("fields", "Largest group")},
    Field{"group_min", QT_TRANSLATE_NOOP("fields", "Smallest group")},
    Field{"handover", QT_TRANSLATE_NOOP("fields", "Which handover")},
    Field{"heightened_concern", QT_TRANSLATE_NOOP("fields", "It raises concern for a survivor")},
    Field{"holds", QT_TRANSLATE_NOOP("fields", "Holds that end")},
    Field{"how", QT_TRANSLATE_NOOP("fields", "How it was missed")},
    Field{"imminent", QT_TRANSLATE_NOOP("fields", "The danger is imminent"),
          QT_TRANSLATE_NOOP("fields", "Act first, then write.")},
    Field{"incident", QT_TRANSLATE_NOOP("fields", "What kind")},
    Field{"incident_reported.survivor", QT_TRANSLATE_NOOP("fields", "Against whom")},
    Field{"information_offered",
          QT_TRANSLATE_NOOP("fields", "The service and the ISS were explained and offered")},
    Field{"iss_provider", QT_TRANSLATE_NOOP("fields", "ISS linked to it")},
    Field{"known_as", QT_TRANSLATE_NOOP("fields", "Known as"),
          QT_TRANSLATE_NOOP("fields", "As people on the case call them.")},
    Field{"law", QT_TRANSLATE_NOOP("fields", "Which law")},
    Field{"leave_message", QT_TRANSLATE_NOOP("fields", "A message may be left")},
    Field{"level", QT_TRANSLATE_NOOP("fields", "How grave")},
    Field{"lives_with", QT_TRANSLATE_NOOP("fields", "Lives with")},
    Field{"look_again", QT_TRANSLATE_NOOP("fields", "Look at it again on")},
    Field{"manager", QT_TRANSLATE_NOOP("fields", "Manager")},
    Field{"marac_recorded.on", QT_TRANSLATE_NOOP("fields", "Meets or met on")},
    Field{"meeting", QT_TRANSLATE_NOOP("fields", "Meeting")},
    Field{"meets", QT_TRANSLATE_NOOP("fields", "Meets on")},
    Field{"met", QT_TRANSLATE_NOOP("fields", "Was it met?")},
    Field{"method", QT_TRANSLATE_NOOP("fields", "How")},
    Field{"methods", QT_TRANSLATE_NOOP("fields", "Safe ways")},
    Field{"motivation", QT_TRANSLATE_NOOP("fields", "Is the service user motivated?")},
    Field{"name", QT_TRANSLATE_NOOP("fields", "Name")},
    Field{"named_contact", QT_TRANSLATE_NOOP("fields", "Whom to speak to")},
    Field{"need", QT_TRANSLATE_NOOP("fields", "What is needed")},
    Field{"needs", QT_TRANSLATE_NOOP("fields", "Needs"),
          QT_TRANSLATE_NOOP("fields", "One a line.")},
    Field{"none_relevant", QT_TRANSLATE_NOOP("fields", "There was nobody relevant to ask")},
    Field{"note_made.about", QT_TRANSLATE_NOOP("fields", "About whom")},
    Field{"offer", QT_TRANSLATE_NOOP("fields", "Information was")},
    Field{"on", QT_TRANSLATE_NOOP("fields", "On")},
    Field{"order", QT_TRANSLATE_NOOP("fields", "Which order")},
    Field{"order_made.ended", QT_TRANSLATE_NOOP("fields", "The order has ended")},
    Field{"organisation_agrees", QT_TRANSLATE_NOOP("fields", "Our service agrees")},
    Field{"outcome", QT_TRANSLATE_NOOP("fields", "Outcome")},
    Field{"owner", QT_TRANSLATE_NOOP("fields", "Who")},
    Field{"perpetrator", QT_TRANSLATE_NOOP("fields", "Perpetrator")},
    Field{"perpetrator_may_know",
          QT_TRANSLATE_NOOP("fields", "May the perpetrator know that the ISS knows?")},
    Field{"person", QT_TRANSLATE_NOOP("fields", "Person")},
    Field{"place", QT_TRANSLATE_NOOP("fields", "What kind of place")},
    Field{"police_involved", QT_TRANSLATE_NOOP("fields", "Were the police involved?")},
    Field{"proceeding", QT_TRANSLATE_NOOP("fields", "Proceedings")},
    Field{"process", QT_TRANSLATE_NOOP("fields", "Which process")},
    Field{"programme", QT_TRANSLATE_NOOP("fields", "Programme")},
    Field{"protects", QT_TRANSLATE_NOOP("fields", "Whom it protects")},
    Field{"purpose", QT_TRANSLATE_NOOP("fields", "What for")},
    Field{"raised", QT_TRANSLATE_NOOP("fields", "Which concern")},
    Field{"reason", QT_TRANSLATE_NOOP("fields", "Reason")},
    Field{"recipient", QT_TRANSLATE_NOOP("fields", "Recipient")},
    Field{"reference", QT_TRANSLATE_NOOP("fields", "Reference")},
    Field{"referral_received.from", QT_TRANSLATE_NOOP("fields", "Who made the referral")},
    Field{"relationship", QT_TRANSLATE_NOOP("fields", "Relationship to the perpetrator")},
    Field{"remedy_supported.outcome", QT_TRANSLATE_NOOP("fields", "What came of it")},
    Field{"report", QT_TRANSLATE_NOOP("fields", "Report")},
    Field{"report_released.recipient", QT_TRANSLATE_NOOP("fields", "Who received it")},
    Field{"report_signed_off.by", QT_TRANSLATE_NOOP("fields", "Signed off by"),
          QT_TRANSLATE_NOOP("fields", "Somebody other than its author.")},
    Field{"request", QT_TRANSLATE_NOOP("fields", "Request")},
    Field{"result", QT_TRANSLATE_NOOP("fields", "What came of it"),
          QT_TRANSLATE_NOOP("fields", "An attempt is not contact: record a conversation as one.")},
    Field{"review", QT_TRANSLATE_NOOP("fields", "Risk review")},
    Field{"review_on", QT_TRANSLATE_NOOP("fields", "Look at it again on")},
    Field{"reviews", QT_TRANSLATE_NOOP("fields", "Reviewed on"),
          QT_TRANSLATE_NOOP("fields", "One date a line, such as 2026-01-31.")},
    Field{"roles", QT_TRANSLATE_NOOP("fields", "Roles")},
    Field{"rule", QT_TRANSLATE_NOOP("fields", "Rule")},
    Field{"safe_to_use", QT_TRANSLATE_NOOP("fields", "Is it safe to use?")},
    Field{"safety_explored.about", QT_TRANSLATE_NOOP("fields", "What was talked through")},
    Field{"same_as", QT_TRANSLATE_NOOP("fields", "The same person as")},
    Field{"say", QT_TRANSLATE_NOOP("fields", "Say that you are"),
          QT_TRANSLATE_NOOP("fields", "For example “the dentist”.")},
    Field{"scope", QT_TRANSLATE_NOOP("fields", "What of it")},
    Field{"score", QT_TRANSLATE_NOOP("fields", "Score")},
    Field{"service_user_agrees", QT_TRANSLATE_NOOP("fields", "The service user agrees")},
    Field{"session", QT_TRANSLATE_NOOP("fields", "Session")},
    Field{"sex", QT_TRANSLATE_NOOP("fields", "Sex")},
    Field{"sharing_agreed.recipient", QT_TRANSLATE_NOOP("fields", "With whom"),
          QT_TRANSLATE_NOOP("fields", "For example the survivor’s GP, or the police.")},
    Field{"sharing_agreed.what", QT_TRANSLATE_NOOP("fields", "What may be told")},
    Field{"side", QT_TRANSLATE_NOOP("fields", "Side")},
    Field{"signature", QT_TRANSLATE_NOOP("fields", "Agreed")},
    Field{"site", QT_TRANSLATE_NOOP("fields", "Site")},
    Field{"social_worker", QT_TRANSLATE_NOOP("fields", "Social worker")},
    Field{"social_worker_agrees", QT_TRANSLATE_NOOP("fields", "The social worker agrees")},
    Field{"stage", QT_TRANSLATE_NOOP("fields", "Where it stands")},
    Field{"starts", QT_TRANSLATE_NOOP("fields", "Starts")},
    Field{"state", QT_TRANSLATE_NOOP("fields", "How it stands")},
    Field{"states_limits", QT_TRANSLATE_NOOP("fields", "It states the limits of the assessment")},
    Field{"support_session_attended.facilitators",
          QT_TRANSLATE_NOOP("fields", "Who met the survivor")},
    Field{"support_status_changed.status", QT_TRANSLATE_NOOP("fields", "How support stands")},
    Field{"support_status_changed.survivor", QT_TRANSLATE_NOOP("fields", "For one survivor only")},
    Field{"status", QT_TRANSLATE_NOOP("fields", "Where the child stands")},
    Field{"suitability", QT_TRANSLATE_NOOP("fields", "Suitability")},
    Field{"supervisor", QT_TRANSLATE_NOOP("fields", "Supervisor")},
    Field{"survivor", QT_TRANSLATE_NOOP("fields", "Survivor")},
    Field{"survivor_details_learned.by", QT_TRANSLATE_NOOP("fields", "Learned by")},
    Field{"survivor_told.about", QT_TRANSLATE_NOOP("fields", "Told about")},
    Field{"telling", QT_TRANSLATE_NOOP("fields", "Told or withheld")},
    Field{"times", QT_TRANSLATE_NOOP("fields", "Safe times")},
    Field{"title", QT_TRANSLATE_NOOP("fields", "Title")},
    Field{"to", QT_TRANSLATE_NOOP("fields", "For whom")},
    Field{"told_about", QT_TRANSLATE_NOOP("fields", "Told about"),
          QT_TRANSLATE_NOOP("fields", "What has changed on the perpetrator’s side.")},
    Field{"told_of_contact",
          QT_TRANSLATE_NOOP("fields", "The service user was told that the ISS will make contact")},
    Field{"tool", QT_TRANSLATE_NOOP("fields", "Tool")},
    Field{"type", QT_TRANSLATE_NOOP("fields", "Kind")},
    Field{"understood", QT_TRANSLATE_NOOP("fields", "It was understood")},
    Field{"until", QT_TRANSLATE_NOOP("fields", "Until")},
    Field{"value", QT_TRANSLATE_NOOP("fields", "The detail itself"),
          QT_TRANSLATE_NOOP("fields", "It goes to the ISS alone.")},
    Field{"weeks", QT_TRANSLATE_NOOP("fields", "Weeks")},
    Field{"what", QT_TRANSLATE_NOOP("fields", "What")},
    Field{"where", QT_TRANSLATE_NOOP("fields", "Where"),
          QT_TRANSLATE_NOOP("fields", "Shown to nobody who does not ask for it.")},
    Field{"who", QT_TRANSLATE_NOOP("fields", "Who was asked")},
    Field{"worker", QT_TRANSLATE_NOOP("fields", "Worker")},
    Field{"worker_allocated.survivor", QT_TRANSLATE_NOOP("fields", "For which survivor"),
          QT_TRANSLATE_NOOP("fields", "On the ISS side.")},
    Field{"worker_released.survivor", QT_TRANSLATE_NOOP("fields", "For which survivor"),
          QT_TRANSLATE_NOOP("fields", "On the ISS side.")},
};

using Hint = word_table::Words;

constexpr std::array hints{
    Hint{"note_made", QT_TRANSLATE_NOOP("fields", "What should be remembered?")},
    Hint{"session_attended",
         QT_TRANSLATE_NOOP("fields", "What was worked on, and how was the service user?")},
    Hint{"session_missed", QT_TRANSLATE_NOOP("fields", "What is known of why?")},
    Hint{"service_user_contact", QT_TRANSLATE_NOOP("fields", "What was said?")},
    Hint{"professional_contact", QT_TRANSLATE_NOOP("fields", "What was said, and agreed?")},
    Hint{"survivor_spoken_to",
         QT_TRANSLATE_NOOP("fields", "What was said? Only the survivors’ record holds it.")},
    Hint{"contact_attempted",
         QT_TRANSLATE_NOOP("fields", "What happened? Only the survivors’ record holds it.")},
    Hint{"incident_reported", QT_TRANSLATE_NOOP("fields", "What happened, in whose words?")},
    Hint{"concern_recorded", QT_TRANSLATE_NOOP("fields", "What is the concern?")},
    Hint{"safety_planned", QT_TRANSLATE_NOOP("fields", "The plan itself.")},
    Hint{"match_proposed",
         QT_TRANSLATE_NOOP("fields", "Why does this programme fit the service user?")},
    Hint{"consultation_decided", QT_TRANSLATE_NOOP("fields", "Why was it decided so?")},
    Hint{"suitability_questioned", QT_TRANSLATE_NOOP("fields", "What puts the place in question?")},
    Hint{"suitability_decided", QT_TRANSLATE_NOOP("fields", "Why was it decided so?")},
    Hint{"gate_overridden", QT_TRANSLATE_NOOP("fields", "Why may the work go on?")},
    Hint{"entry_withdrawn", QT_TRANSLATE_NOOP("fields", "How did it come to be written?")},
    Hint{"exception_explained", QT_TRANSLATE_NOOP("fields", "Why can the duty not be met?")},
    Hint{"exception_requested", QT_TRANSLATE_NOOP("fields", "Why can the duty not be met?")},
    Hint{"case_closed", QT_TRANSLATE_NOOP("fields", "How did it end?")},
    Hint{"case_reopened", QT_TRANSLATE_NOOP("fields", "Why does it begin again?")},
    Hint{"support_session_planned",
         QT_TRANSLATE_NOOP("fields", "Anything to remember. Only the survivors’ record holds it.")},
    Hint{"support_session_missed",
         QT_TRANSLATE_NOOP("fields", "What is known of why? Only the survivors’ record holds it.")},
    Hint{
        "support_session_cancelled",
        QT_TRANSLATE_NOOP("fields", "Why was it called off? Only the survivors’ record holds it.")},
    Hint{"support_status_changed",
         QT_TRANSLATE_NOOP("fields", "Why? Only the survivors’ record holds it.")},
    Hint{"case_suspended", QT_TRANSLATE_NOOP("fields", "Why is it paused?")},
    Hint{"child_concern_raised", QT_TRANSLATE_NOOP("fields", "What is the worry?")},
    Hint{"child_plan_agreed", QT_TRANSLATE_NOOP("fields", "The plan itself.")},
    Hint{"action_settled", QT_TRANSLATE_NOOP("fields", "What came of it?")},
    Hint{"case_supervised", QT_TRANSLATE_NOOP("fields", "What was agreed?")},
    Hint{"response_challenged",
         QT_TRANSLATE_NOOP("fields", "What was poor about it, and what was asked for?")},
    Hint{"referred_onward", QT_TRANSLATE_NOOP("fields", "Anything that helps to follow it up.")},
    Hint{"legal_hold_set", QT_TRANSLATE_NOOP("fields", "Why must nothing be erased?")},
    Hint{"legal_hold_lifted", QT_TRANSLATE_NOOP("fields", "Why does it end?")},
    Hint{"needs_assessed", QT_TRANSLATE_NOOP("fields", "What was found?")},
    Hint{"details_sought",
         QT_TRANSLATE_NOOP(
             "fields",
             "Anything that was said; a reason why telling the service user would be unsafe.")},
};

const Field* found_field(std::string_view kind, std::string_view field)
{
    const Field* own = word_table::line_of(fields, std::string(kind) + '.' + std::string(field));
    return own ? own : word_table::line_of(fields, field);
}

QString field_translated(const char* words)
{
    return *words ? QCoreApplication::translate("fields", words) : QString();
}

}

QString field_label(std::string_view kind, std::string_view field)
{
    const Field* line = found_field(kind, field);
    return line ? field_translated(line->label) : text(field);
}

QString field_help(std::string_view kind, std::string_view field)
{
    const Field* line = found_field(kind, field);
    return line ? field_translated(line->help) : QString();
}

QString narrative_hint(std::string_view kind)
{
    if (const Hint* hint = word_table::line_of(hints, kind))
        return field_translated(hint->words);
    return field_translated(QT_TRANSLATE_NOOP("fields", "Anything that should be read beside it."));
}

}
