#pragma once
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
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
        week,       ///< the days of the week
        statute,    ///< computed from the statutory rules
        one_off,    ///< a proclaimed day or move, in `resources/holidays`
        govuk,      ///< a bank-holidays file of gov.uk that was merged
        service,    ///< a closure day that the service set
    };
    Kind kind;
    Origin origin;
    std::string name;    ///< of the bank holiday, or the closure's reason; else empty
    bool substitute = false;
    friend bool operator==(const DayOff&, const DayOff&) = default;
};

std::string_view code(DayOff::Kind kind);        ///< "bank_holiday"
std::string_view code(DayOff::Origin origin);    ///< "one_off"

struct CalendarError {
    std::string where;    ///< "scotland.events[3].date"
    /// Stable code: "too_large", "not_json", "not_an_object", "unknown_division", "missing",
    /// "bad_date", "out_of_range", "duplicate", "bad_title", "not_its_key", "no_days".
    std::string problem;
};

inline tl::unexpected<CalendarError> bad_calendar(std::string where, std::string problem)
{
    return tl::unexpected(CalendarError{std::move(where), std::move(problem)});
}

/// A closure day of one service, opt-in. It never lengthens a safety rule: `Closures` says whether
/// a question counts it.
struct Closure {
    LocalDate date;
    std::string reason;
    friend bool operator==(const Closure&, const Closure&) = default;
};

enum class Closures : std::uint8_t { ignored, counted };

/// The UK working calendar: Monday to Friday less the bank holidays of a division, 1995–2040 and on
/// by the same rules. A value: cheap to ask, copied when a service's files or closures are merged
/// into it. Where reasons meet on one day it gives the first of weekend, bank holiday and closure.
/// Outside its years it knows the days of the week alone.
class Calendar {
public:
    static constexpr int first_year = 1995;
    static constexpr int last_year = 2100;
    static bool covers(LocalDate date);

    /// The statutory calendar (Banking and Financial Dealings Act 1971) with the one-off days that
    /// ship with the program.
    static Calendar statutory();

    /// Adds what a gov.uk bank-holidays.json holds; days already known stay as they are. All or
    /// nothing. Gives how many days were new, counted in each division.
    tl::expected<int, CalendarError> merge_govuk(std::string_view json);
    /// Adds a closure day, or gives a known one another reason.
    void close(const Closure& closure);

    bool working(LocalDate date, Division division, Closures closures = Closures::ignored) const;
    /// Why a day is not worked; absent for a working day.
    std::optional<DayOff> day_off(LocalDate date, Division division,
                                  Closures closures = Closures::ignored) const;
    /// The bank holidays of a year in date order.
    std::vector<std::pair<LocalDate, DayOff>> bank_holidays(int year, Division division) const;
    const std::map<LocalDate, Closure>& closures() const;

private:
    Calendar();
    std::uint8_t marks_of(LocalDate date) const;
    void add(LocalDate date, Division division, const DayOff& why);

    /// For each day since 1 January 1995 bits that say who is off, so that one look answers.
    std::vector<std::uint8_t> m_marks;
    std::array<std::map<LocalDate, DayOff>, 3> m_bank_holidays;    ///< by division
    std::map<LocalDate, Closure> m_closures;
};

}
