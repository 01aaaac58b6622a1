#include "ui/service/erasure_form.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <set>

#include "ui/casefile/fact_words.h"
#include "ui/common/beside.h"
#include "ui/common/form_field.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/service/service_part.h"

namespace holdfast::ui {
namespace {

/// What a case says of its erasures and holds stays.
bool stays(const Fact& fact)
{
    return std::holds_alternative<EntryErased>(fact)
           || std::holds_alternative<ErasureProposed>(fact)
           || std::holds_alternative<ErasureDeclined>(fact)
           || std::holds_alternative<LegalHoldSet>(fact)
           || std::holds_alternative<LegalHoldLifted>(fact);
}

}

WorkspaceResult<Erasable> erasable(const Workspace& workspace, const std::string& reference,
                                   Instant now)
{
    const auto found = workspace.find_case(reference);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return tl::unexpected(WorkspaceError{.refusal = Refusal::no_such_case});
    const auto view = workspace.case_view((*found)->id, Moment::now(now));
    if (!view)
        return tl::unexpected(view.error());
    std::set<EntryId> erased;
    for (const Entry& entry : view->history->entries())
        if (const auto* fact = std::get_if<EntryErased>(&entry.fact))
            erased.insert(fact->entry);
    Erasable of{(*found)->id,
                text((*found)->reference),
                {},
                {},
                CaseNames(view->file, workspace.directory())};
    for (const Entry& entry : view->history->entries()) {
        if (stays(entry.fact) || erased.contains(entry.id))
            continue;
        of.entries.emplace_back(entry.id, entry.fact);
        of.happened.push_back(entry.happened);
    }
    return of;
}

ErasureForm::ErasureForm(const Wording& wording)
    : m_wording(wording),
      m_title(paragraph(TextSize::section)),
      m_entries(new QListWidget),
      m_ground(new QLineEdit),
      m_reason(new QPlainTextEdit),
      m_ask(new QPushButton(tr("Ask for it")))
{
    m_entries->setAccessibleName(tr("Entries to be erased"));
    m_entries->setWordWrap(true);
    m_entries->setResizeMode(QListView::Adjust);
    m_entries->setSpacing(space::hair);    // between one that breaks and the next
    m_entries->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reason->setTabChangesFocus(true);
    keep_high(m_reason, 3);
    auto* about = paragraph(TextSize::body, Tone::muted);
    about->setText(tr("What is ticked is destroyed once a second person carries it out, with its "
                      "earlier and later versions and the documents that belong to it. Its kind "
                      "and its times stay, so that duties do not change."));
    auto* tick_all = new QPushButton(tr("Tick all"));
    auto* tick_none = new QPushButton(tr("Tick none"));
    auto* give_up = new QPushButton(tr("Cancel"));
    auto* ticks = new QHBoxLayout;
    ticks->setSpacing(space::small);
    ticks->addWidget(tick_all);
    ticks->addWidget(tick_none);
    ticks->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(give_up);
    buttons->addStretch();
    buttons->addWidget(m_ask);
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(space::wide, space::wide, space::section, space::wide);
    layout->setSpacing(space::medium);
    layout->addWidget(m_title);
    layout->addWidget(about);
    layout->addWidget(m_entries, 1);
    layout->addLayout(ticks);
    layout->addWidget(
        new FormField(tr("On what ground"), tr("In a few words, without a name."), m_ground));
    layout->addWidget(new FormField(tr("Why, for the record"), {}, m_reason));
    layout->addLayout(buttons);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolled(inner));
    const auto tick = [this](Qt::CheckState state) {
        for (int row = 0; row < m_entries->count(); ++row)
            m_entries->item(row)->setCheckState(state);
    };
    connect(tick_all, &QPushButton::clicked, this, [tick] { tick(Qt::Checked); });
    connect(tick_none, &QPushButton::clicked, this, [tick] { tick(Qt::Unchecked); });
    connect(give_up, &QPushButton::clicked, this, &ErasureForm::close);
    connect(m_entries, &QListWidget::itemChanged, this, &ErasureForm::show_state);
    connect(m_ground, &QLineEdit::textChanged, this, &ErasureForm::show_state);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ErasureForm::show_state);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(m_of->id, ticked(), m_ground->text().trimmed(),
                      m_reason->toPlainText().trimmed());
    });
    close();
}

void ErasureForm::open(Erasable of)
{
    close();
    m_of = std::move(of);
    m_title->setText(tr("Erase in %1").arg(m_of->reference));
    const FactWords words(m_wording, m_of->names);
    for (std::size_t i = 0; i < m_of->entries.size(); ++i) {
        const Fact& fact = m_of->entries[i].second;
        const QString line = words.line(fact);
        const QString what = tr("%1 · %2").arg(text(m_wording.time(m_of->happened[i])),
                                               words.title(fact));
        auto* item = new QListWidgetItem(line.isEmpty() ? what : tr("%1 · %2").arg(what, line));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        m_entries->addItem(item);
    }
    show_state();
    show();
    m_entries->setFocus();
}

void ErasureForm::close()
{
    hide();
    m_of.reset();
    m_entries->clear();
    m_ground->clear();
    m_reason->clear();
}

std::vector<EntryId> ErasureForm::ticked() const
{
    std::vector<EntryId> ids;
    for (int row = 0; m_of && row < m_entries->count(); ++row)
        if (m_entries->item(row)->checkState() == Qt::Checked)
            ids.push_back(m_of->entries[static_cast<std::size_t>(row)].first);
    return ids;
}

void ErasureForm::show_state()
{
    m_ask->setEnabled(!ticked().empty() && !m_ground->text().trimmed().isEmpty()
                      && !m_reason->toPlainText().trimmed().isEmpty());
}

}
