#include "vault/files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <sstream>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

namespace holdfast {
namespace {

namespace fs = std::filesystem;

VaultResult<void> sync_path(const fs::path& path, int flags)
{
    const Descriptor file(::open(path.c_str(), flags | O_CLOEXEC));
    if (!file.is_open() || ::fsync(file.number()) != 0)
        return tl::unexpected(system_error(errno, path));
    return {};
}

fs::path parent_of(const fs::path& path)
{
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

}

VaultResult<std::size_t> read_some(const Descriptor& file, std::span<std::uint8_t> bytes,
                                   const fs::path& path)
{
    while (true) {
        const ssize_t size = ::read(file.number(), bytes.data(), bytes.size());
        if (size >= 0)
            return static_cast<std::size_t>(size);
        if (errno != EINTR)
            return tl::unexpected(system_error(errno, path));
    }
}

VaultResult<void> write_all(const Descriptor& file, ByteView bytes, const fs::path& path)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return tl::unexpected(system_error(errno, path));
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

VaultResult<std::string> read_small_file(const fs::path& file, std::size_t most_bytes)
{
    const Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!opened.is_open() && (errno == ENOENT || errno == ENOTDIR))
        return tl::unexpected(VaultError{VaultErrorKind::not_a_vault, file});
    if (!opened.is_open())
        return tl::unexpected(system_error(errno, file));
    std::string text;
    std::array<std::uint8_t, 16384> part{};
    while (true) {
        const auto size = read_some(opened, part, file);
        if (!size)
            return tl::unexpected(size.error());
        if (*size == 0)
            return text;
        text.append(reinterpret_cast<const char*>(part.data()), *size);
        if (text.size() > most_bytes)
            return tl::unexpected(VaultError{VaultErrorKind::damaged, file, {}, "too_large"});
    }
}

VaultResult<Bytes> read_head(const fs::path& file, std::size_t size)
{
    const Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!opened.is_open() && errno == ENOENT)
        return Bytes();
    if (!opened.is_open())
        return tl::unexpected(system_error(errno, file));
    Bytes head(size);
    const auto got = read_some(opened, head, file);
    if (!got)
        return tl::unexpected(got.error());
    head.resize(*got);
    return head;
}

VaultResult<void> make_private_file(const fs::path& file)
{
    const Descriptor made(
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!made.is_open())
        return tl::unexpected(system_error(errno, file));
    return {};
}

VaultResult<void> replace_file(const fs::path& file, std::string_view text)
{
    fs::path fresh = file;
    fresh += ".new";
    {
        const Descriptor opened(
            ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR));
        if (!opened.is_open())
            return tl::unexpected(system_error(errno, fresh));
        if (auto written = write_all(opened, as_bytes(text), fresh); !written)
            return written;
        if (::fsync(opened.number()) != 0)
            return tl::unexpected(system_error(errno, fresh));
    }
    return rename_file(fresh, file);
}

VaultResult<void> rename_file(const fs::path& from, const fs::path& to)
{
    if (::rename(from.c_str(), to.c_str()) != 0)
        return tl::unexpected(system_error(errno, to));
    return sync_folder(parent_of(to));
}

VaultResult<void> make_private_folder(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(parent_of(folder), error);
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST)
        return tl::unexpected(system_error(errno, folder));
    return {};
}

VaultResult<void> sync_file(const fs::path& file)
{
    return sync_path(file, O_RDONLY);
}

VaultResult<void> sync_folder(const fs::path& folder)
{
    return sync_path(folder, O_RDONLY | O_DIRECTORY);
}

bool is_on_network(const fs::path& folder)
{
    struct statfs system {};
    if (::statfs(folder.c_str(), &system) != 0)
        return false;
    std::ifstream mounts("/proc/self/mountinfo");
    return is_network_type(static_cast<std::uint32_t>(system.f_type), mounted_type(folder, mounts));
}

bool is_network_type(std::uint32_t statfs_type, std::string_view mounted_type)
{
    // From statfs(2): NFS, SMB, CIFS, SMB2, AFS, Coda, Ceph; FUSE may be anything.
    constexpr std::array<std::uint32_t, 7> remote{0x6969,     0x517B,     0xFF534D42, 0xFE534D42,
                                                  0x5346414F, 0x73757245, 0x00C36400};
    constexpr std::uint32_t fuse = 0x65735546;
    if (std::find(remote.begin(), remote.end(), statfs_type) != remote.end())
        return true;
    if (statfs_type != fuse)
        return false;
    for (const std::string_view behind :
         {"sshfs", "rclone", "gvfsd-fuse", "davfs", "s3fs", "glusterfs", "curlftpfs"})
        if (mounted_type.find(behind) != std::string_view::npos)
            return true;
    return false;
}

std::string mounted_type(const fs::path& path, std::istream& mounts)
{
    // In a line the fifth field is the mount point, and the first after " - " the type. The longest
    // point that holds is it.
    std::error_code ignored;
    const std::string absolute = fs::weakly_canonical(path, ignored).string();
    std::string best_type;
    std::size_t best_size = 0;
    for (std::string line; std::getline(mounts, line);) {
        const auto separator = line.find(" - ");
        if (separator == std::string::npos)
            continue;
        std::istringstream head(line.substr(0, separator));
        std::istringstream tail(line.substr(separator + 3));
        std::string skipped;
        std::string point;
        std::string type;
        head >> skipped >> skipped >> skipped >> skipped >> point;
        tail >> type;
        const bool below = point == "/" || absolute == point || absolute.rfind(point + '/', 0) == 0;
        if (below && point.size() >= best_size) {
            best_size = point.size();
            best_type = type;
        }
    }
    return best_type;
}

VaultError system_error(int error_number, const fs::path& file)
{
    VaultErrorKind kind = VaultErrorKind::input_output;
    if (error_number == ENOSPC || error_number == EDQUOT)
        kind = VaultErrorKind::disk_full;
    else if (error_number == EROFS || error_number == EACCES || error_number == EPERM)
        kind = VaultErrorKind::read_only;
    return {kind, file, {}, std::generic_category().message(error_number)};
}

Descriptor::Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

Descriptor::~Descriptor()
{
    if (is_open())
        ::close(m_number);
}

}
