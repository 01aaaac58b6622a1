#pragma once
#include "ui/print/outlet.h"
#include "ui/print/paper.h"
#include "ui/survivor/survivor_reading.h"

namespace holdfast::ui {

/// A survivor's file on paper. Whereabouts only where they were deliberately included.
Paper survivor_paper(const SurvivorReading& reading, const Wording& wording,
                     WithWhereabouts whereabouts);

}
