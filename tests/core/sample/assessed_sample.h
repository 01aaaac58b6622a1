#pragma once
#include <map>

#include "sample/sample.h"
#include "standard/assess.h"

// What the Standard makes of a sample service, for the tests.

namespace holdfast::test {

inline SampleOptions sample_of(int cases, std::uint64_t seed = 1, const char* until = "2026-03-11")
{
    return {cases, seed, *parse_date(until)};
}

/// Lines as the entries that they become when they are imported.
std::vector<Entry> entries_of(const std::vector<Line>& lines);

/// A service whose policy, closures and directory are in force.
class AssessedSample {
public:
    explicit AssessedSample(const SampleOptions& options);

    const SampleService& service() const { return m_service; }
    const Terms& terms() const { return m_terms; }
    Assessment assess_case(int number, Reach reach = Reach::everything_held) const;
    Assessment assess_entries(std::vector<Entry> entries, Reach reach) const;

private:
    SampleService m_service;
    Terms m_terms;
    Calendar m_calendar;
    History m_history;    ///< of the service; the directory looks into it
    Directory m_directory;
};

/// Open duties of a service by how soon they are due.
struct Shape {
    int overdue = 0;
    int today_or_tomorrow = 0;    ///< the next working day, where tomorrow is not one
    int coming_weeks = 0;         ///< within three weeks
    int gates = 0;                ///< that hold in front of a session that is planned
    std::map<Status, int> statuses;
};
Shape shape_of(const AssessedSample& sample, int cases);

}
