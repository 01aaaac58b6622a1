#pragma once
#include <string>
#include <vector>

#include "vault/access.h"

namespace holdfast {

/// One step in who may open the vault, as the keyring's signed statements tell it.
struct AccessChange {
    enum class Kind : std::uint8_t {
        granted,    ///< `person` came in, or has other roles from now on: `roles`
        removed,
        reset,        ///< a manager gave `person` a new passphrase
        recovered,    ///< `person` came back in by the recovery code
        recovery_renewed,
        device_removed,
    };
    Instant at;
    std::optional<PersonId> by;    ///< absent: the founding, or the recovery code
    Kind kind{};
    std::optional<PersonId> person{};
    std::string sign_in_name{};
    Roles roles{};
    std::optional<DeviceId> device{};
    bool in_halves = false;    ///< the new code was given to two officers
    friend bool operator==(const AccessChange&, const AccessChange&) = default;
};

/// All of them, in order. Of a keyring that was proven (`replay`).
std::vector<AccessChange> access_changes(const struct Keyring& keyring);

}
