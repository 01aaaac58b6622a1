#include "service/meeting.h"

#include <algorithm>

namespace holdfast {
namespace {

/// When the last review that counts was held: the one that met a review duty last.
std::optional<Instant> last_valid_review(const CaseFile& file, const Assessment& assessment)
{
    std::optional<Instant> last;
    for (const Obligation& each : assessment.obligations) {
        if (each.rule != Rule::R09 || !each.met_by)
            continue;
        const auto page = file.last<CaseReviewed>(
            [&](const auto& review) { return review.entry->id == *each.met_by; });
        if (page && (!last || page.at() > *last))
            last = page.at();
    }
    return last;
}

std::vector<PersonId> iss_workers(const CaseFile& file)
{
    std::vector<PersonId> workers;
    const auto add = [&](const std::optional<PersonId>& worker) {
        if (worker && std::find(workers.begin(), workers.end(), *worker) == workers.end())
            workers.push_back(*worker);
    };
    for (const Survivor& survivor : file.survivors())
        add(file.worker(Side::iss, survivor.id));
    return workers;
}

void add_once(std::vector<PersonId>& people, const PersonId& person)
{
    if (std::find(people.begin(), people.end(), person) == people.end())
        people.push_back(person);
}

}

std::optional<AgendaItem> agenda_item(const CaseId& id, const CaseFile& case_file,
                                      const Assessment& assessment,
                                      const std::optional<MeetingId>& meeting)
{
    if (!case_file.open_since())
        return std::nullopt;
    AgendaItem item{.case_id = id,
                    .reference = std::string(case_file.reference()),
                    .perpetrator = {},
                    .last_reviewed = last_valid_review(case_file, assessment),
                    .review_due = {}};
    if (const auto opened = case_file.last<CaseOpened>())
        item.perpetrator = opened->known_as;
    for (const Obligation& each : assessment.obligations)
        if (each.rule == Rule::R09 && !each.met_at && !each.withdrawn_by)
            item.review_due = each.due;
    const StandingRisk gravest = case_file.gravest_risk(Instant::max());
    item.band = gravest.band;
    item.at_threshold = gravest.at_threshold;
    for (const Survivor& survivor : case_file.survivors())
        item.specific_concern = item.specific_concern
                                || case_file.specific_concern(survivor.id, Instant::max());
    item.intervention_worker = case_file.worker(Side::intervention, {});
    item.iss_workers = iss_workers(case_file);
    item.covered = meeting && case_file.first<CaseReviewed>([&](const auto& page) {
        return page->meeting == *meeting;
    });
    return item;
}

void put_in_order(std::vector<AgendaItem>& agenda, Instant now)
{
    const auto risk = [](const AgendaItem& item) {
        return (item.specific_concern ? 2 : 0) + (item.at_threshold ? 1 : 0);
    };
    const auto key = [&](const AgendaItem& item) {
        return std::tuple(!item.overdue(now), -risk(item),
                          item.last_reviewed.value_or(Instant::min()), item.reference,
                          item.case_id);
    };
    std::sort(agenda.begin(), agenda.end(),
              [&](const AgendaItem& a, const AgendaItem& b) { return key(a) < key(b); });
}

std::vector<OpenAction> open_actions(const CaseFile& file, Instant before)
{
    std::vector<OpenAction> open;
    for (const auto agreed : file.all<ActionAgreed>()) {
        if (agreed.at() >= before)
            continue;
        OpenAction action{agreed->action, agreed->owner, agreed->due,
                          agreed->side,   agreed->what,  agreed.entry->source};
        bool settled = false;
        for (const auto settling : file.all<ActionSettled>()) {
            if (settling->action != agreed->action || settling.at() >= before)
                continue;
            settled = settling->outcome != ActionOutcome::carried;
            action.carried = !settled;
            if (settling->carried_to)
                action.due = *settling->carried_to;
        }
        if (!settled)
            open.push_back(std::move(action));
    }
    std::stable_sort(open.begin(), open.end(),
                     [](const OpenAction& a, const OpenAction& b) { return a.due < b.due; });
    return open;
}

namespace {

std::vector<SurvivorLine> survivor_lines(const CaseFile& file, Instant at)
{
    std::vector<SurvivorLine> lines;
    for (const Survivor& survivor : file.survivors()) {
        if (!file.at_risk(survivor.id, at))
            continue;
        SurvivorLine line{survivor.id, {}, survivor.relationship};
        if (const auto named = file.last<SurvivorIdentified>(
                [&](const auto& each) { return each->survivor == survivor.id; }))
            line.known_as = named->known_as;
        if (const StandingRisk risk = file.risk_to(survivor.id, at); risk.said()) {
            line.band = risk.band;
            line.at_threshold = risk.at_threshold;
            line.banded = local_date(risk.entry->happened);
        }
        if (const Entry* concern = file.specific_concern(survivor.id, at))
            line.concern_since = local_date(concern->happened);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<ChildRow> child_rows(const CaseFile& file)
{
    std::vector<ChildRow> rows;
    for (const auto child : file.all<ChildIdentified>()) {
        const auto same = [&](const ChildRow& row) { return row.child == child->child; };
        auto known = std::find_if(rows.begin(), rows.end(), same);
        if (known == rows.end())
            known = rows.insert(rows.end(), ChildRow{child->child, {}});
        known->known_as = child->known_as;
        known->born = child->born;
    }
    for (ChildRow& row : rows) {
        const auto its = [&](const auto& each) { return each->child == row.child; };
        if (const auto care = file.last<SocialCareKnown>(its))
            row.social_care = care->status;
        if (const auto concern = file.last<ChildConcernRaised>(its))
            row.concern = concern->level;
    }
    return rows;
}

}

CasePage case_page(const CaseId& id, const CaseFile& file, Instant now)
{
    CasePage page{.case_id = id};
    page.reference = std::string(file.reference());
    if (const auto opened = file.last<CaseOpened>())
        page.perpetrator = opened->known_as;
    if (const auto review = file.last<CaseReviewed>())
        page.last_reviewed = review.at();
    page.earlier = open_actions(file, now);
    page.survivors = survivor_lines(file, now);
    page.children = child_rows(file);
    page.no_relevant_children = page.children.empty() && !file.all<NoRelevantChildren>().empty();
    const auto questioned = file.last<SuitabilityQuestioned>();
    const auto decided = file.last<SuitabilityDecided>();
    page.suitability_questioned = questioned && (!decided || decided.at() < questioned.at());
    page.intervention_worker = file.worker(Side::intervention, {});
    page.iss_workers = iss_workers(file);
    return page;
}

namespace {

// The labels are part of what is stored, and so are the same in every language of the window.
constexpr std::string_view labels[] = {"Risk: ", "Children: ", "Suitability: "};

}

std::string joined(const PageReasons& reasons)
{
    const std::string* const parts[] = {&reasons.risk, &reasons.children, &reasons.suitability};
    std::string text;
    for (std::size_t i = 0; i < std::size(parts); ++i) {
        if (parts[i]->empty())
            continue;
        if (!text.empty())
            text += '\n';
        text += labels[i];
        text += *parts[i];
    }
    return text;
}

PageReasons parted(std::string_view narrative)
{
    PageReasons reasons;
    std::string* const parts[] = {&reasons.risk, &reasons.children, &reasons.suitability};
    std::string* current = &reasons.risk;
    while (!narrative.empty()) {
        const auto end = narrative.find('\n');
        std::string_view line = narrative.substr(0, end);
        narrative = end == std::string_view::npos ? std::string_view() : narrative.substr(end + 1);
        for (std::size_t i = 0; i < std::size(labels); ++i)
            if (line.starts_with(labels[i])) {
                current = parts[i];
                line.remove_prefix(labels[i].size());
                break;
            }
        if (!current->empty())
            *current += '\n';
        *current += line;
    }
    return reasons;
}

std::optional<PageRecord> page_record(const CaseId& id, const CaseFile& file,
                                      const MeetingId& meeting,
                                      const std::function<std::string(const EntryId&)>& narrative)
{
    const auto page = file.last<CaseReviewed>(
        [&](const auto& each) { return each->meeting == meeting; });
    if (!page)
        return std::nullopt;
    PageRecord record{.case_id = id,
                      .reference = std::string(file.reference()),
                      .perpetrator = {},
                      .at = page.at(),
                      .page = page.fact()};
    if (const auto opened = file.last<CaseOpened>())
        record.perpetrator = opened->known_as;
    record.reasons = parted(narrative(page.entry->id));
    record.survivors = survivor_lines(file, page.at());
    // All of a page is one act: that is what makes an action or a note part of this meeting.
    const auto of_the_page = [&](const auto& each) { return each.entry->act == page.entry->act; };
    for (const auto settled : file.all<ActionSettled>()) {
        if (!of_the_page(settled))
            continue;
        const auto agreed = file.last<ActionAgreed>(
            [&](const auto& action) { return action->action == settled->action; });
        record.settled.push_back({agreed ? agreed->what : std::string(),
                                  agreed ? std::optional(agreed->owner) : std::nullopt,
                                  settled->outcome, settled->carried_to});
    }
    for (const auto agreed : file.all<ActionAgreed>())
        if (of_the_page(agreed))
            record.agreed.push_back(agreed.fact());
    for (const auto note : file.all<NoteMade>())
        if (of_the_page(note))
            record.iss_notes.push_back(narrative(note.entry->id));
    return record;
}

Minutes minutes_of(const MeetingId& meeting, View view, std::vector<PageRecord> pages,
                   const std::vector<AgendaItem>& agenda)
{
    Minutes minutes{.meeting = meeting, .view = view};
    std::stable_sort(pages.begin(), pages.end(), [](const PageRecord& a, const PageRecord& b) {
        return std::tie(a.at, a.reference) < std::tie(b.at, b.reference);
    });
    for (const PageRecord& record : pages) {
        if (!minutes.first)
            minutes.first = record.at;
        minutes.last = record.at;
        if (record.page.chair)
            add_once(minutes.chairs, *record.page.chair);
        for (const PersonId& person : record.page.intervention_present)
            add_once(minutes.intervention_present, person);
        for (const PersonId& person : record.page.iss_present)
            add_once(minutes.iss_present, person);
    }
    for (const AgendaItem& item : agenda)
        if (!item.covered)
            minutes.not_covered.push_back(item);
    minutes.pages = std::move(pages);
    return minutes;
}

}
