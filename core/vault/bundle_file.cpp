#include "vault/bundle_file.h"

#include <ostream>

#include "vault/bundle_form.h"
#include "vault/running_hash.h"

namespace holdfast {
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
        for (; pending.size() - done >= bundle_form::chunk_bytes; done += bundle_form::chunk_bytes)
            push(ByteView(pending).subspan(done, bundle_form::chunk_bytes),
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
    m_state->header_hash = hash_of(bundle_form::header_purpose, bytes);
    m_state->write(as_bytes(bundle_form::magic));
    m_state->write_number(bundle_form::format);
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
    m_state->write(maker.sign(bundle_form::signed_bytes(m_state->hash.value())));
    m_state->out.flush();
}

}
