#include "vault/erasure.h"

#include "vault/attachments.h"
#include "vault/carrying.h"
#include "vault/files.h"
#include "vault/letterbox.h"
#include "vault/rekey.h"
#include "vault/vault_impl.h"

namespace holdfast {
namespace {

namespace fs = std::filesystem;

/// In `meta`: something was erased, and the file not written afresh since.
constexpr const char* unfinished_mark = "erasure_unfinished";

std::string meta_name(const EntryId& entry)
{
    return "erased " + entry.text();
}

Bytes erasure_signed_bytes(const ErasedEntry& erased, Compartment compartment, const VaultId& vault)
{
    ByteWriter out;
    out.varying("holdfast erased entry 1")
        .fixed(vault.bytes())
        .integer(static_cast<std::uint8_t>(compartment))
        .fixed(erased.entry.bytes())
        .fixed(erased.content)
        .varying(erased.remains)
        .fixed(erased.by.bytes());
    return out.take();
}

void remove_words(CompartmentStore& store, const EntryId& entry)
{
    for (const char* sql : {"DELETE FROM %s.search WHERE docid ="
                            " (SELECT number FROM %s.search_map WHERE entry = ?)",
                            "DELETE FROM %s.search_map WHERE entry = ?"}) {
        auto& remove = store.prepared(sql);
        bind_bytes(remove, 1, entry.bytes());
        run(remove);
    }
}

ErasedEntry signed_for(const Remains& remains, const Hash& content, CompartmentStore& store,
                       const Vault::Impl& vault)
{
    ErasedEntry erased{remains.entry, content, remains.bytes, vault.me.person};
    erased.signature = vault.me.signing.sign(
        erasure_signed_bytes(erased, store.compartment(), vault.charter.vault));
    return erased;
}

/// Who signed, as the store keeps it.
Bytes word_of(const ErasedEntry& erased)
{
    ByteWriter word;
    word.fixed(erased.by.bytes()).fixed(erased.signature);
    return word.take();
}

void read_word(ByteView word, ErasedEntry& erased)
{
    ByteReader in(word);
    erased.by = PersonId(in.array<16>());
    erased.signature = in.array<64>();
}

/// Takes the documents of an erased entry away and remembers that they do not come back.
bool erase_documents(CompartmentStore& store, const Remains& remains)
{
    bool any = false;
    for (const DocumentId& document : remains.documents) {
        never_again(store, document);
        any = drop_document(store, document) || any;
    }
    return any;
}

/// Whether there was anything to erase.
bool erase_one(CompartmentStore& store, const Remains& remains, const Vault::Impl& vault)
{
    std::optional<Hash> content;
    {
        EntryCursor cursor = store.entry(remains.entry);
        if (!cursor.next())
            return false;
        const auto salt = cursor.salt();
        if (!salt)    // the tombstone was here before
            return erase_documents(store, remains);
        content = content_hash(cursor.entry(), *salt);
    }
    const ErasedEntry erased = signed_for(remains, *content, store, vault);
    auto& keep_hash = store.prepared(
        "INSERT OR REPLACE INTO %s.erased (id, content) VALUES (?, ?)");
    bind_bytes(keep_hash, 1, erased.entry.bytes());
    bind_bytes(keep_hash, 2, erased.content);
    run(keep_hash);
    set_value(store, meta_name(erased.entry), word_of(erased));
    auto& destroy = store.prepared(
        "UPDATE %s.entries SET payload = ?, narrative = '', salt = NULL WHERE id = ?");
    bind_bytes(destroy, 1, erased.remains);
    bind_bytes(destroy, 2, erased.entry.bytes());
    run(destroy);
    remove_words(store, remains.entry);
    (void)erase_documents(store, remains);
    return true;
}

const Remains* remains_for(const EntryId& entry, std::span<const Remains> all)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Remains& each) { return each.entry == entry; });
    return found == all.end() ? nullptr : &*found;
}

/// The same where a merge kept it apart: another import of it, another wording under its id, or what somebody wrote after their
/// removal.
bool erase_apart(CompartmentStore& store, std::span<const Remains> all, const Vault::Impl& vault)
{
    bool any = false;
    for (KeptApart& apart : all_kept_apart(store)) {
        auto carried = decode_carried(vault.charter.vault, apart.carried);
        bool changed = false;
        for (std::size_t i = 0; carried && i < carried->entries.size(); ++i) {
            CarriedEntry& each = carried->entries[i];
            const Remains* remains = each.salt ? remains_for(each.entry.id, all) : nullptr;
            if (!remains)
                continue;
            each.erasure = word_of(signed_for(*remains, each.content, store, vault));
            each.entry.payload = remains->bytes;
            each.entry.narrative.clear();
            each.salt.reset();
            (void)erase_documents(store, *remains);
            changed = true;
        }
        if (changed)
            keep_apart(store, carried->commit.hash, {apart.why, encode_carried(*carried)});
        any = any || changed;
    }
    return any;
}

std::set<EntryId> entries_in(std::span<const Remains> all)
{
    std::set<EntryId> ids;
    for (const Remains& remains : all)
        ids.insert(remains.entry);
    return ids;
}

fs::path afresh(const fs::path& file)
{
    fs::path path = file;
    path += ".clean";
    return path;
}

VaultResult<void> rewrite(const Vault::Impl& vault, Compartment compartment)
{
    const fs::path file = vault.folder / file_of(compartment);
    const fs::path target = afresh(file);
    const Secret key = raw_key_form(vault.keys.at(compartment),
                                    vault.state.compartments.at(compartment).salt);
    const auto done_in_copy = [](SQLite::Database& database) {
        SQLite::Statement done(database, "DELETE FROM fresh.meta WHERE name = ?");
        done.bind(1, unfinished_mark);
        run(done);
    };
    if (auto exported = export_file(file, key, target, key, done_in_copy); !exported)
        return exported;
    return rename_file(target, file);
}

}

