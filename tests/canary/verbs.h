#pragma once
#include "canary/planted.h"
#include "support/process.h"

namespace holdfast::canary {

/// Verbs by the program's own help, so that a new one is asked as well.
std::vector<std::string> verbs();

/// What was said or written when somebody ran verbs, and which of them did something (with their parts: "document get").
struct Spoken {
    std::string all;
    std::set<std::string> done;
};

/// Everything that the command line says or writes when somebody runs every verb of the help, each in every way that it has,
/// with what this vault holds.
Spoken run_every_verb(const Planted& planted, std::string_view who);

/// The parts of verbs that nobody can bring to do something here, and why: they make another vault, or need what nobody has.
std::set<std::string> never_done();
/// Every verb, with its parts, that is run.
std::set<std::string> all_that_are_run(const Planted& planted);

}
