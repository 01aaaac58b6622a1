#pragma once
#include "ui/shots/studio.h"

namespace holdfast::test {

/// The case file, a survivor's file, the risk review and what is printed.
void file_pictures(Studio& studio, const SampleVault& vault);

}
