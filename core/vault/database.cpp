#include "vault/database.h"

#include <sodium.h>

#include "vault/cipher.h"
#include "vault/files.h"

namespace holdfast {
namespace {

/// What every file that this process opens from now on is encrypted with; an attached one takes
/// nothing else.
void set_cipher_defaults(SQLite::Database& database)
{
    const std::string page_size = std::to_string(cipher::page_size);
    const std::string iterations = std::to_string(cipher::kdf_iterations);
    database.exec("PRAGMA cipher_default_use_hmac = ON; PRAGMA cipher_default_page_size = "
                  + page_size + "; PRAGMA cipher_default_kdf_iter = " + iterations);
    // Known to SQLCipher 4 alone, which would otherwise take newer algorithms.
    database.exec("PRAGMA cipher_default_hmac_algorithm = HMAC_SHA1;"
                  "PRAGMA cipher_default_kdf_algorithm = PBKDF2_HMAC_SHA1");
}

void check(SQLite::Database& database, int result)
{
    if (result != SQLITE_OK && result != SQLITE_DONE && result != SQLITE_ROW)
        throw SQLite::Exception(database.getHandle(), result);
}

std::unique_ptr<SQLite::Database> keyed(const std::string& name, int flags, const Secret& raw_key)
{
    auto database = std::make_unique<SQLite::Database>(name, flags);
    set_cipher_defaults(*database);
    check(*database, sqlite3_key(database->getHandle(), raw_key.bytes().data(),
                                 static_cast<int>(raw_key.size())));
    database->exec("SELECT count(*) FROM sqlite_master");    // the first page answers to the key
    return database;
}

/// "file:" and the path, with all that a URI would read otherwise written as %xx.
std::string file_uri(const std::filesystem::path& file)
{
    constexpr std::string_view plain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        const auto byte = static_cast<unsigned char>(c);
        if (plain.find(c) != std::string_view::npos)
            uri += c;
        else
            uri.append({'%', digits[byte >> 4], digits[byte & 15]});
    }
    return uri;
}

bool same_ignoring_case(std::string_view a, std::string_view b)
{
    return sqlite3_strnicmp(a.data(), b.data(), static_cast<int>(std::min(a.size(), b.size()))) == 0
           && a.size() == b.size();
}

}

Secret raw_key_form(const Secret& key, const std::array<std::uint8_t, 16>& salt)
{
    Secret both(key.size() + salt.size());
    std::copy(key.bytes().begin(), key.bytes().end(), both.bytes().begin());
    std::copy(salt.begin(), salt.end(),
              both.bytes().begin() + static_cast<std::ptrdiff_t>(key.size()));
    Secret digits(both.size() * 2 + 1);
    sodium_bin2hex(reinterpret_cast<char*>(digits.bytes().data()), digits.size(),
                   both.bytes().data(), both.size());
    Secret form(digits.size() + 2);    // for the digits' terminating zero comes the closing quote
    form.bytes()[0] = 'x';
    form.bytes()[1] = '\'';
    std::copy(digits.bytes().begin(), digits.bytes().end() - 1, form.bytes().begin() + 2);
    form.bytes().back() = '\'';
    return form;
}

std::unique_ptr<SQLite::Database> open_encrypted(const std::filesystem::path& file,
                                                 const Secret& raw_key)
{
    return keyed(file.string(), SQLite::OPEN_READWRITE, raw_key);
}

std::unique_ptr<SQLite::Database> open_copy(const std::filesystem::path& file,
                                            const Secret& raw_key)
{
    return keyed(file_uri(file) + "?immutable=1", SQLite::OPEN_READONLY | SQLite::OPEN_URI,
                 raw_key);
}

void attach_encrypted(SQLite::Database& database, const std::filesystem::path& file,
                      const std::string& schema, const Secret& raw_key)
{
    // By hand, since SQLiteCpp's bindings copy what they are given into memory that is not wiped.
    const std::string sql = "ATTACH ? AS " + schema + " KEY ?";
    const std::string path = file.string();
    sqlite3_stmt* statement = nullptr;
    check(database, sqlite3_prepare_v2(database.getHandle(), sql.c_str(), -1, &statement, nullptr));
    sqlite3_bind_text(statement, 1, path.c_str(), -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, raw_key.text().data(), static_cast<int>(raw_key.size()),
                      SQLITE_STATIC);
    sqlite3_step(statement);
    check(database, sqlite3_finalize(statement));
    database.exec("SELECT count(*) FROM " + schema + ".sqlite_master");
}

