#include "vault/carrying.h"

namespace holdfast {
namespace {

constexpr std::string_view apart_prefix = "apart/";
constexpr const char* gaps_name = "gaps";

/// Under which a compartment keeps who signed for an erasure (erasure.cpp).
std::string erasure_name(const EntryId& entry)
{
    return "erased " + entry.text();
}

std::string apart_name(const Hash& commit)
{
    return std::string(apart_prefix) + to_base64(commit);
}

KeptApart read_apart(const Bytes& value)
{
    ByteReader in(value);
    const auto why = in.integer<std::uint8_t>();
    const ByteView carried = in.varying();
    if (!in.whole() || why >= codes_of<NotTaken>.size())
        throw SQLite::Exception("a commit that is kept apart is malformed", SQLITE_CORRUPT);
    return {static_cast<NotTaken>(why), {carried.begin(), carried.end()}};
}

/// The hash that stands for what an entry said.
Hash erased_content(CompartmentStore& compartment, const EntryId& entry)
{
    auto& query = compartment.prepared("SELECT content FROM %s.erased WHERE id = ?");
    const Resetting resetting(query);
    bind_bytes(query, 1, entry.bytes());
    if (!query.executeStep())
        throw SQLite::Exception("an erased entry without its hash", SQLITE_CORRUPT);
    return column_array<32>(query, 0);
}

CarriedEntry carried(CompartmentStore& compartment, const EntryCursor& cursor)
{
    const EntryView& entry = cursor.entry();
    if (const auto salt = cursor.salt())
        return {entry.envelope(), salt, content_hash(entry, *salt), {}};
    return {entry.envelope(),
            {},
            erased_content(compartment, entry.id),
            value_of(compartment, erasure_name(entry.id)).value_or(Bytes())};
}

}

std::string all_commits(const CompartmentStore& compartment)
{
    return in_schema("SELECT number, device, lane, sequence, act, author, committed, "
                     "clock_suspect, previous, hash, signature, leaves FROM %s.commits"
                     " ORDER BY device, lane, sequence",
                     compartment.schema());
}

Commit commit_in(const CompartmentStore& compartment, SQLite::Statement& row)
{
    const Dictionary& terms = compartment.terms();
    return {.compartment = compartment.compartment(),
            .device = DeviceId(terms.id_at(row.getColumn(1).getInt64())),
            .lane = row.getColumn(2).getInt() == 0 ? Lane::direct : Lane::posted,
            .sequence = static_cast<std::uint64_t>(row.getColumn(3).getInt64()),
            .act = ActId(column_array<16>(row, 4)),
            .author = PersonId(terms.id_at(row.getColumn(5).getInt64())),
            .committed = Instant(std::chrono::seconds(row.getColumn(6).getInt64())),
            .clock_suspect = row.getColumn(7).getInt() != 0,
            .previous = column_array<32>(row, 8),
            .leaves = decode_leaves(column_bytes(row, 11)),
            .hash = column_array<32>(row, 9),
            .signature = column_array<64>(row, 10)};
}

void for_each_carried(CompartmentStore& compartment, const WhichCommits& which,
                      const std::function<void(const Bytes&)>& visit)
{
    SQLite::Statement all(compartment.database(), all_commits(compartment));
    while (all.executeStep()) {
        const Commit commit = commit_in(compartment, all);
        if (!which(commit))
            continue;
        if (const auto apart = kept_apart(compartment, commit.hash)) {
            visit(apart->carried);
            continue;
        }
        CarriedCommit whole{commit, {}};
        for (const Leaf& leaf : commit.leaves) {
            EntryCursor cursor = compartment.entry(leaf.id);
            if (!cursor.next())
                throw SQLite::Exception("an entry that was signed is missing", SQLITE_CORRUPT);
            whole.entries.push_back(carried(compartment, cursor));
        }
        visit(encode_carried(whole));
    }
}

void keep_erasure(CompartmentStore& compartment, const CarriedEntry& carried)
{
    if (!carried.salt && !carried.erasure.empty())
        set_value(compartment, erasure_name(carried.entry.id), carried.erasure);
}

std::optional<std::int64_t> number_of(CompartmentStore& compartment, const Commit& commit)
{
    auto& query = compartment.prepared(
        "SELECT number FROM %s.commits WHERE device = ? AND lane = ? AND sequence = ?");
    const Resetting resetting(query);
    query.bind(1, compartment.terms().number_of(commit.device.bytes()));
    query.bind(2, static_cast<int>(commit.lane));
    query.bind(3, static_cast<std::int64_t>(commit.sequence));
    if (!query.executeStep())
        return std::nullopt;
    return query.getColumn(0).getInt64();
}

std::optional<KeptApart> kept_apart(CompartmentStore& compartment, const Hash& commit)
{
    const auto value = value_of(compartment, apart_name(commit));
    return value ? std::optional(read_apart(*value)) : std::nullopt;
}

std::vector<KeptApart> all_kept_apart(CompartmentStore& compartment)
{
    std::vector<KeptApart> all;
    for (const auto& [name, value] : values_of(compartment, apart_prefix))
        all.push_back(read_apart(value));
    return all;
}

void keep_apart(CompartmentStore& compartment, const Hash& commit, const KeptApart& kept)
{
    ByteWriter value;
    value.integer(static_cast<std::uint8_t>(kept.why)).varying(kept.carried);
    set_value(compartment, apart_name(commit), value.bytes());
}

void no_longer_apart(CompartmentStore& compartment, const Hash& commit)
{
    drop_value(compartment, apart_name(commit));
}

std::vector<Gap> gaps_in(CompartmentStore& compartment)
{
    SQLite::Statement all(
        compartment.database(),
        in_schema("SELECT device, lane, sequence FROM %s.commits ORDER BY device, lane, sequence",
                  compartment.schema()));
    std::vector<Gap> gaps;
    std::int64_t device = 0;
    int lane = 0;
    std::uint64_t expected = 1;
    while (all.executeStep()) {
        const auto of = all.getColumn(0).getInt64();
        const int in = all.getColumn(1).getInt();
        const auto sequence = static_cast<std::uint64_t>(all.getColumn(2).getInt64());
        if (of != device || in != lane)
            expected = 1;
        device = of;
        lane = in;
        if (sequence > expected)
            gaps.push_back({DeviceId(compartment.terms().id_at(device)),
                            lane == 0 ? Lane::direct : Lane::posted, expected, sequence - 1});
        expected = sequence + 1;
    }
    return gaps;
}

std::vector<Gap> known_gaps(CompartmentStore& compartment)
{
    const auto value = value_of(compartment, gaps_name);
    if (!value)
        return {};
    ByteReader in(*value);
    std::vector<Gap> gaps;
    for (auto left = in.integer<std::uint32_t>(); left > 0 && !in.ran_short(); --left) {
        const DeviceId device(in.array<16>());
        const auto lane = in.integer<std::uint8_t>();
        const auto first = in.integer<std::uint64_t>();
        gaps.push_back(
            {device, lane == 0 ? Lane::direct : Lane::posted, first, in.integer<std::uint64_t>()});
    }
    if (!in.whole())
        throw SQLite::Exception("the gaps are malformed", SQLITE_CORRUPT);
    return gaps;
}

void remember_gaps(CompartmentStore& compartment, const std::vector<Gap>& gaps)
{
    if (gaps.empty())
        return drop_value(compartment, gaps_name);
    ByteWriter value;
    value.integer(static_cast<std::uint32_t>(gaps.size()));
    for (const Gap& gap : gaps)
        value.fixed(gap.device.bytes())
            .integer(static_cast<std::uint8_t>(gap.lane))
            .integer(gap.first)
            .integer(gap.last);
    set_value(compartment, gaps_name, value.bytes());
}

std::optional<Bytes> value_of(CompartmentStore& compartment, std::string_view name)
{
    auto& query = compartment.prepared("SELECT value FROM %s.meta WHERE name = ?");
    const Resetting resetting(query);
    query.bind(1, std::string(name));
    if (!query.executeStep())
        return std::nullopt;
    const ByteView value = column_bytes(query, 0);
    return Bytes(value.begin(), value.end());
}

void set_value(CompartmentStore& compartment, std::string_view name, ByteView value)
{
    auto& write = compartment.prepared(
        "INSERT OR REPLACE INTO %s.meta (name, value) VALUES (?, ?)");
    write.bind(1, std::string(name));
    bind_bytes(write, 2, value);
    run(write);
}

void drop_value(CompartmentStore& compartment, std::string_view name)
{
    auto& drop = compartment.prepared("DELETE FROM %s.meta WHERE name = ?");
    drop.bind(1, std::string(name));
    run(drop);
}

std::vector<std::pair<std::string, Bytes>> values_of(CompartmentStore& compartment,
                                                     std::string_view beginning)
{
    auto& query = compartment.prepared(
        "SELECT name, value FROM %s.meta WHERE substr(name, 1, ?) = ? ORDER BY name");
    const Resetting resetting(query);
    query.bind(1, static_cast<int>(beginning.size()));
    query.bind(2, std::string(beginning));
    std::vector<std::pair<std::string, Bytes>> values;
    while (query.executeStep()) {
        const ByteView value = column_bytes(query, 1);
        values.emplace_back(query.getColumn(0).getString(), Bytes(value.begin(), value.end()));
    }
    return values;
}

}
