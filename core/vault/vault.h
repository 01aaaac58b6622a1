#pragma once
#include <functional>
#include <map>
#include <memory>

#include "vault/access.h"
#include "vault/access_history.h"
#include "vault/derived.h"
#include "vault/entry_view.h"
#include "vault/error.h"
#include "vault/failed_sign_ins.h"
#include "vault/kdf.h"
#include "vault/known_device.h"
#include "vault/verification.h"

namespace holdfast {

struct BundleSince;
struct BundleMade;
struct Merged;

/// What the person who records gives; the vault adds author, device and the time of committing.
struct NewEntry {
    EntryId id;
    Stream stream;
    Compartment compartment = Compartment::case_record;
    Instant happened;
    Instant recorded;
    Source source = Source::worker;
    bool imported = false;
    std::optional<EntryId> corrects{};
    std::string kind;
    std::uint16_t version = 1;
    std::vector<std::uint8_t> payload{};
    std::string narrative{};
    /// Of an imported entry: who wrote it down, as its source says. The importer signs for that.
    std::optional<PersonId> stated_author{};
};

/// How an act was stamped, and which of its compartments it could only be posted to.
struct ActStamp {
    ActId act;
    PersonId author;
    DeviceId device;
    Instant committed;
    CompartmentSet written;
    CompartmentSet posted;
    bool clock_suspect = false;
};

/// Where a vault lies and what the machine brings to it.
struct VaultPlace {
    std::filesystem::path folder;
    std::filesystem::path
        device_folder;    ///< outside the vault: what makes this machine a device of it
    std::function<bool(const std::filesystem::path&)>
        is_network_folder{};    ///< the system's answer unless given
};

struct FirstPerson {
    PersonId id;
    std::string sign_in_name;
    Roles roles{Role::service_manager,
                Role::case_manager};    ///< must hold everything and manage people
};

/// A stretch of time; its end is not part of it.
struct Period {
    Instant from;
    Instant until;
};

enum class RecoveryForm : std::uint8_t { one_code, two_halves };

/// Gets the code, or its two halves, to put on paper; false where that did not succeed.
using ShowRecovery = std::function<bool(const std::vector<Secret>&)>;

/// What the letterbox held for the compartments of whoever opened it.
struct Intake {
    std::size_t acts = 0;
    std::vector<Stream> streams;    ///< that they touched, in order
    std::size_t set_aside = 0;    ///< malformed or forged: kept, reported by `verify`, not taken in
    std::size_t contents_lost = 0;                        ///< of documents: malformed, and gone
    std::map<PersonId, std::size_t> by_replaced_key{};    ///< as `Merged` has it
};

/// Rows of these streams are to be made again; false rolls everything back (`derivation_failed`).
using DeriveStreams = std::function<bool(Derived&, const std::vector<Stream>&)>;
using Derive = std::function<bool(Derived&)>;
/// Whether a fact that is here says that this entry is erased. A skeleton alone says nothing: anybody
/// can carry another's entry as one.
using MayBeErased = std::function<bool(const EntryId&)>;
/// Told now and then how far a bundle is: done, of how much. False stops it (`input_output`,
/// "stopped"), and nothing of it is left.
using CarryProgress = std::function<bool(std::size_t done, std::size_t total)>;

/// Writes acts and what is derived from them, all or nothing over all compartments. Rolls back
/// unless committed. The vault must outlive it, and one is open at a time.
class VaultTransaction {
public:
    VaultTransaction(VaultTransaction&&) noexcept;
    VaultTransaction& operator=(VaultTransaction&&) noexcept;
    ~VaultTransaction();

