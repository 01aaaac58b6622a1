#pragma once
#include <QFrame>

#include "report/wording.h"
#include "ui/survivor/survivor_reading.h"

namespace holdfast::ui {

class StatusBadge;
class TextLabel;

/// How, when and under what pretext it is safe to make contact. Stands above everything else.
class SafeContactBanner : public QFrame {
    Q_OBJECT

public:
    explicit SafeContactBanner(const Wording& wording, QWidget* parent = nullptr);
    void show_safe_contact(const std::optional<SafeContact>& safe, const QString& name);
    QString said() const;

private:
    const Wording& m_wording;
    StatusBadge* m_mark;    ///< where nothing is known of it
    TextLabel* m_first;
    TextLabel* m_more;
};

}
