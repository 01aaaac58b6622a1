#include "ui/risk/review_context.h"

#include <QDataStream>
#include <QIODevice>
#include <algorithm>

#include "record/codec.h"
#include "ui/common/text.h"
#include "workspace/kept.h"

namespace holdfast::ui {
namespace {

/// The latest edition of each tool, by the order of their names.
std::vector<ToolOffered> offered(const Terms& terms, LocalDate day)
{
    std::map<std::string, const RiskTool*> latest;
    for (const RiskTool& tool : terms.tools().all()) {
        const RiskTool*& held = latest[tool.id()];
        if (!held || held->edition() < tool.edition())
            held = &tool;
    }
    std::vector<ToolOffered> tools;
    for (const auto& [id, tool] : latest)
        tools.push_back({*tool, terms.thresholds(*tool, day)});
    return tools;
}

/// Incidents about this survivor, or about nobody in particular.
std::vector<LocalDate> incidents_of(const CaseFile& file, const PersonId& survivor)
{
    std::vector<LocalDate> days;
    for (const auto incident : file.all<IncidentReported>())
        if (!incident->survivor || *incident->survivor == survivor)
            days.push_back(local_date(incident.at()));
    return days;
}

std::optional<LocalDate> last_referral_of(const CaseFile& file, const PersonId& survivor)
{
    const auto referred = file.last<MaracRecorded>([&](const auto& marac) {
        return marac->survivor == survivor && marac->stage == MaracStage::referred;
    });
    return referred ? std::optional(local_date(referred.at())) : std::nullopt;
}

std::map<std::string, PreviousReview> previous_of(const CaseFile& file, const PersonId& survivor,
                                                  const Terms& terms)
{
    std::map<std::string, PreviousReview> previous;
    for (const auto review : file.all<RiskReviewed>()) {
        // What he said of it before is not compared with what others say.
        if (review->person != survivor || review->answered_by == AnsweredBy::perpetrator)
            continue;
        const RiskTool* tool = terms.tools().find(review->tool, review->edition);
        previous.insert_or_assign(
            review->tool, PreviousReview{review.fact(), tool ? std::optional(*tool) : std::nullopt,
                                         local_date(review.at())});
    }
    return previous;
}

std::string name_of(const CaseFile& file, const PersonId& survivor)
{
    const auto identified = file.last<SurvivorIdentified>(
        [&](const auto& each) { return each->survivor == survivor; });
    return identified ? identified->known_as : std::string();
}

}

std::string draft_name(const CaseId& id, const PersonId& survivor)
{
    return "review/" + id.text() + "/" + survivor.text();
}

WorkspaceResult<ReviewContext> read_review_context(const Workspace& workspace, const CaseId& id,
                                                   const PersonId& survivor, Instant now)
{
    const auto view = workspace.case_view(id, Moment::now(now));
    if (!view)
        return tl::unexpected(view.error());
    const CaseFile& file = view->file;
    const auto opened = file.last<CaseOpened>();
    ReviewContext context{.case_id = id,
                          .survivor = survivor,
                          .reference = text(file.reference()),
                          .name = text(name_of(file, survivor)),
                          .perpetrator = file.perpetrator(),
                          .perpetrator_name = opened ? text(opened->known_as) : QString(),
                          .tools = offered(workspace.terms(), local_date(now)),
                          .previous = previous_of(file, survivor, workspace.terms()),
                          .incidents = incidents_of(file, survivor),
                          .last_referral = last_referral_of(file, survivor),
                          .may_read_answers = workspace.held().contains(Compartment::support),
                          .draft = {}};
    if (const auto draft = kept(workspace, draft_name(id, survivor)); draft && *draft) {
        const auto bytes = (*draft)->bytes();
        context.draft.assign(bytes.begin(), bytes.end());
    }
    return context;
}

bool ReviewForm::is_begun() const
{
    return judged_higher || !reason.empty()
           || std::any_of(answers.begin(), answers.end(), [](const ItemAnswer& answer) {
                  return answer.answered != Answered::not_asked || !answer.note.empty();
              });
}

Source source_of_answers(AnsweredBy answered_by)
{
    switch (answered_by) {
    case AnsweredBy::survivor: return Source::survivor;
    case AnsweredBy::professional: return Source::agency;
    case AnsweredBy::perpetrator: return Source::perpetrator;
    case AnsweredBy::file: break;
    }
    return Source::worker;
}

ReviewForm blank_form(const RiskTool& tool, Instant now, AnsweredBy answered_by)
{
    ReviewForm form{.tool = tool.id(),
                    .edition = tool.edition(),
                    .answered_by = answered_by,
                    .answers = {},
                    .reason = {},
                    .happened = now};
    for (const RiskItem& item : tool.items())
        form.answers.push_back({.item = item.code,
                                .answered = Answered::not_asked,
                                .answer = {},
                                .note = {},
                                .source = source_of_answers(answered_by)});
    return form;
}

namespace {

RiskReviewed review_of(const ReviewForm& form, const ReviewId& review, const PersonId& person)
{
    return {.review = review,
            .person = person,
            .tool = form.tool,
            .edition = form.edition,
            .answered_by = form.answered_by,
            .answers = form.answers,
            .judged_higher = form.judged_higher,
            .ended = {}};
}

}

std::vector<std::uint8_t> packed(const ReviewForm& form, const PersonId& survivor)
{
    const Fact fact = review_of(form, ReviewId(survivor.bytes()), survivor);
    const auto payload = encode(fact);
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << quint16(version_of(fact))
        << QByteArray(reinterpret_cast<const char*>(payload.data()),
                      static_cast<qsizetype>(payload.size()))
        << QByteArray::fromStdString(form.reason)
        << qint64(form.happened.time_since_epoch().count());
    return {bytes.begin(), bytes.end()};
}

std::optional<ReviewForm> unpacked(std::span<const std::uint8_t> bytes)
{
    const auto held = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()),
                                              static_cast<qsizetype>(bytes.size()));
    QDataStream in(held);
    in.setVersion(QDataStream::Qt_6_4);
    quint16 version = 0;
    QByteArray payload;
    QByteArray reason;
    qint64 happened = 0;
    in >> version >> payload >> reason >> happened;
    if (in.status() != QDataStream::Ok)
        return std::nullopt;
    FactReader reader;
    const auto fact = reader.read(
        RiskReviewed::kind, version,
        std::span(reinterpret_cast<const std::uint8_t*>(payload.constData()),
                  static_cast<std::size_t>(payload.size())));
    const auto* review = fact ? std::get_if<RiskReviewed>(&*fact) : nullptr;
    if (!review)
        return std::nullopt;
    return ReviewForm{.tool = review->tool,
                      .edition = review->edition,
                      .answered_by = review->answered_by,
                      .answers = review->answers,
                      .judged_higher = review->judged_higher,
                      .reason = reason.toStdString(),
                      .happened = Instant(std::chrono::seconds(happened))};
}

