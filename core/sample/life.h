#pragma once
#include "sample/plot.h"

// The parts of a case's life, in the order in which they are told: later ones look at what earlier ones set down in the plot.
// Each goes on for as long as the case would; what lies after the end of the record is left out at last.

namespace holdfast {

/// Referral, opening, allocation, the first appointment in the diary.
void open_case(Story& story, Plot& plot);
/// The assessment appointment and all that is asked in it; survivors and children named.
void assess_him(Story& story, Plot& plot);
/// The outcome, to whom it was told, the match, the offer and the place; perhaps another worker later.
void decide_place(Story& story, Plot& plot);
/// Criminal and family proceedings, orders, multi-agency processes, reports.
void go_to_court(Story& story, Plot& plot);
/// Each survivor and the ISS: contact, agreement, support, or why not.
void support_survivors(Story& story, Plot& plot);
/// Reviews with a risk tool, concerns, incidents, MARAC.
void follow_risk(Story& story, Plot& plot);
/// Sessions planned, attended and missed; breaking off, suspension and coming back.
void hold_sessions(Story& story, Plot& plot);
/// Contacts between sessions, with him and with other professionals; supervision.
void keep_contact(Story& story, Plot& plot);
void look_after_children(Story& story, Plot& plot);
/// Closure, and sometimes reopening.
void end_case(Story& story, Plot& plot);
/// Monthly case management.
void review_case(Story& story, Plot& plot);
/// Survivors and agencies hear of what changed.
void tell_news(Story& story, Plot& plot);
/// Appointments of survivors with the ISS, from when they first spoke to when support ends.
void meet_survivors(Story& story, Plot& plot);

// Steps that several parts take.

/// Names a survivor within an act; the handover and the allocation of a worker follow. Without details they are found later.
void identify(Story& story, Plot& plot, SurvivorPart& survivor, Act& act, Source source,
              bool details);
/// Exceptions to some rules and, in the survivors' record, their reason.
void make_exception(Story& story, const Plot& plot, const std::vector<std::string_view>& rules,
                    const SurvivorPart& survivor, Instant when, std::optional<LocalDate> look_again,
                    ExceptionReason reason);
/// Someone becomes, or stops being, worth telling of a change.
void note_news(Plot& plot, const Act& act, const EntryId& entry, News::Of of);
/// Ordinary hours: some time between two of the day's hours.
Instant some_time(Story& story, LocalDate day, int from_hour, int until_hour);
/// A working-day delay: mostly within the limit, in a realistic minority after it.
int delay(Story& story, int limit);

}
