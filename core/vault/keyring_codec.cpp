#include "vault/keyring_codec.h"

#include "vault/charter.h"
#include "vault/json_text.h"

namespace holdfast {
namespace {

using json_text::Json;

constexpr const char* root_name = "root";
constexpr const char* recovery_name = "recovery";

Json roles_json(Roles roles)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < codes_of<Role>.size(); ++i)
        if (roles.contains(static_cast<Role>(i)))
            list.push_back(codes_of<Role>[i]);
    return list;
}

Roles read_roles(const Json& list)
{
    Roles roles;
    for (const Json& role : list)
        roles.insert(json_text::known(from_code<Role>(role.get_ref<const std::string&>())));
    return roles;
}

void write_saying(Json& json, const PersonSet& said)
{
    json["says"] = "person";
    json["person"] = said.person.id.text();
    json["name"] = said.person.sign_in_name;
    json["sealing"] = to_base64(said.person.sealing);
    json["signing"] = to_base64(said.person.signing);
    json["roles"] = roles_json(said.person.roles);
}

void write_saying(Json& json, const PersonRemoved& said)
{
    json["says"] = "removed";
    json["person"] = said.person.text();
}

void write_saying(Json& json, const CompartmentKeyed& said)
{
    json["says"] = "keyed";
    json["compartment"] = code(said.compartment.compartment);
    json["generation"] = said.compartment.generation;
    json["salt"] = to_base64(said.compartment.salt);
    json["key_check"] = to_base64(said.compartment.key_check);
    json["post"] = to_base64(said.compartment.post);
}

void write_saying(Json& json, const RecoverySet& said)
{
    json["says"] = "recovery";
    json["key"] = to_base64(said.recovery);
    if (said.signing) {
        json["signing"] = to_base64(*said.signing);
        json["halves"] = said.in_halves;
    }
}

void write_saying(Json& json, const DeviceBarred& said)
{
    json["says"] = "device";
    json["device"] = said.device.text();
    json["opened"] = Json::array();
    for (const Compartment compartment : all_compartments)
        if (said.opened.contains(compartment))
            json["opened"].push_back(code(compartment));
}

RecoverySet read_recovery(const Json& json)
{
    using namespace json_text;
    if (!json.contains("signing"))
        return {array<32>(json, "key"), std::nullopt, false};
    return {array<32>(json, "key"), array<32>(json, "signing"), json.at("halves").get<bool>()};
}

CompartmentSet read_compartments(const Json& list)
{
    CompartmentSet all;
    for (const Json& each : list)
        all.insert(json_text::known(compartment_from(each.get_ref<const std::string&>())));
    return all;
}

Saying read_saying(const Json& json)
{
    using namespace json_text;
    const std::string& says = text(json, "says");
    if (says == "person")
        return PersonSet{{id<PersonId>(json, "person"), text(json, "name"),
                          array<32>(json, "sealing"), array<32>(json, "signing"),
                          read_roles(json.at("roles"))}};
    if (says == "removed")
        return PersonRemoved{id<PersonId>(json, "person")};
    if (says == "keyed")
        return CompartmentKeyed{{known(compartment_from(text(json, "compartment"))),
                                 number<std::uint32_t>(json, "generation"), array<16>(json, "salt"),
                                 array<32>(json, "key_check"), array<32>(json, "post")}};
    if (says == "recovery")
        return read_recovery(json);
    if (says == "device")
        return DeviceBarred{id<DeviceId>(json, "device"), read_compartments(json.at("opened"))};
    throw Malformed();
}

template <typename Value, typename Write>
Json list_json(const std::vector<Value>& values, Write write)
{
    Json list = Json::array();
    for (const Value& value : values)
        list.push_back(write(value));
    return list;
}

Json statement_json(const Statement& statement)
{
    Json json{{"at", statement.at.time_since_epoch().count()},
              {"by", statement.signer ? statement.signer->text() : root_name}};
    std::visit([&](const auto& said) { write_saying(json, said); }, statement.saying);
    if (!statement.after.empty())
        json["after"] = list_json(statement.after, [](const Hash& id) { return to_base64(id); });
    if (statement.elsewhere)
        json["elsewhere"] = true;
    json["signature"] = to_base64(statement.signature);
    return json;
}

/// A person's id, or absent for the name that stands for nobody.
std::optional<PersonId> read_person(const Json& json, const char* field, std::string_view nobody)
{
    if (json_text::text(json, field) == nobody)
        return std::nullopt;
    return json_text::id<PersonId>(json, field);
}

