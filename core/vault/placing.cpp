#include "vault/placing.h"

#include <algorithm>

#include "vault/erasure.h"
#include "vault/letterbox.h"

namespace holdfast {
namespace {

/// Of an entry that is here already: by which commit, and whether it says the same. What was erased
/// on either side is known by its skeleton alone.
struct Standing {
    std::int64_t number = 0;
    bool same = false;
};

bool says_the_same(const EntryView& here, const CarriedEntry& there)
{
    const Envelope& entry = there.entry;
    const bool skeleton = here.case_id == entry.case_id && here.corrects == entry.corrects
                          && here.imported == entry.imported && here.kind == entry.kind
                          && here.version == entry.version && here.happened == entry.happened
                          && here.recorded == entry.recorded && here.source == entry.source;
    const bool content = here.erased || !there.salt
                         || (std::ranges::equal(here.payload, entry.payload)
                             && here.narrative == entry.narrative);
    return skeleton && content;
}

std::optional<Standing> standing(CompartmentStore& compartment, const CarriedEntry& carried)
{
    EntryCursor cursor = compartment.entry(carried.entry.id);
    if (!cursor.next())
        return std::nullopt;
    return Standing{cursor.commit_number(), says_the_same(cursor.entry(), carried)};
}

bool has_doubles(const CarriedCommit& carried)
{
    std::set<EntryId> ids;
    for (const CarriedEntry& each : carried.entries)
        if (!ids.insert(each.entry.id).second)
            return true;
    return false;
}

}

std::optional<NotTaken> barred(const KeyringState& people, const Commit& commit)
{
    const auto* author = people.find(commit.author);
    if (author && author->removed && author->left && commit.committed > *author->left)
        return NotTaken::after_removal;
    const auto device = people.removed_devices.find(commit.device);
    if (device != people.removed_devices.end() && commit.committed > device->second)
        return NotTaken::device_removed;
    if (people.unheeded.contains(commit.author) && signature_fault(commit, people)
        && is_signed_unheeded(commit, people))
        return NotTaken::author_unheeded;
    return std::nullopt;
}

Placing::Placing(CompartmentStore& compartment, const VaultId& vault, const KeyringState& people,
                 const DeviceId& here, const MayBeErased& may_be_erased, Merged& report)
    : m_compartment(compartment),
      m_vault(vault),
      m_people(people),
      m_here(here),
      m_may_be_erased(may_be_erased),
      m_report(report)
{}

void Placing::offer(const CarriedCommit& carried, const Bytes& bytes)
{
    const Commit& commit = carried.commit;
    if (m_compartment.commit_at(commit.device, commit.lane, commit.sequence) == commit.hash) {
        ++m_report.had;
        return put_back(carried);
    }
    const SignedBy signature = signature_of(commit, m_people);
    if (const auto why = unfit(carried, signature.fault))
        return report(carried, *why, carried.entries.front().entry.id);
    ++m_report.commits;
    settle(m_compartment.insert_commit(commit), carried, bytes);
    if (signature.replaced && !kept_apart(m_compartment, commit.hash))
        ++m_report.by_replaced_key[commit.author];
}

/// What somebody carried here as erased, and is not by any fact, comes back with whoever has it whole.
void Placing::put_back(const CarriedCommit& carried)
{
    if (!m_may_be_erased)
        return;
    if (!m_erased)
        m_erased = erased_entries(m_compartment);
    for (const CarriedEntry& each : carried.entries) {
        if (m_erased->empty() || !each.salt || !m_erased->contains(each.entry.id)
            || m_may_be_erased(each.entry.id))
            continue;
        const auto there = standing(m_compartment, each);
        if (!there || there->number != number_of(m_compartment, carried.commit))
            continue;
        unerase(m_compartment, each);
        m_erased->erase(each.entry.id);
        m_streams.insert(each.entry.case_id);
        ++m_report.entries;
    }
}

/// The author signed the hash of what an erased entry said. What it says now is another's word, and rules read it.
bool Placing::has_forged_remains(const CarriedCommit& carried) const
{
    return std::any_of(
        carried.entries.begin(), carried.entries.end(), [&](const CarriedEntry& each) {
            const auto erased = erased_entry(each);
            return erased && !is_signed(*erased, carried.commit.compartment, m_vault, m_people);
        });
}

std::optional<NotTaken> Placing::unfit(const CarriedCommit& carried, std::optional<Fault> signature)
{
    const Commit& commit = carried.commit;
    if (signature && !is_signed_unheeded(commit, m_people))
        return *signature == Fault::author_unknown ? NotTaken::author_unknown
                                                   : NotTaken::signature_invalid;
    if (has_forged_remains(carried))
        return NotTaken::signature_invalid;
    if (commit.device == m_here && commit.lane == Lane::direct)
        return NotTaken::from_this_device;
    const auto at = [&](std::uint64_t sequence) {
        return m_compartment.commit_at(commit.device, commit.lane, sequence);
    };
    if (at(commit.sequence))
        return NotTaken::chain_forked;
    const auto before = commit.sequence == 1 ? std::optional(Hash{}) : at(commit.sequence - 1);
    if (before && *before != commit.previous)
        return NotTaken::chain_broken;
    const auto follows = m_compartment.previous_of(commit.device, commit.lane, commit.sequence + 1);
    if (follows && *follows != commit.hash)
        return NotTaken::chain_broken;
    return std::nullopt;
}

void Placing::settle(std::int64_t number, const CarriedCommit& carried, const Bytes& bytes)
{
    if (const auto why = barred(m_people, carried.commit)) {
        take_out(number, carried);
        return set_apart(carried, bytes, *why, carried.entries.front().entry.id);
    }
    if (has_doubles(carried))
        return set_apart(carried, bytes, NotTaken::entry_differs, carried.entries.front().entry.id);
    for (const CarriedEntry& each : carried.entries)
        if (const auto there = standing(m_compartment, each);
            there && there->number != number && !there->same)
            return set_apart(carried, bytes, NotTaken::entry_differs, each.entry.id);
    take(number, carried, bytes);
}

void Placing::take(std::int64_t number, const CarriedCommit& carried, const Bytes& bytes)
{
    std::optional<EntryId> repeated;
    for (const CarriedEntry& each : carried.entries) {
        if (const auto there = standing(m_compartment, each)) {
            if (there->number != number)
                repeated = each.entry.id;
            continue;
        }
        m_compartment.insert_carried(number, carried.commit, each);
        keep_erasure(m_compartment, each);
        m_streams.insert(each.entry.case_id);
        ++m_report.entries;
    }
    if (repeated)
        set_apart(carried, bytes, NotTaken::entry_repeated, *repeated);
    else
        no_longer_apart(m_compartment, carried.commit.hash);
}

void Placing::set_apart(const CarriedCommit& carried, const Bytes& bytes, NotTaken why,
                        const EntryId& entry)
{
    const auto before = kept_apart(m_compartment, carried.commit.hash);
    if (before && before->why == why)
        return;
    keep_apart(m_compartment, carried.commit.hash, {why, bytes});
    report(carried, why, entry);
}

void Placing::take_out(std::int64_t number, const CarriedCommit& carried)
{
    for (const CarriedEntry& each : carried.entries) {
        const auto there = standing(m_compartment, each);
        if (!there || there->number != number)
            continue;
        m_compartment.remove_entry(each.entry.id);
        m_streams.insert(each.entry.case_id);
        m_taken_out.push_back({m_compartment.compartment(), each.entry.case_id, each.entry.id});
    }
}

void Placing::finish()
{
    settle_barred();
    settle_apart();
    const auto gaps = gaps_in(m_compartment);
    remember_gaps(m_compartment, gaps);
    for (const Gap& gap : gaps)
        m_report.awaited += static_cast<std::size_t>(gap.last - gap.first + 1);
}

void Placing::settle_barred()
{
    bool anybody = !m_people.removed_devices.empty() || !m_people.unheeded.empty();
    for (const auto& person : m_people.people)
        anybody = anybody || person.removed;
    if (!anybody)
        return;
    std::vector<Bytes> all;
    for_each_carried(
        m_compartment,
        [&](const Commit& commit) {
            return barred(m_people, commit) && !kept_apart(m_compartment, commit.hash);
        },
        [&](const Bytes& bytes) { all.push_back(bytes); });
    for (const Bytes& bytes : all)
        if (const auto carried = decode_carried(m_vault, bytes))
            settle(*number_of(m_compartment, carried->commit), *carried, bytes);
}

void Placing::settle_apart()
{
    for (const KeptApart& apart : all_kept_apart(m_compartment)) {
        const auto carried = decode_carried(m_vault, apart.carried);
        const auto number = carried ? number_of(m_compartment, carried->commit) : std::nullopt;
        if (number)
            settle(*number, *carried, apart.carried);
    }
}

void Placing::report(const CarriedCommit& carried, NotTaken why, const EntryId& entry)
{
    const Commit& commit = carried.commit;
    m_report.refused.push_back({why, commit.compartment, commit.author, commit.device,
                                commit.committed, entry, carried.entries.size()});
}

}
