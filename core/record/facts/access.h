#pragma once
#include "record/ids.h"
#include "record/words.h"

// Who may open the record, by whose hand, and who looked at what. Facts of the service.

namespace holdfast {

/// A manager let somebody in, or changed their roles.
struct AccessGranted {
    static constexpr std::string_view kind = "access_granted";
    static constexpr auto field_names = names("person", "roles");
    PersonId person;
    std::vector<Role> roles;    ///< all that they have from now on
    friend bool operator==(const AccessGranted&, const AccessGranted&) = default;
};

struct AccessRemoved {
    static constexpr std::string_view kind = "access_removed";
    static constexpr auto field_names = names("person");
    PersonId person;
    friend bool operator==(const AccessRemoved&, const AccessRemoved&) = default;
};

/// A manager gave somebody a new first passphrase without knowing the old one.
struct PassphraseReset {
    static constexpr std::string_view kind = "passphrase_reset";
    static constexpr auto field_names = names("person");
    PersonId person;
    friend bool operator==(const PassphraseReset&, const PassphraseReset&) = default;
};

/// Somebody came back in by the recovery code.
struct RecoveryUsed {
    static constexpr std::string_view kind = "recovery_used";
    static constexpr auto field_names = names("person");
    PersonId person;    ///< who came back in
    friend bool operator==(const RecoveryUsed&, const RecoveryUsed&) = default;
};

/// A new recovery code was made; the one before opens nothing any more.
struct RecoveryRenewed {
    static constexpr std::string_view kind = "recovery_renewed";
    static constexpr auto field_names = names("in_halves");
    bool in_halves = false;    ///< two officers hold half of it each
    friend bool operator==(const RecoveryRenewed&, const RecoveryRenewed&) = default;
};

/// A laptop was lost or given up: nothing that it writes from now on is taken in.
struct DeviceRemoved {
    static constexpr std::string_view kind = "device_removed";
    static constexpr auto field_names = names("device");
    DeviceId device;
    friend bool operator==(const DeviceRemoved&, const DeviceRemoved&) = default;
};

/// Somebody looked at, searched, printed or took something out; a reason that was asked for is the narrative (domain: UK GDPR
/// accountability). Who and when are the entry's author and time.
struct AccessNoted {
    static constexpr std::string_view kind = "access_noted";
    static constexpr auto field_names = names("access", "about", "person");
    Access access{};
    std::optional<CaseId> about;
    std::optional<PersonId>
        person;    ///< whose file, where it was a survivor's; who tried to sign in
    friend bool operator==(const AccessNoted&, const AccessNoted&) = default;
};

}
