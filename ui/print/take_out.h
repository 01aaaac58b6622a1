#pragma once
#include <functional>

#include "report/wording.h"
#include "ui/common/session.h"
#include "ui/print/outlet.h"
#include "ui/print/pages.h"

namespace holdfast::ui {

class LongWork;
class Questions;

/// Something that may leave the vault: what it is called, whom it is about, and how the paper is made of it.
struct TakingOut {
    OutletOffer offer;
    std::optional<CaseId>
        about;    ///< its whereabouts are left out of the paper unless they were included
    std::optional<PersonId> person;    ///< where it is a survivor's file
    /// Called beside the window, in the thread of the workspace. For words it must not use widgets.
    std::function<WorkspaceResult<Paper>(Workspace&, const Outlet&)> paper;
};

/// How it ended, for the page that asked.
struct TakenOut {
    enum How {
        done,
        thought_better,
        not_logged,
        not_looked_through,
        not_read,
        not_written,
        stopped
    };

    How how;
    QString file{};    ///< in which it is, where it is in one

    TakenOut(How ended, QString in = {}) : how(ended), file(std::move(in)) {}
    friend bool operator==(const TakenOut& a, How b) { return a.how == b; }
};
/// In words, to be shown beside what was asked for; empty where somebody thought better of it.
QString told_of(const TakenOut& taken);

/// Asks where to, notes the disclosure, and only then makes the paper and writes it, beside the window: what could not be noted
/// does not leave, and what Holdfast could not look through for whereabouts leaves only where whoever takes it out has read it.
void take_out(QWidget* from, Session& session, Questions& questions, const Wording& wording,
              TakingOut what, std::function<void(TakenOut)> then);

/// Something that is kept as a file, and leaves as it is.
struct CopyingOut {
    OutletOffer offer;
    std::optional<CaseId> about;
    std::optional<PersonId> person;
    /// Called beside the window; an error means that what was written is not it.
    std::function<WorkspaceResult<void>(Workspace&, QIODevice&, const Progress&)> write;
};
/// The same for a copy, a part at a time, with how far it is and a way to stop it: only a whole one is left there, for its owner
/// alone to read.
void copy_out(QWidget* from, Session& session, Questions& questions, LongWork& work,
              CopyingOut what, std::function<void(TakenOut)> then);

}
