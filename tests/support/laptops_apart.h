#pragma once
#include <iostream>
#include <random>
#include <string>
#include <vector>

#include <rapidcheck.h>

#include "vault/verification.h"

// For tests of laptops that work apart and hand on to each other what they have.

namespace holdfast::test {

/// Whether a law of RapidCheck holds in so many plays, the longest of so many steps. Says which one broke it.
inline bool holds(void (*law)(), int plays, int longest)
{
    rc::detail::TestParams params;
    params.seed = std::random_device()();
    params.maxSuccess = plays;
    params.maxSize = longest;
    const auto result = rc::detail::checkTestable(law, rc::detail::TestMetadata(), params);
    rc::detail::printResultMessage(result, std::cerr);
    std::cerr << '\n';
    return result.template is<rc::detail::SuccessResult>();
}

/// What verifying found, a line a finding, and a last one of what it went through.
inline std::vector<std::string> lines_of(const Verification& verification)
{
    std::vector<std::string> lines;
    for (const Finding& finding : verification.findings)
        lines.push_back("finding " + std::string(code(finding.fault)));
    lines.push_back(std::to_string(verification.commits) + " commits, "
                    + std::to_string(verification.entries) + " entries, "
                    + std::to_string(verification.erased) + " erased, "
                    + std::to_string(verification.awaited) + " awaited, "
                    + std::to_string(verification.kept_apart) + " apart");
    return lines;
}

}
