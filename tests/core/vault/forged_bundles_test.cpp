#include <sstream>

#include "laptops.h"
#include "vault/bundle_file.h"
#include "vault/carrying.h"
#include "vault/heads.h"
#include "vault/keyring_codec.h"
#include "vault/vault_impl.h"

using namespace holdfast;
using namespace holdfast::test;
using enum Compartment;
using Kind = VaultErrorKind;
namespace fs = std::filesystem;

// What a member can try with any tool: they have their own key, what it opens, and the keys of the sections sealed to them.

namespace {

/// Makes bundles of one section, whose key the forger knows, for mora or another to take in.
class Forging {
public:
    Forging(const Laptops& laptops, const PersonId& maker, std::string_view name,
            std::optional<PersonId> reader = {})
    {
        const VaultPlace place = laptops.place(0);
        const Charter charter = got(read_charter(place));
        m_keyring = got(read_keyring(place.folder, charter));
        const KeyringState state = got(replay(*m_keyring, charter.root));
        m_maker = got(unlock_identity(*find_locked(*m_keyring, maker), state.find(maker)->record,
                                      charter.root, passphrase_of(name)));
        const PersonId to = reader.value_or(laptops.mora);
        const PublicKey& key_of_reader = state.find(to)->record.sealing;
        m_header = BundleHeader{
            charter.vault, maker, an<DeviceId>(7),
            at(10),        {},    {{case_record, {{to, seal_to(key_of_reader, m_key.bytes())}}}}};
    }

    using Records = std::vector<std::pair<RecordKind, Bytes>>;
    /// After the people, these records; signed by whoever has that key.
    std::string bundle(const SigningPair& by, const Records& records) const
    {
        std::ostringstream out;
        BundleWriter writer(out, *m_header);
        writer.begin_section(m_key);
        writer.add(RecordKind::keyring, as_bytes(keyring_text(*m_keyring)));
        for (const auto& [kind, bytes] : records)
            writer.add(kind, bytes);
        writer.end_section();
        writer.finish(by);
        return out.str();
    }
    const SigningPair& own() const { return m_maker->signing; }
    Keyring& people() { return *m_keyring; }
    const Identity& maker() const { return *m_maker; }
    const DeviceId& device() const { return m_header->device; }
    const VaultId& vault() const { return m_header->vault; }

private:
    Secret m_key = Secret::random(32);
    std::optional<Keyring> m_keyring;
    std::optional<Identity> m_maker;
    std::optional<BundleHeader> m_header;
};

/// All that a laptop's case record has to carry.
std::vector<CarriedCommit> commits_on(const Laptops& laptops, int laptop)
{
    Vault vault = laptops.open(laptop);
    std::vector<CarriedCommit> all;
    for_each_carried(
        vault.impl().store->case_record(), [](const Commit&) { return true; },
        [&](const Bytes& bytes) { all.push_back(decode_carried(vault.id(), bytes).value()); });
    return all;
}

}

TEST_CASE(
    "a bundle that is swapped for another once it was proven is refused, also where the other "
    "is sealed with its key",
    "[vault][merge]")
{
    // Whoever can open a section has its key, and may be able to write where the file lies.
    const Laptops laptops(2);
    const Forging forging(laptops, laptops.nadia, "nadia");
    const fs::path file = laptops.file("a share");
    write_file(file, forging.bundle(forging.own(), {}));
    CHECK(laptops.merge(1, file).maker == laptops.nadia);

    const ByteView words = as_bytes("\x01what she never wrote");
    const std::string other = forging.bundle(
        SigningPair::random(), {{RecordKind::letter, Bytes(words.begin(), words.end())}});
    Vault vault = laptops.open(1);
    std::size_t asked = 0;
    const auto merged = vault.merge_bundle(file, at(20), {}, [&](std::size_t, std::size_t) {
        if (++asked == 2)    // it was read through and proven
            write_file(file, other);
        return true;
    });
    CHECK(asked >= 2);
    CHECK(error_of(merged) == Kind::bundle_altered);
    CHECK(got(vault.verify()).letterbox_rows == 0);
}

