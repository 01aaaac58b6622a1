#pragma once
#include "record/ids.h"
#include "record/words.h"

// Courts and multi-agency processes: B2.7, B6.10–B6.14, D1.2, D1.4. Reports: B3.4, B6.9.

namespace holdfast {

/// He was screened, or something was learned: where criminal proceedings stand (B2.7, D1.4).
struct CriminalProceedings {
    static constexpr std::string_view kind = "criminal_proceedings";
    static constexpr auto field_names = names("proceeding", "stage", "domestic_abuse");
    std::optional<ProceedingId> proceeding;    ///< absent with stage none
    CriminalStage stage{};
    Answer domestic_abuse = Answer::not_asked;
    friend bool operator==(const CriminalProceedings&, const CriminalProceedings&) = default;
};

/// A consultation before an offer, or before going on after a charge; "none relevant" is an answer (B2.7).
struct Consulted {
    static constexpr std::string_view kind = "consulted";
    static constexpr auto field_names = names("on", "who", "none_relevant");
    ConsultedOn on{};
    Consultee who{};
    bool none_relevant = false;
    friend bool operator==(const Consulted&, const Consulted&) = default;
};

/// What was decided after consulting; the reasons are the narrative (B2.7).
struct ConsultationDecided {
    static constexpr std::string_view kind = "consultation_decided";
    static constexpr auto field_names = names("on", "decision");
    ConsultedOn on{};
    Decision decision{};
    friend bool operator==(const ConsultationDecided&, const ConsultationDecided&) = default;
};

/// A named officer, probation worker or report writer was found and linked with (D1.4).
struct JusticeContactNamed {
    static constexpr std::string_view kind = "justice_contact_named";
    static constexpr auto field_names = names("proceeding", "contact");
    std::optional<ProceedingId> proceeding;
    std::string contact;
    friend bool operator==(const JusticeContactNamed&, const JusticeContactNamed&) = default;
};

/// He was screened, or something was learned: where family proceedings stand (B6.10–B6.14).
struct FamilyProceedings {
    static constexpr std::string_view kind = "family_proceedings";
    static constexpr auto field_names = names("proceeding", "law", "stage", "court_ordered",
                                              "cafcass_approved");
    std::optional<ProceedingId> proceeding;    ///< absent with stage none
    FamilyLaw law{};
    FamilyStage stage{};
    Answer court_ordered = Answer::not_asked;       ///< the work is a court-ordered activity
    Answer cafcass_approved = Answer::not_asked;    ///< the provider is approved by Cafcass
    friend bool operator==(const FamilyProceedings&, const FamilyProceedings&) = default;
};

/// Public-law work: the organisation informed itself before accepting him (B6.10).
struct PublicLawInformed {
    static constexpr std::string_view kind = "public_law_informed";
    static constexpr auto field_names = names("chronology_seen", "concerns_seen",
                                              "expert_report_considered");
    bool chronology_seen = false;
    bool concerns_seen = false;
    bool expert_report_considered = false;
    friend bool operator==(const PublicLawInformed&, const PublicLawInformed&) = default;
};

struct CafcassInformed {
    static constexpr std::string_view kind = "cafcass_informed";
    static constexpr auto field_names = names("proceeding");
    ProceedingId proceeding;
    friend bool operator==(const CafcassInformed&, const CafcassInformed&) = default;
};

struct OrderMade {
    static constexpr std::string_view kind = "order_made";
    static constexpr auto field_names = names("order", "protects", "until", "ended");
    OrderKind order{};
    std::optional<PersonId> protects;
    std::optional<LocalDate> until;
    bool ended = false;
    friend bool operator==(const OrderMade&, const OrderMade&) = default;
};

struct ProcessRecorded {
    static constexpr std::string_view kind = "process_recorded";
    static constexpr auto field_names = names("process", "stage", "person", "meets");
    Process process{};
    ProcessStage stage{};
    std::optional<PersonId> person;
    std::optional<LocalDate> meets;
    friend bool operator==(const ProcessRecorded&, const ProcessRecorded&) = default;
};

struct ReportDrafted {
    static constexpr std::string_view kind = "report_drafted";
    static constexpr auto field_names = names("to", "states_limits", "document");
    ReportTo to{};
    bool states_limits =
        false;    ///< the paragraph on the limits of the assessment is in it (B3.4)
    std::optional<DocumentId> document{};
    friend bool operator==(const ReportDrafted&, const ReportDrafted&) = default;
};

struct ReportSignedOff {
    static constexpr std::string_view kind = "report_signed_off";
    static constexpr auto field_names = names("report", "by");
    EntryId report;
    PersonId by;
    friend bool operator==(const ReportSignedOff&, const ReportSignedOff&) = default;
};

struct ReportReleased {
    static constexpr std::string_view kind = "report_released";
    static constexpr auto field_names = names("report", "recipient");
    EntryId report;
    std::optional<std::string> recipient{};    ///< the person or office that it went to
    friend bool operator==(const ReportReleased&, const ReportReleased&) = default;
};

}
