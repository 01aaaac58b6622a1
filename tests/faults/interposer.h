#pragma once
#include <cstdint>
#include <string>

// A library that stands in front of the C library for a whole program, SQLite included (linked
// before it, or by LD_PRELOAD): calls that change what is on the disk below one folder are counted,
// and one of them goes wrong; or all are written down, so that a test can work out what a power cut
// would have left.

namespace holdfast::faults {

enum class Mishap : std::uint8_t {
    none,
    kill,            ///< the process dies before the call
    tear,            ///< half of what a call writes gets there, then the process dies
    fail,            ///< the call fails, once
    keep_failing,    ///< it and all after it fail; for ENOSPC those that need space
    shorten,         ///< half is written, and the call says so
};

/// What is to happen at the `at`th call from now on (from 1).
struct Order {
    Mishap mishap = Mishap::none;
    int at = 0;
    int error_number = 0;
};
void arm(const Order& order, const std::string& below);
void disarm();
/// Calls seen since `arm`.
int calls_seen();

/// What was done, as it stands in a record, one after the other.
enum class Deed : std::uint8_t {
    create,
    write,
    truncate,
    sync,
    rename,
    unlink,
    note,    ///< `note` was called
};
struct DeedHeader {
    Deed deed{};
    std::uint32_t path_size = 0;
    std::uint32_t other_size = 0;    ///< where to, of a renaming
    std::uint32_t data_size = 0;
    std::int64_t offset = 0;    ///< of a write; the size, of a truncation
};
/// Writes down what is done below the folder from now on: header, path, other path, data.
void record_to(int file, const std::string& below);
/// Puts a mark into the record.
void note(char mark);

}
