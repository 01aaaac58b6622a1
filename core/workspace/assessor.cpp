#include "workspace/assessor.h"

#include <algorithm>
#include <set>

#include "vault/crypto.h"
#include "workspace/access_log.h"
#include "workspace/earlier_entries.h"
#include "workspace/impl.h"
#include "workspace/own_facts.h"
#include "workspace/redaction.h"

namespace holdfast {
namespace {

/// What an assessor need not see of the case record, or could not: who is who, what was never finished, and what tells of this
/// vault alone.
bool is_left_out(const Fact& fact)
{
    return made_by_program(fact.index()) || std::holds_alternative<DraftKept>(fact)
           || std::holds_alternative<DraftSettled>(fact);
}

bool said_in_confidence(Source source)
{
    return source == Source::survivor || source == Source::child || source == Source::marac;
}

/// Reads the case record of some cases and gives it as the copy is to have it.
class Copier {
public:
    Copier(const Workspace::Impl& from, Narratives narratives)
        : m_from(from), m_narratives(narratives)
    {}

    /// Of one case, or (absent) of the service: first all names that it gives, then its entries without them.
    WorkspaceResult<void> take(const Stream& stream)
    {
        auto stored = m_from.stored(stream);
        if (!stored)
            return tl::unexpected(stored.error());
        m_earlier = EarlierEntries(stored->entries).ids();
        auto known = visit(stream, [&](const EntryView&, const Fact& fact) { learn(fact); });
        if (!known)
            return known;
        return visit(stream, [&](const EntryView& view, Fact fact) { add(view, std::move(fact)); });
    }

    std::map<ActId, std::vector<NewEntry>>& acts() { return m_acts; }

private:
    template <typename Visit>
    WorkspaceResult<void> visit(const Stream& stream, Visit visit) const
    {
        const auto read = m_from.vault.for_each_entry(
            stream, {Compartment::case_record}, [&](const EntryView& view) {
                // What would rest in the survivors' record today stays out of it.
                if (view.erased || m_earlier.contains(view.id))
                    return;
                if (auto fact = m_from.reader.read(view.kind, view.version, view.payload);
                    fact && !is_left_out(*fact))
                    visit(view, *std::move(fact));
            });
        if (!read)
            return refused(read.error());
        return {};
    }

    void learn(const Fact& fact)
    {
        for (const std::string& name : names_in(fact))
            m_redactor.knows(name);
    }

    void add(const EntryView& view, Fact fact)
    {
        auto redacted = m_redactor.fact(std::move(fact));
        if (!redacted)
            return;
        std::string narrative = m_narratives == Narratives::without_names
                                        && !bare(redacted->index())
                                    ? m_redactor.text(view.narrative)
                                    : std::string();
        m_acts[view.act].push_back(
            {.id = view.id,
             .stream = view.case_id,
             .compartment = Compartment::case_record,
             .happened = view.happened,
             // When the service knew it: the copy's own time says nothing.
             .recorded = view.imported ? view.recorded : view.committed,
             // That she, a child or MARAC said so is not for the copy.
             .source = said_in_confidence(view.source) ? Source::worker : view.source,
             .imported = true,
             .corrects = view.corrects,
             .kind = std::string(kind_of(*redacted)),
             .version = version_of(*redacted),
             .payload = encode(*redacted),
             .narrative = std::move(narrative),
             .stated_author = view.author});
    }

