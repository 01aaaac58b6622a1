#pragma once
#include <functional>
#include <vector>

#include "ui/common/icons.h"
#include "ui/common/page.h"

namespace holdfast::ui {

/// A place that the window has, and how its page is made.
struct PlaceMade {
    Place place;
    std::function<Page*(const Room&)> make;
};

/// Every page of the window. A new page is one line here.
const std::vector<PlaceMade>& places();

/// A place without a page is not offered.
bool has_page(Place place);

/// What the rail offers, in its order, with Alt+1 and so on.
struct OnRail {
    Place place;
    Glyph glyph;
    QString words;
};
std::vector<OnRail> rail_places();

/// Whether somebody in these roles has anything to do there.
bool open_to(Place place, Roles roles);

}
