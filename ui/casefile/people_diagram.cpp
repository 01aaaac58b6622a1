#include "ui/casefile/people_diagram.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <algorithm>

#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

constexpr int narrowest_box_digits = 9;
constexpr int usual_box_digits = 17;
constexpr int most_drawn = 8;    ///< of survivors and children; the list has all

QString child_link(const ChildIdentified& child, LocalDate day)
{
    const QString whose = choice_words(child.child_of);
    if (!child.born)
        return PeopleDiagram::tr("child, %1").arg(whose);
    return PeopleDiagram::tr("child, %1, aged %2").arg(whose).arg(age_on(*child.born, day));
}

QString link_of(const PersonOfCase& person)
{
    return person.at_risk ? person.link
                          : PeopleDiagram::tr("%1, no longer at risk").arg(person.link);
}

/// Within a box, at its sides.
int around(const PersonOfCase& person)
{
    return person.kind == PersonOfCase::Kind::child ? space::wide : space::small;
}

int height_of_words(const QString& words, TextSize size, int room)
{
    constexpr int no_end = 10'000;
    return QFontMetrics(font_of(size))
        .boundingRect(QRect(0, 0, std::max(1, room), no_end), Qt::AlignLeft | Qt::TextWordWrap,
                      words)
        .height();
}

/// A name breaks into lines where it is too long; one word that is longer than a line ends in dots.
QString fitting(const QString& words, const QFontMetrics& metrics, int room)
{
    QStringList all = words.split(QLatin1Char(' '));
    for (QString& word : all)
        if (!word.contains(QLatin1Char('-')))
            word = metrics.elidedText(word, Qt::ElideRight, room);
    return all.join(QLatin1Char(' '));
}

}

std::vector<PersonOfCase> people_of(const CaseReading& reading)
{
    using Kind = PersonOfCase::Kind;
    const CaseFile& file = reading.file();
    std::vector<PersonOfCase> people;
    const auto worker_name = [&](Side side, const std::optional<PersonId>& survivor) {
        const auto worker = file.worker(side, survivor);
        return worker ? reading.names.of(*worker) : QString();
    };
    const auto linked = [&](const PersonId& person) {
        return static_cast<bool>(file.first<PersonsLinked>(
            [&](const auto& link) { return link->person == person || link->same_as == person; }));
    };
    if (const auto perpetrator = file.perpetrator())
        people.push_back({.id = *perpetrator,
                          .kind = Kind::perpetrator,
                          .name = reading.known_as(),
                          .link = PeopleDiagram::tr("perpetrator"),
                          .worker = worker_name(Side::intervention, {}),
                          .linked_elsewhere = linked(*perpetrator)});
    std::optional<PersonId> only_survivor;
    for (const Survivor& survivor : file.survivors()) {
        only_survivor = file.survivors().size() == 1 ? std::optional(survivor.id) : std::nullopt;
        people.push_back({.id = survivor.id,
                          .kind = Kind::survivor,
                          .name = reading.names.of(survivor.id),
                          .link = choice_words(survivor.relationship),
                          .worker = worker_name(Side::iss, survivor.id),
                          .at_risk = file.at_risk(survivor.id, reading.moment.as_at),
                          .linked_elsewhere = linked(survivor.id)});
    }
    for (const auto child : file.all<ChildIdentified>()) {
        std::erase_if(people,
                      [&](const PersonOfCase& person) { return person.id == child->child; });
        const bool hers = child->child_of == ChildOf::both || child->child_of == ChildOf::survivor;
        people.push_back({.id = child->child,
                          .kind = Kind::child,
                          .name = text(child->known_as),
                          .link = child_link(child.fact(), reading.day()),
                          .worker = {},
                          .with = hers ? only_survivor : std::nullopt});
    }
    return people;
}

