#pragma once
#include "ui/print/paper.h"

namespace holdfast::ui {

/// A paper as rich text, for showing it in the window before it leaves. All that was recorded is escaped.
QString paper_html(const Paper& paper);

}
