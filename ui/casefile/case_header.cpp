#include "ui/casefile/case_header.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/measure.h"
#include "ui/common/status_badge.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"

namespace holdfast::ui {
namespace {

/// From this width on the risk stands beside the name.
constexpr int risk_beside_from_digits = 60;

bool concern_open(const CaseReading& reading)
{
    const auto& survivors = reading.file().survivors();
    return std::any_of(survivors.begin(), survivors.end(), [&](const Survivor& survivor) {
        return reading.file().specific_concern(survivor.id, reading.moment.as_at) != nullptr;
    });
}

/// What is said of the survivor of this case to whom the risk is gravest now; of the perpetrator where none is identified.
std::vector<const RiskPoint*> gravest(const CaseReading& reading)
{
    const auto him = reading.file().perpetrator();
    std::vector<const RiskPoint*> found;
    const auto consider = [&](const PersonId& person) {
        const auto rank = [](const RiskPoint* point) {
            return std::tuple(point->at_threshold, point->level, point->points.value_or(0));
        };
        auto said = risk_to(reading.risk, person, him);
        if (!said.empty() && (found.empty() || rank(said.back()) > rank(found.back())))
            found = std::move(said);
    };
    for (const Survivor& survivor : reading.file().survivors())
        consider(survivor.id);
    if (him && reading.file().survivors().empty())
        consider(*him);
    return found;
}

}

CaseHeader::CaseHeader(QWidget* parent)
    : QWidget(parent),
      m_above(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_known_as(paragraph(TextSize::title)),
      m_risk(new StatusBadge),
      m_about(paragraph(TextSize::body, Tone::muted))
{
    setAccessibleName(tr("The case"));
    m_above->setSpacing(space::hair);
    m_above->addWidget(m_known_as, 1);
    m_above->addWidget(m_risk, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::hair);
    layout->addLayout(m_above);
    layout->addWidget(m_about);
}

void CaseHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_above->setDirection(width() < digits(risk_beside_from_digits) ? QBoxLayout::TopToBottom
                                                                    : QBoxLayout::LeftToRight);
}

void CaseHeader::clear()
{
    m_known_as->clear();
    m_about->clear();
    m_risk->hide();
    m_risk_words.clear();
}

QString CaseHeader::programme(const CaseReading& reading) const
{
    if (!reading.programme)
        return tr("no programme yet");
    const OnProgramme& on = *reading.programme;
    const QString name = on.weeks > 0 ? tr("%1, %2 weeks").arg(on.name).arg(on.weeks) : on.name;
    return on.week ? tr("%1 · week %2").arg(name).arg(*on.week) : tr("%1 · not started").arg(name);
}

QString CaseHeader::workers(const CaseReading& reading) const
{
    const CaseFile& file = reading.file();
    const auto named = [&](const std::optional<PersonId>& worker) {
        if (!worker)
            return tr("nobody yet");
        const auto cover = reading.covers.find(*worker);
        const QString name = reading.names.of(*worker);
        return cover == reading.covers.end()
                   ? name
                   : tr("%1 (covered by %2)").arg(name, reading.names.of(cover->second));
    };
    QStringList said{tr("intervention: %1").arg(named(file.worker(Side::intervention, {})))};
    QStringList iss;
    for (const Survivor& survivor : file.survivors()) {
        const QString worker = named(file.worker(Side::iss, survivor.id));
        iss.append(file.survivors().size() == 1
                       ? worker
                       : tr("%1 for %2").arg(worker, reading.names.of(survivor.id)));
    }
    if (!iss.isEmpty())
        said.append(tr("ISS: %1").arg(iss.join(QStringLiteral(", "))));
    return said.join(QStringLiteral(" · "));
}

void CaseHeader::show_risk(const CaseReading& reading)
{
    const auto said = gravest(reading);
    QString word = tr("risk not assessed yet");
    StatusLook look{Glyph::blocked, Tone::muted};
    if (!said.empty()) {
        const RiskPoint* latest = said.back();
        look = latest->at_threshold ? StatusLook{Glyph::risk, Tone::overdue}
                                    : StatusLook{Glyph::waiting, Tone::text};
        const QString band = latest->by_judgement ? tr("%1, by judgement").arg(latest->band)
                                                  : latest->band;
        switch (movement_of(said)) {
        case Movement::first: word = band; break;
        case Movement::rising: word = tr("%1, rising").arg(band); break;
        case Movement::steady: word = tr("%1, unchanged").arg(band); break;
        case Movement::falling: word = tr("%1, falling").arg(band); break;
        }
    }
    if (concern_open(reading)) {
        look = {Glyph::risk, Tone::overdue};
        word = tr("%1 · specific concern").arg(word);
    }
    m_risk->show_status(look, word);
    m_risk->show();
    m_risk_words = word;
}

void CaseHeader::show_case(const CaseReading& reading)
{
    // The page's title above says the reference.
    m_known_as->setText(reading.file().open_since() ? reading.known_as()
                                                    : tr("%1 · closed").arg(reading.known_as()));
    m_about->setText(QStringList{programme(reading), workers(reading)}.join(QStringLiteral(" · ")));
    show_risk(reading);
}

}
