#pragma once
#include <QWidget>

#include "ui/common/page.h"
#include "ui/record/recording.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace holdfast::ui {

class FactForm;
class KeptFact;
class KindPicker;
class TextLabel;

/// Where things are written down, beside the page that they are about: choose what, fill in, record.
class RecordPanel : public QWidget {
    Q_OBJECT

public:
    explicit RecordPanel(const Room& room);

    void open(RecordRequest request);
    bool is_open() const { return m_request.has_value(); }
    /// Whether it is the form of this draft that is open.
    bool is_open_on(const RecordRequest& draft) const;
    /// Null while there is no form.
    FactForm* form() const { return m_form; }
    /// What was refused, in words; empty where nothing was.
    QString refusal() const;
    bool is_busy() const { return m_busy; }

    /// What is typed is kept as a draft a moment after the last key; at once when asked.
    void keep_draft_now();

Q_SIGNALS:
    void closed();
    void recorded();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* head();
    QWidget* foot();
    void read_context();
    void show_form(const FormRead& read);
    std::optional<RecordRequest> typed() const;
    void show_title();
    void show_changes();
    void record(std::vector<NewFact> before, Future future);
    void written(const std::vector<NewFact>& before, Future future,
                 const WorkspaceResult<Written>& result);
    void refuse(const WorkspaceError& error);
    void override_gates();
    void withdraw();
    void set_busy(bool busy);
    void close();
    void drop_form();

    Room m_room;
    std::optional<RecordRequest> m_request;
    std::vector<Obligation> m_gates;    ///< that stopped what is in the form
    int m_question = 0;    ///< a context that was asked for earlier is no longer wanted
    bool m_busy = false;
    KeptFact* m_kept;

    TextLabel* m_title;
    TextLabel* m_about;
    QStackedWidget* m_stack;
    KindPicker* m_picker;
    QScrollArea* m_scroll;
    FactForm* m_form = nullptr;
    TextLabel* m_note;
    TextLabel* m_changes;
    TextLabel* m_refused;
    QPushButton* m_record;
    QPushButton* m_override;
    QPushButton* m_withdraw;
    TextLabel* m_draft;
};

}
