#pragma once
#include "casefile/history.h"

namespace holdfast {

/// Which compartments a reading of a case takes in. Case-wide rules see `case_only`, whoever asks.
enum class View : std::uint8_t { case_only, everything_held };

/// Whether withdrawn entries are left out; kept in, they show which duties were withdrawn with them.
enum class Withdrawals : std::uint8_t { honoured, ignored };

/// Two or more corrections of one entry, none of which knew of the other. People settle it.
struct Conflict {
    EntryId about;
    std::vector<EntryId> corrections;
};

/// An entry whose fact is known to be of one kind.
template <typename Kind>
struct Recorded {
    const Entry* entry = nullptr;

    const Kind& fact() const { return *std::get_if<Kind>(&entry->fact); }
    const Kind* operator->() const { return &fact(); }
    Instant at() const { return entry->happened; }
    explicit operator bool() const { return entry != nullptr; }
};

/// All standing entries of one kind in fold order.
template <typename Kind>
class RecordedRange {
public:
    class Iterator {
    public:
        explicit Iterator(const Entry* const* at) : m_at(at) {}
        Recorded<Kind> operator*() const { return {*m_at}; }
        Iterator& operator++()
        {
            ++m_at;
            return *this;
        }
        friend bool operator==(const Iterator&, const Iterator&) = default;

    private:
        const Entry* const* m_at;
    };

    explicit RecordedRange(std::span<const Entry* const> entries) : m_entries(entries) {}
    Iterator begin() const { return Iterator(m_entries.data()); }
    Iterator end() const { return Iterator(m_entries.data() + m_entries.size()); }
    bool empty() const { return m_entries.empty(); }
    std::size_t size() const { return m_entries.size(); }
    Recorded<Kind> back() const { return {m_entries.back()}; }

private:
    std::span<const Entry* const> m_entries;
};

/// A survivor as the case record knows them.
struct Survivor {
    PersonId id;
    const Entry* identified = nullptr;
    const Entry* not_at_risk = nullptr;    ///< from then on; absent while at risk
    Relationship relationship{};
};

/// How high the risk to somebody stands.
struct StandingRisk {
    const Entry* entry = nullptr;    ///< what says so: a band, or a review of his own account
    std::string_view band{};         ///< empty where a judgement alone says that it is high
    bool at_threshold = false;

    bool said() const { return entry != nullptr; }
    bool graver_than(const StandingRisk& other) const
    {
        return said() && (!other.said() || (at_threshold && !other.at_threshold));
    }
};

/// A time in which the case was worked on as a whole: from its opening, or a reopening, to the next reopening. What was
/// recorded before the opening belongs to the first; days count whole, since milestones have no time of day.
struct Episode {
    const Entry* opened = nullptr;    ///< absent where the opening is not known
    const Entry* closed = nullptr;
    Instant from = Instant::min();
    Instant until = Instant::max();    ///< not included

    bool has(Instant at) const { return from <= at && at < until; }
};

/// One case as it stands at a moment: `fold` of its entries. Looks into the history, which must outlive it.
class CaseFile {
public:
    /// What had happened by `as_at` and was known by `known_at`, corrected entries replaced. Of conflicting corrections
    /// `preferred` stands where it is one of them, else the last.
    static CaseFile fold(const History& history, Instant as_at, Instant known_at, View view,
                         Withdrawals withdrawals = Withdrawals::honoured,
                         std::optional<EntryId> preferred = {});

    const std::vector<const Entry*>& entries() const { return m_entries; }
    const std::vector<Conflict>& conflicts() const { return m_conflicts; }
    bool fully_understood() const { return m_fully_understood; }
    bool has_withdrawals() const { return m_has_withdrawals; }

    template <typename Kind>
    RecordedRange<Kind> all() const
    {
        const std::size_t first = m_first[kind_index<Kind>];
        return RecordedRange<Kind>(
            std::span(m_by_kind).subspan(first, m_first[kind_index<Kind> + 1] - first));
    }

    /// The first entry of a kind for which `holds(fact, entry)`; empty if there is none.
    template <typename Kind, typename Holds>
    Recorded<Kind> first(Holds&& holds) const
    {
        for (const auto recorded : all<Kind>())
            if (holds(recorded))
                return recorded;
        return {};
    }

    template <typename Kind, typename Holds>
    Recorded<Kind> last(Holds&& holds) const
    {
        Recorded<Kind> found;
        for (const auto recorded : all<Kind>())
            if (holds(recorded))
                found = recorded;
        return found;
    }

    template <typename Kind>
    Recorded<Kind> last() const
    {
        const auto range = all<Kind>();
        return range.empty() ? Recorded<Kind>{} : range.back();
    }

    /// Everyone identified as at risk from the perpetrator, each once, in order of identification.
    const std::vector<Survivor>& survivors() const { return m_survivors; }
    /// Whether someone was identified and not recorded as no longer at risk, at a moment.
    bool at_risk(const PersonId& survivor, Instant at) const;

    /// In order; at least one.
    const std::vector<Episode>& episodes() const { return m_episodes; }

    /// The first entry in the chain of corrections that an entry named elsewhere belongs to.
    EntryId origin_of(const EntryId& named) const;
    /// Whether a fact that names an entry speaks of this one: the entry itself, or what it corrects or is corrected by.
    bool same_event(const EntryId& named, const Entry& entry) const
    {
        return origin_of(named) == entry.origin;
    }

    std::optional<PersonId> perpetrator() const;
    std::optional<SiteId> site() const;
    std::string_view reference() const;
    /// The opening, or the last reopening, of the case as a whole; absent while closed or never opened.
    const Entry* open_since() const;

    /// The latest word on the risk to a survivor at a moment: the band of a review, or a judgement on the perpetrator's own
    /// account, in his record, that it is high. A judgement that names him is about everybody at risk from him.
    StandingRisk risk_to(const PersonId& survivor, Instant at) const;
    /// The gravest of all survivors; where none is identified, what was judged of the perpetrator himself.
    StandingRisk gravest_risk(Instant at) const;

    /// The entry that makes a specific concern about a survivor at a moment: an open concern, or a risk that stands
    /// at the threshold. Null if there is none.
    const Entry* specific_concern(const PersonId& survivor, Instant at) const;
    /// The first specific concern that begins in (after, until].
    const Entry* concern_between(const PersonId& survivor, Instant after, Instant until) const;

    /// Who works on a side of the case, for one survivor on the ISS side; absent if nobody is allocated.
    std::optional<PersonId> worker(Side side, const std::optional<PersonId>& survivor) const;

private:
    void replace_corrected(Withdrawals withdrawals, std::optional<EntryId> preferred);
    void index_by_kind();
    void find_survivors();
    void find_episodes();

    std::vector<const Entry*> m_entries;
    std::vector<const Entry*> m_by_kind;
    std::array<std::uint32_t, fact_kinds + 1> m_first{};
    std::vector<Survivor> m_survivors;
    std::vector<Episode> m_episodes;
    std::vector<Conflict> m_conflicts;
    std::vector<const Entry*> m_corrections;
    bool m_fully_understood = true;
    bool m_has_withdrawals = false;
};

}
