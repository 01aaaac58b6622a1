#include "workspace/duplicates.h"

#include <algorithm>
#include <set>

#include "workspace/impl.h"

namespace holdfast {
namespace {

/// Short forms and what they stand for; the first of a line is what all are taken as.
constexpr std::string_view short_forms[] = {
    "alexander alex al sandy xander",
    "andrew andy drew",
    "anthony tony ant",
    "benjamin ben benny",
    "charles charlie chuck",
    "christopher chris kit",
    "daniel dan danny",
    "david dave davey dai",
    "dominic dom",
    "edward ed eddie ted ned",
    "francis frank frankie",
    "frederick fred freddie",
    "gareth gaz",
    "gerald gerry jerry",
    "gregory greg",
    "henry harry hal",
    "james jim jimmy jamie",
    "jonathan jon jonny",
    "john johnny jack",
    "joseph joe joey",
    "kenneth ken kenny",
    "lawrence laurence larry laurie",
    "leonard len lenny",
    "matthew matt mat",
    "michael mike mick mickey micheal",
    "mohammed muhammad mohamed mohammad muhammed mo",
    "nathaniel nathan nate nat",
    "nicholas nick nicky nicolas",
    "oliver olly ollie",
    "patrick pat paddy",
    "peter pete",
    "philip phil phillip",
    "raymond ray",
    "richard rich rick dick ricky",
    "robert rob bob bobby robbie bert",
    "ronald ron ronnie",
    "samuel sam sammy",
    "stephen steve steven stevie",
    "terence terry terrance",
    "thomas tom tommy",
    "timothy tim",
    "victor vic",
    "vincent vince vinny",
    "william will bill billy liam willie",
    "zachary zach zac zak",
};

/// Letters of Latin-1 and Latin Extended-A without their accents: two bytes each, in UTF-8.
constexpr std::pair<std::string_view, char> accents[] = {
    {"à", 'a'}, {"á", 'a'}, {"â", 'a'}, {"ã", 'a'}, {"ä", 'a'}, {"å", 'a'}, {"ç", 'c'}, {"è", 'e'},
    {"é", 'e'}, {"ê", 'e'}, {"ë", 'e'}, {"ì", 'i'}, {"í", 'i'}, {"î", 'i'}, {"ï", 'i'}, {"ñ", 'n'},
    {"ò", 'o'}, {"ó", 'o'}, {"ô", 'o'}, {"õ", 'o'}, {"ö", 'o'}, {"ø", 'o'}, {"ù", 'u'}, {"ú", 'u'},
    {"û", 'u'}, {"ü", 'u'}, {"ý", 'y'}, {"ÿ", 'y'}, {"ŵ", 'w'}, {"ŷ", 'y'}, {"ł", 'l'}, {"ś", 's'},
    {"š", 's'}, {"ż", 'z'}, {"ź", 'z'}, {"ž", 'z'}, {"ć", 'c'}, {"č", 'c'}, {"ń", 'n'}, {"ę", 'e'},
    {"ą", 'a'}, {"À", 'a'}, {"Á", 'a'}, {"Â", 'a'}, {"Ä", 'a'}, {"Å", 'a'}, {"Ç", 'c'}, {"È", 'e'},
    {"É", 'e'}, {"Ê", 'e'}, {"Ë", 'e'}, {"Í", 'i'}, {"Î", 'i'}, {"Ñ", 'n'}, {"Ó", 'o'}, {"Ô", 'o'},
    {"Ö", 'o'}, {"Ø", 'o'}, {"Ú", 'u'}, {"Û", 'u'}, {"Ü", 'u'}, {"Ł", 'l'}, {"Ś", 's'}, {"Š", 's'},
    {"Ż", 'z'}, {"Ž", 'z'},
};

std::optional<char> without_accent(std::string_view two_bytes)
{
    for (const auto& [accented, plain] : accents)
        if (accented == two_bytes)
            return plain;
    return std::nullopt;
}

/// The words of a name in small plain letters; apostrophes go, hyphens part.
std::vector<std::string> words_of(std::string_view name)
{
    std::vector<std::string> words(1);
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (c >= 'A' && c <= 'Z')
            words.back() += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            words.back() += c;
        else if (const auto plain = without_accent(name.substr(i, 2))) {
            words.back() += *plain;
            ++i;
        } else if (name.substr(i, 3) == "’")
            i += 2;
        else if ((c & 0x80) != 0)
            words.back() += c;    // a letter that we do not know stays itself
        else if (c != '\'' && !words.back().empty())
            words.emplace_back();
    }
    std::erase(words, "");
    return words;
}

/// What a first name is a short form of, or itself.
std::string full_form(const std::string& word)
{
    for (const std::string_view line : short_forms) {
        const auto all = words_of(line);
        if (std::find(all.begin(), all.end(), word) != all.end())
            return all.front();
    }
    return word;
}

/// Whether one letter was left out, added, changed, or two changed over.
bool one_slip(const std::string& a, const std::string& b)
{
    const auto& shorter = a.size() <= b.size() ? a : b;
    const auto& longer = a.size() <= b.size() ? b : a;
    if (longer.size() - shorter.size() > 1 || shorter.size() < 4)
        return false;
    std::size_t same = 0;
    while (same < shorter.size() && shorter[same] == longer[same])
        ++same;
    const auto rest = [](const std::string& text, std::size_t from) {
        return std::string_view(text).substr(std::min(from, text.size()));
    };
    if (longer.size() > shorter.size())
        return rest(shorter, same) == rest(longer, same + 1);
    if (rest(shorter, same + 1) == rest(longer, same + 1))
        return true;
    return same + 1 < shorter.size() && shorter[same] == longer[same + 1]
           && shorter[same + 1] == longer[same]
           && rest(shorter, same + 2) == rest(longer, same + 2);
}

bool alike(const std::string& a, const std::string& b)
{
    if (a == b || full_form(a) == full_form(b) || one_slip(a, b))
        return true;
    // An initial stands for a name.
    return (a.size() == 1 || b.size() == 1) && a.front() == b.front();
}

/// Whether every word of the shorter name is one of the longer, and at least one of them is more than an initial.
bool names_alike(const std::string& a, const std::string& b)
{
    auto fewer = words_of(a);
    auto more = words_of(b);
    if (fewer.size() > more.size())
        std::swap(fewer, more);
    bool told = false;
    for (const std::string& word : fewer) {
        const auto found = std::find_if(
            more.begin(), more.end(), [&](const std::string& other) { return alike(word, other); });
        if (found == more.end())
            return false;
        told = told || (word.size() > 1 && found->size() > 1);
        more.erase(found);
    }
    return told;
}

/// A digit wrong, or day and month changed over.
bool born_by_a_slip(LocalDate a, LocalDate b)
{
    const auto day = [](LocalDate date) {
        return std::chrono::year_month_day(std::chrono::sys_days(date.time_since_epoch()));
    };
    const auto first = day(a);
    const auto second = day(b);
    if (first.year() == second.year() && unsigned(first.month()) == unsigned(second.day())
        && unsigned(first.day()) == unsigned(second.month()))
        return true;
    const std::string x = to_string(a);
    const std::string y = to_string(b);
    int wrong = 0;
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i)
        wrong += x[i] != y[i] ? 1 : 0;
    return wrong == 1;
}

