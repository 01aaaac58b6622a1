#include <algorithm>
#include <istream>
#include <utility>

#include "vault/bundle_file.h"
#include "vault/bundle_form.h"
#include "vault/running_hash.h"

namespace holdfast {
namespace {

/// Reads forward, hashing what it reads.
class FileReader {
public:
    explicit FileReader(std::istream& in) : m_in(in) {}
    /// Whether all of it was there.
    bool read(std::span<std::uint8_t> bytes)
    {
        m_in.read(reinterpret_cast<char*>(bytes.data()),
                  static_cast<std::streamsize>(bytes.size()));
        const bool whole = static_cast<std::size_t>(m_in.gcount()) == bytes.size();
        if (whole) {
            m_hash.add(bytes);
            m_part.add(bytes);
        }
        m_at += bytes.size();
        return whole;
    }
    std::optional<std::uint32_t> number()
    {
        std::array<std::uint8_t, 4> bytes{};
        if (!read(bytes))
            return std::nullopt;
        return ByteReader(bytes).integer<std::uint32_t>();
    }
    std::uint64_t at() const { return m_at; }
    Hash hash() { return m_hash.value(); }
    /// Of what was read since the one before began.
    Hash end_part() { return std::exchange(m_part, RunningHash()).value(); }
    bool is_at_end() { return m_in.peek() == std::istream::traits_type::eof(); }

private:
    std::istream& m_in;
    RunningHash m_hash;
    RunningHash m_part;
    std::uint64_t m_at = 0;
};

VaultResult<Bytes> read_header(FileReader& in)
{
    Bytes mark(bundle_form::magic.size());
    if (!in.read(mark) || !std::ranges::equal(mark, as_bytes(bundle_form::magic)))
        return bad_bundle(VaultErrorKind::not_a_bundle, "mark");
    const auto format = in.number();
    if (!format)
        return bad_bundle(VaultErrorKind::bundle_truncated, "format");
    if (*format > bundle_form::format)
        return bad_bundle(VaultErrorKind::newer_format, "bundle");
    const auto size = in.number();
    if (!size)
        return bad_bundle(VaultErrorKind::bundle_truncated, "header");
    if (*format == 0 || *size > bundle_form::most_header)
        return bad_bundle(VaultErrorKind::bundle_altered, "header");
    Bytes header(*size);
    if (!in.read(header))
        return bad_bundle(VaultErrorKind::bundle_truncated, "header");
    return header;
}

VaultResult<void> pass_section(FileReader& in, const ReadProgress& progress)
{
    std::uint64_t told = in.at();
    Bytes chunk(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    if (!in.read(chunk))
        return bad_bundle(VaultErrorKind::bundle_truncated, "section");
    while (true) {
        const auto size = in.number();
        if (!size)
            return bad_bundle(VaultErrorKind::bundle_truncated, "chunk");
        if (*size == 0)
            return {};
        if (*size > bundle_form::most_sealed_chunk)
            return bad_bundle(VaultErrorKind::bundle_altered, "chunk");
        chunk.resize(*size);
        if (!in.read(chunk))
            return bad_bundle(VaultErrorKind::bundle_truncated, "chunk");
        if (progress && !progress(in.at() - std::exchange(told, in.at())))
            return tl::unexpected(stopped_on_the_way());
    }
}

}

VaultResult<BundleIndex> read_index(std::istream& in, const ReadProgress& progress)
{
    in.clear();
    in.seekg(0);
    FileReader reader(in);
    const auto header = read_header(reader);
    if (!header)
        return tl::unexpected(header.error());
    auto read = decode_header(*header);
    if (!read)
        return bad_bundle(VaultErrorKind::bundle_altered, "header");
    BundleIndex index{
        *std::move(read), hash_of(bundle_form::header_purpose, *header), {}, {}, {}, {}};
    for (std::size_t i = 0; i < index.header.sections.size(); ++i) {
        index.sections.push_back(reader.at());
        (void)reader.end_part();
        if (auto passed = pass_section(reader, progress); !passed)
            return tl::unexpected(passed.error());
        index.section_hashes.push_back(reader.end_part());
    }
    index.content = reader.hash();
    if (!reader.read(index.signature))
        return bad_bundle(VaultErrorKind::bundle_truncated, "signature");
    if (!reader.is_at_end())
        return bad_bundle(VaultErrorKind::bundle_altered, "more");
    return index;
}

bool is_signed_by_any(const BundleIndex& index, const std::vector<PublicKey>& keys)
{
    return is_signed_by_any(keys, bundle_form::signed_bytes(index.content), index.signature);
}

struct SectionReader::State {
    std::istream& in;
    Hash header_hash;
    Hash indexed;
    RunningHash hash{};
    crypto_secretstream_xchacha20poly1305_state stream{};
    bool good = false;
    bool final = false;
    Bytes pending{};
    std::size_t done = 0;

