#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "time/instant.h"

namespace holdfast {

/// Where a site is; decides which clauses apply (B6.12 is England's alone).
enum class Country : std::uint8_t { england, wales, scotland, northern_ireland };

/// Whose bank holidays count. England and Wales share one calendar.
enum class Division : std::uint8_t { england_and_wales, scotland, northern_ireland };

Division division_of(Country country);
std::string_view code(Country country);      ///< "northern-ireland"
std::string_view code(Division division);    ///< "england-and-wales"
std::optional<Country> country_from(std::string_view code);
/// Accepts a division's code, and a country's ("england", "wales").
std::optional<Division> division_from(std::string_view code);

/// Why a day is not a working day, and where we know it from.
struct DayOff {
    enum class Kind : std::uint8_t { saturday, sunday, bank_holiday, closure };
    enum class Origin : std::uint8_t {
        week,         ///< the days of the week
        statute,      ///< computed from the statutory rules
        one_off,      ///< a proclaimed day or move, in `resources/holidays`
        govuk,        ///< a bank-holidays file of gov.uk that was merged
        service,      ///< a closure day that the service set
    };
    Kind kind;
    Origin origin;
    std::string name;    ///< a bank holiday's or closure's name; empty for the days of the week
    bool substitute = false;
    friend bool operator==(const DayOff&, const DayOff&) = default;
};

struct CalendarError {
    std::string where;      ///< "scotland.events[3].date"
    std::string problem;    ///< stable code: "not_json", "unknown_division", "bad_date", "duplicate", "too_large", …
};

/// A closure day of one service, opt-in. It never lengthens a safety rule: `Closures` says whether a question counts it.
struct Closure {
    LocalDate date;
    std::string reason;
    friend bool operator==(const Closure&, const Closure&) = default;
};

enum class Closures : std::uint8_t { ignored, counted };

/// The UK working calendar: Monday to Friday less the bank holidays of a division, 1995–2040 and on by the same rules.
/// A value: cheap to ask, copied when a service's files or closures are merged into it.
class Calendar {
public:
    /// The statutory calendar with the one-off days that ship with the program (Banking and Financial Dealings Act 1971).
    static Calendar statutory();

    /// Adds what a gov.uk bank-holidays.json holds; days already known stay. All or nothing.
    tl::expected<int, CalendarError> merge_govuk(std::string_view json);
    void close(const Closure& closure);

    bool working(LocalDate date, Division division, Closures closures = Closures::ignored) const;
    /// Why a day is not worked; absent for a working day.
    std::optional<DayOff> day_off(LocalDate date, Division division, Closures closures = Closures::ignored) const;
    /// The bank holidays of a year in date order.
    std::vector<std::pair<LocalDate, DayOff>> bank_holidays(int year, Division division) const;
    const std::map<LocalDate, Closure>& closures() const;

private:
    // Chosen by core/time: the lookup must be O(1) (a bitmap by day), as rules ask it millions of times.
};

}
