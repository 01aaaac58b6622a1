#include <algorithm>
#include <fstream>

#include "vault/bundle_file.h"
#include "vault/carried_documents.h"
#include "vault/carrying.h"
#include "vault/contents.h"
#include "vault/files.h"
#include "vault/keyring_codec.h"
#include "vault/merge.h"
#include "vault/vault_impl.h"

namespace holdfast {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t section_key_bytes = 32;

/// Thrown where the work is stopped on the way.
struct WritingStopped {};

/// How far the writing is: commits that were passed, and chunks of documents.
class WritingSteps {
public:
    WritingSteps(const CarryProgress& progress, std::size_t total)
        : m_progress(progress), m_total(total)
    {}

    void pass()
    {
        m_done = std::min(m_done + 1, m_total);
        if (m_progress && !m_progress(m_done, m_total))
            throw WritingStopped{};
    }

private:
    const CarryProgress& m_progress;
    std::size_t m_total;
    std::size_t m_done = 0;
};

std::int64_t single_number(CompartmentStore& compartment, const char* sql)
{
    auto& query = compartment.prepared(sql);
    const Resetting resetting(query);
    return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

/// About as many, and cheap to know: nothing is taken out of the numbers in between.
std::size_t writing_steps_in(CompartmentStore& compartment)
{
    const auto commits = single_number(compartment,
                                       "SELECT coalesce(max(number), 0) FROM %s.commits");
    const auto bytes = single_number(compartment, "SELECT coalesce(sum(size), 0) FROM %s.contents");
    return static_cast<std::size_t>(commits) + static_cast<std::size_t>(bytes) / content_chunk_bytes
           + 1;
}

/// A section's key goes to everybody who holds the compartment by role, whether or not anyone has
/// sealed them its file's key yet.
BundleSection section_for(Compartment compartment, const KeyringState& people, const Secret& key)
{
    BundleSection section{compartment, {}};
    for (const auto& person : people.people)
        if (!person.removed && compartments_of(person.record.roles).contains(compartment))
            section.recipients.push_back(
                {person.record.id, seal_to(person.record.sealing, key.bytes())});
    return section;
}

/// What other computers said that they hold, as far as this compartment's chains go.
std::vector<Heads> heads_elsewhere(CompartmentStore& compartment, const VaultId& vault,
                                   const KeyringState& people, const DeviceId& here)
{
    std::vector<Heads> all;
    for (const auto& [name, value] : values_of(compartment, heads_prefix))
        if (auto heads = decode_heads(vault, people, value); heads && heads->device != here)
            all.push_back(std::move(heads->heads));
    return all;
}

bool reach(const Heads& heads, const Commit& commit)
{
    return std::any_of(heads.begin(), heads.end(), [&](const KnownHead& head) {
        return head.device == commit.device && head.lane == commit.lane
               && head.sequence >= commit.sequence;
    });
}

WhichCommits asked_for(const BundleSince& since, std::vector<Heads> elsewhere, WritingSteps& steps)
{
    return [since, elsewhere = std::move(elsewhere), &steps](const Commit& commit) {
        steps.pass();
        if (since.committed && commit.committed < *since.committed)
            return false;
        return !since.heads || elsewhere.empty()
               || !std::all_of(elsewhere.begin(), elsewhere.end(),
                               [&](const Heads& heads) { return reach(heads, commit); });
    };
}

/// Chains up to their first gap, so that whoever trusts it asks again for what is missing.
Heads unbroken(CompartmentStore& compartment, const Heads& heads)
{
    Heads whole;
    const auto gaps = gaps_in(compartment);
    for (KnownHead head : heads) {
        if (head.compartment != compartment.compartment())
            continue;
        for (const Gap& gap : gaps)
            if (gap.device == head.device && gap.lane == head.lane)
                head.sequence = std::min(head.sequence, gap.first - 1);
        const auto hash = compartment.commit_at(head.device, head.lane, head.sequence);
        if (!hash)
            continue;    // only ever posted, or nothing before the gap
        head.hash = *hash;
        whole.push_back(head);
    }
    return whole;
}

void add_letters(VaultStore& store, BundleWriter& out, BundleMade& made)
{
    SQLite::Statement all(store.database(),
                          "SELECT compartment, sealed FROM main.letterbox ORDER BY number");
    while (all.executeStep()) {
        ByteWriter letter;
        letter.integer(static_cast<std::uint8_t>(all.getColumn(0).getInt()))
            .fixed(column_bytes(all, 1));
        out.add(RecordKind::letter, letter.bytes());
        ++made.letters;
    }
}

WhichContents contents_asked_for(const BundleSince& since, std::set<Hash> elsewhere)
{
    return [since, elsewhere = std::move(elsewhere)](const Content& content,
                                                     const std::vector<DocumentId>& documents) {
        if (since.documents
            && std::none_of(documents.begin(), documents.end(), [&](const DocumentId& document) {
                   return since.documents->contains(document);
               }))
            return false;
        return !since.heads || !elsewhere.contains(content.hash);
    };
}

void add_compartment(CompartmentStore& compartment, const WhichCommits& which, BundleWriter& out,
                     BundleMade& made)
{
    for (const SealingPair& pair : compartment.post_keys())
        out.add(RecordKind::post_key, pair.secret.bytes());
    for_each_carried(compartment, which, [&](const Bytes& bytes) {
        out.add(RecordKind::commit, bytes);
        ++made.commits;
    });
    made.compartments.insert(compartment.compartment());
}

}

void Vault::Impl::write_bundle(std::ostream& out, const BundleSince& since, Instant now,
                               BundleMade& made, const CarryProgress& progress)
{
    BundleHeader header{charter.vault, me.person, device, now, random_array<16>(), {}};
    std::vector<Secret> section_keys;
    const auto compartments = store->among(every_compartment);
    std::size_t all = 0;
    for (CompartmentStore* compartment : compartments) {
        all += writing_steps_in(*compartment);
        section_keys.push_back(Secret::random(section_key_bytes));
        header.sections.push_back(
            section_for(compartment->compartment(), state, section_keys.back()));
    }
    made.people = header.sections.front().recipients.size();
    const Heads heads = heads_of(*store);
    WritingSteps steps(progress, all);
    BundleWriter writer(out, header);
    writer.tell([&steps](RecordKind kind) {
        if (kind == RecordKind::chunk)
            steps.pass();
    });
    for (std::size_t i = 0; i < compartments.size(); ++i) {
        CompartmentStore& compartment = *compartments[i];
        writer.begin_section(section_keys[i]);
        if (compartment.compartment() == Compartment::case_record) {
            // The keys of this folder's files are of no use to another folder.
            const Keyring shared{
                keyring.vault, keyring.statements, keyring.sealed_root, keyring.locked, {}};
            writer.add(RecordKind::keyring, as_bytes(keyring_text(shared)));
            add_letters(*store, writer, made);
            add_posted_contents(compartment, writer, made);
        }
        writer.add(RecordKind::heads, encode_heads(sign_heads(charter.vault, device, me, now,
                                                              unbroken(compartment, heads))));
        add_compartment(
            compartment,
            asked_for(since, heads_elsewhere(compartment, charter.vault, state, device), steps),
            writer, made);
        add_documents(compartment, contents_asked_for(since, held_elsewhere(compartment, device)),
                      writer, made);
        writer.end_section();
    }
    writer.finish(me.signing);
}

VaultResult<BundleMade> Vault::make_bundle(const fs::path& file, const BundleSince& since,
                                           Instant now, const CarryProgress& progress) const
{
    if (auto ready = m_impl->check_ready(); !ready)
        return tl::unexpected(ready.error());
    std::error_code error;
    if (fs::exists(file, error))
        return tl::unexpected(VaultError{VaultErrorKind::already_there, file});
    fs::path unfinished = file;
    unfinished += ".unfinished";
    fs::remove(unfinished, error);
    if (auto made = make_private_file(unfinished); !made)
        return tl::unexpected(made.error());
    BundleMade made;
    auto written = guarded(m_impl->folder, [&]() -> VaultResult<void> {
        try {
            std::ofstream out(unfinished, std::ios::binary | std::ios::trunc);
            if (!out)
                return tl::unexpected(system_error(errno == 0 ? EIO : errno, file));
            m_impl->write_bundle(out, since, now, made, progress);
            return {};
        } catch (const WritingStopped&) {
            return tl::unexpected(VaultError{VaultErrorKind::input_output, file, {}, "stopped"});
        } catch (const std::ios_base::failure&) {
            return tl::unexpected(system_error(errno == 0 ? EIO : errno, file));
        }
    });
    VaultResult<void> done = written ? *written : tl::unexpected(written.error());
    if (done)
        done = sync_file(unfinished);
    if (done)
        done = rename_file(unfinished, file);
    if (done)
        return made;
    fs::remove(unfinished, error);
    return tl::unexpected(done.error());
}

}
