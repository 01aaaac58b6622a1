#pragma once
#include <memory>

#include "ui/casefile/case_reading.h"
#include "ui/casefile/file_page.h"

class QScrollArea;

namespace holdfast::ui {

class CaseHeader;
class DocumentsView;
class EmptyState;
class EntryPanel;
class HandoverPanel;
class KnownAtBar;
class Overview;
class ReviewPanel;
class SheetsView;
class TextLabel;
class WhyPanel;

/// One case in one window: who is involved, how grave it is, what is owed, and everything that happened. What the reader holds
/// no key for is not there.
class CaseFilePage : public FilePage {
    Q_OBJECT

public:
    enum class Tab {
        overview,
        risk,
        engagement,
        actions,
        children,
        proceedings,
        agencies,
        documents
    };
    static constexpr int tab_count = 8;

    explicit CaseFilePage(const Room& room);

    QString title() const override;
    void show_subject(const CaseId& id, const std::optional<PersonId>& person) override;
    void read_again() override;
    void go_on(const std::string& form) override;
    /// Nothing is recorded on a file as it was.
    std::optional<CaseId> about() const override;

    void show_tab(Tab tab) { bring_tab(static_cast<int>(tab)); }
    /// The whole file as it stood and was known then; absent: as it stands now.
    void look_at(const std::optional<Instant>& moment);
    /// Null until it has been read.
    const CaseReading* reading() const { return m_reading.get(); }
    const Overview& overview() const { return *m_overview; }
    const KnownAtBar& known_at() const { return *m_known_at; }
    const CaseHeader& header() const { return *m_header; }
    const SheetsView& sheets(Tab tab) const;
    const EntryPanel& entry() const { return *m_entry; }
    ReviewPanel& review() const { return *m_review; }
    DocumentsView& documents() const { return *m_documents; }
    QString warning() const;

protected:
    void forget() override;
    void take_focus() override;

private:
    QWidget* head();
    void build_tabs();
    void connect_all();
    void show_reading(WorkspaceResult<CaseReading> reading);
    void show_warnings();
    void begin_at_top();
    void show_ground();
    void show_state();
    void show_entry(const EntryId& entry);
    void show_entry_again();
    void explain(const OwedRow& row);
    void show_side(QWidget* widget);
    void correct(const EntryId& entry);
    void record();
    void offer_reviews();
    void review_somebody(const std::optional<PersonId>& named);
    void begin_review(const PersonId& survivor);
    void take_out_file();

    bool m_noted = false;    ///< since it was last opened: that it was looked at
    std::optional<Instant> m_moment;
    std::optional<std::string> m_then_form;    ///< to be opened once the case is read
    std::unique_ptr<CaseReading> m_reading;

    CaseHeader* m_header;
    KnownAtBar* m_known_at;
    TextLabel* m_warning;
    TextLabel* m_told;
    Overview* m_overview;
    std::vector<SheetsView*> m_sheets;    ///< of the tabs that are nothing else
    DocumentsView* m_documents;
    EmptyState* m_empty;
    QWidget* m_body;
    QScrollArea* m_scroll;
    QStackedWidget* m_side;
    EntryPanel* m_entry;
    WhyPanel* m_why;
    HandoverPanel* m_handover;
    ReviewPanel* m_review;
    bool m_reviewing = false;
    QPushButton* m_back_button;
    QPushButton* m_record;
    QPushButton* m_hand_over;
    QPushButton* m_review_button;
    QPushButton* m_print;
    QPushButton* m_look_back;
};

}
