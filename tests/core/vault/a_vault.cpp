#include "a_vault.h"

#include <fstream>

#include <catch2/catch.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include "vault/keyring_codec.h"
#include "vault/vault_impl.h"

namespace holdfast::test {
namespace fs = std::filesystem;

TempFolder::TempFolder()
{
    // In memory where the system has such a folder: these tests flush to the disk thousands of
    // times.
    const fs::path parent = ::access("/dev/shm", W_OK) == 0 ? fs::path("/dev/shm")
                                                            : fs::temp_directory_path();
    std::string pattern = (parent / "holdfast-test-XXXXXX").string();
    if (!::mkdtemp(pattern.data()))
        throw std::runtime_error("no temporary folder");
    m_path = pattern;
}

TempFolder::~TempFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

Instant at(int seconds)
{
    return Instant(std::chrono::seconds(1717405200)) + std::chrono::seconds(seconds);
}

Secret passphrase_of(std::string_view name)
{
    return Secret::from_text("pass " + std::string(name));
}

AVault::AVault() : m_folder(m_temporary.path() / "vault")
{
    auto created = got(Vault::create(place(), {an<PersonId>(1), "mora"}, passphrase_of("mora"),
                                     at(), VaultPurpose::sample, KdfCost::light_for_samples()));
    m_recovery_code = std::move(created.recovery_code);
}

VaultPlace AVault::place() const
{
    return {m_folder, m_temporary.path() / "devices" / m_device};
}

AVault& AVault::on_device(std::string name)
{
    m_device = std::move(name);
    return *this;
}

Vault AVault::open(std::string_view name, int seconds) const
{
    return got(Vault::open(place(), name, passphrase_of(name), at(seconds)));
}

VaultResult<Vault> AVault::try_open(std::string_view name, std::string_view passphrase) const
{
    return Vault::open(place(), name,
                       passphrase.empty() ? passphrase_of(name) : Secret::from_text(passphrase),
                       at());
}

PersonId AVault::add(std::string_view name, Roles roles, std::uint8_t number) const
{
    const auto person = an<PersonId>(number);
    got(open().add_member(person, name, roles, passphrase_of(name), at()));
    return person;
}

RawKeys AVault::raw_keys(std::string_view name) const
{
    const Charter charter = got(read_charter(place()));
    const Keyring keyring = got(read_keyring(m_folder, charter));
    const KeyringState state = got(replay(keyring, charter.root));
    const auto* person = state.find_current(name);
    const Identity identity = got(unlock_identity(*find_locked(keyring, person->record.id),
                                                  person->record, charter.root,
                                                  passphrase_of(name)));
    return raw_forms(got(unsealed_keys(keyring, state, identity.person, identity.sealing)), state);
}

std::unique_ptr<SQLite::Database> AVault::raw(std::string_view name, Compartment compartment) const
{
    return open_encrypted(m_folder / file_of(compartment), raw_keys(name).at(compartment));
}

AnEntry::AnEntry(std::uint8_t number, Compartment compartment)
    : entry{.id = an<EntryId>(number),
            .stream = an<CaseId>(1),
            .compartment = compartment,
            .happened = at(),
            .recorded = at(),
            .kind = "case_opened"}
{}

AnEntry& AnEntry::of(std::uint8_t case_number)
{
    entry.stream = an<CaseId>(case_number);
    return *this;
}

AnEntry& AnEntry::service_wide()
{
    entry.stream.reset();
    return *this;
}

AnEntry& AnEntry::happened(Instant instant)
{
    entry.happened = instant;
    return *this;
}

AnEntry& AnEntry::says(std::string_view narrative)
{
    entry.narrative = narrative;
    return *this;
}

AnEntry& AnEntry::with(std::string_view payload)
{
    entry.payload.assign(payload.begin(), payload.end());
    return *this;
}

AnEntry& AnEntry::corrects(std::uint8_t number)
{
    entry.corrects = an<EntryId>(number);
    return *this;
}

ActStamp write(Vault& vault, std::vector<NewEntry> entries, std::uint8_t act, Instant now,
               const Derive& derive)
{
    return got(vault.write(an<ActId>(act), entries, now, derive));
}

std::vector<Envelope> all_entries(const Vault& vault, CompartmentSet within)
{
    std::vector<Envelope> entries;
    got(vault.for_each_entry(within,
                             [&](const EntryView& entry) { entries.push_back(entry.envelope()); }));
    return entries;
}

std::vector<Envelope> entries_of(const Vault& vault, const Stream& stream, CompartmentSet within)
{
    std::vector<Envelope> entries;
    got(vault.for_each_entry(stream, within,
                             [&](const EntryView& entry) { entries.push_back(entry.envelope()); }));
    return entries;
}

int in_child(const std::function<int()>& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        int result = 99;
        try {
            result = work();
        } catch (...) {
            result = 98;
        }
        ::_exit(result);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

std::string file_bytes(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void write_file(const fs::path& file, std::string_view bytes)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

}
