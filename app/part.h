#pragma once
#include <memory>

#include <CLI/CLI.hpp>

#include "app/sign_in.h"

namespace holdfast {

/// An option that takes a code of a closed list.
template <Coded E>
CLI::IsMember one_of()
{
    return CLI::IsMember(std::vector<std::string>(codes_of<E>.begin(), codes_of<E>.end()));
}

/// A verb, or a part of one ("document add"), that works in an open vault: `options` has a `sign_in`.
template <typename Options>
CLI::App* add_part(CLI::App& verb, Cli& cli, const char* name, const char* says,
                   const std::shared_ptr<Options>& options,
                   WorkspaceResult<Exit> (*answer)(Cli&, Workspace&, const Options&))
{
    CLI::App* part = verb.add_subcommand(name, says);
    add_sign_in(*part, options->sign_in);
    part->callback([&cli, options, answer] {
        in_vault(cli, options->sign_in,
                 [&](Workspace& workspace) { return answer(cli, workspace, *options); });
    });
    return part;
}

}
