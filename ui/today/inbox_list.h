#pragma once
#include <QWidget>
#include <functional>
#include <map>
#include <vector>

#include "ui/common/page.h"
#include "workspace/inbox.h"

class QListWidget;
class QPushButton;

namespace holdfast::ui {

class EmptyState;

/// What waits for the signed-in person beside what is owed (`inbox`), and what they do about it.
class InboxList : public QWidget {
    Q_OBJECT

public:
    explicit InboxList(const Room& room);

    void read_again();
    void forget();
    bool is_reading() const { return m_reading; }
    int count() const { return static_cast<int>(m_items.size()); }
    const std::vector<InboxItem>& items() const { return m_items; }
    QString refusal() const { return m_refused; }

Q_SIGNALS:
    void counted(int count);

private:
    QWidget* actions();
    QString what_waits() const;
    QString name_of(const PersonId& worker) const;
    QString handed_over_words(const InboxItem& item) const;
    bool acknowledges(const InboxItem& item) const;
    void show_items(std::vector<InboxItem> items);
    QString words(const InboxItem& item) const;
    const InboxItem* current() const;
    void show_actions();
    void act();
    void acknowledge(const InboxItem& item);
    void grant(const InboxItem& item);
    void refuse();
    void look_at(const InboxItem& item, std::function<void(const QString&)> decide);
    QString all_words(const InboxItem& item, const QString& said) const;
    void offer_to_work_with(const InboxItem& item);
    void write(std::vector<NewFact> facts, std::function<void()> then = {});

    Room m_room;
    bool m_reading = false;
    std::vector<InboxItem> m_items;
    QString m_refused;
    QListWidget* m_list;
    EmptyState* m_empty;
    QPushButton* m_act;
    QPushButton* m_refuse;
    QPushButton* m_survivor;
    QPushButton* m_open;
};

}
