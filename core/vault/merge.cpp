#include "vault/merge.h"

#include <algorithm>
#include <fstream>

#include "vault/attachments.h"
#include "vault/bundle_file.h"
#include "vault/carried_documents.h"
#include "vault/keyring_codec.h"
#include "vault/keyring_union.h"
#include "vault/letterbox.h"
#include "vault/placing.h"
#include "vault/vault_impl.h"

namespace holdfast {
namespace {

namespace fs = std::filesystem;

/// The key of a section, if it is sealed to this person.
std::optional<Secret> section_key(const BundleSection& section, const Identity& me)
{
    for (const SealedTo& recipient : section.recipients)
        if (recipient.person == me.person)
            if (auto key = me.sealing.open(recipient.sealed))
                return key;
    return std::nullopt;
}

/// A bundle that is whole and has been opened as far as the people: what it says of them is proven
/// to the root, and its maker is one of them.
struct OpenBundle {
    std::ifstream in;
    BundleIndex index;
    KeyringUnion people;
};

VaultResult<Keyring> read_people(std::ifstream& in, const BundleIndex& index, Secret key)
{
    SectionReader section(in, index, 0, std::move(key));
    const auto record = section.next();
    if (!record)
        return tl::unexpected(record.error());
    if (!*record || (*record)->kind != RecordKind::keyring)
        return bad_bundle(VaultErrorKind::bundle_altered, "people");
    const Bytes& bytes = (*record)->bytes;
    auto keyring = parse_keyring({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    if (!keyring && keyring.error().kind == VaultErrorKind::newer_format)
        return keyring;
    if (!keyring || keyring->vault != index.header.vault)
        return bad_bundle(VaultErrorKind::bundle_altered, "people");
    return keyring;
}

/// All keys that ever were the maker's, as either side knows them.
std::vector<PublicKey> keys_of(const PersonId& maker, const KeyringState& ours)
{
    const auto* person = ours.find(maker);
    return person ? person->signing_keys : std::vector<PublicKey>();
}

}

/// Takes the sections in, one after the other, inside a transaction.
class Taking {
public:
    /// How far it is, by what was read of the file: it is read through, and then taken in.
    class Steps {
    public:
        Steps(const CarryProgress& progress, std::uint64_t file_bytes)
            : m_progress(progress), m_size_bytes(2 * file_bytes)
        {}

        /// Whether it goes on.
        bool pass(std::uint64_t bytes)
        {
            m_done_bytes = std::min(m_done_bytes + bytes, m_size_bytes);
            return !m_progress || m_progress(m_done_bytes / unit, m_size_bytes / unit + 1);
        }

    private:
        static constexpr std::uint64_t unit = 1024;
        const CarryProgress& m_progress;
        std::uint64_t m_size_bytes;
        std::uint64_t m_done_bytes = 0;
    };

    /// Nothing of it is believed before this has said so.
    static VaultResult<OpenBundle> open(const Vault::Impl& vault, const fs::path& file,
                                        Steps& steps);

    Taking(Vault::Impl& vault, OpenBundle& bundle, Instant now, Merged& report, Steps& steps,
           const MayBeErased& may_be_erased)
        : m_vault(vault),
          m_bundle(bundle),
          m_now(now),
          m_report(report),
          m_steps(steps),
          m_may_be_erased(may_be_erased)
    {}

    VaultResult<void> take_sections();
    /// After all sections: posts that can be opened now, and what the keyring says of what is here.
    void finish(Derived& derived);
    std::vector<Stream> streams() const { return {m_streams.begin(), m_streams.end()}; }

private:
    VaultResult<void> take_section(std::size_t section, CompartmentStore& compartment, Secret key);
    VaultResult<void> take_record(CompartmentStore& compartment, Placing& placing,
                                  TakingDocuments& documents, const BundleRecord& record);
    void take_letter(const Bytes& bytes);
    void take_post_key(CompartmentStore& compartment, const Bytes& bytes);
    void take_heads(CompartmentStore& compartment, const Bytes& bytes);

    Vault::Impl& m_vault;
    OpenBundle& m_bundle;
    Instant m_now;
    Merged& m_report;
    Steps& m_steps;
    const MayBeErased& m_may_be_erased;
    std::map<Compartment, std::unique_ptr<Placing>> m_placings;
    std::set<Stream> m_streams;
};

VaultResult<void> Taking::take_sections()
{
    const auto& sections = m_bundle.index.header.sections;
    for (CompartmentStore* compartment : m_vault.store->among(every_compartment))
        m_placings.emplace(compartment->compartment(),
                           std::make_unique<Placing>(*compartment, m_vault.charter.vault,
                                                     m_vault.state, m_vault.device, m_may_be_erased,
                                                     m_report));
    for (std::size_t i = 0; i < sections.size(); ++i) {
        CompartmentStore* compartment = m_vault.store->find(sections[i].compartment);
        auto key = compartment ? section_key(sections[i], m_vault.me) : std::nullopt;
        if (!key) {
            m_report.not_opened.insert(sections[i].compartment);
            continue;
        }
        if (auto taken = take_section(i, *compartment, *std::move(key)); !taken)
            return taken;
        m_report.merged.insert(sections[i].compartment);
    }
    return {};
}

VaultResult<void> Taking::take_section(std::size_t section, CompartmentStore& compartment,
                                       Secret key)
{
    SectionReader reader(m_bundle.in, m_bundle.index, section, std::move(key));
    Placing& placing = *m_placings.at(compartment.compartment());
    TakingDocuments documents(compartment, m_vault.store->case_record(),
                              m_bundle.index.header.device, m_report);
    while (true) {
        const auto record = reader.next();
        if (!record)
            return tl::unexpected(record.error());
        if (!*record)
            break;
        if (auto taken = take_record(compartment, placing, documents, **record); !taken)
            return taken;
        if (!m_steps.pass((*record)->bytes.size()))
            return tl::unexpected(stopped_on_the_way());
    }
    if (auto whole = documents.end_of_content(); !whole)
        return whole;
    documents.finish();
    return {};
}

VaultResult<void> Taking::take_record(CompartmentStore& compartment, Placing& placing,
                                      TakingDocuments& documents, const BundleRecord& record)
{
    if (record.kind != RecordKind::chunk)
        if (auto whole = documents.end_of_content(); !whole)
            return whole;
    switch (record.kind) {
    case RecordKind::keyring: return {};    // read already
    case RecordKind::heads: take_heads(compartment, record.bytes); return {};
    case RecordKind::post_key: take_post_key(compartment, record.bytes); return {};
    case RecordKind::letter: take_letter(record.bytes); return {};
    case RecordKind::commit: {
        const auto carried = decode_carried(m_vault.charter.vault, record.bytes);
        if (!carried || carried->commit.compartment != compartment.compartment())
            return bad_bundle(VaultErrorKind::bundle_altered, "commit");
        placing.offer(*carried, record.bytes);
        return {};
    }
    case RecordKind::document: return documents.document(record.bytes);
    case RecordKind::chunk: return documents.chunk(record.bytes);
    }
    return {};
}

void Taking::take_letter(const Bytes& bytes)
{
    if (bytes.empty() || bytes[0] >= compartment_count)
        return;
    SQLite::Database& database = m_vault.store->database();
    const ByteView sealed = ByteView(bytes).subspan(1);
    SQLite::Statement there(database,
                            "SELECT 1 FROM main.letterbox WHERE compartment = ? AND sealed = ?");
    there.bind(1, static_cast<int>(bytes[0]));
    bind_bytes(there, 2, sealed);
    if (there.executeStep())
        return;
    SQLite::Statement insert(database,
                             "INSERT INTO main.letterbox (compartment, sealed) VALUES (?, ?)");
    insert.bind(1, static_cast<int>(bytes[0]));
    bind_bytes(insert, 2, sealed);
    run(insert);
    mark_foreign_letter(m_vault.store->case_record(), database.getLastInsertRowid());
    ++m_report.letters;
}

void Taking::take_post_key(CompartmentStore& compartment, const Bytes& bytes)
{
    constexpr std::size_t secret_bytes = 32;
    if (bytes.size() != secret_bytes)
        return;
    const auto pair = SealingPair::from_secret(Secret::copy_of(bytes));
    for (const SealingPair& known : compartment.post_keys())
        if (known.public_key == pair.public_key)
            return;
    // Below zero: the numbers above are this folder's own generations.
    auto& insert = compartment.prepared(
        "INSERT INTO %s.post_keys (generation, secret) VALUES ("
        "min(0, coalesce((SELECT min(generation) FROM %s.post_keys), 0)) - 1, ?)");
    bind_bytes(insert, 1, bytes);
    run(insert);
}

void Taking::take_heads(CompartmentStore& compartment, const Bytes& bytes)
{
    const auto heads = decode_heads(m_vault.charter.vault, m_vault.state, bytes);
    const BundleHeader& by = m_bundle.index.header;
    // Each says what they hold where they made the bundle, and speaks for nobody else.
    if (!heads || heads->person != by.maker || heads->device != by.device
        || heads->device == m_vault.device)
        return;
    const std::string name = std::string(heads_prefix) + heads->device.text();
    const auto before = value_of(compartment, name);
    const auto known = before ? decode_heads(m_vault.charter.vault, m_vault.state, *before)
                              : std::nullopt;
    // What a wrong clock dated ahead does not stand in the way of what comes when it is right again.
    if (!known || known->at < heads->at || known->at > m_now)
        set_value(compartment, name, bytes);
}

void Taking::finish(Derived& derived)
{
    const Intake intake = take_in_posts(*m_vault.store, m_vault.charter.vault, m_vault.state,
                                        m_report.refused);
    m_streams.insert(intake.streams.begin(), intake.streams.end());
    for (const auto& [author, acts] : intake.by_replaced_key)
        m_report.by_replaced_key[author] += acts;
    (void)take_in_contents(
        *m_vault.store);    // what is not what it said is gone: nobody else can tell what it was
    for (auto& [compartment, placing] : m_placings) {
        placing->finish();
        m_streams.insert(placing->streams().begin(), placing->streams().end());
        for (const TakenOut& out : placing->taken_out())
            derived.set_text(out.compartment, out.stream, out.entry, {});
    }
    for (const Compartment compartment : all_compartments)
        if (!m_vault.store->held().contains(compartment))
            for (const Stream& stream : m_streams)
                m_vault.store->mark_stale(compartment, stream);
}

VaultResult<OpenBundle> Taking::open(const Vault::Impl& vault, const fs::path& file, Steps& steps)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return tl::unexpected(system_error(errno == 0 ? ENOENT : errno, file));
    auto index = read_index(in, [&](std::uint64_t bytes) { return steps.pass(bytes); });
    if (!index)
        return tl::unexpected(index.error());
    const BundleHeader& header = index->header;
    if (header.vault != vault.charter.vault)
        return bad_bundle(VaultErrorKind::bundle_elsewhere, {}, file);
    auto key = section_key(header.sections.front(), vault.me);
    if (!key)
        return bad_bundle(VaultErrorKind::bundle_for_others, {}, file);
    const auto theirs = read_people(in, *index, *std::move(key));
    if (!theirs)
        return tl::unexpected(theirs.error());
    auto people = unite(vault.keyring, vault.state, *theirs, header.maker, vault.charter.root);
    if (!people)
        return bad_bundle(VaultErrorKind::bundle_altered, people.error().detail, file);
    const auto keys = keys_of(header.maker, people->state);
    if (keys.empty())
        return bad_bundle(VaultErrorKind::bundle_from_stranger, {}, file);
    if (!is_signed_by_any(*index, keys))
        return bad_bundle(VaultErrorKind::bundle_altered, "signature", file);
    return OpenBundle{std::move(in), *std::move(index), *std::move(people)};
}

VaultResult<void> Vault::Impl::take_people(KeyringUnion people, Instant now)
{
    if (people.keyring == keyring)
        return {};
    const auto* before = state.find_current(me.person);
    const auto* after = people.state.find_current(me.person);
    const bool still_me = before && after && before->record.sealing == after->record.sealing;
    const std::string why = after ? "new_passphrase" : "removed";
    const std::size_t known = keyring.statements.size();
    auto adopted = adopt(std::move(people.keyring), std::move(people.state), now);
    if (still_me)
        return adopted;
    const auto on_disk = read_keyring(folder, charter);
    if (!adopted && on_disk && on_disk->statements.size() == known)
        return adopted;    // it was not put in force: they are who they were
    // What they could still do was to pass on the keys that they held.
    store.reset();
    return tl::unexpected(VaultError{VaultErrorKind::signed_out, {}, {}, why});
}

VaultResult<Merged> Vault::merge_bundle(const fs::path& file, Instant now,
                                        const DeriveStreams& derive, const CarryProgress& progress,
                                        const MayBeErased& may_be_erased)
{
    if (auto ready = m_impl->check_ready(); !ready)
        return tl::unexpected(ready.error());
    const auto named = [&](VaultError error) {
        if (error.file.empty())
            error.file = file;
        return tl::unexpected(std::move(error));
    };
    std::error_code unknown;
    const auto file_bytes = fs::file_size(file, unknown);
    Taking::Steps steps(progress, unknown ? 0 : file_bytes);
    auto bundle = Taking::open(*m_impl, file, steps);
    if (!bundle)
        return named(bundle.error());
    const BundleHeader& header = bundle->index.header;
    Merged merged{header.maker, header.device, header.made, {}, {}, 0, 0, 0, 0, 0, 0, 0, 0, {}, {}};
    merged.statements = bundle->people.learned;
    merged.without_effect = bundle->people.state.without_effect.size();
    // Until here nothing was changed; what is said of people is, by the next step.
    if (!steps.pass(0))
        return named(stopped_on_the_way());
    if (auto taken = m_impl->take_people(std::move(bundle->people), now); !taken)
        return tl::unexpected(taken.error());

    auto transaction = begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    Taking taking(*m_impl, *bundle, now, merged, steps, may_be_erased);
    const auto taken = guarded(m_impl->folder, [&] { return taking.take_sections(); });
    if (!taken)
        return tl::unexpected(taken.error());
    if (!*taken)
        return named(taken->error());
    Derived& derived = transaction->derived();
    if (auto finished = guarded(m_impl->folder, [&] { taking.finish(derived); }); !finished)
        return tl::unexpected(finished.error());
    // Also of what stands in no case: what was kept apart may be named by a tombstone that is here, or be one's document.
    const auto streams = taking.streams();
    const bool anything = !streams.empty() || merged.commits > 0 || merged.documents > 0;
    if (anything && derive && !derive(derived, streams))
        return tl::unexpected(
            derived.failure().value_or(VaultError{VaultErrorKind::derivation_failed}));
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    if (const auto all = m_impl->reading([](VaultStore& store) { return heads_of(store); }))
        m_impl->memory->note(*all);
    if (auto lacking = behind())
        merged.behind = *std::move(lacking);
    return merged;
}

VaultResult<std::vector<std::uint8_t>> Vault::signed_heads(Instant now) const
{
    return m_impl->reading([&](VaultStore& store) {
        return encode_heads(
            sign_heads(m_impl->charter.vault, m_impl->device, m_impl->me, now, heads_of(store)));
    });
}

}
