#include "ui/casefile/entry_panel.h"

#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/casefile/fact_words.h"
#include "ui/casefile/whereabouts.h"
#include "ui/common/measure.h"
#include "ui/common/scrolled.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/record/words.h"

namespace holdfast::ui {

EntryPanel::EntryPanel(const Wording& wording, QWidget* parent)
    : QWidget(parent),
      m_wording(wording),
      m_title(paragraph(TextSize::section)),
      m_narrative(paragraph()),
      m_form(new QFormLayout),
      m_correct(new QPushButton(tr("&Correct…")))
{
    setAccessibleName(tr("The chosen entry"));
    m_correct->setAccessibleName(tr("Correct the chosen entry"));
    m_correct->setToolTip(
        tr("What was written stays; the correction says what is right, and why."));
    auto* close = new QPushButton(tr("Close"));
    close->setAccessibleName(tr("Close the entry"));
    connect(close, &QPushButton::clicked, this, &EntryPanel::closed);
    connect(m_correct, &QPushButton::clicked, this, [this] {
        if (m_entry)
            Q_EMIT correct_wanted(*m_entry);
    });
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(space::wide);
    m_form->setVerticalSpacing(space::hair);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::medium);
    inner->addWidget(m_narrative);
    inner->addLayout(m_form);
    inner->addWidget(m_correct, 0, Qt::AlignLeft);
    inner->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("The chosen entry"));
    scroll->setWidget(content);
    leave_gap_beside_bar(scroll, space::small);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
}

void EntryPanel::clear()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_title->clear();
    m_narrative->clear();
    m_entry.reset();
    m_said.clear();
}

void EntryPanel::add(const QString& label, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* name = new TextLabel(TextSize::body, Tone::muted);
    name->setText(label);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* words = paragraph();
    words->setText(value);
    words->setAccessibleName(tr("%1: %2").arg(label, value));
    m_form->addRow(name, words);
    m_said.append(tr("%1: %2").arg(label, value));
}

void EntryPanel::show_entry(const CaseReading& reading, const Entry& entry)
{
    clear();
    m_entry = entry.id;
    const FactWords words(m_wording, reading.names);
    m_title->setText(words.title(entry.fact));
    const auto narrative = reading.view.narratives.find(entry.id);
    const bool hidden = tells_whereabouts(entry.fact);
    m_narrative->setVisible(hidden || narrative != reading.view.narratives.end());
    if (hidden)
        m_narrative->setText(
            tr("Where somebody is to be found is shown only on request, in the survivor's file."));
    else if (narrative != reading.view.narratives.end())
        m_narrative->setText(text(narrative->second));
    for (const auto& [label, value] : words.fields(entry.fact))
        add(label, value);
    add(tr("Happened"), text(m_wording.time(entry.happened)));
    add(tr("Recorded"), text(m_wording.time(entry.recorded)));
    add(tr("By"), reading.names.of(entry.author));
    add(tr("Known from"), capitalised(choice_words(entry.source)));
    add(tr("Kept in"), capitalised(choice_words(entry.compartment)));
    if (entry.imported)
        add(tr("Imported"), tr("from another record; the time is as that record states it"));
    add_correction(reading, entry);
    m_correct->setVisible(reading.looking == Looking::now);
}

/// What stood there before, so that nothing is changed unseen.
void EntryPanel::add_correction(const CaseReading& reading, const Entry& entry)
{
    if (!entry.corrects)
        return;
    const Entry* before = reading.view.history->find(*entry.corrects);
    if (!before)
        return add(tr("Corrects"), tr("an entry that is not held here"));
    const FactWords words(m_wording, reading.names);
    add(tr("Corrects"),
        tr("%1, %2").arg(words.title(before->fact), text(m_wording.time(before->happened))));
    add(tr("It said before"), words.line(before->fact));
}

}
