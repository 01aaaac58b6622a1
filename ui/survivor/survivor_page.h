#pragma once
#include <memory>

#include "ui/casefile/file_page.h"
#include "ui/casefile/sheet.h"
#include "ui/survivor/survivor_reading.h"

class QLineEdit;
class QPushButton;
class QShortcut;

namespace holdfast::ui {

class ContactBar;
class DocumentsView;
class EmptyState;
class ReviewPanel;
class SafeContactBanner;
class SheetsView;
class TextLabel;
class WhereaboutsPanel;

/// One survivor's file, for the ISS. How it is safe to make contact stands first; where they are to be found is shown on request
/// alone; another's survivor opens for a reason that is noted.
class SurvivorPage : public FilePage {
    Q_OBJECT

public:
    enum class Tab {
        overview,
        attempts,
        agreement,
        safety,
        needs,
        children,
        remedies,
        told,
        documents
    };
    static constexpr int tab_count = 9;

    explicit SurvivorPage(const Room& room);

    QString title() const override;
    void show_subject(const CaseId& id, const std::optional<PersonId>& person) override;
    void read_again() override;
    void go_on(const std::string& form) override;

    void show_tab(Tab tab) { bring_tab(static_cast<int>(tab)); }
    /// Null until it has been opened.
    const SurvivorReading* reading() const { return m_reading.get(); }
    bool asks_for_reason() const;
    const SafeContactBanner& banner() const { return *m_banner; }
    WhereaboutsPanel& whereabouts() const { return *m_whereabouts; }
    ContactBar& contact() const { return *m_contact; }
    ReviewPanel& review() const { return *m_review; }
    DocumentsView& documents() const { return *m_documents; }
    const SheetsView& sheets(Tab tab) const;
    QString told() const;

protected:
    void forget() override;
    void take_focus() override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* door();
    QWidget* head();
    QWidget* actions();
    void build_tabs();
    void connect_all();
    void ask_at_the_door();
    void show_door(const AtTheDoor& at);
    void open_for(const std::optional<QString>& reason, Access access);
    void read();
    void show_reading(WorkspaceResult<SurvivorReading> reading);
    void show_documents(Sheets sheets);
    void show_owed();
    void show_failure(const WorkspaceError& error);
    void begin_contact(int about);
    void acknowledge();
    void record_on_tab();
    void begin_review();
    void take_out_file();
    void say(const QString& words);

    std::optional<PersonId> m_survivor;
    std::optional<std::string> m_then_document;    ///< a form to be opened once the file is read
    bool m_opened = false;                         ///< the door has let the reader in
    std::unique_ptr<SurvivorReading> m_reading;
    bool m_then_review = false;           ///< begun once the file is open
    std::optional<int> m_then_contact;    ///< which contact is gone on with once the file is open

    QStackedWidget* m_all;
    EmptyState* m_empty;
    TextLabel* m_door_title;
    TextLabel* m_door_words;
    QLineEdit* m_reason;
    QPushButton* m_open;
    QWidget* m_file;
    SafeContactBanner* m_banner;
    TextLabel* m_name;
    TextLabel* m_link;
    TextLabel* m_owed;
    TextLabel* m_handover;
    QPushButton* m_acknowledge;
    TextLabel* m_told;
    ContactBar* m_contact;
    std::vector<SheetsView*> m_sheets;    ///< of the tabs that are nothing else
    DocumentsView* m_documents;
    WhereaboutsPanel* m_whereabouts;
    ReviewPanel* m_review;
    std::vector<QShortcut*> m_keys;
    QPushButton* m_back;
    QPushButton* m_attempt;
    QPushButton* m_reached;
    QPushButton* m_dash;
    QPushButton* m_record;
    QPushButton* m_print;
};

}
