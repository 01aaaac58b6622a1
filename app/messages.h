#pragma once
#include <string>

#include "app/cli.h"

namespace holdfast {

/// What is told to a person: what happened, where, and what to do. Never a secret, never the text of a fact.
struct Message {
    Exit exit;
    std::string text;
};

Message message(const VaultError& error);
Message message(const WorkspaceError& error, const Wording& words);

/// What is wrong with a time that was given, and how to write it.
std::string_view in_words(TimeError error);
/// What does not hold, as the end of a sentence: "an entry is not what was signed".
std::string_view in_words(Fault fault);
/// "line 3, fact.survivor: is missing".
std::string in_words(const Problem& problem);

}
