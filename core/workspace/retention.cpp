#include "workspace/retention.h"

#include <toml++/toml.h>

#include "exchange/limits.h"
#include "resources/resources.h"
#include "workspace/erasing.h"
#include "workspace/impl.h"

namespace holdfast {
namespace {

tl::unexpected<WorkspaceError> bad(std::string_view what)
{
    return refused(Refusal::bad_policy, "schedule", std::string(what));
}

template <Coded E>
std::optional<E> coded(const toml::table& table, std::string_view key)
{
    const auto text = table[key].value<std::string>();
    return text ? from_code<E>(*text) : std::nullopt;
}

WorkspaceResult<RetentionClass> read_class(const toml::table& table)
{
    constexpr int longest_years = 100;
    const auto fits = coded<RetentionFits>(table, "fits");
    const auto trigger = coded<RetentionTrigger>(table, "trigger");
    const auto action = coded<RetentionAction>(table, "action");
    const auto years = table["years"].value<int>();
    RetentionClass read{table["code"].value_or(std::string()),
                        table["title"].value_or(std::string())};
    if (read.code.empty() || read.title.empty())
        return bad("a class needs code and title");
    if (!fits || !trigger || !action)
        return bad(read.code + ": fits, trigger or action is not one of the words");
    if (!years || *years < 0 || *years > longest_years)
        return bad(read.code + ": years must be a number from 0 to 100");
    read.fits = *fits;
    read.trigger = *trigger;
    read.action = *action;
    read.years = *years;
    const bool of_child = read.trigger == RetentionTrigger::youngest_child;
    if (of_child != table.contains("age"))
        return bad(read.code + ": age goes with youngest_child, and only with it");
    read.age = table["age"].value_or(read.age);
    if (read.age < 0 || read.age > longest_years)
        return bad(read.code + ": age must be a number from 0 to 100");
    return read;
}

LocalDate years_after(LocalDate date, int years)
{
    const std::chrono::year_month_day from{date};
    const std::chrono::year_month_day to = from + std::chrono::years(years);
    return to.ok() ? LocalDate(to)
                   : LocalDate(to.year() / to.month() / std::chrono::last);    // 29 February
}

/// The youngest child's birthday of that age; absent where no child's is known.
std::optional<LocalDate> of_age(const CaseFile& file, int age)
{
    std::optional<LocalDate> youngest;
    for (const auto child : file.all<ChildIdentified>())
        if (child->born && (!youngest || *child->born > *youngest))
            youngest = child->born;
    return youngest ? std::optional(years_after(*youngest, age)) : std::nullopt;
}

std::optional<LocalDate> since(const RetentionClass& by, const CaseFile& file)
{
    switch (by.trigger) {
    case RetentionTrigger::closed: {
        const Episode& last = file.episodes().back();
        return last.closed ? std::optional(local_date(last.closed->happened)) : std::nullopt;
    }
    case RetentionTrigger::last_entry:
        return file.entries().empty() ? std::nullopt
                                      : std::optional(local_date(file.entries().back()->happened));
    case RetentionTrigger::youngest_child: return of_age(file, by.age);
    }
    return std::nullopt;
}

/// The class by whose trigger the case counts: the first that fits and has begun.
std::optional<RetentionRow> row_for(const RetentionSchedule& schedule, const CaseId& id,
                                    const CaseFile& file)
{
    const bool children = !file.all<ChildIdentified>().empty();
    for (const RetentionClass& each : schedule.classes) {
        if (each.fits == RetentionFits::has_children && !children)
            continue;
        // An open case is kept, whatever its children's ages.
        if (each.trigger != RetentionTrigger::last_entry && file.open_since())
            continue;
        if (const auto from = since(each, file))
            return RetentionRow{id,    std::string(file.reference()), each.code, each.action,
                                *from, years_after(*from, each.years)};
    }
    return std::nullopt;
}

}

RetentionSchedule RetentionSchedule::defaults()
{
    return read(*resource("retention/default.toml")).value();
}

WorkspaceResult<RetentionSchedule> RetentionSchedule::read(std::string_view text)
{
    try {
        const toml::table table = toml::parse(text);
        RetentionSchedule schedule{
            table["title"].value_or(std::string()), table["set_by_service"].value_or(false), {}};
        const toml::array* classes = table["class"].as_array();
        if (!classes || classes->empty())
            return bad("it names no class");
        for (const toml::node& each : *classes) {
            if (!each.is_table())
                return bad("a class is not a table");
            auto read = read_class(*each.as_table());
            if (!read)
                return tl::unexpected(read.error());
            schedule.classes.push_back(*std::move(read));
        }
        return schedule;
    } catch (const toml::parse_error& error) {
        return bad(error.description());
    }
}

RetentionSchedule retention_schedule(const Workspace& workspace, Instant now)
{
    const CaseFile service = CaseFile::fold(*workspace.impl().service, now, Instant::max(),
                                            View::everything_held);
    if (const auto set = service.last<RetentionSet>())
        if (auto read = RetentionSchedule::read(set->schedule)) {
            read->set_by_service = true;
            return *std::move(read);
        }
    return RetentionSchedule::defaults();
}

WorkspaceResult<void> set_retention_schedule(const Workspace& workspace, std::string_view toml,
                                             Instant now)
{
    Workspace::Impl& impl = workspace.impl();
    if (!workspace.is_manager() && !workspace.self().roles.contains(Role::data_protection_lead))
        return refused(Refusal::not_permitted, "retention");
    if (toml.size() > max_text_bytes)
        return bad("it is longer than a schedule can be");
    if (auto read = RetentionSchedule::read(toml); !read)
        return tl::unexpected(std::move(read.error()));
    auto act = impl.prepare(
        {{.case_id = {}, .fact = RetentionSet{std::string(toml)}, .happened = now}}, now,
        Future::refused, By::person);
    if (!act)
        return tl::unexpected(std::move(act.error()));
    auto written = impl.write(*act, now);
    return written ? WorkspaceResult<void>() : tl::unexpected(std::move(written.error()));
}

WorkspaceResult<std::vector<RetentionRow>> retention_due(const Workspace& workspace,
                                                         const RetentionSchedule& schedule,
                                                         LocalDate today)
{
    const Workspace::Impl& impl = workspace.impl();
    std::vector<RetentionRow> rows;
    const auto visited = impl.for_each_case([&](const CaseId& id, const History& history) {
        const CaseFile file = CaseFile::fold(history, Instant::max(), Instant::max(),
                                             View::everything_held);
        if (auto row = row_for(schedule, id, file); row && row->due <= today)
            rows.push_back(*std::move(row));
        return true;
    });
    if (!visited)
        return tl::unexpected(visited.error());
    const auto proposed = erasures(workspace);
    if (!proposed)
        return tl::unexpected(proposed.error());
    for (RetentionRow& row : rows) {
        const auto held = on_legal_hold(workspace, row.case_id);
        if (!held)
            return tl::unexpected(held.error());
        row.on_hold = *held;
        row.proposed = std::any_of(
            proposed->begin(), proposed->end(), [&](const ErasureRow& erasure) {
                return erasure.case_id == row.case_id && erasure.state == ErasureState::proposed;
            });
    }
    std::stable_sort(rows.begin(), rows.end(), [](const RetentionRow& a, const RetentionRow& b) {
        return std::tie(a.due, a.reference) < std::tie(b.due, b.reference);
    });
    return rows;
}

}
