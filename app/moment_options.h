#pragma once
#include <string>

#include "app/cli.h"

namespace holdfast {

/// --as-at and --known-at: at which moment the record is looked at, and what was known of it.
struct MomentOptions {
    std::string as_at;
    std::string known_at;
};

void add_moment(CLI::App& verb, MomentOptions& options);

/// Both are now unless given. The error is a sentence for people.
tl::expected<Moment, std::string> moment_of(const MomentOptions& options, Instant now);

}
