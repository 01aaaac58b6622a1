#include "ui/common/titled_column.h"

#include "ui/common/text_label.h"

namespace holdfast::ui {

QVBoxLayout* column_of(QWidget* widget, int spacing)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QVBoxLayout* titled_column(QWidget* widget, const QString& title, int spacing)
{
    auto* layout = column_of(widget, spacing);
    auto* label = new TextLabel(TextSize::section);
    label->setText(title);
    layout->addWidget(label);
    return layout;
}

}
