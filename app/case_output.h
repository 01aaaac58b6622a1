#pragma once
#include <map>

#include <nlohmann/json_fwd.hpp>

#include "app/cli.h"

namespace holdfast {

/// Who is involved in a case, and its timeline, as data and for people.
class CaseOutput {
public:
    CaseOutput(Cli& cli, const Workspace& workspace, const CaseView& view, Instant as_at);

    nlohmann::ordered_json people() const;
    nlohmann::ordered_json timeline() const;
    void print_people() const;
    /// Newest first. Where somebody is to be found is left out.
    void print_timeline() const;

private:
    struct Person {
        PersonId id;
        std::string name;
        std::string_view is;    ///< "perpetrator", "survivor", "child"
        std::string relationship;
        bool at_risk = false;
        std::optional<PersonId> worker;
    };

    std::vector<Person> involved() const;
    std::string name(const PersonId& person) const;
    std::string details(const Fact& fact) const;
    std::string narrative(const Entry& entry) const;

    Cli& m_cli;
    const Workspace& m_workspace;
    const CaseView& m_view;
    Instant m_as_at;
    std::map<PersonId, std::string> m_names;    ///< of those whom the case's own facts name
};

}