NewFact fact_of(const ReviewForm& form, const ReviewContext& context, const ReviewId& review,
                Instant now)
{
    // Whoever answered, it is about the person whom it was opened about.
    RiskReviewed reviewed = review_of(form, review, context.survivor);
    if (form.happened < now)
        reviewed.ended = now;
    NewFact fact{.case_id = context.case_id,
                 .fact = std::move(reviewed),
                 .happened = form.happened,
                 .narrative = form.reason};
    switch (form.answered_by) {
    case AnsweredBy::survivor: fact.source = Source::survivor; break;
    case AnsweredBy::professional: fact.source = Source::agency; break;
    case AnsweredBy::perpetrator: fact.source = Source::perpetrator; break;
    case AnsweredBy::file: fact.source = Source::worker; break;
    }
    return fact;
}

ReviewFigures figures_of(const ReviewForm& form, const RiskTool& tool)
{
    ReviewFigures figures{
        .score = score(tool, form.answers), .answered_by = form.answered_by, .judgement = {}};
    if (form.judged_higher)
        figures.judgement = Judgement{.band = {}, .reason = form.reason};
    return figures;
}

MaracReasons reasons_of(const ReviewForm& form, const ReviewContext& context,
                        const ToolOffered& offered, LocalDate day)
{
    return marac_criteria(offered.thresholds, figures_of(form, offered.tool), context.incidents,
                          context.last_referral, day);
}

}
