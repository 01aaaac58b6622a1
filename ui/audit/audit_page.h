#pragma once
#include <map>

#include "ui/common/page.h"
#include "workspace/audit.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTreeView;

namespace holdfast::ui {

class AuditRecords;
class EmptyState;
class FileView;
class KeptForm;
class TextLabel;
class TextRows;

/// The audit of case files (A4.4): when the next is due, this quarter's sample, each file beside the checklist, how lines of the
/// checklist went from audit to audit.
class AuditPage : public Page {
    Q_OBJECT

public:
    explicit AuditPage(const Room& room);

    QString title() const override;
    void read_again() override;
    void go_on(const std::string& form) override;
    bool is_reading() const override;
    const AuditBoard& board() const { return m_board; }

protected:
    void forget() override;
    void take_focus() override;

private:
    struct Read;
    QWidget* board_step();
    QWidget* draw_box();
    QWidget* close_box();
    void show_read(Read read);
    void show_board();
    void show_sample();
    void show_trend();
    void keep_file(const CaseId& id);
    void draw();
    void open_row(int row);
    void open_file(const CaseId& id);
    void record_file();
    void close();
    template <typename Question, typename Answer>
    void ask(Question question, Answer answer);

    Checklist m_checklist;
    AuditBoard m_board;
    std::map<PersonId, Directory::Worker> m_workers;
    std::optional<CaseId> m_open;
    std::optional<CaseId> m_then_open;    ///< the file that is gone on with once the sample is read
    int m_reading = 0;

    QStackedWidget* m_steps;
    TextLabel* m_due;
    TextLabel* m_said;
    QWidget* m_draw_box;
    TextLabel* m_population;
    QSpinBox* m_size;
    QPushButton* m_draw;
    TextLabel* m_drawn;
    TextRows* m_sample;
    QTreeView* m_sample_list;
    QPushButton* m_open_file;
    QWidget* m_close_box;
    QPlainTextEdit* m_learnt;
    QPushButton* m_close;
    AuditRecords* m_records;
    TextRows* m_trend;
    QTreeView* m_trend_list;
    TextLabel* m_no_trend;
    FileView* m_file;
    KeptForm* m_kept;
};

}
