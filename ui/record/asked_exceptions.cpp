#include "ui/record/asked_exceptions.h"

#include <QStringList>

#include "ui/common/text.h"
#include "workspace/kept.h"

namespace holdfast::ui {
namespace {

constexpr std::string_view asked_prefix = "asked/";
constexpr int parts_of_name = 5;
constexpr const char* nothing_named = "-";

std::string named_in(const RecordRequest& asked, std::string_view field)
{
    const auto found = asked.values.find(std::string(field));
    return found == asked.values.end() || found->second.empty() ? nothing_named
                                                                : found->second.front();
}

std::string asked_name(const RecordRequest& asked)
{
    return std::string(asked_prefix) + asked.case_id->text() + '/' + named_in(asked, "rule") + '/'
           + named_in(asked, "person") + '/' + named_in(asked, "about");
}

std::optional<AskedException> asked_in(const std::string& name, std::string_view when)
{
    const QStringList parts = text(name).split(QLatin1Char('/'));
    const auto at = parse_instant(when);
    if (parts.size() != parts_of_name || !at)
        return std::nullopt;
    const auto part = [&](int i) { return parts[i].toStdString(); };
    const auto id = CaseId::parse(part(1));
    if (!id)
        return std::nullopt;
    return AskedException{.case_id = *id,
                          .rule = part(2),
                          .person = PersonId::parse(part(3)),
                          .about = EntryId::parse(part(4)),
                          .at = *at};
}

bool same_duty(const AskedException& asked, const ExceptionRequested& request)
{
    return request.rule == asked.rule && request.person == asked.person
           && request.about == asked.about;
}

AskedException::Answer answer_to(const CaseFile& file, const Recorded<ExceptionRequested>& request)
{
    const auto refused = file.first<ExceptionRefused>(
        [&](const auto& refusal) { return file.same_event(refusal->request, *request.entry); });
    return refused ? AskedException::Answer::refused : AskedException::Answer::waiting;
}

}

bool AskedException::stands_for(const OwedRow& row) const
{
    const Obligation& owed = row.obligation;
    std::optional<PersonId> whom;
    if (owed.subject.kind == Subject::Kind::person)
        whom = PersonId(owed.subject.id);
    return row.case_id == case_id && rule == code(owed.rule) && person == whom
           && about == owed.opened_by && !(owed.exception && owed.excused_from >= at);
}

void remember_asked(Session& session, QObject* asker, const RecordRequest& asked)
{
    if (!asked.case_id)
        return;
    session.ask(
        asker,
        [name = asked_name(asked), when = to_string(session.now())](const Workspace& workspace) {
            return keep(workspace, name,
                        {reinterpret_cast<const std::uint8_t*>(when.data()), when.size()});
        },
        [&session, id = *asked.case_id](const WorkspaceResult<void>&) {
            session.tell_changed(id);
        });
}

WorkspaceResult<std::vector<AskedException>> asked_exceptions(const Workspace& workspace,
                                                              Instant now)
{
    const auto names = kept_names(workspace, asked_prefix);
    if (!names)
        return tl::unexpected(names.error());
    std::vector<AskedException> all;
    for (const std::string& name : *names) {
        const auto when = kept(workspace, name);
        if (!when)
            return tl::unexpected(when.error());
        auto asked = *when ? asked_in(name, (*when)->text()) : std::nullopt;
        if (!asked)
            continue;
        if (workspace.held().contains(Compartment::support))
            if (const auto view = workspace.case_view(asked->case_id, Moment::now(now)))
                if (const auto request = view->file.last<ExceptionRequested>(
                        [&](const auto& each) { return same_duty(*asked, each.fact()); }))
                    asked->answer = answer_to(view->file, request);
        all.push_back(std::move(*asked));
    }
    return all;
}

std::optional<AskedException> asked_about(const CaseFile& file, const OwedRow& row)
{
    std::optional<AskedException> latest;
    for (const auto request : file.all<ExceptionRequested>()) {
        AskedException asked{.case_id = row.case_id,
                             .rule = request->rule,
                             .person = request->person,
                             .about = request->about,
                             .at = request.at(),
                             .answer = answer_to(file, request)};
        if (asked.stands_for(row))
            latest = std::move(asked);
    }
    return latest;
}

}
