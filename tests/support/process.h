#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <sys/types.h>

#include "support/temporary_folder.h"

namespace holdfast::test {

/// What a program is given: standard input, and lines that it reads from descriptors of these numbers.
struct Given {
    std::string input;
    std::vector<std::pair<int, std::string>> descriptors;
};

struct Ran {
    int exit_code = -1;
    std::string out;
    std::string err;
};

/// Runs a program to its end. `arguments` come after its name; of the environment it sees HOME and XDG_STATE_HOME, `home`.
Ran run(const std::string& program, const std::vector<std::string>& arguments, const Given& given,
        const std::string& home);

/// A program that goes on running until its input is closed.
class Running {
public:
    Running(const std::string& program, const std::vector<std::string>& arguments,
            const Given& given, const std::string& home);
    ~Running();
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    /// The next line that it writes to its errors; empty at their end.
    std::string error_line();
    /// Closes its input and waits. Its exit code.
    int finish();
    pid_t process() const { return m_process; }

private:
    pid_t m_process = -1;
    int m_input = -1;
    int m_errors = -1;
};

/// Runs a program on a terminal of its own, types the answers one after the other as it asks, and gives all that the terminal
/// showed.
Ran run_on_terminal(const std::string& program, const std::vector<std::string>& arguments,
                    const std::vector<std::string>& answers, const std::string& home);

}
