#include "canary/marks.h"

#include <algorithm>
#include <random>
#include <set>

#include <fmt/format.h>

#include "record/field_types.h"

namespace holdfast::canary {
namespace {

std::uint32_t head_of(std::string_view bytes)
{
    std::uint32_t head = 0;
    for (std::size_t i = 0; i < 4; ++i)
        head = head << 8 | static_cast<unsigned char>(bytes[i]);
    return head;
}

/// What the case record may hold as well: whom a milestone is about, and what somebody was told of.
bool is_the_cases_own(std::string_view name)
{
    return name == "survivor" || name == "person" || name == "about" || name == "told_about"
           || name == "raised";
}

/// Fills every field of a value.
class Filler {
public:
    Filler(Marks& marks, const PersonId& survivor) : m_marks(marks), m_survivor(survivor) {}

    template <typename T>
    T filled(const std::string& where, std::string_view name)
    {
        if constexpr (std::is_same_v<T, std::string>)
            return m_marks.text(where);
        else if constexpr (std::is_same_v<T, LocalDate>)
            return m_marks.date(where);
        else if constexpr (std::is_same_v<T, Instant>)
            return Instant(std::chrono::seconds(1'700'000'000));
        else if constexpr (is_id<T>)
            return is_the_cases_own(name) ? T(m_survivor.bytes()) : m_marks.id<T>(where);
        else if constexpr (is_optional<T>)
            return filled<typename T::value_type>(where, name);
        else if constexpr (is_vector<T>)
            return {filled<typename T::value_type>(where, name)};
        else if constexpr (Described<T>)
            return fields<T>(where, std::make_index_sequence<T::field_names.size()>{});
        else
            return T{};    // a choice, a number, a yes or no: these can be marked by nothing
    }

private:
    template <typename T, std::size_t... Index>
    T fields(const std::string& where, std::index_sequence<Index...>)
    {
        using Fields = decltype(tie_fields(std::declval<T&>()));
        return T{filled<std::remove_reference_t<std::tuple_element_t<Index, Fields>>>(
            where + '.' + std::string(T::field_names[Index]), T::field_names[Index])...};
    }

    Marks& m_marks;
    const PersonId& m_survivor;
};

}

std::string Marks::text(const std::string& where)
{
    static std::random_device random;
    std::string word;
    while (word.size() < 14)
        word += static_cast<char>('a' + random() % 26);
    m_words.push_back(word);
    // An index keeps of a word only what differs from the one before it: its end tells it as well.
    note(where, word.substr(4));
    return word;
}

LocalDate Marks::date(const std::string& where)
{
    constexpr int day_1860 = -40177;
    const LocalDate date{std::chrono::days(day_1860 + m_dates++)};
    const std::chrono::year_month_day parts{date};
    const int year = static_cast<int>(parts.year());
    const auto month = static_cast<unsigned>(parts.month());
    const auto day = static_cast<unsigned>(parts.day());
    constexpr std::array months{"January",   "February", "March",    "April",
                                "May",       "June",     "July",     "August",
                                "September", "October",  "November", "December"};
    note(where, fmt::format("{}-{:02}-{:02}", year, month, day));
    note(where, fmt::format("{} {} {}", day, months[month - 1], year));
    return date;
}

Instant Marks::moment(const std::string& where)
{
    const std::int64_t seconds = 7'123'456'789 + 1'000'003 * m_moments++;
    const Instant moment{std::chrono::seconds(seconds)};
    std::string bytes;
    for (int shift = 32; shift >= 0; shift -= 8)
        bytes += static_cast<char>(static_cast<unsigned char>((seconds >> shift) & 0xff));
    note(where, bytes);
    note(where, to_string(moment));
    return moment;
}

void Marks::note(const std::string& where, std::string form)
{
    m_by_head.emplace(head_of(form), m_forms.size());
    m_heads[head_of(form) >> 16] = true;
    m_forms.push_back({where, std::move(form)});
}

Fact Marks::fact(std::size_t kind_index, const PersonId& survivor)
{
    static constexpr auto by_kind = []<std::size_t... Index>(std::index_sequence<Index...>)
    {
        return std::array<Fact (*)(Filler&), fact_kinds>{[](Filler& filler) {
            using Kind = FactKind<Index>;
            return Fact(filler.filled<Kind>(std::string(Kind::kind), {}));
        }...};
    }
    (std::make_index_sequence<fact_kinds>{});
    Filler filler(*this, survivor);
    return by_kind[kind_index](filler);
}

std::vector<std::string> Marks::found_in(std::string_view bytes) const
{
    std::set<std::string> places;
    for (std::size_t i = 0; i + 4 <= bytes.size(); ++i) {
        const auto two = static_cast<std::size_t>(static_cast<unsigned char>(bytes[i]) << 8
                                                  | static_cast<unsigned char>(bytes[i + 1]));
        if (!m_heads[two])
            continue;
        const auto [first, last] = m_by_head.equal_range(head_of(bytes.substr(i, 4)));
        for (auto each = first; each != last; ++each)
            if (const Form& form = m_forms[each->second];
                bytes.substr(i, form.bytes.size()) == form.bytes)
                places.insert(form.where);
    }
    return {places.begin(), places.end()};
}

}
