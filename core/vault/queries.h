#pragma once
#include "vault/derived.h"
#include "vault/vault_store.h"

namespace holdfast {

// Reading what is derived, over all compartments that are open. All of it throws
// `SQLite::Exception`.

std::vector<FoundRow> found_rows(VaultStore& store, const RowQuery& query);
/// Of how many entries with the words, in each compartment, the newest are looked for: a letter or
/// two begin a word in very many, and each costs a look into the map.
inline constexpr std::size_t most_words_looked_at = 20'000;

/// Where more entries than `looked_at` have the words, those that were indexed last count.
std::vector<SearchHit> found_words(VaultStore& store, std::string_view words, std::size_t limit,
                                   std::size_t looked_at = most_words_looked_at);
std::vector<Stream> streams_to_reassess(VaultStore& store, Instant now);

/// The cases of which there is an entry, in order.
std::vector<CaseId> case_ids(VaultStore& store);

/// FTS4's expression for what a person typed: every word, the last as a beginning. Nothing they
/// type is syntax. Empty when there is no word in it.
std::string match_expression(std::string_view words);

}
