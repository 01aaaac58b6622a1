#include <catch2/catch.hpp>

#include "app/sample_vault.h"

namespace holdfast::test {
namespace {

/// What `obligations --json` must say of one duty, as in the worked cases.
struct Expected {
    std::string rule;
    std::string about;
    std::string due;    ///< empty: none
    std::string status;
};

Json obligations(const SampleVault& vault, const char* reference, const char* at)
{
    return vault.json({"obligations"}, {"--case", reference, "--as-at", at, "--known-at", at});
}

std::vector<Json> with(const Json& all, const std::string& rule, const std::string& about)
{
    std::vector<Json> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), [&](const Json& each) {
        return each.at("rule") == rule && (about.empty() || each.at("subject_name") == about);
    });
    return found;
}

void check_all(const Json& all, const std::vector<Expected>& expected)
{
    for (const Expected& each : expected) {
        INFO(each.rule << " " << each.about << " " << each.due);
        const auto found = with(all, each.rule, each.about);
        const auto row = std::find_if(found.begin(), found.end(), [&](const Json& duty) {
            return duty.at("due").is_null() ? each.due.empty() : duty.at("due") == each.due;
        });
        REQUIRE(row != found.end());
        CHECK(row->at("status") == each.status);
    }
}

Json opened_by(const Json& all, const std::string& rule, const std::string& entry)
{
    for (const Json& each : all)
        if (each.at("rule") == rule && each.at("opened_by") == entry)
            return each;
    return {};
}

}

TEST_CASE("Worked case 1: in time, over Christmas", "[app][cases]")
{
    // A sample whose own policy, with its ceiling of seven days for R03, begins after this case.
    const SampleVault vault("2025-06-01");
    REQUIRE(vault.run({"import"}, {worked_case("1-christmas.jsonl")}).exit_code == 0);
    const Json all = obligations(vault, "EF-001", "2024-01-05T12:00");
    check_all(all, {{"R01", "Dana", "2023-12-21T14:00:00+00:00", "met"},
                    {"R02", "Dana", "2023-12-21T14:00:00+00:00", "met"},
                    {"R03", "Dana", "2024-01-02T23:59:59+00:00", "met"},
                    {"R05", "Dana", "2024-01-04T18:00:00+00:00", "lifted"},
                    {"R09", "", "2024-01-18T23:59:59+00:00", "running"}});
    CHECK(with(all, "R01", "Dana").size() == 1);
    CHECK(with(all, "R01", "Dana")[0].at("met_at") == "2023-12-21T09:15:00+00:00");
    CHECK(with(all, "R03", "Dana")[0].at("explanation").at("counted")
          == Json({"2023-12-22", "2023-12-27", "2023-12-28", "2023-12-29", "2024-01-02"}));
    CHECK(with(all, "R32", "").empty());

    // The contact of 2 January and the session of 4 January, by the entries that opened their duties.
    const Json lines =
        vault.json({"case"}, {"EF-001", "--as-at", "2024-01-05T12:00"}).at("timeline");
    for (const auto& [kind, due] : {std::pair("survivor_spoken_to", "2024-01-03T23:59:59+00:00"),
                                    std::pair("session_attended", "2024-01-05T23:59:59+00:00")}) {
        const auto last = std::find_if(
            lines.rbegin(), lines.rend(),
            [kind = kind](const Json& line) { return line.at("kind") == kind; });
        REQUIRE(last != lines.rend());
        const Json duty = opened_by(all, "R08", last->at("entry"));
        CHECK(duty.at("due") == due);
        CHECK(duty.at("status") == "met");
    }
}

