#include "ui/unlock/recovery_code_step.h"

#include <QFontDatabase>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/common/titled_column.h"

namespace holdfast::ui {
namespace {

/// As the core reads a code: either case, I and L as 1, O as 0.
QString plain(const QString& typed)
{
    QString read = typed.trimmed().toUpper();
    read.replace(QLatin1Char('I'), QLatin1Char('1'));
    read.replace(QLatin1Char('L'), QLatin1Char('1'));
    read.replace(QLatin1Char('O'), QLatin1Char('0'));
    return read;
}

}

RecoveryCodeStep::RecoveryCodeStep(QWidget* parent)
    : QWidget(parent),
      m_why(paragraph()),
      m_written(new QPushButton(tr("I have written it down"))),
      m_code(paragraph(TextSize::title)),
      m_fingerprint(paragraph(TextSize::label, Tone::muted)),
      m_labels{new TextLabel(TextSize::label, Tone::muted),
               new TextLabel(TextSize::label, Tone::muted)},
      m_answers{new QLineEdit, new QLineEdit},
      m_wrong(paragraph(TextSize::body, Tone::overdue)),
      m_confirm(new QPushButton(tr("Open the record")))
{
    QVBoxLayout* both = column_of(this, space::wide);
    both->addWidget(m_showing = showing());
    both->addWidget(m_asking = asking());
    show_step(m_showing);
}

/// One at a time, as high as it is: what stands below follows at once.
void RecoveryCodeStep::show_step(QWidget* step)
{
    QWidget* other = step == m_showing ? m_asking : m_showing;
    const bool had_keyboard = other->isAncestorOf(window()->focusWidget());
    step->setVisible(true);
    if (had_keyboard)
        (step == m_showing ? static_cast<QWidget*>(m_written) : m_answers[0])->setFocus();
    other->setVisible(false);
}

QWidget* RecoveryCodeStep::showing()
{
    auto* page = new QWidget;
    auto* layout = column_of(page, space::wide);
    m_why->setText(tr("If every manager forgets their passphrase, this code is the only way back "
                      "in. Write it on paper and lock it in a safe, apart from the computer. It is "
                      "shown this once, and kept nowhere."));
    m_code->setAccessibleName(tr("Recovery code"));
    m_written->setDefault(true);
    layout->addWidget(m_why);
    layout->addWidget(m_code);
    layout->addWidget(m_fingerprint);
    layout->addWidget(m_written, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_written, &QPushButton::clicked, this, &RecoveryCodeStep::ask_back);
    return page;
}

QWidget* RecoveryCodeStep::asking()
{
    auto* page = new QWidget;
    auto* layout = column_of(page, space::wide);
    auto* ask = paragraph();
    ask->setText(tr("Type two groups of the code from your paper."));
    layout->addWidget(ask);
    for (int i = 0; i < 2; ++i) {
        m_labels[i]->setBuddy(m_answers[i]);
        auto* field = new QVBoxLayout;
        field->setSpacing(space::hair);
        field->addWidget(m_labels[i]);
        field->addWidget(m_answers[i]);
        layout->addLayout(field);
        connect(m_answers[i], &QLineEdit::returnPressed, this, &RecoveryCodeStep::check);
    }
    m_wrong->setText(tr("That is not what the code says. Look at your paper, or see the code "
                        "again and write it down anew."));
    m_wrong->setVisible(false);
    layout->addWidget(m_wrong);
    auto* buttons = new QHBoxLayout;
    auto* again = new QPushButton(tr("See the code again"));
    buttons->addWidget(again);
    buttons->addStretch();
    buttons->addWidget(m_confirm);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(again, &QPushButton::clicked, this, [this] { show_step(m_showing); });
    connect(m_confirm, &QPushButton::clicked, this, &RecoveryCodeStep::check);
    return page;
}

void RecoveryCodeStep::set_words(const QString& why, const QString& confirm)
{
    m_why->setText(why);
    m_confirm->setText(confirm);
}

void RecoveryCodeStep::show_code(const Secret& code, const std::string& fingerprint)
{
    const QString whole = text(code.text());
    m_groups = whole.split(QLatin1Char('-'));
    m_code->setText(m_groups.join(QStringLiteral("  ")));
    m_fingerprint->setText(
        tr("The record's fingerprint, to write beside it: %1").arg(text(fingerprint)));
    show_step(m_showing);
}

void RecoveryCodeStep::ask_back()
{
    const int count = static_cast<int>(m_groups.size());
    m_asked[0] = QRandomGenerator::global()->bounded(count / 2);
    m_asked[1] = count / 2 + QRandomGenerator::global()->bounded(count - count / 2);
    for (int i = 0; i < 2; ++i) {
        const QString label = tr("Group %1 of the recovery code").arg(m_asked[i] + 1);
        m_labels[i]->setText(label);
        m_answers[i]->setAccessibleName(label);
        m_answers[i]->clear();
    }
    m_wrong->setVisible(false);
    m_confirm->setDefault(true);
    show_step(m_asking);
    m_answers[0]->setFocus();
}

void RecoveryCodeStep::check()
{
    for (int i = 0; i < 2; ++i)
        if (plain(m_answers[i]->text()) != plain(m_groups.value(m_asked[i]))) {
            m_wrong->setVisible(true);
            m_answers[i]->setFocus();
            return;
        }
    Q_EMIT confirmed();
}

void RecoveryCodeStep::forget()
{
    for (QString& group : m_groups)
        group.fill(QLatin1Char('0'));
    m_groups.clear();
    m_code->clear();
    for (QLineEdit* answer : m_answers)
        answer->clear();
}

}
