#include <istream>
#include <sstream>
#include <streambuf>

#include <catch2/catch.hpp>

#include "a_vault.h"
#include "fate.h"
#include "peak.h"
#include "vault/attachments.h"
#include "vault/database.h"
#include "vault/vault_impl.h"

using namespace holdfast;
using namespace holdfast::test;
using enum Compartment;

namespace {

/// A stream of so many bytes that nobody holds.
class Endless : public std::streambuf {
public:
    explicit Endless(std::uint64_t size) : m_left(size) {}

protected:
    int_type underflow() override
    {
        if (m_left == 0)
            return traits_type::eof();
        const auto size = std::min<std::uint64_t>(m_left, sizeof m_buffer);
        for (std::size_t i = 0; i < size; ++i)
            m_buffer[i] = static_cast<char>((m_left - i) * 2654435761u >> 7);
        m_left -= size;
        setg(m_buffer, m_buffer, m_buffer + size);
        return traits_type::to_int_type(*m_buffer);
    }

private:
    std::uint64_t m_left;
    char m_buffer[4096];
};

/// Counts what it is given and lets it go.
class Counting : public std::streambuf {
public:
    std::uint64_t size = 0;

protected:
    std::streamsize xsputn(const char*, std::streamsize count) override
    {
        size += static_cast<std::uint64_t>(count);
        return count;
    }
    int_type overflow(int_type c) override
    {
        ++size;
        return c;
    }
};

VaultResult<Content> put(Vault& vault, Compartment compartment, std::uint8_t document,
                         const std::string& text)
{
    auto transaction = got(vault.begin());
    std::istringstream in(text);
    auto content = attach(vault, compartment, an<DocumentId>(document), in);
    if (content)
        got(transaction.commit());
    return content;
}

std::string text_of(const Vault& vault, std::uint8_t document)
{
    std::ostringstream out;
    got(read_document(vault, an<DocumentId>(document), out));
    return out.str();
}

std::int64_t count(const AVault& a, Compartment compartment, const std::string& table)
{
    return a.raw("mora", compartment)->execAndGet("SELECT count(*) FROM " + table).getInt64();
}

const std::string letter = std::string(150000, 'x') + "the end";

}

TEST_CASE("a document comes back as it was attached, after opening again", "[vault][documents]")
{
    const AVault a;
    for (const std::string& text : {letter, std::string(), std::string(65536, 'y')}) {
        const auto number = static_cast<std::uint8_t>(10 + text.size() % 7);
        {
            Vault vault = a.open();
            CHECK(got(put(vault, support, number, text)).size_bytes == text.size());
        }
        const Vault vault = a.open();
        CHECK(text_of(vault, number) == text);
        CHECK(got(find_document(vault, an<DocumentId>(number)))->size_bytes == text.size());
        CHECK(got(vault.verify()).holds());
    }
    CHECK_FALSE(got(find_document(a.open(), an<DocumentId>(99))));
    std::ostringstream out;
    CHECK(error_of(read_document(a.open(), an<DocumentId>(99), out))
          == VaultErrorKind::no_such_document);
}

TEST_CASE("the same content is kept once in a compartment, until the last document of it goes",
          "[vault][documents]")
{
    const AVault a;
    {
        Vault vault = a.open();
        const auto first = got(put(vault, case_record, 1, letter));
        CHECK(got(put(vault, case_record, 2, letter)) == first);
        got(put(vault, support, 3, letter));
        got(put(vault, case_record, 4, "another"));
        CHECK(got(vault.verify()).holds());
    }
    CHECK(count(a, case_record, "contents") == 2);
    CHECK(count(a, case_record, "documents") == 3);
    CHECK(count(a, case_record, "chunks") == 4);
    CHECK(count(a, support, "contents") == 1);
    Vault vault = a.open();
    const auto drop = [&](std::uint8_t document) {
        auto transaction = got(vault.begin());
        CHECK(drop_document(vault.impl().store->case_record(), an<DocumentId>(document)));
        got(transaction.commit());
    };
    drop(1);
    CHECK(text_of(vault, 2) == letter);
    drop(2);
    std::ostringstream out;
    CHECK_FALSE(read_document(vault, an<DocumentId>(2), out));
    CHECK(text_of(vault, 3) == letter);
    CHECK(text_of(vault, 4) == "another");
    CHECK(got(vault.verify()).holds());
}

TEST_CASE("a document goes with its transaction, and a second one of its id is refused",
          "[vault][documents]")
{
    const AVault a;
    Vault vault = a.open();
    {
        const auto transaction = got(vault.begin());
        std::istringstream in(letter);
        got(attach(vault, case_record, an<DocumentId>(1), in));
        CHECK(text_of(vault, 1) == letter);
    }
    CHECK_FALSE(got(find_document(vault, an<DocumentId>(1))));
    std::istringstream in(letter);
    CHECK_FALSE(attach(vault, case_record, an<DocumentId>(1), in));    // outside of any
    got(put(vault, case_record, 1, letter));
    CHECK(error_of(put(vault, case_record, 1, "other")) == VaultErrorKind::already_recorded);
    CHECK(text_of(vault, 1) == letter);
    CHECK(got(vault.verify()).holds());
}

