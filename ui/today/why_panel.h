#pragma once
#include <QStringList>
#include <QWidget>
#include <map>
#include <optional>
#include <vector>

#include "report/wording.h"
#include "ui/common/due_words.h"
#include "ui/today/why_facts.h"

class QGridLayout;
class QPushButton;

namespace holdfast::ui {

class ClauseTag;
class DayCalendar;
class DueLabel;
class StatusBadge;
class TextLabel;

/// Why something is due when it is: the clause, what started the clock, the days counted and not counted, what would meet it.
class WhyPanel : public QWidget {
    Q_OBJECT

public:
    explicit WhyPanel(const Wording& wording, QWidget* parent = nullptr);

    void show_why(const OwedRow& row, const WhyFacts& facts, const DueWords& words,
                  const std::map<PersonId, QString>& workers, Instant now);
    /// Where nothing is chosen, or the reason could not be read.
    void show_note(const QString& note);
    /// Off what it stands beside; alone it begins where everything else does.
    void set_indented(bool indented);

    /// What it says, line by line: for tests and for copying into a message.
    QStringList lines() const;
    const DayCalendar& calendar() const { return *m_calendar; }

Q_SIGNALS:
    void closed();

private:
    void build();
    void add(const QString& name, const QString& value);
    void add_start(const Obligation& owed, const WhyFacts& facts,
                   const std::map<PersonId, QString>& workers);
    void add_limit(const Obligation& owed, const Explanation& explanation);
    void add_exception(const Obligation& owed, Instant now);
    void add_asked(const WhyFacts& facts);
    void add_missing(const Obligation& owed);
    QString before_first_review(const Obligation& owed) const;
    QString counted_days(const Explanation& explanation) const;
    QString days_not_counted(const Explanation& explanation) const;
    std::vector<QWidget*> parts() const;
    void clear();

    const Wording& m_wording;
    TextLabel* m_title;
    QPushButton* m_close;
    QWidget* m_content;
    ClauseTag* m_clause;
    TextLabel* m_edition;
    TextLabel* m_about;
    TextLabel* m_asks;
    StatusBadge* m_status;
    DueLabel* m_due;
    QGridLayout* m_form;
    DayCalendar* m_calendar;
    TextLabel* m_note;
    int m_rows = 0;    ///< of the form
    std::vector<QStringList> m_said;
};

}
