#include "ui/print/outlet_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QSaveFile>
#include <QScreen>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/measure.h"
#include "ui/common/scrolled.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {
namespace {

constexpr int dialog_digits = 62;

/// Among the person's documents, where they have a folder for them.
QString suggested_file(const QString& name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return (QFileInfo(folder).isDir() ? QDir(folder) : QDir::home()).filePath(name);
}

/// As what writes it later will begin; nothing is left of it.
bool can_be_written(const QString& file)
{
    QSaveFile attempt(file);
    const bool begun = attempt.open(QIODevice::WriteOnly);
    attempt.cancelWriting();
    return begun;
}

}

OutletDialog::OutletDialog(const OutletOffer& offer, QWidget* parent)
    : QDialog(parent),
      m_form(offer.form),
      m_must_be_read(offer.looked_through_by == LookedThroughBy::reader),
      m_may_leave_words_out(m_must_be_read && offer.own_words_may_be_left_out),
      m_pdf(new QRadioButton(tr("A &PDF file"))),
      m_printer(new QRadioButton(tr("A p&rinter"))),
      m_file(new QLineEdit(suggested_file(offer.file_name))),
      m_choose(new QPushButton(tr("&Choose…"))),
      m_whereabouts(new QCheckBox(tr("Include survivors' &whereabouts"))),
      m_whereabouts_warning(paragraph(TextSize::label, Tone::overdue)),
      m_own_words(new QCheckBox(tr("Include what people wrote in their &own words"))),
      m_read(new QCheckBox(tr("I &have read all that will stand on it"))),
      m_reason(new QLineEdit),
      m_take_out(new QPushButton(tr("&Take out"))),
      m_problem(paragraph(TextSize::body, Tone::overdue))
{
    setWindowTitle(QStringLiteral("Holdfast"));
    setAccessibleName(m_form == OutletOffer::Form::copy ? tr("Save a copy")
                                                        : tr("Print or save as PDF"));
    build(offer);
    connect(m_pdf, &QRadioButton::toggled, this, &OutletDialog::show_state);
    connect(m_whereabouts, &QCheckBox::toggled, this, &OutletDialog::show_state);
    connect(m_read, &QCheckBox::toggled, this, &OutletDialog::show_state);
    // What was read before is not what leaves now.
    connect(m_own_words, &QCheckBox::toggled, this, [this] { m_read->setChecked(false); });
    connect(m_file, &QLineEdit::textChanged, this, &OutletDialog::show_state);
    connect(m_reason, &QLineEdit::textChanged, this, &OutletDialog::show_state);
    connect(m_choose, &QPushButton::clicked, this, &OutletDialog::choose_file);
    m_pdf->setChecked(true);
    show_state();
}

/// Which file; a copy of a file is not printed.
QLayout* OutletDialog::where(const OutletOffer& offer)
{
    const bool copy = offer.form == OutletOffer::Form::copy;
    m_pdf->setAccessibleName(tr("A PDF file"));
    m_printer->setAccessibleName(tr("A printer"));
    if (copy) {
        m_pdf->hide();
        m_printer->hide();
    }
    m_file->setAccessibleName(tr("File to save as"));
    m_choose->setAccessibleName(tr("Choose where to save the file"));
    auto* where = new QHBoxLayout;
    where->setSpacing(space::small);
    where->addWidget(m_file, 1);
    where->addWidget(m_choose);
    return where;
}

/// For whoever has to look for whereabouts themselves.
QLayout* OutletDialog::own_words_part()
{
    auto* warning = paragraph(TextSize::body, Tone::overdue);
    warning->setText(
        tr("You do not hold the survivors' record, so Holdfast cannot find in it where "
           "a survivor lives or goes, should somebody have written it. Read it before "
           "it leaves; that you did is noted."));
    m_own_words->setAccessibleName(tr("Include what people wrote in their own words"));
    m_read->setAccessibleName(tr("I have read all that will stand on it"));
    if (!m_must_be_read) {
        warning->hide();
        m_read->hide();
    }
    if (!m_may_leave_words_out)
        m_own_words->hide();
    auto* part = new QVBoxLayout;
    part->setSpacing(space::small);
    part->addWidget(warning);
    part->addWidget(m_own_words);
    part->addWidget(m_read);
    return part;
}

