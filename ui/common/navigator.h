#pragma once
#include "ui/common/record_request.h"

namespace holdfast::ui {

/// What the window can show, one at a time.
enum class Place : std::uint8_t {
    today,
    cases,
    meetings,
    audit,
    service,
    settings,
    case_file,
    survivor,
};

/// How one page leads to another: pages know only this.
class Navigator {
public:
    virtual ~Navigator() = default;
    /// Nothing happens where the signed-in person may not go there.
    virtual void go(Place place) = 0;
    virtual void open_case(const CaseId& id) = 0;
    virtual void open_survivor(const CaseId& id, const PersonId& survivor) = 0;
    /// A risk review about somebody; absent: about whoever is at risk in the case and was not assessed yet.
    virtual void open_review(const CaseId& id, const std::optional<PersonId>& survivor) = 0;
    /// Opens a form beside the page.
    virtual void open_record(RecordRequest request) = 0;
};

}
