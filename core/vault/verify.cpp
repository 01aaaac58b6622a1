#include "vault/verify.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include "vault/attachments.h"
#include "vault/carrying.h"
#include "vault/cipher.h"
#include "vault/erasure.h"
#include "vault/letterbox.h"

namespace holdfast {
namespace {

/// Where a chain is while it is walked.
struct Chain {
    DeviceId device;
    Lane lane;
    std::uint64_t sequence = 0;
    Hash hash{};
};

/// A file that cannot be read is a finding, and one of it is enough; anything else that fails is
/// for the caller.
void report_damage(Verification& result, const SQLite::Exception& error, Compartment compartment)
{
    if (translated(error, {}).kind != VaultErrorKind::damaged)
        throw error;
    const Finding finding{Fault::unreadable_pages, compartment};
    if (std::find(result.findings.begin(), result.findings.end(), finding) == result.findings.end())
        result.findings.push_back(finding);
}

/// Whether all entries of a commit must be in the record. Of one that is kept apart they need not.
enum class Entries { all, if_there };

/// Walks one compartment. Findings come in the order of the walk: chain by chain, commit by commit,
/// entry by entry.
class CompartmentCheck {
public:
    CompartmentCheck(VaultStore& store, CompartmentStore& compartment, const VaultId& vault,
                     const KeyringState& people, Verification& result);
    void run();

private:
    void check_pages();
    void check_commits();
    void check_commit(const Commit& commit);
    void check_place(const Commit& commit);
    /// Whether the commits before this place are known to be on their way.
    bool is_awaited(const Commit& commit, std::uint64_t expected) const;
    void check_apart(const Commit& commit, const KeptApart& apart);
    void check_entry(const Commit& commit, std::int64_t number, const Leaf& leaf, Entries entries);
    std::optional<Hash> content_of(EntryCursor& cursor);
    void check_unsigned();
    void check_posts();
    void check_set_aside();
    template <typename Work>
    void attempt(Compartment read, Work work);
    std::int64_t count(const char* sql);
    void report(Fault fault, std::optional<EntryId> entry = {},
                std::optional<DeviceId> device = {});

