#include "workspace/rows.h"

#include "workspace/row_packing.h"

namespace holdfast {
namespace {

// Every field in order, for packing; those that packing does not know by itself follow one by one.
auto fields_of_owed(auto& o)
{
    return std::tie(o.rule, o.nature, o.subject.kind, o.side, o.compartment, o.owner, o.opened_by,
                    o.opened_at, o.counted_from, o.reading, o.due, o.clause_due, o.soon_from,
                    o.met_at, o.met_by, o.exception, o.excused_from, o.excused_until,
                    o.withdrawn_by, o.stops, o.lifted_by, o.overridden_by, o.breached_by);
}

auto fields_of_case(auto& row)
{
    return std::tie(row.reference, row.perpetrator, row.band, row.at_threshold, row.open,
                    row.fully_understood, row.opened_at, row.last_reviewed, row.intervention_worker,
                    row.iss_workers);
}

/// (rule, subject, opening entry) and, where a duty has its own date, that date too.
std::string key_of(const Obligation& obligation)
{
    std::string key;
    key += static_cast<char>(obligation.rule);
    key += static_cast<char>(obligation.subject.kind);
    key.append(reinterpret_cast<const char*>(obligation.subject.id.data()),
               obligation.subject.id.size());
    if (obligation.opened_by)
        key.append(reinterpret_cast<const char*>(obligation.opened_by->bytes().data()), 16);
    if (obligation.reading == Reading::own_date && obligation.due)
        key += std::to_string(obligation.due->time_since_epoch().count());
    return key;
}

}

DerivedRow to_row(const OwedRow& owed)
{
    const Obligation& obligation = owed.obligation;
    msgpack::sbuffer buffer(192);
    packing::Packer out(buffer);
    const auto fields = fields_of_owed(obligation);
    out.pack_array(static_cast<std::uint32_t>(std::tuple_size_v<decltype(fields)> + 9));
    pack_all(out, fields);
    packing::pack(out, owed.reference);
    packing::pack(out, owed.perpetrator);
    packing::pack(out, owed.subject_name);
    packing::pack(out, Id<struct SubjectTag>(obligation.subject.id));
    out.pack_int32(obligation.limit.count);
    out.pack_uint8(static_cast<std::uint8_t>(obligation.limit.unit));
    out.pack_uint8(static_cast<std::uint8_t>(obligation.limit.direction));
    out.pack_uint32(obligation.missing.bits());
    out.pack_uint16(obligation.attempts);
    DerivedRow row;
    row.key = key_of(obligation);
    row.sort = obligation.due ? obligation.due->time_since_epoch().count() : no_due;
    row.owner = obligation.owner;
    row.body = bytes_of(buffer);
    return row;
}

std::optional<OwedRow> owed_in(const DerivedRow& row, const CaseId& id)
{
    return read_row(row, [&](Unpacker& in) {
        OwedRow owed{.case_id = id,
                     .reference = {},
                     .perpetrator = {},
                     .subject_name = {},
                     .covering = {},
                     .obligation = {}};
        Obligation& obligation = owed.obligation;
        std::apply([&](auto&... field) { (in.next(field), ...); }, fields_of_owed(obligation));
        in.next(owed.reference);
        in.next(owed.perpetrator);
        in.next(owed.subject_name);
        Id<struct SubjectTag> subject({});
        in.next(subject);
        obligation.subject.id = subject.bytes();
        obligation.limit.count = static_cast<int>(in.number());
        const auto unit = in.number();
        const auto direction = in.number();
        if (unit < 0 || unit > static_cast<int>(Unit::years) || direction < 0 || direction > 1)
            throw packing::Malformed{};
        obligation.limit.unit = static_cast<Unit>(unit);
        obligation.limit.direction = static_cast<Direction>(direction);
        obligation.missing = MissingSet::of_bits(static_cast<std::uint32_t>(in.number()));
        obligation.attempts = static_cast<std::uint16_t>(in.number());
        return owed;
    });
}

DerivedRow to_row(const CaseRow& summary)
{
    msgpack::sbuffer buffer(128);
    packing::Packer out(buffer);
    const auto fields = fields_of_case(summary);
    out.pack_array(static_cast<std::uint32_t>(std::tuple_size_v<decltype(fields)> + 1));
    pack_all(out, fields);
    out.pack_uint32(summary.survivors);
    DerivedRow row;
    row.key = summary.reference;
    row.sort = summary.opened_at.time_since_epoch().count();
    row.owner = summary.intervention_worker;
    row.body = bytes_of(buffer);
    return row;
}

std::optional<CaseRow> case_in(const DerivedRow& row, const CaseId& id)
{
    return read_row(row, [&](Unpacker& in) {
        CaseRow summary{.id = id,
                        .reference = {},
                        .perpetrator = {},
                        .band = {},
                        .last_reviewed = {},
                        .intervention_worker = {},
                        .iss_workers = {}};
        std::apply([&](auto&... field) { (in.next(field), ...); }, fields_of_case(summary));
        summary.survivors = static_cast<std::uint32_t>(in.number());
        return summary;
    });
}

bool unfinished(const Obligation& obligation)
{
    if (obligation.withdrawn_by)
        return false;
    switch (obligation.nature) {
    case Nature::duty: return !obligation.met_at;
    case Nature::gate:
        return !obligation.lifted_by && !obligation.overridden_by && !obligation.breached_by;
    case Nature::check: return false;
    }
    return false;
}

CaseRow summary_of(const CaseFile& file, const CaseId& id)
{
    CaseRow row{.id = id,
                .reference = std::string(file.reference()),
                .perpetrator = {},
                .band = {},
                .last_reviewed = {},
                .intervention_worker = {},
                .iss_workers = {}};
    if (const auto opened = file.last<CaseOpened>()) {
        row.perpetrator = opened->known_as;
        row.opened_at = opened.at();
    }
    row.open = file.open_since() != nullptr;
    row.fully_understood = file.fully_understood();
    row.survivors = static_cast<std::uint32_t>(file.survivors().size());
    if (const auto review = file.last<CaseReviewed>())
        row.last_reviewed = review.at();
    row.intervention_worker = file.worker(Side::intervention, std::nullopt);
    const StandingRisk gravest = file.gravest_risk(Instant::max());
    row.band = gravest.band;
    row.at_threshold = gravest.at_threshold;
    for (const Survivor& survivor : file.survivors())
        if (const auto worker = file.worker(Side::iss, survivor.id))
            row.iss_workers.push_back(*worker);
    return row;
}

}
