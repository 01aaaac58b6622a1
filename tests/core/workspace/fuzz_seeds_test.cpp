#include <cctype>
#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

#include <catch2/catch.hpp>

#include "record/codec.h"
#include "support/service.h"
#include "vault/bundle_file.h"
#include "vault/ledger.h"
#include "vault/recovery_code.h"
#include "workspace/rows.h"

// What the fuzzers of the vault start from (tests/fuzz/seeds). A corpus that its reader does not read any more starts them from
// nothing. Where a form changes on purpose the files are written anew: HOLDFAST_WRITE_EXPECTED=1.

using namespace holdfast;
using namespace holdfast::test;

namespace {

const VaultId vault(VaultId::Bytes{});    // as in the fuzzers

/// A file of a corpus, as it is made, and whether its reader reads it.
struct Seed {
    std::string corpus;
    std::string name;
    Bytes bytes;
    bool (*is_read)(ByteView bytes);
};

Bytes bytes_of(std::string_view text)
{
    const ByteView bytes = as_bytes(text);
    return {bytes.begin(), bytes.end()};
}

/// A commit of some entries, true to itself.
PostedCommit a_commit(int entries)
{
    IdSource ids{7};
    PostedCommit posted{{.compartment = Compartment::support,
                         .device = ids.next<DeviceId>(first_monday),
                         .lane = Lane::posted,
                         .act = ids.next<ActId>(first_monday),
                         .author = ids.next<PersonId>(first_monday),
                         .committed = first_monday,
                         .leaves = {}},
                        {}};
    Commit& commit = posted.commit;
    const auto survivor = ids.next<PersonId>(first_monday);
    for (int i = 0; i < entries; ++i) {
        const ContactDetailsGiven fact{survivor, DetailKind::phone, "07700 900123", Answer::yes};
        posted.entries.push_back({.entry = {.id = ids.next<EntryId>(first_monday),
                                            .act = commit.act,
                                            .case_id = ids.next<CaseId>(first_monday),
                                            .compartment = commit.compartment,
                                            .happened = first_monday,
                                            .recorded = first_monday,
                                            .committed = first_monday,
                                            .author = commit.author,
                                            .device = commit.device,
                                            .source = Source::perpetrator,
                                            .corrects = {},
                                            .kind = std::string(ContactDetailsGiven::kind),
                                            .version = version_of(Fact(fact)),
                                            .payload = encode(Fact(fact)),
                                            .narrative = i == 0 ? "Given at the end." : ""}});
        const SaltedEntry& each = posted.entries.back();
        const EntryView view = view_of(each.entry);
        commit.leaves.push_back({each.entry.id, leaf_hash(view, content_hash(view, each.salt))});
    }
    commit.hash = commit_hash(vault, commit);
    return posted;
}

CarriedCommit carried(const PostedCommit& posted, bool erased)
{
    CarriedCommit carried{posted.commit, {}};
    for (const SaltedEntry& each : posted.entries) {
        carried.entries.push_back(
            {each.entry, each.salt, content_hash(view_of(each.entry), each.salt), {}});
        if (erased) {
            CarriedEntry& gone = carried.entries.back();
            gone.salt.reset();
            gone.entry.payload.clear();
            gone.entry.narrative.clear();
            gone.erasure = Bytes(80, 1);
        }
    }
    return carried;
}

/// The first byte tells the fuzzer of bundles what the rest is.
Bytes after(std::uint8_t first, const Bytes& rest)
{
    Bytes all{first};
    all.insert(all.end(), rest.begin(), rest.end());
    return all;
}

Bytes a_bundle_file()
{
    std::stringstream file;
    const PersonId maker(PersonId::Bytes{1});
    const BundleSection to_somebody{Compartment::support, {{maker, Bytes(80, 2)}}};
    BundleWriter writer(file, {vault,
                               maker,
                               DeviceId(maker.bytes()),
                               first_monday,
                               {},
                               {{Compartment::case_record, {}}, to_somebody}});
    for (const auto& records : {std::vector{RecordKind::keyring, RecordKind::letter},
                                std::vector{RecordKind::heads, RecordKind::commit,
                                            RecordKind::document, RecordKind::chunk}}) {
        writer.begin_section(Secret(32));
        for (const RecordKind kind : records)
            writer.add(kind, encode_carried(carried(a_commit(1), false)));
        writer.end_section();
    }
    writer.finish(SigningPair::random());
    return bytes_of(file.str());
}

bool reads_bundle(ByteView bytes)
{
    const ByteView rest = bytes.subspan(1);
    if (bytes.front() == 1)
        return decode_carried(vault, rest).has_value();
    std::istringstream in(std::string(rest.begin(), rest.end()));
    const auto index = read_index(in);
    if (!index)
        return false;
    std::size_t records = 0;
    for (std::size_t i = 0; i < index->sections.size(); ++i) {
        SectionReader section(in, *index, i, Secret(32));
        for (auto record = section.next(); record && *record; record = section.next())
            ++records;
    }
    return records > 0;
}

bool reads_posted(ByteView bytes)
{
    return decode_posted(vault, bytes).has_value();
}

bool reads_row(ByteView bytes)
{
    const CaseId id{CaseId::Bytes{}};
    const DerivedRow row{.key = "key", .body = {bytes.begin(), bytes.end()}};
    return owed_in(row, id) || case_in(row, id);
}

bool reads_code(ByteView bytes)
{
    const std::string typed(bytes.begin(), bytes.end());
    return recovery_part(Secret::from_text(typed)).has_value();
}

bool is_refused_code(ByteView bytes)
{
    return !reads_code(bytes);
}

void add_codes(std::vector<Seed>& seeds)
{
    const Secret code = new_recovery_code();
    const auto halves = halves_of(code);
    const std::string whole(code.text());
    std::string plain;
    for (const char each : whole)
        if (each != '-')
            plain += static_cast<char>(std::tolower(static_cast<unsigned char>(each)));
    std::string mistyped = whole;
    mistyped[3] = mistyped[3] == 'A' ? 'B' : 'A';
    const auto add = [&](const char* name, std::string_view text, bool (*is_read)(ByteView)) {
        seeds.push_back({"recovery_code", name, bytes_of(text), is_read});
    };
    add("whole", whole, reads_code);
    add("plain", plain, reads_code);
    add("first-half", halves->first.text(), reads_code);
    add("second-half", halves->second.text(), reads_code);
    add("mistyped", mistyped, is_refused_code);
}

/// Rows as a worked case leaves them.
void add_rows(std::vector<Seed>& seeds)
{
    const Service service;
    auto manager = service.open("manager", first_monday);
    auto lines = worked_case("2-two-survivors.jsonl");
    good(manager.import_lines(lines, first_monday));
    std::set<Rule> seen;
    for (const OwedRow& row : good(manager.worklist(first_monday)))
        if (seen.insert(row.obligation.rule).second)
            seeds.push_back({"derived_rows", "owed-" + std::string(code(row.obligation.rule)),
                             to_row(row).body, reads_row});
    seeds.push_back(
        {"derived_rows", "case", to_row(good(manager.cases()).front()).body, reads_row});
}

std::vector<Seed> all_seeds()
{
    std::vector<Seed> seeds{
        {"posted_commit", "one-entry", encode_posted(a_commit(1)), reads_posted},
        {"posted_commit", "three-entries", encode_posted(a_commit(3)), reads_posted},
        {"bundle", "file", after(0, a_bundle_file()), reads_bundle},
        {"bundle", "commit", after(1, encode_carried(carried(a_commit(2), false))), reads_bundle},
        {"bundle", "erased", after(1, encode_carried(carried(a_commit(1), true))), reads_bundle},
    };
    add_codes(seeds);
    add_rows(seeds);
    return seeds;
}

fs::path corpus(const std::string& name)
{
    return fs::path(source_dir()) / "tests/fuzz/seeds" / name;
}

}

TEST_CASE("What the fuzzers start from is read by the readers that they are for",
          "[workspace][fuzz]")
{
    for (const Seed& seed : all_seeds()) {
        INFO(seed.corpus << '/' << seed.name);
        CHECK(seed.is_read(seed.bytes));
        const fs::path file = corpus(seed.corpus) / seed.name;
        if (std::getenv("HOLDFAST_WRITE_EXPECTED") != nullptr) {
            fs::create_directories(file.parent_path());
            std::ofstream(file, std::ios::binary)
                .write(reinterpret_cast<const char*>(seed.bytes.data()),
                       static_cast<std::streamsize>(seed.bytes.size()));
        }
        std::ifstream in(file, std::ios::binary);
        const std::string stored((std::istreambuf_iterator<char>(in)), {});
        REQUIRE_FALSE(stored.empty());
        CHECK(seed.is_read(as_bytes(stored)));
    }
}
