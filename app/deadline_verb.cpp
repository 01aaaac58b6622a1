#include "app/deadline_verb.h"

#include <istream>
#include <memory>
#include <optional>
#include <ostream>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/explanation_json.h"
#include "app/messages.h"
#include "report/wording.h"

namespace holdfast {
namespace {

using Json = nlohmann::ordered_json;

constexpr int some_lines_failed = 1;
constexpr int usage_error = 2;

/// Why a question cannot be answered: which field, a code for scripts, and words for a person.
struct Wrong {
    std::string field;
    std::string code;
    std::string message;
};

struct Question {
    std::string from;
    std::string within;
    std::optional<std::string> nation;
};

tl::unexpected<Wrong> wrong(const char* field, std::string_view code, std::string_view message)
{
    return tl::unexpected(Wrong{field, std::string(code), std::string(message)});
}

const char* limit_problem_in_words(std::string_view problem)
{
    if (problem == "not_a_number")
        return "begins with no number; write for example 24 hours or 5 working days";
    if (problem == "unknown_unit")
        return "the unit must be hours, days, working days, weeks, working weeks, months or years";
    if (problem == "cannot_count_back")
        return "only working days can be counted back from an event";
    return "must be at least 1, or 0 days for the end of the same day, and at most about a century";
}

/// The nation is needed only where bank holidays matter, but a wrong one is always a fault.
tl::expected<Division, Wrong> read_nation(const std::optional<std::string>& nation, Unit unit)
{
    if (!nation) {
        if (counts_working_days(unit))
            return wrong("nation", "missing",
                         "working days need a nation, for its bank holidays: england, wales, "
                         "scotland, northern-ireland or england-and-wales");
        return Division::england_and_wales;
    }
    const auto division = division_from(*nation);
    if (!division)
        return wrong("nation", "unknown_nation",
                     "must be england, wales, scotland, northern-ireland or england-and-wales");
    return *division;
}

tl::expected<Explanation, Wrong> answer(const Question& question, const Calendar& calendar)
{
    const auto from = parse_instant(question.from);
    if (!from)
        return wrong("from", code(from.error()), in_words(from.error()));
    const auto limit = parse_limit(question.within);
    if (!limit)
        return wrong("within", limit.error(), limit_problem_in_words(limit.error()));
    const auto division = read_nation(question.nation, limit->unit);
    if (!division)
        return tl::unexpected(division.error());
    Explanation explanation = explain(*from, *limit, *division, calendar);
    if (counts_working_days(limit->unit)
        && (!Calendar::covers(local_date(*from)) || !Calendar::covers(local_date(explanation.due))))
        return wrong("from", "out_of_range",
                     "working days are counted from 1995 to 2100 only, where bank holidays are "
                     "known");
    return explanation;
}

tl::expected<std::string, Wrong> text_in(const Json& object, const char* field)
{
    const auto found = object.find(field);
    if (found == object.end())
        return wrong(field, "missing", "is missing");
    if (!found->is_string())
        return wrong(field, "not_text", "must be text");
    return found->get<std::string>();
}

tl::expected<Question, Wrong> read_question(const std::string& line)
{
    const Json object = Json::parse(line, nullptr, false);
    if (!object.is_object())
        return wrong("line", "not_json", "not a JSON object");
    auto from = text_in(object, "from");
    if (!from)
        return tl::unexpected(from.error());
    auto within = text_in(object, "within");
    if (!within)
        return tl::unexpected(within.error());
    Question question{std::move(*from), std::move(*within), std::nullopt};
    if (object.contains("nation")) {
        auto nation = text_in(object, "nation");
        if (!nation)
            return tl::unexpected(nation.error());
        question.nation = std::move(*nation);
    }
    return question;
}

/// One line of answer for each line of question, at once, so that a program can talk to this one.
int answer_batch(std::istream& in, std::ostream& out)
{
    const Calendar calendar = Calendar::statutory();
    bool all_well = true;
    for (std::string line; out && std::getline(in, line);) {
        const auto explanation = read_question(line).and_then(
            [&](const Question& question) { return answer(question, calendar); });
        Json reply;
        if (explanation) {
            reply["due"] = to_string(explanation->due);
        } else {
            const Wrong& why = explanation.error();
            reply = {{"error", why.field + ": " + why.message},
                     {"field", why.field},
                     {"code", why.code}};
            all_well = false;
        }
        out << reply.dump() << std::endl;
    }
    return all_well && out ? 0 : some_lines_failed;
}

int answer_one(const Question& question, bool as_json, std::ostream& out, std::ostream& err)
{
    const auto explanation = answer(question, Calendar::statutory());
    if (!explanation) {
        err << "deadline: --" << explanation.error().field << ": " << explanation.error().message
            << '\n';
        return usage_error;
    }
    if (as_json) {
        const Json nation = question.nation ? Json(*question.nation) : Json();
        const Json reply{{"from", question.from},
                         {"within", question.within},
                         {"nation", nation},
                         {"due", to_string(explanation->due)},
                         {"explanation", to_json(*explanation)}};
        out << reply.dump(2) << std::endl;
    } else {
        for (const std::string& line : Wording::english().explain(*explanation))
            out << line << '\n';
        out << std::flush;
    }
    return 0;
}

struct DeadlineOptions {
    std::optional<std::string> from;
    std::optional<std::string> within;
    std::optional<std::string> nation;
    bool json = false;
    bool batch = false;
};

constexpr const char* examples = R"(Examples:
  deadline --from 2023-12-22T16:00 --within "5 working days" --nation scotland
  deadline --from 2024-04-02 --within "5 working days before" --nation wales --json
  deadline --batch < questions.jsonl

A time without an offset is UK time; a date alone is its midnight. A limit in hours
is elapsed hours. Any other leaves out the day of the event and ends with its last
day. A batch holds one {"from": …, "within": …, "nation": …} a line and is answered
with one {"due": …} or {"error": …} a line; the exit code is 1 if any had an error.)";

}

void add_deadline_verb(CLI::App& app, int& exit_code, std::istream& in, std::ostream& out,
                       std::ostream& err)
{
    const auto options = std::make_shared<DeadlineOptions>();
    CLI::App* verb = app.add_subcommand("deadline",
                                        "When a time limit ends, and how it is counted");
    verb->footer(examples);
    CLI::Option* batch = verb->add_flag("--batch", options->batch,
                                        "Answer JSON Lines read from standard input");
    verb->add_option("--from", options->from, "The event: a date, or a date and time")
        ->excludes(batch);
    verb->add_option("--within", options->within, "The limit, as in \"24 hours\" or \"1 month\"")
        ->excludes(batch);
    verb->add_option("--nation", options->nation,
                     "Whose bank holidays: england, wales, scotland, northern-ireland or "
                     "england-and-wales; needed for working days")
        ->excludes(batch);
    verb->add_flag("--json", options->json, "Answer as JSON")->excludes(batch);
    verb->callback([options, &exit_code, &in, &out, &err] {
        if (options->batch) {
            exit_code = answer_batch(in, out);
        } else if (!options->from || !options->within) {
            err << "deadline: --from and --within are needed, or --batch\n";
            exit_code = usage_error;
        } else {
            const Question question{*options->from, *options->within, options->nation};
            exit_code = answer_one(question, options->json, out, err);
        }
    });
}

}
