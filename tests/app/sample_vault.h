#pragma once
#include <algorithm>
#include <fstream>
#include <sstream>

#include <nlohmann/json.hpp>

#include "support/paths.h"
#include "support/process.h"

namespace holdfast::test {

using Json = nlohmann::json;
using Arguments = std::vector<std::string>;

inline const std::string passphrase = "seven grey herons at low water";

/// The program itself, run as people and scripts run it.
inline Ran cli(const TemporaryFolder& home, const Arguments& arguments, const Given& given = {})
{
    return run(test::cli_program(), arguments, given, home.path());
}

/// A sample vault, guarded lightly and so opened quickly, and who signs in to it.
class SampleVault {
public:
    explicit SampleVault(const std::string& until = "2024-02-01", int cases = 1)
        : m_made(cli(m_home,
                     {"sample", folder(), "--cases", std::to_string(cases), "--seed", "1",
                      "--until", until, "--passphrase-fd", "3"},
                     {{}, {{3, passphrase + "\n"}}}))
    {
        // The rows below the headings: sign-in name first.
        std::istringstream lines(
            m_made.out.substr(std::min(m_made.out.find("SIGNS IN AS"), m_made.out.size())));
        std::string line;
        std::getline(lines, line);
        while (std::getline(lines, line))
            m_names.push_back(line.substr(0, line.find(' ')));
    }

    const Ran& made() const { return m_made; }
    const TemporaryFolder& home() const { return m_home; }
    std::string folder() const { return m_home.path("sample"); }
    std::string file(const std::string& name) const { return m_home.path(name); }
    /// A service manager who holds every key.
    const std::string& manager() const { return m_names.at(0); }
    const std::vector<std::string>& names() const { return m_names; }

    /// A verb, run by the manager with their passphrase on descriptor 3.
    Ran run(Arguments verb, const Arguments& options = {}, Given given = {}) const
    {
        return run_as(manager(), std::move(verb), options, std::move(given));
    }
    Ran run_as(const std::string& person, Arguments verb, const Arguments& options = {},
               Given given = {}) const
    {
        verb.insert(verb.end(), {folder(), "--as", person, "--passphrase-fd", "3"});
        verb.insert(verb.end(), options.begin(), options.end());
        given.descriptors.emplace_back(3, passphrase + "\n");
        return cli(m_home, verb, given);
    }
    Json json(Arguments verb, Arguments options = {}) const
    {
        options.emplace_back("--json");
        return Json::parse(run(std::move(verb), options).out);
    }

private:
    TemporaryFolder m_home;
    Ran m_made;
    std::vector<std::string> m_names;
};

inline void write_file(const std::string& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary) << text;
}

inline std::string read_file(const std::string& path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

inline std::string worked_case(const char* name)
{
    return test::source_dir() + "/tests/cases/" + name;
}

}
