#include <algorithm>

#include <rapidcheck.h>

#include "laptops.h"
#include "support/laptops_apart.h"

// Three laptops that work apart, with clocks that are wrong by minutes, and hand bundles to each
// other now and then. However that went: once all has been handed on, all three know the same.

using namespace holdfast;
using namespace holdfast::test;
using enum Compartment;
namespace fs = std::filesystem;

namespace {

constexpr int laptop_count = 3;
constexpr std::array skews{0, -1500, 1200};

/// One thing that somebody does; the numbers choose what.
struct Step {
    int laptop = 0;
    int what = 0;
    int which = 0;
};

std::ostream& operator<<(std::ostream& out, const Step& step)
{
    return out << step.laptop << ':' << step.what << '/' << step.which;
}

rc::Gen<Step> any_step()
{
    return rc::gen::map(
        rc::gen::tuple(rc::gen::inRange(0, laptop_count), rc::gen::inRange(0, 12),
                       rc::gen::inRange(0, 1000)),
        [](const std::tuple<int, int, int>& numbers) {
            return Step{std::get<0>(numbers), std::get<1>(numbers), std::get<2>(numbers)};
        });
}

class Play {
public:
    void take(const Step& step)
    {
        m_minutes += 7;
        const int now = m_minutes * 60 + skews.at(static_cast<std::size_t>(step.laptop));
        switch (step.what) {
        case 0:
        case 1: return record(step, now, "mora", {case_record, support});
        case 2: return record(step, now, "ivan", {case_record, support});    // posts
        case 3: return record(step, now, "iris", {support});
        case 4:
        case 5: return correct(step, now);
        case 6: return add(step, now);
        case 7: return remove(step, now);
        case 8: return set_roles(step, now);
        case 9: return hand_over(step, now, {.committed = at(now - 1800)});
        default: return hand_over(step, now, {});
        }
    }

    /// Everything to everybody, in an order of one's own; twice, since some comes round by another.
    void settle(std::vector<std::pair<int, int>> pairs)
    {
        for (int round = 0; round < 2; ++round)
            for (const auto& [from, into] : pairs)
                laptops.hand_over(from, into, "mora", 1'000'000);
    }

    Laptops laptops{laptop_count};

private:
    std::optional<Vault> sign_in(int laptop, std::string_view name, int now)
    {
        auto vault = Vault::open(laptops.place(laptop), name, passphrase_of(name), at(now));
        if (!vault)
            return std::nullopt;    // not known there, or gone
        got(vault->take_in({}));
        return *std::move(vault);
    }

    NewEntry entry(Compartment compartment, const Step& step, int now)
    {
        NewEntry entry = AnEntry(static_cast<std::uint8_t>(1), compartment)
                             .of(static_cast<std::uint8_t>(1 + step.which % 3))
                             .happened(at(now - step.which))
                             .says("note " + std::to_string(step.which));
        entry.id = m_ids.next<EntryId>(at(now));
        return entry;
    }

    void record(const Step& step, int now, std::string_view name,
                std::initializer_list<Compartment> compartments)
    {
        auto vault = sign_in(step.laptop, name, now);
        if (!vault)
            return;
        std::vector<NewEntry> entries;
        for (const Compartment compartment : compartments)
            entries.push_back(entry(compartment, step, now));
        got(vault->write(m_ids.next<ActId>(at(now)), entries, at(now), {}));
    }

    void correct(const Step& step, int now)
    {
        auto vault = sign_in(step.laptop, step.what == 4 ? "mora" : "nadia", now);
        if (!vault)
            return;
        const auto ids = ids_in(*vault);
        if (ids.empty())
            return;
        const EntryId& about = ids[static_cast<std::size_t>(step.which) % ids.size()];
        const auto corrected = got(vault->entry(about));
        NewEntry correction = entry(corrected->compartment, step, now);
        correction.corrects = about;
        correction.stream = corrected->case_id;
        if (step.which % 3 == 0)
            correction.kind = "entry_withdrawn";
        got(vault->write(m_ids.next<ActId>(at(now)), std::vector{correction}, at(now), {}));
    }

    Roles any_roles(int which) const
    {
        const std::array all{Roles{Role::intervention_practitioner}, Roles{Role::iss_worker},
                             Roles{Role::case_manager},
                             Roles{Role::service_manager, Role::case_manager}};
        return all.at(static_cast<std::size_t>(which) % all.size());
    }

