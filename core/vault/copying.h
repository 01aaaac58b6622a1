#pragma once
#include <functional>

#include "vault/crypto.h"
#include "vault/error.h"

namespace holdfast {

/// A file's bytes, without having them.
struct FileSum {
    std::uint64_t size_bytes = 0;
    Hash hash{};
    friend bool operator==(const FileSum&, const FileSum&) = default;
};

/// Called after each part of a file; false stops the work (`input_output`, "stopped").
using EachPart = std::function<bool()>;
/// So many parts a file has.
std::size_t parts_of_file(std::uint64_t size_bytes);

VaultResult<FileSum> sum_of_file(const std::filesystem::path& file, const EachPart& each_part = {});

/// Copies into a new file for its owner's eyes only; on return the copy is on the disk. What was
/// read is summed on the way.
VaultResult<FileSum> copy_privately(const std::filesystem::path& from,
                                    const std::filesystem::path& to,
                                    const EachPart& each_part = {});

/// Takes a folder away in a way that a crash leaves it whole or under a name that ends in ".new",
/// which nobody takes for it.
VaultResult<void> discard_folder(const std::filesystem::path& folder);

}
