#include "vault/copying.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "vault/files.h"
#include "vault/running_hash.h"

namespace holdfast {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t part_bytes = std::size_t{1} << 18;
/// So much is written before it is waited for: work on a slow stick can be stopped soon.
constexpr std::uint64_t synced_bytes = std::uint64_t{4} << 20;
constexpr std::string_view file_purpose = "holdfast file 1";

/// Reads a file part by part.
template <typename Take>
VaultResult<FileSum> read_through(const fs::path& file, const EachPart& each_part, Take take)
{
    const Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!opened.is_open())
        return tl::unexpected(system_error(errno, file));
    RunningHash hash(as_bytes(file_purpose));
    FileSum sum;
    for (Bytes part(part_bytes);;) {
        const auto size = read_some(opened, part, file);
        if (!size)
            return tl::unexpected(size.error());
        if (*size == 0)
            break;
        const ByteView got = ByteView(part).first(*size);
        hash.add(got);
        sum.size_bytes += got.size();
        if (auto taken = take(got); !taken)
            return tl::unexpected(taken.error());
        if (each_part && !each_part())
            return tl::unexpected(VaultError{VaultErrorKind::input_output, file, {}, "stopped"});
    }
    sum.hash = hash.value();
    return sum;
}

}

std::size_t parts_of_file(std::uint64_t size_bytes)
{
    return static_cast<std::size_t>((size_bytes + part_bytes - 1) / part_bytes);
}

VaultResult<FileSum> sum_of_file(const fs::path& file, const EachPart& each_part)
{
    return read_through(file, each_part, [](ByteView) { return VaultResult<void>(); });
}

VaultResult<FileSum> copy_privately(const fs::path& from, const fs::path& to,
                                    const EachPart& each_part)
{
    const Descriptor copy(
        ::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!copy.is_open())
        return tl::unexpected(system_error(errno, to));
    std::uint64_t waiting_bytes = 0;
    auto sum = read_through(from, each_part, [&](ByteView bytes) -> VaultResult<void> {
        waiting_bytes += bytes.size();
        auto written = write_all(copy, bytes, to);
        if (written && waiting_bytes >= synced_bytes) {
            waiting_bytes = 0;
            if (::fdatasync(copy.number()) != 0)
                return tl::unexpected(system_error(errno, to));
        }
        return written;
    });
    if (sum && ::fsync(copy.number()) != 0)
        return tl::unexpected(system_error(errno, to));
    return sum;
}

VaultResult<void> discard_folder(const fs::path& folder)
{
    std::error_code error;
    if (!fs::exists(folder, error))
        return {};
    fs::path going = folder;
    if (going.extension() != ".new") {
        going += ".new";
        if (auto renamed = rename_file(folder, going); !renamed)
            return renamed;
    }
    fs::remove_all(going, error);
    if (error)
        return tl::unexpected(system_error(error.value(), going));
    return {};
}

}
