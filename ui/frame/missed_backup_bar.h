#pragma once
#include <QWidget>

#include "ui/common/page.h"
#include "workspace/backups.h"

namespace holdfast::ui {

class TextLabel;

/// Tells a person who is back that the backup was not made when they locked, and why. Hidden where there is nothing to tell.
class MissedBackupBar : public QWidget {
    Q_OBJECT

public:
    explicit MissedBackupBar(const Room& room);

Q_SIGNALS:
    void backups_wanted();

private:
    void read();
    void show_missed(const std::optional<MissedBackup>& missed);

    Room m_room;
    TextLabel* m_words;
};

}
