#include "ui/audit/checklist_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

constexpr int to_answer = -1;

}

ChecklistForm::ChecklistForm(const Checklist& checklist, const Wording& wording)
    : m_checklist(checklist), m_wording(wording)
{
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(space::section, space::wide, space::section, space::wide);
    layout->setSpacing(space::medium);
    for (const Side side : {Side::intervention, Side::iss, Side::both}) {
        auto* title = new TextLabel(TextSize::section);
        title->setText(side == Side::both ? tr("Both sides") : capitalised(choice_words(side)));
        layout->addWidget(title);
        for (const ChecklistItem& item : checklist.items())
            if (item.side == side)
                layout->addWidget(line_of(item));
    }
    layout->addStretch();
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QWidget* ChecklistForm::line_of(const ChecklistItem& item)
{
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::hair);
    auto* clause = new TextLabel(TextSize::label, Tone::accent);
    clause->setText(text(item.clause));
    auto* asks = paragraph();
    asks->setText(text(item.asks));
    Line line{widget, paragraph(TextSize::label, Tone::muted), new QComboBox, new QLineEdit};
    line.answer->addItem(tr("To answer"), to_answer);
    line.answer->addItem(tr("Holds"), static_cast<int>(Answer::yes));
    line.answer->addItem(tr("Does not hold"), static_cast<int>(Answer::no));
    line.answer->addItem(tr("Cannot be told"), static_cast<int>(Answer::dont_know));
    line.answer->addItem(tr("Does not apply"), static_cast<int>(Answer::not_asked));
    line.answer->setAccessibleName(tr("%1: %2").arg(text(item.clause), text(item.asks)));
    line.note->setPlaceholderText(tr("What was found"));
    line.note->setAccessibleName(tr("What was found: %1").arg(text(item.asks)));
    auto* controls = new QHBoxLayout;
    controls->setSpacing(space::small);
    controls->addWidget(line.answer);
    controls->addWidget(line.note, 1);
    layout->addWidget(clause);
    layout->addWidget(asks);
    layout->addWidget(line.record);
    layout->addLayout(controls);
    layout->addSpacing(space::small);
    connect(line.answer, &QComboBox::currentIndexChanged, this, &ChecklistForm::changed);
    connect(line.note, &QLineEdit::textChanged, this, &ChecklistForm::changed);
    m_lines.push_back(line);
    return widget;
}

namespace {

/// The lines stand by side, the checklist in its own order: the position of an item among the lines.
std::vector<std::size_t> order_of(const Checklist& checklist)
{
    std::vector<std::size_t> items;
    for (const Side side : {Side::intervention, Side::iss, Side::both})
        for (std::size_t i = 0; i < checklist.items().size(); ++i)
            if (checklist.items()[i].side == side)
                items.push_back(i);
    return items;
}

}

QString ChecklistForm::said(const Precheck& check) const
{
    QStringList rules;
    for (const Rule rule : check.broken_rules)
        rules.append(text(m_wording.title(rule)));
    switch (check.holds) {
    case Answer::yes:
        return check.kept > 0 ? tr("The record: kept, %n times", nullptr, check.kept)
                              : tr("The record: it is there");
    case Answer::no:
        return check.broken > 0
                   ? tr("The record: missed, late or breached %n times (%1)", nullptr, check.broken)
                         .arg(rules.join(QStringLiteral(", ")))
                   : tr("The record: not there");
    case Answer::dont_know:
    case Answer::declined:
    case Answer::not_asked: break;
    }
    return tr("The record cannot tell");
}

