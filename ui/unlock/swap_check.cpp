#include "ui/unlock/swap_check.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace holdfast::ui {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> real_device(const fs::path& area)
{
    struct stat status {};
    if (::stat(area.c_str(), &status) != 0)
        return std::nullopt;
    const bool is_device = S_ISBLK(status.st_mode);
    const dev_t number = is_device ? status.st_rdev : status.st_dev;
    std::error_code error;
    const fs::path named = fs::canonical("/sys/dev/block/" + std::to_string(major(number)) + ":"
                                             + std::to_string(minor(number)),
                                         error);
    return error ? std::nullopt : std::optional(named.filename().string());
}

/// The kernel writes blanks in a path as \040.
std::string unescaped(const std::string& path)
{
    std::string plain;
    for (std::size_t i = 0; i < path.size(); ++i)
        if (path[i] == '\\' && i + 3 < path.size()) {
            plain += static_cast<char>(std::stoi(path.substr(i + 1, 3), nullptr, 8));
            i += 3;
        } else {
            plain += path[i];
        }
    return plain;
}

/// Encrypted itself, or made of nothing but what is (a volume on an encrypted disk, a partition of one).
bool encrypted(const fs::path& devices, const std::string& device, int depth = 0)
{
    constexpr int deepest = 8;
    std::ifstream uuid(devices / device / "dm" / "uuid");
    std::string text;
    if (uuid && std::getline(uuid, text) && text.starts_with("CRYPT-"))
        return true;
    std::error_code error;
    bool any = false;
    for (const auto& slave : fs::directory_iterator(devices / device / "slaves", error)) {
        any = true;
        if (depth == deepest || !encrypted(devices, slave.path().filename().string(), depth + 1))
            return false;
    }
    return any;
}

}

std::vector<std::string> unencrypted_swap(const SwapSources& sources)
{
    std::vector<std::string> plain;
    std::ifstream swaps(sources.proc_swaps);
    std::string line;
    std::getline(swaps, line);    // the titles of its columns
    while (std::getline(swaps, line)) {
        std::string area;
        std::istringstream(line) >> area;
        if (area.empty())
            continue;
        area = unescaped(area);
        const auto device = sources.device_of ? sources.device_of(area) : real_device(area);
        const bool in_memory = fs::path(area).filename().string().starts_with("zram");
        if (!in_memory && !(device && encrypted(sources.block_devices, *device)))
            plain.push_back(area);
    }
    return plain;
}

}
