#pragma once
#include <QWidget>

#include "ui/common/icons.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {

/// A status as icon, word and colour.
class StatusBadge : public QWidget {
    Q_OBJECT

public:
    explicit StatusBadge(QWidget* parent = nullptr);
    void show_status(const StatusLook& look, const QString& word);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw_icon();

    StatusLook m_look{Glyph::waiting, Tone::muted};
    QLabel* m_icon;
    TextLabel* m_word;
};

}
