#pragma once
#include <QString>
#include <map>
#include <set>

#include "casefile/directory.h"

namespace holdfast::ui {

/// What the people and things that a case names are called. A value: it outlives the case file that it was made from.
class CaseNames {
public:
    CaseNames() = default;
    CaseNames(const CaseFile& file, const Directory& directory);

    /// Empty where it is not known here.
    QString of(const PersonId& person) const { return found(m_people, person); }
    QString of(const AgencyId& agency) const { return found(m_agencies, agency); }
    QString of(const ProgrammeId& programme) const { return found(m_programmes, programme); }
    QString of(const SiteId& site) const { return found(m_sites, site); }
    QString of(const ActionId& action) const { return found(m_actions, action); }
    template <typename Tag>
    QString of(const Id<Tag>&) const
    {
        return {};
    }

    bool is_worker(const PersonId& person) const { return m_workers.contains(person); }

private:
    template <typename Key>
    static QString found(const std::map<Key, QString>& names, const Key& key)
    {
        const auto at = names.find(key);
        return at == names.end() ? QString() : at->second;
    }

    std::map<PersonId, QString> m_people;
    std::set<PersonId> m_workers;
    std::map<AgencyId, QString> m_agencies;
    std::map<ProgrammeId, QString> m_programmes;
    std::map<SiteId, QString> m_sites;
    std::map<ActionId, QString> m_actions;
};

}
