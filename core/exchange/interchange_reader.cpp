#include <istream>
#include <unordered_map>

#include <sodium.h>

#include "exchange/fact_json.h"
#include "exchange/interchange.h"
#include "exchange/place.h"
#include "exchange/strict_json.h"
#include "record/earlier_forms.h"

namespace holdfast {
namespace {

using namespace exchange;

constexpr auto line_fields = names("entry", "act", "case", "kind", "happened", "recorded", "author",
                                   "source", "corrects", "narrative", "fact", "version",
                                   "fact_bytes", "compartment");
constexpr std::size_t longest_kind = 64;

/// Reads the fields of one line into a `Line`.
class LineReader {
public:
    LineReader(const Json& json, Problems& problems)
        : m_json(json), m_problems(problems), m_wrong(problems)
    {}

    Line read()
    {
        for (const auto& [name, value] : m_json.items())
            if (std::find(line_fields.begin(), line_fields.end(), name) == line_fields.end())
                m_wrong.add_unknown(nullptr, name);
        take_id("entry", m_line.entry);
        take_id("act", m_line.act);
        take_id("case", m_line.case_id);
        take_id("author", m_line.author);
        take_id("corrects", m_line.corrects);
        take_instant("happened", m_line.happened);
        take_instant("recorded", m_line.recorded);
        take_source();
        take_narrative();
        take_fact();
        if (m_line.entry && m_line.corrects == m_line.entry)
            m_wrong.add({nullptr, "corrects"}, "corrects_itself");
        return std::move(m_line);
    }

private:
    /// The field's value; says so if a compulsory one is missing.
    const Json* find(std::string_view name, bool compulsory)
    {
        const auto found = m_json.find(name);
        if (found != m_json.end())
            return &*found;
        if (compulsory)
            m_wrong.add({nullptr, name}, "missing");
        return nullptr;
    }

    void refuse(std::string_view name, std::string_view code)
    {
        if (m_json.contains(name))
            m_wrong.add({nullptr, name}, code);
    }

    template <typename AnyId>
    void take_id(std::string_view name, std::optional<AnyId>& to)
    {
        if (const Json* json = find(name, false))
            if (const auto bytes = read_uuid(*json, {nullptr, name}, m_wrong))
                to = AnyId(*bytes);
    }

    void take_instant(std::string_view name, Instant& to)
    {
        if (const Json* json = find(name, true))
            to = read_instant(*json, {nullptr, name}, m_wrong).value_or(Instant{});
    }

    void take_source()
    {
        if (const Json* json = find("source", false))
            if (const auto position = read_code(*json, {nullptr, "source"}, codes_of<Source>,
                                                m_wrong))
                m_line.source = static_cast<Source>(*position);
    }

    void take_narrative()
    {
        if (const Json* json = find("narrative", false))
            m_line.narrative =
                read_text(*json, {nullptr, "narrative"}, max_narrative_bytes, m_wrong).value_or("");
    }

    void take_fact()
    {
        const Json* json = find("kind", true);
        const auto kind = json ? read_text(*json, {nullptr, "kind"}, longest_kind, m_wrong)
                               : std::nullopt;
        if (!kind)
            return;
        m_line.kind = *kind;
        const auto index = kind_index_of(*kind);
        if (index)
            check_kind(*index);
        if (m_json.contains("fact_bytes"))
            take_bytes(index);
        else if (index)
            take_known(*index);
        else
            m_wrong.add({nullptr, "kind"}, "unknown_kind");
    }

    /// What the kind of a fact asks of the fields beside it.
    void check_kind(std::size_t index)
    {
        if (of_service(index))
            refuse("case", "case_not_allowed");
        else
            find("case", true);
        if (bare(index) && !m_line.narrative.empty())
            m_wrong.add({nullptr, "narrative"}, "narrative_not_allowed");
        if (index == kind_index<EntryWithdrawn>)
            find("corrects", true);
        if (made_by_program(index))
            m_wrong.add({nullptr, "kind"}, "not_importable");
    }

    void take_known(std::size_t index)
    {
        refuse("version", "only_with_fact_bytes");
        refuse("compartment", "only_with_fact_bytes");
        const Json* json = find("fact", true);
        if (!json)
            return;
        auto fact = fact_from_json(index, *json);
        if (!fact) {
            m_problems.insert(m_problems.end(), fact.error().begin(), fact.error().end());
            return;
        }
        m_line.fact = in_todays_form(*std::move(fact));
        m_line.kind = kind_of(*m_line.fact);
        m_line.compartment = compartment_of(*m_line.fact, m_line.source);
        m_line.version = version_of(*m_line.fact);
        m_line.payload = encode(*m_line.fact);
    }

