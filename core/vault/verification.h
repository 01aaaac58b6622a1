#pragma once
#include <map>
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
    erasure_unsigned,     ///< what remains of an erased entry is not what a member signed
    content_changed,      ///< a document's content is not what was attached
    content_missing,      ///< a document has no content
};

template <>
inline constexpr auto codes_of<Fault> = names("unreadable_pages", "entry_changed", "entry_missing",
                                              "entry_unsigned", "stamp_changed", "commit_changed",
                                              "commit_missing", "chain_broken", "signature_invalid",
                                              "author_unknown", "post_missing", "post_set_aside",
                                              "erasure_unsigned", "content_changed",
                                              "content_missing");

struct Finding {
    Fault fault;
    Compartment compartment;
    std::optional<EntryId> entry{};    ///< the first entry concerned, where one can be named
    std::optional<DeviceId> device{};
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// A chain that somebody has seen further on, or otherwise, than it is here: this vault was rolled
/// back or cut short, or lacks what another laptop has. Merging from wherever it is whole mends it.
struct Behind {
    Compartment compartment;
    DeviceId device;                      ///< whose chain
    bool posted = false;                  ///< of what it posted
    std::uint64_t known = 0;              ///< how many commits it was seen to have
    std::uint64_t here = 0;               ///< up to which it is here
    bool another = false;                 ///< at that place stands another commit than was seen
    std::optional<DeviceId> seen_by{};    ///< whose word it is; absent: this machine's own
    friend bool operator==(const Behind&, const Behind&) = default;
};

/// What a reader could prove about the vault with the keys they hold. The keyring's signatures were
/// proven at opening. What cannot be seen from within is the newest commits of a chain cut off by
/// someone who holds the compartment's key: `behind` tells it, where anybody remembers them.
struct Verification {
    std::vector<Finding>
        findings;    ///< in order; the first is the first that does not hold. Empty: all holds
    std::size_t commits = 0;
    std::size_t entries = 0;
    std::size_t erased = 0;        ///< of these, payload destroyed: their skeletons were checked
    CompartmentSet not_checked;    ///< compartments that the reader does not hold
    std::size_t letterbox_rows = 0;    ///< sealed to others or not yet taken in: not checked
    std::size_t awaited = 0;           ///< commits of other laptops that have not arrived yet
    std::size_t kept_apart = 0;        ///< commits whose entries were not taken in
    std::vector<Behind> behind{};      ///< a warning, not a fault of what is here
    std::map<PersonId, std::size_t> by_replaced_key{};    ///< a warning too; as `Merged` has it
    bool holds() const { return findings.empty(); }
};

}
