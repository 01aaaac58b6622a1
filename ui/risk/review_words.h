#pragma once
#include <QStringList>

#include "report/wording.h"
#include "ui/risk/review_context.h"

namespace holdfast::ui {

/// How a form counts so far: "yes 11 · no 9 · don't know 3 · declined 0 · left 1"; in points where options are worth more.
QString count_words(const RiskTool& tool, const ReviewForm& form);

/// Its band, and what the unknown items could still make of it.
QString band_words(const ReviewForm& form, const ToolOffered& offered);

/// What makes the case one for the MARAC, each criterion with its figures; empty where nothing does.
QStringList marac_words(const ReviewForm& form, const ReviewContext& context,
                        const ToolOffered& offered, LocalDate day, const Wording& wording);

/// What has to be done now: critical items, MARAC. Empty where nothing has.
QStringList what_follows(const ReviewForm& form, const ReviewContext& context,
                         const ToolOffered& offered, LocalDate day);

/// What changed since the review before; empty where there is none to compare with.
QString change_words(const ReviewForm& form, const ReviewContext& context,
                     const ToolOffered& offered);

}
