#pragma once
#include <QWidget>

#include "report/wording.h"
#include "ui/common/navigator.h"
#include "ui/common/session.h"

namespace holdfast::ui {

class Look;
class Questions;

/// What a page is given.
struct Room {
    Session& session;
    Navigator& navigator;
    Questions& questions;
    Look& look;
    const Wording& wording;
};

/// One page of the window. It reads when it is brought to the front for the first time, and again when the record has changed:
/// at once where it is in front, else when it next comes there. On locking it forgets all that it shows.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const Room& room);

    /// What stands in the window's head; never in the title of the window.
    virtual QString title() const = 0;
    /// Where a page is about one case or one survivor: which. Before it comes to the front.
    virtual void show_subject(const CaseId& id, const std::optional<PersonId>& person);
    /// The case that the page, or what is chosen on it, is about: what is recorded from anywhere is about it too.
    virtual std::optional<CaseId> about() const { return std::nullopt; }
    /// Opens the form that was left unfinished on it (`KeptForm`), once the page is read.
    virtual void go_on(const std::string&) {}
    virtual void read_again() = 0;
    virtual bool is_reading() const { return false; }

    /// Puts the keyboard where work goes on.
    virtual void take_focus() { setFocus(); }

    void activate();
    void deactivate() { m_in_front = false; }
    bool is_in_front() const { return m_in_front; }

Q_SIGNALS:
    void title_changed();

protected:
    /// Drops what is shown of the record.
    virtual void forget() = 0;
    /// The record has changed; a page about one case may look whether it is its own.
    virtual void record_changed();
    void set_stale() { m_stale = true; }

    Session& session() const { return m_room.session; }
    const Room& room() const { return m_room; }
    const Wording& wording() const { return m_room.wording; }

private:
    Room m_room;
    bool m_in_front = false;
    bool m_stale = true;
};

}
