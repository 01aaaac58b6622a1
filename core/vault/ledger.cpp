#include "vault/ledger.h"

namespace holdfast {
namespace {

constexpr std::uint8_t imported_flag = 1;
constexpr std::uint8_t corrects_flag = 2;
constexpr std::uint8_t case_flag = 4;
constexpr std::uint8_t all_flags = imported_flag | corrects_flag | case_flag;

/// The part of an entry that outlives erasure. The same bytes are hashed and posted.
void write_skeleton(ByteWriter& out, const EntryView& entry)
{
    const unsigned flags = (entry.imported ? imported_flag : 0u)
                           | (entry.corrects ? corrects_flag : 0u)
                           | (entry.case_id ? case_flag : 0u);
    out.fixed(entry.id.bytes()).integer(static_cast<std::uint8_t>(flags));
    if (entry.case_id)
        out.fixed(entry.case_id->bytes());
    if (entry.corrects)
        out.fixed(entry.corrects->bytes());
    // An imported entry keeps the author that its source states; the commit's author signs for it.
    if (entry.imported)
        out.fixed(entry.author.bytes());
    out.varying(entry.kind)
        .integer(entry.version)
        .seconds(entry.happened.time_since_epoch().count())
        .seconds(entry.recorded.time_since_epoch().count())
        .integer(static_cast<std::uint8_t>(entry.source));
}

Instant read_instant(ByteReader& in)
{
    return Instant(std::chrono::seconds(in.seconds()));
}

void write_stamp(ByteWriter& out, const Commit& commit)
{
    out.integer(static_cast<std::uint8_t>(commit.compartment))
        .fixed(commit.device.bytes())
        .integer(static_cast<std::uint8_t>(commit.lane))
        .integer(commit.sequence)
        .fixed(commit.act.bytes())
        .fixed(commit.author.bytes())
        .seconds(commit.committed.time_since_epoch().count())
        .integer(static_cast<std::uint8_t>(commit.clock_suspect ? 1 : 0))
        .fixed(commit.previous);
}

std::optional<Commit> read_stamp(ByteReader& in)
{
    const auto compartment = in.integer<std::uint8_t>();
    const auto device = in.array<16>();
    const auto lane = in.integer<std::uint8_t>();
    const auto sequence = in.integer<std::uint64_t>();
    const auto act = in.array<16>();
    const auto author = in.array<16>();
    const Instant committed = read_instant(in);
    const auto clock_suspect = in.integer<std::uint8_t>();
    if (compartment >= compartment_count || lane > 1 || clock_suspect > 1 || sequence == 0)
        return std::nullopt;
    Commit commit{.compartment = static_cast<Compartment>(compartment),
                  .device = DeviceId(device),
                  .lane = static_cast<Lane>(lane),
                  .sequence = sequence,
                  .act = ActId(act),
                  .author = PersonId(author),
                  .committed = committed,
                  .clock_suspect = clock_suspect == 1,
                  .leaves = {}};
    commit.previous = in.array<32>();
    return commit;
}

std::optional<Envelope> read_skeleton(ByteReader& in, const Commit& commit)
{
    const EntryId id(in.array<16>());
    const auto flags = in.integer<std::uint8_t>();
    if ((flags & ~all_flags) != 0)
        return std::nullopt;
    Envelope entry{.id = id,
                   .act = commit.act,
                   .case_id = std::nullopt,
                   .compartment = commit.compartment,
                   .happened = {},
                   .recorded = {},
                   .committed = commit.committed,
                   .author = commit.author,
                   .device = commit.device,
                   .imported = (flags & imported_flag) != 0,
                   .corrects = std::nullopt,
                   .kind = {},
                   .payload = {},
                   .narrative = {}};
    if (flags & case_flag)
        entry.case_id = CaseId(in.array<16>());
    if (flags & corrects_flag)
        entry.corrects = EntryId(in.array<16>());
    if (flags & imported_flag)
        entry.author = PersonId(in.array<16>());
    entry.kind = in.text();
    entry.version = in.integer<std::uint16_t>();
    entry.happened = read_instant(in);
    entry.recorded = read_instant(in);
    const auto source = in.integer<std::uint8_t>();
    if (source >= codes_of<Source>.size())
        return std::nullopt;
    entry.source = static_cast<Source>(source);
    return entry;
}

void read_content(ByteReader& in, Envelope& entry)
{
    const ByteView payload = in.varying();
    entry.payload.assign(payload.begin(), payload.end());
    entry.narrative = in.text();
}

std::optional<SaltedEntry> read_entry(ByteReader& in, const Commit& commit)
{
    auto entry = read_skeleton(in, commit);
    if (!entry)
        return std::nullopt;
    read_content(in, *entry);
    return SaltedEntry{*std::move(entry), in.array<16>()};
}

std::optional<CarriedEntry> read_carried(ByteReader& in, const Commit& commit)
{
    auto entry = read_skeleton(in, commit);
    const auto erased = in.integer<std::uint8_t>();
    if (!entry || erased > 1)
        return std::nullopt;
    CarriedEntry carried{*std::move(entry), std::nullopt, {}, {}};
    if (erased == 1) {
        carried.content = in.array<32>();
        const ByteView remains = in.varying();
        carried.entry.payload.assign(remains.begin(), remains.end());
        const ByteView erasure = in.varying();
        carried.erasure.assign(erasure.begin(), erasure.end());
        return carried;
    }
    read_content(in, carried.entry);
    carried.salt = in.array<16>();
    carried.content = content_hash(view_of(carried.entry), *carried.salt);
    return carried;
}

}

Hash content_hash(const EntryView& entry, const EntrySalt& salt)
{
    ByteWriter out;
    out.varying(entry.payload).varying(entry.narrative);
    return hash_of("holdfast content 1", out.bytes(), salt);
}

Hash leaf_hash(const EntryView& entry, const Hash& content)
{
    ByteWriter out;
    write_skeleton(out, entry);
    out.fixed(content);
    return hash_of("holdfast entry 1", out.bytes());
}

Hash commit_hash(const VaultId& vault, const Commit& commit)
{
    ByteWriter out;
    out.fixed(vault.bytes());
    write_stamp(out, commit);
    out.integer(static_cast<std::uint32_t>(commit.leaves.size()));
    for (const Leaf& leaf : commit.leaves)
        out.fixed(leaf.id.bytes()).fixed(leaf.hash);
    return hash_of("holdfast commit 1", out.bytes());
}

Bytes commit_signed_bytes(const Commit& commit)
{
    ByteWriter out;
    out.varying("holdfast commit signature 1").fixed(commit.hash);
    return out.take();
}

EntryView view_of(const Envelope& entry)
{
    return {.id = entry.id,
            .act = entry.act,
            .case_id = entry.case_id,
            .compartment = entry.compartment,
            .happened = entry.happened,
            .recorded = entry.recorded,
            .committed = entry.committed,
            .author = entry.author,
            .device = entry.device,
            .source = entry.source,
            .imported = entry.imported,
            .clock_suspect = false,
            .erased = false,
            .corrects = entry.corrects,
            .kind = entry.kind,
            .version = entry.version,
            .payload = entry.payload,
            .narrative = entry.narrative};
}

Envelope EntryView::envelope() const
{
    return {.id = id,
            .act = act,
            .case_id = case_id,
            .compartment = compartment,
            .happened = happened,
            .recorded = recorded,
            .committed = committed,
            .author = author,
            .device = device,
            .source = source,
            .imported = imported,
            .corrects = corrects,
            .kind = std::string(kind),
            .version = version,
            .payload = {payload.begin(), payload.end()},
            .narrative = std::string(narrative)};
}

Bytes encode_posted(const PostedCommit& posted)
{
    ByteWriter out;
    out.varying("holdfast posted commit 1");
    write_stamp(out, posted.commit);
    out.integer(static_cast<std::uint32_t>(posted.entries.size()));
    for (const SaltedEntry& salted : posted.entries) {
        write_skeleton(out, view_of(salted.entry));
        out.varying(salted.entry.payload).varying(salted.entry.narrative).fixed(salted.salt);
    }
    out.fixed(posted.commit.hash).fixed(posted.commit.signature);
    return out.take();
}

std::optional<PostedCommit> decode_posted(const VaultId& vault, ByteView bytes)
{
    ByteReader in(bytes);
    if (in.text() != "holdfast posted commit 1")
        return std::nullopt;
    auto commit = read_stamp(in);
    if (!commit)
        return std::nullopt;
    PostedCommit posted{*std::move(commit), {}};
    for (auto left = in.integer<std::uint32_t>(); left > 0 && !in.ran_short(); --left) {
        auto salted = read_entry(in, posted.commit);
        if (!salted)
            return std::nullopt;
        const EntryView view = view_of(salted->entry);
        posted.commit.leaves.push_back(
            {view.id, leaf_hash(view, content_hash(view, salted->salt))});
        posted.entries.push_back(*std::move(salted));
    }
    posted.commit.hash = in.array<32>();
    posted.commit.signature = in.array<64>();
    if (!in.whole() || posted.entries.empty()
        || commit_hash(vault, posted.commit) != posted.commit.hash)
        return std::nullopt;
    return posted;
}

Bytes encode_carried(const CarriedCommit& carried)
{
    ByteWriter out;
    out.varying("holdfast carried commit 1");
    write_stamp(out, carried.commit);
    out.integer(static_cast<std::uint32_t>(carried.entries.size()));
    for (const CarriedEntry& each : carried.entries) {
        write_skeleton(out, view_of(each.entry));
        out.integer(static_cast<std::uint8_t>(each.salt ? 0 : 1));
        if (each.salt)
            out.varying(each.entry.payload).varying(each.entry.narrative).fixed(*each.salt);
        else
            out.fixed(each.content).varying(each.entry.payload).varying(each.erasure);
    }
    out.fixed(carried.commit.hash).fixed(carried.commit.signature);
    return out.take();
}

std::optional<CarriedCommit> decode_carried(const VaultId& vault, ByteView bytes)
{
    ByteReader in(bytes);
    if (in.text() != "holdfast carried commit 1")
        return std::nullopt;
    auto commit = read_stamp(in);
    if (!commit)
        return std::nullopt;
    CarriedCommit carried{*std::move(commit), {}};
    for (auto left = in.integer<std::uint32_t>(); left > 0 && !in.ran_short(); --left) {
        auto entry = read_carried(in, carried.commit);
        if (!entry)
            return std::nullopt;
        carried.commit.leaves.push_back(
            {entry->entry.id, leaf_hash(view_of(entry->entry), entry->content)});
        carried.entries.push_back(*std::move(entry));
    }
    carried.commit.hash = in.array<32>();
    carried.commit.signature = in.array<64>();
    if (!in.whole() || carried.entries.empty()
        || commit_hash(vault, carried.commit) != carried.commit.hash)
        return std::nullopt;
    return carried;
}

}
