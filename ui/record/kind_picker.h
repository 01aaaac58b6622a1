#pragma once
#include <QWidget>

#include "report/wording.h"
#include "workspace/workspace.h"

class QLineEdit;
class QListWidget;

namespace holdfast::ui {

/// What is to be recorded: a list that narrows while typing; Enter takes the first.
class KindPicker : public QWidget {
    Q_OBJECT

public:
    explicit KindPicker(const Wording& wording, QWidget* parent = nullptr);
    void offer(Roles roles);
    void take_focus();

Q_SIGNALS:
    void chosen(std::size_t kind);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void narrow(const QString& typed);
    void choose_current();

    const Wording& m_wording;
    QLineEdit* m_typed;
    QListWidget* m_list;
};

}
