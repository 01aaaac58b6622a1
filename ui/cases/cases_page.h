#pragma once
#include "ui/cases/cases_model.h"
#include "ui/common/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace holdfast::ui {

class CaseSearch;
class ColumnFit;
class EmptyState;
class NewReferral;
class Reassign;
class TextLabel;

/// All cases: found while typing, narrowed, sorted; the way to a case file, and to a new one.
class CasesPage : public Page {
    Q_OBJECT

public:
    explicit CasesPage(const Room& room);

    QString title() const override { return tr("Cases"); }
    void read_again() override;
    std::optional<CaseId> about() const override;
    bool is_reading() const override;
    void take_focus() override;

    const CasesModel& model() const { return *m_model; }
    QTableView& list() const { return *m_list; }
    NewReferral& referral() const { return *m_referral; }
    Reassign& reassigning() const { return *m_reassign; }
    void begin_referral();
    void go_on(const std::string&) override { begin_referral(); }
    /// Remembered for this person.
    void show_column(int column, bool shown);

protected:
    void forget() override;
    void changeEvent(QEvent* event) override;

private:
    void measure_rows();
    QWidget* filters();
    QWidget* actions();
    void build_list();
    void connect_all();
    void narrow();
    void show_rows(FindableCases cases);
    void choose(const std::optional<CaseId>& before);
    void show_state();
    void show_actions();
    std::vector<CaseId> chosen() const;
    const CaseRow* current() const;
    void open_current();
    void close_or_reopen();
    QString next_reference() const;
    // saved_filters.cpp
    void read_saved();
    void save_filter();
    void use_saved(int at);
    void choose_columns(const QPoint& at);

    CasesModel* m_model;
    CaseSearch* m_search;
    bool m_reading = false;
    QLineEdit* m_words;
    QComboBox* m_open_filter;
    QComboBox* m_risk_filter;
    QComboBox* m_worker_filter;
    QComboBox* m_saved;
    QPushButton* m_new;
    QStackedWidget* m_stack;
    QTableView* m_list;
    ColumnFit* m_columns = nullptr;
    EmptyState* m_empty;
    NewReferral* m_referral;
    Reassign* m_reassign;
    TextLabel* m_count;
    QPushButton* m_open;
    QPushButton* m_record;
    QPushButton* m_close;
    QPushButton* m_give;
};

}