void OutletDialog::build(const OutletOffer& offer)
{
    auto* title = paragraph(TextSize::section);
    title->setText(tr("Take out %1").arg(offer.what));
    auto* warning = paragraph();
    warning->setText(tr("What leaves the record is no longer encrypted: neither the file nor what "
                        "a printer keeps of "
                        "it. Whoever finds it can read it. That it was taken out is noted, with "
                        "your name and the time."));
    auto* caution = paragraph(TextSize::body, Tone::overdue);
    caution->setText(offer.caution);
    if (offer.caution.isEmpty())
        caution->hide();
    m_whereabouts->setAccessibleName(tr("Include survivors' whereabouts"));
    if (!offer.whereabouts_may_be_included)
        m_whereabouts->hide();
    m_whereabouts_warning->setText(tr("Addresses and places will stand on the paper. If the "
                                      "perpetrator sees it, the people on it can be found."));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why it is taken out, and for whom"));

    auto* reason = new QHBoxLayout;
    reason->setSpacing(space::wide);
    auto* reason_label = new TextLabel;
    reason_label->setText(tr("Reason"));
    reason_label->setBuddy(m_reason);
    reason->addWidget(reason_label);
    reason->addWidget(m_reason, 1);

    auto* buttons = new QDialogButtonBox;
    m_take_out->setAccessibleName(tr("Take out"));
    buttons->addButton(m_take_out, QDialogButtonBox::AcceptRole);
    auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAccessibleName(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &OutletDialog::take_out);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_content = new QWidget;
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(space::medium);
    content->addWidget(title);
    content->addWidget(warning);
    content->addWidget(caution);
    content->addWidget(m_pdf);
    content->addLayout(where(offer));
    content->addWidget(m_printer);
    content->addWidget(m_whereabouts);
    content->addWidget(m_whereabouts_warning);
    content->addLayout(own_words_part());
    content->addLayout(reason);
    content->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::section, space::section, space::wide);
    layout->setSpacing(space::medium);
    layout->addWidget(new Scrolled(m_content), 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_problem->hide();
    // Once it is of this window, which else takes the first button for the one that Enter means.
    m_take_out->setDefault(true);
}

/// As wide as lines are read well and as high as its words are then, within the screen; beyond that it scrolls.
void OutletDialog::fit()
{
    const QSize most = screen()->availableSize() * 9 / 10;
    const QMargins around = layout()->contentsMargins();
    const int aside = around.left() + around.right()
                      + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int wide = std::min(std::max(digits(dialog_digits), layout()->minimumSize().width()),
                              most.width());
    const int words = m_content->layout()->totalHeightForWidth(wide - aside);
    const int others = layout()->sizeHint().height() - layout()->itemAt(0)->sizeHint().height();
    resize(wide, std::min(words + others, most.height()));
}

void OutletDialog::showEvent(QShowEvent* event)
{
    fit();
    QDialog::showEvent(event);
}

void OutletDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        QMetaObject::invokeMethod(this, &OutletDialog::fit, Qt::QueuedConnection);
}

void OutletDialog::choose_file()
{
    const QString chosen = QFileDialog::getSaveFileName(
        this, tr("Save as"), m_file->text(),
        m_form == OutletOffer::Form::copy ? QString() : tr("PDF files (*.pdf)"), nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        m_file->setText(chosen);
}

/// A place that nothing can be written to is said before anything of what was typed is gone.
void OutletDialog::take_out()
{
    if (to_printer() || can_be_written(pdf_file()))
        return accept();
    const QFileInfo chosen(pdf_file());
    show_problem(chosen.dir().exists() ? tr("Nothing can be written there. Choose another place.")
                                       : tr("There is no folder %1. Choose another place.")
                                             .arg(QDir::toNativeSeparators(chosen.absolutePath())));
    m_file->setFocus();
}

void OutletDialog::show_problem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_file->setAccessibleDescription(problem);
    if (isVisible())
        fit();
}

void OutletDialog::show_state()
{
    if (m_problem->isVisibleTo(this))
        show_problem({});
    m_file->setEnabled(m_pdf->isChecked());
    m_choose->setEnabled(m_pdf->isChecked());
    const bool whereabouts = m_whereabouts->isChecked();
    if (whereabouts == m_whereabouts_warning->isHidden()) {
        m_whereabouts_warning->setVisible(whereabouts);
        if (isVisible())
            fit();
    }
    const bool somewhere = to_printer() || !pdf_file().isEmpty();
    m_take_out->setEnabled(somewhere && (!whereabouts || !reason().isEmpty())
                           && (!m_must_be_read || was_read()));
}

bool OutletDialog::to_printer() const
{
    return m_printer->isChecked();
}

QString OutletDialog::pdf_file() const
{
    return m_file->text().trimmed();
}

WithWhereabouts OutletDialog::whereabouts() const
{
    return m_whereabouts->isChecked() ? WithWhereabouts::yes : WithWhereabouts::no;
}

QString OutletDialog::reason() const
{
    return m_reason->text().trimmed();
}

WithOwnWords OutletDialog::own_words() const
{
    return m_may_leave_words_out && !m_own_words->isChecked() ? WithOwnWords::no
                                                              : WithOwnWords::yes;
}

bool OutletDialog::was_read() const
{
    return m_read->isChecked();
}

std::optional<Outlet> OutletDialog::ask(const OutletOffer& offer, QWidget* parent)
{
    OutletDialog dialog(offer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    Outlet outlet{.pdf_file = {},
                  .printer = {},
                  .whereabouts = dialog.whereabouts(),
                  .reason = dialog.reason(),
                  .own_words = dialog.own_words(),
                  .was_read = dialog.was_read()};
    if (!dialog.to_printer()) {
        outlet.pdf_file = dialog.pdf_file();
        return outlet;
    }
    outlet.printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    outlet.printer->setDocName(QStringLiteral("Holdfast"));
    QPrintDialog printers(outlet.printer.get(), parent);
    if (printers.exec() != QDialog::Accepted)
        return std::nullopt;
    return outlet;
}

}
