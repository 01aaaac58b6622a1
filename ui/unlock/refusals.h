#pragma once
#include <QString>

#include "workspace/error.h"

namespace holdfast::ui {

/// What stood in the way, and what to do about it, in a sentence or two.
struct Advice {
    QString what;
    QString what_to_do;
};
Advice advice_on(const WorkspaceError& error);

}
