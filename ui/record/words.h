#pragma once
#include <QString>
#include <string_view>

namespace holdfast::ui {

/// A code of a closed list in words: "ex_partner" is "Former partner". Some codes mean something of their own in one field.
QString choice_words(std::string_view kind, std::string_view field, std::string_view code);

/// What a form calls a field, and what helps to fill it in; empty where the label says it all.
QString field_label(std::string_view kind, std::string_view field);
QString field_help(std::string_view kind, std::string_view field);

/// What belongs into the text beside a form of this kind.
QString narrative_hint(std::string_view kind);

}
