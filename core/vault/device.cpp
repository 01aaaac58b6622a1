#include "vault/device.h"

#include <algorithm>
#include <cstdlib>

#include "vault/files.h"
#include "vault/json_text.h"
#include "vault/vault.h"

namespace holdfast {
namespace {

namespace fs = std::filesystem;
using json_text::Json;

using Memory = DeviceMemory::Memory;

constexpr const char* memory_file = "heads.json";
constexpr std::uint32_t memory_format = 1;
constexpr std::size_t most_memory_bytes = 16 << 20;

Json heads_json(const Heads& heads)
{
    Json list = Json::array();
    for (const KnownHead& head : heads)
        list.push_back({{"compartment", code(head.compartment)},
                        {"device", head.device.text()},
                        {"posted", head.lane == Lane::posted},
                        {"sequence", head.sequence},
                        {"hash", to_base64(head.hash)}});
    return list;
}

Heads read_heads(const Json& list)
{
    using namespace json_text;
    Heads heads;
    for (const Json& head : list)
        heads.push_back({known(compartment_from(text(head, "compartment"))),
                         id<DeviceId>(head, "device"),
                         head.at("posted").get<bool>() ? Lane::posted : Lane::direct,
                         number<std::uint64_t>(head, "sequence"), array<32>(head, "hash")});
    return heads;
}

std::string memory_text(const VaultId& vault, const Memory& memory)
{
    Json json{{"format", memory_format},
              {"vault", vault.text()},
              {"device", memory.device.text()},
              {"own", heads_json(memory.own)}};
    if (memory.next)
        json["next"] = heads_json(*memory.next);
    json["others"] = heads_json(memory.others);
    return json_text::written(json);
}

/// A memory that cannot be read is none: the machine becomes a new device, and loses nothing.
std::optional<Memory> read_memory(const fs::path& folder, const DeviceId& device)
{
    const auto text = read_small_file(folder / memory_file, most_memory_bytes);
    if (!text)
        return std::nullopt;
    auto memory = json_text::parse<Memory>(
        *text, memory_file, memory_format, [&](const Json& json) -> Memory {
            if (json_text::id<DeviceId>(json, "device") != device)
                throw json_text::Malformed();
            Memory read{device, read_heads(json.at("own")), {}, read_heads(json.at("others"))};
            if (json.contains("next"))
                read.next = read_heads(json.at("next"));
            return read;
        });
    return memory ? std::optional(*std::move(memory)) : std::nullopt;
}

/// Whether somebody with these compartments open can see where the chain stands.
bool visible(const KnownHead& head, CompartmentSet held)
{
    return head.lane == Lane::posted || held.contains(head.compartment);
}

Heads hidden_from(const Heads& heads, CompartmentSet held)
{
    Heads hidden;
    std::copy_if(heads.begin(), heads.end(), std::back_inserter(hidden),
                 [&](const KnownHead& head) { return !visible(head, held); });
    return hidden;
}

bool fits(const Memory& memory, const Heads& here, CompartmentSet held)
{
    Heads left = memory.next.value_or(memory.own);
    std::erase_if(left, [&](const KnownHead& head) { return !visible(head, held); });
    return std::is_permutation(left.begin(), left.end(), here.begin(), here.end());
}

void append(Heads& to, const Heads& heads)
{
    to.insert(to.end(), heads.begin(), heads.end());
}

/// Of what several devices remember of one chain, the furthest counts.
void keep_furthest(Heads& to, const Heads& heads)
{
    for (const KnownHead& head : heads) {
        const auto place = std::find_if(
            to.begin(), to.end(), [&](const KnownHead& each) { return each.same_chain(head); });
        if (place == to.end())
            to.push_back(head);
        else if (place->sequence < head.sequence)
            *place = head;
    }
}

/// The devices that this machine ever was, the newest first.
std::vector<DeviceId> devices_remembered_in(const fs::path& folder)
{
    std::vector<DeviceId> devices;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error))
        if (const auto device = DeviceId::parse(entry.path().filename().string()))
            devices.push_back(*device);
    std::sort(devices.rbegin(), devices.rend());
    return devices;
}

/// Those that wrote come first: one that never did fits every folder.
std::vector<Memory> memories_in(const fs::path& folder, const std::vector<DeviceId>& devices)
{
    std::vector<Memory> memories;
    for (const DeviceId& device : devices)
        if (auto memory = read_memory(folder / device.text(), device))
            memories.push_back(*std::move(memory));
    std::stable_partition(memories.begin(), memories.end(), [](const Memory& memory) {
        return !memory.next.value_or(memory.own).empty();
    });
    return memories;
}

}

