#include "workspace/access_log.h"

#include "vault/bytes.h"
#include "workspace/own_facts.h"

namespace holdfast {
namespace {

constexpr std::chrono::hours seen_again{1};

bool fits(const AccessRow& row, const AccessQuery& query)
{
    const bool person = !query.person || row.person == query.person
                        || (row.by == *query.person && row.access != Access::sign_in_failed);
    return person && (!query.about || row.about == query.about);
}

VaultResult<std::vector<AccessRow>> read(const Workspace::Impl& impl, const AccessQuery& query)
{
    std::vector<AccessRow> rows;
    const auto visited = impl.vault.for_each_entry(
        std::nullopt, {Compartment::management}, {query.from, query.until},
        [&](const EntryView& view) {
            if (view.kind != AccessNoted::kind)
                return;
            const auto fact = impl.reader.read(view.kind, view.version, view.payload);
            const auto* noted = fact ? std::get_if<AccessNoted>(&*fact) : nullptr;
            if (!noted)
                return;
            AccessRow row{.id = view.id,
                          .at = view.happened,
                          .by = view.author,
                          .device = view.device,
                          .access = noted->access,
                          .about = noted->about,
                          .person = noted->person,
                          .reason = std::string(view.narrative)};
            if (fits(row, query))
                rows.push_back(std::move(row));
        });
    if (!visited)
        return tl::unexpected(visited.error());
    return rows;
}

struct Seen {
    CaseId about;
    std::optional<PersonId> person;    ///< whose file it was
    friend auto operator<=>(const Seen&, const Seen&) = default;
};

/// What was looked at lately is kept for the person alone: also who cannot read the log is known again in the next sitting.
constexpr std::string_view seen_name = "seen/cases";
constexpr std::uint32_t most_seen = 10000;

std::map<Seen, Instant> seen_lately(const Vault& vault, Instant now)
{
    std::map<Seen, Instant> all;
    const auto kept = vault.kept(seen_name);
    if (!kept || !*kept)
        return all;
    ByteReader in((*kept)->bytes());
    const auto count = in.integer<std::uint32_t>();
    for (std::uint32_t i = 0; i < std::min(count, most_seen); ++i) {
        Seen seen{CaseId(in.array<16>()), std::nullopt};
        if (const auto person = in.array<16>(); in.integer<std::uint8_t>() != 0)
            seen.person = PersonId(person);
        const Instant when(std::chrono::seconds(in.seconds()));
        if (when <= now && now - when < seen_again)
            all.emplace(seen, when);
    }
    return in.whole() ? all : std::map<Seen, Instant>();
}

void keep_seen(Vault& vault, const std::map<Seen, Instant>& all)
{
    constexpr CaseId::Bytes nobody{};
    ByteWriter out;
    out.integer(static_cast<std::uint32_t>(all.size()));
    for (const auto& [seen, when] : all)
        out.fixed(seen.about.bytes())
            .fixed(seen.person ? seen.person->bytes() : nobody)
            .integer(static_cast<std::uint8_t>(seen.person ? 1 : 0))
            .seconds(when.time_since_epoch().count());
    // Where it cannot be kept the same view is noted again, which is no harm.
    (void)vault.keep(seen_name, out.bytes());
}

}

WorkspaceResult<void> note_access(Workspace& workspace, Access access, std::optional<CaseId> about,
                                  std::optional<PersonId> person, std::string reason, Instant now)
{
    Workspace::Impl& impl = workspace.impl();
    if (impl.vault.is_for_reading())
        return {};
    const bool is_a_view = access == Access::viewed && about && reason.empty();
    auto seen = is_a_view ? seen_lately(impl.vault, now) : std::map<Seen, Instant>();
    if (is_a_view && !seen.try_emplace(Seen{*about, person}, now).second)
        return {};
    OwnFacts facts(impl, now);
    facts.add({.fact = AccessNoted{access, about, person},
               .happened = now,
               .narrative = std::move(reason)});
    if (auto written = facts.write(); !written)
        return tl::unexpected(written.error());
    if (is_a_view)
        keep_seen(impl.vault, seen);
    return {};
}

WorkspaceResult<std::vector<AccessRow>> access_log(const Workspace& workspace,
                                                   const AccessQuery& query)
{
    const Workspace::Impl& impl = workspace.impl();
    if (!impl.vault.held().contains(Compartment::management))
        return refused(Refusal::not_permitted, "access_log");
    auto rows = read(impl, query);
    if (!rows)
        return refused(rows.error());
    return *std::move(rows);
}

WorkspaceResult<std::size_t> take_failed_sign_ins(Workspace::Impl& impl, Instant now)
{
    const auto failed = impl.vault.failed_sign_ins();
    if (!failed)
        return refused(failed.error());
    if (failed->newest.empty())
        return 0;
    OwnFacts facts(impl, now);
    for (std::size_t i = 0; i < failed->newest.size(); ++i) {
        const FailedSignIn& each = failed->newest[i];
        // A number is all that is left of what there was no room for.
        std::string earlier = i == 0 && failed->earlier > 0
                                  ? "earlier: " + std::to_string(failed->earlier)
                                  : std::string();
        facts.add({.fact = AccessNoted{Access::sign_in_failed, std::nullopt, each.person},
                   .happened = each.at,
                   .narrative = std::move(earlier)});
    }
    if (auto written = facts.write(); !written)
        return tl::unexpected(written.error());
    // Only now: what a crash comes before is told twice rather than never.
    if (auto forgotten = impl.vault.forget_failed_sign_ins(); !forgotten)
        return refused(forgotten.error());
    return failed->newest.size();
}

}
