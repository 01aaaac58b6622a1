#pragma once
#include <filesystem>
#include <functional>
#include <string_view>
#include <vector>

#include "bench/measure.h"
#include "sample/sample.h"
#include "workspace/workspace.h"

// A vault that is full enough to be measured, and what goes with it.

namespace holdfast::bench {

inline const LocalDate until = *parse_date("2026-06-30");
inline const Instant now = *parse_instant("2026-06-30T09:00");
inline constexpr std::string_view passphrase_text = "an invented service";

[[noreturn]] void give_up(std::string_view what);
std::string told(const WorkspaceError& error);

template <typename T>
T must(WorkspaceResult<T> result, std::string_view what)
{
    if (result)
        return std::move(*result);
    give_up(std::string(what) + ": " + told(result.error()));
}

/// A folder of this run, gone with it.
class Folder {
public:
    Folder();
    ~Folder() { std::filesystem::remove_all(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// The invented service with so many cases, in a vault that costs as much to open as a real one.
class FilledService {
public:
    /// What lies there already is taken as it is: two programs of a run measure one vault.
    FilledService(const std::filesystem::path& folder, int cases);

    const VaultPlace& place() const { return m_place; }
    /// A manager who opens every compartment.
    const std::string& manager() const { return m_manager; }
    static Secret passphrase() { return Secret::from_text(passphrase_text); }
    /// What opening costs; absent where somebody else made the vault.
    const std::optional<KdfCost>& cost() const { return m_cost; }
    double seconds_to_fill() const { return m_seconds_to_fill; }

private:
    void fill(SampleService& service, int cases);

    VaultPlace m_place;
    std::string m_manager;
    std::optional<KdfCost> m_cost;
    double m_seconds_to_fill = 0;
};

/// `PROGRAM [--in FOLDER] [CASES…]`: measures each size in a process of its own, so that its peak memory is its own. The vaults
/// are left in the folder, or are gone at the end where none is named. By default 1,000, 10,000 and 50,000 cases.
int each_size(int argc, char** argv,
              const std::function<void(const std::filesystem::path& folder, int cases)>& measure);

}
