#pragma once
#include <algorithm>
#include <iterator>
#include <string_view>

namespace holdfast::ui::word_table {

/// A line of a table: what a code means, to be translated.
struct Words {
    std::string_view code;
    const char* words;
};

/// The line of a code; null where the table has none.
template <typename Table>
const typename Table::value_type* line_of(const Table& table, std::string_view code)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [code](const auto& line) { return line.code == code; });
    return found == std::end(table) ? nullptr : &*found;
}

}
