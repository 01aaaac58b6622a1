#include "ui/record/form_context.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

#include "ui/common/text.h"
#include "ui/record/closing_list.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

QString option_words(const char* source)
{
    return QCoreApplication::translate("form_context", source);
}

/// Fills in what a case, and the service, give a form to choose from.
class Reading {
public:
    Reading(const CaseFile& file, const Wording& wording, FormContext& into)
        : m_file(file), m_wording(wording), m_into(into)
    {}

    void people()
    {
        if (const auto opened = m_file.last<CaseOpened>()) {
            m_into.reference = text(opened->reference);
            m_into.perpetrator = text(opened->known_as);
            m_into.perpetrators.push_back(
                {opened->perpetrator.text(),
                 option_words(QT_TRANSLATE_NOOP("form_context", "%1 (perpetrator)"))
                     .arg(text(opened->known_as))});
        }
        std::map<PersonId, std::string> names;
        for (const auto survivor : m_file.all<SurvivorIdentified>())
            names[survivor->survivor] = survivor->known_as;
        for (const Survivor& survivor : m_file.survivors())
            m_into.survivors.push_back(
                {survivor.id.text(),
                 option_words(QT_TRANSLATE_NOOP("form_context", "%1 (%2)"))
                     .arg(text(names[survivor.id]), choice_words(survivor.relationship))});
        std::map<PersonId, std::string> children;
        for (const auto child : m_file.all<ChildIdentified>())
            children[child->child] = child->known_as;
        for (const auto& [id, name] : children)
            m_into.children.push_back(
                {id.text(),
                 option_words(QT_TRANSLATE_NOOP("form_context", "%1 (child)")).arg(text(name))});
        for (const Options* some : {&m_into.perpetrators, &m_into.survivors, &m_into.children})
            m_into.people.insert(m_into.people.end(), some->begin(), some->end());
    }

    void plans()
    {
        add_sessions<SessionPlanned, SessionAttended, SessionMissed, SessionCancelled>(
            m_into.sessions, [](const SessionPlanned& planned) {
                return choice_words("session_planned", "activity", code(planned.activity));
            });
        add_sessions<SupportSessionPlanned, SupportSessionAttended, SupportSessionMissed,
                     SupportSessionCancelled>(
            m_into.survivors_sessions, [](const SupportSessionPlanned&) {
                return option_words(QT_TRANSLATE_NOOP("form_context", "Appointment with the ISS"));
            });
        std::set<ActionId> settled;
        for (const auto each : m_file.all<ActionSettled>())
            if (each->outcome != ActionOutcome::carried)
                settled.insert(each->action);
        for (const auto agreed : m_file.all<ActionAgreed>())
            if (!settled.contains(agreed->action))
                m_into.actions.push_back({agreed->action.text(), text(agreed->what)});
        for (const auto planned : m_file.all<MeetingPlanned>())
            add_first(m_into.meetings, planned->meeting.text(),
                      option_words(QT_TRANSLATE_NOOP("form_context", "Meeting")), planned->starts);
    }

    void proceedings()
    {
        const auto add = [&](const std::optional<ProceedingId>& id, const QString& what,
                             Instant at) {
            if (id
                && std::none_of(m_into.proceedings.begin(), m_into.proceedings.end(),
                                [&](const Option& each) { return each.value == id->text(); }))
                add_first(m_into.proceedings, id->text(), what, at);
        };
        for (const auto criminal : m_file.all<CriminalProceedings>())
            add(criminal->proceeding, option_words(QT_TRANSLATE_NOOP("form_context", "Criminal")),
                criminal.at());
        for (const auto family : m_file.all<FamilyProceedings>())
            add(family->proceeding, option_words(QT_TRANSLATE_NOOP("form_context", "Family")),
                family.at());
    }

    void entries()
    {
        for (const auto review : m_file.all<RiskReviewed>())
            add_first(m_into.reviews, review->review.text(), name_of("risk_reviewed"), review.at());
        of_kinds<EngagementChanged, SessionMissed, CaseSuspended, CaseResumed, CaseClosed,
                 AssessmentDecided, SuitabilityDecided>(
            {"told_about", "survivor_told.about", "agency_told.about", "safety_explored.about"});
        of_kinds<DetailsHandedOver>({"handover"});
        of_kinds<RiskConcernRaised>({"raised"});
        of_kinds<ConcernRecorded>({"concern"});
        of_kinds<ReportDrafted>({"report"});
    }

private:
    template <typename Planned, typename Attended, typename Missed, typename Cancelled,
              typename Called>
    void add_sessions(Options& into, Called&& called)
    {
        std::set<SessionId> done;
        for (const auto attended : m_file.all<Attended>())
            if (attended->session)
                done.insert(*attended->session);
        for (const auto missed : m_file.all<Missed>())
            if (missed->session)
                done.insert(*missed->session);
        for (const auto cancelled : m_file.all<Cancelled>())
            done.insert(cancelled->session);
        for (const auto planned : m_file.all<Planned>())
            if (!done.contains(planned->session)) {
                add_first(into, planned->session.text(), called(planned.fact()), planned->starts);
                m_into.plans[planned->session.text()] = values_of(Fact(planned.fact()));
            }
    }

