#pragma once
#include <QRegularExpression>
#include <QString>

#include "ui/print/paper.h"
#include "workspace/workspace.h"

namespace holdfast::ui {

/// Whether an entry says where somebody is to be found: an address, a school, a place of work, an appointment. Then neither the
/// fact nor the words beside it are shown or printed unless they were asked for.
bool tells_whereabouts(const Fact& fact);

/// The places of a case as they may stand in what somebody wrote in their own words: whole, or by what is told apart of them
/// ("9 Quay Lane" of "Flat 2, 9 Quay Lane, Leeds"), however they are spaced and whatever the case of their letters.
class Places {
public:
    Places() = default;
    /// As far as the file's reader holds them.
    explicit Places(const CaseFile& file);

    bool stand_in(const QString& words) const;
    /// With "[left out]" in their stead.
    QString left_out_of(const QString& words) const;
    bool empty() const { return m_places.empty(); }
    void add(const Places& others);

private:
    std::vector<QRegularExpression> m_places;
};

/// Of several cases, as far as the signed-in person holds them.
Places places_of(const Workspace& workspace, const std::vector<CaseId>& cases, Instant now);
/// Whatever words the places got into: a paper that was not to hold them does not.
Paper without(const Paper& paper, const Places& places);

}
