#pragma once
#include "report/wording.h"
#include "ui/print/paper.h"
#include "ui/risk/review_context.h"

namespace holdfast::ui {

/// A risk review on paper: each item with its answer, what was answered before, note and source; count, band, what follows.
Paper review_paper(const ReviewForm& form, const ReviewContext& context, const ToolOffered& offered,
                   const Wording& wording);

}
