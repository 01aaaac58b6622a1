#include "record/codec.h"

#include "record/packing.h"

namespace holdfast {
namespace {

using packing::Malformed;

template <std::size_t... Index>
constexpr auto readers(std::index_sequence<Index...>)
{
    using Read = Fact (*)(const msgpack::object&);
    return std::array<Read, sizeof...(Index)>{
        [](const msgpack::object& in) -> Fact { return packing::unpack<FactKind<Index>>(in); }...};
}

}

std::vector<std::uint8_t> encode(const Fact& fact)
{
    msgpack::sbuffer buffer(128);
    packing::Packer out(buffer);
    std::visit([&](const auto& kind) { packing::pack(out, kind); }, fact);
    const auto* first = reinterpret_cast<const std::uint8_t*>(buffer.data());
    return {first, first + buffer.size()};
}

std::uint16_t version_of(const Fact&)
{
    return 1;
}

struct FactReader::Memory {
    msgpack::zone zone{4096};
};

FactReader::FactReader() : m_memory(std::make_unique<Memory>()) {}
FactReader::~FactReader() = default;
FactReader::FactReader(FactReader&&) noexcept = default;
FactReader& FactReader::operator=(FactReader&&) noexcept = default;

tl::expected<Fact, DecodeError> FactReader::read(std::string_view kind, std::uint16_t version,
                                                 std::span<const std::uint8_t> payload)
{
    static constexpr auto by_kind = readers(std::make_index_sequence<fact_kinds>{});
    const auto index = kind_index_of(kind);
    if (!index)
        return tl::unexpected(DecodeError::unknown_kind);
    if (version != 1)
        return tl::unexpected(DecodeError::unknown_version);
    try {
        m_memory->zone.clear();
        const msgpack::unpack_limit limit(4096, 0, 16'000'000, 16, 0, 8);
        std::size_t used = 0;
        bool referenced = false;
        const auto in = msgpack::unpack(
            m_memory->zone, reinterpret_cast<const char*>(payload.data()), payload.size(), used,
            referenced, [](auto, std::size_t, void*) { return true; }, nullptr, limit);
        if (used != payload.size())
            return tl::unexpected(DecodeError::malformed);
        return by_kind[*index](in);
    } catch (const Malformed&) {
        return tl::unexpected(DecodeError::malformed);
    } catch (const msgpack::unpack_error&) {
        return tl::unexpected(DecodeError::malformed);
    } catch (const std::bad_cast&) {
        return tl::unexpected(DecodeError::malformed);
    }
}

}
