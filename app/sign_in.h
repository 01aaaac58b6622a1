#pragma once
#include <functional>
#include <map>
#include <optional>
#include <string>

#include "app/cli.h"

namespace holdfast {

/// Which vault, who signs in, and where the passphrase comes from.
struct SignIn {
    std::string vault;
    std::string person;
    std::optional<int> passphrase;    ///< a descriptor; else the terminal is asked
};

/// VAULT, --as and --passphrase-fd.
void add_sign_in(CLI::App& verb, SignIn& sign_in);
/// VAULT alone.
void add_vault(CLI::App& verb, SignIn& sign_in);
/// CASE, for `find_case`.
void add_case(CLI::App& verb, std::string& case_name);
/// An option that takes the number of an open descriptor; `names` as CLI11 wants them.
void add_descriptor(CLI::App& verb, const std::string& names, std::optional<int>& descriptor,
                    const std::string& says);

VaultPlace place_of(const SignIn& sign_in);

/// A verb's own work in an open vault, and how it ends.
using Work = std::function<WorkspaceResult<Exit>(Workspace& workspace)>;
using WorkWithPassphrase =
    std::function<WorkspaceResult<Exit>(Workspace& workspace, const Secret& passphrase)>;

/// Signs in, says so if the vault is a sample, works, and tells what was refused. Sets how the program ends.
void in_vault(Cli& cli, const SignIn& sign_in, const Work& work);
void in_vault(Cli& cli, const SignIn& sign_in, const WorkWithPassphrase& work);

/// Tells what was refused; gives how the program ends.
Exit refuse(Cli& cli, const WorkspaceError& error);
/// Tells what is wrong with the input.
Exit bad_input(Cli& cli, std::string_view what);

/// A case by its id or its reference.
WorkspaceResult<CaseId> find_case(const Workspace& workspace, std::string_view id_or_reference);
/// As the directory has them, or the keyring; empty if nobody knows.
std::string worker_name(const Workspace& workspace, const std::optional<PersonId>& person);
/// Says in whose name acts are signed with a passphrase that had been replaced, and how many.
void tell_replaced_keys(Cli& cli, const Workspace& workspace,
                        const std::map<PersonId, std::size_t>& acts);

}
