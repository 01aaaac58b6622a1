#include "ui/common/due_label.h"

#include "ui/common/icons.h"

namespace holdfast::ui {

void DueLabel::show_due(const Obligation& obligation, const DueWords& words, Instant now)
{
    const QString in_words = words.in_words(obligation, now);
    const QString in_full = words.in_full(obligation);
    setText(in_words);
    setToolTip(in_full);
    setAccessibleName(tr("%1. %2").arg(in_words, in_full));
    const Tone tone = look_of(status(obligation, now), past_due(obligation, now)).tone;
    set_tone(tone == Tone::muted ? Tone::text : tone);
}

}
