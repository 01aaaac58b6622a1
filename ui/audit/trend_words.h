#pragma once
#include <QString>

#include "service/audit.h"

namespace holdfast::ui {

/// "3 of 4", "2 of 3, cannot be told in 1": in how many files of an audit a line of the checklist held. A line that held or failed in
/// none says why.
QString trend_words(const TrendPoint& point);

}
