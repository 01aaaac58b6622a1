#pragma once
#include "ui/casefile/case_names.h"
#include "ui/service/service_part.h"
#include "workspace/merging.h"

class QVBoxLayout;

namespace holdfast::ui {

/// Entries that were corrected in more than one way, on computers that did not know of each other: what stood there first, what each
/// correction makes of it, and which one holds.
class ConflictsPart : public ServicePart {
    Q_OBJECT

public:
    explicit ConflictsPart(const Room& room);

    void read_again() override;
    void forget() override;

private:
    struct Read;
    static Read read(const Workspace& workspace);
    void show_read(Read read);
    void show_chosen();
    void clear_versions();
    QWidget* as_first_written(const RecordConflict& conflict, const CaseNames& names) const;
    QWidget* version_card(const RecordConflict& conflict, const ConflictVersion& version,
                          const CaseNames& names);
    void settle(const RecordConflict& conflict, const EntryId& holds);

    std::vector<RecordConflict> m_conflicts;
    std::map<Stream, CaseNames> m_names;
    TextLabel* m_about;
    TextRows* m_rows;
    QTreeView* m_list;
    TextLabel* m_said;
    QWidget* m_chosen;
    QVBoxLayout* m_versions;
};

}
