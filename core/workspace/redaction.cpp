#include "workspace/redaction.h"

#include <algorithm>
#include <array>
#include <vector>

namespace holdfast {
namespace {

constexpr std::string_view gap = "[…]";
constexpr std::size_t shortest_number =
    6;    ///< digits: shorter ones are scores, times, references

/// Fields that name people.
constexpr std::array name_fields{
    std::string_view("known_as"),      std::string_view("full_name"),
    std::string_view("named_contact"), std::string_view("social_worker"),
    std::string_view("contact"),       std::string_view("recipient"),
    std::string_view("also_known_as")};

/// Fields that are codes, numbers and settings of the service, whoever the case is about.
constexpr std::array kept_fields{
    std::string_view("reference"),    std::string_view("tool"),    std::string_view("edition"),
    std::string_view("score"),        std::string_view("band"),    std::string_view("rule"),
    std::string_view("form"),         std::string_view("file"),    std::string_view("policy"),
    std::string_view("iss_provider"), std::string_view("schedule")};

template <std::size_t Size>
bool is_in(const std::array<std::string_view, Size>& list, std::string_view name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// A letter of any script: what is beyond ASCII counts as one.
bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
}

bool in_word(char c)
{
    return is_letter(c) || is_digit(c) || c == '\'' || c == '-';
}

std::string small(std::string_view word)
{
    std::string text(word);
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

/// How many bytes the character at the head takes.
std::size_t size_of_first(std::string_view text)
{
    std::size_t size = 1;
    while (size < text.size() && (text[size] & 0xC0) == 0x80)
        ++size;
    return size;
}

template <typename Visit>
void each_word(std::string_view text, Visit visit)
{
    while (!text.empty()) {
        std::size_t size = 0;
        while (size < text.size() && in_word(text[size]))
            ++size;
        if (size > 0)
            visit(text.substr(0, size));
        text.remove_prefix(std::max<std::size_t>(size, 1));
    }
}

/// A word and whoever's it is: "Ruth's" is of "Ruth".
std::pair<std::string_view, std::string_view> without_genitive(std::string_view word)
{
    for (const std::string_view ending : {std::string_view("'s"), std::string_view("'")})
        if (word.size() > ending.size() && word.ends_with(ending))
            return {word.substr(0, word.size() - ending.size()), ending};
    return {word, {}};
}

/// "M1", "SW1A", "LS12": the first half of a UK postcode.
bool is_outward(std::string_view word)
{
    if (word.size() < 2 || word.size() > 4 || !is_letter(word[0]))
        return false;
    const std::size_t letters = is_letter(word[1]) ? 2 : 1;
    if (letters >= word.size() || !is_digit(word[letters]))
        return false;
    return std::all_of(word.begin(), word.end(),
                       [](char c) { return is_digit(c) || (c & 0x80) == 0; });
}

/// "1AA": the second half.
bool is_inward(std::string_view word)
{
    return word.size() == 3 && is_digit(word[0]) && is_letter(word[1]) && is_letter(word[2]);
}

/// "2024-06-03", "3/6/2024": three numbers, of which the first or the last is a year.
bool is_date(std::string_view digits)
{
    std::vector<std::size_t> sizes{0};
    for (const char c : digits)
        if (is_digit(c))
            ++sizes.back();
        else if (c == '-' || c == '/' || c == '.')
            sizes.push_back(0);
        else
            return false;
    const auto fits = [&](std::size_t year, std::size_t other) {
        return sizes[year] == 4 && sizes[1] >= 1 && sizes[1] <= 2 && sizes[other] >= 1
               && sizes[other] <= 2;
    };
    return sizes.size() == 3 && (fits(0, 2) || fits(2, 0));
}

/// Of a telephone number or a date: digits with what people put between them.
std::size_t number_at(std::string_view text)
{
    if (text.empty() || !(is_digit(text[0]) || text[0] == '+' || text[0] == '('))
        return 0;
    std::size_t digits = 0;
    std::size_t end = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (is_digit(c)) {
            ++digits;
            end = i + 1;
        } else if (c != ' ' && c != '-' && c != '(' && c != ')' && c != '.' && c != '/'
                   && !(c == '+' && i == 0)) {
            break;
        }
    }
    return digits >= shortest_number ? end : 0;
}

/// Of an e-mail or web address, up to the next blank.
std::size_t address_at(std::string_view text)
{
    const std::size_t end = std::min(text.find_first_of(" \t\r\n"), text.size());
    const std::string_view word = text.substr(0, end);
    const bool address = word.find('@') != std::string_view::npos
                         || word.find("://") != std::string_view::npos
                         || small(word).starts_with("www.");
    return address ? end : 0;
}

std::size_t postcode_at(std::string_view text)
{
    std::size_t size = 0;
    while (size < text.size() && in_word(text[size]))
        ++size;
    const std::string_view word = text.substr(0, size);
    if (word.size() >= 5 && word.size() <= 7 && is_inward(word.substr(word.size() - 3))
        && is_outward(word.substr(0, word.size() - 3)))
        return size;
    if (!is_outward(word) || size + 4 > text.size() || text[size] != ' ')
        return 0;
    const std::string_view rest = text.substr(size + 1, 3);
    const bool ends = size + 4 == text.size() || !in_word(text[size + 4]);
    return is_inward(rest) && ends ? size + 4 : 0;
}

}

std::string initials(std::string_view name)
{
    std::string all;
    each_word(name, [&](std::string_view word) {
        const std::size_t size = size_of_first(word);
        if (!is_letter(word.front()))
            return;
        all += (all.empty() ? "" : " ") + std::string(word.substr(0, size)) + '.';
    });
    return all.empty() ? "?" : all;
}

void Redactor::knows(std::string_view name)
{
    each_word(name, [&](std::string_view word) {
        const std::string_view bare = without_genitive(word).first;
        if (bare.size() > 1)
            m_words.emplace(small(bare), initials(bare));
    });
}

std::string Redactor::text(std::string_view text) const
{
    std::string out;
    while (!text.empty()) {
        std::size_t taken = address_at(text);
        taken = taken != 0 ? taken : number_at(text);
        if (taken != 0 && is_date(text.substr(0, taken))) {
            out += text.substr(0, taken);
            text.remove_prefix(taken);
            continue;
        }
        taken = taken != 0 ? taken : postcode_at(text);
        if (taken != 0) {
            out += gap;
            text.remove_prefix(taken);
            continue;
        }
        std::size_t size = 0;
        while (size < text.size() && in_word(text[size]))
            ++size;
        const auto [word, ending] = without_genitive(text.substr(0, size));
        const auto known = m_words.find(small(word));
        if (known != m_words.end())
            out += known->second + std::string(ending);
        else
            out += text.substr(0, std::max<std::size_t>(size, 1));
        text.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return out;
}

std::optional<Fact> Redactor::fact(Fact fact) const
{
    if (std::holds_alternative<PerpetratorDescribed>(fact))
        return std::nullopt;
    std::visit(
        [&](auto& kind) {
            using Kind = std::decay_t<decltype(kind)>;
            each_field(kind, [&](std::string_view name, auto& field) {
                using Field = std::decay_t<decltype(field)>;
                const bool whose = is_in(name_fields, name)
                                   || (std::is_same_v<Kind, WorkerDescribed> && name == "name");
                const bool kept = is_in(kept_fields, name)
                                  || (name == "name" && !std::is_same_v<Kind, WorkerDescribed>);
                const auto redacted = [&](const std::string& value) {
                    return value.empty() || kept ? value : whose ? initials(value) : text(value);
                };
                if constexpr (std::is_same_v<Field, std::string>) {
                    field = redacted(field);
                } else if constexpr (std::is_same_v<Field, std::optional<std::string>>) {
                    if (field)
                        field = redacted(*field);
                } else if constexpr (std::is_same_v<Field, std::vector<std::string>>) {
                    for (std::string& each : field)
                        each = redacted(each);
                } else if constexpr (std::is_same_v<Field, std::optional<LocalDate>>) {
                    if (name == "born")
                        field.reset();
                }
            });
        },
        static_cast<AnyFact&>(fact));
    return fact;
}

std::vector<std::string> names_in(const Fact& fact)
{
    std::vector<std::string> all;
    std::visit(
        [&](const auto& kind) {
            using Kind = std::decay_t<decltype(kind)>;
            each_field(kind, [&](std::string_view name, const auto& field) {
                using Field = std::decay_t<decltype(field)>;
                if (!is_in(name_fields, name)
                    && !(std::is_same_v<Kind, WorkerDescribed> && name == "name"))
                    return;
                if constexpr (std::is_same_v<Field, std::string>)
                    all.push_back(field);
                else if constexpr (std::is_same_v<Field, std::optional<std::string>>)
                    all.push_back(field.value_or(std::string()));
                else if constexpr (std::is_same_v<Field, std::vector<std::string>>)
                    all.insert(all.end(), field.begin(), field.end());
            });
        },
        static_cast<const AnyFact&>(fact));
    return all;
}

}
