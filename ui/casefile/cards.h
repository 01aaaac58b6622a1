#pragma once
#include <QFrame>
#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace holdfast::ui {

/// A titled frame around one thing.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& title, QWidget* parent = nullptr);
    void add(QWidget* widget, int stretch = 0);
    /// Room that is left over goes here.
    void fill();

private:
    QVBoxLayout* m_layout;
};

/// Cards beside each other where there is room, else under each other.
class CardRow : public QWidget {
    Q_OBJECT

public:
    explicit CardRow(QWidget* parent = nullptr);
    void add(Card* card);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    QGridLayout* m_grid;
    std::vector<Card*> m_cards;
    int m_columns = 0;
};

}
