#include "vault/device.h"

#include <cstdlib>

#include "vault/files.h"
#include "vault/vault.h"

namespace holdfast {

VaultResult<DeviceId> device_of(const std::filesystem::path& device_folder, const VaultId& vault,
                                Instant now)
{
    const auto file = device_folder / vault.text();
    const auto text = read_small_file(file, 64);
    if (text) {
        const auto device = DeviceId::parse(std::string_view(*text).substr(0, 36));
        if (!device || *text != device->text() + '\n')
            return tl::unexpected(VaultError{VaultErrorKind::damaged, file});
        return *device;
    }
    if (text.error().kind != VaultErrorKind::not_a_vault)
        return tl::unexpected(text.error());

    IdSource ids;
    const auto device = ids.next<DeviceId>(now);
    if (auto made = make_private_folder(device_folder); !made)
        return tl::unexpected(made.error());
    if (auto written = replace_file(file, device.text() + '\n'); !written)
        return tl::unexpected(written.error());
    return device;
}

std::filesystem::path default_device_folder()
{
    const std::filesystem::path inside = std::filesystem::path("holdfast") / "devices";
    if (const char* state = std::getenv("XDG_STATE_HOME"); state && *state == '/')
        return state / inside;
    const char* home = std::getenv("HOME");
    return std::filesystem::path(home ? home : ".") / ".local" / "state" / inside;
}

}
