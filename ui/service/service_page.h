#pragma once
#include "ui/common/page.h"

class QListWidget;
class QStackedWidget;

namespace holdfast::ui {

class ServicePart;

/// The service itself: people and access, programmes, calendar, policy, bundles, backups, the access log.
class ServicePage : public Page {
    Q_OBJECT

public:
    explicit ServicePage(const Room& room);

    QString title() const override;
    void read_again() override;
    bool is_reading() const override;
    void show_part(const QString& title);

protected:
    void forget() override;
    void take_focus() override;

private:
    ServicePart* part() const;

    std::vector<ServicePart*> m_parts;
    QListWidget* m_names;
    QStackedWidget* m_stack;
};

}
