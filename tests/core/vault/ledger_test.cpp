#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "a_vault.h"
#include "vault/ledger.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

const VaultId vault = an<VaultId>(1);

template <typename AnyId>
AnyId any_id()
{
    return AnyId(
        *rc::gen::container<std::array<std::uint8_t, 16>>(rc::gen::arbitrary<std::uint8_t>()));
}

Instant any_instant()
{
    return at(*rc::gen::arbitrary<int>());
}

SaltedEntry any_entry(const Commit& commit)
{
    Envelope entry{
        .id = any_id<EntryId>(),
        .act = commit.act,
        .case_id = {},
        .compartment = commit.compartment,
        .happened = any_instant(),
        .recorded = any_instant(),
        .committed = commit.committed,
        .author = commit.author,
        .device = commit.device,
        .source = static_cast<Source>(*rc::gen::inRange<std::size_t>(0, codes_of<Source>.size())),
        .imported = *rc::gen::arbitrary<bool>(),
        .corrects = {},
        .kind = *rc::gen::arbitrary<std::string>(),
        .version = *rc::gen::arbitrary<std::uint16_t>(),
        .payload = *rc::gen::arbitrary<std::vector<std::uint8_t>>(),
        .narrative = *rc::gen::arbitrary<std::string>()};
    if (entry.imported)
        entry.author = any_id<PersonId>();    // whom the source names
    if (*rc::gen::arbitrary<bool>())
        entry.case_id = any_id<CaseId>();
    if (*rc::gen::arbitrary<bool>())
        entry.corrects = any_id<EntryId>();
    return {entry, *rc::gen::container<EntrySalt>(rc::gen::arbitrary<std::uint8_t>())};
}

PostedCommit any_posted()
{
    PostedCommit posted{{.compartment = static_cast<Compartment>(*rc::gen::inRange(0, 3)),
                         .device = any_id<DeviceId>(),
                         .lane = Lane::posted,
                         .sequence = *rc::gen::inRange<std::uint64_t>(1, 1000),
                         .act = any_id<ActId>(),
                         .author = any_id<PersonId>(),
                         .committed = any_instant(),
                         .clock_suspect = *rc::gen::arbitrary<bool>(),
                         .leaves = {}},
                        {}};
    for (int left = *rc::gen::inRange(1, 4); left > 0; --left) {
        posted.entries.push_back(any_entry(posted.commit));
        const EntryView view = view_of(posted.entries.back().entry);
        posted.commit.leaves.push_back(
            {view.id, leaf_hash(view, content_hash(view, posted.entries.back().salt))});
    }
    posted.commit.hash = commit_hash(vault, posted.commit);
    return posted;
}

}

TEST_CASE("a posted commit is read back as it was", "[vault][ledger]")
{
    CHECK(rc::check([] {
        const PostedCommit posted = any_posted();
        const auto read = decode_posted(vault, encode_posted(posted));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == posted);
        RC_ASSERT(!decode_posted(an<VaultId>(2), encode_posted(posted)));
    }));
}

TEST_CASE("a posted commit with any byte changed, cut or added is refused", "[vault][ledger]")
{
    CHECK(rc::check([] {
        PostedCommit posted = any_posted();
        const Bytes good = encode_posted(posted);
        const std::size_t signed_part = good.size() - posted.commit.signature.size();
        Bytes bad = good;
        bad[*rc::gen::inRange<std::size_t>(0, signed_part)] ^= static_cast<std::uint8_t>(
            *rc::gen::inRange(1, 256));
        RC_ASSERT(!decode_posted(vault, bad));
        RC_ASSERT(!decode_posted(
            vault, ByteView(good).first(*rc::gen::inRange<std::size_t>(0, good.size()))));
        bad = good;
        bad.push_back(0);
        RC_ASSERT(!decode_posted(vault, bad));
    }));
}

TEST_CASE("bytes that are no commit are refused without harm", "[vault][ledger]")
{
    CHECK(rc::check([] {
        ByteWriter start;
        start.varying("holdfast posted commit 1");
        Bytes bytes = start.take();
        const auto rest = *rc::gen::arbitrary<Bytes>();
        bytes.insert(bytes.end(), rest.begin(), rest.end());
        RC_ASSERT(!decode_posted(vault, bytes));
    }));
}

TEST_CASE("payload and narrative cannot trade bytes, and without the salt a guess cannot be tested",
          "[vault][ledger]")
{
    Envelope entry{.id = an<EntryId>(1),
                   .act = an<ActId>(1),
                   .case_id = {},
                   .happened = at(),
                   .recorded = at(),
                   .committed = at(),
                   .author = an<PersonId>(1),
                   .device = an<DeviceId>(1),
                   .corrects = {},
                   .kind = "case_opened",
                   .payload = {'a', 'b'},
                   .narrative = "c"};
    const Hash content = content_hash(view_of(entry), {});
    CHECK(content_hash(view_of(entry), {1}) != content);
    entry.payload = {'a'};
    entry.narrative = "bc";
    CHECK(content_hash(view_of(entry), {}) != content);
}
