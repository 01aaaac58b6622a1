#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

#include "laptops.h"
#include "peak.h"
#include "vault/attachments.h"
#include "vault/bundle_file.h"
#include "vault/carrying.h"
#include "vault/erasure.h"
#include "vault/keyring_codec.h"
#include "vault/vault_impl.h"

using namespace holdfast;
using namespace holdfast::test;
using enum Compartment;
using Kind = VaultErrorKind;
namespace fs = std::filesystem;

namespace {

std::string text_of_size(std::size_t size, char with)
{
    std::string text(size, with);
    for (std::size_t i = 0; i < size; i += 7)
        text[i] = static_cast<char>('a' + i / 7 % 26);
    return text;
}

void put(const Laptops& laptops, int laptop, Compartment compartment, std::uint8_t document,
         const std::string& text, std::string_view name = "mora")
{
    Vault vault = laptops.open(laptop, name);
    auto transaction = got(vault.begin());
    std::istringstream in(text);
    got(attach(vault, compartment, an<DocumentId>(document), in));
    got(transaction.commit());
}

/// What a document says there, or why it cannot be read.
std::string read(const Laptops& laptops, int laptop, std::uint8_t document,
                 std::string_view name = "mora")
{
    const Vault vault = laptops.open(laptop, name);
    std::ostringstream out;
    const auto content = read_document(vault, an<DocumentId>(document), out);
    return content ? out.str() : std::string(code(content.error().kind));
}

std::int64_t contents(const Laptops& laptops, int laptop, Compartment compartment)
{
    const Vault vault = laptops.open(laptop);
    CompartmentStore& store = *vault.impl().store->find(compartment);
    return numbers(store, "SELECT count(*) FROM %s.contents").front();
}

/// A bundle by mora of the case record with these records behind the people, signed as hers.
fs::path made_by_hand(const Laptops& laptops, int laptop, const std::vector<BundleRecord>& records)
{
    const Vault vault = laptops.open(laptop);
    const Vault::Impl& impl = vault.impl();
    const Secret key = Secret::random(32);
    BundleHeader header{vault.id(), laptops.mora, vault.device(), at(50), {}, {}};
    header.sections.push_back(
        {case_record,
         {{laptops.mora, seal_to(impl.state.find(laptops.mora)->record.sealing, key.bytes())}}});
    const fs::path file = laptops.file("by-hand");
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    BundleWriter writer(out, header);
    writer.begin_section(key);
    const Keyring shared{impl.keyring.vault,
                         impl.keyring.statements,
                         impl.keyring.sealed_root,
                         impl.keyring.locked,
                         {}};
    writer.add(RecordKind::keyring, as_bytes(keyring_text(shared)));
    for (const BundleRecord& record : records)
        writer.add(record.kind, record.bytes);
    writer.end_section();
    writer.finish(impl.me.signing);
    return file;
}

BundleRecord head_of(const std::string& text, std::uint8_t document)
{
    ContentHash hash;
    hash.add(as_bytes(text));
    const Content content = hash.content();
    ByteWriter out;
    out.integer(std::uint8_t{1}).integer(content.size_bytes).fixed(content.hash);
    out.integer(std::uint32_t{1}).fixed(an<DocumentId>(document).bytes());
    return {RecordKind::document, out.take()};
}

BundleRecord chunk_of(std::uint32_t place, const std::string& text)
{
    ByteWriter out;
    out.integer(place).fixed(as_bytes(text));
    return {RecordKind::chunk, out.take()};
}

}

