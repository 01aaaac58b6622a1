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
                 .is_manager = workspace.is_manager(),
                 .is_sample = workspace.is_sample(),
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
    m_workspace = std::make_unique<Workspace>(std::move(*result));
    m_who = signed_in(*m_workspace);
    Q_EMIT unlocked();
}

void Session::lock()
{
    ++m_sign_in;
    m_worker.clear();
    m_worker.waitForDone();
    m_opening = false;
    m_workspace.reset();
    m_who.reset();
    Q_EMIT locked();
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
