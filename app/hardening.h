#pragma once

namespace holdfast {

/// Before anything else is done: no core dumps and no other process that looks in, files that are the user's alone, a closed
/// pipe as an error of writing and not a sudden end. False if the machine has no good randomness.
bool harden();

}