TEST_CASE(
    "what is said to remain of another's entry, signed by nobody who erased it, is refused, and "
    "the entry itself is taken in when it comes",
    "[vault][merge][erasure]")
{
    const Laptops laptops(2);
    {
        Vault vault = laptops.open(0);
        write(vault, {AnEntry(1).says("as she wrote it").with("payload")}, 1, at(10));
    }
    const Forging forging(laptops, laptops.ivan, "ivan");
    const auto commits = commits_on(laptops, 0);
    REQUIRE(commits.size() == 1);
    ByteWriter in_his_name;
    in_his_name.fixed(laptops.ivan.bytes()).fixed(SignatureBytes{});
    for (const Bytes& word : {Bytes(), in_his_name.take()}) {
        CAPTURE(word.size());
        CarriedCommit forged = commits.front();
        CarriedEntry& entry = forged.entries.front();
        entry.salt.reset();
        entry.entry.narrative.clear();
        entry.entry.payload = {9, 9};
        entry.erasure = word;
        const fs::path file = laptops.file("forged-" + std::to_string(word.size()));
        write_file(file,
                   forging.bundle(forging.own(), {{RecordKind::commit, encode_carried(forged)}}));
        const Merged merged = laptops.merge(1, file, "mora", 20);
        CHECK(merged.commits == 0);
        REQUIRE(merged.refused.size() == 1);
        CHECK(merged.refused.front().why == NotTaken::signature_invalid);
        CHECK(ids_in(laptops.open(1)).empty());
        CHECK(got(laptops.open(1).verify()).holds());
    }
    laptops.hand_over(0, 1, "mora", 30);
    CHECK(laptops.known(0) == laptops.known(1));
    const auto entries = all_entries(laptops.open(1));
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().narrative == "as she wrote it");
}

TEST_CASE(
    "an entry that a member carried as erased with nothing left of it comes back with whoever has "
    "it whole, unless a fact says that it is erased",
    "[vault][merge][erasure]")
{
    const Laptops laptops(2);
    {
        Vault vault = laptops.open(0);
        write(vault, {AnEntry(1).says("as she wrote it").with("payload"), AnEntry(2)}, 1, at(10));
    }
    const Forging forging(laptops, laptops.ivan, "ivan");
    CarriedCommit forged = commits_on(laptops, 0).front();
    CarriedEntry& entry = forged.entries.front();
    REQUIRE(entry.entry.id == an<EntryId>(1));
    entry.salt.reset();
    entry.entry.narrative.clear();
    entry.entry.payload.clear();
    const fs::path file = laptops.file("skeleton");
    write_file(file, forging.bundle(forging.own(), {{RecordKind::commit, encode_carried(forged)}}));
    CHECK(laptops.merge(1, file, "mora", 20).commits == 1);
    const fs::path whole = laptops.bundle(0, "mora", 30);
    const auto merge_whole = [&](bool is_erased) {
        std::vector<Stream> touched;
        const auto derive = [&](Derived&, const std::vector<Stream>& streams) {
            touched = streams;
            return true;
        };
        const Merged merged = got(laptops.open(1).merge_bundle(
            whole, at(40), derive, {}, [&](const EntryId&) { return is_erased; }));
        CHECK(merged.entries == (is_erased ? 0 : 1));
        CHECK(touched.size() == merged.entries);
        return all_entries(laptops.open(1)).front();
    };
    CHECK(merge_whole(true).narrative.empty());
    const Envelope back = merge_whole(false);
    CHECK(back.narrative == "as she wrote it");
    CHECK_FALSE(back.payload.empty());
    const Verification verified = got(laptops.open(1).verify());
    CHECK(verified.holds());
    CHECK(verified.erased == 0);
    CHECK(laptops.known(0) == laptops.known(1));
}

