#include "vault/attachments.h"
#include "vault/letterbox.h"
#include "vault/queries.h"
#include "vault/vault_impl.h"
#include "vault/verify.h"

namespace holdfast {
namespace {

/// The entry cursors of several compartments, read as one in order.
void visit_in_order(std::vector<EntryCursor>& cursors, const EntryVisitor& visit)
{
    std::vector<EntryCursor*> waiting;
    for (EntryCursor& cursor : cursors)
        if (cursor.next())
            waiting.push_back(&cursor);
    while (!waiting.empty()) {
        const auto first = std::min_element(
            waiting.begin(), waiting.end(),
            [](const auto* a, const auto* b) { return comes_before(a->entry(), b->entry()); });
        visit((*first)->entry());
        if (!(*first)->next())
            waiting.erase(first);
    }
}

}

Vault::Vault(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Vault::Vault(Vault&&) noexcept = default;
Vault& Vault::operator=(Vault&&) noexcept = default;
Vault::~Vault() = default;

VaultId Vault::id() const
{
    return m_impl->charter.vault;
}

bool Vault::is_sample() const
{
    return m_impl->charter.purpose == VaultPurpose::sample;
}

std::optional<LocalDate> Vault::for_reading_until() const
{
    return m_impl->charter.for_reading_until;
}

std::string Vault::root_fingerprint() const
{
    return fingerprint(m_impl->charter.root);
}

Member Vault::self() const
{
    return m_impl->member(*m_impl->state.find(m_impl->me.person));
}

CompartmentSet Vault::held() const
{
    return m_impl->store ? m_impl->store->held() : CompartmentSet();
}

DeviceId Vault::device() const
{
    return m_impl->device;
}

VaultResult<Intake> Vault::take_in(const DeriveStreams& derive)
{
    auto transaction = begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto intake = guarded(
        m_impl->folder,
        [&] {
            std::vector<RefusedCommit> barred;    // `verify` counts them
            Intake taken = take_in_posts(*m_impl->store, m_impl->charter.vault, m_impl->state,
                                         barred);
            taken.contents_lost = take_in_contents(*m_impl->store);
            return taken;
        },
        &m_impl->store->database());
    if (!intake)
        return intake;
    Derived& derived = transaction->derived();
    if (!intake->streams.empty() && derive && !derive(derived, intake->streams))
        return tl::unexpected(
            derived.failure().value_or(VaultError{VaultErrorKind::derivation_failed}));
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return intake;
}

VaultResult<void> Vault::for_each_entry(const Stream& stream, CompartmentSet within,
                                        const EntryVisitor& visit) const
{
    return m_impl->reading([&](VaultStore& store) {
        const auto compartments = store.among(within);
        std::vector<EntryCursor> cursors;
        cursors.reserve(compartments.size());
        for (CompartmentStore* compartment : compartments)
            cursors.push_back(compartment->entries_of(stream));
        visit_in_order(cursors, visit);
        for (std::size_t i = 0; i < compartments.size(); ++i)
            compartments[i]->done_with(cursors[i]);
    });
}

VaultResult<void> Vault::for_each_entry(const Stream& stream, CompartmentSet within,
                                        const Period& period, const EntryVisitor& visit) const
{
    return m_impl->reading([&](VaultStore& store) {
        std::vector<EntryCursor> cursors;
        for (CompartmentStore* compartment : store.among(within))
            cursors.push_back(compartment->entries_within(stream, period.from, period.until));
        visit_in_order(cursors, visit);
    });
}

VaultResult<void> Vault::for_each_entry(CompartmentSet within, const EntryVisitor& visit) const
{
    return m_impl->reading([&](VaultStore& store) {
        std::vector<EntryCursor> cursors;
        for (CompartmentStore* compartment : store.among(within))
            cursors.push_back(compartment->all_entries());
        visit_in_order(cursors, visit);
    });
}

VaultResult<std::optional<Envelope>> Vault::entry(const EntryId& id) const
{
    return m_impl->reading([&](VaultStore& store) -> std::optional<Envelope> {
        for (CompartmentStore* compartment : store.among(every_compartment)) {
            EntryCursor cursor = compartment->entry(id);
            if (cursor.next())
                return cursor.entry().envelope();
        }
        return std::nullopt;
    });
}

VaultResult<std::vector<CaseId>> Vault::cases() const
{
    return m_impl->reading([](VaultStore& store) { return case_ids(store); });
}

VaultResult<std::vector<FoundRow>> Vault::rows(const RowQuery& query) const
{
    return m_impl->reading([&](VaultStore& store) { return found_rows(store, query); });
}

VaultResult<std::vector<SearchHit>> Vault::search(std::string_view words, std::size_t limit) const
{
    return m_impl->reading([&](VaultStore& store) { return found_words(store, words, limit); });
}

VaultResult<std::vector<Stream>> Vault::to_reassess(Instant now) const
{
    return m_impl->reading([&](VaultStore& store) { return streams_to_reassess(store, now); });
}

VaultResult<FailedSignIns> Vault::failed_sign_ins() const
{
    return kept_failed_sign_ins(m_impl->device_folder, m_impl->charter.vault);
}

VaultResult<void> Vault::forget_failed_sign_ins()
{
    return drop_failed_sign_ins(m_impl->device_folder, m_impl->charter.vault);
}

VaultResult<Verification> Vault::verify() const
{
    return m_impl->reading([&](VaultStore& store) {
        Verification verification = verify_store(store, m_impl->charter.vault, m_impl->state);
        // A file too damaged to be asked has been found out already.
        if (auto found = guarded(m_impl->folder, [&] { return m_impl->behind(store); }))
            verification.behind = *std::move(found);
        return verification;
    });
}

VaultResult<std::vector<Behind>> Vault::behind() const
{
    return m_impl->reading([&](VaultStore& store) { return m_impl->behind(store); });
}

}
