#include "ui/casefile/fact_words.h"

#include "record/field_types.h"
#include "ui/common/text.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

struct Told {
    QString label;
    QString value;
    enum class Says { value_alone, label_alone, both } says = Says::value_alone;

    QString in_a_line() const
    {
        switch (says) {
        case Says::value_alone: return value;
        case Says::label_alone: return label;
        case Says::both: break;
        }
        return QStringLiteral("%1: %2").arg(label, value);
    }
};

/// A flag that is set is said by its label; an answer, a number or a date means nothing without it.
template <typename Field>
constexpr Told::Says says_of()
{
    if constexpr (is_optional<Field>)
        return says_of<typename Field::value_type>();
    else if constexpr (std::is_same_v<Field, bool>)
        return Told::Says::label_alone;
    else if constexpr (
        std::is_same_v<
            Field,
            Answer> || std::is_integral_v<Field> || std::is_same_v<Field, LocalDate> || std::is_same_v<Field, Instant>)
        return Told::Says::both;
    else
        return Told::Says::value_alone;
}

/// Puts one value into words; empty where there is nothing to say of it.
class Teller {
public:
    Teller(const Wording& wording, const CaseNames& names) : m_wording(wording), m_names(names) {}

    template <typename Value>
    QString of(const Value& value) const
    {
        if constexpr (is_optional<Value>)
            return value ? of(*value) : QString();
        else if constexpr (is_vector<Value>)
            return list(value);
        else if constexpr (is_id<Value>)
            return m_names.of(value);
        else if constexpr (Coded<Value>)
            return choice(value);
        else if constexpr (std::is_same_v<Value, std::string>)
            return text(value);
        else if constexpr (std::is_same_v<Value, bool>)
            return value ? QCoreApplication::translate("holdfast::ui::FactWords", "yes")
                         : QString();
        else if constexpr (std::is_integral_v<Value>)
            return QString::number(value);
        else if constexpr (std::is_same_v<Value, LocalDate>)
            return text(m_wording.date(value));
        else if constexpr (std::is_same_v<Value, Instant>)
            return text(m_wording.time(value));
        else
            return described(value);
    }

private:
    template <typename Value>
    QString choice(Value value) const
    {
        // A question that nobody put is no news.
        if constexpr (can_be_not_asked<Value>)
            if (code(value) == "not_asked")
                return {};
        return choice_words(value);
    }

    template <typename Value>
    QString list(const std::vector<Value>& values) const
    {
        QStringList said;
        for (const Value& value : values)
            if (const QString words = of(value); !words.isEmpty())
                said.append(words);
        return said.join(QStringLiteral(", "));
    }

    /// A struct within a fact: an answer of a review, a finding of an audit. Told where it belongs, not here.
    template <typename Value>
    QString described(const Value&) const
    {
        return {};
    }

    const Wording& m_wording;
    const CaseNames& m_names;
};

/// What a fact calls by its own words: the id that these name says nothing more.
template <typename Kind>
QStringList own_words(const Kind& kind)
{
    QStringList words;
    each_field(kind, [&](std::string_view, [[maybe_unused]] const auto& field) {
        if constexpr (std::is_same_v<std::decay_t<decltype(field)>, std::string>)
            words.append(text(field));
    });
    return words;
}

template <typename Visit>
void each_told(const Fact& fact, const Wording& wording, const CaseNames& names, Visit&& visit)
{
    const Teller teller(wording, names);
    std::visit(
        [&](const auto& kind) {
            using Kind = std::decay_t<decltype(kind)>;
            const QStringList own = own_words(kind);
            each_field(kind, [&](std::string_view name, const auto& field) {
                using Field = std::decay_t<decltype(field)>;
                if constexpr (std::is_same_v<Kind, WhereaboutsGiven>)
                    if (name == "where")
                        return;
                if constexpr (std::is_same_v<Kind, ContactDetailsGiven>)
                    if (name == "value")
                        return;
                const QString value = teller.of(field);
                if (is_id<Field> && own.contains(value))
                    return;
                if (!value.isEmpty())
                    visit(Told{text(wording.field(name)), value, says_of<Field>()});
            });
        },
        static_cast<const AnyFact&>(fact));
}

}

QString FactWords::title(const Fact& fact) const
{
    return text(m_wording->kind(kind_of(fact)));
}

QString FactWords::line(const Fact& fact) const
{
    QStringList said;
    each_told(fact, *m_wording, *m_names, [&](const Told& told) { said.append(told.in_a_line()); });
    return said.join(QStringLiteral(" · "));
}

std::vector<std::pair<QString, QString>> FactWords::fields(const Fact& fact) const
{
    std::vector<std::pair<QString, QString>> fields;
    each_told(fact, *m_wording, *m_names,
              [&](const Told& told) { fields.emplace_back(capitalised(told.label), told.value); });
    return fields;
}

}
