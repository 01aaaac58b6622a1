#pragma once
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>
#include <map>
#include <string>

#include "ui/common/session.h"

namespace holdfast::ui {

/// What was typed into a form, field by field. Under `title` stands what it is told by, under `saved` when it was kept.
using Typed = std::map<std::string, std::string>;

/// So long after the last key it is kept.
inline constexpr std::chrono::milliseconds kept_after{1500};

/// Keeps what is typed into a form that is not one fact, sealed to its author alone, until it is recorded or thrown away: a moment
/// after the last key, on closing the form, on locking. So it survives a crash.
class KeptForm : public QObject {
public:
    /// What is in the form now; absent where nothing was typed.
    using Read = std::function<std::optional<Typed>()>;

    KeptForm(Session& session, QObject* form, Read read);

    /// From now on it is about this; `fill` is given what was kept under that name before, if anything.
    void begin(std::string name, std::function<void(const Typed&)> fill);
    /// Something was typed.
    void touch();
    /// It is closed unfinished: kept at once.
    void leave();
    /// It is recorded, or thrown away.
    void drop();
    bool is_reading() const { return m_reading; }

private:
    void keep_now();
    void keep_on_lock(Workspace& workspace);

    Session& m_session;
    QObject* m_form;
    Read m_read;
    std::string m_name;    ///< empty: the form is about nothing
    bool m_reading = false;
    int m_question = 0;
    QTimer m_soon;
};

/// All that is kept of forms, the latest first, by name.
WorkspaceResult<std::vector<std::pair<std::string, Typed>>> kept_forms(const Workspace& workspace);

// What forms are kept under: what they are, and what they are about.
inline constexpr std::string_view form_prefix = "form/";
/// Not kept under it, but opened by it: a risk review keeps what is typed itself.
inline constexpr std::string_view review_form = "review";
std::string form_name(std::string_view what, const std::optional<CaseId>& about = {},
                      const std::optional<PersonId>& person = {});
struct FormAbout {
    std::string what;
    std::optional<CaseId> about{};
    std::optional<PersonId> person{};
};
FormAbout form_about(std::string_view name);

}
