#pragma once
#include <memory>

#include "ui/service/service_part.h"
#include "workspace/people.h"

class QPushButton;
class QStackedWidget;

namespace holdfast::ui {

class RecoveryCodeStep;

/// A new recovery code, whole or in two halves, shown once and asked back before it comes into force. For service managers. Going
/// elsewhere, or locking, before it was typed back leaves the code before in force.
class RecoveryPart : public ServicePart {
    Q_OBJECT

public:
    explicit RecoveryPart(const Room& room);
    ~RecoveryPart() override;

    bool is_for(const SignedIn& who) const override
    {
        return who.roles.contains(Role::service_manager);
    }
    void read_again() override {}
    void forget() override;
    /// Waiting for the person is not being busy.
    bool is_busy() const override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    class Showing;
    QWidget* offering();
    void renew(RecoveryForm form);
    void show_parts(std::shared_ptr<std::vector<Secret>> parts, const std::string& fingerprint);
    void show_part();
    void next_part();
    void give_up();
    void done(const WorkspaceResult<void>& result);

    std::shared_ptr<Showing> m_showing;
    std::shared_ptr<std::vector<Secret>> m_parts;
    std::size_t m_part = 0;
    std::string m_fingerprint;
    QStackedWidget* m_steps;
    TextLabel* m_which;
    RecoveryCodeStep* m_code;
    TextLabel* m_said;
};

}
