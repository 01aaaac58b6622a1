#pragma once
#include <iosfwd>

namespace CLI {
class App;
}

namespace holdfast {

/// Adds `deadline`: when a time limit ends in the UK, and how it was counted. Answers go to `out`,
/// complaints to `err`. Sets `exit_code` to 0, to 1 where a line of a batch had an error, or to 2 where
/// the question itself was wrong; what CLI11 refuses while parsing is for the caller to report as 2.
/// The streams and `exit_code` must outlive `app`.
void add_deadline_verb(CLI::App& app, int& exit_code, std::istream& in, std::ostream& out,
                       std::ostream& err);

}
