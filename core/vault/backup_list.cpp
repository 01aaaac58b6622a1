#include "vault/backup_list.h"

#include "vault/json_text.h"

namespace holdfast {
namespace {

using json_text::Json;

Json file_json(const ListedFile& file)
{
    return {{"name", file.name},
            {"size_bytes", file.sum.size_bytes},
            {"hash", to_base64(file.sum.hash)}};
}

ListedFile read_file(const Json& json)
{
    using namespace json_text;
    ListedFile file{text(json, "name"),
                    {number<std::uint64_t>(json, "size_bytes"), array<32>(json, "hash")}};
    if (file.name.empty() || file.name.find('/') != std::string::npos || file.name.front() == '.')
        throw Malformed();
    return file;
}

Json head_json(const KnownHead& head)
{
    return {{"compartment", code(head.compartment)},
            {"device", head.device.text()},
            {"posted", head.lane == Lane::posted},
            {"sequence", head.sequence},
            {"hash", to_base64(head.hash)}};
}

KnownHead read_known_head(const Json& json)
{
    using namespace json_text;
    return {known(from_code<Compartment>(text(json, "compartment"))), id<DeviceId>(json, "device"),
            json.at("posted").get<bool>() ? Lane::posted : Lane::direct,
            number<std::uint64_t>(json, "sequence"), array<32>(json, "hash")};
}

BackupList backup_list_from(const Json& json)
{
    using namespace json_text;
    const auto made = static_cast<std::int64_t>(number<std::uint64_t>(json, "made"));
    BackupList list{id<VaultId>(json, "vault"),
                    Instant(std::chrono::seconds(made)),
                    id<PersonId>(json, "by"),
                    {},
                    {}};
    for (const Json& file : json.at("files"))
        list.files.push_back(read_file(file));
    for (const Json& head : json.at("heads"))
        list.heads.push_back(read_known_head(head));
    list.signature = array<64>(json, "signature");
    return list;
}

}

Bytes backup_signed_bytes(const BackupList& list)
{
    ByteWriter out;
    out.varying("holdfast backup 1").fixed(list.vault.bytes());
    out.seconds(list.made.time_since_epoch().count()).fixed(list.by.bytes());
    out.integer(static_cast<std::uint32_t>(list.files.size()));
    for (const ListedFile& file : list.files)
        out.varying(file.name).integer(file.sum.size_bytes).fixed(file.sum.hash);
    write_heads(out, list.heads);
    return out.take();
}

std::string backup_list_text(const BackupList& list)
{
    Json json{{"format", backup_format},
              {"vault", list.vault.text()},
              {"made", static_cast<std::uint64_t>(list.made.time_since_epoch().count())},
              {"by", list.by.text()},
              {"files", Json::array()},
              {"heads", Json::array()},
              {"signature", to_base64(list.signature)}};
    for (const ListedFile& file : list.files)
        json["files"].push_back(file_json(file));
    for (const KnownHead& head : list.heads)
        json["heads"].push_back(head_json(head));
    return json_text::written(json);
}

VaultResult<BackupList> parse_backup_list(std::string_view text)
{
    auto list = json_text::parse<BackupList>(text, backup_list_file, backup_format,
                                             backup_list_from);
    if (list && backup_list_text(*list) != text)
        return tl::unexpected(
            VaultError{VaultErrorKind::damaged, backup_list_file, {}, "not_canonical"});
    return list;
}

}
