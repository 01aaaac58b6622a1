#pragma once
#include "ui/common/page.h"
#include "ui/documents/letter_reading.h"
#include "ui/documents/side_panel.h"
#include "ui/documents/subject.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace holdfast::ui {

/// One letter or report: what stands in it, and its way out. Somebody other than its author signs it off; then it can be printed,
/// and that it went out is recorded.
class LetterPanel : public SidePanel {
    Q_OBJECT

public:
    explicit LetterPanel(const Room& room);

    void show_letter(const DocumentsOf& subject, LetterRead letter);
    void clear();
    bool is_busy() const { return m_busy; }
    std::optional<EntryId> shown() const;
    QString letter_text() const;
    QString state() const;
    QString told() const;

private:
    void build();
    void say(const QString& words);
    void show_state();
    void sign();
    void release();
    void take_out_letter();
    template <typename Question>
    void act(Question question, const QString& done);

    Room m_room;
    std::optional<DocumentsOf> m_subject;
    std::optional<LetterRead> m_letter;
    bool m_busy = false;
    TextLabel* m_state;
    QPushButton* m_sign;
    QPushButton* m_print;
    QLineEdit* m_recipient;
    QWidget* m_recipient_field;
    QPushButton* m_release;
    TextLabel* m_told;
    QPlainTextEdit* m_text;
};

}
