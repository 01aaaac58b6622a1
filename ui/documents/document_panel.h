#pragma once
#include "ui/common/page.h"
#include "ui/documents/document_reading.h"
#include "ui/documents/side_panel.h"
#include "ui/documents/subject.h"

class QPushButton;

namespace holdfast::ui {

class ContentView;
class LongWork;

/// One document: what is known of it, a look into it where the program itself can show it, and a copy of it outside.
class DocumentPanel : public SidePanel {
    Q_OBJECT

public:
    DocumentPanel(const Room& room, LongWork& work);

    void show_document(const DocumentsOf& subject, const DocumentRow& row, const QString& author);
    void clear();
    const ContentView& seen() const { return *m_seen; }
    QString told() const;

private:
    void say(const QString& words);
    void show_state();
    void look();
    void save_copy();

    Room m_room;
    LongWork& m_work;
    std::optional<DocumentsOf> m_subject;
    std::optional<DocumentRow> m_row;
    TextLabel* m_about;
    TextLabel* m_told;
    QPushButton* m_look;
    QPushButton* m_copy;
    ContentView* m_seen;
};

}
