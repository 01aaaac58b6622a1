#include "vault/attachments.h"

#include <istream>
#include <ostream>

#include <sodium.h>

#include "vault/vault_impl.h"

namespace holdfast {
namespace {

constexpr std::size_t chunk_bytes = std::size_t{64} << 10;
constexpr std::string_view posted_purpose = "holdfast posted content 1";

/// The hash of a content as it goes by.
class RunningHash {
public:
    RunningHash() { crypto_generichash_init(&m_state, nullptr, 0, std::tuple_size_v<Hash>); }
    void add(ByteView bytes)
    {
        crypto_generichash_update(&m_state, bytes.data(), bytes.size());
        m_size += bytes.size();
    }
    Content content()
    {
        Content all{m_size, {}};
        crypto_generichash_final(&m_state, all.hash.data(), all.hash.size());
        return all;
    }
    std::uint64_t size() const { return m_size; }

private:
    crypto_generichash_state m_state{};
    std::uint64_t m_size = 0;
};

/// Why the stream could not be taken.
struct Refused {
    VaultErrorKind kind;
    const char* detail;
};

/// Reads a stream chunk by chunk; throws `Refused` where it fails or is too long.
template <typename Take>
Content read_chunks(std::istream& in, Take take)
{
    RunningHash running;
    Bytes chunk(chunk_bytes);
    for (std::int64_t place = 0; in; ++place) {
        in.read(reinterpret_cast<char*>(chunk.data()), static_cast<std::streamsize>(chunk.size()));
        if (in.bad())
            throw Refused{VaultErrorKind::input_output, "the document cannot be read"};
        const ByteView got = ByteView(chunk).first(static_cast<std::size_t>(in.gcount()));
        if (got.empty())
            break;
        running.add(got);
        if (running.size() > most_document_bytes)
            throw Refused{VaultErrorKind::too_large, "document"};
        take(place, got);
    }
    sodium_memzero(chunk.data(), chunk.size());
    return running.content();
}

std::int64_t last_row(CompartmentStore& store)
{
    return store.database().getLastInsertRowid();
}

std::optional<std::int64_t> content_of(CompartmentStore& store, const DocumentId& document)
{
    auto& query = store.prepared("SELECT content FROM %s.documents WHERE id = ?");
    const Resetting resetting(query);
    bind_bytes(query, 1, document.bytes());
    return query.executeStep() ? std::optional(query.getColumn(0).getInt64()) : std::nullopt;
}

void run_with(CompartmentStore& store, const char* sql, std::int64_t number)
{
    auto& statement = store.prepared(sql);
    statement.bind(1, number);
    run(statement);
}

void remove_content(CompartmentStore& store, std::int64_t number)
{
    run_with(store, "DELETE FROM %s.chunks WHERE content = ?", number);
    run_with(store, "DELETE FROM %s.contents WHERE number = ?", number);
}

/// A content that is being written: under a hash that is none until all of it is there.
std::int64_t begin_content(CompartmentStore& store)
{
    auto& insert = store.prepared("INSERT INTO %s.contents (hash, size, uses) VALUES (?, 0, 1)");
    bind_bytes(insert, 1, random_array<32>());
    run(insert);
    return last_row(store);
}

void add_chunk(CompartmentStore& store, std::int64_t content, std::int64_t place, ByteView bytes)
{
    auto& insert = store.prepared("INSERT INTO %s.chunks (content, place, bytes) VALUES (?, ?, ?)");
    insert.bind(1, content);
    insert.bind(2, place);
    // Without SQLiteCpp's copy: the bytes live until the statement has run.
    insert.bindNoCopy(3, static_cast<const void*>(bytes.data()), static_cast<int>(bytes.size()));
    run(insert);
}

/// All of it is there: it stays, or the same content that was there before is used once more.
void end_content(CompartmentStore& store, std::int64_t number, const Content& content,
                 const DocumentId& document)
{
    auto& same = store.prepared("SELECT number FROM %s.contents WHERE hash = ?");
    bind_bytes(same, 1, content.hash);
    std::optional<std::int64_t> known;
    {
        const Resetting resetting(same);
        if (same.executeStep())
            known = same.getColumn(0).getInt64();
    }
    if (known) {
        remove_content(store, number);
        run_with(store, "UPDATE %s.contents SET uses = uses + 1 WHERE number = ?", *known);
    } else {
        auto& named = store.prepared("UPDATE %s.contents SET hash = ?, size = ? WHERE number = ?");
        bind_bytes(named, 1, content.hash);
        named.bind(2, static_cast<std::int64_t>(content.size_bytes));
        named.bind(3, number);
        run(named);
    }
    auto& insert = store.prepared("INSERT INTO %s.documents (id, content) VALUES (?, ?)");
    bind_bytes(insert, 1, document.bytes());
    insert.bind(2, known.value_or(number));
    run(insert);
}

Content store_content(CompartmentStore& store, const DocumentId& document, std::istream& in)
{
    const std::int64_t number = begin_content(store);
    const Content content = read_chunks(
        in, [&](std::int64_t place, ByteView bytes) { add_chunk(store, number, place, bytes); });
    end_content(store, number, content, document);
    return content;
}

/// What is sealed to a compartment beside the chunks: which document, the key of its chunks, and
/// what they must amount to.
Bytes posted_head_of(const DocumentId& document, const Secret& key, const Content& content)
{
    ByteWriter head;
    head.varying(posted_purpose).fixed(document.bytes()).fixed(key.bytes());
    head.integer(content.size_bytes).fixed(content.hash);
    return head.take();
}

Content post_content(CompartmentStore& case_store, Compartment compartment,
                     const PublicKey& compartment_key, const DocumentId& document, std::istream& in)
{
    auto& insert = case_store.prepared(
        "INSERT INTO %s.posted_contents (compartment, sealed) VALUES (?, zeroblob(0))");
    insert.bind(1, static_cast<int>(compartment));
    run(insert);
    const std::int64_t number = last_row(case_store);
    const Secret key = Secret::random(32);
    const Content content = read_chunks(in, [&](std::int64_t place, ByteView bytes) {
        auto& add = case_store.prepared(
            "INSERT INTO %s.posted_chunks (content, place, locked) VALUES (?, ?, ?)");
        add.bind(1, number);
        add.bind(2, place);
        bind_bytes(add, 3, lock_with(key, Secret::copy_of(bytes)));
        run(add);
    });
    Bytes head = posted_head_of(document, key, content);
    auto& seal = case_store.prepared("UPDATE %s.posted_contents SET sealed = ? WHERE number = ?");
    bind_bytes(seal, 1, seal_to(compartment_key, head));
    sodium_memzero(head.data(), head.size());
    seal.bind(2, number);
    run(seal);
    return content;
}

struct PostedHead {
    DocumentId document;
    Secret key;
    Content content;
};

std::optional<PostedHead> opened(ByteView sealed, const std::vector<SealingPair>& pairs)
{
    for (const SealingPair& pair : pairs) {
        const auto bytes = pair.open(sealed);
        if (!bytes)
            continue;
        ByteReader in(bytes->bytes());
        if (in.text() != posted_purpose)
            return std::nullopt;
        const DocumentId document(in.array<16>());
        Secret key = Secret::copy_of(in.fixed(32));
        Content content{in.integer<std::uint64_t>(), {}};
        content.hash = in.array<32>();
        if (!in.whole())
            return std::nullopt;
        return PostedHead{document, std::move(key), content};
    }
    return std::nullopt;
}

/// Brings one posted content over; false where it is not what it says.
bool bring_over(CompartmentStore& from, CompartmentStore& to, std::int64_t number,
                const PostedHead& head)
{
    if (content_of(to, head.document))
        return true;
    const std::int64_t content = begin_content(to);
    RunningHash running;
    auto& chunks = from.prepared(
        "SELECT place, locked FROM %s.posted_chunks WHERE content = ? ORDER BY place");
    const Resetting resetting(chunks);
    chunks.bind(1, number);
    while (chunks.executeStep()) {
        const auto bytes = unlock_with(head.key, column_bytes(chunks, 1));
        if (!bytes) {
            remove_content(to, content);
            return false;
        }
        running.add(bytes->bytes());
        add_chunk(to, content, chunks.getColumn(0).getInt64(), bytes->bytes());
    }
    if (running.content() != head.content) {
        remove_content(to, content);
        return false;
    }
    end_content(to, content, head.content, head.document);
    return true;
}

struct Waiting {
    std::int64_t number;
    Bytes sealed;
};

std::vector<Waiting> waiting_for(CompartmentStore& case_store, Compartment compartment)
{
    auto& query = case_store.prepared(
        "SELECT number, sealed FROM %s.posted_contents WHERE compartment = ? ORDER BY number");
    const Resetting resetting(query);
    query.bind(1, static_cast<int>(compartment));
    std::vector<Waiting> waiting;
    while (query.executeStep()) {
        const ByteView sealed = column_bytes(query, 1);
        waiting.push_back({query.getColumn(0).getInt64(), {sealed.begin(), sealed.end()}});
    }
    return waiting;
}

/// Goes through a content's chunks; what they amount to.
template <typename Take>
Content through_chunks(CompartmentStore& store, std::int64_t content, Take take)
{
    RunningHash running;
    auto& chunks = store.prepared("SELECT bytes FROM %s.chunks WHERE content = ? ORDER BY place");
    const Resetting resetting(chunks);
    chunks.bind(1, content);
    while (chunks.executeStep()) {
        const ByteView bytes = column_bytes(chunks, 0);
        running.add(bytes);
        take(bytes);
    }
    return running.content();
}

Content stated(CompartmentStore& store, std::int64_t number)
{
    auto& query = store.prepared("SELECT size, hash FROM %s.contents WHERE number = ?");
    const Resetting resetting(query);
    query.bind(1, number);
    if (!query.executeStep())
        throw SQLite::Exception("a document without content", SQLITE_CORRUPT);
    return {static_cast<std::uint64_t>(query.getColumn(0).getInt64()), column_array<32>(query, 1)};
}

std::vector<std::int64_t> numbers(CompartmentStore& store, const char* sql)
{
    auto& query = store.prepared(sql);
    const Resetting resetting(query);
    std::vector<std::int64_t> all;
    while (query.executeStep())
        all.push_back(query.getColumn(0).getInt64());
    return all;
}

}

VaultResult<Content> attach(Vault& vault, Compartment compartment, const DocumentId& document,
                            std::istream& in)
{
    Vault::Impl& impl = vault.impl();
    if (!impl.in_transaction)
        return tl::unexpected(
            VaultError{VaultErrorKind::input_output, impl.folder, {}, "no_transaction"});
    try {
        return impl.reading([&](VaultStore& store) {
            store.check_still_begun();
            if (CompartmentStore* held = store.find(compartment))
                return store_content(*held, document, in);
            return post_content(store.case_record(), compartment,
                                impl.state.compartments.at(compartment).post, document, in);
        });
    } catch (const Refused& refused) {
        return tl::unexpected(VaultError{refused.kind, {}, {}, refused.detail});
    }
}

VaultResult<std::optional<Content>> find_document(const Vault& vault, const DocumentId& document)
{
    return vault.impl().reading([&](VaultStore& store) -> std::optional<Content> {
        for (CompartmentStore* compartment : store.among(every_compartment))
            if (const auto number = content_of(*compartment, document))
                return stated(*compartment, *number);
        return std::nullopt;
    });
}

VaultResult<Content> read_document(const Vault& vault, const DocumentId& document,
                                   std::ostream& out)
{
    std::optional<Compartment> changed;
    const auto read = vault.impl().reading([&](VaultStore& store) -> std::optional<Content> {
        for (CompartmentStore* compartment : store.among(every_compartment)) {
            const auto number = content_of(*compartment, document);
            if (!number)
                continue;
            const Content written = through_chunks(*compartment, *number, [&](ByteView bytes) {
                out.write(reinterpret_cast<const char*>(bytes.data()),
                          static_cast<std::streamsize>(bytes.size()));
            });
            if (written != stated(*compartment, *number))
                changed = compartment->compartment();
            return written;
        }
        return std::nullopt;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (changed)
        return tl::unexpected(
            VaultError{VaultErrorKind::damaged, file_of(*changed), {}, "content_changed"});
    if (!*read)
        return tl::unexpected(VaultError{VaultErrorKind::no_such_document});
    return **read;
}

bool drop_document(CompartmentStore& store, const DocumentId& document)
{
    const auto number = content_of(store, document);
    if (!number)
        return false;
    auto& remove = store.prepared("DELETE FROM %s.documents WHERE id = ?");
    bind_bytes(remove, 1, document.bytes());
    run(remove);
    run_with(store, "UPDATE %s.contents SET uses = uses - 1 WHERE number = ?", *number);
    run_with(store,
             "DELETE FROM %s.chunks WHERE content = ?1"
             " AND (SELECT uses FROM %s.contents WHERE number = ?1) <= 0",
             *number);
    run_with(store, "DELETE FROM %s.contents WHERE number = ? AND uses <= 0", *number);
    return true;
}

std::size_t take_in_contents(VaultStore& store)
{
    std::size_t lost = 0;
    CompartmentStore& from = store.case_record();
    for (CompartmentStore* compartment : store.among(every_compartment)) {
        const auto waiting = waiting_for(from, compartment->compartment());
        const auto keys = waiting.empty() ? std::vector<SealingPair>() : compartment->post_keys();
        for (const Waiting& each : waiting) {
            const auto head = opened(each.sealed, keys);
            if (!head || !bring_over(from, *compartment, each.number, *head))
                ++lost;
            run_with(from, "DELETE FROM %s.posted_chunks WHERE content = ?", each.number);
            run_with(from, "DELETE FROM %s.posted_contents WHERE number = ?", each.number);
        }
    }
    return lost;
}

void check_contents(CompartmentStore& store, std::vector<Finding>& findings)
{
    for (const std::int64_t number :
         numbers(store, "SELECT number FROM %s.contents ORDER BY number"))
        if (through_chunks(store, number, [](ByteView) {}) != stated(store, number))
            findings.push_back({Fault::content_changed, store.compartment()});
    const auto astray = numbers(store,
                                "SELECT 1 FROM %s.documents AS d WHERE NOT EXISTS"
                                " (SELECT 1 FROM %s.contents AS c WHERE c.number = d.content)");
    findings.insert(findings.end(), astray.size(),
                    {Fault::content_missing, store.compartment(), {}, {}});
}

}
