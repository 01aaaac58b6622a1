#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "risk/score.h"

namespace holdfast {

/// One form with the edition that it was filled in by. Nothing is owned.
struct FilledForm {
    const RiskTool& tool;
    std::span<const ItemAnswer> answers;
};

/// An item that does not stand as it stood. Absent: that edition of the tool has no such item. An
/// answer may both no longer be a yes and be newly unknown; that is not a no, and is shown as
/// unknown.
struct ItemChange {
    std::string item;
    std::optional<ItemStanding> before;
    std::optional<ItemStanding> after;

    bool newly_yes() const { return counts(after) && !counts(before); }
    bool no_longer_yes() const { return counts(before) && !counts(after); }
    bool newly_unknown() const { return unknown(after) && !unknown(before); }
    bool no_longer_unknown() const { return unknown(before) && !unknown(after); }
    /// By how much the item's points rose; negative where they fell.
    int points() const;

private:
    static bool counts(const std::optional<ItemStanding>& item) { return item && item->counts(); }
    static bool unknown(const std::optional<ItemStanding>& item) { return item && item->unknown(); }
};

/// What changed from one form to the next: items in the later edition's order, then those that it
/// no longer has.
struct Comparison {
    Score before;
    Score after;
    std::vector<ItemChange> changes;
};

/// Compares two forms of one tool item by item; editions may differ, an item's code means the same
/// in all. Comparing them the other way round gives the same changes turned about. Absent if they
/// are of different tools: their codes mean different things. The tools must outlive the result.
std::optional<Comparison> compare(const FilledForm& before, const FilledForm& after);

}
