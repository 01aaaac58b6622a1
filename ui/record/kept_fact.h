#pragma once
#include <QObject>
#include <QTimer>
#include <functional>

#include "ui/common/session.h"
#include "ui/record/drafts.h"

namespace holdfast::ui {

/// Keeps what is typed into the form of one fact, sealed to its author alone, until it is recorded: a moment after the last key, on
/// closing the form, on locking. What `KeptForm` is to other forms.
class KeptFact : public QObject {
    Q_OBJECT

public:
    /// What is in the form now; absent where nothing was typed.
    using Read = std::function<std::optional<RecordRequest>()>;

    /// `form`: for whom the fact is recorded.
    KeptFact(Session& session, QObject* form, Read read);

    /// The form is open, on the case of this reference; `before` is what it goes on with.
    void begin(std::string reference, const std::optional<Draft>& before);
    /// Something was typed.
    void touch() { m_soon.start(); }
    void keep_now();
    /// It is recorded: no draft any more.
    void drop(const RecordRequest& request);
    /// The form is gone.
    void end();

Q_SIGNALS:
    /// What came of keeping it.
    void told(const QString& words);

private:
    std::optional<Draft> draft() const;
    void keep_on_locking(Workspace& workspace);

    Session& m_session;
    QObject* m_form;
    Read m_read;
    std::string m_reference;
    int m_forms = 0;    ///< that were open and are gone: what came of them is told under no other
    std::optional<Draft> m_before;    ///< that is gone on with
    QTimer m_soon;
};

}
