#pragma once
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "workspace/meeting.h"

namespace holdfast::ui {

/// What stands on a page that is not completed: what will be recorded, and the choices that it is made of.
struct PageDraft {
    PageAnswers answers;    ///< its reasons as typed, its risk left to `risk_lines`
    std::map<PersonId, RiskLine> risk_lines;    ///< a survivor; what was not said is not there

    bool empty() const { return *this == PageDraft{}; }
    friend bool operator==(const PageDraft&, const PageDraft&) = default;
};

/// The review's one line of risk: raised where anybody's is, else lowered where anybody's is; not covered unless everybody's is said.
RiskLine risk_of(const PageDraft& draft, const std::vector<SurvivorLine>& survivors);

/// As kept over a lock or a pause (sealed to its author by whoever keeps it). Nothing where the bytes are not a draft.
std::vector<std::uint8_t> to_bytes(const PageDraft& draft);
std::optional<PageDraft> draft_in(std::span<const std::uint8_t> bytes);

}
