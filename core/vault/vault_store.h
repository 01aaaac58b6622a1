#pragma once
#include <map>
#include <set>

#include "vault/compartment_store.h"
#include "vault/derived.h"
#include "vault/keyring.h"

namespace holdfast {

/// The raw key form of each compartment that is to be open.
using RawKeys = std::map<Compartment, Secret>;

/// One connection to the files of these compartments, opened one by one, so that an error tells
/// which. A write that a crash cut off is undone by that.
VaultResult<std::unique_ptr<SQLite::Database>> connect_files(const std::filesystem::path& folder,
                                                             const RawKeys& keys);

/// The derived rows of one stream as they stood, read once for all names that are written one after the other.
struct StandingRows {
    Compartment compartment;
    Stream stream;
    std::map<std::int64_t, std::map<std::string, DerivedRow>> by_name;
    std::set<std::int64_t> written;    ///< names whose rows stand here no longer
};

/// The compartments that one person holds, opened together on one connection, so that one
/// transaction covers all of them.
class VaultStore {
public:
    /// `wrong_cipher`, `newer_format` or `damaged` with the file concerned.
    static VaultResult<std::unique_ptr<VaultStore>> open(const std::filesystem::path& folder,
                                                         const RawKeys& keys);

    VaultStore(const VaultStore&) = delete;
    VaultStore& operator=(const VaultStore&) = delete;

    SQLite::Database& database() { return *m_database; }
    CompartmentSet held() const { return m_held; }
    CompartmentStore* find(Compartment compartment);
    CompartmentStore& case_record() { return *m_compartments.at(Compartment::case_record); }
    /// The open ones among these, in order.
    std::vector<CompartmentStore*> among(CompartmentSet within);

    void begin();
    /// After some errors SQLite undoes a transaction by itself, and whatever came after would stand
    /// by itself: nothing may. Throws where it did.
    void check_still_begun();
    void commit();
    void rollback() noexcept;
    /// Reads again what a rollback could not, while the disk failed. Before anything else is done.
    void catch_up();

    /// The newest state of the keyring that this vault was opened with, kept where only holders can
    /// change it.
    KeyringHead known_keyring();
    void remember_keyring(const KeyringHead& head);

    /// The stream's derived rows in this compartment are out of date, and whoever made them so
    /// could not open it.
    void mark_stale(Compartment compartment, const Stream& stream);
    void clear_stale(Compartment compartment, const Stream& stream);

    /// Of the transaction that goes on; forgotten with it.
    std::optional<StandingRows>& standing_rows() { return m_standing_rows; }

private:
    explicit VaultStore(std::unique_ptr<SQLite::Database> database)
        : m_database(std::move(database))
    {}
    VaultResult<void> prepare(CompartmentSet held, const std::filesystem::path& folder);

    std::unique_ptr<SQLite::Database> m_database;
    CompartmentSet m_held;
    std::map<Compartment, std::unique_ptr<CompartmentStore>> m_compartments;
    bool m_behind = false;    ///< what is in memory may be what was rolled back
    std::optional<StandingRows> m_standing_rows;
    std::unique_ptr<SQLite::Statement> m_mark_stale;
    std::unique_ptr<SQLite::Statement> m_clear_stale;
};

}
