#include "ui/record/kept_fact.h"

#include "ui/common/text.h"
#include "ui/record/kept_form.h"

namespace holdfast::ui {

KeptFact::KeptFact(Session& session, QObject* form, Read read)
    : QObject(form), m_session(session), m_form(form), m_read(std::move(read))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kept_after);
    connect(&m_soon, &QTimer::timeout, this, &KeptFact::keep_now);
    connect(&m_session, &Session::locking, this, &KeptFact::keep_on_locking);
}

void KeptFact::begin(std::string reference, const std::optional<Draft>& before)
{
    m_reference = std::move(reference);
    m_before = before;
}

std::optional<Draft> KeptFact::draft() const
{
    auto typed = m_read();
    if (!typed)
        return std::nullopt;
    return Draft{std::move(*typed), m_reference, m_session.now(),
                 m_before ? m_before->marked : std::nullopt};
}

void KeptFact::keep_now()
{
    m_soon.stop();
    auto typed = draft();
    if (!typed)
        return;
    const Instant at = typed->saved;
    m_session.ask(
        this,
        [draft = std::move(*typed)](const Workspace& workspace) {
            return keep_draft(workspace, draft);
        },
        [this, at, form = m_forms](const WorkspaceResult<void>& kept) {
            if (form == m_forms)
                Q_EMIT told(kept ? tr("Kept as a draft, %1").arg(clock_text(at))
                                 : tr("It could not be kept as a draft: record it now."));
            Q_EMIT m_session.kept();
        });
}

void KeptFact::drop(const RecordRequest& request)
{
    m_session.ask(
        this,
        [request, now = m_session.now()](Workspace& workspace) {
            return drop_draft(workspace, request, now);
        },
        [this, marked = m_before && m_before->marked,
         id = request.case_id](const WorkspaceResult<void>&) {
            if (marked)
                m_session.tell_changed(id);
            Q_EMIT m_session.kept();
        });
}

void KeptFact::end()
{
    ++m_forms;
    m_soon.stop();
    m_reference.clear();
    m_before.reset();
}

void KeptFact::keep_on_locking(Workspace& workspace)
{
    m_soon.stop();
    auto typed = draft();
    if (!m_session.has_written_for(m_form)) {
        if (typed)
            keep_on_lock(workspace, std::move(*typed), m_session.now());
    } else if (typed || m_before) {
        // What was recorded as it had been kept before is no draft either.
        (void)drop_draft(workspace, typed ? typed->request : m_before->request, m_session.now());
    }
}

}
