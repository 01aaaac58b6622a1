#include "workspace/audit.h"

#include <algorithm>

#include "workspace/impl.h"

namespace holdfast {
namespace {

/// The service's facts of the management record, with their texts.
struct ManagementRecord {
    History history;
    std::map<EntryId, std::string> texts;
};

WorkspaceResult<ManagementRecord> management_record(const Workspace::Impl& impl)
{
    if (!impl.vault.held().contains(Compartment::management))
        return refused(Refusal::not_permitted, "audit");
    std::vector<Entry> entries;
    std::map<EntryId, std::string> texts;
    const auto read = impl.vault.for_each_entry(
        std::nullopt, CompartmentSet{Compartment::management}, [&](const EntryView& view) {
            if (view.kind != AuditDrawn::kind && view.kind != FileAudited::kind
                && view.kind != AuditClosed::kind && view.kind != EntryWithdrawn::kind)
                return;
            if (auto entry = decoded(view, impl.reader))
                entries.push_back(std::move(*entry));
            if (!view.narrative.empty())
                texts.emplace(view.id, std::string(view.narrative));
        });
    if (!read)
        return refused(read.error());
    return ManagementRecord{History(std::move(entries)), std::move(texts)};
}

WorkspaceResult<std::vector<AuditRecord>> audits(const Workspace::Impl& impl)
{
    auto record = management_record(impl);
    if (!record)
        return tl::unexpected(record.error());
    const CaseFile service = CaseFile::fold(record->history, Instant::max(), Instant::max(),
                                            View::everything_held);
    return audits_of(service, [&](const EntryId& id) {
        const auto text = record->texts.find(id);
        return text == record->texts.end() ? std::string() : text->second;
    });
}

/// Everybody who has worked on a side of a case.
std::vector<PersonId> workers_of(const CaseFile& file)
{
    std::vector<PersonId> workers;
    for (const auto allocated : file.all<WorkerAllocated>())
        if (std::find(workers.begin(), workers.end(), allocated->worker) == workers.end())
            workers.push_back(allocated->worker);
    return workers;
}

/// Open, or closed not longer ago than an audit looks back.
bool can_be_drawn(const CaseFile& file, Instant now)
{
    if (file.open_since())
        return true;
    const auto closed = file.last<CaseClosed>();
    return closed && plus_months(local_date(closed.at()), 3) >= local_date(now);
}

WorkspaceResult<std::vector<AuditableFile>> population(const Workspace::Impl& impl, Instant now)
{
    std::vector<AuditableFile> files;
    auto visited = impl.for_each_case([&](const CaseId& id, const History& history) {
        const CaseFile file = CaseFile::fold(history, now, now, View::case_only);
        if (can_be_drawn(file, now))
            files.push_back({id, workers_of(file)});
        return true;
    });
    if (!visited)
        return tl::unexpected(visited.error());
    return auditable_by(std::move(files), impl.vault.self().id);
}

std::optional<Instant> service_began(const Workspace::Impl& impl)
{
    const auto& entries = impl.service->entries();
    return entries.empty() ? std::nullopt : std::optional(entries.front().happened);
}

Division division_of_service(const Directory& directory)
{
    return directory.sites().empty() ? Division::england_and_wales
                                     : division_of(directory.sites().begin()->second.country);
}

std::string hex_seed()
{
    const Secret random = Secret::random(16);
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : random.bytes()) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

}

WorkspaceResult<AuditBoard> audit_board(const Workspace& workspace, Instant now)
{
    const auto& impl = workspace.impl();
    auto all = audits(impl);
    if (!all)
        return tl::unexpected(all.error());
    auto files = population(impl, now);
    if (!files)
        return tl::unexpected(files.error());
    auto cases = workspace.cases();
    if (!cases)
        return tl::unexpected(cases.error());
    AuditBoard board;
    board.audits = std::move(*all);
    board.current = drawn_in_quarter(board.audits, local_date(now));
    board.next_due = next_audit_due(board.audits, service_began(impl), impl.terms,
                                    division_of_service(impl.directory), impl.calendar, now);
    board.population = files->size();
    for (const CaseRow& row : *cases)
        for (const AuditRecord& audit : board.audits)
            if (std::find(audit.drawn.sample.begin(), audit.drawn.sample.end(), row.id)
                != audit.drawn.sample.end())
                board.references.emplace(row.id, row.reference);
    return board;
}

WorkspaceResult<AuditRecord> draw_audit(Workspace& workspace, std::optional<std::size_t> size,
                                        Instant now)
{
    const auto& impl = workspace.impl();
    auto all = audits(impl);
    if (!all)
        return tl::unexpected(all.error());
    if (const AuditRecord* standing = drawn_in_quarter(*all, local_date(now)))
        return *standing;
    auto files = population(impl, now);
    if (!files)
        return tl::unexpected(files.error());
    const std::size_t wanted = size.value_or(usual_sample_size(files->size()));
    const std::string seed = hex_seed();
    Drawn drawn = draw(std::move(*files), wanted, seed);
    AuditDrawn fact{workspace.ids().next<AuditId>(now), seed, drawn.population,
                    drawn.population_hash, std::move(drawn.sample)};
    auto written = workspace.record({{.case_id = {}, .fact = fact, .happened = now}}, now);
    if (!written)
        return tl::unexpected(written.error());
    return AuditRecord{std::move(fact), now, impl.vault.self().id};
}

WorkspaceResult<FileToAudit> file_to_audit(const Workspace& workspace, const CaseId& id,
                                           const Checklist& checklist, Instant now)
{
    auto view = workspace.case_view(id, Moment::now(now));
    if (!view)
        return tl::unexpected(view.error());
    std::vector<Precheck> prechecks;
    for (const ChecklistItem& item : checklist.items())
        prechecks.push_back(precheck(item, view->file, view->assessment, now));
    return FileToAudit{std::move(*view), std::move(prechecks),
                       workspace.held().contains(Compartment::support)};
}

namespace {

/// An audit and those that the list has after it.
WorkspaceResult<std::vector<AuditRecord>> audits_from(const Workspace& workspace,
                                                      const AuditId& audit)
{
    auto all = audits(workspace.impl());
    if (!all)
        return all;
    const auto found = std::find_if(all->begin(), all->end(), [&](const AuditRecord& each) {
        return each.drawn.audit == audit;
    });
    if (found == all->end())
        return refused(Refusal::no_such_entry, "audit");
    all->erase(all->begin(), found);
    return all;
}

WorkspaceResult<AuditRecord> audit_of(const Workspace& workspace, const AuditId& audit)
{
    auto from = audits_from(workspace, audit);
    if (!from)
        return tl::unexpected(from.error());
    return std::move(from->front());
}

}

WorkspaceResult<Written> record_audited_file(Workspace& workspace, const AuditId& audit,
                                             const CaseId& id, std::vector<AuditFinding> findings,
                                             std::vector<AuditAction> actions, Instant now)
{
    auto record = audit_of(workspace, audit);
    if (!record)
        return tl::unexpected(record.error());
    const auto& sample = record->drawn.sample;
    if (std::find(sample.begin(), sample.end(), id) == sample.end())
        return refused(Refusal::no_such_case, "audited");
    std::vector<NewFact> facts{
        {.case_id = {}, .fact = FileAudited{audit, id, std::move(findings)}, .happened = now}};
    for (AuditAction& action : actions)
        facts.push_back({.case_id = id,
                         .fact = ActionAgreed{workspace.ids().next<ActionId>(now), action.owner,
                                              action.due, action.side, std::move(action.what)},
                         .happened = now,
                         // What is to be done on the survivors' side is theirs to read.
                         .source = action.side == Side::iss ? Source::survivor : Source::worker});
    return workspace.record(std::move(facts), now);
}

WorkspaceResult<Written> close_audit(Workspace& workspace, const AuditId& audit, std::string learnt,
                                     Instant now)
{
    auto record = audit_of(workspace, audit);
    if (!record)
        return tl::unexpected(record.error());
    if (!record->complete())
        return refused(Refusal::no_such_entry, "files");
    if (learnt.empty())
        return refused(Refusal::reason_missing, "narrative");
    return workspace.record({{.case_id = {},
                              .fact = AuditClosed{audit},
                              .happened = now,
                              .narrative = std::move(learnt)}},
                            now);
}

namespace {

/// The actions that were agreed in the act in which the file was recorded as read.
void add_actions(AuditAccount& account, const CaseId& id, const CaseFile& file)
{
    const AuditRecord::Read* read = account.audit.reading_of(id);
    for (const auto agreed : file.all<ActionAgreed>()) {
        if (!read || agreed.entry->act != read->act)
            continue;
        AuditAccount::Action action{id, agreed.fact()};
        if (const auto settled = file.last<ActionSettled>(
                [&](const auto& each) { return each->action == agreed->action; }))
            action.outcome = settled->outcome;
        account.actions.push_back(std::move(action));
    }
}

}

WorkspaceResult<AuditAccount> audit_account(const Workspace& workspace, const AuditId& audit,
                                            Instant now)
{
    auto from = audits_from(workspace, audit);
    if (!from)
        return tl::unexpected(from.error());
    AuditAccount account{.audit = from->front()};
    account.audits = *std::move(from);
    for (const CaseId& id : account.audit.drawn.sample) {
        const auto view = workspace.case_view(id, Moment::now(now));
        if (!view && view.error().refusal == Refusal::no_such_case)
            continue;    // it is on another laptop
        if (!view)
            return tl::unexpected(view.error());
        account.references.emplace(id, view->file.reference());
        add_actions(account, id, view->file);
    }
    return account;
}

}
