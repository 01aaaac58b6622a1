#include "ui/casefile/timeline.h"

#include <QComboBox>
#include <QListView>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/casefile/timeline_delegate.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {
namespace {

QString topic_words(Topic topic)
{
    switch (topic) {
    case Topic::intake: return Timeline::tr("Referral and assessment");
    case Topic::survivors: return Timeline::tr("Survivors");
    case Topic::sessions: return Timeline::tr("Sessions and contact");
    case Topic::risk: return Timeline::tr("Risk");
    case Topic::meetings: return Timeline::tr("Reviews and actions");
    case Topic::children: return Timeline::tr("Children");
    case Topic::justice: return Timeline::tr("Courts and processes");
    case Topic::agencies: return Timeline::tr("Agencies");
    case Topic::notes: return Timeline::tr("Notes");
    case Topic::documents: return Timeline::tr("Documents and reports");
    case Topic::status: return Timeline::tr("Status and exceptions");
    }
    return {};
}

/// What the timeline can go back by, in months.
std::vector<std::pair<int, QString>> spans()
{
    return {{0, Timeline::tr("Any time")},
            {1, Timeline::tr("Last month")},
            {3, Timeline::tr("Last three months")},
            {12, Timeline::tr("Last year")}};
}

}

Timeline::Timeline(const Wording& wording, QWidget* parent)
    : QWidget(parent),
      m_model(new TimelineModel(wording, this)),
      m_topic(new QComboBox),
      m_author(new QComboBox),
      m_since(new QComboBox),
      m_count(new TextLabel(TextSize::body, Tone::muted)),
      m_list(new QListView)
{
    m_topic->setAccessibleName(tr("Kinds shown in the timeline"));
    m_author->setAccessibleName(tr("Whose entries are shown in the timeline"));
    m_since->setAccessibleName(tr("Since when entries are shown in the timeline"));
    for (QComboBox* box : {m_topic, m_author, m_since}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, &Timeline::narrow);
    }
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    const auto tell = [this](const QModelIndex& at) {
        if (const Entry* entry = m_restoring ? nullptr : m_model->entry_at(at))
            Q_EMIT entry_chosen(entry->id);
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, tell);
    // Also the one that is chosen already: what stood beside may have been closed.
    connect(m_list, &QListView::clicked, this, tell);
    connect(m_list, &QListView::activated, this, tell);

    auto* title = new TextLabel(TextSize::section);
    title->setText(tr("Timeline"));
    auto* filters = new QHBoxLayout;
    filters->setSpacing(space::small);
    filters->addWidget(title);
    filters->addWidget(m_count);
    filters->addStretch();
    for (QComboBox* box : {m_topic, m_author, m_since}) {
        box->setMinimumWidth(digits(12));
        filters->addWidget(box);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(filters);
    layout->addWidget(m_list, 1);
}

void Timeline::show_case(const CaseReading& reading)
{
    const Entry* chosen = m_model->entry_at(m_list->currentIndex());
    const auto kept = chosen ? std::optional(chosen->id) : std::nullopt;
    m_today = reading.day();
    m_model->show(reading);
    fill_filters();
    narrow();
    // Nobody chose it anew: what was closed stays closed.
    const QScopedValueRollback quiet(m_restoring, true);
    if (kept)
        choose(*kept);
}

void Timeline::clear()
{
    m_model->clear();
    for (QComboBox* box : {m_topic, m_author, m_since}) {
        const QSignalBlocker quiet(box);
        box->clear();
    }
    m_count->clear();
}

void Timeline::fill_filters()
{
    const QVariant topic = m_topic->currentData();
    const QVariant author = m_author->currentData();
    const QVariant since = m_since->currentData();
    const QSignalBlocker quiet[] = {QSignalBlocker(m_topic), QSignalBlocker(m_author),
                                    QSignalBlocker(m_since)};
    for (QComboBox* box : {m_topic, m_author, m_since})
        box->clear();
    m_topic->addItem(tr("All kinds"), -1);
    for (std::size_t i = 0; i < topic_count; ++i)
        m_topic->addItem(topic_words(static_cast<Topic>(i)), static_cast<int>(i));
    m_author->addItem(tr("Anyone"), QString());
    for (const auto& [id, name] : m_model->authors())
        m_author->addItem(name, QString::fromStdString(id.text()));
    for (const auto& [months, words] : spans())
        m_since->addItem(words, months);
    m_topic->setCurrentIndex(std::max(0, m_topic->findData(topic)));
    m_author->setCurrentIndex(std::max(0, m_author->findData(author)));
    m_since->setCurrentIndex(std::max(0, m_since->findData(since)));
}

void Timeline::narrow()
{
    TimelineFilter filter;
    if (const int topic = m_topic->currentData().toInt(); topic >= 0 && m_topic->currentIndex() > 0)
        filter.topic = static_cast<Topic>(topic);
    if (m_author->currentIndex() > 0)
        filter.author = PersonId::parse(m_author->currentData().toString().toStdString());
    if (const int months = m_since->currentData().toInt(); months > 0)
        filter.since = plus_months(m_today, -months);
    m_model->narrow(filter);
    show_count();
}

void Timeline::show_count()
{
    const int count = m_model->rowCount();
    m_count->setText(count == 1 ? tr("1 entry") : tr("%1 entries").arg(count));
}

void Timeline::choose(const EntryId& entry)
{
    const QModelIndex at = m_model->index_of(entry);
    if (!at.isValid())
        return;
    m_list->setCurrentIndex(at);
    m_list->scrollTo(at);
}

}
