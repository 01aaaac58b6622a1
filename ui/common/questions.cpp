#include "ui/common/questions.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/measure.h"
#include "ui/common/text_label.h"
#include "ui/print/outlet_dialog.h"

namespace holdfast::ui {
namespace {

QString question_words(const char* source)
{
    return QCoreApplication::translate("questions", source);
}

/// A question, what to know about it, and two buttons. Its window's title names nobody. What is asked about cannot be taken back,
/// so Return alone does not do it: the button that does nothing is the default.
class Asked : public QDialog {
public:
    Asked(QWidget* parent, const QString& question, const QString& explanation,
          const QString& action)
        : QDialog(parent), m_yes(new QPushButton(action)), m_layout(new QVBoxLayout(this))
    {
        setWindowTitle(QStringLiteral("Holdfast"));
        setAccessibleName(question);
        auto* title = paragraph(TextSize::section);
        title->setText(question);
        auto* text = paragraph();
        text->setText(explanation);
        if (explanation.isEmpty())
            text->hide();
        auto* buttons = new QDialogButtonBox;
        buttons->addButton(m_yes, QDialogButtonBox::AcceptRole);
        auto* cancel = buttons->addButton(question_words(QT_TRANSLATE_NOOP("questions", "Cancel")),
                                          QDialogButtonBox::RejectRole);
        cancel->setDefault(true);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        m_layout->setContentsMargins(space::section, space::section, space::section,
                                     space::section);
        m_layout->setSpacing(space::medium);
        m_layout->addWidget(title);
        m_layout->addWidget(text);
        m_layout->addWidget(buttons);
        cancel->setFocus();
        setMinimumWidth(digits(60));
    }

protected:
    QPushButton* m_yes;
    QVBoxLayout* m_layout;
};

class AskedForReason : public Asked {
public:
    AskedForReason(QWidget* parent, const QString& question, const QString& explanation,
                   const QString& action)
        : Asked(parent, question, explanation, action), m_reason(new QPlainTextEdit)
    {
        m_reason->setAccessibleName(question_words(QT_TRANSLATE_NOOP("questions", "Reason")));
        m_reason->setTabChangesFocus(true);
        auto* label = paragraph(TextSize::label, Tone::muted);
        label->setText(question_words(QT_TRANSLATE_NOOP("questions", "Your reason")));
        label->setBuddy(m_reason);
        m_layout->insertWidget(2, label);
        m_layout->insertWidget(3, m_reason);
        m_yes->setEnabled(false);
        connect(m_reason, &QPlainTextEdit::textChanged, this,
                [this] { m_yes->setEnabled(!said().isEmpty()); });
        m_reason->setFocus();
    }

    QString said() const { return m_reason->toPlainText().trimmed(); }

private:
    QPlainTextEdit* m_reason;
};

}

std::optional<QString> DialogQuestions::choose_folder(QWidget* parent, const QString& title,
                                                      const QString& start)
{
    const QString folder = QFileDialog::getExistingDirectory(parent, title, start);
    return folder.isEmpty() ? std::nullopt : std::optional(folder);
}

std::optional<QString> DialogQuestions::choose_file(QWidget* parent, const QString& title,
                                                    const QString& filter)
{
    const QString file = QFileDialog::getOpenFileName(parent, title, {}, filter);
    return file.isEmpty() ? std::nullopt : std::optional(file);
}

bool DialogQuestions::confirm(QWidget* parent, const QString& question, const QString& explanation,
                              const QString& action)
{
    return Asked(parent, question, explanation, action).exec() == QDialog::Accepted;
}

std::optional<QString> DialogQuestions::reason(QWidget* parent, const QString& question,
                                               const QString& explanation, const QString& action)
{
    AskedForReason asked(parent, question, explanation, action);
    if (asked.exec() != QDialog::Accepted)
        return std::nullopt;
    return asked.said();
}

std::optional<Outlet> DialogQuestions::choose_outlet(QWidget* parent, const OutletOffer& offer)
{
    return OutletDialog::ask(offer, parent);
}

}