    VaultStore& m_store;
    CompartmentStore& m_compartment;
    const VaultId& m_vault;
    const KeyringState& m_people;
    Verification& m_result;
    std::optional<Chain> m_chain;
    std::size_t m_commits = 0;
    std::size_t m_entries = 0;
    std::vector<Gap> m_gaps;                                 ///< that a merge left
    std::set<std::pair<DeviceId, std::uint64_t>> m_posts;    ///< taken in
};

CompartmentCheck::CompartmentCheck(VaultStore& store, CompartmentStore& compartment,
                                   const VaultId& vault, const KeyringState& people,
                                   Verification& result)
    : m_store(store), m_compartment(compartment), m_vault(vault), m_people(people), m_result(result)
{}

void CompartmentCheck::run()
{
    attempt(m_compartment.compartment(), [&] { check_pages(); });
    attempt(m_compartment.compartment(), [&] {
        check_commits();
        check_unsigned();
    });
    attempt(Compartment::case_record, [&] { check_posts(); });    // which keeps the letterbox
    attempt(m_compartment.compartment(), [&] {
        check_set_aside();
        check_contents(m_compartment, m_result.findings);
    });
    m_result.commits += m_commits;
    m_result.entries += m_entries;
}

template <typename Work>
void CompartmentCheck::attempt(Compartment read, Work work)
{
    try {
        work();
    } catch (const SQLite::Exception& error) {
        report_damage(m_result, error, read);
    }
}

void CompartmentCheck::check_pages()
{
    // Reads every page in use, and with it each page's authentication code.
    const AskPragma answer = ask(m_store.database());
    const std::string& schema = m_compartment.schema();
    const auto stated = std::stoull(answer(schema + ".page_count")) * cipher::page_size;
    const std::filesystem::path file = sqlite3_db_filename(m_store.database().getHandle(),
                                                           schema.c_str());
    std::error_code error;
    if (answer(schema + ".integrity_check") != "ok"
        || std::filesystem::file_size(file, error) != stated)
        report(Fault::unreadable_pages);
}

void CompartmentCheck::check_commits()
{
    m_gaps = known_gaps(m_compartment);
    for (const Gap& gap : m_gaps)
        m_result.awaited += static_cast<std::size_t>(gap.last - gap.first + 1);
    SQLite::Statement all(m_store.database(), all_commits(m_compartment));
    while (all.executeStep()) {
        const auto number = all.getColumn(0).getInt64();
        const Commit commit = commit_in(m_compartment, all);
        check_commit(commit);
        const auto apart = kept_apart(m_compartment, commit.hash);
        if (apart)
            check_apart(commit, *apart);
        for (const Leaf& leaf : commit.leaves)
            check_entry(commit, number, leaf, apart ? Entries::if_there : Entries::all);
        ++m_commits;
    }
}

void CompartmentCheck::check_apart(const Commit& commit, const KeptApart& apart)
{
    ++m_result.kept_apart;
    const auto carried = decode_carried(m_vault, apart.carried);
    if (!carried || carried->commit.hash != commit.hash)
        report(Fault::entry_changed, commit.leaves.front().id, commit.device);
}

bool CompartmentCheck::is_awaited(const Commit& commit, std::uint64_t expected) const
{
    return std::any_of(m_gaps.begin(), m_gaps.end(), [&](const Gap& gap) {
        return gap.device == commit.device && gap.lane == commit.lane && gap.first <= expected
               && gap.last >= commit.sequence - 1;
    });
}

void CompartmentCheck::check_commit(const Commit& commit)
{
    const auto first = commit.leaves.empty() ? std::optional<EntryId>() : commit.leaves.front().id;
    check_place(commit);
    const SignedBy signature = signature_of(commit, m_people);
    if (commit_hash(m_vault, commit) != commit.hash)
        report(Fault::commit_changed, first, commit.device);
    else if (signature.fault && !is_signed_unheeded(commit, m_people))
        report(*signature.fault, first, commit.device);
    if (signature.replaced && !kept_apart(m_compartment, commit.hash))
        ++m_result.by_replaced_key[commit.author];
    m_chain = {commit.device, commit.lane, commit.sequence, commit.hash};
    if (commit.lane == Lane::posted)
        m_posts.emplace(commit.device, commit.sequence);
}

void CompartmentCheck::check_place(const Commit& commit)
{
    const auto first = commit.leaves.empty() ? std::optional<EntryId>() : commit.leaves.front().id;
    const bool follows = m_chain && m_chain->device == commit.device
                         && m_chain->lane == commit.lane;
    const std::uint64_t expected = follows ? m_chain->sequence + 1 : 1;
    if (commit.sequence != expected) {
        // What was posted may still lie in the letterbox: `check_posts` knows.
        if (commit.lane == Lane::direct && !is_awaited(commit, expected))
            report(Fault::commit_missing, first, commit.device);
        return;
    }
    if (commit.previous != (follows ? m_chain->hash : Hash{}))
        report(Fault::chain_broken, first, commit.device);
}

void CompartmentCheck::check_entry(const Commit& commit, std::int64_t number, const Leaf& leaf,
                                   Entries entries)
{
    EntryCursor cursor = m_compartment.entry(leaf.id);
    const bool there = cursor.next();
    if (entries == Entries::if_there && (!there || cursor.commit_number() != number))
        return;
    if (!there)
        return report(Fault::entry_missing, leaf.id, commit.device);
    ++m_entries;
    const EntryView& entry = cursor.entry();
    const auto content = content_of(cursor);
    if (!content || leaf_hash(entry, *content) != leaf.hash)
        report(Fault::entry_changed, leaf.id, commit.device);
    else if (entry.act != commit.act || (!entry.imported && entry.author != commit.author)
             || entry.device != commit.device || entry.committed != commit.committed
             || entry.clock_suspect != commit.clock_suspect || cursor.commit_number() != number)
        report(Fault::stamp_changed, leaf.id, commit.device);
}

std::optional<Hash> CompartmentCheck::content_of(EntryCursor& cursor)
{
    if (const auto salt = cursor.salt())
        return content_hash(cursor.entry(), *salt);
    ++m_result.erased;
    const EntryView& entry = cursor.entry();
    const auto erased = erased_entry(m_compartment, entry.id);
    if (!erased || !entry.narrative.empty())
        return std::nullopt;
    if (!is_signed(*erased, m_compartment.compartment(), m_vault, m_people))
        report(Fault::erasure_unsigned, entry.id);
    return erased->content;
}

void CompartmentCheck::check_unsigned()
{
    if (count("SELECT count(*) FROM %s.entries") == static_cast<std::int64_t>(m_entries))
        return;
    // Some entry stands in no commit: look which. Costly, and only done then.
    auto& leaves_of = m_compartment.prepared("SELECT leaves FROM %s.commits WHERE number = ?");
    EntryCursor cursor = m_compartment.all_entries();
    while (cursor.next()) {
        const Resetting resetting(leaves_of);
        leaves_of.bind(1, cursor.commit_number());
        bool named = false;
        if (leaves_of.executeStep())
            for (const Leaf& leaf : decode_leaves(column_bytes(leaves_of, 0)))
                named = named || leaf.id == cursor.entry().id;
        if (!named)
            report(Fault::entry_unsigned, cursor.entry().id, cursor.entry().device);
    }
}

void CompartmentCheck::check_posts()
{
    for (const PendingPost& pending : pending_posts(m_store, m_compartment, m_vault))
        m_posts.emplace(pending.device, pending.sequence);
    SQLite::Statement heads(
        m_store.database(),
        "SELECT device, sequence FROM main.posted_heads WHERE compartment = ? ORDER BY device");
    heads.bind(1, static_cast<int>(m_compartment.compartment()));
    while (heads.executeStep()) {
        const DeviceId device(column_array<16>(heads, 0));
        const auto newest = static_cast<std::uint64_t>(heads.getColumn(1).getInt64());
        for (std::uint64_t sequence = 1; sequence <= newest; ++sequence) {
            if (m_posts.contains({device, sequence}))
                continue;
            report(Fault::post_missing, {}, device);
            break;
        }
    }
}

void CompartmentCheck::check_set_aside()
{
    for (auto aside = count("SELECT count(*) FROM %s.set_aside"); aside > 0; --aside)
        report(Fault::post_set_aside);
}

std::int64_t CompartmentCheck::count(const char* sql)
{
    auto& query = m_compartment.prepared(sql);
    const Resetting resetting(query);
    query.executeStep();
    return query.getColumn(0).getInt64();
}

void CompartmentCheck::report(Fault fault, std::optional<EntryId> entry,
                              std::optional<DeviceId> device)
{
    m_result.findings.push_back({fault, m_compartment.compartment(), entry, device});
}

}

Verification verify_store(VaultStore& store, const VaultId& vault, const KeyringState& people)
{
    Verification result;
    result.not_checked = every_compartment - store.held();
    for (CompartmentStore* compartment : store.among(every_compartment))
        CompartmentCheck(store, *compartment, vault, people, result).run();
    try {
        SQLite::Statement letterbox(store.database(), "SELECT count(*) FROM main.letterbox");
        letterbox.executeStep();
        result.letterbox_rows = static_cast<std::size_t>(letterbox.getColumn(0).getInt64());
    } catch (const SQLite::Exception& error) {
        report_damage(result, error, Compartment::case_record);
    }
    return result;
}

}
