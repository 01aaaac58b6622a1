#include "faults/stage.h"

using namespace holdfast;
using namespace holdfast::faults;

TEST_CASE("A power cut at any moment leaves whole acts, and all that were acknowledged before it",
          "[faults]")
{
    std::mt19937 random(20260105);
    for (const Doing& doing : all_doings()) {
        DYNAMIC_SECTION(doing.name)
        {
            Stage& stage = prepared(doing).stage;
            const Standings& standings = prepared(doing).standings;
            const auto deeds = recorded(stage, doing);
            REQUIRE(deeds.size() > 20);
            Disk disk(stage.kept());
            std::size_t acknowledged = 0;
            const std::size_t stride = is_long() ? 1 : std::max<std::size_t>(1, deeds.size() / 2);
            for (std::size_t i = 0; i < deeds.size(); ++i) {
                disk.apply(deeds[i]);
                acknowledged += deeds[i].deed == Deed::note ? 1 : 0;
                // Right after something was acknowledged is when a loss would be a lie.
                if (i % stride != stride / 2 && deeds[i].deed != Deed::note)
                    continue;
                for (const Survives survives :
                     {Survives::nothing, Survives::names, Survives::some, Survives::everything}) {
                    write_files(stage.root(), disk.after_power_cut(survives, random));
                    INFO("after deed " << i << " of " << deeds.size() << " ("
                                       << static_cast<int>(deeds[i].deed) << ' ' << deeds[i].path
                                       << "), survives " << static_cast<int>(survives)
                                       << ", acknowledged " << acknowledged);
                    const Standing standing = stage.standing();
                    INFO(standing);
                    CHECK(standings.fit(acknowledged, standing));
                }
            }
            CHECK(acknowledged == doing.steps.size());
        }
    }
}
