#include "standard/milestones.h"

#include <sodium.h>

#include "risk/marac.h"

namespace holdfast {
namespace {

/// An id in the place of its entry's in time, told apart by a hash of it and the milestone's number.
EntryId milestone_id(const EntryId& entry, std::size_t number)
{
    std::array<std::uint8_t, 17> seed{};
    std::copy(entry.bytes().begin(), entry.bytes().end(), seed.begin());
    seed[16] = static_cast<std::uint8_t>(number);
    EntryId::Bytes hash{};
    crypto_generichash(hash.data(), hash.size(), seed.data(), seed.size(), nullptr, 0);
    EntryId::Bytes id = hash;
    std::copy_n(entry.bytes().begin(), 6, id.begin());    // RFC 9562: the moment
    id[6] = static_cast<std::uint8_t>(0x70 | (hash[6] & 0x0f));
    id[8] = static_cast<std::uint8_t>(0x80 | (hash[8] & 0x3f));
    return EntryId(id);
}

class Deriver {
public:
    Deriver(const Entry& entry, const Terms& terms) : m_entry(entry), m_terms(terms) {}

    void operator()(const SurvivorSpokenTo& contact)
    {
        add(SurvivorReached{contact.survivor});
        if (contact.information_offered)
            add(InformationOffered{contact.survivor, Offer::offered});
        for (const EntryId& about : contact.told_about)
            add(SurvivorTold{contact.survivor, about});
    }

    void operator()(const InformationSent& sent)
    {
        add(InformationOffered{sent.survivor, Offer::offered});
    }

    void operator()(const RiskReviewed& review)
    {
        if (m_entry.compartment == Compartment::case_record)
            return;
        const RiskTool* tool = m_terms.tools().find(review.tool, review.edition);
        if (!tool)
            return;    // its band cannot be known here; the review itself is kept
        const LocalDate day = local_date(m_entry.happened);
        const Thresholds& thresholds = m_terms.thresholds(*tool, day);
        const ReviewFigures reviewed = figures(*tool, review, {});
        const auto reasons = marac_criteria(thresholds, reviewed, {}, std::nullopt, day);
        const auto banding = band(thresholds, reviewed.score.points, reviewed.answered_by,
                                  reviewed.judgement);
        if (banding)    // his own account, or papers alone, give no band rather than a low one
            add(RiskBandSet{review.person, review.tool, thresholds.bands[banding->band].code,
                            reasons.count.met || reasons.judgement.met});
    }

    void operator()(const MaracRecorded& marac)
    {
        if (marac.stage == MaracStage::listed)
            add(RiskConcernRaised{marac.survivor, m_entry.id});
    }

    void operator()(const SupportStatusChanged& changed)
    {
        switch (changed.status) {
        case SupportStatus::open: add(IssStatusSet{changed.survivor, IssStatus::open}); break;
        case SupportStatus::ended: add(IssStatusSet{changed.survivor, IssStatus::closed}); break;
        case SupportStatus::paused: break;
        }
    }

    template <typename Other>
    void operator()(const Other&)
    {}

    std::vector<Milestone> take() { return std::move(m_milestones); }

private:
    void add(Fact fact)
    {
        const Instant day = start_of(local_date(m_entry.happened));
        m_milestones.push_back(
            {std::move(fact), day, milestone_id(m_entry.id, m_milestones.size())});
    }

    const Entry& m_entry;
    const Terms& m_terms;
    std::vector<Milestone> m_milestones;
};

}

std::vector<Milestone> milestones_of(const Entry& entry, const Terms& terms)
{
    Deriver deriver(entry, terms);
    std::visit(deriver, entry.fact);
    return deriver.take();
}

bool same_milestone(const Fact& a, Instant a_happened, const Fact& b, Instant b_happened)
{
    if (a.index() != b.index() || local_date(a_happened) != local_date(b_happened))
        return false;
    // The band that a source states stands beside the one that we would give: whom it is about decides.
    if (const auto* band = std::get_if<RiskBandSet>(&a))
        return band->person == std::get<RiskBandSet>(b).person
               && band->tool == std::get<RiskBandSet>(b).tool;
    if (const auto* concern = std::get_if<RiskConcernRaised>(&a))
        return concern->survivor == std::get<RiskConcernRaised>(b).survivor;
    return a == b;
}

}
