#pragma once
#include "ui/shots/studio.h"

namespace holdfast::test {

/// Documents and letters, what is asked before something leaves, and the record of an audit.
void paper_pictures(Studio& studio);

}
