#pragma once
#include <functional>
#include <iosfwd>
#include <memory>

#include "vault/keyring.h"

namespace holdfast {

// The file in which a share of a record travels to another laptop. In clear stand only which vault
// it is of, who made it, when, on which device, and for whom; the rest is in sections, one a
// compartment, each under a random key that is sealed to those who hold the compartment. A section
// is a libsodium secretstream in chunks, so that its size does not bind memory. The maker signs the
// whole file.
//
//   "holdfast bundle\n", format (32 bits), header (32 bits of length, bytes)
//   each section: secretstream header; chunks (32 bits of length, bytes); length 0
//   signature over the hash of everything before it

struct SealedTo {
    PersonId person;
    Bytes sealed;    ///< the section's key
    friend bool operator==(const SealedTo&, const SealedTo&) = default;
};

struct BundleSection {
    Compartment compartment{};
    std::vector<SealedTo> recipients;
    friend bool operator==(const BundleSection&, const BundleSection&) = default;
};

struct BundleHeader {
    VaultId vault;
    PersonId maker;
    DeviceId device;
    Instant made;
    std::array<std::uint8_t, 16> nonce{};    ///< no two bundles have one
    std::vector<BundleSection> sections;     ///< in the order in which they follow
    friend bool operator==(const BundleHeader&, const BundleHeader&) = default;
};

/// One thing in a section.
enum class RecordKind : std::uint8_t { keyring, heads, post_key, commit, letter, document, chunk };
inline constexpr std::uint8_t record_kinds = 7;

struct BundleRecord {
    RecordKind kind{};
    Bytes bytes;
};

/// Writes a bundle from front to back.
class BundleWriter {
public:
    /// `keys` in the order of the header's sections. Throws `std::ios_base::failure`, as all of it
    /// does.
    BundleWriter(std::ostream& out, const BundleHeader& header);
    ~BundleWriter();
    BundleWriter(const BundleWriter&) = delete;
    BundleWriter& operator=(const BundleWriter&) = delete;

    /// Told after each record; what it throws ends the writing.
    void tell(std::function<void(RecordKind)> after_each);
    void begin_section(const Secret& key);
    void add(RecordKind kind, ByteView bytes);
    void end_section();
    void finish(const SigningPair& maker);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// What can be said of a bundle without any key: that it is one, whole, and where its sections lie.
struct BundleIndex {
    BundleHeader header;
    Hash header_hash{};
    std::vector<std::uint64_t> sections;    ///< where each begins
    std::vector<Hash> section_hashes;       ///< so that it is the same when it is read again
    Hash content{};                         ///< of everything that is signed
    SignatureBytes signature{};
};

/// Told of the bytes that were read since it was told last; false stops it.
using ReadProgress = std::function<bool(std::uint64_t bytes)>;
/// Reads it all once. `not_a_bundle`, `newer_format`, `bundle_truncated` or `bundle_altered`; stopped, `input_output`.
VaultResult<BundleIndex> read_index(std::istream& in, const ReadProgress& progress = {});
/// What work that was told not to go on ends in.
VaultError stopped_on_the_way();
/// Whether one of these keys signed the whole.
bool is_signed_by_any(const BundleIndex& index, const std::vector<PublicKey>& keys);

/// Reads one section's records in order.
class SectionReader {
public:
    SectionReader(std::istream& in, const BundleIndex& index, std::size_t section, Secret key);
    ~SectionReader();
    SectionReader(const SectionReader&) = delete;
    SectionReader& operator=(const SectionReader&) = delete;

    /// Nothing at the end; `bundle_altered` where something is not what was written, or at the end
    /// where the section is not the one that was indexed.
    VaultResult<std::optional<BundleRecord>> next();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// An error of a bundle, and what in it is wrong.
tl::unexpected<VaultError> bad_bundle(VaultErrorKind kind, std::string detail = {},
                                      const std::filesystem::path& file = {});

/// The header's bytes and back; for `read_index` and its fuzzer.
Bytes encode_header(const BundleHeader& header);
std::optional<BundleHeader> decode_header(ByteView bytes);

}
