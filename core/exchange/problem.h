#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace holdfast {

/// What is wrong in a file that came from outside, and where. Says what was expected and never
/// repeats what was found: that may be a survivor's address in the wrong column.
struct Problem {
    std::size_t line = 0;    ///< from 1
    std::string field;       ///< "fact.answers[3].answered"; empty: the line as a whole
    std::string code;        ///< stable: "missing", "unknown_code", "ambiguous_local_time", …
    std::string expected;    ///< the codes allowed, the form or the limit; may be empty
    friend bool operator==(const Problem&, const Problem&) = default;
};
using Problems = std::vector<Problem>;

}
