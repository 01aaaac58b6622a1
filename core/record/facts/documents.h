#pragma once
#include "record/ids.h"
#include "record/words.h"

// Documents that belong to a case, how long they are kept, and what must go (UK GDPR article 17).

namespace holdfast {

/// A document was put to the case. Its content is kept encrypted beside the ledger, in the same compartment.
struct DocumentAttached {
    static constexpr std::string_view kind = "document_attached";
    static constexpr auto field_names = names("document", "title", "media_type", "size_bytes",
                                              "content_hash", "belongs_to");
    DocumentId document;
    std::string title;
    std::string media_type;    ///< "application/pdf"
    int size_bytes = 0;
    std::string content_hash;             ///< BLAKE2b-256 of the content, in hex
    std::optional<EntryId> belongs_to;    ///< the entry that it goes with
    friend bool operator==(const DocumentAttached&, const DocumentAttached&) = default;
};

/// How long the service keeps what, from this moment on: a whole schedule, as the TOML that was chosen.
struct RetentionSet {
    static constexpr std::string_view kind = "retention_set";
    static constexpr auto field_names = names("schedule");
    std::string schedule;
    friend bool operator==(const RetentionSet&, const RetentionSet&) = default;
};

/// Nothing of the case may be erased for now; the narrative says why.
struct LegalHoldSet {
    static constexpr std::string_view kind = "legal_hold_set";
    static constexpr auto field_names = names();
    friend bool operator==(const LegalHoldSet&, const LegalHoldSet&) = default;
};

/// The holds that it names end, and no other: not one that was set meanwhile by somebody who could not know of this. One of before
/// holds were named ends those that were set earlier.
struct LegalHoldLifted {
    static constexpr std::string_view kind = "legal_hold_lifted";
    static constexpr auto field_names = names("holds");
    std::vector<EntryId> holds;
    friend bool operator==(const LegalHoldLifted&, const LegalHoldLifted&) = default;
};

/// One person asks that the content of entries be erased; another one carries it out (`EntryErased`).
struct ErasureProposed {
    static constexpr std::string_view kind = "erasure_proposed";
    static constexpr auto field_names = names("entries", "ground");
    std::vector<EntryId> entries;
    std::string ground;
    friend bool operator==(const ErasureProposed&, const ErasureProposed&) = default;
};

struct ErasureDeclined {
    static constexpr std::string_view kind = "erasure_declined";
    static constexpr auto field_names = names("proposal");
    EntryId proposal;
    friend bool operator==(const ErasureDeclined&, const ErasureDeclined&) = default;
};

}
