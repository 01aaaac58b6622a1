#pragma once
#include <optional>
#include <string>

#include <tl/expected.hpp>

#include "workspace/workspace.h"

namespace holdfast {

/// Reads one line from a descriptor, byte for byte, so that the next line is still there for whoever reads on. The error is a
/// sentence for people and holds nothing of what was read.
tl::expected<Secret, std::string> secret_from(int descriptor);

/// Asks on the controlling terminal, without showing what is typed.
tl::expected<Secret, std::string> secret_from_terminal(std::string_view question);

/// From the descriptor if there is one, else from the terminal.
tl::expected<Secret, std::string> read_secret(std::optional<int> descriptor,
                                              std::string_view question);

/// A passphrase that is set: on the terminal it is asked for twice.
tl::expected<Secret, std::string> read_new_secret(std::optional<int> descriptor,
                                                  std::string_view question);

/// Writes straight to a descriptor, past every buffer that would keep it. False if it could not all be written.
bool write_secret(int descriptor, const Secret& secret);

}
