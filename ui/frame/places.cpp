#include "ui/frame/places.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/audit/audit_page.h"
#include "ui/casefile/case_file_page.h"
#include "ui/cases/cases_page.h"
#include "ui/meeting/meeting_page.h"
#include "ui/service/service_page.h"
#include "ui/settings/settings_page.h"
#include "ui/survivor/survivor_page.h"
#include "ui/today/today_page.h"

namespace holdfast::ui {
namespace {

template <typename AnyPage>
Page* made(const Room& room)
{
    return new AnyPage(room);
}

QString place_name(const char* source)
{
    return QCoreApplication::translate("places", source);
}

}

const std::vector<PlaceMade>& places()
{
    static const std::vector<PlaceMade> all{
        {Place::today, made<TodayPage>},       {Place::case_file, made<CaseFilePage>},
        {Place::survivor, made<SurvivorPage>}, {Place::cases, made<CasesPage>},
        {Place::meetings, made<MeetingPage>},  {Place::audit, made<AuditPage>},
        {Place::service, made<ServicePage>},   {Place::settings, made<SettingsPage>},
    };
    return all;
}

bool has_page(Place place)
{
    const auto& all = places();
    return std::any_of(all.begin(), all.end(),
                       [&](const PlaceMade& made) { return made.place == place; });
}

std::vector<OnRail> rail_places()
{
    return {
        {Place::today, Glyph::today, place_name(QT_TRANSLATE_NOOP("places", "Today"))},
        {Place::cases, Glyph::cases, place_name(QT_TRANSLATE_NOOP("places", "Cases"))},
        {Place::meetings, Glyph::meetings, place_name(QT_TRANSLATE_NOOP("places", "Meetings"))},
        {Place::audit, Glyph::audit, place_name(QT_TRANSLATE_NOOP("places", "Audit"))},
        {Place::service, Glyph::service, place_name(QT_TRANSLATE_NOOP("places", "Service"))},
        {Place::settings, Glyph::settings, place_name(QT_TRANSLATE_NOOP("places", "Settings"))},
    };
}

bool open_to(Place place, Roles roles)
{
    const auto any_of = [&](Roles wanted) { return !(roles & wanted).empty(); };
    switch (place) {
    case Place::audit: return any_of({Role::practice_manager, Role::service_manager});
    case Place::survivor: return compartments_of(roles).contains(Compartment::support);
    case Place::today:
    case Place::cases:
    case Place::meetings:
    case Place::service:    // which shows each their own parts of it
    case Place::settings:
    case Place::case_file: return true;
    }
    return false;
}

}
