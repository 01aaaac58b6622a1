#pragma once
#include <QWidget>
#include <map>

#include "casefile/directory.h"
#include "workspace/meeting.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace holdfast::ui {

class TextLabel;

/// What came of each action of earlier meetings.
class EarlierActionsForm : public QWidget {
    Q_OBJECT

public:
    explicit EarlierActionsForm(QWidget* parent = nullptr);

    void show_actions(const std::vector<OpenAction>& actions,
                      const std::vector<PageAnswers::Settlement>& settled,
                      const std::map<PersonId, Directory::Worker>& workers, LocalDate today);
    std::vector<PageAnswers::Settlement> settled() const;
    /// Gone through where each has its outcome; none where there was none.
    EarlierActions line() const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        OpenAction action;
        QComboBox* outcome;
        QDateEdit* carried_to;
    };
    void add(const OpenAction& action, const PageAnswers::Settlement* settled,
             const QString& words);

    QVBoxLayout* m_layout;
    TextLabel* m_none;
    std::vector<Row> m_rows;
};

/// Actions being agreed: who, what, by when, and whether it is for the ISS alone.
class NewActionsForm : public QWidget {
    Q_OBJECT

public:
    enum class IssOnly { offered, hidden };

    explicit NewActionsForm(QWidget* parent = nullptr);

    /// Whose an action is unless somebody else is chosen.
    void set_usual_owner(const std::optional<PersonId>& owner) { m_usual_owner = owner; }
    void show_actions(const std::vector<PageAnswers::NewAction>& actions,
                      const std::map<PersonId, Directory::Worker>& workers, LocalDate today,
                      IssOnly iss_only);
    /// Those that say what is to be done.
    std::vector<PageAnswers::NewAction> actions() const;
    /// How many do not: they are none.
    int without_words() const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QWidget* widget;
        QComboBox* who;
        QLineEdit* what;
        QDateEdit* by;
        QCheckBox* iss_only;
    };
    void add(const PageAnswers::NewAction* action);
    void remove(QWidget* widget);

    std::map<PersonId, Directory::Worker> m_workers;
    std::optional<PersonId> m_usual_owner;
    LocalDate m_today{};
    IssOnly m_iss_only = IssOnly::hidden;
    QVBoxLayout* m_layout;
    std::vector<Row> m_rows;
};

}