PeopleDiagram::PeopleDiagram(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("People and how they are linked"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void PeopleDiagram::show_people(std::vector<PersonOfCase> people)
{
    m_people = std::move(people);
    QStringList said;
    for (const PersonOfCase& person : m_people)
        said.append(tr("%1: %2").arg(person.name, person.link));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize PeopleDiagram::box_size() const
{
    const QFontMetrics body(font_of(TextSize::body));
    const QFontMetrics label(font_of(TextSize::label));
    int widest = digits(usual_box_digits);
    for (const PersonOfCase& person : m_people) {
        const bool child = person.kind == PersonOfCase::Kind::child;
        const int sides = 2 * around(person) + (child ? int(space::section) : 0);
        widest = std::max({widest, body.horizontalAdvance(person.name) + sides + 1,
                           label.horizontalAdvance(link_of(person)) + sides + 1});
    }
    const int room = std::max((width() - space::section * 2) / 2, digits(narrowest_box_digits));
    const int wide = std::min(widest, room);
    int high = body.height() + label.height();
    for (const PersonOfCase& person : m_people) {
        const bool child = person.kind == PersonOfCase::Kind::child;
        const int inner = wide - 2 * around(person) - (child ? int(space::section) : 0);
        high = std::max(
            high,
            height_of_words(fitting(person.name, body, inner), TextSize::body, inner)
                + height_of_words(fitting(link_of(person), label, inner), TextSize::label, inner));
    }
    return {wide, high + space::small};
}

/// Boxes are as high as their names need in the width that there is.
void PeopleDiagram::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

QSize PeopleDiagram::sizeHint() const
{
    const auto others = std::min<std::size_t>(m_people.size() > 0 ? m_people.size() - 1 : 0,
                                              most_drawn);
    const int rows = std::max(1, static_cast<int>(others));
    const QSize box = box_size();
    return {2 * digits(narrowest_box_digits) + 2 * space::section,
            rows * (box.height() + space::small) + 2};
}

QSize PeopleDiagram::minimumSizeHint() const
{
    return sizeHint();
}

PeopleDiagram::Places PeopleDiagram::places() const
{
    Places places;
    const QSize box = box_size();
    const int right = width() - box.width() - 1;
    int y = 1;
    int drawn = 0;
    for (const PersonOfCase& person : m_people) {
        if (person.kind == PersonOfCase::Kind::perpetrator || drawn++ >= most_drawn)
            continue;
        const int inset = person.kind == PersonOfCase::Kind::child ? space::section : 0;
        places.others.emplace_back(&person,
                                   QRect(right + inset, y, box.width() - inset, box.height()));
        y += box.height() + space::small;
    }
    const int middle = places.others.empty() ? 1 : places.others.front().second.top();
    places.perpetrator = QRect(QPoint(1, middle), box);
    return places;
}

void PeopleDiagram::paint_box(QPainter& painter, const QRect& box, const PersonOfCase& person) const
{
    const bool child = person.kind == PersonOfCase::Kind::child;
    painter.setPen(QPen(colour(Tone::control), 1, person.at_risk ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(
        colour(person.kind == PersonOfCase::Kind::perpetrator ? Tone::selected : Tone::surface));
    const int corner = child ? box.height() / 2 : int(space::corner);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    const QRect inner = box.adjusted(around(person), space::hair, -around(person), -space::hair);
    painter.setFont(font_of(TextSize::body));
    painter.setPen(colour(Tone::text));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     fitting(person.name, painter.fontMetrics(), inner.width()));
    painter.setFont(font_of(TextSize::label));
    painter.setPen(colour(Tone::muted));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap,
                     fitting(link_of(person), painter.fontMetrics(), inner.width()));
}

void PeopleDiagram::paint_link(QPainter& painter, const QRect& from, const QRect& to,
                               const PersonOfCase& person) const
{
    const bool child = person.kind == PersonOfCase::Kind::child;
    painter.setPen(QPen(colour(Tone::control), 1.5, child ? Qt::DotLine : Qt::SolidLine));
    const int bend = from.right() + (to.left() - from.right()) / 2;
    const QPoint start(from.right(), from.center().y());
    const QPoint end(to.left(), to.center().y());
    painter.drawPolyline(QPolygon({start, QPoint(bend, start.y()), QPoint(bend, end.y()), end}));
}

void PeopleDiagram::paintEvent(QPaintEvent*)
{
    if (m_people.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Places at = places();
    for (const auto& [person, box] : at.others)
        paint_link(painter, at.perpetrator, box, *person);
    for (const auto& [person, box] : at.others)
        paint_box(painter, box, *person);
    if (m_people.front().kind == PersonOfCase::Kind::perpetrator)
        paint_box(painter, at.perpetrator, m_people.front());
}

void PeopleDiagram::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
}

}
