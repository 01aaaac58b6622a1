#pragma once
#include <QObject>
#include <chrono>

namespace holdfast {
class Workspace;
}

namespace holdfast::ui {

class Session;

/// Whether a backup that came so far in such a time will be whole within `most`.
bool goes_on(std::size_t done, std::size_t total, std::chrono::milliseconds since,
             std::chrono::milliseconds most);

/// Backs up as the vault is locked, where the person chose a folder for it, and for no longer than locking may take: what will not
/// be whole by then is given up, leaves nothing, and is told when the person is back. Never asks and never keeps the vault open.
class LockBackup : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usual_most{2000};

    LockBackup(Session& session, std::chrono::milliseconds most);

private:
    void back_up(Workspace& workspace);

    Session& m_session;
    std::chrono::milliseconds m_most;
};

}
