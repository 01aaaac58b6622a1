#include "workspace/erasing.h"

#include <set>

#include "vault/erasure.h"
#include "workspace/impl.h"
#include "workspace/remains.h"

namespace holdfast {
namespace {

bool leads(Roles roles)
{
    return roles.contains(Role::data_protection_lead);
}

Roles roles_of(const Workspace& workspace, const PersonId& person)
{
    for (const Member& member : workspace.members())
        if (member.id == person && !member.removed)
            return member.roles;
    return {};
}

/// One is the data protection lead, the other manages, and they are two.
bool may_be_the_two(const Workspace& workspace, const PersonId& first, const PersonId& second)
{
    const Roles one = roles_of(workspace, first);
    const Roles other = roles_of(workspace, second);
    return first != second && ((leads(one) && manages(other)) || (manages(one) && leads(other)));
}

/// A fact about an entry of the survivors' record rests there.
Source source_for(Compartment compartment)
{
    return compartment == Compartment::support ? Source::survivor : Source::worker;
}

/// The entries named, with all earlier and later versions of them and the documents that belong to
/// them, in the order of the case.
std::vector<const Entry*> with_what_hangs_on(const History& history, std::set<EntryId> ids)
{
    for (std::size_t before = 0; before != ids.size();) {
        before = ids.size();
        for (const Entry& entry : history.entries()) {
            const auto* document = std::get_if<DocumentAttached>(&entry.fact);
            const bool belongs = document && document->belongs_to
                                 && ids.contains(*document->belongs_to);
            const bool is_version = entry.corrects && ids.contains(*entry.corrects);
            if (belongs || is_version)
                ids.insert(entry.id);
            if (ids.contains(entry.id) && entry.corrects)
                ids.insert(*entry.corrects);
        }
    }
    std::vector<const Entry*> found;
    for (const Entry& entry : history.entries())
        if (ids.contains(entry.id))
            found.push_back(&entry);
    return found;
}

bool lifts(const Entry& lifting, const Entry& hold)
{
    const auto* lifted = std::get_if<LegalHoldLifted>(&lifting.fact);
    if (!lifted)
        return false;
    if (lifted->holds.empty())
        return hold.happened < lifting.happened;
    return std::find(lifted->holds.begin(), lifted->holds.end(), hold.id) != lifted->holds.end();
}

/// The holds that nothing lifted, whatever order entries came in. In doubt a hold stands: what was erased does not come back.
std::vector<EntryId> standing_holds(const History& history)
{
    std::vector<EntryId> standing;
    for (const Entry& hold : history.entries())
        if (std::holds_alternative<LegalHoldSet>(hold.fact)
            && std::none_of(history.entries().begin(), history.entries().end(),
                            [&](const Entry& entry) { return lifts(entry, hold); }))
            standing.push_back(hold.id);
    return standing;
}

/// What the case says of its erasures.
std::vector<ErasureRow> rows_of(const CaseId& id, const History& history,
                                const std::map<EntryId, std::string>& narratives)
{
    std::set<EntryId> erased;
    std::set<EntryId> declined;
    for (const Entry& entry : history.entries()) {
        if (const auto* fact = std::get_if<EntryErased>(&entry.fact))
            erased.insert(fact->entry);
        if (const auto* fact = std::get_if<ErasureDeclined>(&entry.fact))
            declined.insert(fact->proposal);
    }
    std::vector<ErasureRow> rows;
    for (const Entry& entry : history.entries()) {
        const auto* fact = std::get_if<ErasureProposed>(&entry.fact);
        if (!fact)
            continue;
        ErasureRow row{entry.id, id, fact->entries, fact->ground, {}, entry.author, entry.happened};
        if (const auto reason = narratives.find(entry.id); reason != narratives.end())
            row.reason = reason->second;
        const bool all = std::all_of(row.entries.begin(), row.entries.end(),
                                     [&](const EntryId& each) { return erased.contains(each); });
        row.state = declined.contains(entry.id) ? ErasureState::declined
                    : all                       ? ErasureState::carried_out
                                                : ErasureState::proposed;
        row.on_hold = !standing_holds(history).empty();
        rows.push_back(std::move(row));
    }
    return rows;
}

WorkspaceResult<std::vector<ErasureRow>> rows_of(const Workspace& workspace, const CaseId& id)
{
    std::map<EntryId, std::string> narratives;
    const auto history = workspace.impl().history_with_narratives(id, narratives);
    if (!history)
        return tl::unexpected(history.error());
    return rows_of(id, *history, narratives);
}

WorkspaceResult<ErasureRow> find_proposal(const Workspace& workspace, const EntryId& proposal)
{
    const auto all = erasures(workspace);
    if (!all)
        return tl::unexpected(all.error());
    for (const ErasureRow& row : *all)
        if (row.proposal == proposal)
            return row;
    return refused(Refusal::no_such_entry, "proposal");
}

/// Something to be decided on, by somebody who may.
WorkspaceResult<ErasureRow> open_proposal(const Workspace& workspace, const EntryId& proposal)
{
    auto row = find_proposal(workspace, proposal);
    if (row && row->state != ErasureState::proposed)
        return refused(Refusal::settled, "proposal", std::string(code(row->state)));
    if (row && !may_be_the_two(workspace, row->by, workspace.self().id))
        return refused(Refusal::second_person, "erasure");
    return row;
}

/// As it lies in the files: what is left of an entry stays of the kind that it was, and its tombstone goes beside it.
WorkspaceResult<History> as_stored(const Workspace::Impl& impl, const CaseId& id)
{
    auto stored = impl.stored(id);
    if (!stored)
        return tl::unexpected(stored.error());
    return History(std::move(stored->entries), stored->understood);
}

/// What is to be erased, of what is here.
std::vector<Remains> all_remains(const std::vector<const Entry*>& entries)
{
    std::vector<Remains> all;
    all.reserve(entries.size());
    for (const Entry* entry : entries)
        all.push_back(remains_with_documents(entry->id, *entry));
    return all;
}

std::set<EntryId> ids_of(const std::vector<const Entry*>& entries)
{
    std::set<EntryId> ids;
    for (const Entry* entry : entries)
        ids.insert(entry->id);
    return ids;
}

WorkspaceResult<void> hold(const Workspace& workspace, const CaseId& id, Fact fact,
                           std::string reason, Instant now)
{
    const Roles roles = workspace.self().roles;
    if (!leads(roles) && !manages(roles))
        return refused(Refusal::not_permitted, "legal_hold");
    if (reason.empty())
        return refused(Refusal::reason_missing, "narrative");
    Workspace::Impl& impl = workspace.impl();
    auto act = impl.prepare(
        {{.case_id = id, .fact = std::move(fact), .happened = now, .narrative = std::move(reason)}},
        now, Future::refused, By::person);
    if (!act)
        return tl::unexpected(act.error());
    auto written = impl.write(*act, now);
    return written ? WorkspaceResult<void>() : tl::unexpected(written.error());
}

}

WorkspaceResult<ErasureRow> propose_erasure(const Workspace& workspace, const CaseId& id,
                                            std::vector<EntryId> entries, std::string ground,
                                            std::string reason, Instant now)
{
    Workspace::Impl& impl = workspace.impl();
    const Roles roles = workspace.self().roles;
    if (!leads(roles) && !manages(roles))
        return refused(Refusal::not_permitted, "erasure");
    if (reason.empty() || ground.empty())
        return refused(Refusal::reason_missing, "narrative");
    const auto history = as_stored(impl, id);
    const auto shown = history ? impl.history(id) : history;
    if (!shown)
        return tl::unexpected(shown.error());
    // What reading alone makes of an older entry (`EarlierEntries`) goes with that.
    std::erase_if(
        entries, [&](const EntryId& entry) { return !history->find(entry) && shown->find(entry); });
    for (const EntryId& entry : entries)
        if (!history->find(entry))
            return refused(Refusal::no_such_entry, "entry", entry.text());
    const auto all = with_what_hangs_on(*history, {entries.begin(), entries.end()});
    if (all.empty())
        return refused(Refusal::no_such_entry, "entry");
    Compartment rests = Compartment::case_record;
    entries.clear();
    for (const Entry* entry : all) {
        rests = std::max(rests, entry->compartment);
        entries.push_back(entry->id);
    }
    auto act = impl.prepare({{.case_id = id,
                              .fact = ErasureProposed{std::move(entries), std::move(ground)},
                              .happened = now,
                              .source = source_for(rests),
                              .narrative = std::move(reason)}},
                            now, Future::refused, By::person);
    if (!act)
        return tl::unexpected(act.error());
    auto written = impl.write(*act, now);
    if (!written)
        return tl::unexpected(written.error());
    return find_proposal(workspace, written->entries.front());
}

WorkspaceResult<std::vector<ErasureRow>> erasures(const Workspace& workspace)
{
    std::set<CaseId> cases;
    const auto read = workspace.impl().vault.for_each_entry(
        every_compartment, [&](const EntryView& view) {
            if (view.case_id && view.kind == ErasureProposed::kind)
                cases.insert(*view.case_id);
        });
    if (!read)
        return refused(read.error());
    std::vector<ErasureRow> all;
    for (const CaseId& id : cases) {
        auto rows = rows_of(workspace, id);
        if (!rows)
            return rows;
        std::move(rows->begin(), rows->end(), std::back_inserter(all));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const ErasureRow& a, const ErasureRow& b) { return a.at < b.at; });
    return all;
}

