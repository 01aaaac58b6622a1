#pragma once
#include <QString>
#include <QStringList>

namespace holdfast::ui {

/// What makes a passphrase easier to guess than it is long.
enum class Weakness {
    too_short,
    common_word,
    own_word,    ///< the name of the service, of the person, and the like
    keyboard_row,
    repeat,
    sequence,
    date,
};

/// How hard a passphrase is to guess, and what is weak about it.
struct Strength {
    enum class Level { empty, weak, fair, good };
    double bits = 0;
    Level level = Level::empty;
    QList<Weakness> weaknesses;    ///< each once; told even where it is good enough
    bool is_enough() const { return level == Level::fair || level == Level::good; }
};

/// By zxcvbn: words, names, rows of keys, repeats, sequences and dates count for little. `own_words` are those that somebody who
/// knows the service would try first.
Strength strength_of(const QString& passphrase, const QStringList& own_words);

/// In a sentence: what is weak, and what would help.
QString weakness_words(Weakness weakness);

}
