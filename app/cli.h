#pragma once
#include <iosfwd>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "report/wording.h"
#include "workspace/workspace.h"

namespace CLI {
class App;
}

namespace holdfast {

/// What a script can tell from how the program ended.
enum class Exit : int {
    done = 0,
    does_not_hold =
        1,    ///< verify found a fault, lines of a batch are bad, the output could not be written
    bad_input = 2,    ///< usage, a file or a name that cannot be
    refused = 3,      ///< a wrong passphrase, not permitted, a gate holds, in use elsewhere …
};

/// Where a verb reads and writes. Whatever is said to people goes through `say` and `warn`, which let no control character
/// through to a terminal.
class Cli {
public:
    Cli(std::istream& in, std::ostream& out, std::ostream& err);

    std::istream& in() { return m_in; }
    std::ostream& out() { return m_out; }    ///< for what is meant for programs
    const Wording& words() const { return m_words; }
    Instant now() const;

    void say(std::string_view lines);
    void warn(std::string_view lines);
    void give(const nlohmann::ordered_json& object);
    /// An array, one element a line.
    void give_all(const std::vector<nlohmann::ordered_json>& elements);
    /// Counts on the terminal as the work goes on; nothing where the errors go elsewhere.
    Progress progress(std::string_view what);

    Exit ended = Exit::done;

private:
    std::istream& m_in;
    std::ostream& m_out;
    std::ostream& m_err;
    bool m_out_is_terminal;
    bool m_err_is_terminal;
    Wording m_words;
};

/// The text without what could steer a terminal or turn its writing round; newlines stay.
std::string plain(std::string_view text);

/// Columns of text under headings, each as wide as its widest.
class Table {
public:
    explicit Table(std::vector<std::string> headings) : m_rows{std::move(headings)} {}
    void add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }
    bool empty() const { return m_rows.size() == 1; }
    std::vector<std::string> lines() const;
    void print(Cli& cli) const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

/// A list as it was asked for: objects for a program, else a table; or `nothing`, where there is a word for that.
void give_list(Cli& cli, bool json, const std::vector<nlohmann::ordered_json>& objects,
               const Table& table, std::string_view nothing = {});

}
