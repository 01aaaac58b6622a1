#include "vault/act_writer.h"

#include <set>

#include "vault/letterbox.h"

namespace holdfast {
namespace {

/// The share of an act that goes to one compartment.
struct Share {
    Commit commit;
    std::vector<EntryView> entries;
    std::vector<EntrySalt> salts;
};

EntryView view_of(const NewEntry& entry, const Commit& commit)
{
    return {.id = entry.id,
            .act = commit.act,
            .case_id = entry.stream,
            .compartment = commit.compartment,
            .happened = entry.happened,
            .recorded = entry.recorded,
            .committed = commit.committed,
            .author = entry.imported ? entry.stated_author.value_or(commit.author) : commit.author,
            .device = commit.device,
            .source = entry.source,
            .imported = entry.imported,
            .clock_suspect = commit.clock_suspect,
            .erased = false,
            .corrects = entry.corrects,
            .kind = entry.kind,
            .version = entry.version,
            .payload = entry.payload,
            .narrative = entry.narrative};
}

Share share_of(std::span<const NewEntry> entries, Commit commit, const ChainHead& head,
               const VaultId& vault, const SigningPair& signing)
{
    commit.sequence = head.sequence + 1;
    commit.previous = head.hash;
    commit.clock_suspect = head.sequence > 0 && commit.committed < head.committed;
    Share share{std::move(commit), {}, {}};
    for (const NewEntry& entry : entries) {
        if (entry.compartment != share.commit.compartment)
            continue;
        share.entries.push_back(view_of(entry, share.commit));
        share.salts.push_back(random_array<std::tuple_size_v<EntrySalt>>());
        const Hash content = content_hash(share.entries.back(), share.salts.back());
        share.commit.leaves.push_back({entry.id, leaf_hash(share.entries.back(), content)});
    }
    share.commit.hash = commit_hash(vault, share.commit);
    share.commit.signature = signing.sign(commit_signed_bytes(share.commit));
    return share;
}

PostedCommit posted(const Share& share)
{
    PostedCommit posted{share.commit, {}};
    for (std::size_t i = 0; i < share.entries.size(); ++i)
        posted.entries.push_back({share.entries[i].envelope(), share.salts[i]});
    return posted;
}

void mark_stale(VaultStore& store, std::span<const NewEntry> entries)
{
    const CompartmentSet closed = every_compartment - store.held();
    if (closed.empty())
        return;
    std::set<Stream> streams;
    for (const NewEntry& entry : entries)
        streams.insert(entry.stream);
    for (const Compartment compartment : all_compartments)
        if (closed.contains(compartment))
            for (const Stream& stream : streams)
                store.mark_stale(compartment, stream);
}

}

ActStamp append_act(VaultStore& store, const VaultId& vault, const KeyringState& people,
                    const Author& author, const ActId& act, std::span<const NewEntry> entries,
                    Instant committed)
{
    ActStamp stamp{act, author.person, author.device, committed, {}, {}, false};
    CompartmentSet touched;
    for (const NewEntry& entry : entries)
        touched.insert(entry.compartment);
    for (const Compartment compartment : all_compartments) {
        if (!touched.contains(compartment))
            continue;
        CompartmentStore* open = store.find(compartment);
        const Lane lane = open ? Lane::direct : Lane::posted;
        const ChainHead head = open ? open->head(author.device, lane)
                                    : posted_head(store, author.device, compartment);
        const Share share = share_of(entries,
                                     {.compartment = compartment,
                                      .device = author.device,
                                      .lane = lane,
                                      .act = act,
                                      .author = author.person,
                                      .committed = committed,
                                      .leaves = {}},
                                     head, vault, author.signing);
        if (open)
            open->insert(share.commit, share.entries, share.salts);
        else
            post(store, posted(share), people.compartments.at(compartment).post);
        (open ? stamp.written : stamp.posted).insert(compartment);
        stamp.clock_suspect = stamp.clock_suspect || share.commit.clock_suspect;
    }
    mark_stale(store, entries);
    return stamp;
}

}
