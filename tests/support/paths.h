#pragma once
#include <string>

namespace holdfast::test {

/// The source tree that the tests were built from, and the command line's program that was built with them.
std::string source_dir();
std::string cli_program();

}
