#pragma once
#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "faults/interposer.h"

namespace holdfast::faults {

/// Every file below a folder, by its path within it.
using Files = std::map<std::string, std::string>;

Files read_files(const std::filesystem::path& root);
/// The folder then holds these files and nothing else.
void write_files(const std::filesystem::path& root, const Files& files);

/// One thing that a process did to the disk.
struct DeedDone {
    Deed deed{};
    std::string path;     ///< within the folder
    std::string other;    ///< where to, of a renaming
    std::string data;
    std::uint64_t offset = 0;
};
std::vector<DeedDone> read_record(int file, const std::filesystem::path& root);

/// What of that which was never flushed a power cut leaves.
enum class Survives : std::uint8_t {
    nothing,    ///< of contents and names
    names,      ///< files stand where they were put, without what was written to them
    some,       ///< names up to a point, and any of the writes, whole or in part
    everything,
};

/// A disk that has flushed what it was asked to flush, and may have lost the rest. The order in which names change is kept,
/// as file systems with a journal do; that of writes is not.
class Disk {
public:
    explicit Disk(const Files& files);
    void apply(const DeedDone& done);
    Files after_power_cut(Survives survives, std::mt19937& random) const;

private:
    struct Change {
        std::uint64_t offset = 0;
        std::string data;
        bool truncates = false;
    };
    struct File {
        std::string flushed;
        std::vector<Change> pending;
    };
    using Names = std::map<std::string, std::shared_ptr<File>>;
    struct NameChange {
        std::string path;                ///< taken away, where there is no file
        std::string to{};                ///< a renaming, of a file or of a folder
        std::shared_ptr<File> file{};    ///< put there
    };

    static void change(std::string& content, const Change& change);
    static void change(Names& names, const NameChange& change);
    std::string content(const File& file, Survives survives, std::mt19937& random) const;
    void sync(const std::string& path);

    Names m_names;      ///< as running programs see them
    Names m_flushed;    ///< as they would be found
    std::vector<NameChange> m_pending;
};

}
