#include <catch2/catch.hpp>

#include "support/service.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

/// One line each, as they were written out by the program of that format. Where a rule's reading
/// changes on purpose, the files are written anew: HOLDFAST_WRITE_EXPECTED=1.
std::string described(const Workspace& workspace, Instant moment)
{
    std::string text;
    for (const OwedRow& row : good(workspace.obligations({.moment = Moment::now(moment)}))) {
        const Obligation& owed = row.obligation;
        text += row.reference + " | " + std::string(code(owed.rule)) + " | "
                + (row.subject_name.empty() ? "-" : row.subject_name) + " | "
                + std::string(code(owed.compartment)) + " | " + to_string(owed.opened_at) + " | "
                + (owed.due ? to_string(*owed.due) : "-") + " | "
                + std::string(code(status(owed, moment))) + '\n';
    }
    return text;
}

std::string contents(const fs::path& file)
{
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

}

TEST_CASE("A vault of format 1 gives every role the obligations that its own program gave",
          "[workspace][migration]")
{
    const fs::path formats = fs::path(source_dir()) / "tests/core/vault/formats";
    const Instant now = at("2026-11-24T09:00");
    for (const auto& [name, expected] : std::initializer_list<std::pair<const char*, const char*>>{
             {"morag", "who_hold_support.txt"},
             {"ros", "who_hold_support.txt"},
             {"daniel", "who_hold_support.txt"},
             {"wanda", "who_hold_support.txt"},
             {"grace", "who_hold_support.txt"},
             {"leila", "who_hold_support.txt"},
             {"priya", "who_hold_case_alone.txt"},
             {"tom", "who_hold_case_alone.txt"}}) {
        INFO(name);
        const TemporaryFolder temporary;
        fs::copy(formats / "1", temporary.path() / "vault");
        const VaultPlace place{temporary.path() / "vault", temporary.path() / "devices"};
        const auto workspace = good(Workspace::open(
            place, name, Secret::from_text("sample service, invented people"), now));
        const std::string found = described(workspace, at("2026-02-01T12:00"));
        if (std::getenv("HOLDFAST_WRITE_EXPECTED") != nullptr)
            std::ofstream(formats / "1.obligations" / expected) << found;
        CHECK(found == contents(formats / "1.obligations" / expected));
        CHECK(good(workspace.verify()).holds());
    }
}
