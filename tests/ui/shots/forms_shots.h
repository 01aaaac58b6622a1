#pragma once
#include "ui/shots/studio.h"

namespace holdfast::test {

/// Forms, drafts, what waits, the cases, and what Ctrl+K finds.
void forms_pictures(Studio& studio, const SampleVault& vault);

}
