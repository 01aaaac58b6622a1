#pragma once
#include <memory>

#include "sample/diary.h"
#include "sample/phrases.h"
#include "sample/sample.h"
#include "standard/terms.h"

namespace holdfast {

struct SampleSite {
    SiteId id;
    std::string name;
    Country country{};
    std::size_t team = 0;
};

struct SampleProgramme {
    ProgrammeId id;
    std::string name;
    ProgrammeKind type{};
    std::string iss;
    bool iss_named_later = false;
    std::size_t team = 0;
    std::chrono::weekday weekday;
    int hour = 0;
    int weeks = 0;
    int group_max = 12;

    Activity activity() const;
    int minutes() const;
    /// Days from one session to the next.
    int rhythm_days() const;
};

struct SampleAgency {
    AgencyId id;
    std::string name;
    std::string contact;
    ReferralSource refers{};
    int weight = 0;
};

/// Who works at the sites of one number.
struct SampleTeam {
    std::vector<PersonId> practitioners;
    std::vector<PersonId> iss_workers;
    std::vector<PersonId> case_managers;
    std::vector<PersonId> practice_managers;
};

/// The service in which the invented cases happen: made once, from `resources/sample/`.
class SampleWorld {
public:
    explicit SampleWorld(const SampleOptions& options);

    const SampleOptions& options() const { return m_options; }
    Instant cut() const { return m_cut; }
    const Calendar& calendar() const { return m_calendar; }
    const Terms& terms() const { return m_terms; }
    const Phrases& wording() const { return m_wording; }

    LocalDate founded() const { return m_founded; }
    LocalDate iss_named() const
    {
        return m_iss_named;
    }    ///< for the programme that had none at first
    LocalDate policy_set() const { return m_policy_set; }
    const std::string& policy() const { return m_policy; }
    const std::vector<SampleSite>& sites() const { return m_sites; }
    const std::vector<SampleProgramme>& programmes() const { return m_programmes; }
    const std::vector<SampleAgency>& agencies() const { return m_agencies; }
    const std::vector<SampleWorker>& workers() const { return m_workers; }
    const SampleTeam& team(std::size_t number) const { return m_teams[number]; }
    /// The team's case manager, practice manager; the first team's where it has none of its own.
    const PersonId& case_manager(std::size_t team) const;
    const PersonId& practice_manager(std::size_t team) const;

    /// Ids that several cases share: the same for the same place, number and time.
    GroupId group(const SampleProgramme& programme, int case_number) const;
    SessionId group_session(const GroupId& group, Instant starts) const;
    MeetingId meeting(std::size_t team, Instant starts) const;
    /// When a case was opened, and whom it is about: the older the lower its number.
    Instant opened(int case_number) const;
    PersonId perpetrator(int case_number) const;
    const SampleSite& site(int case_number) const;

private:
    void read(std::string_view toml);

    SampleOptions m_options;
    Instant m_cut;
    LocalDate m_founded;
    LocalDate m_iss_named;
    LocalDate m_policy_set;
    Calendar m_calendar;
    Terms m_terms;
    Phrases m_wording;
    std::string m_policy;
    std::vector<SampleSite> m_sites;
    std::vector<SampleProgramme> m_programmes;
    std::vector<SampleAgency> m_agencies;
    std::vector<SampleWorker> m_workers;
    std::vector<SampleTeam> m_teams;
};

/// What the service as a whole recorded: sites, people, programmes, agencies, cover, policy, closures.
std::vector<Line> service_history(const SampleWorld& world);

}
