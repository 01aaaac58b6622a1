#pragma once
#include <QWidget>

#include "report/wording.h"

class QToolButton;

namespace holdfast::ui {

class Look;
class Session;
class TextLabel;
class TodayPage;

/// What stands around a page: the rail at the left, and at the foot who is signed in.
class Frame : public QWidget {
    Q_OBJECT

public:
    Frame(Session& session, Look& look, const Wording& wording);
    TodayPage& today() const { return *m_today; }

Q_SIGNALS:
    void lock_wanted();

private:
    QWidget* rail();
    QWidget* foot();
    void fill_view_menu();
    void show_who();

    Session& m_session;
    Look& m_look;
    const Wording& m_wording;
    TodayPage* m_today;
    QToolButton* m_view;
    QWidget* m_sample;
    TextLabel* m_who;
};

}
