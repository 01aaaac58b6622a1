#pragma once
#include "sample/story.h"

namespace holdfast {

/// Where his part of the case goes.
enum class Course : std::uint8_t {
    completes,
    breaks_off,
    suspended_and_back,
    unsuitable,
    withdraws
};

/// What is unfinished at the end of the record, so that a worklist has something to show.
enum class Scene : std::uint8_t {
    none,
    handover_due,
    handover_overdue,
    contact_due,
    contact_overdue,
    outcome_to_tell,
    work_about_to_start,
    change_due,
    change_overdue,
    review_due,
    review_overdue,
    marac_to_decide,
    plan_review_due,
    plan_review_overdue,
    new_partner,
    new_charge,
    exception_lapsed,
};

/// How it goes between a survivor and the ISS.
enum class Contact : std::uint8_t {
    engages,
    keeps_in_touch,
    declines,
    not_reached,
    unsafe_at_first
};

/// How the risk moves from one review to the next.
enum class Trend : std::uint8_t { falling, steady, rising };

/// Someone in the case.
struct Character {
    PersonId id;
    std::string given_name;
    std::string full_name;
    Sex sex{};
    LocalDate born{};
};

/// A time during which there is a specific concern about a survivor; open until far ahead if it does not end.
struct Concern {
    Instant from;
    Instant until;
};

struct SurvivorPart {
    Character who;
    Relationship relationship{};
    Contact contact{};
    Trend trend{};
    PersonId worker;
    bool known_at_referral = false;
    bool new_later = false;    ///< a new partner, identified when the work has long begun
    // As the case is told:
    std::optional<Instant> identified{};
    std::optional<Instant> handed_over{};    ///< the first time
    std::optional<Instant>
        reached{};    ///< the first conversation, as planned; perhaps after the record ends
    std::optional<Instant> support_ends{};
    bool not_told = false;    ///< an exception stands: they are not to be told of changes
    std::vector<Concern> concerns{};

    bool concern_at(Instant when) const;
    /// The first concern that begins in (after, until].
    std::optional<Instant> concern_between(Instant after, Instant until) const;
};

struct ChildPart {
    Character who;
    ChildOf child_of{};
    LivesWith lives_with{};
    SocialCareStatus status{};
    bool born_yet = true;
};

/// What an engagement change, an outcome or an ending is to those who are to hear of it.
struct News {
    EntryId entry;
    Instant happened;
    Instant recorded;
    enum class Of : std::uint8_t { engagement, place, no_place } of;
};

/// One invented case: what was drawn for it, and what has been told so far.
struct Plot {
    int number = 0;
    std::string reference;
    SampleSite site;
    const SampleTeam* team = nullptr;
    const SampleProgramme* programme = nullptr;
    const SampleAgency* referrer = nullptr;    ///< absent: he came himself
    Course course{};
    Scene scene{};
    LocalDate opened{};
    Character perpetrator;
    PersonId practitioner;
    std::optional<std::pair<Instant, PersonId>> next_practitioner{};
    std::vector<SurvivorPart> survivors{};
    std::vector<ChildPart> children{};

    // As the case is told:
    LocalDate assessed{};
    LocalDate decided{};
    std::optional<LocalDate> accepted{};
    std::optional<LocalDate> first_session{};
    std::optional<LocalDate> last_session{};
    LocalDate closed{};    ///< perhaps after the record ends
    std::optional<LocalDate> reopened{};
    std::vector<std::pair<Instant, Instant>>
        on_hold{};    ///< no sessions: suspended, or waiting for a decision
    std::vector<std::pair<AgencyId, LocalDate>> agencies{};    ///< involved until
    std::vector<News> news{};

    const PersonId& practitioner_at(Instant when) const;
    bool held_at(Instant when) const;
};

/// Draws the people of a case, its course and what is unfinished in it.
Plot draw_plot(Story& story, int number);

/// Days from opening to the end of the record.
int age_days(const Story& story, const Plot& plot);
bool scene_is(const Plot& plot, std::initializer_list<Scene> scenes);

}
