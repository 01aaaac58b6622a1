#pragma once
#include "record/ids.h"
#include "record/words.h"

// Exceptions, overrides, changes of status, corrections: what alters other facts or duties.

namespace holdfast {

/// A legitimate exception to one rule about one subject. Holds no reason: that is `ExceptionExplained`, beside the survivor's
/// record. Without a date it lasts until the next case review.
struct ExceptionMade {
    static constexpr std::string_view kind = "exception_made";
    static constexpr auto field_names = names("rule", "person", "about", "authorised_by",
                                              "look_again");
    std::string rule;                  ///< "R03"
    std::optional<PersonId> person;    ///< absent: the case
    std::optional<EntryId> about;      ///< the duty's opening entry, where only one is meant
    PersonId authorised_by;
    std::optional<LocalDate> look_again;
    friend bool operator==(const ExceptionMade&, const ExceptionMade&) = default;
};

struct ExceptionExplained {
    static constexpr std::string_view kind = "exception_explained";
    static constexpr auto field_names = names("exception", "reason");
    EntryId exception;
    ExceptionReason reason{};
    friend bool operator==(const ExceptionExplained&, const ExceptionExplained&) = default;
};

/// Someone entitled lets work go on although a gate holds; why is the narrative.
struct GateOverridden {
    static constexpr std::string_view kind = "gate_overridden";
    static constexpr auto field_names = names("rule", "person", "authorised_by");
    std::string rule;
    std::optional<PersonId> person;
    PersonId authorised_by;
    friend bool operator==(const GateOverridden&, const GateOverridden&) = default;
};

/// Something puts his place in question: suitability, risk or need has changed (B2.6).
struct SuitabilityQuestioned {
    static constexpr std::string_view kind = "suitability_questioned";
    static constexpr auto field_names = names();
    friend bool operator==(const SuitabilityQuestioned&, const SuitabilityQuestioned&) = default;
};

struct SuitabilityDecided {
    static constexpr std::string_view kind = "suitability_decided";
    static constexpr auto field_names = names("decision", "authorised_by");
    Suitability decision{};
    std::optional<PersonId> authorised_by;
    friend bool operator==(const SuitabilityDecided&, const SuitabilityDecided&) = default;
};

struct CaseSuspended {
    static constexpr std::string_view kind = "case_suspended";
    static constexpr auto field_names = names("scope", "survivor");
    Scope scope{};
    std::optional<PersonId> survivor;
    friend bool operator==(const CaseSuspended&, const CaseSuspended&) = default;
};

struct CaseResumed {
    static constexpr std::string_view kind = "case_resumed";
    static constexpr auto field_names = names("scope", "survivor");
    Scope scope{};
    std::optional<PersonId> survivor;
    friend bool operator==(const CaseResumed&, const CaseResumed&) = default;
};

struct CaseClosed {
    static constexpr std::string_view kind = "case_closed";
    static constexpr auto field_names = names("scope", "survivor", "reason");
    Scope scope{};
    std::optional<PersonId> survivor;
    EndReason reason{};
    friend bool operator==(const CaseClosed&, const CaseClosed&) = default;
};

struct CaseReopened {
    static constexpr std::string_view kind = "case_reopened";
    static constexpr auto field_names = names("scope", "survivor");
    Scope scope{};
    std::optional<PersonId> survivor;
    friend bool operator==(const CaseReopened&, const CaseReopened&) = default;
};

/// The corrected entry did not happen at all; its envelope names it, the narrative says why.
struct EntryWithdrawn {
    static constexpr std::string_view kind = "entry_withdrawn";
    static constexpr auto field_names = names();
    friend bool operator==(const EntryWithdrawn&, const EntryWithdrawn&) = default;
};

/// The content of an entry was erased by two persons; its kind and times remain, so that duties do not change.
struct EntryErased {
    static constexpr std::string_view kind = "entry_erased";
    static constexpr auto field_names = names("entry", "first_officer", "second_officer", "ground");
    EntryId entry;
    PersonId first_officer;
    PersonId second_officer;
    std::string ground;
    friend bool operator==(const EntryErased&, const EntryErased&) = default;
};

/// A worker asks a manager to excuse a duty that cannot be met; `ExceptionMade` grants it.
struct ExceptionRequested {
    static constexpr std::string_view kind = "exception_requested";
    static constexpr auto field_names = names("rule", "person", "about", "reason", "look_again");
    std::string rule;
    std::optional<PersonId> person;
    std::optional<EntryId> about;    ///< the duty's opening entry, where only one is meant
    ExceptionReason reason{};
    std::optional<LocalDate> look_again;
    friend bool operator==(const ExceptionRequested&, const ExceptionRequested&) = default;
};

/// A manager does not grant it: the duty stands; the narrative says why.
struct ExceptionRefused {
    static constexpr std::string_view kind = "exception_refused";
    static constexpr auto field_names = names("request");
    EntryId request;
    friend bool operator==(const ExceptionRefused&, const ExceptionRefused&) = default;
};

}
