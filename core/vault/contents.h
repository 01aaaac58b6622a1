#pragma once
#include <functional>

#include "vault/compartment_store.h"
#include "vault/running_hash.h"

namespace holdfast {

// What documents contain, as it lies in one compartment's file: in chunks, once for the same content. Everything here belongs
// inside a transaction and throws `SQLite::Exception`.

inline constexpr std::uint64_t most_document_bytes = std::uint64_t{200} << 20;
inline constexpr std::size_t content_chunk_bytes = std::size_t{64} << 10;

struct Content {
    std::uint64_t size_bytes = 0;
    Hash hash{};    ///< BLAKE2b-256
    friend bool operator==(const Content&, const Content&) = default;
};

/// The hash of a content as it goes by.
class ContentHash {
public:
    void add(ByteView bytes)
    {
        m_hash.add(bytes);
        m_size += bytes.size();
    }
    Content content() { return {m_size, m_hash.value()}; }
    std::uint64_t size() const { return m_size; }

private:
    RunningHash m_hash;
    std::uint64_t m_size = 0;
};

/// The content that a document has, and the one that has a hash, by number.
std::optional<std::int64_t> content_of(CompartmentStore& store, const DocumentId& document);
std::optional<std::int64_t> content_with(CompartmentStore& store, const Hash& hash);
/// What is stated of a content.
Content stated(CompartmentStore& store, std::int64_t number);
/// The numbers that a query gives.
std::vector<std::int64_t> numbers(CompartmentStore& store, const char* sql);
void run_with(CompartmentStore& store, const char* sql, std::int64_t number);

/// A content that is being written: under a hash that is none until all of it is there.
std::int64_t begin_content(CompartmentStore& store);
void add_chunk(CompartmentStore& store, std::int64_t content, std::int64_t place, ByteView bytes);
/// It is not what it should be.
void remove_content(CompartmentStore& store, std::int64_t number);
/// All of it is there: it stays for this document, or the same content that was there before is used once more.
void end_content(CompartmentStore& store, std::int64_t number, const Content& content,
                 const DocumentId& document);
/// Another document has a content that is here.
void use_content(CompartmentStore& store, std::int64_t number, const DocumentId& document);

/// Goes through a content's chunks, never more than one of them in memory; what they amount to.
Content through_chunks(CompartmentStore& store, std::int64_t content,
                       const std::function<void(ByteView)>& take);

/// Takes away a document and, where no other has it, its content. Whether it was there.
bool drop_document(CompartmentStore& store, const DocumentId& document);
/// A document that was erased is not taken in again, however it comes.
void never_again(CompartmentStore& store, const DocumentId& document);
bool is_never_again(CompartmentStore& store, const DocumentId& document);

}