    std::size_t left() const { return pending.size() - done; }

    void read(std::span<std::uint8_t> bytes)
    {
        in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        hash.add(bytes);
    }
    bool is_as_indexed()
    {
        std::array<std::uint8_t, 4> end{};
        read(end);
        return in.good() && hash.value() == indexed;
    }

    /// The next chunk, opened and put behind what is left.
    bool more()
    {
        if (!good || final)
            return false;
        std::array<std::uint8_t, 4> head{};
        read(head);
        const auto size = ByteReader(head).integer<std::uint32_t>();
        good = in.good() && size >= crypto_secretstream_xchacha20poly1305_ABYTES
               && size <= bundle_form::most_sealed_chunk;
        if (!good)
            return false;
        Bytes sealed(size);
        read(sealed);
        Bytes opened(size - crypto_secretstream_xchacha20poly1305_ABYTES);
        unsigned char tag = 0;
        good = in.good()
               && crypto_secretstream_xchacha20poly1305_pull(&stream, opened.data(), nullptr, &tag,
                                                             sealed.data(), sealed.size(),
                                                             header_hash.data(), header_hash.size())
                      == 0;
        if (!good)
            return false;
        final = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        // Whoever can open the section could have put another in its place since: its key is theirs too.
        if (final && !is_as_indexed())
            return good = false;
        pending.erase(pending.begin(), pending.begin() + static_cast<std::ptrdiff_t>(done));
        done = 0;
        pending.insert(pending.end(), opened.begin(), opened.end());
        sodium_memzero(opened.data(), opened.size());
        return true;
    }
    bool has(std::size_t size)
    {
        while (left() < size)
            if (!more())
                return false;
        return true;
    }
    ByteView take(std::size_t size)
    {
        const ByteView bytes = ByteView(pending).subspan(done, size);
        done += size;
        return bytes;
    }
};

SectionReader::SectionReader(std::istream& in, const BundleIndex& index, std::size_t section,
                             Secret key)
    : m_state(new State{
        .in = in, .header_hash = index.header_hash, .indexed = index.section_hashes.at(section)})
{
    in.clear();
    in.seekg(static_cast<std::streamoff>(index.sections.at(section)));
    std::array<std::uint8_t, crypto_secretstream_xchacha20poly1305_HEADERBYTES> start{};
    m_state->read(start);
    m_state->good = in.good() && key.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES
                    && crypto_secretstream_xchacha20poly1305_init_pull(
                           &m_state->stream, start.data(), key.bytes().data())
                           == 0;
}

SectionReader::~SectionReader()
{
    sodium_memzero(m_state->pending.data(), m_state->pending.size());
    sodium_memzero(&m_state->stream, sizeof m_state->stream);
}

VaultResult<std::optional<BundleRecord>> SectionReader::next()
{
    constexpr std::size_t head_bytes = 5;
    const auto altered = bad_bundle(VaultErrorKind::bundle_altered, "section");
    if (!m_state->has(1))
        return m_state->final && m_state->good
                   ? VaultResult<std::optional<BundleRecord>>(std::nullopt)
                   : altered;
    if (!m_state->has(head_bytes))
        return altered;
    ByteReader head(m_state->take(head_bytes));
    const auto kind = head.integer<std::uint8_t>();
    const auto size = head.integer<std::uint32_t>();
    if (kind >= record_kinds || size > bundle_form::most_record || !m_state->has(size))
        return altered;
    const ByteView bytes = m_state->take(size);
    return BundleRecord{static_cast<RecordKind>(kind), {bytes.begin(), bytes.end()}};
}

}
