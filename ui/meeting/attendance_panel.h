#pragma once
#include <QWidget>
#include <map>

#include "casefile/directory.h"
#include "workspace/meeting.h"

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace holdfast::ui {

/// Who chairs, and who is there for which side.
class AttendancePanel : public QWidget {
    Q_OBJECT

public:
    explicit AttendancePanel(QWidget* parent = nullptr);

    void set_workers(const std::map<PersonId, Directory::Worker>& workers, const PersonId& self);
    void set_present(const Attendance& present);
    Attendance present() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    struct Box {
        PersonId worker;
        QCheckBox* box;
    };
    void add_boxes(const std::map<PersonId, Directory::Worker>& workers, Role role,
                   QVBoxLayout* layout, std::vector<Box>& boxes);

    QComboBox* m_chair;
    QVBoxLayout* m_intervention_layout;
    QVBoxLayout* m_iss_layout;
    std::vector<Box> m_intervention;
    std::vector<Box> m_iss;
};

/// What keeps a page from counting as a review because of who is there; empty where nothing does.
QString attendance_problem(const Attendance& present);

}
