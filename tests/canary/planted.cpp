#include "canary/planted.h"

#include <fstream>
#include <sstream>

#include "record/codec.h"
#include "vault/vault.h"
#include "workspace/documents.h"
#include "workspace/erasing.h"
#include "workspace/letters.h"
#include "workspace/people.h"

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
        // And an appointment with the ISS, recorded as a session of his, as it once was.
        good(manager.record({{.case_id = m_stage.case_id,
                              .fact = SessionPlanned{m_marks.id<SessionId>("appointment.session"),
                                                     Activity::iss_appointment,
                                                     m_marks.moment("appointment.starts"),
                                                     m_marks.moment("appointment.ends"),
                                                     {},
                                                     {}},
                              .happened = Stage::now(),
                              .narrative = m_marks.text("appointment, narrative")}},
                            Stage::now()));
    }
    plant_the_cases_own();
    plant_documents();
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

void Planted::attach(Workspace& workspace, std::string title, const std::string& word,
                     Source source)
{
    std::string content;
    while (content.size() < 70'000)    // of more than one chunk
        content.append(word).append(" ");
    std::istringstream in(content);
    m_documents.push_back(good(attach_document(workspace,
                                               {.case_id = case_id(),
                                                .title = std::move(title),
                                                .media_type = "text/plain",
                                                .happened = Stage::now(),
                                                .source = source},
                                               in, Stage::now()))
                              .document);
}

void Planted::plant_documents()
{
    {
        auto iss = service().open(iss_worker, Stage::now());
        attach(iss, m_marks.text("document.title"), m_marks.text("document.content"),
               Source::survivor);
    }
    auto author = service().open(practitioner, Stage::now());
    attach(author, "His letter", "sorry", Source::worker);
    attach(author, m_marks.text("posted document.title"), m_marks.text("posted document.content"),
           Source::survivor);
}

void Planted::plant_the_cases_own()
{
    {
        auto author = service().open(practitioner, Stage::now());
        for (int i = 0; i < 3; ++i)
            m_notes.push_back(good(author.record({{.case_id = case_id(),
                                                   .fact = NoteMade{},
                                                   .happened = Stage::now(),
                                                   .narrative = "He came late."}},
                                                 Stage::now()))
                                  .entries.front());
        m_letter = good(draft_letter(author, {case_id(), ReportTo::court, "Progress", "He came."},
                                     Stage::now()))
                       .report;
    }
    {
        auto lead = service().open(Role::data_protection_lead, Stage::now());
        for (std::size_t i = 1; i < m_notes.size(); ++i)
            m_proposals.push_back(good(propose_erasure(lead, case_id(), {m_notes[i]}, "request",
                                                       "He asked.", Stage::now()))
                                      .proposal);
    }
    // From a laptop that gets lost.
    auto elsewhere = good(
        Workspace::open({.folder = vault(), .device_folder = m_stage.beside("lost")}, practitioner,
                        test::Service::passphrase(), Stage::now()));
    good(elsewhere.record({{.case_id = case_id(),
                            .fact = NoteMade{},
                            .happened = Stage::now(),
                            .narrative = "He rang."}},
                          Stage::now()));
}

DeviceId Planted::lost_laptop() const
{
    const auto author = service().open(practitioner, Stage::now());
    for (const KnownDevice& device : good(devices(author)))
        if (!device.is_this_one && device.people == std::vector{author.self().id})
            return device.id;
    throw std::logic_error("no laptop was lost");
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
