#pragma once
#include "a_vault.h"
#include "support/paths.h"

namespace holdfast::test {

/// A copy of the stored vault of an earlier format: invented people, everybody's passphrase the
/// same. See tests/core/vault/formats.
class StoredVault {
public:
    explicit StoredVault(int format)
        : m_stored(std::filesystem::path(source_dir()) / "tests/core/vault/formats"
                   / std::to_string(format)),
          m_folder(m_temporary.path() / "vault")
    {
        put_back();
    }
    /// As it was stored.
    void put_back() const
    {
        std::filesystem::remove_all(m_folder);
        std::filesystem::copy(m_stored, m_folder);
    }
    const std::filesystem::path& folder() const { return m_folder; }
    VaultPlace place() const { return {m_folder, m_temporary.path() / "devices"}; }
    static Secret passphrase() { return Secret::from_text("sample service, invented people"); }
    /// A year after its newest entry.
    static Instant now() { return at(3 * 365 * 24 * 3600); }
    VaultResult<Vault> try_open(std::string_view name) const
    {
        return Vault::open(place(), name, passphrase(), now());
    }
    Vault open(std::string_view name) const { return got(try_open(name)); }

private:
    TempFolder m_temporary;
    std::filesystem::path m_stored;
    std::filesystem::path m_folder;
};

}
