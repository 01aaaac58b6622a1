#include "vault/bundle_file.h"

#include <algorithm>
#include <istream>
#include <ostream>
#include <utility>

#include "vault/running_hash.h"

namespace holdfast {
namespace {

constexpr std::string_view magic = "holdfast bundle\n";
constexpr std::uint32_t bundle_format = 1;
constexpr std::size_t chunk_bytes = 64 * 1024;
constexpr std::size_t most_sealed_chunk = chunk_bytes
                                          + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t most_header = 16 << 20;
constexpr std::size_t most_record = 64 << 20;

Bytes bundle_signed_bytes(const Hash& content)
{
    ByteWriter out;
    out.varying("holdfast bundle signature 1").fixed(content);
    return out.take();
}

}

tl::unexpected<VaultError> bad_bundle(VaultErrorKind kind, std::string detail,
                                      const std::filesystem::path& file)
{
    return tl::unexpected(VaultError{kind, file, {}, std::move(detail)});
}

VaultError stopped_on_the_way()
{
    return {VaultErrorKind::input_output, {}, {}, "stopped"};
}

Bytes encode_header(const BundleHeader& header)
{
    ByteWriter out;
    out.fixed(header.vault.bytes())
        .fixed(header.maker.bytes())
        .fixed(header.device.bytes())
        .seconds(header.made.time_since_epoch().count())
        .fixed(header.nonce)
        .integer(static_cast<std::uint8_t>(header.sections.size()));
    for (const BundleSection& section : header.sections) {
        out.integer(static_cast<std::uint8_t>(section.compartment))
            .integer(static_cast<std::uint32_t>(section.recipients.size()));
        for (const SealedTo& recipient : section.recipients)
            out.fixed(recipient.person.bytes()).varying(recipient.sealed);
    }
    return out.take();
}

std::optional<BundleHeader> decode_header(ByteView bytes)
{
    ByteReader in(bytes);
    const VaultId vault(in.array<16>());
    const PersonId maker(in.array<16>());
    const DeviceId device(in.array<16>());
    BundleHeader header{vault,          maker, device, Instant(std::chrono::seconds(in.seconds())),
                        in.array<16>(), {}};
    CompartmentSet there;
    for (auto left = in.integer<std::uint8_t>(); left > 0 && !in.ran_short(); --left) {
        const auto number = in.integer<std::uint8_t>();
        if (number >= compartment_count || there.contains(static_cast<Compartment>(number)))
            return std::nullopt;
        BundleSection section{static_cast<Compartment>(number), {}};
        there.insert(section.compartment);
        for (auto people = in.integer<std::uint32_t>(); people > 0 && !in.ran_short(); --people) {
            const PersonId person(in.array<16>());
            const ByteView sealed = in.varying();
            section.recipients.push_back({person, {sealed.begin(), sealed.end()}});
        }
        header.sections.push_back(std::move(section));
    }
    // What everybody needs to know stands in the first.
    if (!in.whole() || header.sections.empty()
        || header.sections.front().compartment != Compartment::case_record)
        return std::nullopt;
    return header;
}

struct BundleWriter::State {
    std::ostream& out;
    RunningHash hash{};
    Hash header_hash{};
    crypto_secretstream_xchacha20poly1305_state stream{};
    Bytes pending{};
    std::function<void(RecordKind)> after_each{};

