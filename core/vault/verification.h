#pragma once
#include <optional>
#include <vector>

#include "vault/access.h"

namespace holdfast {

/// What does not hold.
enum class Fault : std::uint8_t {
    unreadable_pages,    ///< the file's own check (page authentication, b-tree structure) fails
    entry_changed,       ///< an entry is not what was signed: payload, narrative, times, kind …
    entry_missing,       ///< a commit names an entry that is not there
    entry_unsigned,      ///< an entry that no commit names
    stamp_changed,     ///< an entry's author, device, act or time of committing is not its commit's
    commit_changed,    ///< a commit is not what was hashed
    commit_missing,    ///< a gap in a device's chain
    chain_broken,      ///< a commit does not follow the one before it
    signature_invalid,    ///< not signed by the author it names
    author_unknown,       ///< by somebody whom the keyring does not know
    post_missing,         ///< something posted is neither in the letterbox nor taken in
    post_set_aside,       ///< something posted was malformed or forged
};

template <>
inline constexpr auto codes_of<Fault> = names("unreadable_pages", "entry_changed", "entry_missing",
                                              "entry_unsigned", "stamp_changed", "commit_changed",
                                              "commit_missing", "chain_broken", "signature_invalid",
                                              "author_unknown", "post_missing", "post_set_aside");

struct Finding {
    Fault fault;
    Compartment compartment;
    std::optional<EntryId> entry{};    ///< the first entry concerned, where one can be named
    std::optional<DeviceId> device{};
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// What a reader could prove about the vault with the keys they hold. The keyring's signatures were
/// proven at opening. What cannot be seen from within: the newest commits of a chain cut off by
/// someone who holds the compartment's key.
struct Verification {
    std::vector<Finding>
        findings;    ///< in order; the first is the first that does not hold. Empty: all holds
    std::size_t commits = 0;
    std::size_t entries = 0;
    std::size_t erased = 0;        ///< of these, payload destroyed: their skeletons were checked
    CompartmentSet not_checked;    ///< compartments that the reader does not hold
    std::size_t letterbox_rows = 0;    ///< sealed to others or not yet taken in: not checked
    bool holds() const { return findings.empty(); }
};

}