    template <typename... Kind>
    void of_kinds(std::initializer_list<std::string_view> fields)
    {
        constexpr std::array wanted{kind_index<Kind>...};
        Options options;
        for (const Entry* entry : m_file.entries())
            if (std::find(wanted.begin(), wanted.end(), entry->fact.index()) != wanted.end())
                add_first(options, entry->id.text(), name_of(kind_of(entry->fact)),
                          entry->happened);
        for (const std::string_view field : fields)
            m_into.entries.emplace(field, options);
    }

    QString name_of(std::string_view kind) const { return text(m_wording.kind(kind)); }

    /// The latest first: it is what is asked about most.
    void add_first(Options& options, std::string value, const QString& what, Instant at) const
    {
        options.insert(
            options.begin(),
            Option{std::move(value), option_words(QT_TRANSLATE_NOOP("form_context", "%1, %2"))
                                         .arg(what, text(m_wording.time(at)))});
    }

    const CaseFile& m_file;
    const Wording& m_wording;
    FormContext& m_into;
};

void add_service(const Directory& directory, FormContext& into)
{
    for (const auto& [id, worker] : directory.workers()) {
        if (worker.left)
            continue;
        const Option option{id.text(), text(worker.name)};
        into.workers.push_back(option);
        if (std::any_of(worker.roles.begin(), worker.roles.end(), [](Role role) {
                return role == Role::case_manager || role == Role::practice_manager
                       || role == Role::service_manager;
            }))
            into.managers.push_back(option);
    }
    for (const auto& [id, programme] : directory.programmes())
        into.programmes.push_back({id.text(), text(programme.name)});
    for (const auto& [id, name] : directory.agencies())
        into.agencies.push_back({id.text(), text(name)});
    for (const auto& [id, site] : directory.sites())
        into.sites.push_back({id.text(), text(site.name)});
    for (Options* options : {&into.workers, &into.managers, &into.programmes, &into.agencies})
        std::sort(options->begin(), options->end(), [](const Option& a, const Option& b) {
            return a.words.localeAwareCompare(b.words) < 0;
        });
}

const Options* persons(const FormContext& from, std::string_view field)
{
    if (field == "survivor")
        return &from.survivors;
    if (field == "child")
        return &from.children;
    if (field == "perpetrator")
        return &from.perpetrators;
    if (field == "manager" || field == "authorised_by" || field == "decided_by")
        return &from.managers;
    if (field == "worker" || field == "owner" || field == "supervisor" || field == "facilitators"
        || field == "chair" || field == "absent" || field == "cover" || field == "by"
        || field == "intervention_present" || field == "iss_present")
        return &from.workers;
    return &from.people;
}

}

const Options* FormContext::options(std::string_view kind, const FieldShape& shape) const
{
    switch (shape.type) {
    case FieldType::person: return persons(*this, shape.name);
    case FieldType::programme: return &programmes;
    case FieldType::site: return &sites;
    case FieldType::session:
        return kind.starts_with("support_session") ? &survivors_sessions : &sessions;
    case FieldType::meeting: return &meetings;
    case FieldType::action: return &actions;
    case FieldType::proceeding: return &proceedings;
    case FieldType::agency: return &agencies;
    case FieldType::review: return &reviews;
    case FieldType::entry: {
        auto found = entries.find(std::string(kind) + '.' + std::string(shape.name));
        if (found == entries.end())
            found = entries.find(shape.name);
        return found == entries.end() ? nullptr : &found->second;
    }
    case FieldType::flag:
    case FieldType::number:
    case FieldType::text:
    case FieldType::date:
    case FieldType::moment:
    case FieldType::choice:
    case FieldType::group:
    case FieldType::document:
    case FieldType::other: return nullptr;
    }
    return nullptr;
}

WorkspaceResult<FormContext> form_context(const Workspace& workspace, const RecordRequest& request,
                                          const Wording& wording, Instant now)
{
    FormContext context;
    add_service(workspace.directory(), context);
    if (!request.case_id)
        return context;
    auto view = workspace.case_view(*request.case_id, Moment::now(now));
    if (!view)
        return tl::unexpected(view.error());
    Reading reading(view->file, wording, context);
    reading.people();
    reading.plans();
    reading.proceedings();
    reading.entries();
    if (request.kind == kind_index<CaseClosed> && !request.corrects)
        context.look_at_first = closing_list(*view, wording, now);
    if (request.corrects)
        if (const Entry* entry = view->history->find(*request.corrects)) {
            const auto narrative = view->narratives.find(entry->id);
            context.before = EntryBefore{
                entry->fact.index(), values_of(entry->fact), entry->happened, entry->source,
                narrative == view->narratives.end() ? std::string() : narrative->second};
        }
    return context;
}

}
