#pragma once
#include <QVBoxLayout>

namespace holdfast::ui {

/// A widget's own column, without space around it.
QVBoxLayout* column_of(QWidget* widget, int spacing);
/// The same under a heading.
QVBoxLayout* titled_column(QWidget* widget, const QString& title, int spacing);

}
