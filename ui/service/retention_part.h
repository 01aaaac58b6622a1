#pragma once
#include "ui/service/service_part.h"
#include "workspace/erasing.h"
#include "workspace/retention.h"

class QLineEdit;
class QPushButton;

namespace holdfast::ui {

class ErasureForm;

/// What is kept longer than the schedule says, what somebody asked to have erased, and legal holds. One asks and another carries it
/// out; nothing is ever erased by itself. For managers and whoever leads on data protection.
class RetentionPart : public ManagersPart {
    Q_OBJECT

public:
    explicit RetentionPart(const Room& room);

    void read_again() override;
    void forget() override;

private:
    struct Read;
    static Read read(const Workspace& workspace, Instant now);
    QWidget* lists();
    QWidget* case_buttons();
    QWidget* erasure_buttons();
    void show_read(Read read);
    void show_due(const Read& read);
    void show_erasures(const Read& read);
    void show_state();
    void choose_schedule();
    void ask_for_erasure();
    void propose(const CaseId& id, std::vector<EntryId> entries, const QString& ground,
                 const QString& reason);
    enum class Hold { set, lift };
    void hold(Hold what);
    void carry_out();
    void decline();
    template <typename Deed>
    void with_case(Deed deed);
    void done(const WorkspaceResult<ErasureRow>& result, const QString& what);

    std::vector<RetentionRow> m_due_rows;
    std::vector<ErasureRow> m_erasure_rows;
    TextLabel* m_schedule;
    TextRows* m_due;
    QTreeView* m_due_list;
    QLineEdit* m_case;
    QPushButton* m_ask;
    QPushButton* m_hold;
    QPushButton* m_lift;
    TextRows* m_erasures;
    QTreeView* m_erasure_list;
    TextLabel* m_none_asked;
    QWidget* m_erasure_deeds = nullptr;
    QPushButton* m_carry_out;
    QPushButton* m_decline;
    TextLabel* m_said;
    ErasureForm* m_form;
};

}
