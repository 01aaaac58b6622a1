#include "ui/casefile/overview.h"

#include <QListWidget>
#include <QShortcut>
#include <QStyleOptionViewItem>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/casefile/cards.h"
#include "ui/casefile/people_diagram.h"
#include "ui/casefile/risk_chart.h"
#include "ui/casefile/timeline.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/scrolled.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/today/owed_list.h"
#include "ui/today/today_model.h"

namespace holdfast::ui {
namespace {

constexpr int survivor_role = Qt::UserRole;
constexpr int most_people_shown = 4;
constexpr int lines_of_owed = 9;
constexpr int lines_of_timeline = 13;

int height_of_lines(int count)
{
    return count * QFontMetrics(font_of(TextSize::body)).height();
}

/// "Ruth · partner · ISS Priya".
QString said_of(const PersonOfCase& person)
{
    QStringList said{person.name, person.link};
    if (!person.at_risk)
        said.append(Overview::tr("no longer at risk"));
    if (!person.worker.isEmpty())
        said.append(Overview::tr("with %1").arg(person.worker));
    else if (person.kind == PersonOfCase::Kind::survivor)
        said.append(Overview::tr("no worker yet"));
    if (person.linked_elsewhere)
        said.append(Overview::tr("also in another case"));
    return said.join(QStringLiteral(" · "));
}

/// As the list lays it out; the height that it names for a row knows of no width in which words break.
int height_of_row(const QListWidget& list, int row)
{
    QStyleOptionViewItem option;
    option.initFrom(&list);
    option.widget = &list;
    option.font = list.font();
    option.features |= QStyleOptionViewItem::WrapText;
    option.rect = list.viewport()->rect();
    return list.itemDelegate()->sizeHint(option, list.model()->index(row, 0)).height();
}

}

Overview::Overview(const Wording& wording, QWidget* parent)
    : QScrollArea(parent),
      m_wording(wording),
      m_diagram(new PeopleDiagram),
      m_people(new QListWidget),
      m_model(new TodayModel(wording, this)),
      m_owed(new OwedList(*m_model)),
      m_owed_note(paragraph(TextSize::label, Tone::muted)),
      m_chart(new RiskChart),
      m_risk_note(paragraph(TextSize::body, Tone::muted)),
      m_timeline(new Timeline(wording))
{
    setAccessibleName(tr("Overview"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_people->setAccessibleName(tr("People of the case"));
    m_people->setFrameShape(QFrame::NoFrame);
    m_people->setWordWrap(true);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_people->setResizeMode(QListView::Adjust);
    m_people->viewport()->installEventFilter(this);
    m_owed->setAccessibleName(tr("What is owed in this case"));
    m_owed->viewport()->setBackgroundRole(QPalette::Base);
    m_owed->setMinimumWidth(0);
    m_owed->keep_open();
    m_model->set_one_case();

    auto* people = new Card(tr("People"));
    people->add(m_diagram);
    people->add(m_people);
    people->fill();
    auto* owed = new Card(tr("Owed here"));
    owed->add(m_owed, 1);
    owed->add(m_owed_note);
    auto* risk = new Card(tr("Risk"));
    risk->add(m_chart, 1);
    risk->add(m_risk_note);
    risk->fill();
    auto* cards = new CardRow;
    for (Card* card : {people, owed, risk})
        cards->add(card);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::wide);
    layout->addWidget(cards);
    layout->addWidget(m_timeline, 1);
    setWidget(content);
    leave_gap_beside_bar(this, space::hair);
    measure();

    connect(m_timeline, &Timeline::entry_chosen, this, &Overview::entry_chosen);
    connect(m_people, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        if (const auto id = PersonId::parse(item->data(survivor_role).toString().toStdString()))
            Q_EMIT survivor_wanted(*id);
    });
    const auto why = [this] {
        if (const OwedRow* row = m_model->row_at(m_owed->currentIndex()))
            Q_EMIT why_wanted(*row);
    };
    connect(m_owed, &QAbstractItemView::activated, this, why);
    auto* why_key = new QShortcut(QKeySequence(Qt::Key_Question), m_owed);
    why_key->setContext(Qt::WidgetShortcut);
    connect(why_key, &QShortcut::activated, this, why);
}

void Overview::measure()
{
    measure_people();
    m_owed->setMinimumHeight(height_of_lines(lines_of_owed));
    m_timeline->setMinimumHeight(height_of_lines(lines_of_timeline));
}

/// As high as its rows, which break where a card is narrow.
void Overview::measure_people()
{
    int people = 2;
    for (int i = 0; i < std::min(most_people_shown, m_people->count()); ++i)
        people += height_of_row(*m_people, i);
    if (m_people->height() != people)
        m_people->setFixedHeight(people);
}

bool Overview::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_people->viewport() && event->type() == QEvent::Resize)
        measure_people();
    return QScrollArea::eventFilter(watched, event);
}

void Overview::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void Overview::show_case(const CaseReading& reading, const DueWords& words,
                         const std::map<PersonId, QString>& workers)
{
    show_people(reading);
    m_model->show(reading.owed, words, workers, reading.moment.as_at);
    m_owed->setVisible(m_model->shows_rows());
    const QString met = reading.met_this_year == 1
                            ? tr("1 duty met this year")
                            : tr("%1 duties met this year").arg(reading.met_this_year);
    m_owed_note->setText(m_model->shows_rows()
                             ? tr("Enter or ? says why · %1").arg(met)
                             : tr("Nothing is owed in this case now · %1").arg(met));
    m_chart->show_risk(reading, m_wording);
    m_chart->setVisible(m_chart->has_points());
    m_risk_note->setVisible(!m_chart->has_points());
    m_risk_note->setText(
        tr("No risk review is recorded yet. Reviews appear here as a line over time."));
    m_timeline->show_case(reading);
}

void Overview::show_people(const CaseReading& reading)
{
    auto people = people_of(reading);
    m_people->clear();
    for (const PersonOfCase& person : people) {
        auto* item = new QListWidgetItem(said_of(person), m_people);
        const bool opens = person.kind == PersonOfCase::Kind::survivor && reading.whole;
        if (opens) {
            item->setData(survivor_role, QString::fromStdString(person.id.text()));
            item->setToolTip(tr("Enter opens the survivor's file"));
            item->setText(tr("%1 ▸").arg(item->text()));
        }
    }
    m_diagram->show_people(std::move(people));
    // A bar that came and went would take of the width that the rows are measured with.
    m_people->setVerticalScrollBarPolicy(
        m_people->count() > most_people_shown ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    measure();
}

void Overview::clear()
{
    m_people->clear();
    m_diagram->show_people({});
    m_model->clear();
    m_owed_note->clear();
    m_timeline->clear();
}

}
