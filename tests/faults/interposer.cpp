#include "faults/interposer.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

namespace holdfast::faults {
namespace {

// Set before anything is constructed: the C library is called from the first moment on.
constinit Order order;
constinit int seen = 0;
constinit int record = -1;
constinit std::array<char, 4096> below{};

template <typename Function>
Function* real(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

bool idle()
{
    return order.mishap == Mishap::none && record < 0;
}

bool is_watched(const char* path)
{
    return below[0] != '\0' && std::strncmp(path, below.data(), std::strlen(below.data())) == 0;
}

/// Where a descriptor leads; empty where that is not watched.
std::string path_of(int file)
{
    std::array<char, 64> link{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", file);
    std::array<char, 4096> path{};
    if (::readlink(link.data(), path.data(), path.size() - 1) < 0 || !is_watched(path.data()))
        return {};
    return path.data();
}

enum class Needs : std::uint8_t { space, nothing };
enum class Verdict : std::uint8_t { go_on, fail, half, half_then_die };

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    std::abort();
}

Verdict verdict(Needs needs, bool can_be_halved = false)
{
    ++seen;
    const bool now = seen == order.at;
    switch (order.mishap) {
    case Mishap::none: return Verdict::go_on;
    case Mishap::kill:
        if (now)
            die();
        return Verdict::go_on;
    case Mishap::tear:
        if (now && !can_be_halved)
            die();
        return now ? Verdict::half_then_die : Verdict::go_on;
    case Mishap::shorten: return now && can_be_halved ? Verdict::half : Verdict::go_on;
    case Mishap::keep_failing:
        if (seen < order.at || (order.error_number == ENOSPC && needs == Needs::nothing))
            return Verdict::go_on;
        break;
    case Mishap::fail:
        if (!now)
            return Verdict::go_on;
        break;
    }
    errno = order.error_number;
    return Verdict::fail;
}

void write_down(const DeedHeader& header, std::string_view path, std::string_view other,
                std::string_view data)
{
    const auto put = [](const void* bytes, std::size_t size) {
        if (size > 0
            && real<ssize_t(int, const void*, std::size_t)>("write")(record, bytes, size)
                   != static_cast<ssize_t>(size))
            std::abort();
    };
    DeedHeader sized = header;
    sized.path_size = static_cast<std::uint32_t>(path.size());
    sized.other_size = static_cast<std::uint32_t>(other.size());
    sized.data_size = static_cast<std::uint32_t>(data.size());
    put(&sized, sizeof sized);
    put(path.data(), path.size());
    put(other.data(), other.size());
    put(data.data(), data.size());
}

void write_down(Deed deed, std::string_view path, std::int64_t offset = 0,
                std::string_view data = {}, std::string_view other = {})
{
    if (record >= 0)
        write_down({.deed = deed, .offset = offset}, path, other, data);
}

/// A call that fails or succeeds as a whole, and what it is in the record.
template <typename Do>
int whole(const std::string& path, Needs needs, Do call, Deed deed, std::int64_t size = 0,
          std::string_view other = {})
{
    if (verdict(needs) == Verdict::fail)
        return -1;
    const int result = call();
    if (result == 0)
        write_down(deed, path, size, {}, other);
    return result;
}

/// `place` says, of so many bytes that were written, where they stand.
template <typename Place, typename Do>
ssize_t written(int file, const void* data, std::size_t size, Place place, Do call)
{
    const std::string path = idle() ? std::string() : path_of(file);
    if (path.empty())
        return call(size);
    const std::size_t half = std::max<std::size_t>(1, size / 2);
    switch (verdict(Needs::space, true)) {
    case Verdict::go_on: break;
    case Verdict::fail: return -1;
    case Verdict::half: size = half; break;
    case Verdict::half_then_die: call(half); die();
    }
    const ssize_t done = call(size);
    if (done > 0 && record >= 0)
        write_down(Deed::write, path, place(done),
                   {static_cast<const char*>(data), static_cast<std::size_t>(done)});
    return done;
}

template <typename Do>
ssize_t written_on(int file, const void* data, std::size_t size, Do call)
{
    return written(
        file, data, size, [file](ssize_t done) { return ::lseek(file, 0, SEEK_CUR) - done; }, call);
}

template <typename Do>
ssize_t written_at(int file, const void* data, std::size_t size, std::int64_t offset, Do call)
{
    return written(
        file, data, size, [offset](ssize_t) { return offset; }, call);
}

template <typename Do>
int opened(const char* path, int flags, Do call)
{
    if (idle() || (flags & (O_CREAT | O_TRUNC)) == 0 || !is_watched(path))
        return call();
    struct stat status {};
    const bool is_there = ::stat(path, &status) == 0;
    if (is_there && (flags & O_TRUNC) == 0)
        return call();    // changes nothing
    if (verdict(Needs::space) == Verdict::fail)
        return -1;
    const int file = call();
    if (file >= 0)
        write_down(is_there ? Deed::truncate : Deed::create, path);
    return file;
}

/// A FILE that is opened to be written.
template <typename Do>
FILE* opened_stream(const char* path, const char* mode, Do call)
{
    FILE* file = nullptr;
    const int flags = std::strchr(mode, 'w')   ? O_CREAT | O_TRUNC
                      : std::strchr(mode, 'a') ? O_CREAT
                                               : 0;
    opened(path, flags, [&] {
        file = call();
        return file ? 0 : -1;
    });
    return file;
}

template <typename Do>
int synced(int file, Do call)
{
    const std::string path = idle() ? std::string() : path_of(file);
    return path.empty() ? call() : whole(path, Needs::nothing, call, Deed::sync);
}

template <typename Do>
int cut(int file, std::int64_t size, Do call)
{
    const std::string path = idle() ? std::string() : path_of(file);
    return path.empty() ? call() : whole(path, Needs::nothing, call, Deed::truncate, size);
}

template <typename Do>
int removed(const char* path, Do call)
{
    if (idle() || !is_watched(path))
        return call();
    return whole(path, Needs::nothing, call, Deed::unlink);
}

void watch(const std::string& folder)
{
    below.fill('\0');
    std::copy_n(folder.begin(), std::min(folder.size(), below.size() - 1), below.begin());
}

/// HOLDFAST_MISHAP="kill|tear|fail|keep_failing|shorten N ERRNO FOLDER", for programs that are run.
[[gnu::constructor]] void arm_by_environment()
{
    const char* text = std::getenv("HOLDFAST_MISHAP");
    std::array<char, 16> name{};
    std::array<char, 1024> folder{};
    Order ordered;
    if (!text
        || std::sscanf(text, "%15s %d %d %1023s", name.data(), &ordered.at, &ordered.error_number,
                       folder.data())
               != 4)
        return;
    constexpr std::array names{"none", "kill", "tear", "fail", "keep_failing", "shorten"};
    for (std::size_t i = 0; i < names.size(); ++i)
        if (std::strcmp(names[i], name.data()) == 0)
            ordered.mishap = static_cast<Mishap>(i);
    arm(ordered, folder.data());
}

}

void arm(const Order& ordered, const std::string& folder)
{
    watch(folder);
    seen = 0;
    order = ordered;
}

void disarm()
{
    order = {};
}

int calls_seen()
{
    return seen;
}

void record_to(int file, const std::string& folder)
{
    watch(folder);
    record = file;
}

void note(char mark)
{
    write_down(Deed::note, {}, 0, {&mark, 1});
}

}

using namespace holdfast::faults;

extern "C" {

ssize_t write(int file, const void* data, std::size_t size)
{
    return written_on(file, data, size, [&](std::size_t part) {
        return real<ssize_t(int, const void*, std::size_t)>("write")(file, data, part);
    });
}

ssize_t writev(int file, const iovec* parts, int count)
{
    const auto call = [&] {
        return real<ssize_t(int, const iovec*, int)>("writev")(file, parts, count);
    };
    if (idle() || path_of(file).empty())
        return call();
    std::string all;
    for (const iovec& part : std::basic_string_view<iovec>(parts, static_cast<std::size_t>(count)))
        all.append(static_cast<const char*>(part.iov_base), part.iov_len);
    return write(file, all.data(), all.size());
}

ssize_t pwrite(int file, const void* data, std::size_t size, off_t offset)
{
    return written_at(file, data, size, offset, [&](std::size_t part) {
        return real<ssize_t(int, const void*, std::size_t, off_t)>("pwrite")(file, data, part,
                                                                             offset);
    });
}

ssize_t pwrite64(int file, const void* data, std::size_t size, off64_t offset)
{
    return pwrite(file, data, size, offset);
}

int open(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(path, flags,
                  [&] { return real<int(const char*, int, ...)>("open")(path, flags, mode); });
}

int open64(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(path, flags,
                  [&] { return real<int(const char*, int, ...)>("open64")(path, flags, mode); });
}

FILE* fopen(const char* path, const char* mode)
{
    return opened_stream(
        path, mode, [&] { return real<FILE*(const char*, const char*)>("fopen")(path, mode); });
}

FILE* fopen64(const char* path, const char* mode)
{
    return fopen(path, mode);
}

int fsync(int file)
{
    return synced(file, [&] { return real<int(int)>("fsync")(file); });
}

int fdatasync(int file)
{
    return synced(file, [&] { return real<int(int)>("fdatasync")(file); });
}

int ftruncate(int file, off_t size) noexcept
{
    return cut(file, size, [&] { return real<int(int, off_t)>("ftruncate")(file, size); });
}

int ftruncate64(int file, off64_t size) noexcept
{
    return ftruncate(file, size);
}

int rename(const char* from, const char* to) noexcept
{
    const auto call = [&] { return real<int(const char*, const char*)>("rename")(from, to); };
    if (idle() || !is_watched(to))
        return call();
    return whole(from, Needs::nothing, call, Deed::rename, 0, to);
}

int unlink(const char* path) noexcept
{
    return removed(path, [&] { return real<int(const char*)>("unlink")(path); });
}

int remove(const char* path) noexcept
{
    return removed(path, [&] { return real<int(const char*)>("remove")(path); });
}

int unlinkat(int folder, const char* name, int flags) noexcept
{
    const auto call = [&] {
        return real<int(int, const char*, int)>("unlinkat")(folder, name, flags);
    };
    if (idle())
        return call();
    std::string path = name;
    if (folder != AT_FDCWD && *name != '/')
        path = path_of(folder) + '/' + path;
    if (!is_watched(path.c_str()))
        return call();
    // Of folders only what is in them is written down.
    if ((flags & AT_REMOVEDIR) != 0)
        return verdict(Needs::nothing) == Verdict::fail ? -1 : call();
    return whole(path, Needs::nothing, call, Deed::unlink);
}

int rmdir(const char* path) noexcept
{
    const auto call = [&] { return real<int(const char*)>("rmdir")(path); };
    if (idle() || !is_watched(path))
        return call();
    return verdict(Needs::nothing) == Verdict::fail ? -1 : call();
}

int flock(int file, int operation) noexcept
{
    const auto call = [&] { return real<int(int, int)>("flock")(file, operation); };
    if (idle() || path_of(file).empty())
        return call();
    return verdict(Needs::nothing) == Verdict::fail ? -1 : call();
}

int mkdir(const char* path, mode_t mode) noexcept
{
    const auto call = [&] { return real<int(const char*, mode_t)>("mkdir")(path, mode); };
    if (idle() || !is_watched(path))
        return call();
    return verdict(Needs::space) == Verdict::fail ? -1 : call();
}

// What is copied within the kernel would be seen by nobody: who is told that this cannot be writes it.
ssize_t sendfile(int to, int from, off_t* offset, std::size_t size) noexcept
{
    if (idle() || path_of(to).empty())
        return real<ssize_t(int, int, off_t*, std::size_t)>("sendfile")(to, from, offset, size);
    errno = EINVAL;
    return -1;
}

ssize_t copy_file_range(int from, off64_t* from_offset, int to, off64_t* to_offset,
                        std::size_t size, unsigned flags)
{
    if (idle() || path_of(to).empty())
        return real<ssize_t(int, off64_t*, int, off64_t*, std::size_t, unsigned)>(
            "copy_file_range")(from, from_offset, to, to_offset, size, flags);
    errno = EINVAL;
    return -1;
}
}
