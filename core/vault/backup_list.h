#pragma once
#include "time/instant.h"
#include "vault/copying.h"
#include "vault/heads.h"

namespace holdfast {

inline constexpr const char* backup_list_file = "backup.json";
inline constexpr std::uint32_t backup_format = 1;

struct ListedFile {
    std::string name;
    FileSum sum;
    friend bool operator==(const ListedFile&, const ListedFile&) = default;
};

/// What a backup says of itself: `backup.json`.
struct BackupList {
    VaultId vault;
    Instant made;
    PersonId by;
    std::vector<ListedFile> files;
    Heads heads;    ///< of the compartments that its maker could open
    SignatureBytes signature{};
    friend bool operator==(const BackupList&, const BackupList&) = default;
};

Bytes backup_signed_bytes(const BackupList& list);
std::string backup_list_text(const BackupList& list);
/// Exactly what `backup_list_text` writes; else `newer_format` or `damaged`.
VaultResult<BackupList> parse_backup_list(std::string_view text);

}
