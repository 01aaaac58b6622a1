#pragma once
#include <QString>
#include <vector>

#include "workspace/workspace.h"

namespace holdfast::ui {

/// Kinds of facts that people record in a form about a case, under the headings under which they look for them.
struct FormGroup {
    QString heading;
    std::vector<std::size_t> kinds;
};

/// For somebody in these roles, what they record most first.
std::vector<FormGroup> forms_for(Roles roles);

/// Whether a kind is recorded, and corrected, in a form at all. Risk reviews, pages of meetings and audits have pages of their
/// own; milestones follow from what the ISS records.
bool has_form(std::size_t kind);

}
