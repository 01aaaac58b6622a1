#pragma once
#include "ui/service/service_part.h"
#include "workspace/people.h"

class QPushButton;

namespace holdfast::ui {

/// The computers that wrote to the record, and removing one that was lost or given up. For managers; service managers remove.
class ComputersPart : public ServicePart {
    Q_OBJECT

public:
    explicit ComputersPart(const Room& room);

    bool is_for(const SignedIn& who) const override { return who.is_manager; }
    void read_again() override;
    void forget() override;

private:
    struct Read;
    void show_read(Read read);
    void show_state();
    void remove();
    QString names_of(const std::vector<PersonId>& people) const;
    QString moment(const std::optional<Instant>& at) const;

    std::vector<KnownDevice> m_devices;
    std::map<PersonId, QString> m_people;
    TextRows* m_rows;
    QTreeView* m_list;
    TextLabel* m_said;
    QPushButton* m_remove;
};

}
