#pragma once
#include <map>

#include <nlohmann/json_fwd.hpp>

#include "app/cli.h"

namespace holdfast {

/// How obligations are written, as data and for people, as they stand at a moment.
class OwedOutput {
public:
    OwedOutput(Cli& cli, const Workspace& workspace, Instant as_at);

    /// An object of `obligations --json`.
    nlohmann::ordered_json data(const OwedRow& row);
    /// An object of `gates --json`.
    nlohmann::ordered_json gate_data(const OwedRow& row) const;
    /// A table, most urgent first as given; with `explained`, why below each.
    enum class Explained { no, yes };
    void print(const std::vector<OwedRow>& rows, Explained explained);

private:
    Explanation explanation(const OwedRow& row);
    nlohmann::ordered_json explanation_data(const OwedRow& row);
    std::string owner(const OwedRow& row) const;

    Cli& m_cli;
    const Workspace& m_workspace;
    Instant m_as_at;
    std::map<CaseId, Division>
        m_divisions;    ///< whose calendar a case counts by, once it was asked
};

/// "Thu 4 Jan 2024", with the time where it is not the day's end; empty if there is none.
std::string due_in_table(const Wording& words, const std::optional<Instant>& due);

}
