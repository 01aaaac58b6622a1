#include "vault/erasure.h"

#include "vault/attachments.h"
#include "vault/files.h"
#include "vault/rekey.h"
#include "vault/vault_impl.h"

namespace holdfast {
namespace {

namespace fs = std::filesystem;

/// In `meta`: something was erased, and the file not written afresh since.
constexpr const char* unfinished = "erasure_unfinished";

std::string meta_name(const EntryId& entry)
{
    return "erased " + entry.text();
}

void put_meta(CompartmentStore& store, const std::string& name, ByteView value)
{
    auto& write = store.prepared("INSERT OR REPLACE INTO %s.meta (name, value) VALUES (?, ?)");
    write.bind(1, name);
    bind_bytes(write, 2, value);
    run(write);
}

std::optional<Bytes> meta(CompartmentStore& store, const std::string& name)
{
    auto& query = store.prepared("SELECT value FROM %s.meta WHERE name = ?");
    const Resetting resetting(query);
    query.bind(1, name);
    if (!query.executeStep())
        return std::nullopt;
    const ByteView value = column_bytes(query, 0);
    return Bytes(value.begin(), value.end());
}

Bytes signed_bytes(const ErasedEntry& erased, Compartment compartment, const VaultId& vault)
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

/// Whether there was anything to erase.
bool erase_one(CompartmentStore& store, const Remains& remains, const Vault::Impl& vault)
{
    std::optional<Hash> content;
    {
        EntryCursor cursor = store.entry(remains.entry);
        if (!cursor.next())
            return false;
        const auto salt = cursor.salt();
        if (!salt)
            return false;    // the tombstone was here before
        content = content_hash(cursor.entry(), *salt);
    }
    ErasedEntry erased{remains.entry, *content, remains.bytes, vault.me.person};
    erased.signature = vault.me.signing.sign(
        signed_bytes(erased, store.compartment(), vault.charter.vault));
    auto& keep_hash = store.prepared(
        "INSERT OR REPLACE INTO %s.erased (id, content) VALUES (?, ?)");
    bind_bytes(keep_hash, 1, erased.entry.bytes());
    bind_bytes(keep_hash, 2, erased.content);
    run(keep_hash);
    ByteWriter word;
    word.fixed(erased.by.bytes()).fixed(erased.signature);
    put_meta(store, meta_name(erased.entry), word.bytes());
    auto& destroy = store.prepared(
        "UPDATE %s.entries SET payload = ?, narrative = '', salt = NULL WHERE id = ?");
    bind_bytes(destroy, 1, erased.remains);
    bind_bytes(destroy, 2, erased.entry.bytes());
    run(destroy);
    remove_words(store, remains.entry);
    for (const DocumentId& document : remains.documents)
        (void)drop_document(store, document);
    return true;
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
        done.bind(1, unfinished);
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
        for (CompartmentStore* compartment : store.among(every_compartment))
            for (const Remains& remains : all)
                if (erase_one(*compartment, remains, impl))
                    changed.insert(compartment->compartment());
        for (CompartmentStore* compartment : store.among(changed)) {
            // A word that was deleted stays in the index's segments until they are merged.
            compartment->database().exec("INSERT INTO " + compartment->schema()
                                         + ".search(search) VALUES('optimize')");
            put_meta(*compartment, unfinished, as_bytes("1"));
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
            if (meta(*compartment, unfinished))
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
    if (const auto word = meta(store, meta_name(entry))) {
        ByteReader in(*word);
        erased.by = PersonId(in.array<16>());
        erased.signature = in.array<64>();
    }
    return erased;
}

bool is_signed(const ErasedEntry& erased, Compartment compartment, const VaultId& vault,
               const KeyringState& people)
{
    if (erased.remains.empty())
        return true;
    const auto* by = people.find(erased.by);
    const Bytes message = signed_bytes(erased, compartment, vault);
    return by
           && std::any_of(
               by->signing_keys.begin(), by->signing_keys.end(),
               [&](const PublicKey& key) { return is_signed_by(key, message, erased.signature); });
}

}
