#pragma once
#include "a_vault.h"
#include "vault/merge.h"

namespace holdfast::test {

/// One vault on several laptops that work apart, each a folder of its own and a device of its own.
/// "mora" and "nadia" manage people and hold everything, "iris" is of the ISS, "ivan" a
/// practitioner; everybody's passphrase is "pass " and their name.
class Laptops {
public:
    explicit Laptops(int number);

    /// Another laptop, with a copy of what one has.
    void clone(int from, int into) const;
    VaultPlace place(int laptop) const;
    Vault open(int laptop, std::string_view name = "mora", int seconds = 0) const;
    /// A bundle in a file of its own.
    std::filesystem::path bundle(int from, std::string_view name = "mora", int seconds = 0,
                                 const BundleSince& since = {}) const;
    VaultResult<Merged> try_merge(int into, const std::filesystem::path& file,
                                  std::string_view name = "mora", int seconds = 0,
                                  const DeriveStreams& derive = {}) const;
    Merged merge(int into, const std::filesystem::path& file, std::string_view name = "mora",
                 int seconds = 0) const
    {
        return got(try_merge(into, file, name, seconds));
    }
    /// From one to the other, whole.
    Merged hand_over(int from, int into, std::string_view name = "mora", int seconds = 0) const
    {
        return merge(into, bundle(from, name, seconds), name, seconds);
    }
    std::filesystem::path file(std::string_view name) const { return m_folder.path() / name; }

    /// All that a laptop knows, as whoever signs in can read it: entries, people, what verifying
    /// says.
    std::vector<std::string> known(int laptop, std::string_view name = "mora") const;

    const Secret& recovery_code() const { return m_recovery_code; }

    const PersonId mora = an<PersonId>(1);
    const PersonId nadia = an<PersonId>(2);
    const PersonId iris = an<PersonId>(3);
    const PersonId ivan = an<PersonId>(4);

private:
    TempFolder m_folder;
    Secret m_recovery_code;
    mutable int m_bundles = 0;
};

std::vector<EntryId> ids_in(const Vault& vault);
std::vector<std::string> people_in(const Vault& vault);    ///< "iris 8" or "iris gone"

}
