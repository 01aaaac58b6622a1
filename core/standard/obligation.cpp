#include "standard/obligation.h"

namespace holdfast {
namespace {

bool excused(const Obligation& obligation, Instant now)
{
    return obligation.exception && obligation.excused_from <= now
           && (!obligation.excused_until || now < *obligation.excused_until);
}

Status gate_status(const Obligation& gate, Instant now)
{
    if (gate.breached_by)
        return Status::breached;
    if (gate.lifted_by)
        return Status::lifted;
    if (gate.overridden_by)
        return Status::overridden;
    return excused(gate, now) ? Status::lifted : Status::holds;
}

Status duty_status(const Obligation& duty, Instant now)
{
    if (duty.withdrawn_by)
        return Status::withdrawn;
    if (duty.met_at)
        return !duty.due || *duty.met_at <= *duty.due ? Status::met : Status::met_late;
    if (excused(duty, now))
        return !duty.due || duty.excused_from <= *duty.due ? Status::excused : Status::excused_late;
    if (!duty.missing.empty())
        return Status::blocked;
    if (duty.due && now > *duty.due)
        return Status::overdue;
    return duty.soon_from && now >= *duty.soon_from ? Status::due_soon : Status::running;
}

}

Status status(const Obligation& obligation, Instant now)
{
    switch (obligation.nature) {
    case Nature::gate:
        return obligation.withdrawn_by ? Status::withdrawn : gate_status(obligation, now);
    case Nature::check:
        if (obligation.withdrawn_by)
            return Status::withdrawn;
        return obligation.missing.empty() ? Status::valid : Status::not_valid;
    case Nature::duty: break;
    }
    return duty_status(obligation, now);
}

bool past_due(const Obligation& obligation, Instant now)
{
    return obligation.nature == Nature::duty && !obligation.withdrawn_by && !obligation.met_at
           && obligation.due && now > *obligation.due;
}

bool open(Status status)
{
    switch (status) {
    case Status::running:
    case Status::due_soon:
    case Status::overdue:
    case Status::blocked:
    case Status::holds: return true;
    case Status::met:
    case Status::met_late:
    case Status::excused:
    case Status::excused_late:
    case Status::withdrawn:
    case Status::lifted:
    case Status::overridden:
    case Status::breached:
    case Status::valid:
    case Status::not_valid: return false;
    }
    return false;
}

}