Statement read_statement(const Json& json)
{
    const Json& at = json.at("at");
    if (!at.is_number_integer())
        throw json_text::Malformed();
    Statement statement{Instant(std::chrono::seconds(at.get<std::int64_t>())),
                        read_person(json, "by", root_name), read_saying(json),
                        json_text::array<64>(json, "signature")};
    if (json.contains("after"))
        for (const Json& id : json.at("after"))
            statement.after.push_back(
                json_text::known(array_from_base64<32>(id.get_ref<const std::string&>())));
    statement.elsewhere = json.contains("elsewhere") && json.at("elsewhere").get<bool>();
    return statement;
}

Json locked_json(const LockedKeys& locked)
{
    Json json{{"person", locked.person.text()},
              {"salt", to_base64(locked.salt)},
              {"passes", locked.cost.passes()},
              {"memory_bytes", locked.cost.memory_bytes()},
              {"box", to_base64(locked.box)}};
    if (locked.given)
        json["given"] = true;
    if (locked.unproven)
        json["unproven"] = true;
    return json;
}

LockedKeys read_locked(const Json& json)
{
    using namespace json_text;
    return {id<PersonId>(json, "person"),
            array<16>(json, "salt"),
            known(KdfCost::stated(number<std::uint64_t>(json, "passes"),
                                  number<std::uint64_t>(json, "memory_bytes"))),
            known(from_base64(text(json, "box"))),
            json.contains("given") && json.at("given").get<bool>(),
            json.contains("unproven") && json.at("unproven").get<bool>()};
}

Json sealed_json(const SealedKey& sealed)
{
    return {{"to", sealed.person ? sealed.person->text() : recovery_name},
            {"compartment", code(sealed.compartment)},
            {"generation", sealed.generation},
            {"key", to_base64(sealed.sealed)}};
}

SealedKey read_sealed(const Json& json)
{
    using namespace json_text;
    return {read_person(json, "to", recovery_name),
            known(compartment_from(text(json, "compartment"))),
            number<std::uint32_t>(json, "generation"), known(from_base64(text(json, "key")))};
}

template <typename Read>
auto read_list(const Json& list, Read read)
{
    if (!list.is_array())
        throw json_text::Malformed();
    std::vector<decltype(read(list))> values;
    for (const Json& value : list)
        values.push_back(read(value));
    return values;
}

Keyring keyring_from(const Json& json)
{
    using namespace json_text;
    return {id<VaultId>(json, "vault"), read_list(json.at("statements"), read_statement),
            known(from_base64(text(json, "root"))), read_list(json.at("locked"), read_locked),
            read_list(json.at("sealed"), read_sealed)};
}

}

namespace {

bool is_since_2(const Statement& statement)
{
    const auto* recovery = std::get_if<RecoverySet>(&statement.saying);
    return std::holds_alternative<DeviceBarred>(statement.saying) || (recovery && recovery->signing)
           || !statement.after.empty() || statement.elsewhere;
}

/// The oldest format that has words for all of it.
std::uint32_t format_of(const Keyring& keyring)
{
    const bool newer = std::any_of(keyring.statements.begin(), keyring.statements.end(), is_since_2)
                       || std::any_of(keyring.locked.begin(), keyring.locked.end(),
                                      [](const LockedKeys& locked) {
                                          return locked.given || locked.unproven;
                                      });
    return newer ? 2 : 1;
}

std::string text_of_format(const Keyring& keyring, std::uint32_t format)
{
    Json json{{"format", format},
              {"vault", keyring.vault.text()},
              {"statements", list_json(keyring.statements, statement_json)},
              {"root", to_base64(keyring.sealed_root)},
              {"locked", list_json(keyring.locked, locked_json)},
              {"sealed", list_json(keyring.sealed, sealed_json)}};
    json["checksum"] = to_base64(hash_of("holdfast keyring checksum 1", as_bytes(json.dump())));
    return json_text::written(json);
}

}

std::string keyring_text(const Keyring& keyring)
{
    return text_of_format(keyring, format_of(keyring));
}

VaultResult<Keyring> parse_keyring(std::string_view text)
{
    std::uint32_t stated = 0;
    auto keyring = json_text::parse<Keyring>(
        text, keyring_file, keyring_format, [&](const Json& json) {
            stated = json_text::number<std::uint32_t>(json, "format");
            return keyring_from(json);
        });
    // Format 1 was stated beside what is format 2's before that had a number of its own.
    const bool as_written = keyring && (stated == format_of(*keyring) || stated == 1)
                            && text_of_format(*keyring, stated) == text;
    if (keyring && !as_written)
        return tl::unexpected(
            VaultError{VaultErrorKind::damaged, keyring_file, {}, "not_canonical"});
    return keyring;
}

}
