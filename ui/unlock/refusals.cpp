#include "ui/unlock/refusals.h"

#include <QCoreApplication>

#include "ui/common/text.h"

namespace holdfast::ui {
namespace {

struct Refusals {
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::Refusals)

public:
    static Advice of_the_place(const VaultError& error);
    static Advice of_the_person(const VaultError& error);
    static Advice of_the_record(const VaultError& error);
    static Advice of_the_machine(const VaultError& error);
    static Advice of_a_change(const VaultError& error);
    static Advice of_a_bundle(const VaultError& error);
    static Advice other(const QString& code);
    static Advice of(const VaultError& error);
};

QString file_of(const VaultError& error)
{
    return text(error.file.filename().string());
}

Advice Refusals::of_the_place(const VaultError& error)
{
    if (error.kind == VaultErrorKind::not_a_vault)
        return {tr("There is no service record in this folder."),
                tr("Choose the folder that holds vault.json. If it is on a drive or stick, check "
                   "that it is plugged in.")};
    if (error.kind == VaultErrorKind::already_there)
        return {tr("There is something in this folder already."), tr("Choose an empty folder.")};
    if (error.kind == VaultErrorKind::network_folder)
        return {tr("This folder is on a network drive, where the record could be damaged."),
                tr("Choose the copy on this computer's own disk.")};
    if (error.who.empty())
        return {tr("The record is open in another Holdfast window."),
                tr("Lock or close that window, then try again.")};
    return {tr("The record is open already, by %1.").arg(text(error.who)),
            tr("Lock or close that window, then try again.")};
}

Advice Refusals::of_the_person(const VaultError& error)
{
    if (error.kind == VaultErrorKind::wrong_passphrase)
        return {tr("That is not the passphrase of this person."),
                tr("Type it again; check Caps Lock. A service manager can give you a new one.")};
    if (error.kind == VaultErrorKind::no_such_person)
        return {tr("Nobody signs in to this record by that name."),
                tr("Check the spelling, or ask a service manager which name was set for you.")};
    if (error.kind == VaultErrorKind::wrong_recovery_code)
        return {tr("That recovery code belongs to another record."),
                tr("Check it against the printed sheet of this service.")};
    if (error.kind == VaultErrorKind::name_taken)
        return {tr("Somebody signs in by that name already."), tr("Choose another name.")};
    if (error.kind == VaultErrorKind::bad_name)
        return {tr("That cannot be a sign-in name."), tr("Type the name that was set for you.")};
    return {tr("The passphrase is empty."), tr("Type your passphrase.")};
}

Advice Refusals::of_the_record(const VaultError& error)
{
    if (error.kind == VaultErrorKind::newer_format)
        return {tr("This record was written by a newer Holdfast (%1).").arg(file_of(error)),
                tr("Install the same version here. Nothing was changed.")};
    if (error.kind == VaultErrorKind::damaged)
        return {tr("Part of the record is not what was written (%1).").arg(file_of(error)),
                tr("Stop using this copy, keep it as it is, and restore the last backup.")};
    if (error.kind == VaultErrorKind::untrusted)
        return {tr("Part of the record was not signed by this service (%1).").arg(file_of(error)),
                tr("Somebody may have changed it. Tell your data protection lead and restore the "
                   "last backup.")};
    return {tr("This record is protected too lightly to be real."),
            tr("Tell your data protection lead; do not use it.")};
}

Advice Refusals::of_the_machine(const VaultError& error)
{
    if (error.kind == VaultErrorKind::wrong_cipher)
        return {tr("This installation cannot read encrypted records."),
                tr("Install Holdfast again from its package.")};
    if (error.kind == VaultErrorKind::read_only)
        return {tr("The folder cannot be written to."),
                tr("Check its permissions, or the write-protection of the drive.")};
    if (error.kind == VaultErrorKind::disk_full)
        return {tr("The disk is full."), tr("Free some space, then try again.")};
    return {tr("The computer could not read or write %1.").arg(file_of(error)),
            tr("Try again. If it happens again, copy the folder elsewhere and check the disk.")};
}

Advice Refusals::of_a_change(const VaultError& error)
{
    if (error.kind == VaultErrorKind::not_permitted)
        return {tr("Your roles do not allow this."), tr("Ask a service manager.")};
    if (error.kind == VaultErrorKind::last_manager)
        return {tr("Nobody would be left who can manage people."),
                tr("Make somebody else a service manager first.")};
    if (error.kind == VaultErrorKind::last_holder)
        return {tr("Nobody would be left who can open part of the record."),
                tr("Let somebody else with that role sign in first.")};
    if (error.kind == VaultErrorKind::device_removed)
        return {tr("A manager removed this computer from the service."),
                tr("Ask a service manager. Nothing is written from it any more.")};
    if (error.kind == VaultErrorKind::no_such_device)
        return {tr("No such computer has written to this record."),
                tr("Choose one of the computers that are listed.")};
    if (error.kind == VaultErrorKind::for_reading)
        return {tr("This is an assessor's copy, for reading."),
                tr("Record in the service's own record.")};
    if (error.kind == VaultErrorKind::too_large)
        return {tr("The document is larger than 200 MiB."),
                tr("Nothing was attached. Attach it in parts.")};
    if (error.kind == VaultErrorKind::no_such_document)
        return {tr("The document's content is not on this computer."),
                tr("It was erased, or is still on another computer.")};
    return other(text(code(error.kind)));
}

Advice Refusals::of_a_bundle(const VaultError& error)
{
    if (error.kind == VaultErrorKind::not_a_bundle)
        return {tr("This is not a file that another laptop wrote for this one."),
                tr("Choose the file that was made there to be taken in here.")};
    if (error.kind == VaultErrorKind::bundle_truncated)
        return {tr("The end of this file is missing."),
                tr("Nothing was taken in. Copy it again from where it was made.")};
    if (error.kind == VaultErrorKind::bundle_altered)
        return {tr("This file is not what its maker wrote."),
                tr("Nothing was taken in. Have it made again on the other laptop.")};
    if (error.kind == VaultErrorKind::bundle_document)
        return {tr("A document in this file is not whole."),
                tr("Nothing was taken in. Have the file made again on the other laptop.")};
    if (error.kind == VaultErrorKind::bundle_elsewhere)
        return {tr("This file belongs to the record of another service."),
                tr("Nothing was taken in. Choose a file of this service's own.")};
    if (error.kind == VaultErrorKind::bundle_from_stranger)
        return {tr("Nobody whom this record knows made this file."),
                tr("Nothing was taken in. Tell a service manager where it came from.")};
    if (error.kind == VaultErrorKind::bundle_for_others)
        return {tr("This file was made for other people."),
                tr("Somebody for whom it was made has to take it in.")};
    return {tr("What was taken in changed your own way into the record."),
            tr("Unlock it again. If that does not work, ask a service manager.")};
}

Advice Refusals::other(const QString& code)
{
    return {tr("The record could not be opened (%1).").arg(code),
            tr("Try again. If it happens again, run holdfast-cli verify on the folder.")};
}

Advice Refusals::of(const VaultError& error)
{
    switch (error.kind) {
    case VaultErrorKind::not_a_vault:
    case VaultErrorKind::already_there:
    case VaultErrorKind::network_folder:
    case VaultErrorKind::in_use: return of_the_place(error);
    case VaultErrorKind::wrong_passphrase:
    case VaultErrorKind::wrong_recovery_code:
    case VaultErrorKind::no_such_person:
    case VaultErrorKind::name_taken:
    case VaultErrorKind::bad_name:
    case VaultErrorKind::bad_passphrase: return of_the_person(error);
    case VaultErrorKind::newer_format:
    case VaultErrorKind::damaged:
    case VaultErrorKind::untrusted:
    case VaultErrorKind::weak_derivation: return of_the_record(error);
    case VaultErrorKind::wrong_cipher:
    case VaultErrorKind::read_only:
    case VaultErrorKind::disk_full:
    case VaultErrorKind::input_output: return of_the_machine(error);
    case VaultErrorKind::not_permitted:
    case VaultErrorKind::last_manager:
    case VaultErrorKind::last_holder:
    case VaultErrorKind::already_recorded:
    case VaultErrorKind::not_held:
    case VaultErrorKind::derivation_failed:
    case VaultErrorKind::device_removed:
    case VaultErrorKind::no_such_device:
    case VaultErrorKind::for_reading:
    case VaultErrorKind::too_large:
    case VaultErrorKind::no_such_document: return of_a_change(error);
    case VaultErrorKind::not_a_bundle:
    case VaultErrorKind::bundle_truncated:
    case VaultErrorKind::bundle_altered:
    case VaultErrorKind::bundle_elsewhere:
    case VaultErrorKind::bundle_from_stranger:
    case VaultErrorKind::bundle_for_others:
    case VaultErrorKind::bundle_document:
    case VaultErrorKind::signed_out: return of_a_bundle(error);
    }
    return other({});
}

}

Advice advice_on(const WorkspaceError& error)
{
    return error.vault ? Refusals::of(*error.vault) : Refusals::other(text(code(error.refusal)));
}

}
