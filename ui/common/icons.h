#pragma once
#include <QIcon>

#include "standard/obligation.h"
#include "ui/common/palette.h"

namespace holdfast::ui {

/// The few icons of the window, by what they say.
enum class Glyph {
    waiting,
    soon,
    overdue,
    blocked,
    met,
    excused,
    withdrawn,
    stop,
    today,
    why,
    view,
    lock,
    folder,
    sample,
    cases,
    meetings,
    audit,
    service,
    settings,
    find,
    person,
    risk,
    rising,
    falling,
    record,
    close,
};

/// An icon of the desktop's theme as one flat shape in the colour of a tone, in whatever theme it is painted.
QIcon icon(Glyph glyph, Tone tone = Tone::text);

/// How a status looks beside its word; a duty that is blocked can be past its due time as well.
struct StatusLook {
    Glyph glyph;
    Tone tone;
};
StatusLook look_of(Status status, bool past_due);

}
