#include "ui/record/drafts.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "workspace/kept.h"

namespace holdfast::ui {
namespace {

using Json = nlohmann::json;

constexpr std::string_view any_draft_prefix = "draft/";

std::vector<std::uint8_t> draft_bytes(const Draft& draft)
{
    const RecordRequest& request = draft.request;
    Json json{{"kind", std::string(kind_names()[*request.kind])},
              {"values", request.values},
              {"narrative", request.narrative},
              {"reference", draft.reference},
              {"saved", to_string(draft.saved)}};
    if (request.case_id)
        json["case"] = request.case_id->text();
    if (request.happened)
        json["happened"] = to_string(*request.happened);
    if (request.source)
        json["source"] = std::string(code(*request.source));
    if (request.corrects)
        json["corrects"] = request.corrects->text();
    if (draft.marked)
        json["marked"] = draft.marked->text();
    const std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    return {text.begin(), text.end()};
}

std::string text_at(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<Draft> draft_in(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    Draft draft;
    draft.request.kind = kind_index_of(text_at(json, "kind"));
    if (!draft.request.kind)
        return std::nullopt;
    if (const auto values = json.find("values"); values != json.end() && values->is_object())
        for (const auto& [name, given] : values->items())
            for (const Json& value : given)
                if (value.is_string())
                    draft.request.values[name].push_back(value.get<std::string>());
    draft.request.case_id = CaseId::parse(text_at(json, "case"));
    draft.request.corrects = EntryId::parse(text_at(json, "corrects"));
    draft.request.source = from_code<Source>(text_at(json, "source"));
    draft.request.narrative = text_at(json, "narrative");
    draft.reference = text_at(json, "reference");
    draft.marked = EntryId::parse(text_at(json, "marked"));
    if (const auto happened = parse_instant(text_at(json, "happened")))
        draft.request.happened = *happened;
    if (const auto saved = parse_instant(text_at(json, "saved")))
        draft.saved = *saved;
    return draft;
}

WorkspaceResult<std::optional<Draft>> read_draft(const Workspace& workspace, std::string_view name)
{
    const auto found = kept(workspace, name);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::optional<Draft>();
    const auto bytes = (*found)->bytes();
    return draft_in({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

/// Whether the case record itself may know that this is being written up: the event is of the case, and has happened.
bool may_be_marked(const Draft& draft, Instant now)
{
    const RecordRequest& request = draft.request;
    return request.case_id && !request.corrects && request.happened && *request.happened <= now
           && compartment_of(*request.kind, request.source.value_or(Source::worker))
                  == Compartment::case_record;
}

}

std::string draft_name(const RecordRequest& request)
{
    std::string name(any_draft_prefix);
    name += request.case_id ? request.case_id->text() : "service";
    name += '/';
    name += kind_names()[request.kind.value_or(0)];
    if (request.corrects)
        name += '/' + request.corrects->text();
    return name;
}

WorkspaceResult<void> keep_draft(const Workspace& workspace, const Draft& draft)
{
    return keep(workspace, draft_name(draft.request), draft_bytes(draft));
}

WorkspaceResult<std::optional<Draft>> kept_draft(const Workspace& workspace,
                                                 const RecordRequest& request)
{
    return read_draft(workspace, draft_name(request));
}

WorkspaceResult<std::vector<Draft>> kept_drafts(const Workspace& workspace)
{
    const auto names = kept_names(workspace, any_draft_prefix);
    if (!names)
        return tl::unexpected(names.error());
    std::vector<Draft> drafts;
    for (const std::string& name : *names) {
        auto draft = read_draft(workspace, name);
        if (!draft)
            return tl::unexpected(draft.error());
        if (*draft)
            drafts.push_back(std::move(**draft));
    }
    std::stable_sort(drafts.begin(), drafts.end(),
                     [](const Draft& a, const Draft& b) { return a.saved > b.saved; });
    return drafts;
}

WorkspaceResult<void> drop_draft(Workspace& workspace, const RecordRequest& request, Instant now)
{
    const auto draft = kept_draft(workspace, request);
    if (!draft)
        return tl::unexpected(draft.error());
    if (!*draft)
        return {};
    if ((*draft)->marked && request.case_id) {
        auto settled = workspace.record({{.case_id = request.case_id,
                                          .fact = DraftSettled{*(*draft)->marked},
                                          .happened = now}},
                                        now);
        if (!settled)
            return tl::unexpected(settled.error());
    }
    const auto gone = forget(workspace, draft_name(request));
    return gone ? WorkspaceResult<void>() : tl::unexpected(gone.error());
}

void keep_on_lock(Workspace& workspace, Draft draft, Instant now)
{
    if (!draft.marked && may_be_marked(draft, now)) {
        const auto id = workspace.ids().next<EntryId>(now);
        if (workspace.record({{.case_id = draft.request.case_id,
                               .fact = DraftKept{id},
                               .happened = *draft.request.happened}},
                             now))
            draft.marked = id;
    }
    // Locking cannot fail: what could not be kept is lost whatever was said about it.
    (void)keep_draft(workspace, draft);
}

}
