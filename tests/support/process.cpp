#include "support/process.h"

#include <array>
#include <stdexcept>

#include <fcntl.h>
#include <pty.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace holdfast::test {
namespace {

constexpr int above_given =
    64;    ///< our own descriptors keep out of the way of those that a program is given

int checked(int result)
{
    if (result < 0)
        throw std::runtime_error("a system call of the tests failed");
    return result;
}

void write_all(int descriptor, std::string_view text)
{
    while (!text.empty())
        text.remove_prefix(static_cast<std::size_t>(
            checked(static_cast<int>(::write(descriptor, text.data(), text.size())))));
}

int moved_up(int descriptor)
{
    const int moved = checked(::fcntl(descriptor, F_DUPFD_CLOEXEC, above_given));
    ::close(descriptor);
    return moved;
}

/// A file in memory, so that neither side ever waits for the other.
int memory_file(std::string_view text = {})
{
    const int file = moved_up(checked(::memfd_create("test", MFD_CLOEXEC)));
    write_all(file, text);
    checked(static_cast<int>(::lseek(file, 0, SEEK_SET)));
    return file;
}

std::string content(int file)
{
    std::string text(
        static_cast<std::size_t>(checked(static_cast<int>(::lseek(file, 0, SEEK_END)))), '\0');
    checked(static_cast<int>(::pread(file, text.data(), text.size(), 0)));
    ::close(file);
    return text;
}

struct Pipe {
    int read_end;
    int write_end;
};

Pipe make_pipe()
{
    std::array<int, 2> ends{};
    checked(::pipe2(ends.data(), O_CLOEXEC));
    return {moved_up(ends[0]), moved_up(ends[1])};
}

using Moves = std::vector<std::pair<int, int>>;    ///< ours, and the number it has in the program

/// Each text in a pipe whose other end is closed.
Moves pipes_of(const Given& given)
{
    Moves moves;
    for (const auto& [number, text] : given.descriptors) {
        const Pipe pipe = make_pipe();
        write_all(pipe.write_end, text);
        ::close(pipe.write_end);
        moves.emplace_back(pipe.read_end, number);
    }
    return moves;
}

void close_ours(const Moves& moves)
{
    for (const auto& [ours, theirs] : moves)
        ::close(ours);
}

[[noreturn]] void become(const std::string& program, const std::vector<std::string>& arguments,
                         const Moves& moves, const std::string& home)
{
    for (const auto& [ours, theirs] : moves)
        ::dup2(ours, theirs);
    std::vector<std::string> texts{program};
    texts.insert(texts.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (std::string& text : texts)
        argv.push_back(text.data());
    argv.push_back(nullptr);
    std::string home_variable = "HOME=" + home;
    std::string state_variable = "XDG_STATE_HOME=" + home;
    std::array<char*, 3> environment{home_variable.data(), state_variable.data(), nullptr};
    ::execve(program.c_str(), argv.data(), environment.data());
    ::_exit(127);
}

pid_t start(const std::string& program, const std::vector<std::string>& arguments,
            const Moves& moves, const std::string& home)
{
    const pid_t process = checked(::fork());
    if (process == 0)
        become(program, arguments, moves, home);
    return process;
}

int wait_for(pid_t process)
{
    int status = 0;
    checked(::waitpid(process, &status, 0));
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}

Ran run(const std::string& program, const std::vector<std::string>& arguments, const Given& given,
        const std::string& home)
{
    Moves moves = pipes_of(given);
    const int input = memory_file(given.input);
    const int out = memory_file();
    const int err = memory_file();
    // An input that is one of the given descriptors stays that.
    moves.insert(moves.begin(),
                 {{input, STDIN_FILENO}, {out, STDOUT_FILENO}, {err, STDERR_FILENO}});
    const pid_t process = start(program, arguments, moves, home);
    const int exit_code = wait_for(process);
    moves.erase(moves.begin() + 1, moves.begin() + 3);
    close_ours(moves);
    return {exit_code, content(out), content(err)};
}

Running::Running(const std::string& program, const std::vector<std::string>& arguments,
                 const Given& given, const std::string& home)
{
    Moves moves = pipes_of(given);
    const Pipe input = make_pipe();
    const Pipe errors = make_pipe();
    moves.insert(moves.begin(),
                 {{input.read_end, STDIN_FILENO}, {errors.write_end, STDERR_FILENO}});
    m_process = start(program, arguments, moves, home);
    close_ours(moves);
    m_input = input.write_end;
    m_errors = errors.read_end;
}

Running::~Running()
{
    if (m_process > 0)
        finish();
}

std::string Running::error_line()
{
    std::string line;
    for (char byte = 0; ::read(m_errors, &byte, 1) == 1 && byte != '\n';)
        line += byte;
    return line;
}

int Running::finish()
{
    ::close(m_input);
    ::close(m_errors);
    const int exit_code = wait_for(m_process);
    m_process = -1;
    return exit_code;
}

Ran run_on_terminal(const std::string& program, const std::vector<std::string>& arguments,
                    const std::vector<std::string>& answers, const std::string& home)
{
    int terminal = -1;
    const pid_t process = checked(::forkpty(&terminal, nullptr, nullptr, nullptr));
    if (process == 0)
        become(program, arguments, {}, home);
    Ran ran;
    auto answer = answers.begin();
    std::array<char, 4096> shown{};
    for (;;) {
        const ssize_t size = ::read(terminal, shown.data(), shown.size());
        if (size <= 0)
            break;    // the program has ended, and with it its side of the terminal
        ran.out.append(shown.data(), static_cast<std::size_t>(size));
        // Other lines may hold a colon; only what ends in one waits for an answer.
        if (answer == answers.end() || !ran.out.ends_with(": "))
            continue;
        write_all(terminal, *answer++ + "\r");
    }
    ran.exit_code = wait_for(process);
    ::close(terminal);
    return ran;
}

}
