#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "canary/insides.h"
#include "support/laptops_apart.h"
#include "support/service.h"
#include "vault/vault_impl.h"
#include "workspace/documents.h"
#include "workspace/erasing.h"
#include "workspace/impl.h"
#include "workspace/merging.h"

// Three laptops that work apart, with clocks that are wrong by minutes. People record, correct and withdraw, attach documents,
// come and go, and erase by two, while others do not know of it yet. However that went: once all has been handed on, all three
// know and owe the same, and what was erased stands in no file of any of them.

using namespace holdfast;
using namespace holdfast::test;

namespace {

constexpr std::size_t laptop_count = 3;
constexpr std::array skews{0, -1500, 1200};    // seconds

/// One thing that somebody does; the numbers choose what.
struct Step {
    std::size_t laptop = 0;
    int what = 0;
    std::size_t which = 0;
};

std::ostream& operator<<(std::ostream& out, const Step& step)
{
    return out << step.laptop << ':' << step.what << '/' << step.which;
}

rc::Gen<Step> any_step()
{
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, static_cast<int>(laptop_count)),
                                       rc::gen::inRange(0, 14), rc::gen::inRange(0, 1000)),
                        [](const std::tuple<int, int, int>& numbers) {
                            return Step{static_cast<std::size_t>(std::get<0>(numbers)),
                                        std::get<1>(numbers),
                                        static_cast<std::size_t>(std::get<2>(numbers))};
                        });
}

class Play {
public:
    Play() : m_case(m_service.ids.next<CaseId>(start)), m_her(m_service.ids.next<PersonId>(start))
    {
        {
            auto manager = m_service.open("manager", start);
            good(manager.record({{.case_id = m_case,
                                  .fact = ReferralReceived{ReferralSource::self, {}, Method::phone},
                                  .happened = start},
                                 {.case_id = m_case,
                                  .fact = CaseOpened{"HF-0001", m_service.ids.next<PersonId>(start),
                                                     "Ian", m_service.site},
                                  .happened = start},
                                 {.case_id = m_case,
                                  .fact = SurvivorIdentified{m_her, "Ruth", Relationship::partner},
                                  .happened = start}},
                                start));
        }
        fs::create_directories(place(0).folder.parent_path());
        fs::copy(m_service.place().folder, place(0).folder, fs::copy_options::recursive);
        for (std::size_t laptop = 1; laptop < laptop_count; ++laptop)
            clone(0, laptop);
    }

    void take(const Step& step)
    {
        m_now += std::chrono::minutes(7);
        const Instant now = m_now + std::chrono::seconds(skews.at(step.laptop));
        switch (step.what) {
        case 0: return speak(step, now, "iss_worker");
        case 1: return note(step, now);
        case 2: return post(step, now);
        case 3: return attach(step, now);
        case 4:
        case 5: return correct(step, now);
        case 6: return propose(step, now);
        case 7: return carry_out(step, now);
        case 8:
        case 9: propose(step, now); return carry_out(step, now);
        case 10: return step.which % 2 == 0 ? add(step, now) : remove(step, now);
        default:
            return hand_over(step.laptop, (step.laptop + 1 + step.which % 2) % laptop_count,
                             step.which % 5 == 0 ? "intervention_practitioner" : "manager", now);
        }
    }

    void clone(std::size_t from, std::size_t into) const
    {
        fs::create_directories(place(into).folder.parent_path());
        fs::copy(place(from).folder, place(into).folder, fs::copy_options::recursive);
    }

    /// Attempts to sign in that failed wait on their machine until somebody does sign in there.
    void sign_in_everywhere() const
    {
        for (std::size_t laptop = 0; laptop < laptop_count; ++laptop)
            (void)sign_in(laptop, "manager", the_end());
    }

    /// Everything to everybody, in an order of one's own; twice, since some comes round by another.
    void settle(const std::vector<std::pair<std::size_t, std::size_t>>& pairs)
    {
        for (int round = 0; round < 2; ++round)
            for (const auto& [from, into] : pairs)
                hand_over(from, into, "manager", the_end());
    }

