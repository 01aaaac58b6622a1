#pragma once
#include "record/ids.h"
#include "vault/files.h"

namespace holdfast {

/// Holds a vault for one process at a time, as long as it lives: an advisory lock on the file
/// `lock`. The file says who, for those who come second.
class FolderLock {
public:
    /// `in_use` with the holder's person id in `who` where the file tells it.
    static VaultResult<FolderLock> take(const std::filesystem::path& folder);

    VaultResult<void> sign(const PersonId& holder);
    FolderLock(FolderLock&&) noexcept = default;
    FolderLock& operator=(FolderLock&&) noexcept = default;
    ~FolderLock();

private:
    FolderLock(Descriptor file, std::filesystem::path path)
        : m_file(std::move(file)), m_path(std::move(path))
    {}

    Descriptor m_file;
    std::filesystem::path m_path;
};

}
