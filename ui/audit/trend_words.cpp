#include "ui/audit/trend_words.h"

#include <QCoreApplication>

namespace holdfast::ui {
namespace {

struct TrendWords {
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::TrendWords)
};

}

QString trend_words(const TrendPoint& point)
{
    const int told = point.held + point.not_held;
    if (told > 0 && point.not_told > 0)
        return TrendWords::tr("%1 of %2, cannot be told in %3")
            .arg(point.held)
            .arg(told)
            .arg(point.not_told);
    if (told > 0)
        return TrendWords::tr("%1 of %2").arg(point.held).arg(told);
    if (point.not_told > 0)
        return TrendWords::tr("cannot be told");
    return point.not_applicable > 0 ? TrendWords::tr("does not apply") : TrendWords::tr("not read");
}

}
