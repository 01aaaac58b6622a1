#include "canary/planted.h"

#include <fstream>

#include "record/codec.h"
#include "vault/vault.h"

namespace holdfast::canary {
namespace {

using faults::Stage;
using test::good;

std::string file_bytes(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

template <typename T>
T got(VaultResult<T> result)
{
    if (!result)
        throw std::runtime_error("vault error: " + std::string(code(result.error().kind)) + ' '
                                 + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

}

Planted::Planted()
{
    {
        Vault vault = got(
            Vault::open(service().place(), "manager", test::Service::passphrase(), Stage::now()));
        for (std::size_t kind = 0; kind < fact_kinds; ++kind)
            for (std::size_t i = 0; i < codes_of<Source>.size(); ++i)
                if (compartment_of(kind, static_cast<Source>(i)) == Compartment::support)
                    plant(vault, kind, static_cast<Source>(i));
    }
    {
        // Everything that is derived of it, as if it had been recorded entry by entry.
        auto manager = service().open("manager", Stage::now());
        good(manager.rebuild(Stage::now()));
    }
    {
        // How the ISS's side ended, recorded as a status of the case, as it once was.
        auto manager = service().open("manager", Stage::now());
        good(manager.record(
            {{.case_id = m_stage.case_id,
              .fact = CaseClosed{Scope::iss, m_stage.survivor, EndReason::moved_away},
              .happened = Stage::now(),
              .narrative = m_marks.text("the end of support, narrative")}},
            Stage::now()));
    }
    // And what goes through the letterbox, from one who can only post.
    auto author = service().open(practitioner, Stage::now());
    good(author.record(
        {{.case_id = m_stage.case_id,
          .fact = ContactDetailsGiven{m_stage.survivor, DetailKind::address,
                                      m_marks.text("letterbox.value"), Answer::dont_know},
          .happened = Stage::now(),
          .source = Source::perpetrator,
          .narrative = m_marks.text("letterbox.narrative")}},
        Stage::now()));
}

void Planted::plant(Vault& vault, std::size_t kind, Source source)
{
    const std::string where = std::string(kind_names()[kind]) + " from "
                              + std::string(code(source));
    const Fact fact = m_marks.fact(kind, m_stage.survivor);
    const NewEntry entry{.id = m_ids.next<EntryId>(Stage::now()),
                         .stream = of_service(kind) ? Stream() : Stream(m_stage.case_id),
                         .compartment = Compartment::support,
                         .happened = Stage::now(),
                         .recorded = Stage::now(),
                         .source = source,
                         .kind = std::string(kind_names()[kind]),
                         .version = version_of(fact),
                         .payload = encode(fact),
                         .narrative = m_marks.text(where + ", narrative")};
    got(vault.write(m_ids.next<ActId>(Stage::now()), {&entry, 1}, Stage::now(), {}));
    ++m_entries;
}

HeldKeys Planted::keys_of(std::string_view name) const
{
    return m_stage.keys_of(name);
}

std::string Planted::in_clear(Compartment compartment, std::string_view holder) const
{
    const HeldKeys keys = keys_of(holder);
    const auto file = vault() / file_of(compartment);
    return pages_in_clear(file_bytes(file), keys.at(compartment))
           + journal_in_clear(file_bytes(file.string() + "-journal"), keys.at(compartment));
}

std::vector<std::string> Planted::found_in_folder() const
{
    std::string all = bytes_below(vault());
    for (const auto& [compartment, key] : keys_of(practitioner))
        all += in_clear(compartment, practitioner);
    return m_marks.found_in(all);
}

}
