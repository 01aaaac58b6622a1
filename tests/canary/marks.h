#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "record/fact.h"

namespace holdfast::canary {

/// Details that can be told from anything else wherever they turn up: as text, as bytes of an encoded fact, in an index.
class Marks {
public:
    /// A word of its own, noted down as standing at a place.
    std::string text(const std::string& where);
    /// So far ahead that its bytes stand for nothing else, in a fact and in a column of the database alike.
    Instant moment(const std::string& where);
    LocalDate date(const std::string& where);
    template <typename AnyId>
    AnyId id(const std::string& where)
    {
        const AnyId made = m_ids.next<AnyId>(Instant(std::chrono::seconds(1'700'000'000)));
        note(where, {made.bytes().begin(), made.bytes().end()});
        note(where, made.text());
        return made;
    }
    /// A detail that is known already, such as a key.
    void note(const std::string& where, std::string form);

    /// A fact of a kind in which every text, date and id is marked. Ids named as milestones name them are the case's own.
    Fact fact(std::size_t kind_index, const PersonId& survivor);

    /// The places whose marks stand in these bytes, each once.
    std::vector<std::string> found_in(std::string_view bytes) const;
    const std::vector<std::string>& words() const { return m_words; }
    std::size_t size() const { return m_forms.size(); }

private:
    struct Form {
        std::string where;
        std::string bytes;
    };

    IdSource m_ids;
    std::vector<std::string> m_words;
    std::vector<Form> m_forms;
    std::unordered_multimap<std::uint32_t, std::size_t> m_by_head;
    std::vector<bool> m_heads = std::vector<bool>(1 << 16);
    int m_dates = 0;
    int m_moments = 0;
};

}
