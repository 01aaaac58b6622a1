#include "ui/unlock/strength.h"

#include <QCoreApplication>
#include <vector>

#include <zxcvbn.h>

namespace holdfast::ui {
namespace {

// A guess costs about half a second and a quarter of a gigabyte. At forty bits a thousand machines need about nine years for half of
// all guesses.
constexpr double enough_bits = 40;
constexpr double good_bits = 55;
constexpr int shortest = 12;

std::optional<Weakness> weakness_of(ZxcTypeMatch_t type)
{
    switch (static_cast<int>(type) & ~static_cast<int>(MULTIPLE_MATCH)) {
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH: return Weakness::common_word;
    case USER_MATCH:
    case USER_LEET_MATCH: return Weakness::own_word;
    case REPEATS_MATCH: return Weakness::repeat;
    case SEQUENCE_MATCH: return Weakness::sequence;
    case SPATIAL_MATCH: return Weakness::keyboard_row;
    case DATE_MATCH:
    case YEAR_MATCH: return Weakness::date;
    default: return std::nullopt;
    }
}

/// Words of the names that are given, as zxcvbn takes them.
class OwnWords {
public:
    explicit OwnWords(const QStringList& names)
    {
        for (const QString& name : names)
            for (const QString& word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts))
                if (word.size() > 2)
                    m_words.push_back(word.toLower().toUtf8());
        for (const QByteArray& word : m_words)
            m_pointers.push_back(word.constData());
        m_pointers.push_back(nullptr);
    }
    const char** pointers() { return m_pointers.data(); }

private:
    std::vector<QByteArray> m_words;
    std::vector<const char*> m_pointers;
};

/// Said beside what the library finds: it takes the best known rows and repeats for words.
QList<Weakness> patterns_in(const QString& passphrase)
{
    constexpr int run = 5;
    QList<Weakness> found;
    const QString plain = passphrase.toLower();
    for (const char* keys : {"qwertyuiop", "asdfghjkl", "zxcvbnm"})
        for (int i = 0; i + run <= static_cast<int>(std::string_view(keys).size()); ++i)
            if (plain.contains(QString::fromLatin1(keys).mid(i, run))
                && !found.contains(Weakness::keyboard_row))
                found.append(Weakness::keyboard_row);
    int same = 1;
    for (int i = 1; i < plain.size(); ++i) {
        same = plain[i] == plain[i - 1] ? same + 1 : 1;
        if (same == run)
            found.append(Weakness::repeat);
    }
    return found;
}

}

Strength strength_of(const QString& passphrase, const QStringList& own_words)
{
    Strength strength;
    if (passphrase.isEmpty())
        return strength;
    OwnWords own(own_words);
    QByteArray utf8 = passphrase.toUtf8();
    ZxcMatch_t* parts = nullptr;
    strength.bits = ZxcvbnMatch(utf8.constData(), own.pointers(), &parts);
    utf8.fill('\0');
    int words = 0;
    for (const ZxcMatch_t* part = parts; part; part = part->Next) {
        const auto weakness = weakness_of(part->Type);
        words += weakness == Weakness::common_word;
        if (weakness && !strength.weaknesses.contains(*weakness))
            strength.weaknesses.append(*weakness);
    }
    ZxcvbnFreeInfo(parts);
    for (const Weakness weakness : patterns_in(passphrase))
        if (!strength.weaknesses.contains(weakness))
            strength.weaknesses.append(weakness);
    // Several words in a row are what we ask for, not a weakness.
    if (words > 2)
        strength.weaknesses.removeAll(Weakness::common_word);
    if (passphrase.size() < shortest)
        strength.weaknesses.prepend(Weakness::too_short);
    const bool enough = strength.bits >= enough_bits && passphrase.size() >= shortest;
    strength.level = !enough                     ? Strength::Level::weak
                     : strength.bits < good_bits ? Strength::Level::fair
                                                 : Strength::Level::good;
    return strength;
}

QString weakness_words(Weakness weakness)
{
    const auto words = [](const char* source) {
        return QCoreApplication::translate("weakness", source);
    };
    switch (weakness) {
    case Weakness::too_short:
        return words(QT_TRANSLATE_NOOP("weakness", "It is short: use twelve letters or more."));
    case Weakness::common_word:
        return words(QT_TRANSLATE_NOOP(
            "weakness", "It is built on a word that is guessed early: put more words together."));
    case Weakness::own_word:
        return words(QT_TRANSLATE_NOOP(
            "weakness", "It has a name in it that somebody who knows you would try."));
    case Weakness::keyboard_row:
        return words(
            QT_TRANSLATE_NOOP("weakness", "It has keys that lie side by side, such as “qwerty”."));
    case Weakness::repeat: return words(QT_TRANSLATE_NOOP("weakness", "It repeats itself."));
    case Weakness::sequence:
        return words(QT_TRANSLATE_NOOP("weakness", "It has a run such as “abc” or “123”."));
    case Weakness::date:
        return words(QT_TRANSLATE_NOOP("weakness", "It has a year or a date in it."));
    }
    return {};
}

}
