#pragma once
#include "ui/common/navigator.h"
#include "workspace/worklist.h"

namespace holdfast::ui {

/// Where the fact that meets a duty is recorded: in a form that is filled in as far as the duty knows, or on a page.
struct Meets {
    std::optional<RecordRequest> form{};
    std::optional<Place> place{};
    bool review =
        false;    ///< a risk review: of whom the duty is about, or of whoever was not assessed yet
    bool draft = false;    ///< somebody began to write it down: the draft itself
};

/// What meets a duty, or lifts a gate; a duty that is blocked asks for the fact that it is blocked on. `self` is put where a
/// manager's name is asked for, if they are one.
Meets what_meets(const OwedRow& row, const std::optional<PersonId>& manager);

/// The same, closer, once the case is read: what of several things is still wanting, and which review was meant.
Meets looked_at(Meets meets, const OwedRow& row, const CaseFile& file);

/// "Cannot be met because…": asks for an exception to the rule about this subject.
RecordRequest cannot_be_met(const OwedRow& row);

}
