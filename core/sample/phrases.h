#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "record/words.h"
#include "sample/dice.h"

namespace holdfast {

/// How a person is spoken of.
struct Pronouns {
    std::string_view subject, object, possessive;    ///< "she", "her", "her"
};
Pronouns pronouns(Sex sex);

/// The names and sentences of the sample, from `resources/sample/`.
class Phrases {
public:
    static Phrases shipped();

    /// A list of names: "women", "towns".
    const std::vector<std::string>& names(std::string_view list) const;
    /// One of the sentences for an occasion: {He}, {he}, {him} and {his} are the perpetrator, {She}, {she}, {her} and {hers} the
    /// survivor ({hers} stands before a noun).
    std::string sentence(std::string_view occasion, Dice& dice, const Pronouns& perpetrator,
                         const Pronouns& survivor) const;
    std::vector<std::string_view> occasions() const;

private:
    using Lists = std::map<std::string, std::vector<std::string>, std::less<>>;
    Lists m_names;
    Lists m_sentences;
};

}
