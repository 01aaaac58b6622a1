#pragma once
#include <map>
#include <set>

#include "vault/verification.h"

namespace holdfast {

/// Why a commit was not taken into the record.
enum class NotTaken : std::uint8_t {
    after_removal,        ///< its author had been removed when it was written
    device_removed,       ///< it was written on a computer that had been removed
    author_unheeded,      ///< its author, or the key, was let in by somebody who had been removed
    author_unknown,       ///< by nobody whom the keyring knows
    signature_invalid,    ///< not signed by the author it names
    entry_differs,        ///< an entry of that id is here, and says something else
    entry_repeated,       ///< what it says is here already, by another commit: imported twice
    chain_forked,         ///< another commit stands at its place of the chain
    chain_broken,         ///< it does not follow the commit before it, or is not followed
    from_this_device,     ///< of this very computer, which never wrote it
};
template <>
inline constexpr auto codes_of<NotTaken> = names("after_removal", "device_removed",
                                                 "author_unheeded", "author_unknown",
                                                 "signature_invalid", "entry_differs",
                                                 "entry_repeated", "chain_forked", "chain_broken",
                                                 "from_this_device");

/// One that was not. The first three kinds and those about entries are kept apart in the vault, whole;
/// the rest stay in the bundle alone.
struct RefusedCommit {
    NotTaken why{};
    Compartment compartment{};
    PersonId author;
    DeviceId device;
    Instant committed;
    EntryId entry;    ///< the one that is the reason, or the first
    std::size_t entries = 0;
    friend bool operator==(const RefusedCommit&, const RefusedCommit&) = default;
};

/// What came of a merge.
struct Merged {
    PersonId maker;
    DeviceId device;    ///< on which the bundle was made
    Instant made;
    CompartmentSet merged;
    CompartmentSet not_opened;    ///< in the bundle, but not for the signed-in person to open
    std::size_t commits = 0;      ///< taken in
    std::size_t entries = 0;
    std::size_t had = 0;               ///< commits that were here already
    std::size_t letters = 0;           ///< posts that were not in the letterbox yet
    std::size_t documents = 0;         ///< whose content was not here yet
    std::size_t statements = 0;        ///< what the keyring learned about people
    std::size_t without_effect = 0;    ///< of all that it holds: said by somebody removed meanwhile
    std::size_t awaited = 0;    ///< commits known to be missing: they come with another bundle
    std::vector<RefusedCommit> refused;    ///< in order of finding
    std::vector<Behind> behind;
    /// Acts taken in that are signed with a passphrase's key which a manager had replaced before they
    /// say that they were written, by author. Honest work of somebody who had not heard of it, or of
    /// whoever knows the old passphrase: only the author can tell.
    std::map<PersonId, std::size_t> by_replaced_key{};
};

/// Which commits a bundle takes.
struct BundleSince {
    std::optional<Instant> committed{};    ///< written then or later
    bool heads = false;    ///< not what every other computer that we know of has said it holds
    /// Documents of which the content goes along, where it is not all of them.
    std::optional<std::set<DocumentId>> documents{};
};

struct BundleMade {
    CompartmentSet compartments;
    std::size_t commits = 0;
    std::size_t letters = 0;
    std::size_t documents = 0;
    std::size_t damaged_documents = 0;    ///< left out: their content is not what it was
    std::size_t people = 0;               ///< who can open it
};

}
