#pragma once
#include <QComboBox>

#include "ui/page_desk.h"

namespace holdfast::test {

/// Covers every line of the page of a meeting that is open.
inline void cover_page(const QWidget& page)
{
    for (auto* each : page.findChildren<QComboBox*>()) {
        if (!each->isVisible())
            continue;
        if (each->currentText() == QStringLiteral("Still to say"))
            each->setCurrentText(QStringLiteral("Done"));
        if (each->accessibleName().startsWith(QStringLiteral("Risk ")))
            each->setCurrentText(QStringLiteral("Unchanged"));
    }
    find<QComboBox>(page, "The children's safety")->setCurrentText(QStringLiteral("Considered"));
    find<QComboBox>(page, "Whether the work still suits the service user")
        ->setCurrentText(QStringLiteral("Continue"));
}

}
