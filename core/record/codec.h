#pragma once
#include <memory>
#include <span>

#include "record/fact.h"

namespace holdfast {

/// Why bytes are not a fact.
enum class DecodeError {
    unknown_kind,    ///< a kind of a newer program: kept, and the case is marked as not fully understood
    unknown_version,    ///< likewise
    malformed,
};

/// The bytes of a fact: a MessagePack array of its fields in declaration order; ids are 16 bytes, dates days and instants
/// seconds since 1970, enums their position. Fields are only ever appended; a reader gives missing ones their default.
std::vector<std::uint8_t> encode(const Fact& fact);
std::uint16_t version_of(const Fact& fact);

/// Decodes facts; keeps its working memory between calls.
class FactReader {
public:
    FactReader();
    ~FactReader();
    FactReader(FactReader&&) noexcept;
    FactReader& operator=(FactReader&&) noexcept;

    tl::expected<Fact, DecodeError> read(std::string_view kind, std::uint16_t version,
                                         std::span<const std::uint8_t> payload);

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

}
