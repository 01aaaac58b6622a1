#pragma once
#include <QWidget>

#include "ui/common/page.h"
#include "ui/record/drafts.h"
#include "ui/record/kept_form.h"

class QVBoxLayout;

namespace holdfast::ui {

/// What the signed-in person began to write and has not finished, offered on every page: to go on with, or to discard.
class DraftsBar : public QWidget {
    Q_OBJECT

public:
    explicit DraftsBar(const Room& room);

    /// What is open to be gone on with is not offered beside itself.
    using IsOpen = std::function<bool(const RecordRequest&)>;
    void leave_out(IsOpen is_open) { m_is_open = std::move(is_open); }
    void read_again();
    const std::vector<Draft>& drafts() const { return m_drafts; }
    const std::vector<std::pair<std::string, Typed>>& forms() const { return m_forms; }

Q_SIGNALS:
    void wanted(const holdfast::ui::RecordRequest& request);
    void form_wanted(const std::string& name);

private:
    /// What a line does: goes on, and throws away.
    struct Way {
        std::function<void()> go_on;
        std::function<void()> discard;
    };
    void show_drafts(std::vector<Draft> drafts, std::vector<std::pair<std::string, Typed>> forms);
    QWidget* line(const QString& kind, const QString& about, const QString& saved, Way way);
    QWidget* line(const Draft& draft);
    static QString form_words(std::string_view what);
    QWidget* line(const std::string& name, const Typed& typed);
    bool is_sure();
    void discard(const RecordRequest& request);
    void discard_form(const std::string& name);

    Room m_room;
    IsOpen m_is_open = [](const RecordRequest&) { return false; };
    std::vector<Draft> m_drafts;
    std::vector<std::pair<std::string, Typed>> m_forms;
    QVBoxLayout* m_lines;
};

}
