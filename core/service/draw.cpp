#include <algorithm>
#include <set>

#include <sodium.h>

#include "service/audit.h"

namespace holdfast {
namespace {

using Digest = std::array<std::uint8_t, 32>;

class Hasher {
public:
    Hasher() { crypto_generichash_init(&m_state, nullptr, 0, Digest().size()); }
    Hasher& add(std::string_view text)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(text.data()),
                                  text.size());
        return *this;
    }
    Hasher& add(const std::array<std::uint8_t, 16>& bytes)
    {
        crypto_generichash_update(&m_state, bytes.data(), bytes.size());
        return *this;
    }
    Digest done()
    {
        Digest digest{};
        crypto_generichash_final(&m_state, digest.data(), digest.size());
        return digest;
    }

private:
    crypto_generichash_state m_state{};
};

/// Where chance puts a file or a worker: nobody who does not know the seed can tell.
Digest place(std::string_view purpose, std::string_view seed,
             const std::array<std::uint8_t, 16>& id)
{
    return Hasher().add("holdfast audit draw ").add(purpose).add(seed).add(id).done();
}

std::string hex(const Digest& digest)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : digest) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

/// A worker's turn: the files of theirs that could be drawn, in the order of chance.
struct Stratum {
    Digest place;
    std::vector<std::size_t> files;
    std::size_t drawn = 0;
};

std::vector<Stratum> strata_of(const std::vector<AuditableFile>& files, std::string_view seed)
{
    std::map<std::optional<PersonId>, std::vector<std::size_t>> by_worker;
    for (std::size_t i = 0; i < files.size(); ++i) {
        // What nobody works on is looked at as well: as one worker's.
        if (files[i].workers.empty())
            by_worker[std::nullopt].push_back(i);
        for (const PersonId& worker : std::set(files[i].workers.begin(), files[i].workers.end()))
            by_worker[worker].push_back(i);
    }
    std::vector<Stratum> strata;
    for (auto& [worker, theirs] : by_worker) {
        constexpr std::array<std::uint8_t, 16> nobody{};
        strata.push_back(
            {place("worker", seed, worker ? worker->bytes() : nobody), std::move(theirs)});
    }
    std::sort(strata.begin(), strata.end(),
              [](const Stratum& a, const Stratum& b) { return a.place < b.place; });
    return strata;
}

/// Draws round by round. In a round each worker comes to as many files as there were rounds, unless theirs are used up.
class Rounds {
public:
    Rounds(std::vector<Stratum> strata, std::size_t files)
        : m_strata(std::move(strata)), m_taken(files, false)
    {}

    std::vector<std::size_t> take(std::size_t size)
    {
        std::vector<std::size_t> taken;
        for (std::size_t round = 1; taken.size() < size; ++round)
            for (Stratum& stratum : m_strata) {
                if (taken.size() == size)
                    break;
                if (stratum.drawn >= round)
                    continue;
                if (const auto next = first_left(stratum)) {
                    taken.push_back(*next);
                    count(*next);
                }
            }
        return taken;
    }

private:
    std::optional<std::size_t> first_left(const Stratum& stratum) const
    {
        for (const std::size_t file : stratum.files)
            if (!m_taken[file])
                return file;
        return std::nullopt;
    }

    void count(std::size_t file)
    {
        m_taken[file] = true;
        for (Stratum& stratum : m_strata)
            if (std::find(stratum.files.begin(), stratum.files.end(), file) != stratum.files.end())
                ++stratum.drawn;
    }

    std::vector<Stratum> m_strata;
    std::vector<bool> m_taken;
};

}

std::vector<AuditableFile> auditable_by(std::vector<AuditableFile> population,
                                        const PersonId& auditor)
{
    std::erase_if(population, [&](const AuditableFile& file) {
        return std::find(file.workers.begin(), file.workers.end(), auditor) != file.workers.end();
    });
    return population;
}

std::size_t usual_sample_size(std::size_t population)
{
    constexpr std::size_t least = 5;
    return std::min(population, std::max(least, (population + 9) / 10));
}

Drawn draw(std::vector<AuditableFile> population, std::size_t size, std::string_view seed)
{
    std::sort(population.begin(), population.end(),
              [](const AuditableFile& a, const AuditableFile& b) { return a.id < b.id; });
    Hasher hasher;
    for (const AuditableFile& file : population)
        hasher.add(file.id.bytes());
    Drawn drawn{.sample = {},
                .population = static_cast<int>(population.size()),
                .population_hash = hex(hasher.done())};
    std::vector<std::pair<Digest, AuditableFile>> placed;
    for (AuditableFile& file : population) {
        const Digest where = place("file", seed, file.id.bytes());
        placed.emplace_back(where, std::move(file));
    }
    std::sort(placed.begin(), placed.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<AuditableFile> shuffled;
    shuffled.reserve(placed.size());
    for (auto& [where, file] : placed)
        shuffled.push_back(std::move(file));
    Rounds rounds(strata_of(shuffled, seed), shuffled.size());
    for (const std::size_t file : rounds.take(std::min(size, shuffled.size())))
        drawn.sample.push_back(shuffled[file].id);
    return drawn;
}

}
