#include <catch2/catch.hpp>

#include "a_vault.h"
#include "vault/database.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

std::optional<std::string> text_of(const VaultResult<std::optional<Secret>>& kept)
{
    REQUIRE(kept);
    return *kept ? std::optional(std::string((*kept)->text())) : std::nullopt;
}

void keep(Vault& vault, std::string_view name, std::string_view text)
{
    got(vault.keep(name, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}));
}

using Names = std::vector<std::string>;

}

TEST_CASE("what a member keeps is there after opening again, by name and by the beginning of names",
          "[vault][kept]")
{
    const AVault a;
    {
        Vault vault = a.open();
        keep(vault, "draft/2", "second");
        keep(vault, "draft/1", "first");
        keep(vault, "draft/1", "first, changed");
        keep(vault, "filter/mine", "");
    }
    Vault vault = a.open();
    CHECK(text_of(vault.kept("draft/1")) == "first, changed");
    CHECK(text_of(vault.kept("draft/2")) == "second");
    CHECK(text_of(vault.kept("filter/mine")) == "");
    CHECK_FALSE(text_of(vault.kept("draft/3")));
    CHECK(got(vault.kept_names("draft/")) == Names{"draft/1", "draft/2"});
    CHECK(got(vault.kept_names("")) == Names{"draft/1", "draft/2", "filter/mine"});
    CHECK(got(vault.forget("draft/1")));
    CHECK_FALSE(got(vault.forget("draft/1")));
    CHECK(got(vault.kept_names("draft/")) == Names{"draft/2"});
    CHECK(got(vault.verify()).holds());
}

TEST_CASE("nobody else finds or reads what a member keeps, with any tool", "[vault][kept]")
{
    const AVault a;
    a.add("ivan", {Role::intervention_practitioner}, 4);
    {
        Vault vault = a.open();
        keep(vault, "draft/Ruth", "her new address");
    }
    {
        Vault ivan = a.open("ivan");
        keep(ivan, "draft/Ruth", "mine");
        CHECK(got(ivan.kept_names("")) == Names{"draft/Ruth"});
        CHECK(text_of(ivan.kept("draft/Ruth")) == "mine");
        CHECK(got(ivan.forget("draft/Ruth")));
    }
    CHECK(text_of(a.open().kept("draft/Ruth")) == "her new address");
    const auto database = a.raw("ivan", Compartment::case_record);
    SQLite::Statement rows(*database, "SELECT sealed_to, tag, name, content FROM kept");
    std::size_t seen = 0;
    for (; rows.executeStep(); ++seen)
        for (int column = 0; column < 4; ++column) {
            const ByteView bytes = column_bytes(rows, column);
            const std::string text(bytes.begin(), bytes.end());
            CHECK(text.find("Ruth") == std::string::npos);
            CHECK(text.find("address") == std::string::npos);
        }
    CHECK(seen == 1);
}

TEST_CASE(
    "a passphrase that its owner changes keeps what was kept; one that a manager sets loses it",
    "[vault][kept]")
{
    const AVault a;
    const PersonId ivan = a.add("ivan", {Role::intervention_practitioner}, 4);
    {
        Vault vault = a.open("ivan");
        keep(vault, "draft/1", "mine");
        got(vault.change_passphrase(passphrase_of("ivan"), Secret::from_text("another one")));
    }
    CHECK(text_of(got(a.try_open("ivan", "another one")).kept("draft/1")) == "mine");
    got(a.open().reset_passphrase(ivan, passphrase_of("ivan"), at()));
    Vault vault = a.open("ivan");
    CHECK_FALSE(text_of(vault.kept("draft/1")));
    CHECK(got(vault.kept_names("")).empty());
    // And what nobody can open any more goes when something is kept next.
    keep(vault, "draft/2", "new");
    const auto database = a.raw("mora", Compartment::case_record);
    CHECK(database->execAndGet("SELECT count(*) FROM kept").getInt() == 1);
}
