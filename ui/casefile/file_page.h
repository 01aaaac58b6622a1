#pragma once

#include "ui/casefile/tab_row.h"
#include "ui/common/page.h"

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace holdfast::ui {

class SheetsView;

/// What a case file and a survivor's file have in common: they are about one case and stand in tabs, and an answer to a question
/// that another one has overtaken is not shown.
class FilePage : public Page {
    Q_OBJECT

public:
    std::optional<CaseId> about() const override { return m_case; }
    bool is_reading() const override { return m_reading_now; }

protected:
    FilePage(const Room& room, const QString& tabs_name);

    static QPushButton* button(const QString& words, const QString& name);
    /// Ctrl and its number brings a tab to the front.
    void add_tab(const QString& name, QWidget* widget);
    SheetsView* add_sheets_tab(const QString& name);
    int tab() const;
    void bring_tab(int tab);
    /// Everything that scrolls in a part of it.
    static void scroll_to_top(const QWidget& part);
    QTabBar* tabs() const { return &m_tabs->tabs(); }
    TabRow* tab_row() const { return m_tabs; }
    QStackedWidget* stack() const { return m_stack; }

    /// Reads beside the window; `answer` is given what came of it, unless something else was asked, or the page has forgotten.
    template <typename Question, typename Answer>
    void ask(Question question, Answer answer)
    {
        m_reading_now = true;
        session().ask(this, std::move(question),
                      [this, number = ++m_question, answer = std::move(answer)](auto value) {
                          if (number != m_question)
                              return;
                          m_reading_now = false;
                          answer(std::move(value));
                      });
    }
    /// About no case any more; what was asked is not answered.
    void forget_case();
    void set_case(const CaseId& id) { m_case = id; }
    /// Changes with every question: what is shown later is still about what was read then.
    int question() const { return m_question; }

private:
    std::optional<CaseId> m_case;
    bool m_reading_now = false;
    int m_question = 0;
    TabRow* m_tabs;
    QStackedWidget* m_stack;
};

}
