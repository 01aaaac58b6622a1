#include "vault/moved.h"

#include <fstream>

#include "vault/bytes.h"
#include "vault/schema.h"

namespace holdfast {
namespace {

namespace fs = std::filesystem;

/// SQLite's checksum of a path. Where it is another, a power cut tore the journal's end, and SQLite
/// takes it for none.
std::uint32_t checksum_of(std::string_view path)
{
    std::uint32_t sum = 0;
    for (const char each : path)
        sum += static_cast<std::uint32_t>(static_cast<int>(each));
    return sum;
}

/// The path of the file that decides over a journal, from the journal's end: path, its length, a
/// checksum, a mark of 8 bytes (SQLite's file format, "The Rollback Journal"). Empty where there is
/// none.
fs::path super_journal(const fs::path& journal)
{
    constexpr std::string_view mark = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
    constexpr std::streamoff tail = 16;
    constexpr std::uint32_t longest_path = 4096;
    std::ifstream in(journal, std::ios::binary);
    std::string end(tail, '\0');
    if (!in.seekg(-tail, std::ios::end) || !in.read(end.data(), tail) || end.substr(8) != mark)
        return {};
    ByteReader numbers(as_bytes(end));
    const auto length = numbers.integer<std::uint32_t>();
    const auto checksum = numbers.integer<std::uint32_t>();
    if (length == 0 || length > longest_path)
        return {};
    std::string path(length, '\0');
    if (!in.seekg(-tail - static_cast<std::streamoff>(length), std::ios::end)
        || !in.read(path.data(), length) || path.front() == '\0' || checksum_of(path) != checksum)
        return {};
    return path;
}

}

VaultResult<void> check_not_moved_unfinished(const fs::path& folder)
{
    for (const Compartment compartment :
         {Compartment::case_record, Compartment::support, Compartment::management}) {
        fs::path journal = folder / file_of(compartment);
        journal += "-journal";
        const fs::path decider = super_journal(journal);
        std::error_code error;
        if (!decider.empty() && !fs::exists(decider, error)
            && fs::exists(folder / decider.filename(), error))
            return tl::unexpected(
                VaultError{VaultErrorKind::damaged,
                           journal,
                           {},
                           "moved_while_writing_from " + decider.parent_path().string()});
    }
    return {};
}

}
