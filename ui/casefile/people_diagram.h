#pragma once
#include <QWidget>

#include "ui/casefile/case_reading.h"

namespace holdfast::ui {

/// Somebody of the case and how they are linked to him.
struct PersonOfCase {
    enum class Kind { perpetrator, survivor, child };
    PersonId id;
    Kind kind{};
    QString name;
    QString link;      ///< "former partner", "child of both, 7"
    QString worker;    ///< who works with them; empty where nobody does, or for children
    bool at_risk = true;
    bool linked_elsewhere = false;     ///< known to be somebody in another case (ISS and managers)
    std::optional<PersonId> with{};    ///< a child: the survivor whose it is, where that is clear
};

std::vector<PersonOfCase> people_of(const CaseReading& reading);

/// Him, the survivors and the children with the links between them; the same is said in words beside it and as a list.
class PeopleDiagram : public QWidget {
    Q_OBJECT

public:
    explicit PeopleDiagram(QWidget* parent = nullptr);
    void show_people(std::vector<PersonOfCase> people);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Places {
        QRect perpetrator;
        std::vector<std::pair<const PersonOfCase*, QRect>> others;
    };
    Places places() const;
    QSize box_size() const;
    void paint_box(QPainter& painter, const QRect& box, const PersonOfCase& person) const;
    void paint_link(QPainter& painter, const QRect& from, const QRect& to,
                    const PersonOfCase& person) const;

    std::vector<PersonOfCase> m_people;
};

}
