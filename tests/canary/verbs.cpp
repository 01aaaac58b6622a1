#include "canary/verbs.h"

#include <fstream>
#include <sstream>

namespace holdfast::canary {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

constexpr const char* reference = "HF-0001";

/// One way of running a verb.
struct Way {
    Words verb;
    Words arguments{};    ///< after the vault and who signs in
    std::string input{};
    bool signs_in = true;    ///< else the arguments stand alone
};

/// Where somebody runs them: files of theirs, and what the vault holds that can be named.
class Desk {
public:
    explicit Desk(const Planted& planted) : m_planted(planted) {}

    std::string home() const { return m_home.path(); }
    std::string file(const std::string& name) const { return m_home.path(name); }
    std::string new_file() { return file("new-" + std::to_string(++m_files)); }
    std::string written(const std::string& name, const std::string& text) const
    {
        std::ofstream(file(name)) << text;
        return file(name);
    }
    const Planted& planted() const { return m_planted; }
    /// The backup that was made before, if there is one.
    std::string a_backup() const
    {
        if (fs::exists(file("backups")))
            for (const auto& item : fs::directory_iterator(file("backups")))
                if (item.is_directory() && item.path().filename().string().starts_with("holdfast-"))
                    return item.path().string();
        return file("none");
    }

private:
    const Planted& m_planted;
    test::TemporaryFolder m_home;
    int m_files = 0;
};

std::vector<Way> simply(const Words& verb)
{
    return {{verb}, {verb, {"--json"}}};
}

void add(std::vector<Way>& to, std::vector<Way> more)
{
    to.insert(to.end(), more.begin(), more.end());
}

std::vector<Way> ways_with_a_case(const std::string& verb, Desk& desk)
{
    if (verb == "case")
        return {{{verb}, {reference}},
                {{verb}, {reference, "--explain"}},
                {{verb}, {reference, "--json"}},
                {{verb}, {reference, "--as-at", "2026-01-05T10:00", "--known-at", "2026-01-06"}}};
    if (verb == "export")
        return {{{verb}}, {{verb}, {"--to", desk.new_file()}}, {{verb}, {"--case", reference}}};
    if (verb == "obligations" || verb == "gates") {
        auto all = simply({verb});
        add(all, {{{verb}, {"--case", reference}}, {{verb}, {"--as-at", "2027-01-01"}}});
        if (verb == "obligations")
            add(all, {{{verb}, {"--all", "--explain"}}});
        return all;
    }
    if (verb == "search")
        return {{{verb}, {"survivor"}}, {{verb}, {"kitchen", "--json"}}, {{verb}, {"a"}}};
    if (verb == "document") {
        std::vector<Way> all{
            {{verb, "list"}, {reference}},
            {{verb, "list"}, {reference, "--json"}},
            {{verb, "add"},
             {reference, desk.written("document", "His letter."), "--title", "A letter"}}};
        for (const DocumentId& document : desk.planted().documents())
            all.push_back({{verb, "get"}, {document.text(), desk.new_file()}});
        return all;
    }
    if (verb == "letter") {
        const std::string letter = desk.planted().letter().text();
        return {{{verb, "draft"},
                 {reference, "-", "--to", "court", "--title", "Progress"},
                 "He came to each session."},
                {{verb, "sign"}, {letter}},
                {{verb, "release"}, {letter, "--to", "The court"}}};
    }
    if (verb == "record")
        return {{{verb},
                 {},
                 R"({"case": ")" + desk.planted().case_id().text()
                     + R"(", "kind": "note_made", "happened": "2026-01-05T11:00", )"
                       R"("source": "worker", "fact": {}, "narrative": "He came."})"
                       "\n"}};
    return {};
}

std::vector<Way> ways_about_keeping(const std::string& verb, Desk& desk)
{
    if (verb == "erase") {
        auto all = simply({verb, "list"});
        const auto& proposals = desk.planted().proposals();
        add(all, {{{verb, "propose"},
                   {reference, desk.planted().note().text(), "--ground", "request", "--reason",
                    "Asked for."}},
                  {{verb, "decline"}, {proposals.at(0).text(), "--reason", "It is needed."}},
                  {{verb, "carry-out"}, {proposals.at(1).text()}}});
        return all;
    }
    if (verb == "hold")
        return {{{verb, "set"}, {reference, "--reason", "A claim"}},
                {{verb, "lift"}, {reference, "--reason", "It was settled"}}};
    if (verb == "backup")
        return {{{verb}, {desk.file("backups")}}, {{verb}, {desk.file("at-lock"), "--at-lock"}}};
    if (verb == "backups")
        return {{{verb}, {desk.file("backups")}, {}, false},
                {{verb}, {desk.file("backups"), "--json"}, {}, false}};
    if (verb == "restore")
        return {{{verb}, {desk.a_backup(), desk.new_file()}, {}, false}};
    if (verb == "bundle")
        return {{{verb}, {"--to", desk.file("bundle")}},
                {{verb}, {"--to", desk.new_file(), "--since", "2026-01-01"}},
                {{verb}, {"--to", desk.new_file(), "--since", "heads"}}};
    if (verb == "merge")
        return {{{verb}, {desk.file("bundle")}}, {{verb}, {desk.file("bundle"), "--json"}}};
    if (verb == "import")
        return {
            {{verb}, {(fs::path(test::source_dir()) / "tests/cases/3-drop-out.jsonl").string()}}};
    if (verb == "assessor")
        return {{{verb},
                 {"--to", desk.new_file(), "--case", reference, "--until", "2030-03-20",
                  "--narratives", "--new-passphrase-fd", "4"}}};
    return {};
}