TEST_CASE("Worked case 2: two survivors, one reached late, one unsafe to contact", "[app][cases]")
{
    const SampleVault vault;
    REQUIRE(vault.run({"import"}, {worked_case("2-two-survivors.jsonl")}).exit_code == 0);
    const std::string reference = vault.json({"cases"}).back().at("reference");
    const Json all = obligations(vault, reference.c_str(), "2024-06-14T12:00");
    check_all(all, {{"R01", "Ruth", "2024-06-04T09:00:00+01:00", "met_late"},
                    {"R01", "Mei", "2024-06-04T09:00:00+01:00", "met_late"},
                    {"R02", "Ruth", "2024-06-11T18:00:00+01:00", "met"},
                    {"R02", "Mei", "2024-06-11T18:00:00+01:00", "met"},
                    {"R03", "Ruth", "2024-06-11T23:59:59+01:00", "met_late"},
                    {"R03", "Mei", "2024-06-11T23:59:59+01:00", "excused"},
                    {"R05", "Ruth", "2024-06-10T18:00:00+01:00", "breached"},
                    {"R05", "Mei", "2024-06-10T18:00:00+01:00", "lifted"}});
    const Json excused = with(all, "R03", "Mei")[0];
    CHECK(excused.at("excused_until") == "2024-06-19T00:00:00+01:00");
    CHECK(excused.at("lapsed_exception").is_null());
    CHECK(with(all, "R05", "Ruth")[0].at("breached_by") == "00000002-0000-7000-8000-e00000000022");

    const Json later = obligations(vault, reference.c_str(), "2024-06-20T12:00");
    const Json owed_again = with(later, "R03", "Mei")[0];
    CHECK(owed_again.at("status") == "overdue");
    CHECK(owed_again.at("past_due") == true);
    CHECK(owed_again.at("lapsed_exception") == "00000002-0000-7000-8000-e00000000018");

    const Ran allocated = vault.run({"record"}, {},
                                    {R"({"case": "00000002-0000-7000-8000-ca5e00000001",
"kind": "worker_allocated", "happened": "2024-06-21T10:00", "fact": {
"worker": "00000002-0000-7000-8000-0e5000000002", "side": "iss",
"survivor": "00000002-0000-7000-8000-0e5000000013"}})",
                                     {}});
    CHECK(allocated.exit_code == 2);    // one fact a line: this is broken over four
    const Ran refused = vault.run(
        {"record"}, {},
        {R"({"case":"00000002-0000-7000-8000-ca5e00000001","kind":"worker_allocated","happened":"2024-06-21T10:00",)"
         R"("fact":{"worker":"00000002-0000-7000-8000-0e5000000002","side":"iss",)"
         R"("survivor":"00000002-0000-7000-8000-0e5000000013"}})",
         {}});
    CHECK(refused.exit_code == 3);
    CHECK(refused.out.empty());
    CHECK_THAT(refused.err, Catch::Contains("R28") && Catch::Contains("no worker of their own"));
}

TEST_CASE("Worked case 3: drop-out in a high-risk case", "[app][cases]")
{
    const SampleVault vault;
    REQUIRE(vault.run({"import"}, {worked_case("3-drop-out.jsonl")}).exit_code == 0);
    const Json all = obligations(vault, "OM-001", "2024-05-31T12:00");
    check_all(all, {{"R32", "Anita", "2024-05-08T23:59:59+01:00", "overdue"},
                    {"R06", "Anita", "2024-05-17T23:59:59+01:00", "met_late"},
                    {"R06", "Anita", "2024-05-24T23:59:59+01:00", "met_late"},
                    {"R09", "", "2024-05-29T23:59:59+01:00", "overdue"}});
    const auto told = with(all, "R06", "Anita");
    REQUIRE(told.size() == 2);
    for (const Json& duty : told) {
        CHECK(duty.at("reading") == "sooner_on_concern");
        const bool first = duty.at("due") == "2024-05-17T23:59:59+01:00";
        CHECK(duty.at("clause_due")
              == (first ? "2024-05-23T23:59:59+01:00" : "2024-05-31T23:59:59+01:00"));
    }
    const auto reviews = with(all, "R10", "");
    REQUIRE(reviews.size() == 1);
    CHECK(reviews[0].at("status") == "not_valid");
    CHECK(reviews[0].at("subject_kind") == "meeting");
    CHECK(reviews[0].at("missing") == Json({"iss_represented"}));
}

}
