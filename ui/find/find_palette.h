#pragma once
#include <QFrame>
#include <functional>
#include <set>
#include <vector>

#include "ui/common/findable_cases.h"
#include "ui/common/page.h"

class QLineEdit;
class QListWidget;

namespace holdfast::ui {

class CaseSearch;

/// Something that can be done from anywhere, by typing a part of its name.
struct Deed {
    QString words;
    std::function<void()> act;
};

/// Ctrl+K: any case, person or action by typing. Cases are found by reference, by name, and by what was written in them.
class FindPalette : public QFrame {
    Q_OBJECT

public:
    FindPalette(const Room& room, QWidget* parent);

    void open(std::vector<Deed> deeds);
    bool is_reading() const;
    /// What is offered now, line by line.
    QStringList lines() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow();
    void choose();
    void close_up();
    void place();

    Room m_room;
    CaseSearch* m_search;
    bool m_reading = false;
    FindableCases m_cases;
    std::set<CaseId> m_found;
    std::vector<Deed> m_deeds;
    std::vector<std::function<void()>> m_offered;    ///< what each line does
    QLineEdit* m_words;
    QListWidget* m_list;
};

}