namespace {

constexpr int fifty_years = 50 * 365 * 24 * 3600;

/// That a computer holds this many commits of some device's chain, as the forger puts it.
Bytes stated_heads(const Forging& forging, const DeviceId& device, int seconds,
                   std::uint64_t commits)
{
    Heads heads;
    if (commits > 0)
        heads.push_back({case_record, an<DeviceId>(8), Lane::direct, commits, Hash{1}});
    return encode_heads(
        sign_heads(forging.vault(), device, forging.maker(), at(seconds), std::move(heads)));
}

Merged merge_heads(const Laptops& laptops, const Forging& forging, const Bytes& heads, int seconds)
{
    static int number = 0;
    const fs::path file = laptops.file("heads-" + std::to_string(number++));
    write_file(file, forging.bundle(forging.own(), {{RecordKind::heads, heads}}));
    return laptops.merge(1, file, "mora", seconds);
}

}

TEST_CASE("a letter that is no letter is set aside once, however often it comes",
          "[vault][merge][post]")
{
    const Laptops laptops(2);
    const Forging forging(laptops, laptops.ivan, "ivan");
    const PublicKey key = laptops.open(1).impl().state.compartments.at(support).post;
    const Bytes sealed = seal_to(key, as_bytes("not a commit"));
    Bytes letter{static_cast<std::uint8_t>(support)};
    letter.insert(letter.end(), sealed.begin(), sealed.end());
    const fs::path file = laptops.file("a letter");
    write_file(file, forging.bundle(forging.own(), {{RecordKind::letter, letter}}));
    for (const int seconds : {20, 30, 40}) {
        laptops.merge(1, file, "mora", seconds);
        const auto found = got(laptops.open(1).verify()).findings;
        CHECK(found == std::vector{Finding{Fault::post_set_aside, support}});
    }
}

TEST_CASE(
    "whoever is removed by what cannot be put in force is told the reason, and not that they are "
    "removed",
    "[vault][keyring][merge]")
{
    const Laptops laptops(2);
    const auto new_keys = [&](std::string_view by, const PersonId& person, std::string_view name) {
        got(laptops.open(0, by, 10).reset_passphrase(person, passphrase_of(name), at(10)));
    };
    new_keys("mora", laptops.nadia, "nadia");
    new_keys("mora", laptops.iris, "iris");
    new_keys("nadia", laptops.mora, "mora");
    got(laptops.open(0, "mora", 20).remove_member(laptops.ivan, at(20)));
    // All who hold the survivors' record have other keys now, and ivan cannot pass it on to those.
    const Forging forging(laptops, laptops.mora, "mora", laptops.ivan);
    const fs::path file = laptops.file("for ivan");
    write_file(file, forging.bundle(forging.own(), {}));
    CHECK(error_of(laptops.try_merge(1, file, "ivan", 30)) == Kind::last_holder);
    CHECK(laptops.open(1, "ivan").held() == CompartmentSet{case_record});
}

