#pragma once
#include <QScrollArea>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/common/page.h"
#include "ui/service/text_rows.h"

namespace holdfast::ui {

class Beside;
class TextLabel;

/// One part of the service page: people, calendar, policy and so on. It reads when it is shown.
class ServicePart : public QWidget {
    Q_OBJECT

public:
    ServicePart(const Room& room, QString title) : m_room(room), m_title(std::move(title)) {}

    const QString& title() const { return m_title; }
    virtual void read_again() = 0;
    virtual void forget() = 0;
    /// Whether somebody in these roles has anything to do here.
    virtual bool is_for(const SignedIn&) const { return true; }
    virtual bool is_busy() const { return m_busy > 0; }

protected:
    Session& session() const { return m_room.session; }
    const Wording& wording() const { return m_room.wording; }
    const Room& room() const { return m_room; }

    /// Puts a question beside the window; busy until it is answered.
    template <typename Question, typename Answer>
    void ask(Question question, Answer answer)
    {
        ++m_busy;
        session().ask(this, std::move(question), [this, answer = std::move(answer)](auto value) {
            --m_busy;
            answer(std::move(value));
        });
    }
    void forget_questions() { m_busy = 0; }

private:
    Room m_room;
    QString m_title;
    int m_busy = 0;
};

/// A part for managers and whoever leads on data protection.
class ManagersPart : public ServicePart {
    Q_OBJECT

public:
    using ServicePart::ServicePart;

    bool is_for(const SignedIn& who) const final
    {
        return who.is_manager || who.roles.contains(Role::data_protection_lead);
    }
};

/// A list of rows with its heading, by the look of all lists. Words break into lines where there is no room for them beside
/// each other; where that does not help, columns stand aside in the order given. The row that a deed would be done to is seen
/// to be chosen.
QTreeView* list_of(TextRows* rows, const QString& accessible_name,
                   std::vector<int> least_first = {});

/// The number of the chosen row; absent where none is.
std::optional<std::size_t> chosen_row(const QTreeView& list);
/// Scrolls where there is no room for all of it, and leaves the keyboard to what is in it.
QScrollArea* scrolled(QWidget* inner);
/// A part's own column, with the space around it that all of them have.
QVBoxLayout* part_column(QWidget* part);
/// What stands beside a list begins off the line between them; in the place of the list it begins where the list does.
void begin_with_the_page(Beside& beside);
/// Why something was not done, and what to do about it.
QString not_done_words(const WorkspaceError& error, const Wording& wording);

/// A line that says what came of something, in the tone of it; hidden while empty.
void say(TextLabel* label, const QString& words, bool good);

}
