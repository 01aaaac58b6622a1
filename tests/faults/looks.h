#pragma once
#include "faults/stage.h"

// What shows, beside entries and people, whether an act was done. Each requires that there is no half of it.

namespace holdfast::faults {

/// What is to go when it is erased, and how often it stands in what is planted.
inline constexpr std::string_view to_be_erased = "Sorrelstreet";

/// The content of a document by its title: of some chunks.
std::string content_of(std::string_view title);

/// How many documents there are; each is here, and what was attached.
std::string documents_there(Stage& stage);
/// Whether the text is on a page of any file: all of it, or none.
std::string erased_text(Stage& stage);
/// The newest backup; each one restores, and the newest opens.
std::string backups_there(Stage& stage);
/// Whether there is a restored vault; where there is, it opens and holds.
std::string restored_vault(Stage& stage);
/// Whether there is a bundle; where there is, the laptop that was copied before takes it in.
std::string bundle_there(Stage& stage);
/// Which of the old and the new passphrase opens: one does.
std::string passphrase_in_force(Stage& stage);
/// Which of the recovery codes that were shown opens: one does.
std::string recovery_code_in_force(Stage& stage);
/// Whether the lost laptop was removed; then it opens nothing.
std::string lost_laptop(Stage& stage);

// Where these things are.
std::filesystem::path backups_of(const Stage& stage);
VaultPlace restored_place(const Stage& stage);
std::filesystem::path bundle_of(const Stage& stage);
VaultPlace other_laptop(const Stage& stage);
VaultPlace lost_laptop_place(const Stage& stage);
inline Secret new_passphrase()
{
    return Secret::from_text("four new words here");
}
/// Writes down a code that was shown.
bool note_shown(const Stage& stage, std::string_view which, const std::vector<Secret>& parts);

}
