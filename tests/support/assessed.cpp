#include "support/assessed.h"

#include "support/names.h"

namespace holdfast {
namespace {

std::string in_words(const MissingSet& missing)
{
    std::string all;
    for (std::size_t i = 0; i < codes_of<Missing>.size(); ++i)
        if (missing.has(static_cast<Missing>(i)))
            all += (all.empty() ? "" : ", ") + std::string(codes_of<Missing>[i]);
    return all;
}

}

std::string name_in(const std::array<std::uint8_t, 16>& id)
{
    std::string name;
    for (const std::uint8_t letter : id)
        if (letter != 0)
            name += static_cast<char>(letter);
    return name;
}

Found::Found() = default;
Found::Found(const Found&) = default;
Found::Found(Found&&) noexcept = default;
Found::~Found() = default;

Assessed::Assessed(const Assessed&) = default;
Assessed::~Assessed() = default;

Assessed::Assessed(Assessment assessment, Instant as_at, std::map<EntryId, std::string> labels)
    : m_assessment(std::move(assessment)), m_as_at(as_at), m_labels(std::move(labels))
{}

std::string Assessed::label(const std::optional<EntryId>& entry) const
{
    if (!entry)
        return "";
    const auto found = m_labels.find(*entry);
    return found == m_labels.end() ? "?" : found->second;
}

Found Assessed::words(const std::vector<const Obligation*>& all) const
{
    if (all.size() != 1) {
        const std::string many = all.empty() ? "no duty" : std::to_string(all.size()) + " duties";
        Found found;
        found.status = many;
        found.due = many;
        return found;
    }
    const Obligation& it = *all.front();
    Found found;
    found.status = code(holdfast::status(it, m_as_at));
    found.due = shown(it.due);
    found.clause_due = shown(it.clause_due);
    found.met = shown(it.met_at);
    found.met_by = label(it.met_by);
    found.opened = shown(it.opened_at);
    found.opened_by = label(it.opened_by);
    found.excused_until = shown(it.excused_until);
    found.exception = label(it.exception);
    found.lifted_by = label(it.lifted_by);
    found.breached_by = label(it.breached_by);
    found.missing = in_words(it.missing);
    found.stops = code(it.stops);
    found.reading = code(it.reading);
    found.owner = it.owner ? name_in(it.owner->bytes()) : "";
    found.side = code(it.side);
    found.compartment = code(it.compartment);
    found.withdrawn_by = label(it.withdrawn_by);
    found.attempts = it.attempts;
    found.past_due = past_due(it, m_as_at);
    return found;
}

Found Assessed::of(Rule rule, std::string_view about, std::string_view opened_by) const
{
    std::vector<const Obligation*> all;
    for (const Obligation& it : obligations())
        if (it.rule == rule && (about.empty() || name_in(it.subject.id) == about)
            && (opened_by.empty() || label(it.opened_by) == opened_by))
            all.push_back(&it);
    return words(all);
}

Found Assessed::of(Rule rule, const Subject& subject) const
{
    std::vector<const Obligation*> all;
    for (const Obligation& it : obligations())
        if (it.rule == rule && it.subject == subject)
            all.push_back(&it);
    return words(all);
}

std::string Assessed::status(Rule rule, std::string_view about, std::string_view opened_by) const
{
    return of(rule, about, opened_by).status;
}

std::string Assessed::due(Rule rule, std::string_view about, std::string_view opened_by) const
{
    return of(rule, about, opened_by).due;
}

std::size_t Assessed::count(Rule rule) const
{
    return static_cast<std::size_t>(
        std::count_if(obligations().begin(), obligations().end(),
                      [&](const Obligation& it) { return it.rule == rule; }));
}

std::string Assessed::reassess_at() const
{
    return shown(m_assessment.reassess_at);
}

}
