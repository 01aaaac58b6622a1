#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "record/earlier_forms.h"
#include "standard/milestones.h"
#include "workspace/earlier_entries.h"
#include "workspace/impl.h"

namespace holdfast {
namespace {

/// Lines become entries: ids are given where they are missing, and milestones that their support entries came without.
class Importer {
public:
    Importer(const Terms& terms, IdSource& ids, const PersonId& importer, Instant now)
        : m_terms(terms), m_ids(ids), m_importer(importer), m_now(now)
    {}

    struct Row {
        NewEntry entry;
        ActId act;
        std::optional<Fact> fact;
    };

    void take(std::vector<Line> lines)
    {
        m_rows.reserve(lines.size());
        for (Line& line : lines)
            add(std::move(line));
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (m_rows[i].entry.stream && m_rows[i].fact && bare(m_rows[i].fact->index()))
                m_stated[*m_rows[i].entry.stream].push_back(i);
        const std::size_t given = m_rows.size();
        for (std::size_t i = 0; i < given; ++i)
            derive(i);
        m_milestones = m_rows.size() - given;
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [](const Row& a, const Row& b) { return a.act < b.act; });
    }

    std::vector<Row>& rows() { return m_rows; }
    std::size_t milestones() const { return m_milestones; }

private:
    void add(Line line)
    {
        const EntryId id = line.entry ? *line.entry : m_ids.next<EntryId>(m_now);
        NewEntry entry{.id = id,
                       .stream = line.case_id,
                       .compartment = line.compartment,
                       .happened = line.happened,
                       .recorded = line.recorded,
                       .source = line.source,
                       .imported = true,
                       .corrects = line.corrects,
                       .kind = std::move(line.kind),
                       .version = line.version,
                       .payload = std::move(line.payload),
                       .narrative = std::move(line.narrative),
                       .stated_author = line.author.value_or(m_importer)};
        const ActId act = line.act ? *line.act : ActId(id.bytes());
        m_rows.push_back({std::move(entry), act, std::move(line.fact)});
    }

    void derive(std::size_t index)
    {
        const Row& row = m_rows[index];
        if (!row.fact || row.entry.compartment == Compartment::case_record || !row.entry.stream)
            return;
        const Entry entry{.id = row.entry.id,
                          .act = row.act,
                          .case_id = row.entry.stream,
                          .compartment = row.entry.compartment,
                          .happened = row.entry.happened,
                          .recorded = row.entry.recorded,
                          .known = row.entry.recorded,
                          .author = m_importer,
                          .source = row.entry.source,
                          .imported = true,
                          .corrects = row.entry.corrects,
                          .fact = *row.fact,
                          .origin = row.entry.id,
                          .first_known = row.entry.recorded};
        for (Milestone& milestone : milestones_of(entry, m_terms)) {
            const auto& stated = m_stated[*entry.case_id];
            const bool there = std::any_of(stated.begin(), stated.end(), [&](std::size_t each) {
                return same_milestone(*m_rows[each].fact, m_rows[each].entry.happened,
                                      milestone.fact, milestone.happened);
            });
            if (there)
                continue;
            NewEntry derived{.id = milestone.id,
                             .stream = entry.case_id,
                             .compartment = compartment_of(milestone.fact, Source::worker),
                             .happened = milestone.happened,
                             .recorded = entry.recorded,
                             .imported = true,
                             .kind = std::string(kind_of(milestone.fact)),
                             .version = version_of(milestone.fact),
                             .payload = encode(milestone.fact),
                             .stated_author = m_rows[index].entry.stated_author};
            m_rows.push_back({std::move(derived), entry.act, std::move(milestone.fact)});
        }
    }

    const Terms& m_terms;
    IdSource& m_ids;
    PersonId m_importer;
    Instant m_now;
    std::vector<Row> m_rows;
    std::unordered_map<CaseId, std::vector<std::size_t>> m_stated;
    std::size_t m_milestones = 0;
};

/// What cancels a survivor's session names it alone: whose it is, another line or the case says.
WorkspaceResult<void> know_survivors_sessions(std::vector<Line>& lines, const Workspace::Impl& impl)
{
    SurvivorsSessions sessions;
    for (const Line& line : lines)
        if (line.fact)
            sessions.learn(*line.fact);
    std::set<CaseId> asked;
    for (Line& line : lines) {
        if (!line.case_id || !line.fact || !std::holds_alternative<SessionCancelled>(*line.fact))
            continue;
        if (asked.insert(*line.case_id).second) {
            const auto history = impl.history(line.case_id);
            if (!history)
                return tl::unexpected(history.error());
            for (const Entry& entry : history->entries())
                sessions.learn(entry.fact);
        }
        const Fact today = sessions.in_todays_form(*line.fact);
        if (today == *line.fact)
            continue;
        line.kind = kind_of(today);
        line.version = version_of(today);
        line.payload = encode(today);
        line.compartment = compartment_of(today, line.source);
        line.fact = today;
    }
    return {};
}

/// A correction rests where what it corrects rests, as where it is recorded: a file does not say where that was.
WorkspaceResult<void> settle_compartments(std::vector<Importer::Row>& rows, const Vault& vault)
{
    constexpr int longest_chain = 100;
    std::unordered_map<EntryId, const NewEntry*> here;
    for (const Importer::Row& row : rows)
        here.emplace(row.entry.id, &row.entry);
    for (Importer::Row& row : rows) {
        Compartment& rests = row.entry.compartment;
        std::optional<EntryId> corrected = row.entry.corrects;
        for (int steps = 0; corrected && steps < longest_chain; ++steps) {
            const auto found = here.find(*corrected);
            if (found != here.end()) {
                rests = std::max(rests, found->second->compartment);
                corrected = found->second->corrects;
                continue;
            }
            const auto kept = vault.entry(*corrected);
            if (!kept)
                return refused(kept.error());
            if (*kept)
                rests = std::max(rests, (*kept)->compartment);
            break;
        }
    }
    return {};
}

/// What an export leaves out, of one case or of all.
WorkspaceResult<std::set<EntryId>> hidden_in(const Workspace::Impl& impl,
                                             const std::optional<CaseId>& only)
{
    if (only)
        return impl.kept_from_reader(only);
    std::set<EntryId> hidden;
    if (impl.holds_support())
        return hidden;
    const auto visited = impl.for_each_stored_case(
        [&](const CaseId&, const StoredEntries& stored) {
            const EarlierEntries earlier(stored.entries);
            hidden.insert(earlier.ids().begin(), earlier.ids().end());
            return true;
        },
        CompartmentSet{Compartment::case_record});
    if (!visited)
        return tl::unexpected(visited.error());
    return hidden;
}

}

