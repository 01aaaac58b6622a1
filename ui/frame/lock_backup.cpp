#include "ui/frame/lock_backup.h"

#include "ui/common/session.h"
#include "workspace/backups.h"

namespace holdfast::ui {

using namespace std::chrono;

bool goes_on(std::size_t done, std::size_t total, milliseconds since, milliseconds most)
{
    if (since >= most)
        return false;
    // How fast it is shows only after a while.
    if (since < most / 4)
        return true;
    return static_cast<double>(since.count()) * static_cast<double>(total)
           <= static_cast<double>(most.count()) * static_cast<double>(done);
}

LockBackup::LockBackup(Session& session, milliseconds most) : m_session(session), m_most(most)
{
    connect(&session, &Session::closing, this, &LockBackup::back_up);
}

void LockBackup::back_up(Workspace& workspace)
{
    const auto began = steady_clock::now();
    // What came of it is kept for the person by the workspace, where anything can be kept at all.
    (void)back_up_at_lock(
        workspace, m_session.now(), [began, most = m_most](std::size_t done, std::size_t total) {
            return goes_on(done, total, floor<milliseconds>(steady_clock::now() - began), most);
        });
}

}
