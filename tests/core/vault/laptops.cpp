#include "laptops.h"

#include <algorithm>

#include "support/laptops_apart.h"

namespace holdfast::test {
namespace fs = std::filesystem;

namespace {

std::string described(const Envelope& entry)
{
    return entry.id.text() + ' ' + entry.act.text() + ' ' + entry.author.text() + ' '
           + entry.device.text() + ' ' + std::string(code(entry.compartment)) + ' '
           + std::to_string(entry.committed.time_since_epoch().count()) + ' '
           + (entry.corrects ? entry.corrects->text() : "-") + ' ' + entry.narrative;
}

}

Laptops::Laptops(int number)
{
    {
        auto created = got(Vault::create(place(0), {mora, "mora"}, passphrase_of("mora"), at(),
                                         VaultPurpose::sample, KdfCost::light_for_samples()));
        m_recovery_code = std::move(created.recovery_code);
        Vault vault = std::move(created.vault);
        const auto add = [&](const PersonId& person, std::string_view name, Roles roles) {
            got(vault.add_member(person, name, roles, passphrase_of(name), at()));
        };
        add(nadia, "nadia", {Role::service_manager, Role::case_manager});
        add(iris, "iris", {Role::iss_worker});
        add(ivan, "ivan", {Role::intervention_practitioner});
    }
    for (int laptop = 1; laptop < number; ++laptop)
        clone(0, laptop);
}

void Laptops::clone(int from, int into) const
{
    fs::create_directories(place(into).folder.parent_path());
    fs::copy(place(from).folder, place(into).folder, fs::copy_options::recursive);
}

VaultPlace Laptops::place(int laptop) const
{
    const fs::path own = m_folder.path() / ("laptop-" + std::to_string(laptop));
    return {own / "vault", own / "devices"};
}

Vault Laptops::open(int laptop, std::string_view name, int seconds) const
{
    Vault vault = got(Vault::open(place(laptop), name, passphrase_of(name), at(seconds)));
    got(vault.take_in({}));
    return vault;
}

fs::path Laptops::bundle(int from, std::string_view name, int seconds,
                         const BundleSince& since) const
{
    const fs::path made = file("bundle-" + std::to_string(m_bundles++));
    got(open(from, name, seconds).make_bundle(made, since, at(seconds)));
    return made;
}

VaultResult<Merged> Laptops::try_merge(int into, const fs::path& made, std::string_view name,
                                       int seconds, const DeriveStreams& derive) const
{
    return open(into, name, seconds).merge_bundle(made, at(seconds), derive);
}

std::vector<std::string> Laptops::known(int laptop, std::string_view name) const
{
    const Vault vault = open(laptop, name);
    std::vector<std::string> lines;
    for (const Envelope& entry : all_entries(vault))
        lines.push_back(described(entry));
    for (const std::string& person : people_in(vault))
        lines.push_back(person);
    for (std::string& line : lines_of(got(vault.verify())))
        lines.push_back(std::move(line));
    return lines;
}

std::vector<EntryId> ids_in(const Vault& vault)
{
    std::vector<EntryId> ids;
    for (const Envelope& entry : all_entries(vault))
        ids.push_back(entry.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::vector<std::string> people_in(const Vault& vault)
{
    std::vector<std::string> people;
    for (const Member& member : vault.members())
        people.push_back(member.sign_in_name + ' '
                         + (member.removed ? "gone" : std::to_string(member.roles.bits())));
    std::sort(people.begin(), people.end());
    return people;
}

}
