#pragma once
#include <span>
#include <vector>

#include "time/calendar.h"
#include "time/one_off.h"

namespace holdfast {

struct BankHoliday {
    LocalDate date;
    DayOff why;
    friend bool operator==(const BankHoliday&, const BankHoliday&) = default;
};

/// The bank holidays of a year by the statutory rules (Banking and Financial Dealings Act 1971, the
/// yearly proclamations, St Andrew's Day Bank Holiday (Scotland) Act 2007), with one-off days and
/// substitute days. In no particular order.
std::vector<BankHoliday> bank_holidays_of(int year, Division division,
                                          std::span<const OneOff> one_offs);

/// Easter Sunday of the Western churches.
LocalDate easter_sunday(int year);

}