void settle(SQLite::Database& database, const std::string& schema)
{
    database.exec("PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON");
    for (const char* setting : {"journal_mode = DELETE", "synchronous = EXTRA",
                                "secure_delete = ON", "cache_size = -16000"}) {
        SQLite::Statement pragma(database, "PRAGMA " + schema + '.' + setting);
        while (pragma.executeStep()) {}    // some answer with a row
    }
}

AskPragma ask(SQLite::Database& database)
{
    return [&database](const std::string& pragma) {
        SQLite::Statement statement(database, "PRAGMA " + pragma);
        return statement.executeStep() ? statement.getColumn(0).getString() : std::string();
    };
}

std::optional<std::string> setting_at_fault(const AskPragma& ask,
                                            const std::vector<std::string>& schemas)
{
    const std::string version = ask("cipher_version");
    if (version.empty())
        return "cipher_version";
    if (ask("temp_store") != "2")
        return "temp_store";
    const std::string page_size = std::to_string(cipher::page_size);
    for (const std::string& schema : schemas) {
        const auto differs = [&](const char* setting, std::string_view wanted) {
            return !same_ignoring_case(ask(schema + '.' + setting), wanted);
        };
        for (const auto& [setting, wanted] :
             std::initializer_list<std::pair<const char*, std::string_view>>{
                 {"cipher_page_size", page_size},
                 {"page_size", page_size},
                 {"cipher_use_hmac", "1"},
                 {"journal_mode", "delete"},
                 {"synchronous", "3"},
                 {"secure_delete", "1"}})
            if (differs(setting, wanted))
                return schema + '.' + setting;
        if (version.front() == '3' && differs("cipher", cipher::algorithm))
            return schema + ".cipher";    // version 4 has no other
        if (version.front() != '3' && differs("cipher_hmac_algorithm", "HMAC_SHA1"))
            return schema + ".cipher_hmac_algorithm";
    }
    return std::nullopt;
}

namespace {

int code_of(const SQLite::Exception& error)
{
    const int code = error.getErrorCode() & 0xff;
    if (code == SQLITE_ERROR)    // what sqlcipher_export failed of is told in words alone
        for (const int known : {SQLITE_FULL, SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_READONLY})
            if (std::string_view(error.what()) == sqlite3_errstr(known))
                return known;
    return code;
}

}

VaultError translated(const SQLite::Exception& error, const std::filesystem::path& file,
                      int system_error_number)
{
    const int code = code_of(error);
    if (error.getExtendedErrorCode() == SQLITE_READONLY_DBMOVED)
        return {VaultErrorKind::input_output, file, {}, "replaced_while_open"};
    if (system_error_number != 0 && (code == SQLITE_IOERR || code == SQLITE_CANTOPEN))
        return {system_error(system_error_number, file).kind, file, {}, error.what()};
    const auto kind = [&] {
        switch (code) {
        case SQLITE_FULL: return VaultErrorKind::disk_full;
        case SQLITE_READONLY:
        case SQLITE_PERM: return VaultErrorKind::read_only;
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return VaultErrorKind::in_use;
        case SQLITE_CONSTRAINT: return VaultErrorKind::already_recorded;
        // A page whose authentication fails comes as SQLITE_ERROR from SQLCipher 3.
        case SQLITE_ERROR:
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB: return VaultErrorKind::damaged;
        default: return VaultErrorKind::input_output;
        }
    }();
    return {kind, file, {}, error.what()};
}

void bind_bytes(SQLite::Statement& statement, int index, ByteView bytes)
{
    // An empty blob, not NULL, for no bytes.
    static constexpr char nothing = 0;
    const void* data = bytes.empty() ? static_cast<const void*>(&nothing) : bytes.data();
    statement.bind(index, data, static_cast<int>(bytes.size()));
}

ByteView column_bytes(SQLite::Statement& statement, int index)
{
    const SQLite::Column column = statement.getColumn(index);
    const auto* data = static_cast<const std::uint8_t*>(column.getBlob());
    return {data, static_cast<std::size_t>(column.getBytes())};
}

void run(SQLite::Statement& statement)
{
    const Resetting resetting(statement);
    statement.exec();
}

}
