#include "ui/print/take_out.h"

#include <QCoreApplication>
#include <QPrinter>
#include <QWidget>

#include "ui/common/questions.h"
#include "ui/common/text.h"
#include "workspace/access_log.h"

namespace holdfast::ui {
namespace {

/// Whereabouts that leave are noted as revealed beside the paper itself.
WorkspaceResult<void> note(Workspace& workspace, const TakingOut& what, const Outlet& outlet,
                           Instant now)
{
    const std::string reason = outlet.reason.toStdString();
    if (outlet.whereabouts == WithWhereabouts::yes)
        if (auto noted = note_access(workspace, Access::revealed, what.about, what.person, reason,
                                     now);
            !noted)
            return tl::unexpected(noted.error());
    auto noted = note_access(workspace, outlet.printer ? Access::printed : Access::exported,
                             what.about, what.person, reason, now);
    return noted ? WorkspaceResult<void>() : tl::unexpected(noted.error());
}

TakenOut carry_out(Workspace& workspace, const TakingOut& what, const Outlet& outlet,
                   const PaperMarks& marks, Instant now)
{
    if (outlet.whereabouts == WithWhereabouts::yes && !what.offer.whereabouts_may_be_included)
        return TakenOut::not_logged;
    if (!note(workspace, what, outlet, now))
        return TakenOut::not_logged;
    auto paper = what.paper(workspace, outlet.whereabouts);
    if (!paper)
        return TakenOut::not_read;
    const Pages pages(std::move(*paper), marks);
    const bool written = outlet.printer ? pages.draw(*outlet.printer)
                                        : pages.save_pdf(outlet.pdf_file);
    return written ? TakenOut::done : TakenOut::not_written;
}

}

QString told_of(TakenOut how)
{
    const auto words = [](const char* english) {
        return QCoreApplication::translate("take_out", english);
    };
    switch (how) {
    case TakenOut::done: return words(QT_TRANSLATE_NOOP("take_out", "Taken out, and noted."));
    case TakenOut::thought_better: return {};
    case TakenOut::not_logged:
        return words(
            QT_TRANSLATE_NOOP("take_out", "It could not be noted, so nothing was taken out."));
    case TakenOut::not_read:
        return words(
            QT_TRANSLATE_NOOP("take_out", "The record could not be read; nothing was taken out."));
    case TakenOut::not_written:
        return words(
            QT_TRANSLATE_NOOP("take_out", "It could not be written there. Choose another place."));
    }
    return {};
}

void take_out(QWidget* from, Session& session, Questions& questions, const Wording& wording,
              TakingOut what, std::function<void(TakenOut)> then)
{
    const auto outlet = questions.choose_outlet(from, what.offer);
    if (!outlet || !session.is_unlocked())
        return then(TakenOut::thought_better);
    const Instant now = session.now();
    const PaperMarks marks{.by = session.who().name,
                           .at = text(wording.moment(now)),
                           .sample = session.who().is_sample};
    session.ask(
        from,
        [what = std::move(what), outlet = *outlet, marks, now](Workspace& workspace) {
            return carry_out(workspace, what, outlet, marks, now);
        },
        [then = std::move(then)](TakenOut how) { then(how); });
}

}
