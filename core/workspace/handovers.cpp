#include "workspace/handovers.h"

#include <algorithm>

#include "record/packing.h"
#include "workspace/handover_rows.h"
#include "workspace/impl.h"

namespace holdfast {
namespace {

/// Every field but the case, which the row's stream is.
auto fields_of(auto& handover)
{
    return std::tie(handover.reference, handover.survivor, handover.survivor_name, handover.entry,
                    handover.sent, handover.sent_by, handover.iss_worker, handover.chase_from);
}

bool acknowledges(const CaseFile& file, const Recorded<DetailsAcknowledged>& acknowledged,
                  const Recorded<DetailsHandedOver>& handover)
{
    if (acknowledged->survivor != handover->survivor)
        return false;
    return acknowledged->handover ? file.same_event(*acknowledged->handover, *handover.entry)
                                  : acknowledged.at() >= handover.at();
}

std::string known_as(const CaseFile& file, const PersonId& survivor)
{
    const auto identified = file.last<SurvivorIdentified>(
        [&](const auto& fact) { return fact->survivor == survivor; });
    return identified ? identified->known_as : std::string();
}

}

std::vector<Handover> unacknowledged(const CaseFile& file, const CaseId& id, const Terms& terms)
{
    std::vector<Handover> open;
    for (const auto handover : file.all<DetailsHandedOver>()) {
        const auto acknowledged = file.first<DetailsAcknowledged>(
            [&](const auto& fact) { return acknowledges(file, fact, handover); });
        if (acknowledged)
            continue;
        // Hours, whatever unit a service tightened them to: no calendar in an inbox.
        const auto& limit = terms.of(Rule::R01, handover.at()).limit;
        const auto hours = limit && limit->unit == Unit::hours ? limit->count : 24;
        open.push_back({.case_id = id,
                        .reference = std::string(file.reference()),
                        .survivor = handover->survivor,
                        .survivor_name = known_as(file, handover->survivor),
                        .entry = handover.entry->origin,
                        .sent = handover.at(),
                        .sent_by = handover.entry->author,
                        .iss_worker = file.worker(Side::iss, handover->survivor),
                        .chase_from = handover.at() + std::chrono::hours(hours)});
    }
    return open;
}

DerivedRow to_row(const Handover& handover)
{
    msgpack::sbuffer buffer(128);
    packing::Packer out(buffer);
    const auto fields = fields_of(handover);
    out.pack_array(static_cast<std::uint32_t>(std::tuple_size_v<decltype(fields)>));
    std::apply([&](const auto&... field) { (packing::pack(out, field), ...); }, fields);
    const auto* first = reinterpret_cast<const std::uint8_t*>(buffer.data());
    return {.key = std::string(handover.entry.bytes().begin(), handover.entry.bytes().end()),
            .sort = handover.sent.time_since_epoch().count(),
            .owner = handover.iss_worker,
            .body = {first, first + buffer.size()}};
}

std::optional<Handover> handover_in(const DerivedRow& row, const CaseId& id)
{
    const PersonId nobody(PersonId::Bytes{});
    Handover handover{.case_id = id,
                      .reference = {},
                      .survivor = nobody,
                      .survivor_name = {},
                      .entry = EntryId(EntryId::Bytes{}),
                      .sent = {},
                      .sent_by = nobody,
                      .iss_worker = {},
                      .chase_from = {}};
    try {
        const auto handle = msgpack::unpack(reinterpret_cast<const char*>(row.body.data()),
                                            row.body.size());
        auto fields = fields_of(handover);
        const auto& in = handle.get();
        if (in.type != msgpack::type::ARRAY
            || in.via.array.size != std::tuple_size_v<decltype(fields)>)
            return std::nullopt;
        std::uint32_t at = 0;
        const auto next = [&]<typename Field>(Field& field) {
            field = packing::unpack<Field>(in.via.array.ptr[at++]);
        };
        std::apply([&](auto&... field) { (next(field), ...); }, fields);
    } catch (const packing::Malformed&) {
        return std::nullopt;
    } catch (const msgpack::unpack_error&) {
        return std::nullopt;
    }
    return handover;
}

WorkspaceResult<std::vector<Handover>> handovers_to_acknowledge(const Workspace& workspace,
                                                                Instant now,
                                                                std::optional<PersonId> iss_worker)
{
    const Workspace::Impl& impl = workspace.impl();
    const auto rows = impl.vault.rows({.name = handover_rows});
    if (!rows)
        return refused(rows.error());
    const auto theirs = [&](const Handover& handover) {
        return !iss_worker || !handover.iss_worker || handover.iss_worker == iss_worker
               || impl.directory.covered(*handover.iss_worker, local_date(now)) == *iss_worker;
    };
    std::vector<Handover> waiting;
    for (const FoundRow& row : *rows) {
        auto handover = row.stream ? handover_in(row.row, *row.stream) : std::nullopt;
        if (!handover)
            return refused(Refusal::damaged_entry, "handover");
        if (handover->sent <= now && theirs(*handover))
            waiting.push_back(std::move(*handover));
    }
    return waiting;
}

}
