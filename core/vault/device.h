#pragma once
#include <filesystem>

#include "record/ids.h"
#include "vault/error.h"

namespace holdfast {

/// Which device of a vault this machine is. Kept outside the vault, so that a copied folder is not
/// a copied device; made at the first asking.
VaultResult<DeviceId> device_of(const std::filesystem::path& device_folder, const VaultId& vault,
                                Instant now);

}
