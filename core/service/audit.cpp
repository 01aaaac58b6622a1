#include "service/audit.h"

#include <algorithm>

namespace holdfast {

Quarter quarter_of(LocalDate day)
{
    const std::chrono::year_month_day date{day};
    return {static_cast<int>(date.year()), (static_cast<int>(unsigned{date.month()}) - 1) / 3 + 1};
}

const AuditRecord::Read* AuditRecord::reading_of(const CaseId& id) const
{
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const Read& read) { return read.file.audited == id; });
    return found == files.end() ? nullptr : &*found;
}

std::vector<AuditRecord> audits_of(const CaseFile& service,
                                   const std::function<std::string(const EntryId&)>& narrative)
{
    std::vector<AuditRecord> audits;
    for (const auto drawn : service.all<AuditDrawn>()) {
        AuditRecord record{drawn.fact(), drawn.at(), drawn.entry->author};
        for (const CaseId& id : drawn->sample)
            if (const auto read = service.last<FileAudited>([&](const auto& file) {
                    return file->audit == drawn->audit && file->audited == id;
                }))
                record.files.push_back(
                    {read.fact(), read.at(), read.entry->author, read.entry->act});
        if (const auto closed = service.first<AuditClosed>(
                [&](const auto& each) { return each->audit == drawn->audit; })) {
            record.closed = closed.at();
            record.learnt = narrative(closed.entry->id);
        }
        audits.push_back(std::move(record));
    }
    std::reverse(audits.begin(), audits.end());
    return audits;
}

const AuditRecord* drawn_in_quarter(const std::vector<AuditRecord>& audits, LocalDate day)
{
    // Where two laptops each drew one while apart, the first stands.
    const AuditRecord* first = nullptr;
    for (const AuditRecord& audit : audits)
        if (quarter_of(local_date(audit.at)) == quarter_of(day))
            first = &audit;
    return first;
}

std::optional<Instant> next_audit_due(const std::vector<AuditRecord>& audits,
                                      std::optional<Instant> service_began, const Terms& terms,
                                      Division division, const Calendar& calendar, Instant now)
{
    std::optional<Instant> since = service_began;
    for (const AuditRecord& audit : audits)
        if (audit.closed && (!since || *audit.closed > *since))
            since = audit.closed;
    const auto& limit = terms.of(Rule::R13, now).limit;
    if (!since || !limit)
        return std::nullopt;
    return due_at(*since, *limit, division, calendar);
}

std::map<std::string, std::vector<TrendPoint>> trend_of(const std::vector<AuditRecord>& audits)
{
    std::map<std::string, std::vector<TrendPoint>> trend;
    for (std::size_t i = 0; i < audits.size(); ++i) {
        const AuditRecord& audit = audits[audits.size() - 1 - i];
        for (const AuditRecord::Read& read : audit.files)
            for (const AuditFinding& finding : read.file.findings) {
                auto& points = trend[finding.item];
                points.resize(audits.size());
                points[i].held += finding.holds == Answer::yes;
                points[i].not_held += finding.holds == Answer::no;
                points[i].not_told += finding.holds == Answer::dont_know
                                      || finding.holds == Answer::declined;
                points[i].not_applicable += finding.holds == Answer::not_asked;
            }
    }
    return trend;
}

}
