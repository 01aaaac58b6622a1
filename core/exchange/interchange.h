#pragma once
#include <iosfwd>

#include "exchange/limits.h"
#include "exchange/problem.h"
#include "record/codec.h"

// Interchange: JSON Lines in UTF-8, one entry a line. What a line holds is described by
// resources/schema/entry.schema.json.

namespace holdfast {

/// One entry as it was read, its parts named as in an `Envelope`. What the source left out is
/// absent: the importer gives ids, and itself as the author.
struct Line {
    std::size_t number = 0;    ///< where it stands, from 1
    std::optional<EntryId> entry;
    std::optional<ActId> act;
    std::optional<CaseId> case_id;    ///< absent: a fact of the service as a whole
    Compartment compartment = Compartment::case_record;
    Instant happened{};
    Instant recorded{};
    std::optional<PersonId> author;
    Source source = Source::worker;
    std::optional<EntryId> corrects;
    std::string kind;
    std::uint16_t version = 1;
    std::vector<std::uint8_t> payload;    ///< the encoded fact
    std::optional<Fact> fact;    ///< absent: of a newer program; the payload is kept as it came
    std::string narrative;
    friend bool operator==(const Line&, const Line&) = default;
};

/// Reads all lines, or says everything that is wrong with them in order of line. Empty lines are
/// passed over.
tl::expected<std::vector<Line>, Problems> read_lines(std::istream& in);

/// Reads one line by itself; `number` is for its problems.
tl::expected<Line, Problems> read_line(std::string_view text, std::size_t number);

/// Writes one entry as a line. `recorded` is when the service can be said to have known of it
/// (`known_at`), so that a vault filled from the lines owes the same. A fact of a newer program is
/// written as its bytes. Writes nothing if the payload is not a fact: an erased entry, for one.
tl::expected<void, DecodeError> write_line(std::ostream& out, const Envelope& entry,
                                           FactReader& reader);
tl::expected<void, DecodeError> write_line(std::ostream& out, const Envelope& entry);

}
