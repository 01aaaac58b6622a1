#pragma once
#include <QString>

#include "ui/common/icons.h"

namespace holdfast::ui {

/// How a band of risk is said and shown; an empty band is one that nobody has assessed yet.
struct RiskLook {
    StatusLook look;
    QString word;
};
RiskLook risk_look(const QString& band, bool at_threshold);

}