WorkspaceResult<Imported> Workspace::import_lines(std::istream& in, Instant now,
                                                  const Progress& progress)
{
    if (!is_manager())
        return refused(Refusal::not_permitted, "import");
    auto lines = read_lines(in);
    if (!lines)
        return tl::unexpected(
            WorkspaceError{.refusal = Refusal::bad_lines, .problems = std::move(lines.error())});
    return import_lines(std::move(*lines), now, progress);
}

WorkspaceResult<Imported> Workspace::import_lines(std::vector<Line> lines, Instant now,
                                                  const Progress& progress)
{
    Impl& impl = *m_impl;
    if (!is_manager())
        return refused(Refusal::not_permitted, "import");
    if (auto known = know_survivors_sessions(lines, impl); !known)
        return tl::unexpected(known.error());
    Importer importer(impl.terms, impl.ids, impl.vault.self().id, now);
    importer.take(std::move(lines));
    auto& rows = importer.rows();
    if (auto settled = settle_compartments(rows, impl.vault); !settled)
        return tl::unexpected(settled.error());
    auto transaction = impl.vault.begin();
    if (!transaction)
        return refused(transaction.error());

    std::unordered_set<CaseId> cases;
    bool service_changed = false;
    std::vector<NewEntry> act;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].entry.stream)
            cases.insert(*rows[i].entry.stream);
        else
            service_changed = true;
        if (const std::string text = rows[i].fact
                                         ? searchable(*rows[i].fact, rows[i].entry.narrative)
                                         : rows[i].entry.narrative;
            !text.empty() && impl.vault.held().contains(rows[i].entry.compartment))
            transaction->derived().set_text(rows[i].entry.compartment, rows[i].entry.stream,
                                            rows[i].entry.id, text);
        act.push_back(std::move(rows[i].entry));
        if (i + 1 < rows.size() && rows[i + 1].act == rows[i].act)
            continue;
        if (auto stamp = transaction->append(rows[i].act, act, now); !stamp)
            return refused(stamp.error());
        act.clear();
        if (progress && !progress(i, rows.size()))
            return refused(Refusal::cancelled);
    }
    bool duties_steered = false;
    if (service_changed) {
        const Steering before = impl.steering();
        if (auto loaded = impl.load_service(); !loaded)
            return tl::unexpected(loaded.error());
        duties_steered = before != impl.steering();
    }
    if (auto derived = impl.derive_after_import(*transaction, {cases.begin(), cases.end()},
                                                duties_steered, now);
        !derived)
        return tl::unexpected(derived.error());
    if (auto committed = transaction->commit(); !committed) {
        (void)impl.load_service();
        return refused(committed.error());
    }
    return Imported{rows.size() - importer.milestones(), importer.milestones(), cases.size()};
}

WorkspaceResult<void> Workspace::Impl::derive_after_import(VaultTransaction& transaction,
                                                           std::vector<CaseId> cases,
                                                           bool duties_steered, Instant now)
{
    if (duties_steered) {
        auto all = rederive_all(transaction, now, {});
        return all ? WorkspaceResult<void>() : tl::unexpected(all.error());
    }
    std::sort(cases.begin(), cases.end());
    for (const CaseId& id : cases) {
        auto entries = history(id);
        if (!entries)
            return tl::unexpected(entries.error());
        if (auto derived = derive(transaction.derived(), id, *entries, now); !derived)
            return derived;
    }
    return {};
}

WorkspaceResult<std::size_t> Workspace::export_lines(std::ostream& out,
                                                     std::optional<CaseId> only) const
{
    std::size_t written = 0;
    const auto hidden = hidden_in(*m_impl, only);
    if (!hidden)
        return tl::unexpected(hidden.error());
    const auto write = [&](const EntryView& view) {
        const auto kind = kind_index_of(view.kind);
        if (kind && made_by_program(*kind))
            return;    // it tells of this vault, and means nothing in another
        if (hidden->contains(view.id))
            return;
        if (!view.erased && write_line(out, view.envelope(), m_impl->reader))
            ++written;
    };
    const auto read = only ? m_impl->vault.for_each_entry(only, every_compartment, write)
                           : m_impl->vault.for_each_entry(every_compartment, write);
    if (!read)
        return refused(read.error());
    return written;
}

}
