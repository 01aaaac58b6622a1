#include "app/cli.h"

#include <iostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

namespace holdfast {
namespace {

using Json = nlohmann::ordered_json;

/// One character of UTF-8 at the head of a text: what it is, and how many bytes it takes. Anything malformed is one byte.
struct Character {
    char32_t code = 0xFFFD;
    std::size_t size = 1;
};

Character first_of(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned head = byte(0);
    if (head < 0x80)
        return {head, 1};
    const std::size_t size = head >= 0xF0 ? 4 : head >= 0xE0 ? 3 : 2;
    if (head < 0xC2 || head > 0xF4 || text.size() < size)
        return {};
    char32_t code = head & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80)
            return {};
        code = (code << 6) | (byte(i) & 0x3FU);
    }
    return {code, size};
}

/// Controls of C0 and C1, line and paragraph separators, and what turns the direction of writing round.
bool steers(char32_t code)
{
    return (code < 0x20 && code != '\n') || (code >= 0x7F && code < 0xA0)
           || (code >= 0x200E && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E)
           || (code >= 0x2066 && code <= 0x2069) || code == 0x061C || code == 0xFEFF;
}

std::size_t width(std::string_view text)
{
    std::size_t characters = 0;
    for (; !text.empty(); text.remove_prefix(first_of(text).size))
        ++characters;
    return characters;
}

}

std::string plain(std::string_view text)
{
    std::string kept;
    kept.reserve(text.size());
    while (!text.empty()) {
        const auto [code, size] = first_of(text);
        if (code == 0xFFFD)
            kept += "\xEF\xBF\xBD";
        else if (!steers(code))
            kept += text.substr(0, size);
        text.remove_prefix(size);
    }
    return kept;
}

Cli::Cli(std::istream& in, std::ostream& out, std::ostream& err)
    : m_in(in),
      m_out(out),
      m_err(err),
      m_out_is_terminal(&out == &std::cout && ::isatty(STDOUT_FILENO) != 0),
      m_err_is_terminal(&err == &std::cerr && ::isatty(STDERR_FILENO) != 0),
      m_words(Wording::english())
{}

Instant Cli::now() const
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

void Cli::say(std::string_view lines)
{
    m_out << plain(lines) << '\n';
}

void Cli::warn(std::string_view lines)
{
    m_out.flush();
    m_err << plain(lines) << '\n';
}

void Cli::give(const Json& object)
{
    // In ASCII on a terminal, so that no text in it can steer it.
    m_out << object.dump(2, ' ', m_out_is_terminal, Json::error_handler_t::replace) << '\n';
}

void Cli::give_all(const std::vector<Json>& elements)
{
    m_out << '[';
    for (std::size_t i = 0; i < elements.size(); ++i)
        m_out << (i == 0 ? "\n" : ",\n")
              << elements[i].dump(-1, ' ', m_out_is_terminal, Json::error_handler_t::replace);
    m_out << (elements.empty() ? "]\n" : "\n]\n");
}

Progress Cli::progress(std::string_view what)
{
    if (!m_err_is_terminal)
        return {};
    return [this, what = std::string(what)](std::size_t done, std::size_t total) {
        // Back to the start of the line, and clear what stood there.
        m_err << fmt::format("\r\x1b[K{}: {} of {}", what, done, total);
        if (done >= total)
            m_err << "\r\x1b[K";
        m_err << std::flush;
        return true;
    };
}

std::vector<std::string> Table::lines() const
{
    std::vector<std::size_t> widths(m_rows.front().size(), 0);
    for (const auto& row : m_rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    std::vector<std::string> lines;
    for (const auto& row : m_rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size())
                line.append(widths[i] + 2 - width(row[i]), ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        lines.push_back(std::move(line));
    }
    return lines;
}

void Table::print(Cli& cli) const
{
    for (const std::string& line : lines())
        cli.say(line);
}

void give_list(Cli& cli, bool json, const std::vector<Json>& objects, const Table& table,
               std::string_view nothing)
{
    if (json)
        cli.give_all(objects);
    else if (table.empty() && !nothing.empty())
        cli.say(nothing);
    else
        table.print(cli);
}

}
