#include "ui/print/take_out.h"

#include <QCoreApplication>
#include <QDir>
#include <QPrinter>
#include <QSaveFile>
#include <QWidget>

#include "ui/casefile/whereabouts.h"
#include "ui/common/long_work.h"
#include "ui/common/questions.h"
#include "ui/common/text.h"
#include "workspace/access_log.h"

namespace holdfast::ui {
namespace {

/// The reason that was given, and how it was looked through where Holdfast could not.
QString reason_noted(const Outlet& outlet, LookedThroughBy by)
{
    if (by == LookedThroughBy::holdfast)
        return outlet.reason;
    const QString read = QCoreApplication::translate(
        "take_out", "Read before it left, as whereabouts could not be looked for.");
    return outlet.reason.isEmpty() ? read : outlet.reason + QLatin1Char('\n') + read;
}

/// Whereabouts that leave are noted as revealed beside the paper itself.
template <typename What>
WorkspaceResult<void> note(Workspace& workspace, const What& what, const Outlet& outlet,
                           Instant now, LookedThroughBy by = LookedThroughBy::holdfast)
{
    const std::string reason = reason_noted(outlet, by).toStdString();
    if (outlet.whereabouts == WithWhereabouts::yes)
        if (auto noted = note_access(workspace, Access::revealed, what.about, what.person, reason,
                                     now);
            !noted)
            return tl::unexpected(noted.error());
    auto noted = note_access(workspace, outlet.printer ? Access::printed : Access::exported,
                             what.about, what.person, reason, now);
    return noted ? WorkspaceResult<void>() : tl::unexpected(noted.error());
}

LookedThroughBy looked_through_by(CompartmentSet held)
{
    return held.contains(Compartment::support) ? LookedThroughBy::holdfast
                                               : LookedThroughBy::reader;
}

TakenOut carry_out(Workspace& workspace, const TakingOut& what, const Outlet& outlet,
                   const PaperMarks& marks, Instant now)
{
    if (outlet.whereabouts == WithWhereabouts::yes && !what.offer.whereabouts_may_be_included)
        return TakenOut::not_logged;
    const auto by = looked_through_by(workspace.held());
    if (by == LookedThroughBy::reader && !outlet.was_read)
        return TakenOut::not_looked_through;
    if (!note(workspace, what, outlet, now, by))
        return TakenOut::not_logged;
    auto paper = what.paper(workspace, outlet);
    if (!paper)
        return TakenOut::not_read;
    // Also where somebody wrote them into their own words.
    if (outlet.whereabouts == WithWhereabouts::no && what.about)
        *paper = without(*paper, places_of(workspace, {*what.about}, now));
    const Pages pages(std::move(*paper), marks);
    const bool written = outlet.printer ? pages.draw(*outlet.printer)
                                        : pages.save_pdf(outlet.pdf_file);
    return written ? TakenOut(TakenOut::done, outlet.printer ? QString() : outlet.pdf_file)
                   : TakenOut(TakenOut::not_written);
}

TakenOut carry_copy(Workspace& workspace, const CopyingOut& what, const Outlet& outlet, Instant now,
                    const Progress& progress)
{
    QSaveFile file(outlet.pdf_file);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return TakenOut::not_written;
    if (!note(workspace, what, outlet, now))
        return TakenOut::not_logged;
    const auto written = what.write(workspace, file, progress);
    if (written)
        return file.commit() ? TakenOut(TakenOut::done, outlet.pdf_file)
                             : TakenOut(TakenOut::not_written);
    file.cancelWriting();
    if (written.error().refusal == Refusal::cancelled)
        return TakenOut::stopped;
    return file.error() == QFileDevice::NoError ? TakenOut::not_read : TakenOut::not_written;
}

}

QString told_of(const TakenOut& taken)
{
    const auto words = [](const char* english) {
        return QCoreApplication::translate("take_out", english);
    };
    switch (taken.how) {
    case TakenOut::done:
        if (taken.file.isEmpty())
            return words(QT_TRANSLATE_NOOP("take_out", "Taken out, and noted."));
        return words(QT_TRANSLATE_NOOP("take_out", "Taken out to %1, and noted."))
            .arg(QDir::toNativeSeparators(taken.file));
    case TakenOut::thought_better: return {};
    case TakenOut::not_logged:
        return words(
            QT_TRANSLATE_NOOP("take_out", "It could not be noted, so nothing was taken out."));
    case TakenOut::not_looked_through:
        return words(QT_TRANSLATE_NOOP(
            "take_out", "Nothing was taken out: what stands on it was not read through first."));
    case TakenOut::not_read:
        return words(
            QT_TRANSLATE_NOOP("take_out", "The record could not be read; nothing was taken out."));
    case TakenOut::not_written:
        return words(
            QT_TRANSLATE_NOOP("take_out", "It could not be written there. Choose another place."));
    case TakenOut::stopped:
        return words(QT_TRANSLATE_NOOP(
            "take_out", "Stopped. No copy is left there; that it was begun is noted."));
    }
    return {};
}

void take_out(QWidget* from, Session& session, Questions& questions, const Wording& wording,
              TakingOut what, std::function<void(TakenOut)> then)
{
    if (!session.is_unlocked())
        return then(TakenOut::thought_better);
    what.offer.looked_through_by = looked_through_by(session.who().held);
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

void copy_out(QWidget* from, Session& session, Questions& questions, LongWork& work,
              CopyingOut what, std::function<void(TakenOut)> then)
{
    what.offer.form = OutletOffer::Form::copy;
    const auto outlet = questions.choose_outlet(from, what.offer);
    if (!outlet || outlet->pdf_file.isEmpty() || !session.is_unlocked() || work.is_running())
        return then(TakenOut::thought_better);
    work.start(
        QCoreApplication::translate("take_out", "Saving a copy…"),
        [what = std::move(what), outlet = *outlet, now = session.now()](Workspace& workspace,
                                                                        const Progress& progress) {
            return carry_copy(workspace, what, outlet, now, progress);
        },
        [then = std::move(then)](TakenOut how) { then(how); });
}

}