TEST_CASE("what is attached into a compartment that its author cannot open arrives there and "
          "nowhere else",
          "[vault][documents][canary]")
{
    const AVault a;
    a.add("ivan", {Role::intervention_practitioner}, 4);
    a.add("iris", {Role::iss_worker}, 3);
    {
        Vault ivan = a.open("ivan");
        got(put(ivan, support, 1, letter));
        got(put(ivan, support, 2, letter));
        CHECK_FALSE(got(find_document(ivan, an<DocumentId>(1))));
        CHECK(got(ivan.verify()).holds());
    }
    {
        const auto database = a.raw("ivan", case_record);
        SQLite::Statement chunks(*database, "SELECT locked FROM posted_chunks");
        std::size_t seen = 0;
        for (; chunks.executeStep(); ++seen) {
            const ByteView bytes = column_bytes(chunks, 0);
            CHECK(std::string(bytes.begin(), bytes.end()).find("xxxx") == std::string::npos);
        }
        CHECK(seen == 6);
    }
    {
        Vault iris = a.open("iris");
        const Intake intake = got(iris.take_in({}));
        CHECK(intake.contents_lost == 0);
        CHECK(text_of(iris, 1) == letter);
        CHECK(text_of(iris, 2) == letter);
        CHECK(got(iris.verify()).holds());
    }
    CHECK(count(a, case_record, "posted_chunks") == 0);
    CHECK(count(a, case_record, "posted_contents") == 0);
    CHECK(count(a, support, "contents") == 1);
}

TEST_CASE("a posted document whose chunks were exchanged or cut is not taken in",
          "[vault][documents]")
{
    const AVault a;
    a.add("ivan", {Role::intervention_practitioner}, 4);
    for (const char* harm :
         {"UPDATE posted_chunks SET place = 5 - place", "DELETE FROM posted_chunks WHERE place = 2",
          "UPDATE posted_contents SET sealed = zeroblob(200)"}) {
        {
            Vault ivan = a.open("ivan");
            got(put(ivan, support, 1, letter));
        }
        a.raw("mora", case_record)->exec(harm);
        Vault vault = a.open();
        CHECK(got(vault.take_in({})).contents_lost == 1);
        CHECK_FALSE(got(find_document(vault, an<DocumentId>(1))));
        CHECK(got(vault.verify()).holds());
    }
    CHECK(count(a, support, "chunks") == 0);
}

TEST_CASE("content that was changed in the file is told by verify and when it is read",
          "[vault][documents]")
{
    const AVault a;
    {
        Vault vault = a.open();
        got(put(vault, support, 1, letter));
    }
    a.raw("mora", support)
        ->exec("UPDATE chunks SET bytes = zeroblob(length(bytes)) WHERE place = 1");
    const Vault vault = a.open();
    std::ostringstream out;
    CHECK(error_of(read_document(vault, an<DocumentId>(1), out)) == VaultErrorKind::damaged);
    const auto findings = got(vault.verify()).findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].fault == Fault::content_changed);
    CHECK(findings[0].compartment == support);
}

TEST_CASE("200 MiB go in and out without being whole in memory, and a byte more is refused",
          "[vault][documents]")
{
    const AVault a;
    a.add("ivan", {Role::intervention_practitioner}, 4);
    Vault vault = a.open();
    const long before = peak_kilobytes();
    {
        auto transaction = got(vault.begin());
        Endless source(most_document_bytes);
        std::istream in(&source);
        CHECK(got(attach(vault, case_record, an<DocumentId>(1), in)).size_bytes
              == most_document_bytes);
        got(transaction.commit());
    }
    Counting sink;
    std::ostream out(&sink);
    got(read_document(vault, an<DocumentId>(1), out));
    CHECK(sink.size == most_document_bytes);
    CHECK(peak_stayed_within(64 * 1024, before));
    const auto transaction = got(vault.begin());
    Endless source(most_document_bytes + 1);
    std::istream in(&source);
    CHECK(error_of(attach(vault, case_record, an<DocumentId>(2), in)) == VaultErrorKind::too_large);
}

TEST_CASE("attaching that dies at any step leaves the document whole or not there",
          "[vault][documents][crash]")
{
    const AVault a;
    for (int step = 1;; ++step) {
        const auto number = static_cast<std::uint8_t>(step);
        REQUIRE(step < 100);
        const int result = at_step(step, Fate::die, [&] {
            Vault vault = a.open();
            NewEntry entry = AnEntry(number);
            auto transaction = got(vault.begin());
            std::istringstream in(letter);
            got(attach(vault, support, an<DocumentId>(number), in));
            got(transaction.append(an<ActId>(number), std::span(&entry, 1), at()));
            got(transaction.commit());
            return 0;
        });
        INFO("step " << step);
        const Vault vault = a.open();
        const bool there = got(find_document(vault, an<DocumentId>(number))).has_value();
        CHECK(there == got(vault.entry(an<EntryId>(number))).has_value());
        if (there)
            CHECK(text_of(vault, number) == letter);
        CHECK(got(vault.verify()).holds());
        if (result != died)
            break;
    }
}
