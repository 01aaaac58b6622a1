#pragma once
#include "time/instant.h"

namespace holdfast {

/// Of the month: 31 on 31 January.
inline unsigned day_number(LocalDate date)
{
    return static_cast<unsigned>(std::chrono::year_month_day(date).day());
}

}
