#pragma once
#include "ui/service/service_part.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace holdfast::ui {

class NewPassphrase;

/// Who can sign in, in which roles: add, change roles, give a new first passphrase, remove. For service managers; others look on.
class PeoplePart : public ManagersPart {
    Q_OBJECT

public:
    explicit PeoplePart(const Room& room);

    void read_again() override;
    void forget() override;

private:
    enum class Doing { nothing, adding, roles, passphrase };
    struct Read;
    QWidget* list_side();
    QWidget* form_side();
    void show_read(Read read);
    void show_state();
    void begin(Doing doing);
    void apply();
    void add();
    void set_roles();
    void reset_passphrase();
    void remove();
    void done(const WorkspaceResult<void>& result, const QString& what);
    Roles ticked() const;
    const Member* chosen() const;
    QString name_of(const Member& member) const;
    std::vector<TextRows::Row> rows() const;

    std::vector<Member> m_members;
    std::map<PersonId, std::string> m_names;
    Doing m_doing = Doing::nothing;

    TextRows* m_rows;
    QTreeView* m_list;
    TextLabel* m_said;
    QPushButton* m_add;
    QPushButton* m_set_roles;
    QPushButton* m_reset;
    QPushButton* m_remove;
    QWidget* m_form;
    TextLabel* m_form_title;
    QWidget* m_name_field;
    QLineEdit* m_name;
    QWidget* m_sign_in_field;
    QLineEdit* m_sign_in_name;
    QWidget* m_roles_box;
    std::vector<std::pair<Role, QCheckBox*>> m_roles;
    NewPassphrase* m_passphrase;
    QPushButton* m_apply;
};

}
