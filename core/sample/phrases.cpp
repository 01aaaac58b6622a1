#include "sample/phrases.h"

#include <stdexcept>

#include <toml++/toml.h>

#include "resources/resources.h"

namespace holdfast {
namespace {

using Lists = std::map<std::string, std::vector<std::string>, std::less<>>;

Lists lists_in(std::string_view name)
{
    const auto text = resource(name);
    if (!text)
        throw std::logic_error("the sample's data are not in the program: " + std::string(name));
    const toml::table file = toml::parse(*text);
    Lists lists;
    for (const auto& [key, node] : file)
        if (const toml::array* items = node.as_array())
            for (const toml::node& item : *items)
                lists[std::string(key.str())].push_back(item.value_or(std::string()));
    return lists;
}

const std::vector<std::string>& list(const Lists& lists, std::string_view name)
{
    const auto found = lists.find(name);
    if (found == lists.end() || found->second.empty())
        throw std::logic_error("the sample has no words for: " + std::string(name));
    return found->second;
}

std::string capital(std::string_view word)
{
    std::string text(word);
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

}

Pronouns pronouns(Sex sex)
{
    switch (sex) {
    case Sex::female: return {"she", "her", "her"};
    case Sex::male: return {"he", "him", "his"};
    case Sex::other:
    case Sex::declined:
    case Sex::not_asked: return {"they", "them", "their"};
    }
    return {"they", "them", "their"};
}

Phrases Phrases::shipped()
{
    Phrases wording;
    wording.m_names = lists_in("sample/people.toml");
    wording.m_sentences = lists_in("sample/phrases.toml");
    return wording;
}

const std::vector<std::string>& Phrases::names(std::string_view name) const
{
    return list(m_names, name);
}

std::string Phrases::sentence(std::string_view occasion, Dice& dice, const Pronouns& perpetrator,
                              const Pronouns& survivor) const
{
    const std::pair<std::string_view, std::string> words[] = {
        {"{He}", capital(perpetrator.subject)},
        {"{he}", std::string(perpetrator.subject)},
        {"{him}", std::string(perpetrator.object)},
        {"{his}", std::string(perpetrator.possessive)},
        {"{His}", capital(perpetrator.possessive)},
        {"{She}", capital(survivor.subject)},
        {"{she}", std::string(survivor.subject)},
        {"{her}", std::string(survivor.object)},
        {"{hers}", std::string(survivor.possessive)},
        {"{Hers}", capital(survivor.possessive)},
    };
    std::string text = dice.pick(list(m_sentences, occasion));
    for (const auto& [place, word] : words)
        for (auto found = text.find(place); found != std::string::npos;
             found = text.find(place, found))
            text.replace(found, place.size(), word);
    return text;
}

std::vector<std::string_view> Phrases::occasions() const
{
    std::vector<std::string_view> all;
    for (const auto& [occasion, sentences] : m_sentences)
        all.push_back(occasion);
    return all;
}

}
