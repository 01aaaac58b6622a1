#pragma once
#include <QString>
#include <map>

#include "risk/marac.h"
#include "risk/tool.h"
#include "workspace/workspace.h"

namespace holdfast::ui {

/// The review before, by the edition that it was filled in by; its answers are read by that edition too.
struct PreviousReview {
    RiskReviewed review;
    std::optional<RiskTool> tool;    ///< absent where this program does not have the edition
    LocalDate day{};
};

/// A tool that can be filled in, with the thresholds in force today.
struct ToolOffered {
    RiskTool tool;
    Thresholds thresholds;
};

/// What a risk review stands on, read in the workspace's thread.
struct ReviewContext {
    CaseId case_id;
    PersonId survivor;
    QString reference;
    QString name;
    std::optional<PersonId> perpetrator;
    QString perpetrator_name;
    std::vector<ToolOffered> tools;    ///< the latest edition of each
    std::map<std::string, PreviousReview>
        previous;    ///< by tool; empty where answers are not open to the reader
    std::vector<LocalDate> incidents;
    std::optional<LocalDate> last_referral;
    bool may_read_answers =
        false;    ///< else what is saved goes to the ISS and cannot be read here again
    std::vector<std::uint8_t> draft;    ///< what was being filled in; empty where nothing was
};

WorkspaceResult<ReviewContext> read_review_context(const Workspace& workspace, const CaseId& id,
                                                   const PersonId& survivor, Instant now);

/// What has been filled in so far: one answer an item, in the tool's order.
struct ReviewForm {
    std::string tool;
    std::string edition;
    AnsweredBy answered_by = AnsweredBy::survivor;
    std::vector<ItemAnswer> answers;
    bool judged_higher = false;
    std::string reason;
    Instant happened{};

    bool is_begun() const;
    friend bool operator==(const ReviewForm&, const ReviewForm&) = default;
};

/// Whose words an answer is, unless it is said to come from somebody else.
Source source_of_answers(AnsweredBy answered_by);

ReviewForm blank_form(const RiskTool& tool, Instant now,
                      AnsweredBy answered_by = AnsweredBy::survivor);

/// As bytes, to be kept for its author.
std::vector<std::uint8_t> packed(const ReviewForm& form, const PersonId& survivor);
std::optional<ReviewForm> unpacked(std::span<const std::uint8_t> bytes);

/// The name under which an unfinished review is kept for its author alone.
std::string draft_name(const CaseId& id, const PersonId& survivor);

/// The review as it is recorded. His own account rests in his record, everybody else's in the survivors'.
NewFact fact_of(const ReviewForm& form, const ReviewContext& context, const ReviewId& review,
                Instant now);

/// The figures of the form as it stands.
ReviewFigures figures_of(const ReviewForm& form, const RiskTool& tool);
MaracReasons reasons_of(const ReviewForm& form, const ReviewContext& context,
                        const ToolOffered& offered, LocalDate day);

}
