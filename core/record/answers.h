#pragma once
#include <cstdint>
#include <string>

#include "record/envelope.h"
#include "record/fields.h"

namespace holdfast {

/// What became of one question of a structured review. The last three are different things, and none of them is a "no".
enum class Answered : std::uint8_t {
    given,        ///< answered: the option stands beside it
    dont_know,    ///< asked; the person does not know
    declined,     ///< asked; the person would rather not say
    not_asked,    ///< left out by whoever filled in the form
};
template <>
inline constexpr auto codes_of<Answered> = names("given", "dont_know", "declined", "not_asked");

/// Whose account a form was filled in from.
enum class AnsweredBy : std::uint8_t {
    survivor,
    professional,    ///< a trained worker's own knowledge of the survivor's situation
    perpetrator,     ///< the perpetrator's account; never counts to a threshold
    file,            ///< papers alone; never counts to a threshold
};
template <>
inline constexpr auto codes_of<AnsweredBy> = names("survivor", "professional", "perpetrator",
                                                   "file");

/// The answer to one item of a risk tool, as it is kept. Codes are those of the tool and edition that the review names.
struct ItemAnswer {
    static constexpr auto field_names = names("item", "answered", "answer", "note", "source");
    std::string item;    ///< the item's code in the tool: "15"
    Answered answered = Answered::not_asked;
    std::string answer;    ///< the option's code ("yes", "2", "partly"); empty unless given
    std::string note;
    Source source = Source::worker;
    friend bool operator==(const ItemAnswer&, const ItemAnswer&) = default;
};

}
