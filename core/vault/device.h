#pragma once
#include <filesystem>

#include "vault/folder_lock.h"
#include "vault/heads.h"

namespace holdfast {

/// Which device of a vault this machine is, and what it remembers of the record. Kept outside the
/// vault, one folder a device, so that a copied folder is not a copied device: a vault whose chains
/// are not as the device left them (copied, restored, or open elsewhere on this machine) is opened
/// as a new device, and no chain is ever forked.
///
/// Before each commit the machine notes where its chains will stand, and after it that they do. A
/// crash in between leaves both; then only the new state is taken for its own.
class DeviceMemory {
public:
    /// What one device remembers.
    struct Memory {
        DeviceId device;
        Heads own;                    ///< its chains as it last left them
        std::optional<Heads> next;    ///< as it was about to leave them
        Heads others;
    };

    /// The device that left this vault as it is, or a new one. Kept for this process until it lets
    /// go.
    static VaultResult<std::unique_ptr<DeviceMemory>> choose(
        const std::filesystem::path& device_folder, const VaultId& vault, VaultStore& store,
        Instant now);

    DeviceMemory(const DeviceMemory&) = delete;
    DeviceMemory& operator=(const DeviceMemory&) = delete;
    ~DeviceMemory();

    const DeviceId& device() const { return m_device; }
    /// Whatever this machine has seen of the vault, under whichever of its devices.
    const Heads& seen() const { return m_seen; }
    /// All devices of the vault that this machine was.
    const std::vector<DeviceId>& devices() const { return m_devices; }

    /// The chains are about to stand so; on return the disk has it.
    VaultResult<void> expect(Heads own);
    bool is_expecting() const { return m_next.has_value(); }
    /// They do stand so. Written down with the next change, or at the end.
    void settle();
    /// They will not stand so.
    void call_off();
    /// What else the vault holds now.
    void note(const Heads& all);

private:
    DeviceMemory(FolderLock lock, std::filesystem::path folder, const VaultId& vault,
                 const DeviceId& device)
        : m_lock(std::move(lock)), m_folder(std::move(folder)), m_vault(vault), m_device(device)
    {}
    static VaultResult<std::unique_ptr<DeviceMemory>> take(const std::filesystem::path& folder,
                                                           const VaultId& vault, VaultStore& store,
                                                           const Memory& memory);
    static VaultResult<std::unique_ptr<DeviceMemory>> make(
        const std::filesystem::path& device_folder, const std::filesystem::path& folder,
        const VaultId& vault, const DeviceId& device);
    VaultResult<void> write();

    FolderLock m_lock;
    std::filesystem::path m_folder;
    VaultId m_vault;
    DeviceId m_device;
    Heads m_own;
    std::optional<Heads> m_next;
    Heads m_others;
    Heads m_seen;
    std::vector<DeviceId> m_devices;
    bool m_unwritten = false;
};

}
