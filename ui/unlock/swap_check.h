#pragma once
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace holdfast::ui {

/// What the check looks at, so that a test can put something else in its place.
struct SwapSources {
    std::filesystem::path proc_swaps = "/proc/swaps";
    std::filesystem::path block_devices = "/sys/class/block";    ///< a folder a device: "dm-1"
    /// The name of the block device ("dm-1") that a swap area lies on; absent where it cannot be told.
    std::function<std::optional<std::string>(const std::filesystem::path& area)> device_of{};
};

/// The swap areas in use that are not seen to be encrypted (dm-crypt, or compressed memory). What is in a window's memory can be
/// written there and read later by whoever has the disk.
std::vector<std::string> unencrypted_swap(const SwapSources& sources = {});

}
