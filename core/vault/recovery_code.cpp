#include "vault/recovery_code.h"

#include <sodium.h>

namespace holdfast {
namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t random_symbols = 26;
constexpr std::size_t check_symbols = 4;
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

std::uint8_t check_symbol(const Secret& values, std::size_t index)
{
    const Hash hash = hash_of("holdfast recovery check 1", values.bytes().first(random_symbols));
    return hash[index] & 31;
}

}

Secret new_recovery_code()
{
    constexpr std::size_t symbols = random_symbols + check_symbols;
    Secret values = Secret::random(symbols);
    for (std::uint8_t& value : values.bytes())
        value &= 31;
    Secret code(symbols + symbols / group - 1);
    std::size_t at = 0;
    for (std::size_t i = 0; i < symbols; ++i) {
        if (i != 0 && i % group == 0)
            code.bytes()[at++] = '-';
        const std::uint8_t value = i < random_symbols ? values.bytes()[i]
                                                      : check_symbol(values, i - random_symbols);
        code.bytes()[at++] = static_cast<std::uint8_t>(alphabet[value]);
    }
    return code;
}

std::optional<SealingPair> recovery_pair(const Secret& code)
{
    Secret values(random_symbols + check_symbols);
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
    for (std::size_t i = 0; i < check_symbols; ++i)
        if (values.bytes()[random_symbols + i] != check_symbol(values, i))
            return std::nullopt;
    Hash seed = hash_of("holdfast recovery seed 1", values.bytes().first(random_symbols));
    const Secret kept = Secret::copy_of(seed);
    sodium_memzero(seed.data(), seed.size());
    return SealingPair::from_seed(kept);
}

}
