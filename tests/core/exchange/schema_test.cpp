#include <cstdlib>
#include <filesystem>
#include <set>

#include <catch2/catch.hpp>
#include <unistd.h>

#include "core/exchange/lines.h"
#include "exchange/schema.h"
#include "support/paths.h"

namespace holdfast {
namespace {

using test::Json;

constexpr auto schema_path = "resources/schema/entry.schema.json";

std::vector<std::string> examples()
{
    std::vector<std::string> lines;
    std::istringstream in(test::file_text("resources/schema/examples.jsonl"));
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

/// A folder that goes away with the test.
class Folder {
public:
    Folder()
        : m_path(std::filesystem::temp_directory_path()
                 / ("holdfast-schema-" + std::to_string(::getpid())))
    {
        std::filesystem::create_directories(m_path);
    }
    ~Folder() { std::filesystem::remove_all(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::string file(const std::string& name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

/// What an independent validator makes of lines: one verdict for each, or none if it does not run.
std::vector<bool> verdicts_on(const std::vector<Json>& lines)
{
    const Folder folder;
    std::ofstream in(folder.file("lines"));
    for (const Json& line : lines)
        in << line.dump() << '\n';
    in.close();
    const std::string root = test::source_dir();
    const std::string command = "python3 '" + root + "/tests/core/exchange/validate.py' '" + root
                                + "/" + schema_path + "' < '" + folder.file("lines") + "' > '"
                                + folder.file("verdicts") + "'";
    if (std::system(command.c_str()) != 0)    // NOLINT(cert-env33-c): a test's own tool
        return {};
    std::vector<bool> verdicts;
    std::ifstream out(folder.file("verdicts"));
    for (std::string verdict; std::getline(out, verdict);)
        verdicts.push_back(verdict == "1");
    return verdicts;
}

/// A line with each thing done to it that makes another line of it, rightly or wrongly.
void add_variants(const Json& line, std::vector<Json>& to)
{
    to.push_back(line);
    const auto changed = [&](auto&& change) {
        Json variant = line;
        change(variant);
        to.push_back(std::move(variant));
    };
    for (const auto& field : line.items())
        changed([&](Json& variant) { variant.erase(field.key()); });
    for (const auto& field : line["fact"].items()) {
        changed([&](Json& variant) { variant["fact"].erase(field.key()); });
        changed([&](Json& variant) { variant["fact"][field.key()] = "?"; });
        changed([&](Json& variant) { variant["fact"][field.key()] = 7; });
    }
    changed([](Json& variant) { variant["fact"]["further"] = 1; });
    changed([](Json& variant) { variant["narrative"] = "It rained."; });
    changed([](Json& variant) { variant["case"] = "00000009-0000-7000-8000-ca5e00000001"; });
    changed([](Json& variant) { variant["version"] = 1; });
}

}

TEST_CASE("The schema in resources is the one that the code describes", "[exchange][schema]")
{
    INFO("To bring it up to date: holdfast-cli schema > " << schema_path);
    const bool up_to_date = test::file_text(schema_path) == schema().dump(2) + "\n";
    CHECK(up_to_date);
}

TEST_CASE("Every kind that can be imported has an example, which is read and written as it stands",
          "[exchange][schema]")
{
    std::set<std::string> kinds;
    for (const std::string& text : examples()) {
        INFO(text);
        const auto line = read_line(text, 1);
        REQUIRE(line);
        CHECK(test::written(test::imported(*line)) == text + "\n");
        CHECK(kinds.insert(line->kind).second);
    }
    for (const auto kind : kind_names()) {
        INFO(kind);
        CHECK(kinds.contains(std::string(kind)) != made_by_program(*kind_index_of(kind)));
    }
}

TEST_CASE("The examples leave out no field of any kind", "[exchange][schema]")
{
    const Json kinds = schema()["$defs"];
    for (const std::string& text : examples()) {
        const Json line = Json::parse(text);
        const auto kind = line["kind"].get<std::string>();
        for (const auto& [field, shape] : kinds[kind]["properties"].items()) {
            INFO(kind << "." << field);
            CHECK(line["fact"].contains(field));
        }
    }
}

TEST_CASE(
    "Schema and reader agree on the examples, and on what is made of them by changing one thing",
    "[exchange][schema]")
{
    std::vector<Json> lines;
    for (const std::string& text : examples())
        add_variants(Json::parse(text), lines);
    const auto verdicts = verdicts_on(lines);
    INFO("needs python3-jsonschema");
    REQUIRE(verdicts.size() == lines.size());
    std::size_t accepted = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool read = read_line(lines[i].dump(), 1).has_value();
        accepted += read;
        if (read != verdicts[i])
            FAIL_CHECK(
                (read ? "read, but against the schema: " : "not read, but by the schema good: ")
                << lines[i].dump());
    }
    CHECK(accepted > examples().size());
    CHECK(accepted < lines.size());
}

TEST_CASE("Every kind in the schema says what it means, in a sentence of its own",
          "[exchange][schema]")
{
    std::set<std::string> seen;
    const Json defs = schema()["$defs"];
    for (const auto& [name, shape] : defs.items()) {
        INFO(name);
        const std::string says = shape.at("description").get<std::string>();
        CHECK(says.size() > 10);
        CHECK(says.back() == '.');
        CHECK(seen.insert(says).second);
    }
    std::size_t interchanged = 0;
    for (std::size_t kind = 0; kind < fact_kinds; ++kind)
        interchanged += made_by_program(kind) ? 0 : 1;
    CHECK(seen.size() == interchanged + 3);    // and an id, a date, an instant
}

}
