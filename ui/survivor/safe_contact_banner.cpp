#include "ui/survivor/safe_contact_banner.h"

#include <QVBoxLayout>

#include "ui/common/measure.h"
#include "ui/common/status_badge.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/record/words.h"

namespace holdfast::ui {

SafeContactBanner::SafeContactBanner(const Wording& wording, QWidget* parent)
    : QFrame(parent),
      m_wording(wording),
      m_mark(new StatusBadge),
      m_first(paragraph(TextSize::section)),
      m_more(paragraph())
{
    setAccessibleName(tr("Safe contact"));
    setFrameShape(QFrame::Box);
    setFrameShadow(QFrame::Plain);
    setLineWidth(2);
    setForegroundRole(QPalette::Link);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Highlight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::small, space::wide, space::small);
    layout->setSpacing(space::hair);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::hair);
    first->addWidget(m_mark, 0, Qt::AlignTop);
    first->addWidget(m_first, 1);
    layout->addLayout(first);
    layout->addWidget(m_more);
    m_mark->show_status({Glyph::overdue, Tone::overdue}, {});
}

void SafeContactBanner::show_safe_contact(const std::optional<SafeContact>& safe,
                                          const QString& name)
{
    m_mark->setVisible(!safe);
    if (!safe) {
        m_first->set_tone(Tone::overdue);
        m_first->setText(tr("No safe-contact instructions are recorded for %1").arg(name));
        m_more->setText(tr("Say nothing that gives the service away to whoever answers. Leave no "
                           "message. Ask first "
                           "when and how it is safe, and record it."));
        return;
    }
    QStringList first;
    if (!safe->times.isEmpty())
        first.append(tr("Safe: %1").arg(safe->times));
    first.append(safe->leave_message ? tr("a message may be left") : tr("NEVER leave a message"));
    if (!safe->say.isEmpty())
        first.append(tr("say: %1").arg(safe->say));
    QStringList more;
    if (!safe->methods.empty()) {
        QStringList methods;
        for (const Method method : safe->methods)
            methods.append(choice_words(method));
        more.append(tr("By %1 only").arg(methods.join(tr(", "))));
    }
    if (!safe->avoid.isEmpty())
        more.append(tr("Avoid: %1").arg(safe->avoid));
    more.append(tr("as told on %1").arg(text(m_wording.date(local_date(safe->given)))));
    m_first->set_tone(Tone::text);
    m_first->setText(first.join(QStringLiteral(" · ")));
    m_more->setText(more.join(QStringLiteral(" · ")));
}

QString SafeContactBanner::said() const
{
    return m_first->text() + QLatin1Char('\n') + m_more->text();
}

}
