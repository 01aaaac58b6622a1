#include "app/messages.h"

#include <fmt/format.h>

namespace holdfast {
namespace {

/// "(detail)" for whoever helps; a code or a library's words.
std::string aside(const VaultError& error)
{
    return error.detail.empty() ? "" : fmt::format(" ({})", error.detail);
}

/// Whose files these are, where the error names one.
std::string file_of(const VaultError& error)
{
    return error.file.empty() ? "a file of the vault" : error.file.string();
}

std::string holder_of(const VaultError& error)
{
    return error.who.empty() ? "another program" : error.who;
}

Message bad(std::string text)
{
    return {Exit::bad_input, std::move(text)};
}

Message refused(std::string text)
{
    return {Exit::refused, std::move(text)};
}

Message faulty(std::string text)
{
    return {Exit::does_not_hold, std::move(text)};
}

std::string in_words(const PolicyProblem& problem)
{
    const auto said = [&](std::string_view what) {
        return fmt::format("  {}: {}", problem.where, what);
    };
    if (problem.code == "loosens")
        return said(fmt::format("would loosen the Standard's own {}; it can only be tightened",
                                problem.stated));
    if (problem.code == "out_of_range")
        return said(fmt::format("must lie within {}", problem.stated));
    if (problem.code == "unknown_rule")
        return said("the Standard has no such rule");
    if (problem.code == "no_such_number")
        return said("the rule has no such number");
    if (problem.code == "not_a_limit")
        return said("is not a limit; write for example \"24 hours\" or \"5 working days\"");
    if (problem.code == "unknown_key")
        return said(
            "is not known; a policy has limits, sooner, ceilings, readings, thresholds and name");
    if (problem.code == "not_true_or_false")
        return said("must be true or false");
    if (problem.code == "unknown_tool")
        return said("there is no such risk tool");
    if (problem.code == "not_toml")
        return said("the file is not TOML from there on");
    return said(fmt::format("{} {}", problem.code, problem.stated));
}

Message policy_refused(const std::vector<PolicyProblem>& problems)
{
    Exit exit = Exit::bad_input;
    std::string text = "The policy was not taken; the numbers in force stay as they were.";
    for (const PolicyProblem& problem : problems) {
        text += '\n' + in_words(problem);
        if (problem.code == "loosens" || problem.code == "out_of_range")
            exit = Exit::refused;
    }
    return {exit, std::move(text)};
}

Message gates_hold(const std::vector<Obligation>& gates, const Wording& words)
{
    std::string text = "Nothing was recorded: this would go ahead while a gate holds.";
    for (const Obligation& gate : gates) {
        text += fmt::format("\n  {} ({}, {}) stops {}.", words.title(gate.rule), code(gate.rule),
                            words.clause(gate.rule), words.stops(gate.stops));
        for (std::size_t i = 0; i < codes_of<Missing>.size(); ++i)
            if (const auto part = static_cast<Missing>(i); gate.missing.has(part))
                text += fmt::format("\n    {}", words.missing(part));
    }
    text +=
        "\nRecord what is missing first; or a manager records gate_overridden, with the reason.";
    return refused(std::move(text));
}

Message bad_lines(const Problems& problems)
{
    std::string text = "Nothing was taken: these lines are not good.";
    for (const Problem& problem : problems)
        text += "\n  " + in_words(problem);
    return bad(std::move(text));
}

std::string not_permitted(const std::string& what)
{
    if (what == "import")
        return "Only managers import.";
    if (what == "policy")
        return "Only managers set the policy.";
    if (what == "must_hold_everything")
        return "A recovery code opens every part of the record, so only a service manager who does "
               "can make one.";
    if (what == "this_device")
        return "This is the computer in hand. Remove it from another one.";
    if (what == "change_your_own")
        return "That passphrase is yours: change it without --of.";
    if (what == "yourself")
        return "Nobody removes themselves. Ask another service manager.";
    if (what == "calendar")
        return "Only managers change the calendar.";
    if (what == "access_log")
        return "Only managers read who looked at what.";
    if (what == "assessor")
        return "Only managers and the data protection lead make a copy for an assessor.";
    return "Your roles do not allow this. Ask a manager of the service.";
}

}

Message message(const VaultError& error)
{
    const std::string file = file_of(error);
    switch (error.kind) {
    case VaultErrorKind::not_a_vault:
        return bad(fmt::format(
            "There is no vault at {}. Check the path, or make one: holdfast-cli init", file));
    case VaultErrorKind::already_there:
        return bad(fmt::format(
            "There is something at {} already. Name a folder that does not exist yet.", file));
    case VaultErrorKind::newer_format:
        return refused(fmt::format(
            "A newer Holdfast wrote {}. Update Holdfast on this machine; nothing was changed.",
            file));
    case VaultErrorKind::wrong_passphrase:
        return refused(
            fmt::format("That is not the passphrase of {}. A service manager can set a new one.",
                        error.who.empty() ? "this person" : error.who));
    case VaultErrorKind::wrong_recovery_code:
        return refused(
            "That is not this vault's recovery code. Compare it with the paper, letter by letter.");
    case VaultErrorKind::no_such_person:
        return refused(fmt::format(
            "Nobody of this vault signs in as {}. Check the spelling with a service manager.",
            error.who.empty() ? "that" : error.who));
    case VaultErrorKind::name_taken:
        return bad("Somebody else signs in by that name. Choose another.");
    case VaultErrorKind::bad_name:
        return bad(
            "A sign-in name is not empty, not longer than a line and has no control characters.");
    case VaultErrorKind::bad_passphrase:
        return bad("The new passphrase is empty. Choose a sentence that only you know.");
    case VaultErrorKind::weak_derivation:
        return refused("Only a sample may be guarded as lightly as that.");
    case VaultErrorKind::damaged:
        return faulty(fmt::format("Damaged: {} is not what Holdfast wrote{}. Write nothing more "
                                  "there, and go back to a backup.",
                                  file, aside(error)));
    case VaultErrorKind::untrusted:
        return faulty(fmt::format(
            "Not to be trusted: what {} says is not signed back to the vault's root key{}. "
            "Write nothing more there, and go back to a backup.",
            file, aside(error)));
    case VaultErrorKind::wrong_cipher:
        return refused(
            fmt::format("The SQLite on this machine is not the SQLCipher that Holdfast needs{}. "
                        "Install Holdfast's own packages.",
                        aside(error)));
    case VaultErrorKind::in_use:
        return refused(fmt::format(
            "The vault is in use by {}. Close Holdfast there, then try again.", holder_of(error)));
    case VaultErrorKind::network_folder:
        return refused(fmt::format(
            "{} is on a network drive, where a vault cannot be kept safely. Use a local folder.",
            file));
    case VaultErrorKind::read_only:
        return refused(fmt::format("{} cannot be written. Check who owns the folder.", file));
    case VaultErrorKind::disk_full:
        return refused(fmt::format(
            "The disk is full at {}. Nothing was changed; make room and try again.", file));
    case VaultErrorKind::input_output:
        return refused(fmt::format("The system could not read or write {}{}. Nothing was changed.",
                                   file, aside(error)));
    case VaultErrorKind::not_permitted: return refused(not_permitted(error.detail));
    case VaultErrorKind::last_manager:
        return refused("Nobody would be left who can manage people. Make somebody else a service "
                       "manager first.");
    case VaultErrorKind::last_holder:
        return refused("Nobody would be left who can open part of the record. Give somebody else "
                       "that role, or let somebody who has it sign in, first.");
    case VaultErrorKind::already_recorded:
        return refused("An entry of that id is in the vault already. Nothing was written.");
    case VaultErrorKind::not_held:
        return refused(
            "This needs a part of the record that you cannot open. Ask somebody who holds it.");
    case VaultErrorKind::too_large:
        return bad("The document is larger than the 200 MiB that a vault takes. Nothing was "
                   "attached.");
    case VaultErrorKind::no_such_document:
        return refused("The document's content is not here: it was erased, or is still on another "
                       "computer.");
    case VaultErrorKind::derivation_failed:
        return faulty("What follows from the entries could not be worked out. Nothing was written; "
                      "run verify.");
    case VaultErrorKind::device_removed:
        return refused("A manager removed this computer from the service: nothing is written from "
                       "it any more. Ask a service manager.");
    case VaultErrorKind::no_such_device:
        return bad("No such computer has written to this vault; the verb device list shows them.");
    case VaultErrorKind::for_reading:
        return refused("This is an assessor's copy, for reading: nothing is recorded in it.");
    case VaultErrorKind::not_a_bundle:
        return bad(fmt::format("{} is not a bundle. One is made with: holdfast-cli bundle", file));
    case VaultErrorKind::bundle_truncated:
        return refused(fmt::format("The end of {} is missing: it was cut short on its way. Nothing "
                                   "was taken; copy it again, or make it again.",
                                   file));
    case VaultErrorKind::bundle_altered:
        return refused(fmt::format("{} is not what its maker wrote{}: it was altered or damaged on "
                                   "its way. Nothing was taken; make it again.",
                                   file, aside(error)));
    case VaultErrorKind::bundle_document:
        return refused(fmt::format("A document in {} is not whole: a part of it is missing or "
                                   "another. Nothing was taken; make the bundle again.",
                                   file));
    case VaultErrorKind::bundle_elsewhere:
        return refused(fmt::format("{} is of another service's vault. Nothing was taken.", file));
    case VaultErrorKind::bundle_from_stranger:
        return refused(fmt::format("{} was made by somebody whom this vault does not know. Nothing "
                                   "was taken.",
                                   file));
    case VaultErrorKind::bundle_for_others:
        return refused(fmt::format(
            "{} was made for other people: nothing in it is sealed to you. Either it was made "
            "before that laptop knew of you, and somebody who was known there merges it; or first "
            "merge a bundle from here there.",
            file));
    case VaultErrorKind::signed_out:
        return refused(
            error.detail == "removed"
                ? "What was merged says that a manager removed you from this service. The people "
                  "of the vault were brought up to date; somebody else merges the rest."
                : "What was merged says that you have a new passphrase. Sign in with it and merge "
                  "again, for the rest.");
    }
    return faulty("");
}

Message message(const WorkspaceError& error, const Wording& words)
{
    switch (error.refusal) {
    case Refusal::vault:
        return error.vault ? message(*error.vault) : faulty("The vault does not say why.");
    case Refusal::not_permitted: return refused(not_permitted(error.field));
    case Refusal::gate: return gates_hold(error.gates, words);
    case Refusal::no_such_case:
        return bad(
            "There is no such case. Name one by its id or reference; the verb cases lists them.");
    case Refusal::no_such_entry:
        return bad(fmt::format("{}: there is no such entry in this case.", error.field));
    case Refusal::not_on_the_case:
        return bad(fmt::format("{}: the case does not know this person. Record first who they are.",
                               error.field));
    case Refusal::in_the_future:
        return refused("This lies in the future. If that is meant, say --confirm-future.");
    case Refusal::milestone_text:
        return bad("A milestone or an exception carries no narrative: everyone who works on the "
                   "case can read it. "
                   "Record the text beside the survivor's record.");
    case Refusal::reason_missing:
        return bad("A correction, a withdrawal, an override or a judgement needs its reason, as "
                   "the narrative.");
    case Refusal::not_entitled:
        return refused(fmt::format("{}: only a manager can authorise this.", error.field));
    case Refusal::bad_policy: return policy_refused(error.policy);
    case Refusal::bad_calendar:
        return bad(fmt::format("The calendar was not changed. {}: {}", error.field, error.detail));
    case Refusal::bad_lines: return bad_lines(error.problems);
    case Refusal::damaged_entry: return faulty("An entry of the vault is not a fact. Run verify.");
    case Refusal::cancelled: return refused("Stopped; nothing of it was kept.");
    case Refusal::legal_hold:
        return refused("A legal hold is on the case: nothing of it is erased until it is lifted.");
    case Refusal::second_person:
        return refused(error.field == "letter"
                           ? "Somebody other than its author has to sign it off first."
                           : "This takes two people: the data protection lead and a manager. One "
                             "proposes, the other one carries it out.");
    case Refusal::settled: return refused("That was decided already. Nothing was changed.");
    }
    return faulty("");
}

std::string_view in_words(TimeError error)
{
    switch (error) {
    case TimeError::malformed:
        return "not a date or time; write 2024-01-31, 2024-01-31T16:00 or "
               "2024-01-31T16:00:00+00:00";
    case TimeError::no_such_date: return "there is no such day in that month or year";
    case TimeError::skipped: return "this UK time did not exist: the clocks went forward past it";
    case TimeError::ambiguous:
        return "this UK time came twice, as the clocks went back; add +01:00 for the first or "
               "+00:00 for the second";
    case TimeError::out_of_range: return "only the years 1900 to 2100 are read";
    }
    return "";
}

std::string_view in_words(Fault fault)
{
    switch (fault) {
    case Fault::unreadable_pages: return "the file is damaged: its pages cannot all be read";
    case Fault::entry_changed: return "an entry is not what was signed";
    case Fault::entry_missing: return "an entry that was signed is not there";
    case Fault::entry_unsigned: return "an entry is signed by nobody";
    case Fault::stamp_changed: return "an entry's author, device or time is not its signature's";
    case Fault::commit_changed: return "a commit is not what was signed";
    case Fault::commit_missing: return "a commit is missing from a device's chain";
    case Fault::chain_broken: return "a commit does not follow the one before it";
    case Fault::signature_invalid: return "a commit is not signed by the author it names";
    case Fault::author_unknown:
        return "a commit is signed by somebody whom the vault does not know";
    case Fault::post_missing:
        return "something that was posted is neither in the letterbox nor taken in";
    case Fault::post_set_aside: return "something that was posted was malformed or forged";
    case Fault::erasure_unsigned:
        return "an entry was erased by nobody who signed for it, or what remains of it was changed";
    case Fault::content_changed: return "a document's content is not what was attached";
    case Fault::content_missing: return "a document has no content";
    }
    return "";
}

}
