#pragma once
#include "ui/common/page.h"

class QComboBox;
class QListWidget;
class QStackedWidget;

namespace holdfast::ui {

class ServicePart;

/// The service itself, part by part: people and access, programmes, calendar, policy, the access log, retention, what goes to other
/// computers and comes from them, backups, computers, the recovery code. Each sees the parts that are theirs.
class ServicePage : public Page {
    Q_OBJECT

public:
    explicit ServicePage(const Room& room);

    QString title() const override;
    void read_again() override;
    bool is_reading() const override;
    /// Nothing happens where the part is not for the signed-in person.
    void show_part(const QString& title);
    void show_backups();

protected:
    void forget() override;
    void take_focus() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ServicePart* part() const;
    int offer_parts();
    bool has_room_for_names() const;
    void make_room();

    std::vector<ServicePart*> m_parts;
    QListWidget* m_names;
    QWidget* m_line;
    QComboBox* m_choice;    ///< instead of the names, where there is no room for them beside a part
    QWidget* m_choice_bar;
    QStackedWidget* m_stack;
};

}