    /// Entries of one act: one signed commit a compartment. What the author cannot open is posted.
    /// Cheap enough for bulk.
    VaultResult<ActStamp> append(const ActId& act, std::span<const NewEntry> entries,
                                 Instant committed);
    Derived& derived();
    VaultResult<void> commit();

private:
    friend class Vault;
    struct State;
    explicit VaultTransaction(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// An open vault with a signed-in person: encrypted, append-only, signed. It knows nothing of what
/// facts mean.
///
/// A folder: `vault.json` (signed by the root key), `keyring.json` (people and sealed keys),
/// `case.db`, `support.db`, `management.db` (SQLCipher, one shape, each under its own key), `lock`.
/// Only the process that holds the lock opens it.
///
/// Who can grant what: service managers sign who is who. Keys are sealed by whoever holds them: at
/// once where the manager does, else by the next holder who opens the vault (`Member::awaiting`
/// until then). Likewise the re-keying that follows a removal.
class Vault {
public:
    /// Makes a vault in a folder that is absent or empty; all of it or nothing. The code is shown
    /// once and kept nowhere.
    struct Created;
    static VaultResult<Created> create(const VaultPlace& place, const FirstPerson& person,
                                       const Secret& passphrase, Instant now,
                                       VaultPurpose purpose = VaultPurpose::real,
                                       std::optional<KdfCost> cost = {},
                                       std::optional<LocalDate> for_reading_until = {});
    /// Opens for the member of that sign-in name. Finishes what a crash left, seals and re-keys
    /// what awaits a holder.
    static VaultResult<Vault> open(const VaultPlace& place, std::string_view sign_in_name,
                                   const Secret& passphrase, Instant now);
    /// Gives a service manager a new passphrase by the recovery code (typed in any case, with or
    /// without dashes; halves are to be `joined`). `wrong_recovery_code` says in `detail` whether
    /// it was mistyped, is half a code, or is one that was renewed since or never was this vault's.
    static VaultResult<void> recover(const VaultPlace& place, const Secret& recovery_code,
                                     std::string_view sign_in_name, const Secret& new_passphrase,
                                     Instant now);

    Vault(Vault&&) noexcept;
    Vault& operator=(Vault&&) noexcept;
    ~Vault();    ///< closes the files, wipes the keys, lets go of the lock

    // Who and what
    VaultId id() const;
    bool is_sample() const;
    /// A copy for an assessor: nothing is written to it once it was made. The day is advice; who has
    /// the files and the passphrase can read them after it.
    std::optional<LocalDate> for_reading_until() const;
    bool is_for_reading() const { return for_reading_until().has_value(); }
    std::string root_fingerprint() const;    ///< groups of digits to print beside the recovery code
    Member self() const;
    CompartmentSet held() const;
    DeviceId device() const;

    // People (service managers; a passphrase is everybody's own)
    std::vector<Member> members() const;    ///< removed ones too, in order of joining
    VaultResult<void> add_member(const PersonId& person, std::string_view sign_in_name, Roles roles,
                                 const Secret& passphrase, Instant now);
    VaultResult<void> set_roles(const PersonId& person, Roles roles, Instant now);
    VaultResult<void> reset_passphrase(const PersonId& person, const Secret& new_passphrase,
                                       Instant now);
    VaultResult<void> remove_member(const PersonId& person, Instant now);
    VaultResult<void> change_passphrase(const Secret& current, const Secret& replacement);

    // Computers, the recovery code, and who changed what (service managers change)
    VaultResult<std::vector<KnownDevice>> devices() const;
    /// What the people who wrote from it can open gets new keys. It no longer opens this vault.
    VaultResult<void> remove_device(const DeviceId& device, Instant now);
    /// Makes a new code and shows it, or its two halves. Only when it was shown does it come into
    /// force, and then the one before opens nothing any more. Needs somebody who holds every
    /// compartment: each gets a new key.
    VaultResult<void> renew_recovery(RecoveryForm form, const ShowRecovery& show, Instant now);
    std::vector<AccessChange> access_changes() const;

    // Attempts to sign in on this computer that failed since they were last forgotten
    VaultResult<FailedSignIns> failed_sign_ins() const;
    VaultResult<void> forget_failed_sign_ins();

    // Writing
    VaultResult<VaultTransaction> begin();
    /// One act, and in the same transaction whatever `derive` makes of it.
    VaultResult<ActStamp> write(const ActId& act, std::span<const NewEntry> entries, Instant now,
                                const Derive& derive);
    /// Takes in what others posted, once, in one transaction with what `derive` makes of the
    /// streams it touched.
    VaultResult<Intake> take_in(const DeriveStreams& derive);

    // Reading the ledger; compartments not held give nothing
    /// The entries of one stream in order of (happened, id).
    VaultResult<void> for_each_entry(const Stream& stream, CompartmentSet within,
                                     const EntryVisitor& visit) const;
    /// The same, of those that happened within the period.
    VaultResult<void> for_each_entry(const Stream& stream, CompartmentSet within,
                                     const Period& period, const EntryVisitor& visit) const;
    /// Every entry, stream by stream (service-wide first) and within it in order of (happened, id).
    /// One sequential pass.
    VaultResult<void> for_each_entry(CompartmentSet within, const EntryVisitor& visit) const;
    VaultResult<std::optional<Envelope>> entry(const EntryId& id) const;
    VaultResult<std::vector<CaseId>> cases() const;

    // Reading what is derived
    VaultResult<std::vector<FoundRow>> rows(const RowQuery& query) const;
    /// Entries with all these words; the last may be only begun. Newest entry first; where more
    /// than 20,000 in a compartment have them, of those that were written or taken in last.
    VaultResult<std::vector<SearchHit>> search(std::string_view words, std::size_t limit) const;
    /// Streams whose rows are out of date: their `reassess_at` has come, or somebody wrote to them
    /// who could not open all that is derived from them.
    VaultResult<std::vector<Stream>> to_reassess(Instant now) const;

    // Laptops apart (merge.h)
    /// Writes what the person can open, the keyring and the letterbox, for a vault of the same
    /// origin, into a file that is not there yet.
    VaultResult<BundleMade> make_bundle(const std::filesystem::path& file, const BundleSince& since,
                                        Instant now, const CarryProgress& progress = {}) const;
    /// Takes in what a bundle holds and the person can open, any number of times and in any order:
    /// first what it says of people, then the rest in one transaction with what `derive` makes of
    /// the streams it touched. Refused: `not_a_bundle`, `newer_format`, `bundle_truncated`,
    /// `bundle_altered`, `bundle_elsewhere`, `bundle_from_stranger`, `bundle_for_others`. It is
    /// read twice: stopped in the second half, what it says of people stays, whole by itself.
    /// With `may_be_erased`, what is erased here and may not be, by the facts, is put back where the
    /// bundle has it whole.
    VaultResult<Merged> merge_bundle(const std::filesystem::path& file, Instant now,
                                     const DeriveStreams& derive,
                                     const CarryProgress& progress = {},
                                     const MayBeErased& may_be_erased = {});
    /// Where every chain that is open stands, signed by the person: for a backup to keep.
    VaultResult<std::vector<std::uint8_t>> signed_heads(Instant now) const;

    VaultResult<Verification> verify() const;
    /// Where this record has been seen further on than it is: `Verification::behind` without the
    /// rest of it.
    VaultResult<std::vector<Behind>> behind() const;

    /// For the other headers of this folder, one a concern (attachments.h, erasure.h, backup.h); what
    /// it is stands in vault_impl.h, which only they include.
    struct Impl;
    Impl& impl() const { return *m_impl; }

    // Private things of the signed-in member alone (vault_kept.cpp): drafts, saved filters,
    // settings. They are no part of the ledger, are sealed to the member's own key with their
    // names, and are lost with it when a manager gives the member a new passphrase.
    VaultResult<void> keep(std::string_view name, std::span<const std::uint8_t> bytes);
    VaultResult<std::optional<Secret>> kept(std::string_view name) const;
    VaultResult<std::vector<std::string>> kept_names(
        std::string_view prefix) const;    ///< in order
    /// Whether there was one.
    VaultResult<bool> forget(std::string_view name);

private:
    friend class VaultTransaction;
    friend class Taking;
    explicit Vault(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

struct Vault::Created {
    Vault vault;
    Secret recovery_code;    ///< six groups of five, with dashes
};

/// Where this machine keeps what makes it a device: `$XDG_STATE_HOME/holdfast/devices`, or under
/// `~/.local/state`.
std::filesystem::path default_device_folder();

}
