#include "ui/audit/audit_records.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

#include "ui/audit/audit_paper.h"
#include "ui/casefile/whereabouts.h"
#include "ui/common/form_field.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/print/take_out.h"

namespace holdfast::ui {

AuditRecords::AuditRecords(const Room& room, const Checklist& checklist)
    : m_room(room),
      m_checklist(checklist),
      m_audits(new QComboBox),
      m_print(new QPushButton(tr("Print or PDF…")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    m_print->setAccessibleName(tr("Print the record of the audit or save it as PDF"));
    layout->addWidget(new FormField(tr("Record of the audit"), {}, m_audits));
    layout->addWidget(m_print, 0, Qt::AlignBottom);
    layout->addStretch();
    connect(m_print, &QPushButton::clicked, this, &AuditRecords::take_out_record);
    hide();
}

void AuditRecords::show_audits(const std::vector<AuditRecord>& audits)
{
    const QVariant chosen = m_audits->currentData();
    m_audits->clear();
    for (const AuditRecord& audit : audits) {
        const QString day = text(m_room.wording.date(local_date(audit.at)));
        m_audits->addItem(audit.closed ? tr("Drawn %1").arg(day)
                                       : tr("Drawn %1, not closed").arg(day),
                          text(audit.drawn.audit.text()));
    }
    m_audits->setCurrentIndex(std::max(0, m_audits->findData(chosen)));
    setVisible(!audits.empty());
}

void AuditRecords::take_out_record()
{
    const auto audit = AuditId::parse(m_audits->currentData().toString().toStdString());
    if (!audit)
        return;
    const Session& session = m_room.session;
    TakingOut what{
        .offer = {.what = tr("the record of an audit"), .file_name = tr("audit of case files.pdf")},
        .about = {},
        .person = {},
        .paper = [audit = *audit, checklist = m_checklist, now = session.now(),
                  workers = session.who().workers, words = m_room.wording](
                     Workspace& workspace, const Outlet&) -> WorkspaceResult<Paper> {
            const auto account = audit_account(workspace, audit, now);
            if (!account)
                return tl::unexpected(account.error());
            return without(audit_paper(*account, checklist, workers, words),
                           places_of(workspace, account->audit.drawn.sample, now));
        }};
    take_out(this, m_room.session, m_room.questions, m_room.wording, std::move(what),
             [this](TakenOut how) { Q_EMIT told(told_of(how), how == TakenOut::done); });
}

}
