#pragma once
#include <filesystem>
#include <iosfwd>

#include "vault/bytes.h"
#include "vault/error.h"

namespace holdfast {

/// The whole of a small file. A missing one is `not_a_vault`; one beyond `most_bytes` is `damaged`.
VaultResult<std::string> read_small_file(const std::filesystem::path& file, std::size_t most_bytes);

/// The first bytes of a file, fewer if it is shorter; empty if it is not there.
VaultResult<Bytes> read_head(const std::filesystem::path& file, std::size_t size);

/// A new, empty file for its owner's eyes only; SQLite's journals take over its permissions.
VaultResult<void> make_private_file(const std::filesystem::path& file);

/// The file holds the old text or the new, whatever happens meanwhile; on return the new text is on
/// the disk.
VaultResult<void> replace_file(const std::filesystem::path& file, std::string_view text);

/// Renames over `to` within one folder; on return the disk has it.
VaultResult<void> rename_file(const std::filesystem::path& from, const std::filesystem::path& to);

VaultResult<void> make_private_folder(const std::filesystem::path& folder);
VaultResult<void> sync_file(const std::filesystem::path& file);
VaultResult<void> sync_folder(const std::filesystem::path& folder);

/// Whether locks and flushes in this folder go over a network (NFS, SMB, sshfs and the like), where
/// they cannot be relied on.
bool is_on_network(const std::filesystem::path& folder);
/// The same by what statfs(2) gives as the type, and for FUSE by what stands behind it
/// ("fuse.sshfs").
bool is_network_type(std::uint32_t statfs_type, std::string_view mounted_type);
/// The type of the mount that a path lies on, by the kernel's table of mounts (the form of
/// /proc/self/mountinfo).
std::string mounted_type(const std::filesystem::path& path, std::istream& mounts);

/// What `errno` says went wrong with a file.
VaultError system_error(int error_number, const std::filesystem::path& file);

/// An open file descriptor; closed when it goes.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();
    bool is_open() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

// From where the file stands; `path` is for the error.
/// As many bytes as there are at once; none at the end.
VaultResult<std::size_t> read_some(const Descriptor& file, std::span<std::uint8_t> bytes,
                                   const std::filesystem::path& path);
/// All of the bytes.
VaultResult<void> write_all(const Descriptor& file, ByteView bytes,
                            const std::filesystem::path& path);

}
