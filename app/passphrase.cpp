#include "app/passphrase.h"

#include <cerrno>

#include <fcntl.h>
#include <fmt/format.h>
#include <termios.h>
#include <unistd.h>

namespace holdfast {
namespace {

constexpr std::size_t longest = 1024;    ///< bytes of a passphrase

using Failure = tl::unexpected<std::string>;

/// A line that grows in guarded memory.
class TypedLine {
public:
    bool add(std::uint8_t byte)
    {
        if (m_size == longest)
            return false;
        m_buffer.bytes()[m_size++] = byte;
        return true;
    }
    /// Takes the last character back: the last byte, and those before it that continue it in UTF-8.
    void erase_last()
    {
        while (m_size > 0 && (m_buffer.bytes()[--m_size] & 0xC0U) == 0x80)
            continue;
    }
    void clear() { m_size = 0; }
    bool ends_with(char byte) const
    {
        return m_size > 0 && m_buffer.bytes()[m_size - 1] == static_cast<std::uint8_t>(byte);
    }
    void drop_last() { --m_size; }
    Secret taken() const { return Secret::copy_of(m_buffer.bytes().first(m_size)); }

private:
    Secret m_buffer{longest};
    std::size_t m_size = 0;
};

enum class Got { byte, end, failure };

Got read_byte(int descriptor, std::uint8_t& byte)
{
    for (;;) {
        const ssize_t size = ::read(descriptor, &byte, 1);
        if (size == 1)
            return Got::byte;
        if (size == 0)
            return Got::end;
        if (errno != EINTR)
            return Got::failure;
    }
}

/// The controlling terminal, showing nothing of what is typed and passing on every key, until this goes out of scope.
class QuietTerminal {
public:
    QuietTerminal() : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_descriptor < 0 || ::tcgetattr(m_descriptor, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
        quiet.c_cc[VMIN] = 1;
        quiet.c_cc[VTIME] = 0;
        m_is_quiet = ::tcsetattr(m_descriptor, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (m_is_quiet)
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    QuietTerminal(const QuietTerminal&) = delete;
    QuietTerminal& operator=(const QuietTerminal&) = delete;

    bool is_quiet() const { return m_is_quiet; }
    int descriptor() const { return m_descriptor; }
    void write(std::string_view text) const
    {
        while (!text.empty()) {
            const ssize_t size = ::write(m_descriptor, text.data(), text.size());
            if (size <= 0)
                return;
            text.remove_prefix(static_cast<std::size_t>(size));
        }
    }

private:
    int m_descriptor;
    termios m_before{};
    bool m_is_quiet = false;
};

constexpr std::uint8_t ctrl_c = 0x03;
constexpr std::uint8_t ctrl_d = 0x04;
constexpr std::uint8_t ctrl_u = 0x15;
constexpr std::uint8_t backspace = 0x08;
constexpr std::uint8_t rubout = 0x7F;

tl::expected<Secret, std::string> typed_on(const QuietTerminal& terminal)
{
    TypedLine line;
    std::uint8_t key = 0;
    while (read_byte(terminal.descriptor(), key) == Got::byte) {
        if (key == '\n' || key == '\r')
            return line.taken();
        if (key == ctrl_c || key == ctrl_d)
            return Failure("Nothing was entered.");
        if (key == rubout || key == backspace)
            line.erase_last();
        else if (key == ctrl_u)
            line.clear();
        else if (!line.add(key))
            return Failure(fmt::format("What was typed is longer than {} bytes.", longest));
    }
    return Failure("The terminal was closed.");
}

}

tl::expected<Secret, std::string> secret_from(int descriptor)
{
    TypedLine line;
    std::uint8_t byte = 0;
    bool any = false;
    for (Got got = read_byte(descriptor, byte); got != Got::end;
         got = read_byte(descriptor, byte)) {
        if (got == Got::failure)
            return Failure(fmt::format("Descriptor {} cannot be read.", descriptor));
        any = true;
        if (byte == '\n')
            break;
        if (!line.add(byte))
            return Failure(fmt::format("The line on descriptor {} is longer than {} bytes.",
                                       descriptor, longest));
    }
    if (!any)
        return Failure(fmt::format("There is no line on descriptor {}.", descriptor));
    if (line.ends_with('\r'))
        line.drop_last();
    return line.taken();
}

tl::expected<Secret, std::string> secret_from_terminal(std::string_view question)
{
    const QuietTerminal terminal;
    if (!terminal.is_quiet())
        return Failure("There is no terminal to ask on. Give the number of a descriptor that "
                       "holds the line: --passphrase-fd N, --new-passphrase-fd N.");
    terminal.write(question);
    terminal.write(": ");
    auto typed = typed_on(terminal);
    terminal.write("\n");
    return typed;
}

tl::expected<Secret, std::string> read_secret(std::optional<int> descriptor,
                                              std::string_view question)
{
    return descriptor ? secret_from(*descriptor) : secret_from_terminal(question);
}

tl::expected<Secret, std::string> read_new_secret(std::optional<int> descriptor,
                                                  std::string_view question)
{
    auto first = read_secret(descriptor, question);
    if (!first || descriptor)
        return first;
    const auto again = secret_from_terminal("Once more");
    if (!again)
        return Failure(again.error());
    if (!(*first == *again))
        return Failure("The two were not the same; nothing was changed.");
    return first;
}

bool write_secret(int descriptor, const Secret& secret)
{
    std::string_view rest = secret.text();
    while (!rest.empty()) {
        const ssize_t size = ::write(descriptor, rest.data(), rest.size());
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return false;
        rest.remove_prefix(static_cast<std::size_t>(size));
    }
    return true;
}

}
