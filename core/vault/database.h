#pragma once
#include <cerrno>
#include <functional>

#include "vault/crypto.h"
#include "vault/error.h"
#include "vault/sqlite.h"

namespace holdfast {

/// A file's key and salt in the form in which SQLCipher takes them without deriving anything: x'…'
/// with 96 hex digits.
Secret raw_key_form(const Secret& key, const std::array<std::uint8_t, 16>& salt);

/// Opens an existing file (an empty one becomes a database) as the connection's main database.
/// Throws `SQLite::Exception`.
std::unique_ptr<SQLite::Database> open_encrypted(const std::filesystem::path& file,
                                                 const Secret& raw_key);
/// The same of a file that nobody writes to meanwhile, only to be read: no lock is taken and no
/// journal looked for, so that it may lie on a network or a read-only medium.
std::unique_ptr<SQLite::Database> open_copy(const std::filesystem::path& file,
                                            const Secret& raw_key);
void attach_encrypted(SQLite::Database& database, const std::filesystem::path& file,
                      const std::string& schema, const Secret& raw_key);

/// Sets what a compartment's file is worked with: rollback journal, full synchronisation (the
/// folder's too, or a power cut could bring back the journal of an act that was reported as done),
/// overwritten deletions.
void settle(SQLite::Database& database, const std::string& schema);

/// Answers a pragma with its first column, or with nothing where it is unknown, as SQLite does for
/// any it does not know.
using AskPragma = std::function<std::string(const std::string& pragma)>;
AskPragma ask(SQLite::Database& database);

/// The first setting that does not read back as it was set ("cipher_version" for an SQLite that
/// cannot encrypt).
std::optional<std::string> setting_at_fault(const AskPragma& ask,
                                            const std::vector<std::string>& schemas);

/// What a library's exception means to the person; with what the system said (`errno`), where known.
VaultError translated(const SQLite::Exception& error, const std::filesystem::path& file,
                      int system_error = 0);

/// Does work that may throw from SQLite, and gives its result or the error. Of a database that
/// outlives it the error is told more exactly.
template <typename Work>
auto guarded(const std::filesystem::path& file, Work work, SQLite::Database* database = nullptr)
    -> VaultResult<decltype(work())>
{
    errno = 0;
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SQLite::Exception& error) {
        return tl::unexpected(translated(
            error, file, database ? sqlite3_system_errno(database->getHandle()) : errno));
    }
}

// Small helps for what SQLiteCpp leaves verbose.
void bind_bytes(SQLite::Statement& statement, int index, ByteView bytes);
ByteView column_bytes(SQLite::Statement& statement, int index);
/// Bytes of a fixed size; a database that holds another size is malformed and throws like one.
template <std::size_t Size>
std::array<std::uint8_t, Size> column_array(SQLite::Statement& statement, int index)
{
    const ByteView bytes = column_bytes(statement, index);
    if (bytes.size() != Size)
        throw SQLite::Exception("a value of the wrong size", SQLITE_CORRUPT);
    std::array<std::uint8_t, Size> array{};
    std::copy(bytes.begin(), bytes.end(), array.begin());
    return array;
}
/// Runs a statement that returns no rows and leaves it ready to be bound again.
void run(SQLite::Statement& statement);

/// Resets a cached statement when the reading of it ends, so that it holds no lock.
class Resetting {
public:
    explicit Resetting(SQLite::Statement& statement) : m_statement(statement) {}
    ~Resetting() { m_statement.tryReset(); }
    Resetting(const Resetting&) = delete;
    Resetting& operator=(const Resetting&) = delete;

private:
    SQLite::Statement& m_statement;
};

}
