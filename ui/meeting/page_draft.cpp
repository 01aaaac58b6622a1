#include "ui/meeting/page_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "ui/common/text.h"

namespace holdfast::ui {
namespace {

QString coded(std::string_view code)
{
    return text(code);
}

template <typename E>
std::optional<E> code_in(const QJsonObject& object, const QString& key)
{
    return from_code<E>(object[key].toString().toStdString());
}

template <typename AnyId>
std::optional<AnyId> id_in(const QJsonObject& object, const QString& key)
{
    return AnyId::parse(object[key].toString().toStdString());
}

std::optional<LocalDate> date_in(const QJsonObject& object, const QString& key)
{
    const auto date = parse_date(object[key].toString().toStdString());
    return date ? std::optional(*date) : std::nullopt;
}

namespace key {

const auto action = QStringLiteral("action");
const auto outcome = QStringLiteral("outcome");
const auto carried_to = QStringLiteral("carried_to");
const auto source = QStringLiteral("source");
const auto owner = QStringLiteral("owner");
const auto due = QStringLiteral("due");
const auto side = QStringLiteral("side");
const auto what = QStringLiteral("what");
const auto iss_only = QStringLiteral("iss_only");
const auto settled = QStringLiteral("settled");
const auto agreed = QStringLiteral("agreed");
const auto lines = QStringLiteral("risk_lines");
const auto children = QStringLiteral("children");
const auto suitability = QStringLiteral("suitability");
const auto reasons = QStringLiteral("reasons");
const auto iss_note = QStringLiteral("iss_note");

}

QJsonObject settlement(const PageAnswers::Settlement& each)
{
    QJsonObject object{{key::action, text(each.action.text())},
                       {key::outcome, coded(code(each.outcome))},
                       {key::source, coded(code(each.source))}};
    if (each.carried_to)
        object[key::carried_to] = text(to_string(*each.carried_to));
    return object;
}

QJsonObject new_action(const PageAnswers::NewAction& each)
{
    return {{key::owner, text(each.owner.text())},
            {key::due, text(to_string(each.due))},
            {key::side, coded(code(each.side))},
            {key::what, text(each.what)},
            {key::iss_only, each.iss_only}};
}

void read_settled(const QJsonObject& object, PageAnswers& answers)
{
    for (const QJsonValue& value : object[key::settled].toArray()) {
        const QJsonObject each = value.toObject();
        const auto id = id_in<ActionId>(each, key::action);
        const auto how = code_in<ActionOutcome>(each, key::outcome);
        const auto from = code_in<Source>(each, key::source);
        if (id && how && from)
            answers.settled.push_back({*id, *how, date_in(each, key::carried_to), *from});
    }
}

void read_agreed(const QJsonObject& object, PageAnswers& answers)
{
    for (const QJsonValue& value : object[key::agreed].toArray()) {
        const QJsonObject each = value.toObject();
        const auto who = id_in<PersonId>(each, key::owner);
        const auto by = date_in(each, key::due);
        const auto of = code_in<Side>(each, key::side);
        if (who && by && of)
            answers.agreed.push_back({*who, *by, *of, each[key::what].toString().toStdString(),
                                      each[key::iss_only].toBool()});
    }
}

}

RiskLine risk_of(const PageDraft& draft, const std::vector<SurvivorLine>& survivors)
{
    bool raised = false;
    bool lowered = false;
    bool all = !draft.risk_lines.empty();
    for (const auto& [survivor, line] : draft.risk_lines) {
        raised = raised || line == RiskLine::raised;
        lowered = lowered || line == RiskLine::lowered;
        all = all && line != RiskLine::not_covered;
    }
    for (const SurvivorLine& survivor : survivors)
        all = all && draft.risk_lines.contains(survivor.survivor);
    if (!all)
        return RiskLine::not_covered;
    return raised ? RiskLine::raised : lowered ? RiskLine::lowered : RiskLine::unchanged;
}

std::vector<std::uint8_t> to_bytes(const PageDraft& draft)
{
    QJsonArray settlements;
    for (const auto& each : draft.answers.settled)
        settlements.append(settlement(each));
    QJsonArray actions;
    for (const auto& each : draft.answers.agreed)
        actions.append(new_action(each));
    QJsonObject risk;
    for (const auto& [survivor, line] : draft.risk_lines)
        risk[text(survivor.text())] = coded(code(line));
    QJsonObject object{{key::settled, settlements},
                       {key::agreed, actions},
                       {key::lines, risk},
                       {key::children, coded(code(draft.answers.children))},
                       {key::reasons, text(joined(draft.answers.reasons))},
                       {key::iss_note, text(draft.answers.iss_note)}};
    if (draft.answers.suitability)
        object[key::suitability] = coded(code(*draft.answers.suitability));
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return {json.begin(), json.end()};
}

std::optional<PageDraft> draft_in(std::span<const std::uint8_t> bytes)
{
    const QByteArray json(reinterpret_cast<const char*>(bytes.data()),
                          static_cast<qsizetype>(bytes.size()));
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    PageDraft draft;
    read_settled(object, draft.answers);
    read_agreed(object, draft.answers);
    const QJsonObject risk = object[key::lines].toObject();
    for (auto each = risk.begin(); each != risk.end(); ++each) {
        const auto survivor = PersonId::parse(each.key().toStdString());
        const auto line = from_code<RiskLine>(each.value().toString().toStdString());
        if (survivor && line)
            draft.risk_lines.emplace(*survivor, *line);
    }
    draft.answers.children =
        code_in<ChildrenLine>(object, key::children).value_or(ChildrenLine::not_covered);
    draft.answers.suitability = code_in<Suitability>(object, key::suitability);
    draft.answers.reasons = parted(object[key::reasons].toString().toStdString());
    draft.answers.iss_note = object[key::iss_note].toString().toStdString();
    return draft;
}

}