/// The cases that share a word with a name: by the index of all that was written, and by the name they are listed under.
WorkspaceResult<std::set<CaseId>> candidates(const Workspace& workspace, const KnownAs& person,
                                             const std::vector<CaseRow>& rows)
{
    std::set<CaseId> found;
    for (const CaseRow& row : rows)
        if (likeness({row.perpetrator}, {person.name}) != Likeness::none)
            found.insert(row.id);
    constexpr std::size_t most_hits = 200;
    for (const std::string& word : words_of(person.name)) {
        if (word.size() < 3)
            continue;
        auto hits = workspace.search(word, most_hits);
        if (!hits)
            return tl::unexpected(hits.error());
        for (const SearchHit& hit : *hits)
            if (hit.stream)
                found.insert(*hit.stream);
    }
    return found;
}

/// How like the perpetrator of a case somebody is, by any of the names that he has there.
PossibleDuplicate compared(const CaseFile& file, const CaseRow& row, const KnownAs& person)
{
    PossibleDuplicate possible{.id = row.id,
                               .reference = row.reference,
                               .known_as = row.perpetrator,
                               .born = {},
                               .open = row.open};
    std::vector<std::string> names{row.perpetrator};
    for (const auto described : file.all<PerpetratorDescribed>()) {
        names.push_back(described->full_name);
        names.insert(names.end(), described->also_known_as.begin(), described->also_known_as.end());
        if (described->born)
            possible.born = described->born;
    }
    for (const std::string& name : names)
        possible.likeness = std::max(possible.likeness, likeness({name, possible.born}, person));
    return possible;
}

}

Likeness likeness(const KnownAs& a, const KnownAs& b)
{
    if (!names_alike(a.name, b.name))
        return Likeness::none;
    if (!a.born || !b.born)
        return Likeness::name_alone;
    if (*a.born == *b.born)
        return Likeness::name_and_born;
    return born_by_a_slip(*a.born, *b.born) ? Likeness::born_alike : Likeness::none;
}

WorkspaceResult<std::vector<PossibleDuplicate>> possible_duplicates(const Workspace& workspace,
                                                                    const KnownAs& person,
                                                                    Instant now, std::size_t limit)
{
    const auto rows = workspace.cases();
    if (!rows)
        return tl::unexpected(rows.error());
    const auto ids = candidates(workspace, person, *rows);
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<PossibleDuplicate> found;
    for (const CaseRow& row : *rows) {
        if (!ids->contains(row.id))
            continue;
        const auto history = workspace.impl().history(row.id);
        if (!history)
            return tl::unexpected(history.error());
        const CaseFile file = CaseFile::fold(*history, now, Instant::max(), View::case_only);
        if (auto possible = compared(file, row, person); possible.likeness != Likeness::none)
            found.push_back(std::move(possible));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::pair(a.likeness, a.open) > std::pair(b.likeness, b.open);
    });
    if (found.size() > limit)
        found.erase(found.begin() + static_cast<std::ptrdiff_t>(limit), found.end());
    return found;
}

}
