#pragma once
#include "record/envelope.h"
#include "vault/database.h"

namespace holdfast {

// Every compartment's file has one shape, so that one piece of code works on all; what only case.db
// needs stands empty in the others. The newest format is `compartment_format`, kept as the file's
// user_version; files of one vault may be of different formats until a holder of each has opened it
// (vault/migration.h).
//
//   terms        numbers for what repeats: kinds of fact, names of derived tables, authors, devices
//   commits      the ledger's chains, one a device and lane
//   entries      by case, happened and id: a case reads in one run, all cases in one pass
//   erased       the salted hash that stands for a destroyed payload
//   post_keys    the X25519 pairs that things were ever posted to
//   set_aside    what came by letterbox and could not be taken in
//   derived      rows to be shown, by case; and in their order over all cases
//   stream_state the next instant at which a case must be looked at again
//   search       words (FTS4), search_map says of which entry
//   letterbox    (case.db) sealed commits for those who hold what their author does not
//   posted_heads (case.db) where each posted chain stands
//   stale        (case.db) cases whose derived rows in a compartment wait for a holder
//   meta         single values: the newest keyring head seen
//  since format 2:
//   contents     what was attached: size, hash (by which the same content is kept once), how often
//                it is used
//   chunks       of contents, in order
//   documents    which content a document has
//   posted_contents, posted_chunks (case.db) the same on its way to those who hold what the author
//                does not: each chunk locked under a key that is sealed to the compartment
//   kept         (case.db) private things of one member, sealed to them: drafts, saved filters,
//                settings

/// The format that this program writes each compartment's file in.
inline constexpr std::uint32_t compartment_format = 2;

/// The name under which a compartment's file is attached. The case record is the connection's main
/// database, since only a main database that is a file makes a transaction over several files
/// atomic.
std::string schema_of(Compartment compartment);
std::filesystem::path file_of(Compartment compartment);

/// A statement with the schema's name wherever %s stands.
std::string in_schema(std::string_view sql, const std::string& schema);

void create_tables(SQLite::Database& database, const std::string& schema);
/// Makes what later formats than `from` brought. Inside a transaction.
void add_tables_since(std::uint32_t from, SQLite::Database& database, const std::string& schema);
/// The format that the file states.
std::uint32_t stated_format(SQLite::Database& database, const std::string& schema);
/// Words alone: dropped and made again, since FTS4 empties slowly.
void create_search(SQLite::Database& database, const std::string& schema);

}
