#include "ui/casefile/case_reading.h"

#include "ui/common/text.h"
#include "workspace/access_log.h"

namespace holdfast::ui {
namespace {

std::optional<OnProgramme> programme_of(const CaseFile& file, const Directory& directory,
                                        LocalDate day)
{
    const auto accepted = file.last<PlaceAccepted>();
    const auto* programme = accepted ? directory.programme(accepted->programme) : nullptr;
    if (!programme)
        return std::nullopt;
    OnProgramme on{.name = text(programme->name), .weeks = 0, .week = {}};
    const auto* described = programme->iss_named
                                ? std::get_if<ProgrammeDescribed>(&programme->iss_named->fact)
                                : nullptr;
    if (described)
        on.weeks = described->weeks;
    const auto first = file.first<SessionAttended>([&](const auto& session) {
        return behaviour_change(session->activity) && session.at() >= accepted.at();
    });
    if (first)
        on.week = static_cast<int>((day - local_date(first.at())).count() / 7) + 1;
    return on;
}

bool is_settled(Status status)
{
    return !open(status);
}

bool met_in(const Obligation& owed, std::chrono::year year)
{
    return owed.nature == Nature::duty && owed.met_at
           && std::chrono::year_month_day(local_date(*owed.met_at)).year() == year;
}

}

QString CaseReading::reference() const
{
    return text(file().reference());
}

QString CaseReading::known_as() const
{
    const auto opened = file().last<CaseOpened>();
    return opened ? text(opened->known_as) : QString();
}

WorkspaceResult<CaseReading> read_case(const Workspace& workspace, const CaseId& id,
                                       const Moment& moment, Looking looking)
{
    auto view = workspace.case_view(id, moment);
    if (!view)
        return tl::unexpected(view.error());
    auto owed = workspace.obligations({.moment = moment, .case_id = id});
    if (!owed)
        return tl::unexpected(owed.error());
    CaseReading reading{.view = std::move(*view), .moment = moment, .looking = looking};
    const LocalDate day = local_date(moment.as_at);
    const auto year = std::chrono::year_month_day(day).year();
    for (OwedRow& row : *owed) {
        reading.met_this_year += met_in(row.obligation, year) ? 1 : 0;
        if (!is_settled(status(row.obligation, moment.as_at)))
            reading.owed.push_back(std::move(row));
    }
    reading.whole = workspace.held().contains(Compartment::support);
    reading.risk = risk_history(reading.file(), workspace.terms());
    reading.programme = programme_of(reading.file(), workspace.directory(), day);
    for (const auto& [worker, described] : workspace.directory().workers())
        if (const PersonId stands_in = workspace.directory().covered(worker, day);
            stands_in != worker)
            reading.covers.emplace(worker, stands_in);
    reading.names = CaseNames(reading.file(), workspace.directory());
    return reading;
}

WorkspaceResult<CaseReading> open_case_file(Workspace& workspace, const CaseId& id,
                                            const Moment& moment, Looking looking, Instant now)
{
    auto reading = read_case(workspace, id, moment, looking);
    if (!reading)
        return reading;
    if (auto noted = note_access(workspace, Access::viewed, id, std::nullopt, {}, now); !noted)
        return tl::unexpected(noted.error());
    return reading;
}

}
