#include "vault/attachments.h"

#include <istream>
#include <ostream>

#include <sodium.h>

#include "vault/carrying.h"
#include "vault/contents.h"
#include "vault/vault_impl.h"

namespace holdfast {
namespace {

constexpr std::string_view posted_purpose = "holdfast posted content 1";

/// Why the stream could not be taken.
struct Refused {
    VaultErrorKind kind;
    const char* detail;
};

/// Reads a stream chunk by chunk; throws `Refused` where it fails or is too long.
template <typename Take>
Content read_chunks(std::istream& in, Take take)
{
    ContentHash running;
    Bytes chunk(content_chunk_bytes);
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
    const std::int64_t number = case_store.database().getLastInsertRowid();
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
    if (content_of(to, head.document) || is_never_again(to, head.document))
        return true;
    const std::int64_t content = begin_content(to);
    ContentHash running;
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

/// In `meta`: a posted content that came with a bundle.
std::string foreign_content_name(std::int64_t number)
{
    return "content/" + std::to_string(number);
}

}

void mark_foreign_content(CompartmentStore& case_record, std::int64_t number)
{
    set_value(case_record, foreign_content_name(number), {});
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

std::size_t take_in_contents(VaultStore& store)
{
    std::size_t lost = 0;
    CompartmentStore& from = store.case_record();
    for (CompartmentStore* compartment : store.among(every_compartment)) {
        const auto waiting = waiting_for(from, compartment->compartment());
        const auto keys = waiting.empty() ? std::vector<SealingPair>() : compartment->post_keys();
        for (const Waiting& each : waiting) {
            const auto head = opened(each.sealed, keys);
            const std::string foreign = foreign_content_name(each.number);
            if (!head && value_of(from, foreign))
                continue;    // its key comes with another bundle
            drop_value(from, foreign);
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
