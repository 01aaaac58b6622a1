// A service's policy is read from a file that anybody could have written: whatever it says, limits are only ever tightened.

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "standard/terms.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace holdfast;
    static const Terms edition = Terms::respect_3();
    static const Calendar calendar = Calendar::statutory();
    const Instant from{std::chrono::seconds(1'700'000'000)};
    Terms terms = edition;
    if (!terms.add_policy(from, {reinterpret_cast<const char*>(data), size}))
        return 0;
    for (const Rule rule : edition.rules()) {
        const RuleTerms& before = edition.of(rule, from);
        const RuleTerms& after = terms.of(rule, from);
        if (before.strength == Strength::setting || !before.limit)
            continue;
        const auto due = [&](const RuleTerms& of) {
            return due_at(from, *of.limit, Division::scotland, calendar);
        };
        if (due(after) > due(before))
            std::abort();
    }
    return 0;
}
