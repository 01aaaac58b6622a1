#include <catch2/catch.hpp>

#include "ui/unlock/strength.h"

using namespace holdfast::ui;

namespace {

holdfast::ui::Strength of(const char* passphrase, const QStringList& own = {})
{
    return strength_of(QString::fromUtf8(passphrase), own);
}

bool names(const holdfast::ui::Strength& strength, Weakness weakness)
{
    return strength.weaknesses.contains(weakness);
}

}

TEST_CASE("What is weak about a passphrase is named", "[ui][unlock]")
{
    CHECK(names(of("short1"), Weakness::too_short));
    CHECK(names(of("password"), Weakness::common_word));
    CHECK(names(of("P4ssw0rd!"), Weakness::common_word));
    CHECK(names(of("qwertyuiopasdf"), Weakness::keyboard_row));
    CHECK(names(of("aaaaaaaaaaaaaaaa"), Weakness::repeat));
    CHECK(names(of("abcdefghijklmnop"), Weakness::sequence));
    CHECK(names(of("xqv 14.02.1987 zzt"), Weakness::date));
    CHECK(names(of("Harbour1Harbour", {QStringLiteral("Harbour Street")}), Weakness::own_word));
    for (const char* weak : {"short1", "password", "P4ssw0rd!", "qwertyuiopasdf",
                             "aaaaaaaaaaaaaaaa", "abcdefghijklmnop"}) {
        CAPTURE(weak);
        CHECK(!of(weak).is_enough());
    }
}

TEST_CASE("Words that do not belong together are strong, long as they are", "[ui][unlock]")
{
    CHECK(of("velvet harbour pickle tractor nine").level == holdfast::ui::Strength::Level::good);
    CHECK(of("velvet harbour pickle tractor nine").weaknesses.isEmpty());
    CHECK(of("").level == holdfast::ui::Strength::Level::empty);
}

TEST_CASE("More of the same kind is never weaker", "[ui][unlock]")
{
    double last = 0;
    for (const char* longer :
         {"velvet", "velvet harbour", "velvet harbour pickle", "velvet harbour pickle tractor"}) {
        const double bits = of(longer).bits;
        CHECK(bits > last);
        last = bits;
    }
}

TEST_CASE("Each weakness has its sentence", "[ui][unlock]")
{
    QStringList all;
    for (const Weakness weakness :
         {Weakness::too_short, Weakness::common_word, Weakness::own_word, Weakness::keyboard_row,
          Weakness::repeat, Weakness::sequence, Weakness::date})
        all.append(weakness_words(weakness));
    CHECK(all.removeDuplicates() == 0);
    CHECK(!all.contains(QString()));
}
