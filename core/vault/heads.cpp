#include "vault/heads.h"

#include <algorithm>

#include "vault/letterbox.h"

namespace holdfast {
namespace {

constexpr std::string_view heads_purpose = "holdfast heads 1";

bool knows(CompartmentStore& compartment, const DeviceId& device)
{
    const auto& bytes = device.bytes();
    return compartment.terms()
        .find({reinterpret_cast<const char*>(bytes.data()), bytes.size()})
        .has_value();
}

/// The letterbox and a compartment may both know of a chain of posts: the longer one counts.
void add_longer(Heads& heads, const KnownHead& head)
{
    const auto place = std::find_if(heads.begin(), heads.end(),
                                    [&](const KnownHead& each) { return each.same_chain(head); });
    if (place == heads.end())
        heads.push_back(head);
    else if (place->sequence < head.sequence)
        *place = head;
}

void add_posted(VaultStore& store, Heads& heads)
{
    SQLite::Statement posted(
        store.database(),
        "SELECT compartment, device, sequence, hash FROM main.posted_heads ORDER BY 1, 2");
    while (posted.executeStep()) {
        const auto number = posted.getColumn(0).getInt();
        if (number < 0 || number >= static_cast<int>(compartment_count))
            throw SQLite::Exception("a letterbox of no compartment", SQLITE_CORRUPT);
        add_longer(heads, {static_cast<Compartment>(number), DeviceId(column_array<16>(posted, 1)),
                           Lane::posted, static_cast<std::uint64_t>(posted.getColumn(2).getInt64()),
                           column_array<32>(posted, 3)});
    }
}

bool is_after_removal(const SignedHeads& stated, const KeyringState& people)
{
    const auto* person = people.find(stated.person);
    const auto device = people.removed_devices.find(stated.device);
    return (person && person->removed && person->left && stated.at > *person->left)
           || (device != people.removed_devices.end() && stated.at > device->second);
}

Bytes head_bytes(const SignedHeads& heads)
{
    ByteWriter out;
    out.varying(heads_purpose)
        .fixed(heads.vault.bytes())
        .fixed(heads.device.bytes())
        .fixed(heads.person.bytes())
        .seconds(heads.at.time_since_epoch().count());
    write_heads(out, heads.heads);
    return out.take();
}

}

void write_heads(ByteWriter& out, const Heads& heads)
{
    out.integer(static_cast<std::uint32_t>(heads.size()));
    for (const KnownHead& head : heads)
        out.integer(static_cast<std::uint8_t>(head.compartment))
            .fixed(head.device.bytes())
            .integer(static_cast<std::uint8_t>(head.lane))
            .integer(head.sequence)
            .fixed(head.hash);
}

Heads chains_in(SQLite::Database& database, const std::string& schema, Compartment compartment)
{
    // Found by seeking from chain to chain: a chain may be long, and there are few.
    SQLite::Statement next(database,
                           in_schema("SELECT device, lane FROM %s.commits WHERE (device, lane) > "
                                     "(?, ?) ORDER BY device, lane LIMIT 1",
                                     schema));
    SQLite::Statement newest(
        database, in_schema("SELECT t.value, c.sequence, c.hash FROM %s.commits AS c JOIN %s.terms"
                            " AS t ON t.number = c.device WHERE c.device = ? AND c.lane = ?"
                            " ORDER BY c.sequence DESC LIMIT 1",
                            schema));
    Heads heads;
    std::int64_t device = 0;
    int lane = 0;
    while (true) {
        const Resetting after_chain(next);
        next.bind(1, device);
        next.bind(2, lane);
        if (!next.executeStep())
            return heads;
        device = next.getColumn(0).getInt64();
        lane = next.getColumn(1).getInt();
        const Resetting after_head(newest);
        newest.bind(1, device);
        newest.bind(2, lane);
        if (!newest.executeStep())
            throw SQLite::Exception("a chain of no device", SQLITE_CORRUPT);
        heads.push_back({compartment, DeviceId(column_array<16>(newest, 0)),
                         lane == 0 ? Lane::direct : Lane::posted,
                         static_cast<std::uint64_t>(newest.getColumn(1).getInt64()),
                         column_array<32>(newest, 2)});
    }
}

Heads heads_of(VaultStore& store)
{
    Heads heads;
    for (CompartmentStore* compartment : store.among(every_compartment)) {
        const Heads chains = chains_in(store.database(), compartment->schema(),
                                       compartment->compartment());
        heads.insert(heads.end(), chains.begin(), chains.end());
    }
    add_posted(store, heads);
    return heads;
}

Heads heads_of(VaultStore& store, const DeviceId& device)
{
    Heads heads;
    const auto add = [&](Compartment compartment, Lane lane, const ChainHead& head) {
        if (head.sequence > 0)
            heads.push_back({compartment, device, lane, head.sequence, head.hash});
    };
    for (CompartmentStore* compartment : store.among(every_compartment))
        if (knows(*compartment, device))
            add(compartment->compartment(), Lane::direct, compartment->head(device, Lane::direct));
    for (const Compartment compartment : all_compartments)
        add(compartment, Lane::posted, posted_head(store, device, compartment));
    return heads;
}

std::vector<Behind> behind(VaultStore& store, const Heads& known,
                           const std::optional<DeviceId>& seen_by)
{
    std::vector<Behind> found;
    for (const KnownHead& head : known) {
        CompartmentStore* compartment = store.find(head.compartment);
        const ChainHead posted = head.lane == Lane::posted
                                     ? posted_head(store, head.device, head.compartment)
                                     : ChainHead();
        if (posted.sequence >= head.sequence || !compartment)
            continue;
        const bool written = knows(*compartment, head.device);
        const auto there = written ? compartment->commit_at(head.device, head.lane, head.sequence)
                                   : std::nullopt;
        if (there == head.hash)
            continue;
        const std::uint64_t here = written ? compartment->head(head.device, head.lane).sequence : 0;
        found.push_back({head.compartment, head.device, head.lane == Lane::posted, head.sequence,
                         std::max(here, posted.sequence), there.has_value(), seen_by});
    }
    return found;
}

SignedHeads sign_heads(const VaultId& vault, const DeviceId& device, const Identity& person,
                       Instant at, Heads heads)
{
    SignedHeads stated{vault, device, person.person, at, std::move(heads), {}};
    stated.signature = person.signing.sign(head_bytes(stated));
    return stated;
}

Bytes encode_heads(const SignedHeads& heads)
{
    ByteWriter out;
    out.fixed(head_bytes(heads)).fixed(heads.signature);
    return out.take();
}

std::optional<SignedHeads> decode_heads(const VaultId& vault, const KeyringState& people,
                                        ByteView bytes)
{
    ByteReader in(bytes);
    if (in.text() != heads_purpose || in.array<16>() != vault.bytes())
        return std::nullopt;
    const DeviceId device(in.array<16>());
    const PersonId person(in.array<16>());
    SignedHeads stated{vault, device, person, Instant(std::chrono::seconds(in.seconds())), {}, {}};
    for (auto left = in.integer<std::uint32_t>(); left > 0 && !in.ran_short(); --left) {
        const auto compartment = in.integer<std::uint8_t>();
        const DeviceId of(in.array<16>());
        const auto lane = in.integer<std::uint8_t>();
        const auto sequence = in.integer<std::uint64_t>();
        if (compartment >= compartment_count || lane > 1)
            return std::nullopt;
        stated.heads.push_back({static_cast<Compartment>(compartment), of, static_cast<Lane>(lane),
                                sequence, in.array<32>()});
    }
    stated.signature = in.array<64>();
    const auto* stater = people.find(person);
    if (!in.whole() || !stater
        || !is_signed_by_any(stater->signing_keys, head_bytes(stated), stated.signature)
        || is_after_removal(stated, people))
        return std::nullopt;
    return stated;
}

}
