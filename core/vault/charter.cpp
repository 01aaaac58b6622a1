#include "vault/charter.h"

#include "vault/cipher.h"
#include "vault/json_text.h"

namespace holdfast {
namespace {

constexpr const char* charter_file = "vault.json";

/// What the root signs: all that the file says, in canonical bytes.
Bytes charter_bytes(const Charter& charter)
{
    ByteWriter out;
    out.varying("holdfast charter 1")
        .integer(charter_format)
        .fixed(charter.vault.bytes())
        .fixed(charter.root)
        .integer(static_cast<std::uint8_t>(charter.purpose))
        .integer(charter.cost.passes())
        .integer(charter.cost.memory_bytes())
        .integer(cipher::page_size)
        .integer(cipher::kdf_iterations)
        .varying(cipher::algorithm);
    if (charter.for_reading_until)
        out.varying(to_string(*charter.for_reading_until));
    return out.take();
}

std::optional<LocalDate> read_day(const json_text::Json& json)
{
    if (!json.contains("for_reading_until"))
        return std::nullopt;
    const auto day = parse_date(json_text::text(json, "for_reading_until"));
    if (!day)
        throw json_text::Malformed();
    return *day;
}

Charter charter_from(const json_text::Json& json)
{
    using namespace json_text;
    const auto& cost = json.at("passphrase");
    const auto& purpose = text(json, "purpose");
    if (purpose != "real" && purpose != "sample")
        throw Malformed();
    return {
        .vault = id<VaultId>(json, "vault"),
        .root = array<32>(json, "root"),
        .purpose = purpose == "sample" ? VaultPurpose::sample : VaultPurpose::real,
        .cost = known(KdfCost::stated(number<std::uint64_t>(cost, "passes"),
                                      number<std::uint64_t>(cost, "memory_bytes"))),
        .for_reading_until = read_day(json),
        .signature = array<64>(json, "signature"),
    };
}

}

void sign_charter(Charter& charter, const SigningPair& root)
{
    charter.root = root.public_key;
    charter.signature = root.sign(charter_bytes(charter));
}

std::string charter_text(const Charter& charter)
{
    json_text::Json json{
        {"format", charter_format},
        {"vault", charter.vault.text()},
        {"root", to_base64(charter.root)},
        {"purpose", charter.purpose == VaultPurpose::sample ? "sample" : "real"},
        {"passphrase",
         {{"function", "argon2id13"},
          {"passes", charter.cost.passes()},
          {"memory_bytes", charter.cost.memory_bytes()}}},
        {"cipher",
         {{"algorithm", cipher::algorithm},
          {"page_size", cipher::page_size},
          {"kdf_iter", cipher::kdf_iterations},
          {"use_hmac", true},
          {"hmac_algorithm", "HMAC_SHA1"},
          {"kdf_algorithm", "PBKDF2_HMAC_SHA1"}}},
    };
    if (charter.for_reading_until)
        json["for_reading_until"] = to_string(*charter.for_reading_until);
    json["signature"] = to_base64(charter.signature);
    return json_text::written(json);
}

VaultResult<Charter> parse_charter(std::string_view text)
{
    auto charter = json_text::parse<Charter>(text, charter_file, charter_format, charter_from);
    if (!charter)
        return charter;
    if (charter_text(*charter) != text)
        return tl::unexpected(
            VaultError{VaultErrorKind::damaged, charter_file, {}, "not_canonical"});
    if (!is_signed_by(charter->root, charter_bytes(*charter), charter->signature))
        return tl::unexpected(VaultError{VaultErrorKind::untrusted, charter_file, {}, "signature"});
    if (charter->purpose != VaultPurpose::sample && !charter->cost.is_strong())
        return tl::unexpected(VaultError{VaultErrorKind::weak_derivation, charter_file});
    return charter;
}

std::string fingerprint(const PublicKey& key)
{
    const Hash hash = hash_of("holdfast fingerprint 1", key);
    constexpr std::size_t groups = 6;
    constexpr std::uint64_t below = 100000;
    ByteReader in(hash);
    std::string text;
    for (std::size_t i = 0; i < groups; ++i) {
        const std::string digits = std::to_string(in.integer<std::uint32_t>() % below);
        text += i == 0 ? "" : " ";
        text += std::string(5 - digits.size(), '0') + digits;
    }
    return text;
}

}
