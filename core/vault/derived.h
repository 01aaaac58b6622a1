#pragma once
#include <memory>

#include "vault/access.h"
#include "vault/entry_view.h"
#include "vault/error.h"

namespace holdfast {

/// One row of a table that can be thrown away and made again from the ledger. The vault does not
/// know what it means.
struct DerivedRow {
    std::string key;          ///< one of a kind within its name and stream
    std::int64_t sort = 0;    ///< rows of a name are read in this order
    std::optional<PersonId> owner{};
    std::vector<std::uint8_t> body{};
    friend bool operator==(const DerivedRow&, const DerivedRow&) = default;
};

/// Writes derived rows inside the transaction that writes the entries. Only compartments that the
/// signed-in person holds can be written. A failure is kept: what follows does nothing, and the
/// transaction cannot be committed.
class Derived {
public:
    explicit Derived(class VaultStore& store);

    /// All rows of that name for that stream are now these; unchanged rows are not written again.
    void replace(Compartment compartment, std::string_view name, const Stream& stream,
                 std::span<const DerivedRow> rows);
    /// The words by which an entry is found; empty text takes it out of the index.
    void set_text(Compartment compartment, const Stream& stream, const EntryId& entry,
                  std::string_view text);
    /// The stream's rows in this compartment are up to date, until this instant at the latest
    /// (absent: until something is recorded). Also settles what others wrote to the stream without
    /// being able to open this compartment.
    void set_reassess_at(Compartment compartment, const Stream& stream,
                         std::optional<Instant> reassess_at);
    /// Empties every derived table of the compartments held: rows, words and instants.
    void clear();

    const std::optional<VaultError>& failure() const { return m_failure; }

private:
    template <typename Work>
    void attempt(Compartment compartment, Work work);

    VaultStore& m_store;
    std::optional<VaultError> m_failure;
};

/// A derived row as it is read back.
struct FoundRow {
    Compartment compartment;
    Stream stream;
    DerivedRow row;
    friend bool operator==(const FoundRow&, const FoundRow&) = default;
};

/// Which derived rows of a name are wanted. Read in order of (sort, stream, key).
struct RowQuery {
    std::string_view name;
    std::optional<PersonId> owner{};        ///< only theirs
    std::optional<Stream> stream{};         ///< only of this stream
    std::optional<std::int64_t> up_to{};    ///< only with `sort` not above this
    std::size_t limit = SIZE_MAX;
    CompartmentSet within = every_compartment;    ///< those not held give nothing
};

struct SearchHit {
    Compartment compartment;
    Stream stream;
    EntryId entry;
    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

}
