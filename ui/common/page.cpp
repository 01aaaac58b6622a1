#include "ui/common/page.h"

namespace holdfast::ui {

Page::Page(const Room& room) : m_room(room)
{
    connect(&room.session, &Session::unlocked, this, &Page::set_stale);
    connect(&room.session, &Session::changed, this, &Page::record_changed);
    connect(&room.session, &Session::locked, this, [this] {
        m_stale = true;
        m_in_front = false;
        forget();
    });
}

void Page::show_subject(const CaseId&, const std::optional<PersonId>&) {}

void Page::activate()
{
    m_in_front = true;
    if (m_stale && m_room.session.is_unlocked()) {
        m_stale = false;
        read_again();
    }
    take_focus();
}

void Page::record_changed()
{
    if (m_in_front)
        read_again();
    else
        m_stale = true;
}

}