VaultResult<CompartmentSet> erase_entries(Vault& vault, std::span<const Remains> all)
{
    Vault::Impl& impl = vault.impl();
    if (!impl.in_transaction)
        return tl::unexpected(
            VaultError{VaultErrorKind::input_output, impl.folder, {}, "no_transaction"});
    return impl.reading([&](VaultStore& store) {
        store.check_still_begun();
        CompartmentSet changed;
        for (CompartmentStore* compartment : store.among(every_compartment)) {
            bool any = erase_apart(*compartment, all, impl);
            for (const Remains& remains : all)
                any = erase_one(*compartment, remains, impl) || any;
            if (!all.empty())
                any = forget_set_aside(*compartment, impl.charter.vault, entries_in(all)) || any;
            if (any)
                changed.insert(compartment->compartment());
        }
        for (CompartmentStore* compartment : store.among(changed)) {
            // A word that was deleted stays in the index's segments until they are merged.
            compartment->database().exec("INSERT INTO " + compartment->schema()
                                         + ".search(search) VALUES('optimize')");
            set_value(*compartment, unfinished_mark, as_bytes("1"));
        }
        return changed;
    });
}

VaultResult<void> finish_erasures(Vault& vault)
{
    Vault::Impl& impl = vault.impl();
    const auto due = impl.reading([](VaultStore& store) {
        CompartmentSet waiting;
        for (CompartmentStore* compartment : store.among(every_compartment))
            if (value_of(*compartment, unfinished_mark))
                waiting.insert(compartment->compartment());
        return waiting;
    });
    if (!due)
        return tl::unexpected(due.error());
    if (due->empty())
        return {};
    if (auto ready = impl.check_ready(); !ready)
        return ready;
    impl.store.reset();
    VaultResult<void> done;
    for (const Compartment compartment : all_compartments)
        if (done && due->contains(compartment))
            done = rewrite(impl, compartment);
    const auto opened = impl.open_store();
    return done ? opened : done;
}

VaultResult<void> for_each_apart(const Vault& vault, const EntryVisitor& visit)
{
    const Vault::Impl& impl = vault.impl();
    return impl.reading([&](VaultStore& store) {
        for (CompartmentStore* compartment : store.among(every_compartment))
            for (const KeptApart& apart : all_kept_apart(*compartment)) {
                const auto carried = decode_carried(impl.charter.vault, apart.carried);
                if (!carried)
                    continue;    // `verify` tells
                for (const CarriedEntry& each : carried->entries)
                    if (each.salt)
                        visit(view_of(each.entry));
            }
    });
}

std::set<EntryId> erased_entries(CompartmentStore& store)
{
    auto& query = store.prepared("SELECT id FROM %s.erased");
    const Resetting resetting(query);
    std::set<EntryId> ids;
    while (query.executeStep())
        ids.emplace(column_array<16>(query, 0));
    return ids;
}

void unerase(CompartmentStore& store, const CarriedEntry& whole)
{
    auto& restore = store.prepared("UPDATE %s.entries SET payload = ?, narrative = ?, salt = ?"
                                   " WHERE id = ? AND salt IS NULL");
    bind_bytes(restore, 1, whole.entry.payload);
    restore.bind(2, whole.entry.narrative);
    bind_bytes(restore, 3, *whole.salt);
    bind_bytes(restore, 4, whole.entry.id.bytes());
    run(restore);
    auto& forget = store.prepared("DELETE FROM %s.erased WHERE id = ?");
    bind_bytes(forget, 1, whole.entry.id.bytes());
    run(forget);
    drop_value(store, meta_name(whole.entry.id));
}

std::optional<ErasedEntry> erased_entry(CompartmentStore& store, const EntryId& entry)
{
    auto& query = store.prepared("SELECT d.content, e.payload FROM %s.erased AS d JOIN %s.entries"
                                 " AS e ON e.id = d.id WHERE d.id = ? AND e.salt IS NULL");
    const Resetting resetting(query);
    bind_bytes(query, 1, entry.bytes());
    if (!query.executeStep())
        return std::nullopt;
    const ByteView remains = column_bytes(query, 1);
    ErasedEntry erased{entry,
                       column_array<32>(query, 0),
                       {remains.begin(), remains.end()},
                       PersonId(std::array<std::uint8_t, 16>{})};
    if (const auto word = value_of(store, meta_name(entry)))
        read_word(*word, erased);
    return erased;
}

std::optional<ErasedEntry> erased_entry(const CarriedEntry& carried)
{
    if (carried.salt)
        return std::nullopt;
    ErasedEntry erased{carried.entry.id, carried.content, carried.entry.payload,
                       PersonId(std::array<std::uint8_t, 16>{})};
    read_word(carried.erasure, erased);
    return erased;
}

bool is_signed(const ErasedEntry& erased, Compartment compartment, const VaultId& vault,
               const KeyringState& people)
{
    if (erased.remains.empty())
        return true;
    const Bytes message = erasure_signed_bytes(erased, compartment, vault);
    const auto* by = people.find(erased.by);
    if (by && is_signed_by_any(by->signing_keys, message, erased.signature))
        return true;
    const auto unheeded = people.unheeded.find(erased.by);
    return unheeded != people.unheeded.end()
           && is_signed_by_any(unheeded->second, message, erased.signature);
}

}
