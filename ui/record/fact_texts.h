#pragma once
#include <QWidget>
#include <optional>
#include <string>

class QPlainTextEdit;

namespace holdfast::ui {

class FormField;

/// What is told beside the fields of a fact, and why it is corrected where it is. A kind that everybody on the case reads without
/// a text says so instead.
class FactTexts : public QWidget {
    Q_OBJECT

public:
    enum class Reason { asked, not_asked };

    FactTexts(std::size_t kind, Reason reason);

    void set_own(const std::string& narrative);
    /// What was told, as it was typed; absent where the kind has no text.
    std::optional<std::string> own() const;
    /// What goes into the record: what was told, then the reason.
    std::string narrative() const;

    bool lacks_reason() const;
    /// Says so beside it, or no longer.
    void show_lack();
    void focus_reason();
    /// Whether there is anything to write in.
    bool take_focus();

Q_SIGNALS:
    void edited();

private:
    void tell_edits(QPlainTextEdit* box);

    QPlainTextEdit* m_narrative = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    FormField* m_reason_field = nullptr;
};

}
