#include "ui/survivor/survivor_reading.h"

#include <algorithm>

#include "report/wording.h"
#include "ui/casefile/case_paper.h"
#include "ui/casefile/fact_words.h"
#include "ui/casefile/whereabouts.h"
#include "ui/common/text.h"
#include "ui/record/words.h"
#include "workspace/access_log.h"

namespace holdfast::ui {
namespace {

Door door_for(const Workspace& workspace, const CaseFile& file, const PersonId& survivor,
              LocalDate day)
{
    if (!workspace.held().contains(Compartment::support))
        return Door::shut;
    const Member self = workspace.self();
    const auto worker = file.worker(Side::iss, survivor);
    if (worker && (*worker == self.id || workspace.directory().covered(*worker, day) == self.id))
        return Door::open;
    if (!worker && self.roles.contains(Role::iss_worker))
        return Door::open;
    if (self.roles.contains(Role::case_manager) || self.roles.contains(Role::practice_manager))
        return Door::open;
    return Door::reason;
}

std::optional<SafeContact> safe_contact_of(const CaseFile& file, const PersonId& survivor)
{
    const auto given = file.last<SafeContactInstructed>(
        [&](const auto& each) { return each->survivor == survivor; });
    if (!given)
        return std::nullopt;
    return SafeContact{.times = text(given->times),
                       .methods = given->methods,
                       .leave_message = given->leave_message,
                       .say = text(given->say),
                       .avoid = text(given->avoid),
                       .given = given.at()};
}

bool about(const OwedRow& row, const PersonId& survivor)
{
    return row.obligation.subject.kind == Subject::Kind::person
           && PersonId(row.obligation.subject.id) == survivor;
}

void find_handover(SurvivorReading& reading)
{
    const auto handover = reading.file().last<DetailsHandedOver>(
        [&](const auto& each) { return each->survivor == reading.survivor; });
    if (!handover)
        return;
    const auto acknowledged = reading.file().last<DetailsAcknowledged>([&](const auto& each) {
        return each->survivor == reading.survivor && each.at() >= handover.at();
    });
    if (acknowledged)
        return;
    reading.to_acknowledge = handover.entry->id;
    reading.handed_over = handover.at();
    reading.handed_over_by = reading.of_case.names.of(handover.entry->author);
}

/// Duties to tell name what they were opened by.
void find_what_to_tell(SurvivorReading& reading, const Wording& wording)
{
    const FactWords words(wording, reading.of_case.names);
    for (const OwedRow& row : reading.owed) {
        const auto& opened = row.obligation.opened_by;
        const Entry* entry = opened ? reading.of_case.view.history->find(*opened) : nullptr;
        if (!entry || (row.obligation.rule != Rule::R06 && row.obligation.rule != Rule::R36))
            continue;
        const bool known = std::any_of(reading.to_tell.begin(), reading.to_tell.end(),
                                       [&](const auto& each) { return each.first == entry->id; });
        if (!known)
            reading.to_tell.emplace_back(
                entry->id,
                QStringLiteral("%1, %2").arg(words.title(entry->fact),
                                             text(wording.date(local_date(entry->happened)))));
    }
}

}

bool SafeContact::permits(Method method) const
{
    return methods.empty() || std::find(methods.begin(), methods.end(), method) != methods.end();
}

WorkspaceResult<AtTheDoor> at_the_door(const Workspace& workspace, const CaseId& id,
                                       const PersonId& survivor, Instant now)
{
    const auto view = workspace.case_view(id, Moment::now(now));
    if (!view)
        return tl::unexpected(view.error());
    const CaseNames names(view->file, workspace.directory());
    AtTheDoor at{.door = door_for(workspace, view->file, survivor, local_date(now)),
                 .reference = text(view->file.reference()),
                 .known_as = names.of(survivor),
                 .worker = {}};
    if (const auto worker = view->file.worker(Side::iss, survivor))
        at.worker = names.of(*worker);
    return at;
}

WorkspaceResult<SurvivorReading> read_survivor(Workspace& workspace, const CaseId& id,
                                               const PersonId& survivor, Instant now,
                                               const Wording& wording)
{
    auto of_case = read_case(workspace, id, Moment::now(now), Looking::now);
    if (!of_case)
        return tl::unexpected(of_case.error());
    SurvivorReading reading{.of_case = std::move(*of_case),
                            .survivor = survivor,
                            .name = {},
                            .link = {},
                            .safe_contact = {},
                            .owed = {},
                            .to_acknowledge = {},
                            .handed_over_by = {},
                            .to_tell = {},
                            .last_method = {}};
    const CaseFile& file = reading.file();
    const auto known = std::find_if(file.survivors().begin(), file.survivors().end(),
                                    [&](const Survivor& each) { return each.id == survivor; });
    if (known == file.survivors().end())
        return tl::unexpected(
            WorkspaceError{.refusal = Refusal::not_on_the_case, .field = "survivor"});
    reading.name = reading.of_case.names.of(survivor);
    reading.relationship = known->relationship;
    reading.link = choice_words(known->relationship);
    reading.safe_contact = safe_contact_of(file, survivor);
    for (const OwedRow& row : reading.of_case.owed)
        if (about(row, survivor))
            reading.owed.push_back(row);
    find_handover(reading);
    find_what_to_tell(reading, wording);
    if (const auto attempt = file.last<ContactAttempted>(
            [&](const auto& each) { return each->survivor == survivor; }))
        reading.last_method = attempt->method;
    reading.has_whereabouts = !whereabouts_rows(reading.of_case, wording, survivor).empty();
    return reading;
}

WorkspaceResult<std::vector<QStringList>> reveal_whereabouts(Workspace& workspace, const CaseId& id,
                                                             const PersonId& survivor,
                                                             const std::string& reason, Instant now,
                                                             const Wording& wording)
{
    if (auto noted = note_access(workspace, Access::revealed, id, survivor, reason, now); !noted)
        return tl::unexpected(noted.error());
    const auto reading = read_case(workspace, id, Moment::now(now), Looking::now);
    if (!reading)
        return tl::unexpected(reading.error());
    return whereabouts_rows(*reading, wording, survivor);
}

}