    void write(ByteView bytes)
    {
        out.write(reinterpret_cast<const char*>(bytes.data()),
                  static_cast<std::streamsize>(bytes.size()));
        hash.add(bytes);
    }
    void write_number(std::size_t number)
    {
        ByteWriter bytes;
        bytes.integer(static_cast<std::uint32_t>(number));
        write(bytes.bytes());
    }
    void push(ByteView bytes, unsigned char tag)
    {
        Bytes sealed(bytes.size() + crypto_secretstream_xchacha20poly1305_ABYTES);
        crypto_secretstream_xchacha20poly1305_push(&stream, sealed.data(), nullptr, bytes.data(),
                                                   bytes.size(), header_hash.data(),
                                                   header_hash.size(), tag);
        write_number(sealed.size());
        write(sealed);
    }
    /// Whole chunks go out; what is left waits.
    void flush()
    {
        std::size_t done = 0;
        for (; pending.size() - done >= chunk_bytes; done += chunk_bytes)
            push(ByteView(pending).subspan(done, chunk_bytes),
                 crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        sodium_memzero(pending.data(), done);
        pending.erase(pending.begin(), pending.begin() + static_cast<std::ptrdiff_t>(done));
    }
};

BundleWriter::BundleWriter(std::ostream& out, const BundleHeader& header)
    : m_state(new State{.out = out})
{
    out.exceptions(std::ios::badbit | std::ios::failbit);
    const Bytes bytes = encode_header(header);
    m_state->header_hash = hash_of("holdfast bundle header 1", bytes);
    m_state->write(as_bytes(magic));
    m_state->write_number(bundle_format);
    m_state->write_number(bytes.size());
    m_state->write(bytes);
}

/// What waited to be sealed, where the writing was ended before it was.
BundleWriter::~BundleWriter()
{
    sodium_memzero(m_state->pending.data(), m_state->pending.size());
}

void BundleWriter::tell(std::function<void(RecordKind)> after_each)
{
    m_state->after_each = std::move(after_each);
}

void BundleWriter::begin_section(const Secret& key)
{
    std::array<std::uint8_t, crypto_secretstream_xchacha20poly1305_HEADERBYTES> start{};
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, start.data(),
                                                    key.bytes().data());
    m_state->write(start);
}

void BundleWriter::add(RecordKind kind, ByteView bytes)
{
    ByteWriter head;
    head.integer(static_cast<std::uint8_t>(kind)).integer(static_cast<std::uint32_t>(bytes.size()));
    Bytes& pending = m_state->pending;
    pending.insert(pending.end(), head.bytes().begin(), head.bytes().end());
    pending.insert(pending.end(), bytes.begin(), bytes.end());
    m_state->flush();
    if (m_state->after_each)
        m_state->after_each(kind);
}

void BundleWriter::end_section()
{
    m_state->push(m_state->pending, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
    sodium_memzero(m_state->pending.data(), m_state->pending.size());
    m_state->pending.clear();
    m_state->write_number(0);
}

void BundleWriter::finish(const SigningPair& maker)
{
    m_state->write(maker.sign(bundle_signed_bytes(m_state->hash.value())));
    m_state->out.flush();
}

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
        if (whole)
            m_hash.add(bytes);
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
    bool is_at_end() { return m_in.peek() == std::istream::traits_type::eof(); }

private:
    std::istream& m_in;
    RunningHash m_hash;
    std::uint64_t m_at = 0;
};

VaultResult<Bytes> read_header(FileReader& in)
{
    Bytes mark(magic.size());
    if (!in.read(mark) || !std::ranges::equal(mark, as_bytes(magic)))
        return bad_bundle(VaultErrorKind::not_a_bundle, "mark");
    const auto format = in.number();
    if (!format)
        return bad_bundle(VaultErrorKind::bundle_truncated, "format");
    if (*format > bundle_format)
        return bad_bundle(VaultErrorKind::newer_format, "bundle");
    const auto size = in.number();
    if (!size)
        return bad_bundle(VaultErrorKind::bundle_truncated, "header");
    if (*format == 0 || *size > most_header)
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
        if (*size > most_sealed_chunk)
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
    BundleIndex index{*std::move(read), hash_of("holdfast bundle header 1", *header), {}, {}, {}};
    for (std::size_t i = 0; i < index.header.sections.size(); ++i) {
        index.sections.push_back(reader.at());
        if (auto passed = pass_section(reader, progress); !passed)
            return tl::unexpected(passed.error());
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
    return is_signed_by_any(keys, bundle_signed_bytes(index.content), index.signature);
}

struct SectionReader::State {
    std::istream& in;
    Hash header_hash;
    crypto_secretstream_xchacha20poly1305_state stream{};
    bool good = false;
    bool final = false;
    Bytes pending{};
    std::size_t done = 0;

    std::size_t left() const { return pending.size() - done; }

    /// The next chunk, opened and put behind what is left.
    bool more()
    {
        if (!good || final)
            return false;
        std::array<std::uint8_t, 4> head{};
        in.read(reinterpret_cast<char*>(head.data()), head.size());
        const auto size = ByteReader(head).integer<std::uint32_t>();
        good = in.good() && size >= crypto_secretstream_xchacha20poly1305_ABYTES
               && size <= most_sealed_chunk;
        if (!good)
            return false;
        Bytes sealed(size);
        in.read(reinterpret_cast<char*>(sealed.data()), static_cast<std::streamsize>(size));
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
    : m_state(new State{.in = in, .header_hash = index.header_hash})
{
    in.clear();
    in.seekg(static_cast<std::streamoff>(index.sections.at(section)));
    std::array<std::uint8_t, crypto_secretstream_xchacha20poly1305_HEADERBYTES> start{};
    in.read(reinterpret_cast<char*>(start.data()), start.size());
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
    if (kind >= record_kinds || size > most_record || !m_state->has(size))
        return altered;
    const ByteView bytes = m_state->take(size);
    return BundleRecord{static_cast<RecordKind>(kind), {bytes.begin(), bytes.end()}};
}

}
