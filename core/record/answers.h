#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "record/envelope.h"

namespace holdfast {

/// What became of one question of a structured review. The last three are different things, and none of them is a "no".
enum class Answered : std::uint8_t {
    given,        ///< answered: the option stands beside it
    dont_know,    ///< asked; the person does not know
    declined,     ///< asked; the person would rather not say
    not_asked,    ///< left out by whoever filled in the form
};

/// Whose account a form was filled in from.
enum class AnsweredBy : std::uint8_t {
    survivor,
    professional,    ///< a trained worker's own knowledge of the survivor's situation
    perpetrator,     ///< his account; never counts to a threshold
    file,            ///< papers alone; never counts to a threshold
};

std::string_view code(Answered answered);
std::optional<Answered> answered_from(std::string_view code);
std::string_view code(AnsweredBy answered_by);
std::optional<AnsweredBy> answered_by_from(std::string_view code);

/// The answer to one item of a risk tool, as it is kept. Codes are those of the tool and edition that the review names.
struct ItemAnswer {
    std::string item;                          ///< the item's code in the tool: "15"
    Answered answered = Answered::not_asked;
    std::string answer;                        ///< the option's code ("yes", "2", "partly"); empty unless `given`
    std::string note;
    Source source = Source::worker;
    friend bool operator==(const ItemAnswer&, const ItemAnswer&) = default;

    template <typename Self, typename Visit>
    static void each_field(Self& self, Visit&& visit)
    {
        visit("item", self.item);
        visit("answered", self.answered);
        visit("answer", self.answer);
        visit("note", self.note);
        visit("source", self.source);
    }
};

}