TEST_CASE("a member who passes garbage on as a new person's locked keys does not lock them out for "
          "good",
          "[vault][keyring][merge]")
{
    const Laptops laptops(3);
    const PersonId olga = an<PersonId>(10);
    const auto add_olga = [&] {
        got(laptops.open(0).add_member(olga, "olga", {Role::case_manager}, passphrase_of("olga"),
                                       at(10)));
    };
    const auto signs_in = [&](int laptop) {
        return error_of(Vault::open(laptops.place(laptop), "olga", passphrase_of("olga"), at(50)));
    };
    const auto pass_garbage_on = [&](int laptop) {
        Forging forging(laptops, laptops.ivan, "ivan");
        for (LockedKeys& locked : forging.people().locked)
            if (locked.person == olga)
                locked.box = Bytes(locked.box.size(), 7);
        const fs::path file = laptops.file("garbage-" + std::to_string(laptop));
        write_file(file, forging.bundle(forging.own(), {}));
        laptops.merge(laptop, file, "mora", 20);
    };
    add_olga();
    pass_garbage_on(1);
    CHECK(signs_in(1) == Kind::wrong_passphrase);
    SECTION("a bundle of whoever let them in mends it for good, also where nothing else is new") {
        CHECK(laptops.hand_over(0, 1, "mora", 30).statements == 0);
        CHECK_FALSE(signs_in(1));
        pass_garbage_on(1);
        CHECK_FALSE(signs_in(1));
    }
    SECTION("a bundle of anybody else who has the real ones mends it") {
        laptops.merge(1, laptops.bundle(0, "ivan", 30), "mora", 30);
        CHECK_FALSE(signs_in(1));
        pass_garbage_on(1);    // and having signed in here, they are known
        CHECK_FALSE(signs_in(1));
    }
    SECTION("what came from whoever let them in first is not replaced") {
        laptops.hand_over(0, 2, "mora", 15);
        pass_garbage_on(2);
        CHECK_FALSE(signs_in(2));
    }
    SECTION("garbage that somebody else hands on in good faith does not become more than it is") {
        laptops.hand_over(1, 2, "mora", 25);
        CHECK(signs_in(2) == Kind::wrong_passphrase);
        laptops.hand_over(0, 2, "mora", 30);
        CHECK_FALSE(signs_in(2));
    }
}

TEST_CASE("what a computer holds is believed of whoever made the bundle on it, and of nobody else",
          "[vault][merge]")
{
    const Laptops laptops(2);
    const Forging ivans(laptops, laptops.ivan, "ivan");
    const Forging nadias(laptops, laptops.nadia, "nadia");
    const DeviceId office = laptops.open(0).device();
    CHECK(merge_heads(laptops, ivans, stated_heads(ivans, office, 20, 99), 30).behind.empty());
    const Bytes anothers = stated_heads(nadias, ivans.device(), 20, 99);
    CHECK(merge_heads(laptops, ivans, anothers, 30).behind.empty());
    const Bytes own = stated_heads(ivans, ivans.device(), 20, 99);
    CHECK(merge_heads(laptops, ivans, own, 30).behind.size() == 1);
}

TEST_CASE("a computer whose clock was once years ahead is believed again when it is right",
          "[vault][merge]")
{
    const Laptops laptops(2);
    const Forging forging(laptops, laptops.ivan, "ivan");
    const auto stated = [&](int seconds, std::uint64_t commits) {
        return stated_heads(forging, forging.device(), seconds, commits);
    };
    CHECK(merge_heads(laptops, forging, stated(fifty_years, 99), 30).behind.size() == 1);
    CHECK(merge_heads(laptops, forging, stated(40, 0), 50).behind.empty());
    // Of two that are not of the future the later one holds.
    CHECK(merge_heads(laptops, forging, stated(45, 99), 50).behind.size() == 1);
    CHECK(merge_heads(laptops, forging, stated(44, 0), 50).behind.size() == 1);
}

TEST_CASE("what somebody says that their computer holds does not count after their removal, nor "
          "after the computer's",
          "[vault][merge]")
{
    const Laptops laptops(2);
    {
        Vault vault = laptops.open(0);
        write(vault, {AnEntry(1)}, 1, at(5));
    }
    const DeviceId office = laptops.open(0).device();
    laptops.hand_over(0, 1, "mora", 10);
    const Forging forging(laptops, laptops.ivan, "ivan");
    got(laptops.open(1).remove_device(office, at(50)));
    {
        Vault vault = laptops.open(1);
        const auto stated = [&](int seconds) {
            return decode_heads(vault.id(), vault.impl().state,
                                stated_heads(forging, office, seconds, 99));
        };
        CHECK(stated(40));
        CHECK_FALSE(stated(60));
    }
    got(laptops.open(1).remove_member(laptops.ivan, at(50)));
    const auto stated = [&](int seconds) {
        return stated_heads(forging, forging.device(), seconds, 99);
    };
    CHECK(merge_heads(laptops, forging, stated(60), 70).behind.empty());
    CHECK(merge_heads(laptops, forging, stated(40), 70).behind.size() == 1);
}
