#pragma once
#include <QString>
#include <string_view>

#include "ui/record/choice_lists.h"

namespace holdfast::ui {

/// A code of a closed list in words, as they stand within a sentence: "former partner".
QString words_in_list(std::string_view list, std::string_view code);
template <Coded E>
QString choice_words(E value)
{
    return words_in_list(choice_list<E>, code(value));
}

/// The same as a form offers it: "Former partner". Some codes mean something of their own in one field.
QString choice_words(std::string_view kind, std::string_view field, std::string_view code);

/// What a form calls a field, and what helps to fill it in; empty where the label says it all.
QString field_label(std::string_view kind, std::string_view field);
QString field_help(std::string_view kind, std::string_view field);

/// What belongs into the text beside a form of this kind.
QString narrative_hint(std::string_view kind);

}