std::vector<Way> ways_about_people(const std::string& verb, Desk& desk)
{
    if (verb == "person") {
        auto all = simply({verb, "list"});
        add(all, {{{verb, "add"}, {"newcomer", "--role", "iss_worker", "--new-passphrase-fd", "4"}},
                  {{verb, "role"}, {"newcomer", "--role", "case_manager"}},
                  {{verb, "remove"}, {"newcomer"}}});
        return all;
    }
    if (verb == "passphrase")
        return {{{verb}, {"--new-passphrase-fd", "4"}}};
    if (verb == "recover")
        return {{{verb}, {"--new-passphrase-fd", "4"}}};
    if (verb == "recovery")
        return {{{verb, "renew"}}, {{verb, "renew"}, {"--halves"}}};
    if (verb == "device") {
        auto all = simply({verb, "list"});
        all.push_back({{verb, "remove"}, {desk.planted().lost_laptop().text()}});
        return all;
    }
    if (verb == "access")
        return {{{verb}}, {{verb}, {"--json"}}, {{verb}, {"--case", reference}}};
    if (verb == "policy")
        return {{{verb}},
                {{verb},
                 {"--set", desk.written("policy.toml", "[limits]\nR03 = \"4 working days\"\n")}}};
    if (verb == "calendar")
        return {{{verb}},
                {{verb}, {"--year", "2026"}},
                {{verb}, {"--close", "2026-12-29", "--reason", "Closed"}}};
    if (verb == "schema")
        return {{{verb}, {}, {}, false}};
    if (verb == "deadline")
        return {{{verb}, {"--from", "2026-01-05", "--within", "1 month", "--json"}, {}, false}};
    if (verb == "init" || verb == "sample")
        return {{{verb}, {"--help"}, {}, false}};    // of another vault
    return {};
}

/// What a verb is given. One that nothing is said of needs nothing but somebody who signs in.
std::vector<Way> ways_to_run(const std::string& verb, Desk& desk)
{
    auto all = ways_with_a_case(verb, desk);
    add(all, ways_about_keeping(verb, desk));
    add(all, ways_about_people(verb, desk));
    if (verb == "verify" || verb == "rebuild")
        return {{{verb}}};
    return all.empty() ? simply({verb}) : all;
}

std::string joined(const Words& words)
{
    std::string all;
    for (const std::string& word : words)
        all.append(all.empty() ? "" : " ").append(word);
    return all;
}

test::Ran ran(const Way& way, const Desk& desk, std::string_view who)
{
    Words arguments = way.verb;
    if (way.signs_in)
        arguments.insert(arguments.end(), {desk.planted().vault().string(), "--as",
                                           std::string(who), "--passphrase-fd", "3"});
    arguments.insert(arguments.end(), way.arguments.begin(), way.arguments.end());
    const std::string passphrase = std::string(test::Service::passphrase().text()) + '\n';
    return test::run(test::cli_program(), arguments,
                     {way.input, {{3, passphrase}, {4, passphrase}}}, desk.home());
}

}

std::vector<std::string> verbs()
{
    const test::TemporaryFolder home;
    std::istringstream help(test::run(test::cli_program(), {"--help"}, {}, home.path()).out);
    std::vector<std::string> names;
    bool listed = false;
    for (std::string line; std::getline(help, line);) {
        if (line.starts_with("Subcommands"))
            listed = true;
        else if (listed && line.starts_with("  ") && line.size() > 2 && line[2] != ' ')
            names.push_back(line.substr(2, line.find(' ', 2) - 2));
    }
    return names;
}

Spoken run_every_verb(const Planted& planted, std::string_view who)
{
    Desk desk(planted);
    Spoken spoken;
    for (const std::string& verb : verbs())
        for (const Way& way : ways_to_run(verb, desk)) {
            const test::Ran result = ran(way, desk, who);
            INFO(joined(way.verb) << ' ' << joined(way.arguments) << ": " << result.err);
            CHECK((result.exit_code == 0
                   || result.exit_code == 3));    // done, or refused to this person
            spoken.all += result.out + result.err;
            if (result.exit_code == 0)
                spoken.done.insert(joined(way.verb));
        }
    spoken.all += bytes_below(desk.home());    // what was written, and the state folder
    return spoken;
}

std::set<std::string> never_done()
{
    return {"recover"};    // nobody has the code
}

std::set<std::string> all_that_are_run(const Planted& planted)
{
    Desk desk(planted);
    std::set<std::string> all;
    for (const std::string& verb : verbs())
        for (const Way& way : ways_to_run(verb, desk))
            all.insert(joined(way.verb));
    return all;
}

}
