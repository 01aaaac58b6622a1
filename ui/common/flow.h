#pragma once
#include <QLayout>
#include <optional>
#include <vector>

namespace holdfast::ui {

/// A row of controls that goes on in the next line where there is no room for all of them.
class Flow : public QLayout {
    Q_OBJECT

public:
    explicit Flow(QWidget* parent = nullptr);
    ~Flow() override;

    /// What is added from here on stands at the right of its line.
    void add_spring();

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    enum class Doing { measure, place };
    int arrange(const QRect& rect, Doing doing) const;
    void place_line(const QRect& line, std::size_t from, std::size_t to) const;
    QSize size_of(std::size_t item, int room) const;

    std::vector<QLayoutItem*> m_items;
    std::optional<std::size_t> m_spring;
};

/// The controls of a page in such a row; what is null is the spring.
QWidget* flow_of(std::initializer_list<QWidget*> controls);

}
