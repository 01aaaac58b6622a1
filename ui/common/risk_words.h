#pragma once
#include <QString>

#include "ui/common/icons.h"

namespace holdfast::ui {

/// How a band of risk is said and shown; without a band nobody has assessed it, or somebody judged it high.
struct RiskLook {
    StatusLook look;
    QString word;
};
RiskLook risk_look(const QString& band, bool at_threshold);

}