    const Workspace::Impl& m_from;
    Narratives m_narratives;
    Redactor m_redactor;
    std::set<EntryId> m_earlier;
    std::map<ActId, std::vector<NewEntry>> m_acts;
};

WorkspaceResult<void> note(Workspace::Impl& impl, const Visit& visit, Instant now)
{
    OwnFacts facts(impl, now);
    for (const CaseId& id : visit.cases)
        facts.add({.fact = AccessNoted{Access::exported, id, std::nullopt},
                   .happened = now,
                   .narrative = "assessor"});
    auto written = facts.write();
    return written ? WorkspaceResult<void>() : tl::unexpected(written.error());
}

/// Writes all acts into the new vault, with the rows and words that follow from them.
WorkspaceResult<std::size_t> fill(Workspace::Impl& copy,
                                  const std::map<ActId, std::vector<NewEntry>>& acts,
                                  const std::vector<CaseId>& cases, Instant now)
{
    auto transaction = copy.vault.begin();
    if (!transaction)
        return refused(transaction.error());
    std::size_t entries = 0;
    for (const auto& [act, of_act] : acts) {
        if (auto stamp = transaction->append(act, of_act, now); !stamp)
            return refused(stamp.error());
        entries += of_act.size();
    }
    if (auto derived = copy.derive_after_import(*transaction, cases, true, now); !derived)
        return tl::unexpected(derived.error());
    for (const CaseId& id : cases)
        if (!copy.index(transaction->derived(), id))
            return refused(Refusal::damaged_entry, "index");
    if (auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return entries;
}

bool may_make_copies(const Workspace& workspace)
{
    return workspace.is_manager() || workspace.self().roles.contains(Role::data_protection_lead);
}

WorkspaceResult<void> check(const Workspace& workspace, const Visit& visit)
{
    if (!may_make_copies(workspace))
        return refused(Refusal::not_permitted, "assessor");
    const auto known = workspace.cases();
    if (!known)
        return tl::unexpected(known.error());
    for (const CaseId& id : visit.cases)
        if (std::none_of(known->begin(), known->end(),
                         [&](const CaseRow& row) { return row.id == id; }))
            return refused(Refusal::no_such_case, "case");
    return visit.cases.empty() ? refused(Refusal::no_such_case, "case") : WorkspaceResult<void>();
}

}

WorkspaceResult<VisitMade> make_assessors_copy(Workspace& workspace, const Visit& visit,
                                               const Secret& passphrase, Instant now)
{
    if (auto good = check(workspace, visit); !good)
        return tl::unexpected(good.error());
    Workspace::Impl& impl = workspace.impl();
    const std::set<CaseId> distinct(visit.cases.begin(), visit.cases.end());
    const std::vector<CaseId> cases(distinct.begin(), distinct.end());
    std::map<ActId, std::vector<NewEntry>> acts;
    for (std::size_t i = 0; i <= cases.size(); ++i) {
        Copier copier(impl, visit.narratives);
        if (auto taken = copier.take(i == 0 ? Stream() : Stream(cases[i - 1])); !taken)
            return tl::unexpected(taken.error());
        for (auto& [act, entries] : copier.acts())
            acts[act].insert(acts[act].end(), std::make_move_iterator(entries.begin()),
                             std::make_move_iterator(entries.end()));
    }
    // First, so that nothing is taken out that is not noted.
    if (auto noted = note(impl, visit, now); !noted)
        return tl::unexpected(noted.error());
    const FirstPerson assessor{.id = impl.ids.next<PersonId>(now),
                               .sign_in_name = std::string(assessors_name)};
    // Of a sample, as lightly guarded as that.
    const bool sample = workspace.is_sample();
    auto created = Vault::create(
        visit.place, assessor, passphrase, now, sample ? VaultPurpose::sample : VaultPurpose::real,
        sample ? std::optional(KdfCost::light_for_samples()) : std::nullopt, visit.until);
    if (!created)
        return refused(created.error());
    Workspace::Impl copy(std::move(created->vault));
    if (auto loaded = copy.load_service(); !loaded)
        return tl::unexpected(loaded.error());
    auto entries = fill(copy, acts, cases, now);
    if (!entries) {
        std::error_code ignored;
        std::filesystem::remove_all(visit.place.folder, ignored);
        return tl::unexpected(entries.error());
    }
    return VisitMade{cases.size(), *entries};
}

WorkspaceResult<std::vector<CaseId>> random_cases(const Workspace& workspace, std::size_t count)
{
    const auto rows = workspace.cases();
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::pair<std::array<std::uint8_t, 16>, CaseId>> drawn;
    for (const CaseRow& row : *rows)
        drawn.emplace_back(random_array<16>(), row.id);
    std::sort(drawn.begin(), drawn.end());
    drawn.erase(drawn.begin() + static_cast<std::ptrdiff_t>(std::min(count, drawn.size())),
                drawn.end());
    std::vector<CaseId> cases;
    cases.reserve(drawn.size());
    for (const auto& [lot, id] : drawn)
        cases.push_back(id);
    return cases;
}

std::optional<LocalDate> for_reading_until(const Workspace& workspace)
{
    return workspace.impl().vault.for_reading_until();
}

}
