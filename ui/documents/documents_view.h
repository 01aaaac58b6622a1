#pragma once
#include "ui/casefile/sheet.h"
#include "ui/common/page.h"
#include "ui/documents/subject.h"

class QPushButton;
class QStackedWidget;

namespace holdfast::ui {

class AddDocumentForm;
class DocumentPanel;
class LetterForm;
class LetterPanel;
class LongWork;
class SheetsView;
class SidePanel;
class TextLabel;

/// The documents of a case, or of a survivor in it, and the letters that the service writes: lists, and beside them what is added,
/// read, signed off and taken out.
class DocumentsView : public QWidget {
    Q_OBJECT

public:
    /// Letters are made of the case record and stand there alone.
    enum class Letters { none, written_here };

    DocumentsView(const Room& room, Letters letters);

    /// What is typed beside the lists stays.
    void show_documents(const DocumentsOf& subject, Sheets sheets);
    void forget();
    bool is_busy() const;

    const SheetsView& sheets() const { return *m_sheets; }
    AddDocumentForm& adding() const { return *m_adding; }
    DocumentPanel& document() const { return *m_document; }
    LetterForm& writing() const { return *m_writing; }
    LetterPanel& letter() const { return *m_letter; }
    QString told() const;
    /// Brings what an entry tells of beside the lists: a document, or a letter.
    void open(const EntryId& entry);
    /// Opens the form that was left unfinished: "letter", or a document.
    void go_on(const std::string& form);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void say(const QString& words);
    void show_side(QWidget* panel);
    void close_side();
    void make_room();
    template <typename Form>
    void begin(Form& form);
    void add();
    void open_letter(const EntryId& report);

    Room m_room;
    Letters m_letters;
    std::optional<DocumentsOf> m_subject;
    int m_question = 0;
    int m_reading = 0;
    QPushButton* m_add;
    QPushButton* m_write;
    TextLabel* m_told;
    LongWork* m_work;
    SheetsView* m_sheets;
    QWidget* m_lists;
    QStackedWidget* m_side;
    AddDocumentForm* m_adding;
    DocumentPanel* m_document;
    LetterForm* m_writing;
    LetterPanel* m_letter;
};

}