void ChecklistForm::show_file(const std::vector<Precheck>& prechecks, bool both_sides,
                              const FileAudited* read)
{
    const QSignalBlocker quiet(this);
    const auto items = order_of(m_checklist);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line& line = m_lines[i];
        const ChecklistItem& item = m_checklist.items()[items[i]];
        const Precheck& check = prechecks[items[i]];
        const bool hidden = item.side == Side::iss && !both_sides;
        line.record->setText(hidden ? tr("You do not hold the survivors' record") : said(check));
        line.record->set_tone(!hidden && check.holds == Answer::no ? Tone::overdue : Tone::muted);
        int answer = hidden ? static_cast<int>(Answer::dont_know) : to_answer;
        if (!hidden && (check.holds == Answer::yes || check.holds == Answer::no))
            answer = static_cast<int>(check.holds);
        QString note;
        if (read)
            for (const AuditFinding& finding : read->findings)
                if (finding.item == item.code) {
                    answer = static_cast<int>(finding.holds);
                    note = text(finding.note);
                }
        line.answer->setCurrentIndex(line.answer->findData(answer));
        line.note->setText(note);
        line.first = {answer, note};
    }
    verticalScrollBar()->setValue(0);
}

void ChecklistForm::clear()
{
    const QSignalBlocker quiet(this);
    for (Line& line : m_lines) {
        line.record->clear();
        line.answer->setCurrentIndex(0);
        line.note->clear();
        line.first = {to_answer, {}};
    }
}

const ChecklistItem& ChecklistForm::item_of(std::size_t line) const
{
    return m_checklist.items()[order_of(m_checklist)[line]];
}

std::map<std::string, ChecklistForm::Answered> ChecklistForm::answered() const
{
    std::map<std::string, Answered> answered;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Answered now{m_lines[i].answer->currentData().toInt(), m_lines[i].note->text()};
        if (now != m_lines[i].first)
            answered.emplace(item_of(i).code, now);
    }
    return answered;
}

void ChecklistForm::answer(const std::string& item, const Answered& answered)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const int at = m_lines[i].answer->findData(answered.answer);
        if (item_of(i).code != item || at < 0)
            continue;
        m_lines[i].answer->setCurrentIndex(at);
        m_lines[i].note->setText(answered.note);
    }
}

std::vector<AuditFinding> ChecklistForm::findings() const
{
    const auto items = order_of(m_checklist);
    std::vector<AuditFinding> findings(m_lines.size());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const int answer = m_lines[i].answer->currentData().toInt();
        findings[items[i]] = {m_checklist.items()[items[i]].code,
                              answer == to_answer ? Answer::dont_know : static_cast<Answer>(answer),
                              m_lines[i].note->text().trimmed().toStdString()};
    }
    return findings;
}

bool ChecklistForm::is_unanswered(const Line& line)
{
    return line.answer->currentData().toInt() == to_answer;
}

bool ChecklistForm::lacks_words(const Line& line)
{
    return line.answer->currentData().toInt() == static_cast<int>(Answer::no)
           && line.note->text().trimmed().isEmpty();
}

int ChecklistForm::unanswered() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), is_unanswered));
}

int ChecklistForm::without_words() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), lacks_words));
}

const ChecklistForm::Line* ChecklistForm::next(bool (*holds)(const Line&)) const
{
    const QWidget* at = window()->focusWidget();
    const auto in_work = std::find_if(m_lines.begin(), m_lines.end(), [at](const Line& line) {
        return at && line.widget->isAncestorOf(at);
    });
    const auto after = in_work == m_lines.end() ? m_lines.begin() : in_work + 1;
    auto found = std::find_if(after, m_lines.end(), holds);
    if (found == m_lines.end())
        found = std::find_if(m_lines.begin(), m_lines.end(), holds);
    return found == m_lines.end() ? nullptr : &*found;
}

void ChecklistForm::go_to(const Line& line, QWidget* control)
{
    ensureWidgetVisible(line.widget);
    control->setFocus();
}

void ChecklistForm::go_to_unanswered()
{
    if (const Line* line = next(is_unanswered))
        go_to(*line, line->answer);
}

void ChecklistForm::go_to_without_words()
{
    if (const Line* line = next(lacks_words))
        go_to(*line, line->note);
}

}
