#pragma once
#include <set>

#include "vault/carrying.h"
#include "vault/keyring.h"
#include "vault/vault.h"

namespace holdfast {

/// An entry that is no longer in the record, and where it stood.
struct TakenOut {
    Compartment compartment{};
    Stream stream;
    EntryId entry;
};

/// Puts what another laptop wrote into one compartment, inside a transaction. Whether a commit's
/// entries are taken in depends on the commit and on the keyring alone, never on the order of
/// arrival: what comes to be known of later (that somebody had been removed) is applied to what is
/// here already. Throws `SQLite::Exception`.
class Placing {
public:
    Placing(CompartmentStore& compartment, const VaultId& vault, const KeyringState& people,
            const DeviceId& here, const MayBeErased& may_be_erased, Merged& report);

    /// A commit from elsewhere, with its `encode_carried` bytes.
    void offer(const CarriedCommit& carried, const Bytes& bytes);
    /// When all are offered: applies what the keyring says now to everything here, and notes what
    /// is still missing.
    void finish();

    const std::set<Stream>& streams() const { return m_streams; }
    const std::vector<TakenOut>& taken_out() const { return m_taken_out; }

private:
    std::optional<NotTaken> unfit(const CarriedCommit& carried, std::optional<Fault> signature);
    bool has_forged_remains(const CarriedCommit& carried) const;
    void put_back(const CarriedCommit& carried);
    void settle(std::int64_t number, const CarriedCommit& carried, const Bytes& bytes);
    void take(std::int64_t number, const CarriedCommit& carried, const Bytes& bytes);
    void set_apart(const CarriedCommit& carried, const Bytes& bytes, NotTaken why,
                   const EntryId& entry);
    void take_out(std::int64_t number, const CarriedCommit& carried);
    void settle_barred();
    void settle_apart();
    void report(const CarriedCommit& carried, NotTaken why, const EntryId& entry);

    CompartmentStore& m_compartment;
    const VaultId& m_vault;
    const KeyringState& m_people;
    DeviceId m_here;
    const MayBeErased& m_may_be_erased;
    Merged& m_report;
    std::set<Stream> m_streams;
    std::vector<TakenOut> m_taken_out;
    std::optional<std::set<EntryId>> m_erased;    ///< what is erased here, once it is asked for
};

/// Whether the keyring bars what a commit says: written by somebody, or on a computer, after their
/// removal.
std::optional<NotTaken> barred(const KeyringState& people, const Commit& commit);

}
