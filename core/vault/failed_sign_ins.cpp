#include "vault/failed_sign_ins.h"

#include <charconv>

#include "vault/files.h"

namespace holdfast {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_note_bytes = std::size_t{64} << 10;
constexpr std::string_view no_person = "-";

fs::path file_in(const fs::path& device_folder, const VaultId& vault)
{
    return device_folder / (vault.text() + ".failed");
}

template <typename Integer>
std::optional<Integer> number_in(std::string_view text)
{
    Integer value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// "SECONDS PERSON" or "SECONDS -".
std::optional<FailedSignIn> failed_in(std::string_view line)
{
    const auto gap = line.find(' ');
    if (gap == std::string_view::npos)
        return std::nullopt;
    const auto seconds = number_in<std::int64_t>(line.substr(0, gap));
    const auto who = line.substr(gap + 1);
    const auto person = PersonId::parse(who);
    if (!seconds || (!person && who != no_person))
        return std::nullopt;
    return FailedSignIn{Instant(std::chrono::seconds(*seconds)), person};
}

/// The first line says how many went before. What cannot be read is passed over: it is the machine's own note, not the record.
FailedSignIns read_lines(std::string_view text)
{
    FailedSignIns all;
    bool first = true;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = text.substr(0, end);
        if (first)
            all.earlier = number_in<std::uint64_t>(line).value_or(0);
        else if (const auto failed = failed_in(line))
            all.newest.push_back(*failed);
        first = false;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return all;
}

std::string lines_of(const FailedSignIns& all)
{
    std::string text = std::to_string(all.earlier) + '\n';
    for (const FailedSignIn& each : all.newest)
        text += std::to_string(each.at.time_since_epoch().count()) + ' '
                + (each.person ? each.person->text() : std::string(no_person)) + '\n';
    return text;
}

}

VaultResult<FailedSignIns> kept_failed_sign_ins(const fs::path& device_folder, const VaultId& vault)
{
    const auto text = read_small_file(file_in(device_folder, vault), most_note_bytes);
    if (text)
        return read_lines(*text);
    if (text.error().kind == VaultErrorKind::not_a_vault)
        return FailedSignIns{};
    return tl::unexpected(text.error());
}

VaultResult<void> keep_failed_sign_in(const fs::path& device_folder, const VaultId& vault,
                                      const FailedSignIn& failed)
{
    auto all = kept_failed_sign_ins(device_folder, vault);
    if (!all && all.error().kind != VaultErrorKind::damaged)
        return tl::unexpected(all.error());
    FailedSignIns kept = all ? *std::move(all) : FailedSignIns{};
    kept.newest.push_back(failed);
    if (kept.newest.size() > most_failed_sign_ins) {
        const std::size_t over = kept.newest.size() - most_failed_sign_ins;
        kept.newest.erase(kept.newest.begin(),
                          kept.newest.begin() + static_cast<std::ptrdiff_t>(over));
        kept.earlier += over;
    }
    if (auto made = make_private_folder(device_folder); !made)
        return made;
    return replace_file(file_in(device_folder, vault), lines_of(kept));
}

VaultResult<void> drop_failed_sign_ins(const fs::path& device_folder, const VaultId& vault)
{
    std::error_code error;
    fs::remove(file_in(device_folder, vault), error);
    if (error)
        return tl::unexpected(system_error(error.value(), file_in(device_folder, vault)));
    return sync_folder(device_folder);
}

}
