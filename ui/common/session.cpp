#include "ui/common/session.h"

#include <set>

#include "ui/common/text.h"

namespace holdfast::ui {
namespace {

std::optional<Division> only_division(const Directory& directory)
{
    std::set<Division> divisions;
    for (const auto& [id, site] : directory.sites())
        divisions.insert(division_of(site.country));
    if (divisions.size() > 1)
        return std::nullopt;
    return divisions.empty() ? Division::england_and_wales : *divisions.begin();
}

SignedIn signed_in(const Workspace& workspace)
{
    const Member self = workspace.self();
    SignedIn who{.id = self.id,
                 .name = text(self.sign_in_name),
                 .roles = self.roles,
                 .held = workspace.held(),
                 .is_manager = workspace.is_manager(),
                 .is_sample = workspace.is_sample(),
                 .passphrase_given = self.passphrase_given,
                 .workers = {},
                 .calendar = workspace.calendar(),
                 .division = only_division(workspace.directory())};
    for (const auto& [id, worker] : workspace.directory().workers())
        who.workers.emplace(id, text(worker.name));
    if (const auto known = who.workers.find(self.id); known != who.workers.end())
        who.name = known->second;
    return who;
}

}

Session::Session(Clock clock) : m_clock(std::move(clock))
{
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1);
}

Session::~Session()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void Session::run(std::function<void()> job)
{
    m_worker.start(std::move(job));
}

void Session::deliver(std::function<void()> answer)
{
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

void Session::unlock(const VaultPlace& place, const QString& sign_in_name, Secret passphrase)
{
    if (m_opening || m_workspace)
        return;
    m_opening = true;
    const auto secret = std::make_shared<Secret>(std::move(passphrase));
    run([this, place, name = sign_in_name.toStdString(), secret, now = now(), sign_in = m_sign_in] {
        auto result = std::make_shared<WorkspaceResult<Workspace>>(
            Workspace::open(place, name, *secret, now));
        secret->wipe();
        deliver([this, result, sign_in] {
            if (sign_in == m_sign_in)
                opened(std::move(*result));
        });
    });
}

void Session::opened(WorkspaceResult<Workspace> result)
{
    m_opening = false;
    if (!result) {
        Q_EMIT refused(result.error());
        return;
    }
    adopt(std::move(*result));
}

void Session::adopt(Workspace made)
{
    if (m_workspace)
        return;
    m_workspace = std::make_unique<Workspace>(std::move(made));
    m_who = signed_in(*m_workspace);
    Q_EMIT unlocked();
}

void Session::lock()
{
    ++m_sign_in;
    Q_EMIT stopping();
    m_worker.clear();
    m_worker.waitForDone();
    m_opening = false;
    if (m_workspace) {
        Q_EMIT locking(*m_workspace);
        Q_EMIT closing(*m_workspace);
    }
    m_untold->clear();
    m_workspace.reset();
    m_who.reset();
    Q_EMIT locked();
}

void Session::record(QObject* asker, std::vector<NewFact> facts,
                     std::function<void(const WorkspaceResult<Written>&)> then, Future future)
{
    std::set<CaseId> cases;
    for (const NewFact& fact : facts)
        if (fact.case_id)
            cases.insert(*fact.case_id);
    // The window hears of the change even where whoever asked is gone by then.
    ask(
        this,
        [facts = std::move(facts), now = now(), future, untold = m_untold,
         asker](Workspace& workspace) {
            auto written = workspace.record(facts, now, future);
            if (written)
                untold->insert(asker);
            return written;
        },
        [this, cases, told = asker, asker = QPointer<QObject>(asker),
         then = std::move(then)](const WorkspaceResult<Written>& written) {
            m_untold->erase(told);
            if (written) {
                for (const CaseId& id : cases)
                    Q_EMIT case_changed(id);
                Q_EMIT changed();
                Q_EMIT saved(now());
            }
            if (asker)
                then(written);
        });
}

void Session::tell_changed(std::optional<CaseId> only)
{
    if (only)
        Q_EMIT case_changed(*only);
    Q_EMIT changed();
    Q_EMIT saved(now());
}

void Session::catch_up()
{
    ask(
        this, [now = now()](Workspace& workspace) { return workspace.reassess_due(now); },
        [this](const WorkspaceResult<std::size_t>& reassessed) {
            if (reassessed && *reassessed > 0)
                Q_EMIT changed();
        });
}

}
