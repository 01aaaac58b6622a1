#include <ostream>

#include <sodium.h>

#include "exchange/fact_json.h"
#include "exchange/interchange.h"

namespace holdfast {
namespace {

using Json = nlohmann::ordered_json;

std::string base64(std::span<const std::uint8_t> bytes)
{
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();    // its NUL
    return text;
}

/// Everything but the fact, in the order in which people look for it.
Json head_of(const Envelope& entry)
{
    Json line;
    line["entry"] = entry.id.text();
    line["act"] = entry.act.text();
    if (entry.case_id)
        line["case"] = entry.case_id->text();
    line["kind"] = entry.kind;
    line["happened"] = to_string(entry.happened);
    line["recorded"] = to_string(known_at(entry));
    line["author"] = entry.author.text();
    line["source"] = code(entry.source);
    if (entry.corrects)
        line["corrects"] = entry.corrects->text();
    if (!entry.narrative.empty())
        line["narrative"] = entry.narrative;
    return line;
}

}

tl::expected<void, DecodeError> write_line(std::ostream& out, const Envelope& entry,
                                           FactReader& reader)
{
    const auto fact = reader.read(entry.kind, entry.version, entry.payload);
    if (!fact && fact.error() == DecodeError::malformed)
        return tl::unexpected(DecodeError::malformed);
    Json line = head_of(entry);
    if (fact) {
        line["fact"] = to_json(*fact);
    } else {
        line["version"] = entry.version;
        line["compartment"] = code(entry.compartment);
        line["fact_bytes"] = base64(entry.payload);
    }
    try {
        out << line.dump() << '\n';
    } catch (const Json::type_error&) {    // a text that is not UTF-8
        return tl::unexpected(DecodeError::malformed);
    }
    return {};
}

tl::expected<void, DecodeError> write_line(std::ostream& out, const Envelope& entry)
{
    FactReader reader;
    return write_line(out, entry, reader);
}

}
