#pragma once
#include "ui/service/service_part.h"
#include "workspace/merging.h"

class QPushButton;
class QRadioButton;

namespace holdfast::ui {

class LongWork;

/// What this computer gives to the service's other computers and takes from them, by a file that a stick or a share carries.
class ExchangePart : public ServicePart {
    Q_OBJECT

public:
    explicit ExchangePart(const Room& room);

    void read_again() override;
    void forget() override;
    bool is_busy() const override;

private:
    struct Taken;
    QWidget* sending();
    QWidget* receiving();
    void send();
    void receive();
    void show_made(const WorkspaceResult<BundleMade>& made, const QString& file);
    void show_taken(const Taken& taken);
    void show_refused(const Taken& taken);
    void show_state();

    TextLabel* m_behind;
    QRadioButton* m_everything;
    QRadioButton* m_what_is_new;
    QPushButton* m_send;
    QPushButton* m_receive;
    LongWork* m_work;
    TextLabel* m_said;
    TextRows* m_refused;
    QTreeView* m_list;
};

}
