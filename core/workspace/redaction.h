#pragma once
#include <map>
#include <string>

#include "record/fact.h"

namespace holdfast {

/// "Ruth Marsh" is "R. M."; nothing stays of what is no letter.
std::string initials(std::string_view name);

/// Takes out of texts what tells who or where somebody is.
class Redactor {
public:
    /// People of this name are these initials wherever the name stands, whole or in part.
    void knows(std::string_view name);

    /// Without names that are known, telephone numbers, postcodes, e-mail and web addresses.
    std::string text(std::string_view text) const;

    /// The fact with names as initials and texts redacted; absent where all of it tells who somebody is.
    std::optional<Fact> fact(Fact fact) const;

private:
    std::map<std::string, std::string, std::less<>> m_words;    ///< in small letters: the initials
};

/// The names that a fact gives to people.
std::vector<std::string> names_in(const Fact& fact);

}
