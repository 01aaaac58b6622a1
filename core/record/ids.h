#pragma once
#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "time/instant.h"

namespace holdfast {

/// A UUID that knows what it names, so that a case's id cannot stand where a person's belongs. Never null: absent is
/// `std::optional`. Ids of ours are version 7 (RFC 9562): ordered by when they were made. Any well-formed UUID is read.
template <typename Tag>
class Id {
public:
    using Bytes = std::array<std::uint8_t, 16>;

    constexpr explicit Id(const Bytes& bytes) : m_bytes(bytes) {}
    static std::optional<Id> parse(std::string_view text);
    std::string text() const;
    const Bytes& bytes() const { return m_bytes; }

    friend auto operator<=>(const Id&, const Id&) = default;

private:
    Bytes m_bytes;
};

using CaseId = Id<struct CaseTag>;
using PersonId =
    Id<struct PersonTag>;    ///< a service user, survivor, child, worker or professional
using EntryId = Id<struct EntryTag>;
using ActId = Id<struct ActTag>;    ///< entries written together
using DeviceId = Id<struct DeviceTag>;
using ProgrammeId = Id<struct ProgrammeTag>;
using GroupId = Id<struct GroupTag>;
using SiteId = Id<struct SiteTag>;
using SessionId = Id<struct SessionTag>;    ///< a planned or held session or appointment
using MeetingId = Id<struct MeetingTag>;    ///< a case management meeting
using ActionId = Id<struct ActionTag>;
using ProceedingId = Id<struct ProceedingTag>;
using AgencyId = Id<struct AgencyTag>;
using ReviewId = Id<struct ReviewTag>;    ///< a risk review
using DocumentId = Id<struct DocumentTag>;
using AuditId = Id<struct AuditTag>;
using VaultId = Id<struct VaultTag>;

namespace detail {
std::optional<std::array<std::uint8_t, 16>> parse_uuid(std::string_view text);
std::string uuid_text(const std::array<std::uint8_t, 16>& bytes);
}

template <typename Tag>
std::optional<Id<Tag>> Id<Tag>::parse(std::string_view text)
{
    if (const auto bytes = detail::parse_uuid(text))
        return Id(*bytes);
    return std::nullopt;
}

template <typename Tag>
std::string Id<Tag>::text() const
{
    return detail::uuid_text(m_bytes);
}

/// Makes new UUIDv7 ids, increasing within one source. Random by libsodium; with a seed it is reproducible (samples, tests).
class IdSource {
public:
    IdSource() = default;
    explicit IdSource(std::uint64_t seed) : m_seed(seed) {}

    template <typename AnyId>
    AnyId next(Instant now)
    {
        return AnyId(next_bytes(now));
    }

private:
    std::array<std::uint8_t, 16> next_bytes(Instant now);

    std::optional<std::uint64_t> m_seed;
    std::int64_t m_last_second = 0;
    std::uint64_t m_counter = 0;
};

}

template <typename Tag>
struct std::hash<holdfast::Id<Tag>> {
    std::size_t operator()(const holdfast::Id<Tag>& id) const noexcept
    {
        // The tail of a UUID is random or a counter; its head repeats.
        std::size_t value = 0;
        for (std::size_t i = 8; i < 16; ++i)
            value = (value << 8) | id.bytes()[i];
        return value;
    }
};
