#include "vault/folder_lock.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace holdfast {
namespace {

/// The first line is the holder's id; the process and the machine below it are for a person who
/// looks into the file.
std::string holder_in(const Descriptor& file)
{
    std::array<char, 36> text{};
    const ssize_t size = ::pread(file.number(), text.data(), text.size(), 0);
    if (size != static_cast<ssize_t>(text.size()))
        return {};
    return {text.data(), text.size()};
}

}

VaultResult<FolderLock> FolderLock::take(const std::filesystem::path& folder)
{
    const auto path = folder / "lock";
    Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!file.is_open())
        return tl::unexpected(system_error(errno, path));
    if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return tl::unexpected(VaultError{VaultErrorKind::in_use, path, holder_in(file)});
        return tl::unexpected(system_error(errno, path));
    }
    if (::ftruncate(file.number(), 0) != 0)
        return tl::unexpected(system_error(errno, path));
    return FolderLock(std::move(file), path);
}

VaultResult<void> FolderLock::sign(const PersonId& holder)
{
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    const std::string text = holder.text() + '\n' + std::to_string(::getpid()) + '\n' + host.data()
                             + '\n';
    for (std::size_t at = 0; at < text.size();) {
        const ssize_t size = ::pwrite(m_file.number(), text.data() + at, text.size() - at,
                                      static_cast<off_t>(at));
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            return tl::unexpected(system_error(errno, m_path));
        at += static_cast<std::size_t>(size);
    }
    return {};
}

FolderLock::~FolderLock()
{
    if (m_file.is_open() && ::ftruncate(m_file.number(), 0) != 0)
        return;    // what it says is stale, but nobody is told it while the lock is free
}

}