TEST_CASE("a document opens at the other laptop after a merge, for those who hold its compartment",
          "[vault][merge][documents]")
{
    const Laptops laptops(2);
    const std::string his = text_of_size(200'000, 'h');
    const std::string hers = text_of_size(70'000, 's');
    put(laptops, 0, case_record, 1, his, "ivan");
    put(laptops, 0, support, 2, hers, "iris");
    put(laptops, 0, support, 3, "", "iris");
    const auto file = laptops.bundle(0);
    CHECK(file_bytes(file).find(hers.substr(0, 24)) == std::string::npos);

    CHECK(laptops.merge(1, file, "ivan").documents == 1);
    CHECK(read(laptops, 1, 1, "ivan") == his);
    CHECK(read(laptops, 1, 2) == "no_such_document");
    CHECK(laptops.merge(1, file, "iris").documents == 2);
    CHECK(read(laptops, 1, 1, "iris") == his);
    CHECK(read(laptops, 1, 2, "iris") == hers);
    CHECK(read(laptops, 1, 3, "iris").empty());
    CHECK(read(laptops, 1, 2, "ivan") == "no_such_document");
    CHECK(laptops.merge(1, file).documents == 0);
    CHECK(got(laptops.open(1).verify()).holds());
}

TEST_CASE("the same content is kept once, whichever laptop had it first",
          "[vault][merge][documents]")
{
    const Laptops laptops(2);
    const std::string text = text_of_size(150'000, 'x');
    put(laptops, 0, case_record, 1, text);
    put(laptops, 0, case_record, 2, text);
    put(laptops, 1, case_record, 3, text);
    CHECK(laptops.hand_over(0, 1).documents == 2);
    CHECK(contents(laptops, 1, case_record) == 1);
    for (const std::uint8_t document : std::initializer_list<std::uint8_t>{1, 2, 3})
        CHECK(read(laptops, 1, document) == text);
    CHECK(got(laptops.open(1).verify()).holds());
}

TEST_CASE("a document that was posted is taken in on the other laptop by whoever can open it",
          "[vault][merge][documents]")
{
    const Laptops laptops(2);
    const std::string text = text_of_size(130'000, 'p');
    put(laptops, 0, support, 1, text, "ivan");
    const auto file = laptops.bundle(0, "ivan");
    CHECK(laptops.merge(1, file, "ivan").documents == 1);
    CHECK(laptops.merge(1, file, "ivan").documents == 0);
    CHECK(read(laptops, 1, 1, "ivan") == "no_such_document");
    {
        Vault iris = laptops.open(1, "iris");
        CHECK(got(iris.take_in({})).contents_lost == 0);
    }
    CHECK(read(laptops, 1, 1, "iris") == text);
    CHECK(laptops.merge(1, file, "iris").documents == 1);    // and goes, since it is here
    CHECK(read(laptops, 1, 1, "iris") == text);
    CHECK(contents(laptops, 1, support) == 1);
}

TEST_CASE("what the other laptops said they hold does not travel again with heads",
          "[vault][merge][documents]")
{
    const Laptops laptops(2);
    put(laptops, 0, case_record, 1, text_of_size(300'000, 'a'));
    laptops.hand_over(0, 1);
    laptops.hand_over(1, 0);
    put(laptops, 0, case_record, 2, text_of_size(1'000, 'b'));
    const auto news = laptops.bundle(0, "mora", 10, {.committed = {}, .heads = true});
    CHECK(fs::file_size(news) < 100'000);
    CHECK(laptops.merge(1, news).documents == 1);
    CHECK(read(laptops, 1, 2) == text_of_size(1'000, 'b'));
    const auto some = laptops.bundle(
        0, "mora", 10,
        {.committed = at(0), .heads = false, .documents = std::set{an<DocumentId>(2)}});
    CHECK(fs::file_size(some) < 100'000);
}

TEST_CASE("a document of which a chunk is missing, moved or another is refused by name, with all "
          "that came with it",
          "[vault][merge][documents]")
{
    const Laptops laptops(2);
    {
        Vault vault = laptops.open(0);
        write(vault, {AnEntry(1)}, 1, at(10));
    }
    BundleRecord commit{RecordKind::commit, {}};
    {
        const Vault vault = laptops.open(0);
        CompartmentStore& store = *vault.impl().store->find(case_record);
        for_each_carried(
            store, [](const Commit&) { return true; },
            [&](const Bytes& bytes) { commit.bytes = bytes; });
    }
    const std::string text = text_of_size(100'000, 'd');
    const std::string first = text.substr(0, content_chunk_bytes);
    const std::string second = text.substr(content_chunk_bytes);
    std::string changed = second;
    changed[5] = '!';
    const BundleRecord head = head_of(text, 1);
    using Records = std::vector<BundleRecord>;
    for (const auto& [records, why] : std::vector<std::pair<Records, Kind>>{
             {{head, chunk_of(0, first)}, Kind::bundle_document},
             {{head, chunk_of(1, second)}, Kind::bundle_document},
             {{head, chunk_of(0, first), chunk_of(1, changed)}, Kind::bundle_document},
             {{head, chunk_of(0, second), chunk_of(1, first)}, Kind::bundle_document},
             {{head, chunk_of(0, first), chunk_of(1, second), chunk_of(2, "more")},
              Kind::bundle_document},
             {{head, chunk_of(0, text)}, Kind::bundle_document},
             {{head}, Kind::bundle_document},
             {{head, head, chunk_of(0, first), chunk_of(1, second)}, Kind::bundle_document},
             {{chunk_of(0, first)}, Kind::bundle_altered},
             {{{RecordKind::document, {1, 2, 3}}}, Kind::bundle_altered},
             {{{RecordKind::document, Bytes(64, 9)}}, Kind::bundle_altered}}) {
        Records all{commit};
        all.insert(all.end(), records.begin(), records.end());
        all.push_back(commit);
        CHECK(error_of(laptops.try_merge(1, made_by_hand(laptops, 0, all))) == why);
        CHECK(ids_in(laptops.open(1)).empty());
        CHECK(contents(laptops, 1, case_record) == 0);
        CHECK(read(laptops, 1, 1) == "no_such_document");
    }
    const Records whole{commit, head, chunk_of(0, first), chunk_of(1, second)};
    CHECK(laptops.merge(1, made_by_hand(laptops, 0, whole)).documents == 1);
    CHECK(read(laptops, 1, 1) == text);
    // The same again with a wrong chunk is no better for being here already.
    CHECK(error_of(laptops.try_merge(
              1, made_by_hand(laptops, 0, {head, chunk_of(0, first), chunk_of(1, changed)})))
          == Kind::bundle_document);
    CHECK(got(laptops.open(1).verify()).holds());
}

TEST_CASE("a document that is damaged here is left out of a bundle, and all the rest goes",
          "[vault][merge][documents]")
{
    const Laptops laptops(2);
    put(laptops, 0, case_record, 1, text_of_size(1'000, 'a'));
    put(laptops, 0, case_record, 2, text_of_size(1'000, 'b'));
    {
        const Vault vault = laptops.open(0);
        vault.impl().store->database().exec(
            "UPDATE main.chunks SET bytes = x'00' WHERE content = (SELECT content FROM "
            "main.documents ORDER BY id LIMIT 1)");
        const auto made = got(vault.make_bundle(laptops.file("left-out"), {}, at(10)));
        CHECK(made.documents == 1);
        CHECK(made.damaged_documents == 1);
    }
    CHECK(laptops.merge(1, laptops.file("left-out")).documents == 1);
    CHECK(read(laptops, 1, 2) == text_of_size(1'000, 'b'));
    CHECK(got(laptops.open(1).verify()).holds());
}

TEST_CASE("an erased document does not come back, whole or posted", "[vault][merge][documents]")
{
    const Laptops laptops(2);
    {
        Vault vault = laptops.open(0);
        write(vault, {AnEntry(1)}, 1, at(10));
    }
    put(laptops, 0, case_record, 1, "what he wrote to her");
    put(laptops, 0, case_record, 2, "what stays");
    const auto before = laptops.bundle(0);
    laptops.merge(1, before);
    REQUIRE(read(laptops, 1, 1) == "what he wrote to her");
    {
        Vault vault = laptops.open(1);
        auto transaction = got(vault.begin());
        const std::vector all{Remains{an<EntryId>(1), {}, {an<DocumentId>(1)}}};
        got(erase_entries(vault, all));
        got(transaction.commit());
        got(finish_erasures(vault));
    }
    CHECK(laptops.merge(1, before).documents == 0);
    CHECK(laptops.hand_over(0, 1).documents == 0);
    CHECK(read(laptops, 1, 1) == "no_such_document");
    CHECK(read(laptops, 1, 2) == "what stays");
    CHECK(contents(laptops, 1, case_record) == 1);
}

TEST_CASE("a large document travels without ever being whole in memory",
          "[vault][merge][documents]")
{
    const Laptops laptops(2);
    constexpr std::size_t size = std::size_t{64} << 20;
    put(laptops, 0, case_record, 1, text_of_size(size, 'L'));
    CHECK(in_child([&] {
              {
                  const Vault warm = laptops.open(0);
              }
              const long before = peak_kilobytes();
              const auto merged = laptops.hand_over(0, 1);
              return merged.documents == 1 && peak_stayed_within(40 * 1024, before) ? 0 : 1;
          })
          == 0);
    const Vault vault = laptops.open(1);
    CHECK(got(find_document(vault, an<DocumentId>(1)))->size_bytes == size);
}
