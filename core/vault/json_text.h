#pragma once
#include <limits>

#include <nlohmann/json.hpp>

#include "record/ids.h"
#include "vault/bytes.h"
#include "vault/error.h"

namespace holdfast::json_text {

// How the two JSON files of a vault are read: exactly the text that would be written, and nothing
// else. Each reader takes the fields that it knows; the caller then writes the value again and
// compares, which finds every surplus or malformed one.

using Json = nlohmann::ordered_json;

/// A field is not what it should be. Never leaves the reader of a file.
struct Malformed {};

template <typename Value>
Value known(std::optional<Value> value)
{
    if (!value)
        throw Malformed();
    return *std::move(value);
}

inline const std::string& text(const Json& object, const char* name)
{
    return object.at(name).get_ref<const std::string&>();
}

template <std::unsigned_integral Integer>
Integer number(const Json& object, const char* name)
{
    const Json& value = object.at(name);
    if (!value.is_number_unsigned()
        || value.get<std::uint64_t>() > std::numeric_limits<Integer>::max())
        throw Malformed();
    return value.get<Integer>();
}

template <std::size_t Size>
std::array<std::uint8_t, Size> array(const Json& object, const char* name)
{
    return known(array_from_base64<Size>(text(object, name)));
}

template <typename AnyId>
AnyId id(const Json& object, const char* name)
{
    return known(AnyId::parse(text(object, name)));
}

inline std::string written(const Json& json)
{
    return json.dump(2) + '\n';
}

/// Parses a file and hands its object to `read`; all that can be wrong with it becomes one error,
/// but a newer format is told.
template <typename Value, typename Read>
VaultResult<Value> parse(std::string_view file_text, const char* file, std::uint32_t format,
                         Read read)
{
    try {
        const Json json = Json::parse(file_text);
        if (const auto stated = number<std::uint32_t>(json, "format"); stated > format)
            return tl::unexpected(VaultError{VaultErrorKind::newer_format, file});
        return read(json);
    } catch (const Json::exception&) {
        return tl::unexpected(VaultError{VaultErrorKind::damaged, file, {}, "malformed"});
    } catch (const Malformed&) {
        return tl::unexpected(VaultError{VaultErrorKind::damaged, file, {}, "malformed"});
    }
}

}
