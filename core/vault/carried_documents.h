#pragma once
#include "vault/bundle_file.h"
#include "vault/contents.h"
#include "vault/merge.h"
#include "vault/vault_store.h"

namespace holdfast {

// Documents on their way from laptop to laptop, in the section of the compartment that they belong to. Each content goes once, as
// a `document` record with its size, its hash and the ids of the documents that have it, followed by its chunks; or, where the
// other end is not asked to take it, as that record alone, so that it is known what is here. What waits for a compartment that
// its author does not hold goes as it lies, locked, in the section of the case record. All of it throws `SQLite::Exception`.

/// Of which contents the chunks go along.
using WhichContents = std::function<bool(const Content&, const std::vector<DocumentId>&)>;

void add_documents(CompartmentStore& compartment, const WhichContents& which, BundleWriter& out,
                   BundleMade& made);
void add_posted_contents(CompartmentStore& case_record, BundleWriter& out, BundleMade& made);

/// The contents that every other computer which said anything said it holds.
std::set<Hash> held_elsewhere(CompartmentStore& compartment, const DeviceId& here);

/// Takes the documents of one section in, record by record and never more than one chunk in memory. An error means that nothing
/// of the section may be kept: `bundle_altered` where a record is none, `bundle_document` where a content is not whole.
class TakingDocuments {
public:
    TakingDocuments(CompartmentStore& compartment, CompartmentStore& case_record,
                    const DeviceId& maker, Merged& report);
    ~TakingDocuments();

    VaultResult<void> document(const Bytes& bytes);
    VaultResult<void> chunk(const Bytes& bytes);
    /// What was begun has to be whole: before any other record, and at the section's end.
    VaultResult<void> end_of_content();
    /// At the section's end.
    void finish();

private:
    struct Current;

    void begin_held(Current current);
    void begin_posted(Current current, Compartment compartment, const Bytes& sealed);
    void keep(const Current& whole);

    CompartmentStore& m_compartment;
    CompartmentStore& m_case_record;
    DeviceId m_maker;
    Merged& m_report;
    std::unique_ptr<Current> m_current;
    std::set<Hash> m_held;    ///< what the bundle's maker has
};

}
