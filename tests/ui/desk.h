#pragma once
#include <QPushButton>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

#include "support/service.h"
#include "ui/common/look.h"
#include "ui/common/questions.h"
#include "ui/common/session.h"
#include "ui/frame/frame.h"
#include "ui/frame/main_window.h"
#include "ui/today/owed_list.h"
#include "ui/today/today_model.h"
#include "ui/today/today_page.h"
#include "ui/unlock/unlock_page.h"

namespace holdfast::test {

/// When a service begins.
inline const Instant first_morning = at("2026-01-05T09:00");

inline const QString strong_passphrase = QStringLiteral("velvet harbour pickle tractor nine");

/// Answers dialogs as it was told to.
class Answers : public ui::Questions {
public:
    std::optional<QString> choose_folder(QWidget*, const QString&, const QString&) override
    {
        if (folders.isEmpty())
            return folder;
        return folders.takeFirst();
    }
    std::optional<QString> choose_file(QWidget*, const QString&, const QString&) override
    {
        return file;
    }
    bool confirm(QWidget*, const QString& question, const QString&, const QString&) override
    {
        asked.append(question);
        return confirmed;
    }
    std::optional<QString> reason(QWidget*, const QString& question, const QString& explanation,
                                  const QString&) override
    {
        asked.append(question);
        explained.append(explanation);
        return said;
    }
    std::optional<QString> folder;
    QStringList folders;    ///< one after another, before that
    std::optional<QString> file;
    bool confirmed = false;
    std::optional<QString> said;
    QStringList asked;        ///< every question that was put
    QStringList explained;    ///< what was said beside each that wants a reason
    std::optional<ui::Outlet> choose_outlet(QWidget*, const ui::OutletOffer& offer) override
    {
        offered = offer;
        return outlet;
    }
    std::optional<ui::Outlet> outlet;
    std::optional<ui::OutletOffer> offered;    ///< what was asked last
};

/// The whole window over a vault, at a moment of the test's choosing. Locking does not begin a new process but is noted.
class Desk {
public:
    Desk(ui::Look& look, VaultPlace place, Instant now);
    ~Desk();

    /// Types into the fields of the unlock page and presses Unlock; waits for the outcome.
    void sign_in(const QString& name,
                 const QString& passphrase = QStringLiteral("correct horse battery"));
    /// Waits until nothing is being opened or read.
    void settle();
    void set_now(Instant now) { *m_now = now; }

    ui::TodayPage& today() const { return window->frame().today(); }
    const ui::TodayModel& model() const { return today().model(); }
    /// Every row as it stands in the list, section by section.
    std::vector<OwedRow> rows() const;
    QModelIndex row(Rule rule, std::string_view subject) const;
    template <typename Widget>
    Widget* named(const QString& accessible_name) const
    {
        // What is on the screen comes first: pages that are not in front may have controls of the same name.
        const auto all = window->findChildren<Widget*>();
        for (const bool shown : {true, false})
            for (Widget* widget : all)
                if (widget->accessibleName() == accessible_name && widget->isVisible() == shown)
                    return widget;
        throw std::runtime_error("no control is called " + accessible_name.toStdString());
    }

    /// By the words on it; only what is shown.
    QPushButton* named_button(const QString& words) const
    {
        for (QPushButton* button : window->findChildren<QPushButton*>())
            if (button->text() == words && button->isVisible())
                return button;
        throw std::runtime_error("no button says " + words.toStdString());
    }

    Answers answers;
    QString locked_folder;
    int locks = 0;

private:
    std::shared_ptr<Instant> m_now;
    Wording m_wording = Wording::english();

public:
    ui::Session session;
    std::unique_ptr<ui::MainWindow> window;
};

}