VaultResult<std::unique_ptr<DeviceMemory>> DeviceMemory::choose(const fs::path& device_folder,
                                                                const VaultId& vault,
                                                                VaultStore& store, Instant now)
{
    const fs::path folder = device_folder / (vault.text() + ".devices");
    std::unique_ptr<DeviceMemory> chosen;
    Heads seen;
    auto devices = devices_remembered_in(folder);
    auto memories = memories_in(folder, devices);
    for (const Memory& memory : memories) {
        keep_furthest(seen, memory.own);
        keep_furthest(seen, memory.others);
    }
    for (Memory& memory : memories) {
        auto taken = take(folder, vault, store, memory);
        if (!taken)
            return tl::unexpected(taken.error());
        if ((chosen = *std::move(taken)))
            break;
    }
    if (!chosen) {
        IdSource ids;
        devices.push_back(ids.next<DeviceId>(now));
        auto made = make(device_folder, folder, vault, devices.back());
        if (!made)
            return made;
        chosen = *std::move(made);
    }
    chosen->m_seen = std::move(seen);
    chosen->m_devices = std::move(devices);
    const auto all = guarded(folder, [&] { return heads_of(store); });
    if (!all)
        return tl::unexpected(all.error());
    chosen->note(*all);
    if (auto written = chosen->write(); !written)
        return tl::unexpected(written.error());
    return chosen;
}

VaultResult<std::unique_ptr<DeviceMemory>> DeviceMemory::take(const fs::path& folder,
                                                              const VaultId& vault,
                                                              VaultStore& store,
                                                              const Memory& memory)
{
    const fs::path own = folder / memory.device.text();
    const auto here = guarded(folder, [&] { return heads_of(store, memory.device); });
    if (!here)
        return tl::unexpected(here.error());
    if (!fits(memory, *here, store.held()))
        return nullptr;
    auto lock = FolderLock::take(own);
    if (!lock && lock.error().kind == VaultErrorKind::in_use)
        return nullptr;
    if (!lock)
        return tl::unexpected(lock.error());
    // Whoever had it may have gone on with it between the reading and the lock.
    auto locked = read_memory(own, memory.device);
    if (!locked || !fits(*locked, *here, store.held()))
        return nullptr;
    std::unique_ptr<DeviceMemory> taken(
        new DeviceMemory(*std::move(lock), own, vault, memory.device));
    taken->m_own = hidden_from(locked->next.value_or(locked->own), store.held());
    append(taken->m_own, *here);
    taken->m_others = std::move(locked->others);
    return taken;
}

VaultResult<std::unique_ptr<DeviceMemory>> DeviceMemory::make(const fs::path& device_folder,
                                                              const fs::path& folder,
                                                              const VaultId& vault,
                                                              const DeviceId& device)
{
    const fs::path own = folder / device.text();
    for (const fs::path& each : {device_folder, folder, own})
        if (auto made = make_private_folder(each); !made)
            return tl::unexpected(made.error());
    auto lock = FolderLock::take(own);
    if (!lock)
        return tl::unexpected(lock.error());
    return std::unique_ptr<DeviceMemory>(new DeviceMemory(*std::move(lock), own, vault, device));
}

DeviceMemory::~DeviceMemory()
{
    if (m_unwritten)
        (void)write();
}

VaultResult<void> DeviceMemory::write()
{
    auto written = replace_file(m_folder / memory_file,
                                memory_text(m_vault, {m_device, m_own, m_next, m_others}));
    m_unwritten = !written;
    return written;
}

VaultResult<void> DeviceMemory::expect(Heads own)
{
    const auto is_seen_now = [&](const KnownHead& head) {
        return std::any_of(own.begin(), own.end(),
                           [&](const KnownHead& each) { return each.same_chain(head); });
    };
    Heads unseen;
    std::copy_if(m_own.begin(), m_own.end(), std::back_inserter(unseen),
                 [&](const KnownHead& head) { return !is_seen_now(head); });
    append(own, unseen);
    if (std::is_permutation(own.begin(), own.end(), m_own.begin(), m_own.end()))
        return {};
    m_next = std::move(own);
    auto written = write();
    if (!written)
        call_off();
    return written;
}

void DeviceMemory::settle()
{
    if (!m_next)
        return;
    m_own = *std::move(m_next);
    m_next.reset();
    m_unwritten = true;
}

void DeviceMemory::call_off()
{
    if (!m_next)
        return;
    m_next.reset();
    (void)write();
}

void DeviceMemory::note(const Heads& all)
{
    for (const KnownHead& head : all) {
        if (head.device == m_device)
            continue;
        std::erase_if(m_others, [&](const KnownHead& old) { return old.same_chain(head); });
        m_others.push_back(head);
        m_unwritten = true;
    }
}

fs::path default_device_folder()
{
    const fs::path inside = fs::path("holdfast") / "devices";
    if (const char* state = std::getenv("XDG_STATE_HOME"); state && *state == '/')
        return state / inside;
    const char* home = std::getenv("HOME");
    return fs::path(home ? home : ".") / ".local" / "state" / inside;
}

}
