#pragma once
#include <QWidget>

#include "ui/record/form_context.h"

namespace holdfast::ui {

/// One field's control: takes and gives values in the words of the interchange.
class FieldControl : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual std::vector<std::string> values() const = 0;
    virtual void set_values(const std::vector<std::string>& values) = 0;
    /// What is wrong with what was typed, before anybody asks whether it is a fact; empty: nothing.
    virtual QString problem() const { return {}; }
    /// What it says in words, for showing what a correction changes.
    virtual QString said() const = 0;

Q_SIGNALS:
    void edited();
};

struct ControlWanted {
    std::string_view kind;
    FieldShape shape;
    const Options* options = nullptr;
    Instant now{};
};

/// The control that a field of this shape is filled in with; null where nobody fills it in.
FieldControl* control_for(const ControlWanted& wanted);

}
