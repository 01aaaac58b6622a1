// A document that is posted comes from anybody who knows a public key: a head that was sealed to the compartment, and locked
// chunks. One in a bundle comes from a stick. Either is taken in whole, as what its head says, or not at all; and what was
// there before stays as it was.
//
// The first byte chooses the way and how much of it is honest, the second how the rest is cut into chunks.

#include "vault/attachments.h"

#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <stdexcept>

#include "vault/carried_documents.h"
#include "vault/vault_impl.h"

namespace {

using namespace holdfast;
namespace fs = std::filesystem;

constexpr Compartment into = Compartment::support;
const DocumentId document(DocumentId::Bytes{1});

/// A folder that is gone at the end.
struct Folder {
    fs::path path = [] {
        std::string name = (fs::temp_directory_path() / "holdfast-fuzz-XXXXXX").string();
        return ::mkdtemp(name.data()) ? fs::path(name) : throw std::runtime_error("no folder");
    }();
    ~Folder() { fs::remove_all(path); }
};

/// A vault that somebody has open who holds everything, with one document in it.
struct Opened {
    Folder folder;
    Vault vault = [this] {
        auto created = Vault::create({folder.path / "vault", folder.path / "device"},
                                     {PersonId(PersonId::Bytes{1}), "somebody"},
                                     Secret::from_text("some passphrase"), Instant(),
                                     VaultPurpose::sample, KdfCost::light_for_samples());
        if (!created)
            std::abort();
        return std::move(created->vault);
    }();

