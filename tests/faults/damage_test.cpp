#include <fstream>
#include <sstream>

#include "faults/stage.h"

using namespace holdfast;
using namespace holdfast::faults;

namespace {

constexpr std::size_t page = 4096;

/// SQLCipher keeps 48 bytes at a page's end and uses 36 of them: 16 for the page's own start value, 20 for its
/// authentication. The other 12 are random, mean nothing and are not authenticated.
bool means_nothing(const std::string& name, std::size_t offset)
{
    return name.ends_with(".db") && offset % page >= page - 12;
}

void write_file(const std::filesystem::path& file, const std::string& content)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
}

enum class Found : std::uint8_t { at_opening, by_verify, not_at_all };

Found found(const Stage& stage)
{
    const auto workspace = Workspace::open(stage.service.place(), "manager",
                                           test::Service::passphrase(), Stage::now());
    if (!workspace)
        return Found::at_opening;
    const auto verification = workspace->verify();
    return verification && verification->holds() ? Found::not_at_all : Found::by_verify;
}

std::vector<std::string> lines_of(const Stage& stage)
{
    std::stringstream text;
    test::good(stage.service.open("manager", Stage::now()).export_lines(text));
    std::vector<std::string> lines;
    for (std::string line; std::getline(text, line);)
        lines.push_back(line);
    return lines;
}

/// Names of the vault's own files that hold something while nobody has it open.
std::vector<std::string> files_of(const Stage& stage)
{
    std::vector<std::string> names;
    for (const auto& [name, content] : stage.kept())
        if (name.starts_with("vault/") && !content.empty())
            names.push_back(name);
    return names;
}

}

TEST_CASE("A byte changed anywhere in any file of a vault is found by opening or by verifying",
          "[faults]")
{
    Stage stage(doing_named("taking in what was posted"));    // with something in the letterbox
    std::mt19937 random(20260107);
    const int tries = is_long() ? 600 : 60;
    for (const std::string& name : files_of(stage)) {
        const std::string& content = stage.kept().at(name);
        int by_verify = 0;
        for (int i = 0; i < tries; ++i) {
            const std::size_t offset = random() % content.size();
            if (means_nothing(name, offset))
                continue;
            const auto change = static_cast<char>(1 + random() % 255);
            std::string changed = content;
            changed[offset] = static_cast<char>(changed[offset] ^ change);
            stage.restore();
            write_file(stage.root() / name, changed);
            INFO(name << ": byte " << offset << " of " << content.size() << ", xor "
                      << static_cast<int>(static_cast<unsigned char>(change)));
            const Found how = found(stage);
            CHECK(how != Found::not_at_all);
            by_verify += how == Found::by_verify ? 1 : 0;
        }
        INFO(name);
        if (name.ends_with(".db"))
            CHECK(by_verify > 0);    // not all of it is read at opening
    }
}

TEST_CASE("A file cut short, or grown, is found by opening or by verifying", "[faults]")
{
    Stage stage;
    std::mt19937 random(20260108);
    const int tries = is_long() ? 300 : 12;
    for (const std::string& name : files_of(stage)) {
        const std::string& content = stage.kept().at(name);
        for (int i = 0; i < tries; ++i) {
            // At a page's end too, where a file looks whole, and down to nothing.
            std::size_t size = random() % content.size();
            if (i % 3 == 0)
                size -= size % page;
            std::string cut = content.substr(0, size);
            if (i % 4 == 3)
                cut = content + std::string(1 + random() % (2 * page), '\0');
            stage.restore();
            write_file(stage.root() / name, cut);
            INFO(name << ": " << cut.size() << " of " << content.size());
            CHECK(found(stage) != Found::not_at_all);
        }
        stage.restore();
        std::filesystem::remove(stage.root() / name);
        INFO(name << " removed");
        CHECK(found(stage) == Found::at_opening);
    }
}

TEST_CASE("What a page keeps beyond its authentication means nothing", "[faults]")
{
    Stage stage;
    const auto before = lines_of(stage);
    stage.restore();
    for (const std::string& name : files_of(stage)) {
        std::string content = stage.kept().at(name);
        for (std::size_t i = 0; i < content.size(); ++i)
            if (means_nothing(name, i))
                content[i] = static_cast<char>(~content[i]);
        write_file(stage.root() / name, content);
    }
    CHECK(stage.standing() == Stage().standing());
    CHECK(lines_of(stage) == before);
}
