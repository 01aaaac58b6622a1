#pragma once
#include "canary/insides.h"
#include "canary/marks.h"
#include "faults/stage.h"

namespace holdfast::canary {

/// A service in whose survivors' record everything is marked: each kind of fact that can rest there, from each source that
/// makes it rest there, with every field and a narrative. The table of compartments says which these are. Documents too, with
/// marked titles and contents; and some things that are the case's own, to be named.
class Planted {
public:
    Planted();

    const Marks& marks() const { return m_marks; }
    faults::Stage& stage() { return m_stage; }
    const test::Service& service() const { return m_stage.service; }
    std::filesystem::path root() const { return m_stage.root(); }
    Marks& marks_to_add() { return m_marks; }
    std::filesystem::path vault() const { return service().place().folder; }
    std::size_t entries() const { return m_entries; }

    CaseId case_id() const { return m_stage.case_id; }
    /// The survivor's, the perpetrator's, and one that a practitioner posted to the survivor's record.
    const std::vector<DocumentId>& documents() const { return m_documents; }
    EntryId note() const { return m_notes.front(); }    ///< in the case record
    /// Of two more such notes, that they be erased.
    const std::vector<EntryId>& proposals() const { return m_proposals; }
    EntryId letter() const { return *m_letter; }    ///< drafted by a practitioner
    DeviceId lost_laptop() const;

    /// The keys that somebody's passphrase leads to, and what stands for them in files.
    HeldKeys keys_of(std::string_view name) const;
    /// A compartment's file, with every page of it in clear.
    std::string in_clear(Compartment compartment, std::string_view holder) const;
    /// What is found in what a practitioner could get out of the vault's folder with any tool.
    std::vector<std::string> found_in_folder() const;

private:
    void plant(Vault& vault, std::size_t kind, Source source);
    void plant_documents();
    void plant_the_cases_own();
    void attach(Workspace& workspace, std::string title, const std::string& word, Source source);

    Marks m_marks;
    faults::Stage m_stage;
    IdSource m_ids{7};
    std::size_t m_entries = 0;
    std::vector<DocumentId> m_documents;
    std::vector<EntryId> m_notes;
    std::vector<EntryId> m_proposals;
    std::optional<EntryId> m_letter;
};

inline constexpr std::string_view practitioner = "intervention_practitioner";
inline constexpr std::string_view iss_worker = "iss_worker";

}
