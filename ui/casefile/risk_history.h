#pragma once
#include <QString>
#include <optional>
#include <vector>

#include "casefile/casefile.h"
#include "standard/terms.h"

namespace holdfast::ui {

/// One review of the risk to somebody, or the band that the case record knows of it.
struct RiskPoint {
    PersonId person;
    LocalDate day{};
    EntryId entry;
    QString tool;             ///< its name, or its code where this program does not have it
    QString band;             ///< in the tool's words; empty where the form gives none
    std::size_t level = 0;    ///< position of the band, from 0
    bool at_threshold = false;
    bool by_judgement = false;       ///< somebody judged it higher than the points say
    std::optional<int> points;       ///< absent where only the band is known
    int unknown = 0;                 ///< items without a known answer
    int could_reach = 0;             ///< if they turned out to be their worst
    std::optional<int> threshold;    ///< the points that qualify for the MARAC
    std::optional<AnsweredBy> answered_by;
};

/// How the risk moved from the review before.
enum class Movement { first, rising, steady, falling };

/// All reviews of a case in order of time: with their points where the reader holds the survivors' record, else the bands.
std::vector<RiskPoint> risk_history(const CaseFile& file, const Terms& terms);

/// What is said of one person: in order, of those that give a band. A judgement on the perpetrator's account that names `him` is
/// about everybody at risk from him.
std::vector<const RiskPoint*> risk_to(const std::vector<RiskPoint>& history, const PersonId& person,
                                      const std::optional<PersonId>& him);
/// From the one before the last of these to the last.
Movement movement_of(const std::vector<const RiskPoint*>& points);

}
