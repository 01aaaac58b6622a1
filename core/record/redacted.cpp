#include "record/redacted.h"

#include "record/field_types.h"

namespace holdfast {
namespace {

/// Text that is a code and not somebody's words: rules, or everybody's clock, read it.
template <typename Kind>
inline constexpr std::array<std::string_view, 0> codes_in{};
template <>
inline constexpr auto codes_in<CaseOpened> = names("reference");
template <>
inline constexpr auto codes_in<RiskBandSet> = names("tool", "band");
template <>
inline constexpr auto codes_in<RiskReviewed> = names("tool", "edition");
template <>
inline constexpr auto codes_in<ItemAnswer> = names("answer");
template <>
inline constexpr auto codes_in<ExceptionMade> = names("rule");
template <>
inline constexpr auto codes_in<ExceptionRequested> = names("rule");
template <>
inline constexpr auto codes_in<GateOverridden> = names("rule");
template <>
inline constexpr auto codes_in<PolicySet> = names("policy");
template <>
inline constexpr auto codes_in<RetentionSet> = names("schedule");
template <>
inline constexpr auto codes_in<BankHolidaysMerged> = names("file");
template <>
inline constexpr auto codes_in<AuditDrawn> = names("seed", "population_hash");
template <>
inline constexpr auto codes_in<AuditFinding> = names("item");

/// What describes a person without being text. No rule reads it.
template <typename Kind>
inline constexpr std::array<std::string_view, 0> personal_in{};
template <>
inline constexpr auto personal_in<PerpetratorDescribed> = names("born", "sex");
template <>
inline constexpr auto personal_in<SurvivorDescribed> = names("born", "sex");
template <>
inline constexpr auto personal_in<SupportStatusChanged> = names("reason");
template <>
inline constexpr auto personal_in<ChildIdentified> = names("born");
template <>
inline constexpr auto personal_in<ItemAnswer> = names("source");

template <std::size_t Size>
constexpr bool among(const std::array<std::string_view, Size>& all, std::string_view name)
{
    return std::find(all.begin(), all.end(), name) != all.end();
}

template <typename T>
T nothing()
{
    if constexpr (can_be_not_asked<T>)
        return *from_code<T>("not_asked");
    else if constexpr (std::is_default_constructible_v<T>)
        return T{};
}

template <typename T>
void redact(T& value)
{
    if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, std::vector<std::string>>) {
        value.clear();
    } else if constexpr (is_optional<T>) {
        if (value)
            redact(*value);
    } else if constexpr (is_vector<T>) {
        for (auto& item : value)
            redact(item);
    } else if constexpr (Described<T>) {
        each_field(value, [](std::string_view name, auto& field) {
            using Field = std::remove_reference_t<decltype(field)>;
            if (among(codes_in<T>, name))
                return;
            if constexpr (std::is_default_constructible_v<Field>)
                if (among(personal_in<T>, name)) {
                    field = nothing<Field>();
                    return;
                }
            redact(field);
        });
    }
}

/// What was once said of the survivors' record in the case record (`in_todays_form`) keeps no time of day and no reason there.
void redact_earlier_forms(Fact& skeleton)
{
    const auto day = [](Instant at) { return start_of(local_date(at)); };
    if (auto* plan = std::get_if<SessionPlanned>(&skeleton);
        plan && plan->activity == Activity::iss_appointment) {
        plan->starts = day(plan->starts);
        plan->ends = day(plan->ends);
    }
    if (auto* closed = std::get_if<CaseClosed>(&skeleton); closed && closed->scope == Scope::iss)
        closed->reason = EndReason::other;
}

}

Fact redacted(const Fact& fact)
{
    Fact skeleton = fact;
    std::visit([](auto& kind) { redact(kind); }, skeleton);
    redact_earlier_forms(skeleton);
    if (auto* review = std::get_if<RiskReviewed>(&skeleton)) {
        // In an order of their own: their place on the form would tell the question.
        std::sort(review->answers.begin(), review->answers.end(),
                  [](const ItemAnswer& a, const ItemAnswer& b) {
                      return std::tie(a.answered, a.answer) < std::tie(b.answered, b.answer);
                  });
    }
    return skeleton;
}

}
