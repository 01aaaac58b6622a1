#pragma once
#include "ui/common/due_words.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {

/// When something is due, in words; in full for a pointer that rests on it and for a screen reader.
class DueLabel : public TextLabel {
    Q_OBJECT

public:
    using TextLabel::TextLabel;
    void show_due(const Obligation& obligation, const DueWords& words, Instant now);
};

}
