#include "support/paths.h"

// The one place that knows where the tree lies: everything else compiles to the same wherever it stands.

namespace holdfast::test {

std::string source_dir()
{
    return HOLDFAST_SOURCE_DIR;
}

std::string cli_program()
{
    return HOLDFAST_CLI;
}

}
