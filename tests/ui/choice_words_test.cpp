#include <catch2/catch.hpp>

#include "record/field_types.h"
#include "report/wording.h"
#include "ui/brackets.h"
#include "ui/common/text.h"
#include "ui/record/words.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

template <Coded E>
void check_list()
{
    for (std::size_t i = 0; i < codes_of<E>.size(); ++i) {
        const QString words = ui::choice_words(static_cast<E>(i));
        INFO(ui::choice_list<E> << "." << codes_of<E>[i] << ": " << words.toStdString());
        CHECK(words.startsWith(QStringLiteral("⟦")));
        CHECK(words.size() > 3);
        CHECK_FALSE(words.contains(QLatin1Char('_')));
    }
}

/// The lists that a field's type chooses from, within whatever holds it.
template <typename Field>
void check_field()
{
    if constexpr (is_optional<Field> || is_vector<Field>) {
        check_field<typename Field::value_type>();
    } else if constexpr (Coded<Field>) {
        check_list<Field>();
    } else if constexpr (Described<Field>) {
        using Fields = decltype(tie_fields(std::declval<Field&>()));
        []<typename... Inner>(std::type_identity<std::tuple<Inner&...>>) {
            (check_field<Inner>(), ...);
        }(std::type_identity<Fields>{});
    }
}

template <Coded E, typename Words>
void check_agrees(Words core)
{
    for (std::size_t i = 0; i < codes_of<E>.size(); ++i) {
        const auto value = static_cast<E>(i);
        INFO(ui::choice_list<E> << "." << codes_of<E>[i]);
        CHECK(ui::choice_words(value) == ui::text(core(value)));
    }
}

}

TEST_CASE("Every code that a field of any fact can have is put into words by the window",
          "[ui][language]")
{
    {
        const Brackets brackets;
        []<std::size_t... Index>(std::index_sequence<Index...>)
        {
            (check_field<FactKind<Index>>(), ...);
        }
        (std::make_index_sequence<fact_kinds>{});
        check_list<Compartment>();
        check_list<Source>();
        CHECK(ui::words_in_list("no_such_list", "police") == QStringLiteral("police"));
    }
    CHECK(ui::choice_words(AttemptResult::unsafe_to_speak) == QStringLiteral("not safe to speak"));
    CHECK(ui::choice_words("referral_received", "from", "voluntary_sector")
          == QStringLiteral("The voluntary sector"));
    CHECK(ui::choice_words("note_made", "source", "police") == QStringLiteral("The police"));
}

TEST_CASE("The words that the command line needs as well are the same in the window's English",
          "[ui][language]")
{
    const Wording wording = Wording::english();
    check_agrees<Side>([&](Side value) { return wording.side(value); });
    check_agrees<Role>([&](Role value) { return wording.role(value); });
    check_agrees<Relationship>([&](Relationship value) { return wording.relationship(value); });
    check_agrees<Compartment>([&](Compartment value) { return wording.compartment(value); });
}