WorkspaceResult<ErasureRow> carry_out_erasure(const Workspace& workspace, const EntryId& proposal,
                                              Instant now)
{
    Workspace::Impl& impl = workspace.impl();
    auto row = open_proposal(workspace, proposal);
    if (!row)
        return row;
    if (row->on_hold)
        return refused(Refusal::legal_hold, "case");
    const auto history = as_stored(impl, row->case_id);
    if (!history)
        return tl::unexpected(history.error());
    // What was written about them since the proposal goes with them.
    const auto entries = with_what_hangs_on(*history, {row->entries.begin(), row->entries.end()});
    auto apart = versions_apart(impl, ids_of(entries));
    if (!apart)
        return tl::unexpected(apart.error());
    std::vector<NewFact> tombstones;
    const auto add_tombstone = [&](const EntryId& entry, Compartment compartment) {
        tombstones.push_back({.case_id = row->case_id,
                              .fact = EntryErased{entry, row->by, workspace.self().id, row->ground},
                              .happened = now,
                              .source = source_for(compartment)});
    };
    auto remains = all_remains(entries);
    for (const Entry* entry : entries)
        add_tombstone(entry->id, entry->compartment);
    for (ApartVersion& version : *apart) {
        add_tombstone(version.remains.entry, version.compartment);
        remains.push_back(std::move(version.remains));
    }
    auto transaction = impl.vault.begin();
    if (!transaction)
        return refused(transaction.error());
    auto act = impl.prepare(std::move(tombstones), now, Future::refused, By::program);
    if (!act)
        return tl::unexpected(act.error());
    if (auto erased = erase_entries(impl.vault, remains); !erased)
        return refused(erased.error());
    if (auto written = impl.write_in(*transaction, *act, now); !written)
        return tl::unexpected(written.error());
    if (auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    if (auto finished = finish_erasures(impl.vault); !finished)
        return refused(finished.error());
    return find_proposal(workspace, proposal);
}

WorkspaceResult<ErasureRow> decline_erasure(const Workspace& workspace, const EntryId& proposal,
                                            std::string reason, Instant now)
{
    Workspace::Impl& impl = workspace.impl();
    auto row = find_proposal(workspace, proposal);
    if (!row)
        return row;
    if (row->state != ErasureState::proposed)
        return refused(Refusal::settled, "proposal", std::string(code(row->state)));
    const Roles roles = workspace.self().roles;
    if (!leads(roles) && !manages(roles))
        return refused(Refusal::not_permitted, "erasure");
    if (reason.empty())
        return refused(Refusal::reason_missing, "narrative");
    const auto proposed = impl.vault.entry(proposal);
    if (!proposed || !*proposed)
        return refused(Refusal::no_such_entry, "proposal");
    auto act = impl.prepare({{.case_id = row->case_id,
                              .fact = ErasureDeclined{proposal},
                              .happened = now,
                              .source = source_for((*proposed)->compartment),
                              .narrative = std::move(reason)}},
                            now, Future::refused, By::person);
    if (!act)
        return tl::unexpected(act.error());
    if (auto written = impl.write(*act, now); !written)
        return tl::unexpected(written.error());
    return find_proposal(workspace, proposal);
}

WorkspaceResult<void> set_legal_hold(const Workspace& workspace, const CaseId& id,
                                     std::string reason, Instant now)
{
    return hold(workspace, id, LegalHoldSet{}, std::move(reason), now);
}

WorkspaceResult<void> lift_legal_hold(const Workspace& workspace, const CaseId& id,
                                      std::string reason, Instant now)
{
    const auto history = workspace.impl().history(id);
    if (!history)
        return tl::unexpected(history.error());
    auto standing = standing_holds(*history);
    if (standing.empty())
        return refused(Refusal::settled, "legal_hold");
    return hold(workspace, id, LegalHoldLifted{std::move(standing)}, std::move(reason), now);
}

WorkspaceResult<bool> on_legal_hold(const Workspace& workspace, const CaseId& id)
{
    const auto history = workspace.impl().history(id);
    if (!history)
        return tl::unexpected(history.error());
    return !standing_holds(*history).empty();
}

}