    /// All that a laptop knows.
    std::vector<std::string> known(std::size_t laptop) const;
    /// Words of what was erased that are still on a page of some file.
    std::vector<std::string> left_of_the_erased(std::size_t laptop) const;
    std::size_t erasures() const { return m_erased.size(); }

private:
    static constexpr Instant start{std::chrono::seconds(1'767'603'600)};    // 5 January 2026, 9:00
    static Instant the_end() { return start + std::chrono::hours(24 * 30); }

    VaultPlace place(std::size_t laptop) const
    {
        const fs::path own = m_folder.path() / ("laptop-" + std::to_string(laptop));
        return {.folder = own / "vault", .device_folder = own / "devices"};
    }
    std::optional<Workspace> sign_in(std::size_t laptop, std::string_view name, Instant now) const
    {
        auto workspace = Workspace::open(place(laptop), name, Service::passphrase(), now);
        if (workspace)
            return *std::move(workspace);
        RC_ASSERT(workspace.error().vault.has_value());
        RC_ASSERT(workspace.error().vault->kind == VaultErrorKind::no_such_person);
        return std::nullopt;
    }

    /// A word that stands nowhere else.
    std::string word(const EntryId& entry, const char* what)
    {
        std::string made = std::string("zq") + what + std::to_string(m_words.size()) + "qz";
        m_words.emplace(entry, made);
        return made;
    }

    void write(Workspace& workspace, NewFact fact, Instant now)
    {
        fact.case_id = m_case;
        fact.happened = now;
        fact.id = m_ids.next<EntryId>(now);
        fact.narrative = "In words: " + word(*fact.id, "told");
        if (auto* details = std::get_if<ContactDetailsGiven>(&fact.fact))
            details->value = "At " + word(*fact.id, "place");
        const auto written = workspace.record({std::move(fact)}, now, Future::confirmed);
        if (!written)    // the record may not know enough, but the disk is well
            RC_ASSERT(!written.error().vault.has_value());
    }

    NewFact details(Source source) const
    {
        return {.case_id = m_case,
                .fact = ContactDetailsGiven{m_her, DetailKind::address, {}, Answer::yes},
                .happened = start,
                .source = source};
    }

    void speak(const Step& step, Instant now, std::string_view who)
    {
        if (auto workspace = sign_in(step.laptop, who, now))
            write(*workspace, details(Source::survivor), now);
    }

    void note(const Step& step, Instant now)
    {
        if (auto workspace = sign_in(step.laptop, somebody(step.which), now))
            write(*workspace, {.case_id = m_case, .fact = NoteMade{}, .happened = now}, now);
    }

    void post(const Step& step, Instant now)
    {
        if (auto workspace = sign_in(step.laptop, "intervention_practitioner", now))
            write(*workspace, details(Source::perpetrator), now);
    }

    void attach(const Step& step, Instant now)
    {
        const bool posts = step.which % 2 == 0;
        auto workspace = sign_in(step.laptop, posts ? "intervention_practitioner" : "iss_worker",
                                 now);
        if (!workspace)
            return;
        const auto number = std::to_string(m_words.size());
        const std::string title = "zqtitle" + number + "qz";
        std::string content;
        while (content.size() < 70'000)
            content += "zqpage" + number + "qz ";
        std::istringstream in(content);
        const auto attached = attach_document(*workspace,
                                              {.case_id = m_case,
                                               .title = title,
                                               .media_type = "text/plain",
                                               .happened = now,
                                               .source = Source::survivor},
                                              in, now);
        RC_ASSERT(attached.has_value());
        m_words.emplace(attached->entry, title);
        m_words.emplace(attached->entry, "zqpage" + number + "qz");
    }

    /// One of what somebody wrote on the case, as this laptop knows it.
    std::optional<Entry> written_entry(const Workspace& workspace, std::size_t which) const
    {
        const auto history = good(workspace.impl().history(m_case));
        std::vector<Entry> all;
        const auto gone = erased_on(workspace);
        for (const Entry& entry : history.entries())
            if (m_words.contains(entry.id) && !gone.contains(entry.id))
                all.push_back(entry);
        if (all.empty())
            return std::nullopt;
        return all[which % all.size()];
    }

    void correct(const Step& step, Instant now)
    {
        auto workspace = sign_in(step.laptop, step.what == 4 ? "manager" : "case_manager", now);
        if (!workspace)
            return;
        const auto entry = written_entry(*workspace, step.which);
        if (!entry)
            return;
        NewFact correction{.case_id = m_case,
                           .fact = entry->fact,
                           .happened = now,
                           .source = entry->source,
                           .corrects = entry->id};
        if (step.which % 3 == 0 || std::holds_alternative<DocumentAttached>(entry->fact)
            || std::holds_alternative<EntryWithdrawn>(entry->fact))
            correction.fact = EntryWithdrawn{};
        write(*workspace, std::move(correction), now);
    }

    void propose(const Step& step, Instant now)
    {
        auto lead = sign_in(step.laptop, "data_protection_lead", now);
        const auto entry = lead ? written_entry(*lead, step.which) : std::nullopt;
        if (entry)
            good(propose_erasure(*lead, m_case, {entry->id}, "request", "She asked.", now));
    }

    void carry_out(const Step& step, Instant now)
    {
        auto manager = sign_in(step.laptop, "manager", now);
        for (const ErasureRow& row : good(holdfast::erasures(*manager))) {
            if (row.state != ErasureState::proposed)
                continue;
            const auto done = carry_out_erasure(*manager, row.proposal, now);
            // What is proposed may have gone with another erasure.
            const bool is_gone = done ? done->state == ErasureState::carried_out
                                      : done.error().refusal == Refusal::settled;
            RC_ASSERT(is_gone);
        }
        m_erased.merge(erased_on(*manager));
    }

    /// As far as one laptop knows.
    std::set<EntryId> erased_on(const Workspace& workspace) const
    {
        std::set<EntryId> erased;
        good(workspace.impl().vault.for_each_entry(m_case, every_compartment,
                                                   [&](const EntryView& view) {
                                                       if (view.erased)
                                                           erased.insert(view.id);
                                                   }));
        return erased;
    }

    template <typename T>
    static T good(VaultResult<T> result)
    {
        RC_ASSERT(result.has_value());
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }
    template <typename T>
    static T good(WorkspaceResult<T> result)
    {
        return test::good(std::move(result));
    }

    std::string somebody(std::size_t which) const
    {
        static constexpr std::array always{"intervention_practitioner", "case_manager"};
        const std::size_t all = always.size() + m_added.size();
        const std::size_t one = which % all;
        return one < always.size() ? always[one] : m_added[one - always.size()];
    }

    void add(const Step& step, Instant now)
    {
        auto manager = sign_in(step.laptop, "manager", now);
        const std::string name = "p" + std::to_string(m_added.size());
        const auto roles = step.which % 4 == 0 ? Roles{Role::iss_worker}
                                               : Roles{Role::case_manager};
        good(manager->add_member(name, roles, Service::passphrase(), now));
        m_added.push_back(name);
    }

    void remove(const Step& step, Instant now)
    {
        auto manager = sign_in(step.laptop, "manager", now);
        if (m_added.empty())
            return;
        const std::string& name = m_added[step.which % m_added.size()];
        for (const Member& member : manager->members())
            if (member.sign_in_name == name && !member.removed)
                return good(manager->remove_member(member.id, now));
    }

    void hand_over(std::size_t from, std::size_t into, std::string_view by, Instant now)
    {
        const fs::path file = m_folder.path() / ("handed-" + std::to_string(m_handed++));
        good(make_bundle(*sign_in(from, by, now), file, {}, now));
        auto to = sign_in(into, by, now);
        const auto merged = merge(*to, file, now);
        RC_ASSERT(merged.has_value());
        to.reset();
        fs::remove(file);
    }

    Service m_service{start};
    TemporaryFolder m_folder;
    CaseId m_case;
    PersonId m_her;
    IdSource m_ids{7};
    std::multimap<EntryId, std::string> m_words;
    std::set<EntryId> m_erased;
    std::vector<std::string> m_added;
    Instant m_now = start;
    int m_handed = 0;
};

std::vector<std::string> Play::known(std::size_t laptop) const
{
    const auto workspace = *sign_in(laptop, "manager", the_end());
    std::vector<std::string> lines;
    std::stringstream exported;
    good(workspace.export_lines(exported));
    for (std::string line; std::getline(exported, line);)
        lines.push_back(line);
    good(workspace.impl().vault.for_each_entry(every_compartment, [&](const EntryView& view) {
        if (view.erased)
            lines.push_back("erased " + view.id.text() + ' '
                            + std::string(view.payload.begin(), view.payload.end()));
    }));
    for (const OwedRow& row : good(workspace.worklist(the_end())))
        lines.push_back("owed " + std::string(code(row.obligation.rule)) + ' '
                        + to_string(row.obligation.opened_at) + ' ' + row.subject_name);
    for (const Member& member : workspace.members())
        lines.push_back("member " + member.sign_in_name + (member.removed ? " gone" : ""));
    for (const DocumentRow& row : good(documents(workspace, m_case)))
        lines.push_back("document " + row.title + (row.here ? " here" : ""));
    std::sort(lines.begin(), lines.end());
    for (std::string& line : lines_of(good(workspace.verify())))
        lines.push_back(std::move(line));
    return lines;
}

std::vector<std::string> Play::left_of_the_erased(std::size_t laptop) const
{
    std::string all;
    {
        const auto workspace = *sign_in(laptop, "manager", the_end());
        for (const auto& [compartment, key] : workspace.impl().vault.impl().keys) {
            std::ifstream in(place(laptop).folder / file_of(compartment), std::ios::binary);
            all += canary::pages_in_clear(
                {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()}, key);
        }
    }
    all += canary::bytes_below(place(laptop).folder.parent_path());
    std::vector<std::string> left;
    for (const EntryId& entry : m_erased)
        for (auto [each, last] = m_words.equal_range(entry); each != last; ++each)
            if (all.find(each->second) != std::string::npos)
                left.push_back(each->second);
    return left;
}

void converges()
{
    const auto steps = *rc::gen::container<std::vector<Step>>(any_step());
    const auto order = *rc::gen::inRange(0, 3);
    Play play;
    for (const Step& step : steps)
        play.take(step);
    // As it is now once more, to be settled in another order.
    play.sign_in_everywhere();
    for (std::size_t laptop = 0; laptop < laptop_count; ++laptop)
        play.clone(laptop, laptop_count + laptop);

    std::vector<std::pair<std::size_t, std::size_t>> pairs{{0, 1}, {0, 2}, {1, 2},
                                                           {1, 0}, {2, 0}, {2, 1}};
    std::rotate(pairs.begin(), pairs.begin() + 2 * order, pairs.end());
    play.settle(pairs);
    std::reverse(pairs.begin(), pairs.end());
    for (auto& [from, into] : pairs) {
        from += laptop_count;
        into += laptop_count;
    }
    play.settle(pairs);

    RC_CLASSIFY(play.erasures() > 0, "with erasures");
    const auto known = play.known(0);
    for (std::size_t laptop = 0; laptop < 2 * laptop_count; ++laptop) {
        RC_ASSERT(play.known(laptop) == known);
        RC_ASSERT(play.left_of_the_erased(laptop) == std::vector<std::string>());
    }
    for (const std::string& line : known)
        RC_ASSERT(!line.starts_with("finding"));
}

}

TEST_CASE("What was erased by two on one of three laptops is gone from all, and all know and owe "
          "the same, in whatever order they heard of it",
          "[workspace][merge][erasure][property]")
{
    CHECK(holds(converges, 6, 16));
}

TEST_CASE("The same over many more and longer plays of erasing",
          "[.][long][workspace][merge][erasure][property]")
{
    CHECK(holds(converges, 150, 60));
}
