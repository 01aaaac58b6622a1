#pragma once
#include "ui/service/service_part.h"
#include "workspace/backups.h"

class QPushButton;

namespace holdfast::ui {

class LongWork;

/// How old the newest backup is and where it lies; backing up now, and making a record of a backup again in a new folder.
class BackupsPart : public ServicePart {
    Q_OBJECT

public:
    explicit BackupsPart(const Room& room);

    void read_again() override;
    void forget() override;
    bool is_busy() const override;

private:
    struct Read;
    QWidget* buttons();
    void show_read(Read read);
    void show_newest(const Read& read);
    void show_state();
    void choose_folder();
    void back_up_now();
    void restore();
    QString size_words(std::uint64_t bytes) const;
    QString age_words(Instant made) const;

    std::optional<std::filesystem::path> m_folder;
    std::vector<Backup> m_backups;

    TextLabel* m_newest;
    TextLabel* m_where;
    TextRows* m_rows;
    QTreeView* m_list;
    LongWork* m_work;
    TextLabel* m_said;
    QPushButton* m_choose;
    QPushButton* m_back_up;
    QPushButton* m_restore;
};

}
