#pragma once
#include <unordered_set>

#include "sample/world.h"
#include "standard/milestones.h"

namespace holdfast {

/// When something is written up: at once, or as people do (mostly the same day, some the next, a few late).
enum class Writing : std::uint8_t { at_once, by_habit };

class Story;

/// Entries that are written together, by one author.
class Act {
public:
    /// Adds a fact that happened at the act's time. With an occasion it may get a sentence beside it.
    template <typename Kind>
    EntryId add(const Kind& fact, Source source = Source::worker, std::string_view occasion = {})
    {
        return add_at(m_happened, fact, source, occasion);
    }
    template <typename Kind>
    EntryId add_at(Instant happened, const Kind& fact, Source source = Source::worker,
                   std::string_view occasion = {})
    {
        return write({}, Fact(fact), happened, source, occasion);
    }
    /// Replaces an entry written earlier.
    template <typename Kind>
    EntryId correct(const EntryId& entry, const Kind& fact, Source source,
                    std::string_view occasion)
    {
        Line line;
        line.corrects = entry;
        return write(std::move(line), Fact(fact), m_happened, source, occasion);
    }
    /// Whom the sentences that follow speak of as {she}.
    Act& speaking_of(Sex sex);

    Instant happened() const { return m_happened; }
    Instant recorded() const { return m_recorded; }
    /// What the case record learned of the entry added last.
    const std::vector<Milestone>& milestones() const { return m_milestones; }

private:
    friend class Story;
    Act(Story& story, ActId id, PersonId author, Instant happened, Instant recorded)
        : m_story(&story), m_id(id), m_author(author), m_happened(happened), m_recorded(recorded)
    {}
    EntryId write(Line line, const Fact& fact, Instant happened, Source source,
                  std::string_view occasion);
    void write_milestones(const Line& line);

    Story* m_story;
    ActId m_id;
    PersonId m_author;
    Instant m_happened;
    Instant m_recorded;
    Pronouns m_survivor = pronouns(Sex::female);
    std::vector<Milestone> m_milestones;
};

/// The entries of one case, as they are made up. Facts of different threads may be added in any order.
class Story {
public:
    Story(const SampleWorld& world, int number);

    const SampleWorld& world() const { return *m_world; }
    Dice& dice() { return m_dice; }
    const Diary& diary() const { return m_diary; }
    CaseId case_id() const { return m_case_id; }
    PersonId perpetrator() const { return m_perpetrator; }
    Instant cut() const { return m_world->cut(); }
    void call_perpetrator(Sex sex) { m_he = pronouns(sex); }

    /// A new id, as if made at that time.
    template <typename AnyId>
    AnyId id(Instant when)
    {
        return m_ids.next<AnyId>(unused_second(when));
    }

    /// A sentence where a fact itself holds one.
    std::string sentence(std::string_view occasion);

    Act act(const PersonId& author, Instant happened, Writing writing = Writing::by_habit,
            std::optional<Instant> ended = {});

    /// What was recorded by then, in the order of recording.
    std::vector<Line> lines_until(Instant cut) &&;

private:
    friend class Act;
    Instant unused_second(Instant when);
    Instant written(Instant ended, Writing writing);

    const SampleWorld* m_world;
    Dice m_dice;
    Diary m_diary;
    IdSource m_ids;
    std::unordered_set<std::int64_t> m_seconds;
    PersonId m_perpetrator;
    CaseId m_case_id;
    Pronouns m_he = pronouns(Sex::male);
    std::vector<Line> m_lines;
};

}
