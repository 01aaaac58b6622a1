#include "vault/recovery_code.h"

#include <sodium.h>

namespace holdfast {
namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t random_symbols = 26;
constexpr std::size_t check_symbols = 4;
constexpr std::size_t symbols = random_symbols + check_symbols;
constexpr std::size_t group = 5;

std::uint8_t symbol_value(char c)
{
    if (c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    if (c == 'I' || c == 'L')
        c = '1';
    if (c == 'O')
        c = '0';
    const auto at = alphabet.find(c);
    return at == std::string_view::npos ? std::uint8_t{255} : static_cast<std::uint8_t>(at);
}

/// Each part has a checksum of its own, so that a half typed for a code, or twice, is told apart.
std::string_view purpose_of(RecoveryPart part)
{
    switch (part) {
    case RecoveryPart::whole: return "holdfast recovery check 1";
    case RecoveryPart::first_half: return "holdfast recovery first half check 1";
    case RecoveryPart::second_half: return "holdfast recovery second half check 1";
    }
    return {};
}

std::uint8_t check_symbol(const Secret& values, RecoveryPart part, std::size_t index)
{
    const Hash hash = hash_of(purpose_of(part), values.bytes().first(random_symbols));
    return hash[index] & 31;
}

/// As it is written on paper.
Secret written(const Secret& values, RecoveryPart part)
{
    Secret code(symbols + symbols / group - 1);
    std::size_t at = 0;
    for (std::size_t i = 0; i < symbols; ++i) {
        if (i != 0 && i % group == 0)
            code.bytes()[at++] = '-';
        const std::uint8_t value = i < random_symbols
                                       ? values.bytes()[i]
                                       : check_symbol(values, part, i - random_symbols);
        code.bytes()[at++] = static_cast<std::uint8_t>(alphabet[value]);
    }
    return code;
}

/// The values of a code's symbols; nothing where there are too few, too many or others.
std::optional<Secret> values_of(const Secret& code)
{
    Secret values(symbols);
    std::size_t count = 0;
    for (const char c : code.text()) {
        if (c == '-' || c == ' ' || c == '\t' || c == '\n' || c == '\r')
            continue;
        const std::uint8_t value = symbol_value(c);
        if (value == 255 || count == values.size())
            return std::nullopt;
        values.bytes()[count++] = value;
    }
    if (count != values.size())
        return std::nullopt;
    return values;
}

bool is_part(const Secret& values, RecoveryPart part)
{
    for (std::size_t i = 0; i < check_symbols; ++i)
        if (values.bytes()[random_symbols + i] != check_symbol(values, part, i))
            return false;
    return true;
}

std::optional<Secret> values_of(const Secret& code, RecoveryPart part)
{
    auto values = values_of(code);
    return values && is_part(*values, part) ? std::move(values) : std::nullopt;
}

/// What completes one half to the whole, or the two halves of it.
Secret difference(const Secret& a, const Secret& b)
{
    Secret values(symbols);
    for (std::size_t i = 0; i < random_symbols; ++i)
        values.bytes()[i] = a.bytes()[i] ^ b.bytes()[i];
    return values;
}

Secret random_values()
{
    Secret values = Secret::random(symbols);
    for (std::uint8_t& value : values.bytes())
        value &= 31;
    return values;
}

Secret seed_of(std::string_view purpose, const Secret& values)
{
    Hash seed = hash_of(purpose, values.bytes().first(random_symbols));
    Secret kept = Secret::copy_of(seed);
    sodium_memzero(seed.data(), seed.size());
    return kept;
}

}

Secret new_recovery_code()
{
    return written(random_values(), RecoveryPart::whole);
}

std::optional<RecoveryKeys> recovery_keys(const Secret& code)
{
    const auto values = values_of(code, RecoveryPart::whole);
    if (!values)
        return std::nullopt;
    return RecoveryKeys{
        SealingPair::from_seed(seed_of("holdfast recovery seed 1", *values)),
        SigningPair::from_seed(seed_of("holdfast recovery signing seed 1", *values))};
}

std::optional<RecoveryHalves> halves_of(const Secret& code)
{
    const auto values = values_of(code, RecoveryPart::whole);
    if (!values)
        return std::nullopt;
    const Secret first = random_values();
    return RecoveryHalves{written(first, RecoveryPart::first_half),
                          written(difference(*values, first), RecoveryPart::second_half)};
}

std::optional<RecoveryPart> recovery_part(const Secret& typed)
{
    const auto values = values_of(typed);
    if (!values)
        return std::nullopt;
    for (const auto part :
         {RecoveryPart::whole, RecoveryPart::first_half, RecoveryPart::second_half})
        if (is_part(*values, part))
            return part;
    return std::nullopt;
}

std::optional<Secret> joined(const Secret& half, const Secret& other_half)
{
    auto first = values_of(half, RecoveryPart::first_half);
    auto second = values_of(other_half, RecoveryPart::second_half);
    if (!first && !second) {
        first = values_of(other_half, RecoveryPart::first_half);
        second = values_of(half, RecoveryPart::second_half);
    }
    if (!first || !second)
        return std::nullopt;
    return written(difference(*first, *second), RecoveryPart::whole);
}

}