    /// Whoever manages people on that laptop, now and then one who was added.
    std::optional<Vault> manager(const Step& step, int now)
    {
        if (step.which % 4 == 0 && !m_added.empty())
            if (auto vault = sign_in(step.laptop,
                                     m_added[static_cast<std::size_t>(step.which) % m_added.size()],
                                     now);
                vault && vault->self().roles.contains(Role::service_manager))
                return vault;
        return sign_in(step.laptop, step.laptop == 0 ? "mora" : "nadia", now);
    }

    void add(const Step& step, int now)
    {
        auto vault = manager(step, now);
        if (!vault)
            return;
        const std::string name = "p" + std::to_string(step.which % 5);    // some meet in one name
        const auto person = an<PersonId>(static_cast<std::uint8_t>(20 + m_added.size()));
        if (vault->add_member(person, name, any_roles(step.which), passphrase_of(name), at(now)))
            m_added.push_back(name);
    }

    std::optional<PersonId> somebody(const Vault& vault, int which) const
    {
        std::vector<PersonId> others;
        for (const Member& member : vault.members())
            if (!member.removed && member.id != vault.self().id && member.id != laptops.mora
                && member.id != laptops.nadia)
                others.push_back(member.id);
        if (others.empty())
            return std::nullopt;
        return others[static_cast<std::size_t>(which) % others.size()];
    }

    void remove(const Step& step, int now)
    {
        auto vault = manager(step, now);
        if (const auto person = vault ? somebody(*vault, step.which) : std::nullopt)
            got(vault->remove_member(*person, at(now)));
    }

    void set_roles(const Step& step, int now)
    {
        auto vault = manager(step, now);
        if (const auto person = vault ? somebody(*vault, step.which) : std::nullopt)
            got(vault->set_roles(*person, any_roles(step.which / 7), at(now)));
    }

    void hand_over(const Step& step, int now, const BundleSince& since)
    {
        const int into = (step.laptop + 1 + step.which % 2) % laptop_count;
        const std::string_view by = step.which % 3 == 0 ? "ivan" : "mora";
        auto from = sign_in(step.laptop, by, now);
        if (!from)
            return;
        const fs::path file = laptops.file("handed-" + std::to_string(m_handed++));
        got(from->make_bundle(file, since, at(now)));
        from.reset();
        if (auto to = sign_in(into, by, now)) {
            const auto merged = to->merge_bundle(file, at(now), {});
            // A bundle may have been made where ivan was somebody else, or nobody.
            if (!merged)
                RC_ASSERT(merged.error().kind == VaultErrorKind::bundle_for_others
                          || merged.error().kind == VaultErrorKind::signed_out);
        }
    }

    IdSource m_ids{7};
    std::vector<std::string> m_added;
    int m_minutes = 60;
    int m_handed = 0;
};

void converges()
{
    const auto steps = *rc::gen::container<std::vector<Step>>(any_step());
    const auto order = *rc::gen::inRange(0, 3);
    Play play;
    for (const Step& step : steps)
        play.take(step);
    // As it is now once more, to be settled in another order.
    for (int laptop = 0; laptop < laptop_count; ++laptop)
        play.laptops.clone(laptop, laptop_count + laptop);

    std::vector<std::pair<int, int>> pairs{{0, 1}, {0, 2}, {1, 2}, {1, 0}, {2, 0}, {2, 1}};
    std::rotate(pairs.begin(), pairs.begin() + 2 * order, pairs.end());
    play.settle(pairs);
    std::reverse(pairs.begin(), pairs.end());
    for (auto& [from, into] : pairs) {
        from += laptop_count;
        into += laptop_count;
    }
    play.settle(pairs);

    const auto known = play.laptops.known(0);
    for (int laptop = 1; laptop < 2 * laptop_count; ++laptop)
        RC_ASSERT(play.laptops.known(laptop) == known);
    for (const std::string& line : known)
        RC_ASSERT(line.find("finding") == std::string::npos);
    play.settle({{0, 1}, {1, 0}});
    RC_ASSERT(play.laptops.known(0) == known);
}

}

TEST_CASE("three laptops that worked apart know the same in the end, in whatever order they heard "
          "of it",
          "[vault][merge][property]")
{
    CHECK(holds(converges, 8, 14));
}

TEST_CASE("the same over many more and longer plays", "[.][long][vault][merge][property]")
{
    CHECK(holds(converges, 300, 60));
}
