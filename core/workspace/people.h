#pragma once
#include "vault/recovery_code.h"
#include "workspace/workspace.h"

namespace holdfast {

// Who may open the record is said twice: in the keyring, which holds the keys, and as facts, which people read. Each change is
// one statement of the keyring and one act of the ledger, in this order, and no transaction covers both: what the ledger
// lacks is written from the keyring's statements at the next opening, by whoever opens, under the name of whoever did it.

/// The computers that wrote to the vault, in order of their ids, which is the order of their first use.
WorkspaceResult<std::vector<KnownDevice>> devices(const Workspace& workspace);

/// A laptop that was lost or given up (service managers): what could be opened on it gets new keys, and it no longer opens this
/// vault. Whoever signed in on it should be given a new passphrase too: their own keys lie on it, under the old one.
WorkspaceResult<void> remove_device(Workspace& workspace, const DeviceId& device, Instant now);

/// Shows a new recovery code, or its two halves for two officers, and puts it into force; then the one before opens nothing any
/// more. Where it could not be shown, all is as before. For a service manager who holds every compartment.
WorkspaceResult<void> renew_recovery(Workspace& workspace, RecoveryForm form,
                                     const ShowRecovery& show, Instant now);

/// Writes the facts, and what the directory should say with them, that the keyring tells of and the ledger does not. How many.
/// Called after every change of the keyring and at every opening.
WorkspaceResult<std::size_t> write_access_facts(Workspace::Impl& impl, Instant now);

}
