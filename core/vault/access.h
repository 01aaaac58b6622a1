#pragma once
#include <array>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "record/envelope.h"
#include "record/words.h"

namespace holdfast {

/// A set of a small enumeration's values.
template <typename Value>
class SmallSet {
public:
    constexpr SmallSet() = default;
    constexpr SmallSet(std::initializer_list<Value> values)
    {
        for (const Value value : values)
            insert(value);
    }
    static constexpr SmallSet from_bits(std::uint8_t bits)
    {
        SmallSet set;
        set.m_bits = bits;
        return set;
    }

    constexpr bool contains(Value value) const { return (m_bits & bit(value)) != 0; }
    constexpr bool contains_all(SmallSet other) const
    {
        return (m_bits & other.m_bits) == other.m_bits;
    }
    constexpr bool empty() const { return m_bits == 0; }
    constexpr std::uint8_t bits() const { return m_bits; }
    constexpr void insert(Value value) { m_bits = static_cast<std::uint8_t>(m_bits | bit(value)); }
    constexpr void erase(Value value) { m_bits = static_cast<std::uint8_t>(m_bits & ~bit(value)); }

    friend constexpr SmallSet operator|(SmallSet a, SmallSet b)
    {
        return from_bits(static_cast<std::uint8_t>(a.m_bits | b.m_bits));
    }
    friend constexpr SmallSet operator&(SmallSet a, SmallSet b)
    {
        return from_bits(static_cast<std::uint8_t>(a.m_bits & b.m_bits));
    }
    /// What is in `a` and not in `b`.
    friend constexpr SmallSet operator-(SmallSet a, SmallSet b)
    {
        return from_bits(static_cast<std::uint8_t>(a.m_bits & ~b.m_bits));
    }
    friend constexpr bool operator==(SmallSet, SmallSet) = default;

private:
    static constexpr unsigned bit(Value value) { return 1u << static_cast<unsigned>(value); }

    std::uint8_t m_bits = 0;
};

using Roles = SmallSet<Role>;
using CompartmentSet = SmallSet<Compartment>;

inline constexpr std::array all_compartments{
    Compartment::case_record,
    Compartment::support,
    Compartment::management,
};
inline constexpr CompartmentSet every_compartment{
    Compartment::case_record,
    Compartment::support,
    Compartment::management,
};

/// The compartments whose key a role holds. Every role holds `case_record`; roles add up.
CompartmentSet compartments_of(Role role);
CompartmentSet compartments_of(Roles roles);

/// Somebody whom the keyring knows.
struct Member {
    PersonId id;
    std::string sign_in_name;
    Roles roles;
    CompartmentSet holds;    ///< whose keys are sealed to them
    CompartmentSet
        awaiting;    ///< theirs by role, but no holder of the key has opened the vault since
    bool removed = false;
    bool passphrase_given = false;    ///< by a manager: they have to choose their own
    friend bool operator==(const Member&, const Member&) = default;
};

}
