#pragma once
#include "record/ids.h"
#include "record/words.h"

// Facts of the service as a whole. They have no case.

namespace holdfast {

struct SiteDescribed {
    static constexpr std::string_view kind = "site_described";
    static constexpr auto field_names = names("site", "name", "country");
    SiteId site;
    std::string name;
    Country country{};
    friend bool operator==(const SiteDescribed&, const SiteDescribed&) = default;
};

/// A programme and the ISS linked to it; without one no place may be offered (B4.1).
struct ProgrammeDescribed {
    static constexpr std::string_view kind = "programme_described";
    static constexpr auto field_names = names("programme", "name", "type", "iss_provider", "weeks",
                                              "group_min", "group_max");
    ProgrammeId programme;
    std::string name;
    ProgrammeKind type{};
    std::optional<std::string> iss_provider;    ///< own or another organisation
    int weeks = 0;
    int group_min = 6;
    int group_max = 12;
    friend bool operator==(const ProgrammeDescribed&, const ProgrammeDescribed&) = default;
};

/// The staff directory: who works here, in which roles, until when.
struct WorkerDescribed {
    static constexpr std::string_view kind = "worker_described";
    static constexpr auto field_names = names("worker", "name", "roles", "left");
    PersonId worker;
    std::string name;
    std::vector<Role> roles;
    std::optional<LocalDate> left;
    friend bool operator==(const WorkerDescribed&, const WorkerDescribed&) = default;
};

/// Someone stands in for an absent worker, both days included.
struct CoverArranged {
    static constexpr std::string_view kind = "cover_arranged";
    static constexpr auto field_names = names("absent", "cover", "from", "until");
    PersonId absent;
    PersonId cover;
    LocalDate from{};
    LocalDate until{};
    friend bool operator==(const CoverArranged&, const CoverArranged&) = default;
};

struct AgencyDescribed {
    static constexpr std::string_view kind = "agency_described";
    static constexpr auto field_names = names("agency", "name", "named_contact");
    AgencyId agency;
    std::string name;
    std::string named_contact;
    friend bool operator==(const AgencyDescribed&, const AgencyDescribed&) = default;
};

/// The service's policy from this moment on: settings and tightened limits, as the TOML that was imported.
struct PolicySet {
    static constexpr std::string_view kind = "policy_set";
    static constexpr auto field_names = names("policy");
    std::string policy;
    friend bool operator==(const PolicySet&, const PolicySet&) = default;
};

/// A gov.uk bank-holidays file that was merged into the calendar.
struct BankHolidaysMerged {
    static constexpr std::string_view kind = "bank_holidays_merged";
    static constexpr auto field_names = names("file");
    std::string file;
    friend bool operator==(const BankHolidaysMerged&, const BankHolidaysMerged&) = default;
};

/// A day on which the service is closed. Never lengthens a safety rule.
struct ClosureSet {
    static constexpr std::string_view kind = "closure_set";
    static constexpr auto field_names = names("date", "reason");
    LocalDate date{};
    std::string reason;
    friend bool operator==(const ClosureSet&, const ClosureSet&) = default;
};

}
