#pragma once
#include <filesystem>
#include <functional>

#include <catch2/catch.hpp>

#include "vault/compartment_keys.h"
#include "vault/vault.h"

namespace holdfast::test {

/// A folder of its own, gone with all that is in it.
class TempFolder {
public:
    TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    ~TempFolder();
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// Seconds after 2024-06-03 09:00 UTC.
Instant at(int seconds = 0);

/// An id that is the same in every run.
template <typename AnyId>
AnyId an(std::uint8_t number)
{
    std::array<std::uint8_t, 16> bytes{};
    bytes[6] = 0x70;
    bytes[8] = 0x80;
    bytes[15] = number;
    return AnyId(bytes);
}

/// A vault in a temporary folder whose founder, "mora", holds everything. Everybody's passphrase is
/// "pass " and their name.
class AVault {
public:
    AVault();

    VaultPlace place() const;
    const std::filesystem::path& folder() const { return m_folder; }
    const Secret& recovery_code() const { return m_recovery_code; }

    Vault open(std::string_view name = "mora", int seconds = 0) const;
    VaultResult<Vault> try_open(std::string_view name = "mora",
                                std::string_view passphrase = {}) const;
    /// Adds somebody by the founder; their id is their number's.
    PersonId add(std::string_view name, Roles roles, std::uint8_t number) const;

    /// A compartment's file opened with a person's keys and no program of ours in between: what
    /// "any tool" could do.
    std::unique_ptr<SQLite::Database> raw(std::string_view name, Compartment compartment) const;
    /// The compartments' raw keys that a person's passphrase leads to.
    RawKeys raw_keys(std::string_view name) const;
    /// Another device that holds this vault.
    AVault& on_device(std::string name);

private:
    TempFolder m_temporary;
    std::filesystem::path m_folder;
    std::string m_device = "laptop";
    Secret m_recovery_code;
};

Secret passphrase_of(std::string_view name);

/// An entry to be written, its id made from `number`.
struct AnEntry {
    NewEntry entry;
    explicit AnEntry(std::uint8_t number, Compartment compartment = Compartment::case_record);
    AnEntry& of(std::uint8_t case_number);
    AnEntry& service_wide();
    AnEntry& happened(Instant instant);
    AnEntry& says(std::string_view narrative);
    AnEntry& with(std::string_view payload);
    AnEntry& corrects(std::uint8_t number);
    operator NewEntry() const { return entry; }
};

ActStamp write(Vault& vault, std::vector<NewEntry> entries, std::uint8_t act = 1,
               Instant now = at(), const Derive& derive = {});
std::vector<Envelope> all_entries(const Vault& vault, CompartmentSet within = every_compartment);
std::vector<Envelope> entries_of(const Vault& vault, const Stream& stream,
                                 CompartmentSet within = every_compartment);

/// The value, or a failed test that tells the error.
template <typename T>
T got(VaultResult<T> result)
{
    if (!result)
        throw std::runtime_error("vault error: " + std::string(code(result.error().kind)) + " "
                                 + result.error().file.string() + " " + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The kind of error, or nothing where it worked.
template <typename T>
std::optional<VaultErrorKind> error_of(const VaultResult<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

/// Runs it in a child process; its exit code, or minus the signal that killed it.
int in_child(const std::function<int()>& work);

inline bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}
std::string file_bytes(const std::filesystem::path& file);
void write_file(const std::filesystem::path& file, std::string_view bytes);

}

namespace Catch {
template <>
struct StringMaker<holdfast::VaultErrorKind> {
    static std::string convert(holdfast::VaultErrorKind kind)
    {
        return std::string(holdfast::code(kind));
    }
};
}
