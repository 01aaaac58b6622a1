#pragma once
#include <QString>
#include <optional>

#include "record/ids.h"

namespace holdfast::ui {

/// Whose documents are shown: a case's, or a survivor's of it.
struct DocumentsOf {
    CaseId id;
    QString reference;
    std::optional<PersonId> survivor{};
    std::optional<EntryId> belongs_to{};    ///< what a survivor's documents belong to
    bool whole = false;                     ///< the reader holds the survivors' record
    bool as_it_was = false;                 ///< looked at as at an earlier moment: nothing is added
};

}
