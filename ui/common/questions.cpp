#include "ui/common/questions.h"

#include <QFileDialog>

namespace holdfast::ui {

std::optional<QString> DialogQuestions::choose_folder(QWidget* parent, const QString& title,
                                                      const QString& start)
{
    const QString folder = QFileDialog::getExistingDirectory(parent, title, start);
    return folder.isEmpty() ? std::nullopt : std::optional(folder);
}

}
