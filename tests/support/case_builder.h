#pragma once
#include <concepts>
#include <map>

#include "record/fact.h"
#include "standard/terms.h"
#include "support/assessed.h"
#include "support/names.h"

namespace holdfast {

/// A fact of any kind as an argument. Its cleaning up is out of line, which halves the time that tests take to build.
class SomeFact {
public:
    template <typename Kind>
    requires(std::same_as<Kind, Fact> || requires { Kind::kind; }) SomeFact(Kind kind)
        : m_fact(std::move(kind))
    {}
    SomeFact(const SomeFact&) = delete;
    ~SomeFact();
    Fact take() { return std::move(m_fact); }

private:
    Fact m_fact;
};

/// A case as a test tells it: what happened, in sentences, each recorded when it happened unless `recorded` says otherwise.
/// A value: copy it to tell a story two ways. Site in England, one programme ("Group") with an ISS.
class CaseBuilder {
public:
    CaseBuilder();
    CaseBuilder(const CaseBuilder&);
    CaseBuilder(CaseBuilder&&) noexcept;
    CaseBuilder& operator=(const CaseBuilder&);
    ~CaseBuilder();

    // What was said of the entries just added.
    CaseBuilder& recorded(std::string_view when);
    CaseBuilder& from(Source source);
    CaseBuilder& by(std::string_view author);
    /// Names the last entry, for facts that are about it.
    CaseBuilder& called(std::string_view label);

    /// Any fact, at a moment.
    CaseBuilder& fact(std::string_view when, SomeFact fact);
    /// A milestone about a survivor: it stands at the start of its day.
    CaseBuilder& milestone(std::string_view when, SomeFact fact);
    /// A fact of the service as a whole.
    CaseBuilder& service(std::string_view when, SomeFact fact);
    CaseBuilder& in(Country country);
    CaseBuilder& policy(std::string_view from, std::string_view toml);

    // Intake.
    CaseBuilder& referred(std::string_view when, ReferralSource from = ReferralSource::self);
    CaseBuilder& survivor(std::string_view name, std::string_view when,
                          Relationship relationship = Relationship::partner);
    CaseBuilder& not_at_risk(std::string_view name, std::string_view when);
    CaseBuilder& details_learned(std::string_view name, std::string_view when,
                                 Side by = Side::intervention);
    CaseBuilder& details_passed(std::string_view name, std::string_view when);
    CaseBuilder& allocated(std::string_view worker, Side side, std::string_view survivor,
                           std::string_view when);
    CaseBuilder& released(std::string_view worker, Side side, std::string_view survivor,
                          std::string_view when);
    CaseBuilder& decided(AssessmentOutcome outcome, std::string_view when);
    CaseBuilder& offered_place(std::string_view when, std::string_view programme = "Group");
    CaseBuilder& accepted_place(std::string_view when, std::string_view programme = "Group");

    // The ISS. Milestones alone, or (`spoken_to`, `dash`) the survivors' record with the milestones that follow from it.
    CaseBuilder& reached(std::string_view name, std::string_view when);
    CaseBuilder& informed(std::string_view name, std::string_view when);
    CaseBuilder& told(std::string_view name, std::string_view about, std::string_view when);
    CaseBuilder& attempted(std::string_view name, std::string_view when);
    CaseBuilder& spoken_to(std::string_view name, std::string_view when,
                           std::vector<std::string> told_about = {});
    CaseBuilder& dash(std::string_view name, std::string_view when, int yes, int dont_know = 0,
                      AnsweredBy answered_by = AnsweredBy::survivor);
    CaseBuilder& band(std::string_view name, std::string_view when, bool at_threshold);
    CaseBuilder& concern(std::string_view name, std::string_view when);

    // Sessions and engagement.
    CaseBuilder& planned(std::string_view session, Activity activity, std::string_view starts,
                         std::string_view ends, std::string_view when);
    CaseBuilder& attended(Activity activity, std::string_view when, std::string_view ended = "",
                          std::string_view session = "");
    CaseBuilder& missed(std::string_view when, std::string_view session = "");
    CaseBuilder& changed(EngagementChange change, std::string_view when);

    // Reviews and changes of status.
    CaseBuilder& reviewed(std::string_view meeting, std::string_view when);
    CaseBuilder& reviewed(std::string_view meeting, std::string_view when, CaseReviewed page);
    CaseBuilder& exception(Rule rule, std::string_view name, std::string_view when,
                           std::string_view look_again = "", std::string_view about = "");
    CaseBuilder& overridden(Rule rule, std::string_view name, std::string_view when);
    CaseBuilder& closed(std::string_view when, Scope scope = Scope::whole_case);
    CaseBuilder& reopened(std::string_view when, Scope scope = Scope::whole_case);

    // Corrections of a named entry; they happen when it did, and are known from `when` on.
    CaseBuilder& corrected(std::string_view label, std::string_view when,
                           std::string_view happened);
    CaseBuilder& corrected(std::string_view label, std::string_view when, SomeFact fact);
    CaseBuilder& withdrawn(std::string_view label, std::string_view when);
    CaseBuilder& corrects(const Entry& earlier, std::string_view when, Instant happened, Fact fact);

    EntryId entry(std::string_view label) const;
    const std::vector<Entry>& entries() const { return m_entries; }
    /// The same service and terms with these entries in place of its own.
    CaseBuilder with_entries(std::vector<Entry> entries) const;
    const Terms& terms() const { return m_terms; }

    /// What the Standard makes of it as at a moment; as known then, unless said.
    Assessed as_at(std::string_view moment, std::string_view known_at = "",
                   Reach reach = Reach::everything_held) const;
    Assessed as_at(Instant moment, Instant known_at, Reach reach) const;
    /// The gates that a planned fact would run into: "R28 Mei".
    std::vector<std::string> stopped(std::string_view now, std::string_view when,
                                     SomeFact proposed) const;

private:
    Entry make(Instant happened, Fact fact);
    const Entry& find(std::string_view label) const;
    CaseBuilder& with_milestones();
    std::map<EntryId, std::string> labels() const;

    std::vector<Entry> m_entries;
    std::vector<Entry> m_service;
    std::map<std::string, EntryId, std::less<>> m_labels;
    std::size_t m_last_act = 0;    ///< the first of the entries just added
    std::uint32_t m_made = 0;
    Terms m_terms;
};

CaseBuilder a_case();
/// Referred at nine on Monday 3 June 2024.
CaseBuilder open_case();
/// The same, and his partner Ruth named at once.
CaseBuilder ruth_known();
/// The same, and her details passed to the ISS the next day.
CaseBuilder ruth_passed_on();

/// What a gate stops: an offer of a place on the builder's programme.
inline const PlaceOffered a_place{named<ProgrammeId>("Group")};

/// A page of a meeting at which both sides were there and everything was covered.
CaseReviewed full_page();

}
