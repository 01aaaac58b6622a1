#include "ui/common/risk_words.h"

#include <QCoreApplication>

#include "ui/common/text.h"

namespace holdfast::ui {
namespace {

QString band_named(const char* source)
{
    return QCoreApplication::translate("risk", source);
}

/// The bands of the tools that ship; a service's own band is shown as it calls it.
QString word_of(const QString& band)
{
    if (band == QLatin1String("high"))
        return band_named(QT_TRANSLATE_NOOP("risk", "High risk"));
    if (band == QLatin1String("medium"))
        return band_named(QT_TRANSLATE_NOOP("risk", "Medium risk"));
    if (band == QLatin1String("standard"))
        return band_named(QT_TRANSLATE_NOOP("risk", "Standard risk"));
    if (band == QLatin1String("below"))
        return band_named(QT_TRANSLATE_NOOP("risk", "Below the MARAC count"));
    return capitalised(QString(band).replace(QLatin1Char('_'), QLatin1Char(' ')));
}

}

RiskLook risk_look(const QString& band, bool at_threshold)
{
    if (band.isEmpty() && at_threshold)
        return {{Glyph::risk, Tone::overdue}, band_named(QT_TRANSLATE_NOOP("risk", "Judged high"))};
    if (band.isEmpty())
        return {{Glyph::blocked, Tone::muted},
                band_named(QT_TRANSLATE_NOOP("risk", "Not assessed"))};
    if (at_threshold)
        return {{Glyph::risk, Tone::overdue}, word_of(band)};
    return {{Glyph::waiting, Tone::text}, word_of(band)};
}

}
