#pragma once
#include <cstdint>
#include <initializer_list>
#include <random>
#include <utility>

namespace holdfast {

/// Spreads a seed and a number over all bits, so that neighbouring cases have nothing in common (SplitMix64).
constexpr std::uint64_t mix(std::uint64_t seed, std::uint64_t number)
{
    std::uint64_t bits = seed + (number + 1) * 0x9e3779b97f4a7c15U;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9U;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebU;
    return bits ^ (bits >> 31);
}

/// Dice that fall the same with every compiler: the standard fixes std::mt19937_64, but not what the distributions over it give.
/// Throw them in statements of their own: the order in which arguments are evaluated is open.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    /// 0 to sides - 1; `sides` at least 1.
    int below(int sides)
    {
        return static_cast<int>((m_engine() >> 32) * static_cast<std::uint64_t>(sides) >> 32);
    }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }

    template <typename Items>
    const auto& pick(const Items& items)
    {
        return items[static_cast<std::size_t>(below(static_cast<int>(items.size())))];
    }

    /// One of the values, as often as its weight says.
    template <typename Value>
    Value weighted(std::initializer_list<std::pair<Value, int>> choices)
    {
        int sum = 0;
        for (const auto& choice : choices)
            sum += choice.second;
        int left = below(sum);
        for (const auto& choice : choices) {
            if (left < choice.second)
                return choice.first;
            left -= choice.second;
        }
        return choices.begin()->first;
    }

private:
    std::mt19937_64 m_engine;
};

}
