#pragma once
#include <memory>

#include "exchange/interchange.h"

// An invented service, so that a program can be shown, tried and measured without anybody's real record.

namespace holdfast {

struct SampleOptions {
    int cases = 40;
    std::uint64_t seed = 1;
    LocalDate until{};    ///< the day as it begins: nothing is recorded after its 09:00
};

struct SampleWorker {
    PersonId id;
    std::string sign_in_name;    ///< "priya"
    std::string name;
    std::vector<Role> roles;
};

class SampleWorld;

/// A believable invented service: the same options always give the same lines, byte for byte. Each line has its ids, author and
/// encoded fact, in the order in which they were recorded. What a support entry lets the case record know (its milestones)
/// stands in the same act.
class SampleService {
public:
    explicit SampleService(const SampleOptions& options);
    SampleService(SampleService&&) noexcept;
    SampleService& operator=(SampleService&&) noexcept;
    ~SampleService();

    /// Everybody who works there; the first is the service manager, who makes the vault. The first eight are the same people in
    /// every sample (their ids depend on the seed).
    const std::vector<SampleWorker>& workers() const;
    /// When the service began to record: before the first line.
    Instant founded() const;
    /// When the record ends: `until` at 09:00. Sessions may be planned for later.
    Instant ends() const;

    std::vector<Line> service_lines() const;
    /// The lines of one case, from 0 to `cases` - 1; needs no other case.
    std::vector<Line> case_lines(int number) const;

private:
    std::unique_ptr<SampleWorld> m_world;
};

}
