#include "vault/letterbox.h"

#include <set>

#include "vault/carrying.h"
#include "vault/placing.h"

namespace holdfast {
namespace {

struct Row {
    std::int64_t number;
    Bytes sealed;
};

std::vector<Row> rows_for(VaultStore& store, Compartment compartment)
{
    SQLite::Statement query(
        store.database(),
        "SELECT number, sealed FROM main.letterbox WHERE compartment = ? ORDER BY number");
    query.bind(1, static_cast<int>(compartment));
    std::vector<Row> rows;
    while (query.executeStep()) {
        const ByteView sealed = column_bytes(query, 1);
        rows.push_back({query.getColumn(0).getInt64(), {sealed.begin(), sealed.end()}});
    }
    return rows;
}

std::optional<Secret> unsealed(const Row& row, const std::vector<SealingPair>& keys)
{
    for (const SealingPair& key : keys)
        if (auto bytes = key.open(row.sealed))
            return bytes;
    return std::nullopt;
}

std::optional<PostedCommit> read(const Secret& bytes, Compartment compartment, const VaultId& vault)
{
    auto posted = decode_posted(vault, bytes.bytes());
    const bool fits = posted && posted->commit.compartment == compartment
                      && posted->commit.lane == Lane::posted;
    return fits ? std::move(posted) : std::nullopt;
}

std::string foreign_name(std::int64_t number)
{
    return "letter/" + std::to_string(number);
}

enum class Reception { taken, had_already, kept_apart, refused };

/// As a merge keeps it: by the commit and the keyring alone, however it came.
RefusedCommit keep_barred(CompartmentStore& compartment, const PostedCommit& posted, NotTaken why)
{
    const Commit& commit = posted.commit;
    CarriedCommit carried{commit, {}};
    for (const SaltedEntry& each : posted.entries)
        carried.entries.push_back(
            {each.entry, each.salt, content_hash(view_of(each.entry), each.salt)});
    compartment.insert_commit(commit);
    keep_apart(compartment, commit.hash, {why, encode_carried(carried)});
    return {why,
            commit.compartment,
            commit.author,
            commit.device,
            commit.committed,
            posted.entries.front().entry.id,
            posted.entries.size()};
}

Reception receive(CompartmentStore& compartment, const PostedCommit& posted,
                  const KeyringState& people, Intake& intake,
                  std::vector<RefusedCommit>& barred_ones)
{
    const Commit& commit = posted.commit;
    const SignedBy signature = signature_of(commit, people);
    if (signature.fault && !is_signed_unheeded(commit, people))
        return Reception::refused;
    if (const auto there = compartment.commit_at(commit.device, commit.lane, commit.sequence))
        return *there == commit.hash ? Reception::had_already : Reception::refused;
    if (const auto why = barred(people, commit)) {
        barred_ones.push_back(keep_barred(compartment, posted, *why));
        return Reception::kept_apart;
    }
    std::vector<EntryView> entries;
    std::vector<EntrySalt> salts;
    std::set<EntryId> ids;
    for (const SaltedEntry& salted : posted.entries) {
        if (!ids.insert(salted.entry.id).second || compartment.has_entry(salted.entry.id))
            return Reception::refused;
        entries.push_back(view_of(salted.entry));
        entries.back().clock_suspect = commit.clock_suspect;
        salts.push_back(salted.salt);
    }
    compartment.insert(commit, entries, salts);
    if (signature.replaced)
        ++intake.by_replaced_key[commit.author];
    return Reception::taken;
}

/// Whether it was not before: it comes again with every bundle of a laptop in whose letterbox it lies.
bool set_aside(CompartmentStore& compartment, const Row& row)
{
    auto& there = compartment.prepared("SELECT 1 FROM %s.set_aside WHERE sealed = ?");
    const Resetting resetting(there);
    bind_bytes(there, 1, row.sealed);
    if (there.executeStep())
        return false;
    auto& insert = compartment.prepared("INSERT INTO %s.set_aside (sealed) VALUES (?)");
    bind_bytes(insert, 1, row.sealed);
    run(insert);
    return true;
}

}

ChainHead posted_head(VaultStore& store, const DeviceId& device, Compartment compartment)
{
    SQLite::Statement query(store.database(),
                            "SELECT sequence, hash, committed FROM main.posted_heads"
                            " WHERE device = ? AND compartment = ?");
    bind_bytes(query, 1, device.bytes());
    query.bind(2, static_cast<int>(compartment));
    if (!query.executeStep())
        return {};
    return {static_cast<std::uint64_t>(query.getColumn(0).getInt64()), column_array<32>(query, 1),
            Instant(std::chrono::seconds(query.getColumn(2).getInt64()))};
}

void post(VaultStore& store, const PostedCommit& posted, const PublicKey& compartment_key)
{
    const Commit& commit = posted.commit;
    SQLite::Statement insert(store.database(),
                             "INSERT INTO main.letterbox (compartment, sealed) VALUES (?, ?)");
    insert.bind(1, static_cast<int>(commit.compartment));
    bind_bytes(insert, 2, seal_to(compartment_key, encode_posted(posted)));
    run(insert);

    SQLite::Statement move(
        store.database(),
        "INSERT OR REPLACE INTO main.posted_heads"
        " (device, compartment, sequence, hash, committed) VALUES (?, ?, ?, ?, ?)");
    bind_bytes(move, 1, commit.device.bytes());
    move.bind(2, static_cast<int>(commit.compartment));
    move.bind(3, static_cast<std::int64_t>(commit.sequence));
    bind_bytes(move, 4, commit.hash);
    move.bind(5, static_cast<std::int64_t>(commit.committed.time_since_epoch().count()));
    run(move);
}

Intake take_in_posts(VaultStore& store, const VaultId& vault, const KeyringState& people,
                     std::vector<RefusedCommit>& refused)
{
    Intake intake;
    std::set<Stream> streams;
    SQLite::Statement remove(store.database(), "DELETE FROM main.letterbox WHERE number = ?");
    for (CompartmentStore* compartment : store.among(every_compartment)) {
        const auto rows = rows_for(store, compartment->compartment());
        const auto keys = rows.empty() ? std::vector<SealingPair>() : compartment->post_keys();
        for (const Row& row : rows) {
            const auto bytes = unsealed(row, keys);
            if (!bytes && value_of(store.case_record(), foreign_name(row.number)))
                continue;
            const auto posted = bytes ? read(*bytes, compartment->compartment(), vault)
                                      : std::nullopt;
            const auto reception = posted ? receive(*compartment, *posted, people, intake, refused)
                                          : Reception::refused;
            if (reception == Reception::refused) {
                intake.set_aside += set_aside(*compartment, row) ? 1 : 0;
            } else if (reception == Reception::taken) {
                ++intake.acts;
                for (const SaltedEntry& salted : posted->entries)
                    streams.insert(salted.entry.case_id);
            }
            remove.bind(1, row.number);
            run(remove);
            drop_value(store.case_record(), foreign_name(row.number));
        }
    }
    for (const Compartment compartment : all_compartments)
        if (!store.held().contains(compartment))
            for (const Stream& stream : streams)
                store.mark_stale(compartment, stream);
    intake.streams.assign(streams.begin(), streams.end());
    return intake;
}

bool forget_set_aside(CompartmentStore& compartment, const VaultId& vault,
                      const std::set<EntryId>& entries)
{
    std::vector<Row> rows;
    {
        auto& query = compartment.prepared("SELECT number, sealed FROM %s.set_aside");
        const Resetting resetting(query);
        while (query.executeStep()) {
            const ByteView sealed = column_bytes(query, 1);
            rows.push_back({query.getColumn(0).getInt64(), {sealed.begin(), sealed.end()}});
        }
    }
    const auto keys = rows.empty() ? std::vector<SealingPair>() : compartment.post_keys();
    bool any = false;
    for (const Row& row : rows) {
        const auto bytes = unsealed(row, keys);
        const auto posted = bytes ? decode_posted(vault, bytes->bytes()) : std::nullopt;
        if (!posted
            || std::none_of(
                posted->entries.begin(), posted->entries.end(),
                [&](const SaltedEntry& each) { return entries.contains(each.entry.id); }))
            continue;
        auto& remove = compartment.prepared("DELETE FROM %s.set_aside WHERE number = ?");
        remove.bind(1, row.number);
        run(remove);
        any = true;
    }
    return any;
}

std::vector<PendingPost> pending_posts(VaultStore& store, CompartmentStore& compartment,
                                       const VaultId& vault)
{
    const auto rows = rows_for(store, compartment.compartment());
    const auto keys = rows.empty() ? std::vector<SealingPair>() : compartment.post_keys();
    std::vector<PendingPost> pending;
    for (const Row& row : rows) {
        const auto bytes = unsealed(row, keys);
        const auto posted = bytes ? read(*bytes, compartment.compartment(), vault) : std::nullopt;
        if (posted)
            pending.push_back({posted->commit.device, posted->commit.sequence});
    }
    return pending;
}

void mark_foreign_letter(CompartmentStore& case_record, std::int64_t number)
{
    set_value(case_record, foreign_name(number), {});
}

bool is_signed_unheeded(const Commit& commit, const KeyringState& people)
{
    const auto keys = people.unheeded.find(commit.author);
    return keys != people.unheeded.end()
           && is_signed_by_any(keys->second, commit_signed_bytes(commit), commit.signature);
}

SignedBy signature_of(const Commit& commit, const KeyringState& people)
{
    const auto* author = people.find(commit.author);
    if (!author)
        return {Fault::author_unknown};
    const Bytes message = commit_signed_bytes(commit);
    for (auto key = author->signing_keys.rbegin(); key != author->signing_keys.rend(); ++key)
        if (is_signed_by(*key, message, commit.signature)) {
            const auto since = author->replaced.find(*key);
            return {std::nullopt,
                    since != author->replaced.end() && commit.committed > since->second};
        }
    return {Fault::signature_invalid};
}

std::optional<Fault> signature_fault(const Commit& commit, const KeyringState& people)
{
    return signature_of(commit, people).fault;
}

}
