#include "workspace/inbox.h"

#include <algorithm>

#include "workspace/impl.h"
#include "workspace/row_packing.h"

namespace holdfast {
namespace {

using What = InboxItem::What;

auto fields_of_item(auto& item)
{
    return std::tie(item.what, item.reference, item.perpetrator, item.person_name, item.person,
                    item.entry, item.author, item.at, item.rule, item.reason, item.about,
                    item.look_again, item.iss_worker, item.chase_from);
}

DerivedRow to_row(const InboxItem& item)
{
    msgpack::sbuffer buffer(128);
    packing::Packer out(buffer);
    const auto fields = fields_of_item(item);
    out.pack_array(static_cast<std::uint32_t>(std::tuple_size_v<decltype(fields)>));
    pack_all(out, fields);
    DerivedRow row;
    row.key.assign(item.entry.bytes().begin(), item.entry.bytes().end());
    row.sort = item.at.time_since_epoch().count();
    row.body = bytes_of(buffer);
    return row;
}

std::optional<InboxItem> item_in(const DerivedRow& row, const CaseId& id)
{
    return read_row(row, [&](Unpacker& in) {
        InboxItem item{.case_id = id,
                       .reference = {},
                       .perpetrator = {},
                       .person_name = {},
                       .person = {},
                       .entry = EntryId({}),
                       .author = PersonId({}),
                       .reason = {},
                       .about = {},
                       .look_again = {},
                       .iss_worker = {},
                       .chase_from = {}};
        const auto fields = fields_of_item(item);
        if (in.size() != std::tuple_size_v<decltype(fields)>)
            throw packing::Malformed{};
        std::apply([&](auto&... field) { (in.next(field), ...); }, fields);
        return item;
    });
}

/// Looks through one case for what waits.
class Looking {
public:
    Looking(const CaseFile& file, const Terms& terms) : m_file(file), m_terms(terms) {}

    std::vector<InboxItem> found;

    void in_case_record()
    {
        for (const auto handed : m_file.all<DetailsHandedOver>())
            if (!acknowledged(handed)) {
                InboxItem& item = add(What::handed_over, *handed.entry, handed->survivor);
                item.iss_worker = m_file.worker(Side::iss, handed->survivor);
                item.chase_from = handed.at() + may_take(handed.at());
            }
        for (const auto made : m_file.all<ExceptionMade>()) {
            if (looked_at_again(made))
                continue;
            InboxItem& item = add(What::exception_made, *made.entry, made->person);
            item.rule = made->rule;
            item.about = made->about;
            item.look_again = made->look_again;
        }
        for (const auto over : m_file.all<GateOverridden>())
            add(What::gate_overridden, *over.entry, over->person).rule = over->rule;
    }

    void in_support()
    {
        for (const auto request : m_file.all<ExceptionRequested>()) {
            if (answered(request))
                continue;
            InboxItem& item = add(What::exception_requested, *request.entry, request->person);
            item.rule = request->rule;
            item.reason = request->reason;
            item.about = request->about;
            item.look_again = request->look_again;
        }
    }

private:
    InboxItem& add(What what, const Entry& entry, const std::optional<PersonId>& person)
    {
        std::string perpetrator;
        if (const auto opened = m_file.last<CaseOpened>())
            perpetrator = opened->known_as;
        found.push_back({.what = what,
                         .case_id = *entry.case_id,
                         .reference = std::string(m_file.reference()),
                         .perpetrator = std::move(perpetrator),
                         .person_name = person ? name_of(*person) : std::string(),
                         .person = person,
                         .entry = entry.id,
                         .author = entry.author,
                         .at = entry.happened,
                         .reason = {},
                         .about = {},
                         .look_again = {},
                         .iss_worker = {},
                         .chase_from = {}});
        return found.back();
    }

    std::string name_of(const PersonId& person) const
    {
        if (const auto survivor = m_file.last<SurvivorIdentified>(
                [&](const auto& fact) { return fact->survivor == person; }))
            return survivor->known_as;
        if (const auto child = m_file.last<ChildIdentified>(
                [&](const auto& fact) { return fact->child == person; }))
            return child->known_as;
        return {};
    }

    bool acknowledged(const Recorded<DetailsHandedOver>& handed) const
    {
        return static_cast<bool>(m_file.first<DetailsAcknowledged>([&](const auto& fact) {
            return fact->survivor == handed->survivor
                   && (fact->handover ? m_file.same_event(*fact->handover, *handed.entry)
                                      : fact.at() >= handed.at());
        }));
    }