    /// A fact of a newer program. Where it rests must be said, for only that program's table knows;
    /// but what this program's table knows is not for the file to decide.
    void take_bytes(std::optional<std::size_t> index)
    {
        refuse("fact", "only_without_fact_bytes");
        if (const Json* json = find("version", true)) {
            const auto version = read_int(*json, {nullptr, "version"}, m_wrong);
            if (version && (*version < 1 || *version > UINT16_MAX))
                m_wrong.add({nullptr, "version"}, "out_of_range", "1 to 65535");
            else
                m_line.version = static_cast<std::uint16_t>(version.value_or(1));
        }
        if (const Json* json = find("compartment", true))
            if (const auto position = read_code(*json, {nullptr, "compartment"},
                                                codes_of<Compartment>, m_wrong))
                m_line.compartment = static_cast<Compartment>(*position);
        if (index && m_line.compartment != compartment_of(*index, m_line.source))
            m_wrong.add({nullptr, "compartment"}, "wrong_compartment",
                        code(compartment_of(*index, m_line.source)));
        if (const auto text = read_text(m_json.at("fact_bytes"), {nullptr, "fact_bytes"},
                                        max_line_bytes, m_wrong))
            decode_bytes(*text);
    }

    void decode_bytes(const std::string& text)
    {
        auto& bytes = m_line.payload;
        bytes.resize(text.size() / 4 * 3);
        std::size_t size = 0;
        const int failed = sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(),
                                             nullptr, &size, nullptr,
                                             sodium_base64_VARIANT_ORIGINAL);
        bytes.resize(failed ? 0 : size);
        if (failed)
            m_wrong.add({nullptr, "fact_bytes"}, "not_base64");
        else if (const auto fact = FactReader().read(m_line.kind, m_line.version, bytes);
                 fact || fact.error() == DecodeError::malformed)
            m_wrong.add({nullptr, "fact_bytes"}, "known_version", "fact");
    }

    const Json& m_json;
    Problems& m_problems;
    Wrong m_wrong;
    Line m_line;
};

enum class Taken { line, too_long, end };

/// Takes one line without its end, and never more of it into memory than a line may have.
Taken take_line(std::istream& in, std::string& line)
{
    line.clear();
    std::array<char, 16 * 1024> part;
    bool too_long = false;
    while (in.getline(part.data(), part.size()) || in.gcount() > 0) {
        // Read up to a line's end, which counts but is not stored; to the end of the file; or until
        // the part was full.
        const bool full = in.fail() && !in.eof();
        const bool last = in.eof();
        const auto size = static_cast<std::size_t>(in.gcount()) - (full || last ? 0 : 1);
        if (line.size() + size > max_line_bytes)
            too_long = true;
        else
            line.append(part.data(), size);
        if (!full)
            return too_long ? Taken::too_long : Taken::line;
        in.clear();
    }
    return too_long || !line.empty() ? (too_long ? Taken::too_long : Taken::line) : Taken::end;
}

bool blank(std::string_view line)
{
    return line.find_first_not_of(" \t\r") == line.npos;
}

}

tl::expected<Line, Problems> read_line(std::string_view text, std::size_t number)
{
    Problems problems;
    const auto json = parse_strictly(text);
    if (!json)
        return tl::unexpected(Problems{{number, "", json.error(), ""}});
    if (!json->is_object())
        return tl::unexpected(Problems{{number, "", "wrong_type", "object"}});
    Line line = LineReader(*json, problems).read();
    line.number = number;
    if (problems.empty())
        return line;
    for (Problem& problem : problems)
        problem.line = number;
    return tl::unexpected(std::move(problems));
}

tl::expected<std::vector<Line>, Problems> read_lines(std::istream& in)
{
    std::vector<Line> lines;
    Problems problems;
    std::unordered_map<EntryId, std::size_t> seen;
    std::string text;
    std::size_t number = 0;
    for (Taken taken = take_line(in, text); taken != Taken::end; taken = take_line(in, text)) {
        ++number;
        if (taken == Taken::too_long) {
            problems.push_back({number, "", "too_long", std::to_string(max_line_bytes) + " bytes"});
            continue;
        }
        if (blank(text))
            continue;
        auto line = read_line(text, number);
        if (!line) {
            problems.insert(problems.end(), line.error().begin(), line.error().end());
            continue;
        }
        if (line->entry) {
            const auto [first, is_new] = seen.emplace(*line->entry, number);
            if (!is_new)
                problems.push_back(
                    {number, "entry", "repeated_entry", "line " + std::to_string(first->second)});
        }
        lines.push_back(*std::move(line));
    }
    if (in.bad())
        problems.push_back({number + 1, "", "unreadable", ""});
    if (!problems.empty())
        return tl::unexpected(std::move(problems));
    return lines;
}

}
