#pragma once
#include <QScrollArea>
#include <map>

#include "report/wording.h"
#include "workspace/audit.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace holdfast::ui {

class TextLabel;

/// The checklist for one file: each line with its clause, what the record says of it by itself, the auditor's answer and a note.
/// Takes what was found and gives findings; saves nothing.
class ChecklistForm : public QScrollArea {
    Q_OBJECT

public:
    ChecklistForm(const Checklist& checklist, const Wording& wording);

    /// First answers come from the record where it can tell; `read` from an earlier reading.
    void show_file(const std::vector<Precheck>& prechecks, bool both_sides,
                   const FileAudited* read);
    void clear();
    /// What the auditor answered or noted, by item, beside what was shown first: its code and the note.
    struct Answered {
        int answer;
        QString note;
        friend bool operator==(const Answered&, const Answered&) = default;
    };
    std::map<std::string, Answered> answered() const;
    void answer(const std::string& item, const Answered& answered);
    /// Every line, in the order of the checklist.
    std::vector<AuditFinding> findings() const;
    /// How many lines still have no answer.
    int unanswered() const;
    /// How many do not hold and have no words on what was found.
    int without_words() const;
    /// The keyboard goes to the next after the one it is in, from the top again.
    void go_to_unanswered();
    void go_to_without_words();

Q_SIGNALS:
    void changed();

private:
    const ChecklistItem& item_of(std::size_t line) const;
    struct Line {
        QWidget* widget;
        TextLabel* record;
        QComboBox* answer;
        QLineEdit* note;
        Answered first{};
    };
    static bool is_unanswered(const Line& line);
    static bool lacks_words(const Line& line);
    /// The line after the one in work of which that holds; null where there is none.
    const Line* next(bool (*holds)(const Line&)) const;
    void go_to(const Line& line, QWidget* control);
    QWidget* line_of(const ChecklistItem& item);
    QString said(const Precheck& check) const;

    const Checklist& m_checklist;
    const Wording& m_wording;
    std::vector<Line> m_lines;
};

}
