#pragma once
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>

#include "workspace/workspace.h"

namespace holdfast::ui {

using Clock = std::function<Instant()>;

/// For whom something was written of which they have not heard yet: written to in the workspace's thread, read in the window's.
class Untold {
public:
    void insert(const QObject* asker)
    {
        const std::lock_guard guard(m_mutex);
        m_askers.insert(asker);
    }
    void erase(const QObject* asker)
    {
        const std::lock_guard guard(m_mutex);
        m_askers.erase(asker);
    }
    void clear()
    {
        const std::lock_guard guard(m_mutex);
        m_askers.clear();
    }
    bool contains(const QObject* asker) const
    {
        const std::lock_guard guard(m_mutex);
        return m_askers.contains(asker);
    }

private:
    mutable std::mutex m_mutex;
    std::set<const QObject*> m_askers;
};

/// Who is signed in, and what the window needs of the service at every step, as it was when they unlocked.
struct SignedIn {
    PersonId id;
    QString name;
    Roles roles;
    CompartmentSet held;    ///< what they can open, whatever their roles say
    bool is_manager = false;
    bool is_sample = false;
    bool passphrase_given = false;    ///< by a manager: they have to choose their own
    std::map<PersonId, QString> workers;
    Calendar calendar;
    std::optional<Division> division;    ///< absent where sites lie in several countries
};

/// Owns the open workspace. All that touches it runs in one thread beside the window's, one job after another; answers come
/// back in the window's thread. What an earlier sign-in asked is never answered in a later one.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(Clock clock);
    ~Session() override;

    Instant now() const { return m_clock(); }
    bool is_unlocked() const { return m_workspace != nullptr; }
    bool is_opening() const { return m_opening; }
    const SignedIn& who() const { return *m_who; }

    /// Ends in `unlocked` or `refused`. Nothing happens while another opening is under way.
    void unlock(const VaultPlace& place, const QString& sign_in_name, Secret passphrase);
    /// Takes over a workspace that was just made: `unlocked`. Nothing happens where one is open.
    void adopt(Workspace made);
    /// Closes the vault and forgets who was signed in. Never asks and cannot fail.
    void lock();

    /// Puts a question to the open workspace; its answer is given to `answer`, unless `asker` is gone by then.
    template <typename Question, typename Answer>
    void ask(QObject* asker, Question question, Answer answer)
    {
        using Value = std::invoke_result_t<Question, Workspace&>;
        if (!m_workspace)
            return;
        run([this, asker = QPointer<QObject>(asker), question = std::move(question),
             answer = std::move(answer), workspace = m_workspace.get(), sign_in = m_sign_in] {
            auto value = std::make_shared<Value>(question(*workspace));
            deliver([this, asker, answer, value, sign_in] {
                if (asker && sign_in == m_sign_in)
                    answer(std::move(*value));
            });
        });
    }

    /// Drops something large beside the window.
    template <typename Thing>
    void let_go(Thing thing)
    {
        run([held = std::make_shared<Thing>(std::move(thing))] {});
    }

    /// Assesses the cases whose time has come; `changed` where there were some.
    void catch_up();

    /// Writes facts as one act beside the window; `then` is told what came of it after everybody who shows the record has
    /// heard of the change. `refused_words` says a refusal in words.
    void record(QObject* asker, std::vector<NewFact> facts,
                std::function<void(const WorkspaceResult<Written>&)> then,
                Future future = Future::refused);
    /// While locking: what `asker` recorded last is in the record, though nobody could be told any more. It is no draft then.
    bool has_written_for(const QObject* asker) const { return m_untold->contains(asker); }
    /// For whoever wrote through `ask`: the record is not what it was.
    void tell_changed(std::optional<CaseId> only = {});

Q_SIGNALS:
    void stopping();    ///< locking begins: long work stops now, or the window would wait for it
    void unlocked();
    void refused(const holdfast::WorkspaceError& error);
    void changed();    ///< what is derived from the record is not what it was
    void case_changed(
        const holdfast::CaseId& id);    ///< before `changed`, for each case written to
    void saved(holdfast::Instant at);
    void kept();    ///< what the signed-in person keeps of unfinished forms is not what it was
    /// Nothing else runs any more and the vault is about to close: what was being typed is kept now, in the slot itself.
    void locking(holdfast::Workspace& workspace);
    /// The same, after all of that is kept: the last thing before the vault closes.
    void closing(holdfast::Workspace& workspace);
    void locked();

private:
    void run(std::function<void()> job);
    void deliver(std::function<void()> answer);
    void opened(WorkspaceResult<Workspace> result);

    Clock m_clock;
    QThreadPool m_worker;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<SignedIn> m_who;
    std::shared_ptr<Untold> m_untold = std::make_shared<Untold>();
    int m_sign_in = 0;    ///< counts sign-ins and locks
    bool m_opening = false;
};

}
