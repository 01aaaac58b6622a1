#pragma once
#include <functional>

#include "record/envelope.h"

namespace holdfast {

/// One entry as it lies in the store, without copying it: `kind`, `payload` and `narrative` point
/// into the database's memory and hold only until the visitor returns.
struct EntryView {
    EntryId id;
    ActId act;
    std::optional<CaseId> case_id;
    Compartment compartment;
    Instant happened;
    Instant recorded;
    Instant committed;
    PersonId author;
    DeviceId device;
    Source source;
    bool imported;
    bool clock_suspect;    ///< its device's clock stood earlier than at the commit before
    bool erased;           ///< payload, narrative and salt were destroyed; the skeleton stays
    std::optional<EntryId> corrects;
    std::string_view kind;
    std::uint16_t version;
    std::span<const std::uint8_t> payload;
    std::string_view narrative;

    Envelope envelope() const;
};

using EntryVisitor = std::function<void(const EntryView&)>;

/// The entries of one case, or (absent) of the service as a whole.
using Stream = std::optional<CaseId>;

}