    Opened()
    {
        auto transaction = vault.begin();
        std::istringstream in("what was there before");
        if (!transaction || !attach(vault, into, DocumentId(DocumentId::Bytes{2}), in)
            || !transaction->commit())
            std::abort();
    }
    VaultStore& store() { return *vault.impl().store; }
    CompartmentStore& case_record() { return store().case_record(); }
};

/// What is posted, before it is locked and sealed.
struct Posted {
    Bytes head;
    std::vector<Bytes> chunks;
};

Bytes honest_head(const std::vector<Bytes>& chunks)
{
    ContentHash hash;
    for (const Bytes& chunk : chunks)
        hash.add(chunk);
    const Content content = hash.content();
    const Secret key(32);
    ByteWriter head;
    head.varying("holdfast posted content 1").fixed(document.bytes()).fixed(key.bytes());
    head.integer(content.size_bytes).fixed(content.hash);
    return head.take();
}

std::vector<Bytes> cut(ByteView bytes, std::size_t each)
{
    std::vector<Bytes> pieces;
    for (; !bytes.empty(); bytes = bytes.subspan(std::min(each, bytes.size()))) {
        const ByteView piece = bytes.first(std::min(each, bytes.size()));
        pieces.emplace_back(piece.begin(), piece.end());
    }
    return pieces;
}

void put(Opened& opened, const Posted& posted, bool locks)
{
    auto& insert = opened.case_record().prepared(
        "INSERT INTO %s.posted_contents (compartment, sealed) VALUES (?, ?)");
    insert.bind(1, static_cast<int>(into));
    bind_bytes(insert, 2,
               seal_to(opened.vault.impl().state.compartments.at(into).post, posted.head));
    run(insert);
    const std::int64_t number = opened.case_record().database().getLastInsertRowid();
    std::int64_t place = 0;
    for (const Bytes& chunk : posted.chunks) {
        auto& add = opened.case_record().prepared(
            "INSERT INTO %s.posted_chunks (content, place, locked) VALUES (?, ?, ?)");
        add.bind(1, number);
        add.bind(2, place++);
        bind_bytes(add, 3, locks ? lock_with(Secret(32), Secret::copy_of(chunk)) : chunk);
        run(add);
    }
}

/// All that is there is what it is said to be, and nothing waits that could be opened.
void check_that_it_holds(Opened& opened)
{
    std::vector<Finding> findings;
    check_contents(*opened.store().find(into), findings);
    std::ostringstream before;
    if (!findings.empty() || !read_document(opened.vault, DocumentId(DocumentId::Bytes{2}), before)
        || before.str() != "what was there before")
        std::abort();
}

bool reads(Opened& opened, ByteView content)
{
    std::ostringstream out;
    const auto read = read_document(opened.vault, document, out);
    return read && out.str() == std::string(content.begin(), content.end());
}

/// What is posted, by the first byte: all of it made up, the head alone, honest, honest but for one byte of the head.
void take_posted(Opened& opened, int how, std::uint8_t number, ByteView rest)
{
    Posted posted;
    if (how < 2) {
        const std::size_t head = std::min<std::size_t>(number, rest.size());
        posted.head.assign(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(head));
        posted.chunks = cut(rest.subspan(head), 40);
    } else {
        posted.chunks = cut(rest, std::size_t{1} + number);
        posted.head = honest_head(posted.chunks);
    }
    if (how == 3) {
        std::uint8_t& byte = posted.head[number % posted.head.size()];
        byte = static_cast<std::uint8_t>(byte ^ (1 + rest.size() % 255));
    }
    put(opened, posted, how != 0);
    const std::size_t lost = take_in_contents(opened.store());
    check_that_it_holds(opened);
    if (how == 2 && (lost != 0 || !reads(opened, rest)))
        std::abort();
}

/// One record of a bundle's section.
struct Record {
    bool is_chunk = false;
    Bytes bytes;
};

/// Whatever stands there: a byte of kind, a byte of length, so many bytes.
std::vector<Record> made_up_records(ByteView rest)
{
    std::vector<Record> records;
    while (rest.size() >= 2) {
        const bool is_chunk = rest[0] % 2 == 1;
        const std::size_t size = std::min<std::size_t>(rest[1], rest.size() - 2);
        const ByteView bytes = rest.subspan(2, size);
        records.push_back({is_chunk, {bytes.begin(), bytes.end()}});
        rest = rest.subspan(2 + size);
    }
    return records;
}

std::vector<Record> honest_records(const std::vector<Bytes>& chunks)
{
    ContentHash hash;
    for (const Bytes& chunk : chunks)
        hash.add(chunk);
    const Content content = hash.content();
    constexpr std::uint8_t follows = 1;
    ByteWriter head;
    head.integer(follows).integer(content.size_bytes).fixed(content.hash);
    head.integer(std::uint32_t{1}).fixed(document.bytes());
    std::vector<Record> records{{false, head.take()}};
    std::uint32_t place = 0;
    for (const Bytes& bytes : chunks) {
        ByteWriter chunk;
        chunk.integer(place++).fixed(bytes);
        records.push_back({true, chunk.take()});
    }
    return records;
}

/// As a merge does it. False: nothing of it may be kept.
bool take(TakingDocuments& taking, const std::vector<Record>& records)
{
    for (const Record& record : records) {
        if (!record.is_chunk && !taking.end_of_content())
            return false;
        if (!(record.is_chunk ? taking.chunk(record.bytes) : taking.document(record.bytes)))
            return false;
    }
    if (!taking.end_of_content())
        return false;
    taking.finish();
    return true;
}

void take_from_bundle(Opened& opened, int how, std::uint8_t number, ByteView rest)
{
    Merged report{PersonId(PersonId::Bytes{1}),
                  DeviceId(DeviceId::Bytes{3}),
                  Instant{},
                  {},
                  {},
                  0,
                  0,
                  0,
                  0,
                  0,
                  0,
                  0,
                  0,
                  {},
                  {}};
    const bool into_case_record = how == 4 && number % 2 == 0;
    CompartmentStore& section = into_case_record ? opened.case_record()
                                                 : *opened.store().find(into);
    TakingDocuments taking(section, opened.case_record(), DeviceId(DeviceId::Bytes{3}), report);
    const auto records = how == 4 ? made_up_records(rest)
                                  : honest_records(cut(rest, std::size_t{1} + number));
    const bool taken = take(taking, records);
    if (taken)
        check_that_it_holds(opened);
    if (how == 5 && (!taken || !reads(opened, rest)))
        std::abort();
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    static Opened opened;
    const ByteView rest(data + 2, size - 2);
    const int how = data[0] % 6;
    auto transaction = opened.vault.begin();    // undone at the end
    if (!transaction)
        std::abort();
    if (how < 4)
        take_posted(opened, how, data[1], rest);
    else
        take_from_bundle(opened, how, data[1], rest);
    return 0;
}