    /// Hours, whatever unit a service tightened them to: no calendar in an inbox.
    std::chrono::hours may_take(Instant handed_over) const
    {
        const auto& limit = m_terms.of(Rule::R01, handed_over).limit;
        return std::chrono::hours(limit && limit->unit == Unit::hours ? limit->count : 24);
    }

    /// Granted by an exception of the same kind made since, or refused.
    bool answered(const Recorded<ExceptionRequested>& request) const
    {
        if (m_file.first<ExceptionRefused>([&](const auto& refused) {
                return m_file.same_event(refused->request, *request.entry);
            }))
            return true;
        return static_cast<bool>(m_file.first<ExceptionMade>([&](const auto& made) {
            return made->rule == request->rule && made->person == request->person
                   && made.at() >= request.at();
        }));
    }

    /// Another exception about the same came after it; or a review did, where no date was given.
    bool looked_at_again(const Recorded<ExceptionMade>& made) const
    {
        if (m_file.first<ExceptionMade>([&](const auto& later) {
                return later->rule == made->rule && later->person == made->person
                       && later.at() > made.at();
            }))
            return true;
        return !made->look_again && m_file.first<CaseReviewed>([&](const auto& review) {
            return review.at() > made.at();
        });
    }

    const CaseFile& m_file;
    const Terms& m_terms;
};

/// How long an override, or an exception whose day has passed, still waits to be looked at.
constexpr std::chrono::days shown_for{31};
/// How long before its day an exception that is to be looked at again is shown.
constexpr std::chrono::days announced_for{7};

/// Whoever reads the inbox.
struct Reader {
    Member self;
    bool is_manager;
    const Directory& directory;
    Instant now;

    bool works_with(const std::optional<PersonId>& iss_worker) const
    {
        return self.roles.contains(Role::iss_worker)
               && (!iss_worker || *iss_worker == self.id
                   || directory.covered(*iss_worker, local_date(now)) == self.id);
    }
    bool has_waiting(const InboxItem& item) const
    {
        switch (item.what) {
        case What::handed_over:
            return item.at <= now
                   && (works_with(item.iss_worker) || (is_manager && item.to_be_chased(now)));
        case What::exception_requested: return is_manager;
        case What::exception_made:
            // Without a day it ends with the next review, and what it excused is owed again.
            return is_manager && item.look_again
                   && local_date(now) + announced_for >= *item.look_again
                   && local_date(now) <= *item.look_again + shown_for;
        case What::gate_overridden: return is_manager && now - item.at < shown_for;
        }
        return false;
    }
};

}

std::vector<DerivedRow> inbox_of(const CaseFile& file, Compartment compartment, const Terms& terms)
{
    Looking looking(file, terms);
    if (compartment == Compartment::case_record)
        looking.in_case_record();
    if (compartment == Compartment::support)
        looking.in_support();
    std::vector<DerivedRow> rows;
    rows.reserve(looking.found.size());
    for (const InboxItem& item : looking.found)
        rows.push_back(to_row(item));
    return rows;
}

WorkspaceResult<std::vector<InboxItem>> inbox(const Workspace& workspace, Instant now)
{
    const auto rows = workspace.impl().vault.rows({.name = inbox_rows});
    if (!rows)
        return refused(rows.error());
    const Reader reader{workspace.self(), workspace.is_manager(), workspace.directory(), now};
    std::vector<InboxItem> items;
    for (const FoundRow& found : *rows) {
        auto item = found.stream ? item_in(found.row, *found.stream) : std::nullopt;
        if (!item)
            return refused(Refusal::damaged_entry, "inbox");
        if (reader.has_waiting(*item))
            items.push_back(std::move(*item));
    }
    return items;
}

std::vector<NewFact> granting(const InboxItem& request, const PersonId& manager,
                              std::string narrative, IdSource& ids, Instant now)
{
    const auto made = ids.next<EntryId>(now);
    return {{.case_id = request.case_id,
             .fact = ExceptionMade{request.rule, request.person, request.about, manager,
                                   request.look_again},
             .happened = now,
             .id = made},
            {.case_id = request.case_id,
             .fact = ExceptionExplained{made, request.reason.value_or(ExceptionReason::other)},
             .happened = now,
             .narrative = std::move(narrative)}};
}

}
