#pragma once
#include "record/fact.h"
#include "standard/rule.h"
#include "time/deadline.h"

namespace holdfast {

/// A *duty* is owed by a time and met by a fact. A *gate* stops planned work until facts lift it. A *check* is about something
/// that has happened and is valid or not: nothing can meet it later.
enum class Nature : std::uint8_t { duty, gate, check };
template <>
inline constexpr auto codes_of<Nature> = names("duty", "gate", "check");

enum class Status : std::uint8_t {
    running,
    due_soon,
    overdue,
    blocked,
    met,
    met_late,
    excused,
    excused_late,
    withdrawn,
    holds,
    lifted,
    overridden,
    breached,
    valid,
    not_valid,
};
template <>
inline constexpr auto codes_of<Status> = names("running", "due_soon", "overdue", "blocked", "met",
                                               "met_late", "excused", "excused_late", "withdrawn",
                                               "holds", "lifted", "overridden", "breached", "valid",
                                               "not_valid");

/// What an obligation is about, beside its case.
struct Subject {
    enum class Kind : std::uint8_t {
        the_case,
        person,
        programme,
        meeting,
        session,
        proceeding,
        agency,
        review,
        report,
        recipient
    };
    Kind kind = Kind::the_case;
    std::array<std::uint8_t, 16> id{};

    friend auto operator<=>(const Subject&, const Subject&) = default;
};
template <>
inline constexpr auto codes_of<Subject::Kind> = names("case", "person", "programme", "meeting",
                                                      "session", "proceeding", "agency", "review",
                                                      "report", "recipient");

/// A fact that is not known yet and without which an obligation cannot be met, or a part of a gate that is not there.
enum class Missing : std::uint8_t {
    survivor_known,
    details_held,
    children_known,
    offer_of_information,
    iss_represented,
    intervention_represented,
    earlier_actions_gone_through,
    criminal_screening,
    criminal_justice_consulted,
    survivor_services_consulted,
    others_consulted,
    decision,
    private_law_screening,
    court_ordered,
    cafcass_approved,
    signed_agreement,
    explained,
    understood,
    different_worker,
    match_rationale,
    manager_sign_off,
    iss_provider,
    chronology,
    concerns,
    expert_report,
    sign_off_by_another,
    cafcass_informed,
    ex_partner_contacted,
    safety_explored,
    survivor_told,
    override_by_manager,
};
template <>
inline constexpr auto codes_of<Missing> = names(
    "survivor_known", "details_held", "children_known", "offer_of_information", "iss_represented",
    "intervention_represented", "earlier_actions_gone_through", "criminal_screening",
    "criminal_justice_consulted", "survivor_services_consulted", "others_consulted", "decision",
    "private_law_screening", "court_ordered", "cafcass_approved", "signed_agreement", "explained",
    "understood", "different_worker", "match_rationale", "manager_sign_off", "iss_provider",
    "chronology", "concerns", "expert_report", "sign_off_by_another", "cafcass_informed",
    "ex_partner_contacted", "safety_explored", "survivor_told", "override_by_manager");

/// A small set of `Missing`.
class MissingSet {
public:
    void add(Missing missing) { m_bits |= 1U << static_cast<unsigned>(missing); }
    bool empty() const { return m_bits == 0; }
    bool has(Missing missing) const { return (m_bits >> static_cast<unsigned>(missing) & 1U) != 0; }
    std::uint32_t bits() const { return m_bits; }
    static MissingSet of_bits(std::uint32_t bits)
    {
        MissingSet set;
        set.m_bits = bits;
        return set;
    }
    friend bool operator==(const MissingSet&, const MissingSet&) = default;

private:
    std::uint32_t m_bits = 0;
};
static_assert(codes_of<Missing>.size() <= 32);

/// What planned work a gate stands in front of.
enum class Stops : std::uint8_t {
    nothing,
    offer,
    acceptance,
    behaviour_change_session,
    allocation,
    take_up,
    release
};
template <>
inline constexpr auto codes_of<Stops> = names("nothing", "offer", "acceptance",
                                              "behaviour_change_session", "allocation", "take_up",
                                              "release");

/// Which limit gave the due time.
enum class Reading : std::uint8_t {
    clause,
    sooner_on_concern,
    set_by_manager,
    ceiling,
    handover_day_counts,
    same_clock_time,
    own_date
};
template <>
inline constexpr auto codes_of<Reading> = names("clause", "sooner_on_concern", "set_by_manager",
                                                "ceiling", "handover_day_counts", "same_clock_time",
                                                "own_date");

/// What a rule makes of the facts of one case. Its identity is (rule, subject, opening entry), followed through corrections.
/// Holds instants and entries, never a status: `status` asks the clock.
struct Obligation {
    Rule rule{};
    Nature nature = Nature::duty;
    Subject subject;
    Side side = Side::intervention;
    Compartment compartment =
        Compartment::case_record;    ///< the most restricted that its rule reads
    std::optional<PersonId> owner;

    std::optional<EntryId> opened_by;
    Instant opened_at{};
    Instant counted_from{};    ///< where the limit in force starts; the opening, or a later concern
    Limit limit{};
    Reading reading = Reading::clause;
    std::optional<Instant> due;
    std::optional<Instant>
        clause_due;                      ///< the clause's own limit, where a sooner one is in force
    std::optional<Instant> soon_from;    ///< "due soon" from then on

    std::optional<Instant> met_at;
    std::optional<EntryId> met_by;
    std::optional<EntryId> exception;    ///< in force, or lapsed where `excused_until` has passed
    Instant excused_from{};
    std::optional<Instant> excused_until;
    MissingSet missing;    ///< a duty: blocked on these; a gate or check: what is not there
    std::optional<EntryId> withdrawn_by;
    std::uint16_t attempts = 0;    ///< attempts so far that did not meet it

    Stops stops = Stops::nothing;
    std::optional<EntryId> lifted_by;
    std::optional<EntryId> overridden_by;
    std::optional<EntryId> breached_by;

    friend bool operator==(const Obligation&, const Obligation&) = default;
};

/// The status at a moment. Precedence: withdrawn, met, excused, blocked, then the clock (gates: breached, lifted, overridden,
/// excused as lifted, holds).
Status status(const Obligation& obligation, Instant now);

/// Whether its due time has passed unmet, whatever the status says of why (a blocked duty can be overdue).
bool past_due(const Obligation& obligation, Instant now);

/// True while something is still to be done about it.
bool open(Status status);

}
