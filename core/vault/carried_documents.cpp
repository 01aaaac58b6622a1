#include "vault/carried_documents.h"

#include <set>

#include "vault/attachments.h"
#include "vault/carrying.h"

namespace holdfast {
namespace {

constexpr std::string_view held_prefix = "documents/";
constexpr std::size_t most_locked_chunk = content_chunk_bytes + 256;

/// What a `document` record announces.
enum class Form : std::uint8_t { held, follows, posted };

std::vector<DocumentId> documents_with(CompartmentStore& compartment, std::int64_t content)
{
    auto& query = compartment.prepared("SELECT id FROM %s.documents WHERE content = ? ORDER BY id");
    const Resetting resetting(query);
    query.bind(1, content);
    std::vector<DocumentId> documents;
    while (query.executeStep())
        documents.emplace_back(column_array<16>(query, 0));
    return documents;
}

void write_content(ByteWriter& out, const Content& content)
{
    out.integer(content.size_bytes).fixed(content.hash);
}

Content read_content(ByteReader& in)
{
    Content content{in.integer<std::uint64_t>(), {}};
    content.hash = in.array<32>();
    return content;
}

/// Chunk by chunk, each with its place.
class ChunkWriter {
public:
    explicit ChunkWriter(BundleWriter& out) : m_out(out) {}
    void add(ByteView bytes)
    {
        ByteWriter chunk;
        chunk.integer(m_place++).fixed(bytes);
        m_out.add(RecordKind::chunk, chunk.bytes());
    }

private:
    BundleWriter& m_out;
    std::uint32_t m_place = 0;
};

/// The locked chunks of a posted content, in order.
Content through_locked(CompartmentStore& case_record, std::int64_t number,
                       const std::function<void(ByteView)>& take)
{
    ContentHash running;
    auto& chunks = case_record.prepared(
        "SELECT locked FROM %s.posted_chunks WHERE content = ? ORDER BY place");
    const Resetting resetting(chunks);
    chunks.bind(1, number);
    while (chunks.executeStep()) {
        running.add(column_bytes(chunks, 0));
        take(column_bytes(chunks, 0));
    }
    return running.content();
}

tl::unexpected<VaultError> altered()
{
    return bad_bundle(VaultErrorKind::bundle_altered, "document");
}

}

void add_documents(CompartmentStore& compartment, const WhichContents& which, BundleWriter& out,
                   BundleMade& made)
{
    for (const std::int64_t number :
         numbers(compartment, "SELECT number FROM %s.contents ORDER BY number")) {
        const Content content = stated(compartment, number);
        // What is damaged here would make the other end refuse all the rest with it: `verify` tells of it.
        if (through_chunks(compartment, number, [](ByteView) {}) != content) {
            ++made.damaged_documents;
            continue;
        }
        const auto documents = documents_with(compartment, number);
        const bool follows = which(content, documents);
        ByteWriter head;
        head.integer(static_cast<std::uint8_t>(follows ? Form::follows : Form::held));
        write_content(head, content);
        head.integer(static_cast<std::uint32_t>(documents.size()));
        for (const DocumentId& document : documents)
            head.fixed(document.bytes());
        out.add(RecordKind::document, head.bytes());
        if (!follows)
            continue;
        ChunkWriter chunks(out);
        (void)through_chunks(compartment, number, [&](ByteView bytes) { chunks.add(bytes); });
        made.documents += documents.size();
    }
}

void add_posted_contents(CompartmentStore& case_record, BundleWriter& out, BundleMade& made)
{
    for (const std::int64_t number :
         numbers(case_record, "SELECT number FROM %s.posted_contents ORDER BY number")) {
        const Content locked = through_locked(case_record, number, [](ByteView) {});
        auto& query = case_record.prepared(
            "SELECT compartment, sealed FROM %s.posted_contents WHERE number = ?");
        ByteWriter head;
        {
            const Resetting resetting(query);
            query.bind(1, number);
            if (!query.executeStep())
                continue;
            head.integer(static_cast<std::uint8_t>(Form::posted));
            write_content(head, locked);
            head.integer(static_cast<std::uint8_t>(query.getColumn(0).getInt()))
                .varying(column_bytes(query, 1));
        }
        out.add(RecordKind::document, head.bytes());
        ChunkWriter chunks(out);
        (void)through_locked(case_record, number, [&](ByteView bytes) { chunks.add(bytes); });
        ++made.documents;
    }
}

std::set<Hash> held_elsewhere(CompartmentStore& compartment, const DeviceId& here)
{
    std::optional<std::set<Hash>> common;
    for (const auto& [name, value] : values_of(compartment, held_prefix)) {
        if (name == std::string(held_prefix) + here.text())
            continue;
        std::set<Hash> held;
        for (ByteReader in(value); !in.whole() && !in.ran_short();)
            held.insert(in.array<32>());
        if (common)
            std::erase_if(*common, [&](const Hash& hash) { return !held.contains(hash); });
        else
            common = std::move(held);
    }
    return common.value_or(std::set<Hash>());
}

/// The content whose chunks come next.
struct TakingDocuments::Current {
    Form form{};
    Content content;
    std::vector<DocumentId> wanted{};    ///< documents that are to have it
    std::optional<std::int64_t>
        number{};    ///< under which its chunks are kept; absent: it is here already
    ContentHash running{};
    std::uint32_t place = 0;
};

TakingDocuments::TakingDocuments(CompartmentStore& compartment, CompartmentStore& case_record,
                                 const DeviceId& maker, Merged& report)
    : m_compartment(compartment), m_case_record(case_record), m_maker(maker), m_report(report)
{}

TakingDocuments::~TakingDocuments() = default;

VaultResult<void> TakingDocuments::document(const Bytes& bytes)
{
    ByteReader in(bytes);
    const auto form = in.integer<std::uint8_t>();
    Current current{.form = static_cast<Form>(form), .content = read_content(in)};
    if (form > static_cast<std::uint8_t>(Form::posted))
        return altered();
    if (current.form == Form::posted) {
        const auto compartment = in.integer<std::uint8_t>();
        const ByteView sealed = in.varying();
        if (!in.whole() || compartment >= compartment_count || &m_compartment != &m_case_record)
            return altered();
        begin_posted(std::move(current), static_cast<Compartment>(compartment),
                     {sealed.begin(), sealed.end()});
        return {};
    }
    if (current.content.size_bytes > most_document_bytes)
        return altered();
    for (auto left = in.integer<std::uint32_t>(); left > 0 && !in.ran_short(); --left) {
        const DocumentId document(in.array<16>());
        if (!content_of(m_compartment, document) && !is_never_again(m_compartment, document))
            current.wanted.push_back(document);
    }
    if (!in.whole())
        return altered();
    m_held.insert(current.content.hash);
    if (current.form == Form::follows)
        begin_held(std::move(current));
    return {};
}

void TakingDocuments::begin_held(Current current)
{
    if (!current.wanted.empty() && !content_with(m_compartment, current.content.hash))
        current.number = begin_content(m_compartment);
    m_current = std::make_unique<Current>(std::move(current));
}

void TakingDocuments::begin_posted(Current current, Compartment compartment, const Bytes& sealed)
{
    auto& there = m_case_record.prepared(
        "SELECT 1 FROM %s.posted_contents WHERE compartment = ? AND sealed = ?");
    const Resetting resetting(there);
    there.bind(1, static_cast<int>(compartment));
    bind_bytes(there, 2, sealed);
    if (!there.executeStep()) {
        auto& insert = m_case_record.prepared(
            "INSERT INTO %s.posted_contents (compartment, sealed) VALUES (?, ?)");
        insert.bind(1, static_cast<int>(compartment));
        bind_bytes(insert, 2, sealed);
        run(insert);
        current.number = m_case_record.database().getLastInsertRowid();
        mark_foreign_content(m_case_record, *current.number);
    }
    m_current = std::make_unique<Current>(std::move(current));
}

VaultResult<void> TakingDocuments::chunk(const Bytes& bytes)
{
    ByteReader in(bytes);
    const auto place = in.integer<std::uint32_t>();
    if (!m_current || in.ran_short())
        return altered();
    Current& current = *m_current;
    const ByteView content = ByteView(bytes).subspan(sizeof place);
    const std::size_t most = current.form == Form::posted ? most_locked_chunk : content_chunk_bytes;
    current.running.add(content);
    if (place != current.place++ || content.empty() || content.size() > most
        || current.running.size() > current.content.size_bytes)
        return bad_bundle(VaultErrorKind::bundle_document);
    if (!current.number)
        return {};
    if (current.form == Form::follows) {
        add_chunk(m_compartment, *current.number, place, content);
        return {};
    }
    auto& add = m_case_record.prepared(
        "INSERT INTO %s.posted_chunks (content, place, locked) VALUES (?, ?, ?)");
    add.bind(1, *current.number);
    add.bind(2, static_cast<std::int64_t>(place));
    bind_bytes(add, 3, content);
    run(add);
    return {};
}

VaultResult<void> TakingDocuments::end_of_content()
{
    if (!m_current)
        return {};
    const auto whole = std::move(m_current);
    if (whole->running.content() != whole->content)
        return bad_bundle(VaultErrorKind::bundle_document);
    keep(*whole);
    return {};
}

void TakingDocuments::keep(const Current& whole)
{
    if (whole.form == Form::posted) {
        m_report.documents += whole.number ? 1 : 0;
        return;
    }
    for (const DocumentId& document : whole.wanted) {
        // One content may be stated to have the same document twice: the first counts.
        if (content_of(m_compartment, document))
            continue;
        if (const auto known = content_with(m_compartment, whole.content.hash))
            use_content(m_compartment, *known, document);
        else
            end_content(m_compartment, *whole.number, whole.content, document);
        ++m_report.documents;
    }
}

void TakingDocuments::finish()
{
    ByteWriter held;
    for (const Hash& hash : m_held)
        held.fixed(hash);
    set_value(m_compartment, std::string(held_prefix) + m_maker.text(), held.bytes());
}

}
