#include "ui/common/icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace holdfast::ui {
namespace {

QString theme_name(Glyph glyph)
{
    switch (glyph) {
    case Glyph::waiting: return QStringLiteral("clock");
    case Glyph::soon: return QStringLiteral("chronometer");
    case Glyph::overdue: return QStringLiteral("data-warning");
    case Glyph::blocked: return QStringLiteral("help-contextual");
    case Glyph::met: return QStringLiteral("dialog-ok-apply");
    case Glyph::excused: return QStringLiteral("media-playback-pause");
    case Glyph::withdrawn: return QStringLiteral("edit-undo");
    case Glyph::stop: return QStringLiteral("dialog-cancel");
    case Glyph::today: return QStringLiteral("view-calendar-day");
    case Glyph::why: return QStringLiteral("help-contextual");
    case Glyph::view: return QStringLiteral("view-visible");
    case Glyph::lock: return QStringLiteral("lock");
    case Glyph::folder: return QStringLiteral("document-open-folder");
    case Glyph::sample: return QStringLiteral("flag");
    case Glyph::cases: return QStringLiteral("view-list-details");
    case Glyph::meetings: return QStringLiteral("group");
    case Glyph::audit: return QStringLiteral("view-task");
    case Glyph::service: return QStringLiteral("go-home-large");
    case Glyph::settings: return QStringLiteral("configure");
    case Glyph::find: return QStringLiteral("edit-find");
    case Glyph::person: return QStringLiteral("user-identity");
    case Glyph::risk: return QStringLiteral("data-warning");
    case Glyph::rising: return QStringLiteral("go-up");
    case Glyph::falling: return QStringLiteral("go-down");
    case Glyph::record: return QStringLiteral("list-add");
    case Glyph::close: return QStringLiteral("window-close");
    }
    return {};
}

/// Paints the theme's icon as a flat shape: themes draw for light grounds, we paint on dark ones too.
class FlatIcon : public QIconEngine {
public:
    FlatIcon(const QString& name, Tone tone) : m_icon(QIcon::fromTheme(name)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, tinted(rect.size(), ratio, mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(size, 1.0, mode);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return tinted(size, 1.0, mode);
    }

    QIconEngine* clone() const override { return new FlatIcon(*this); }

private:
    QPixmap tinted(const QSize& size, double ratio, QIcon::Mode mode) const
    {
        QPixmap shape = m_icon.pixmap(size, ratio);
        if (shape.isNull())
            return shape;
        QPainter painter(&shape);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        const Tone tone = mode == QIcon::Disabled ? Tone::muted : m_tone;
        painter.fillRect(shape.rect(), colour(tone, QApplication::palette()));
        return shape;
    }

    QIcon m_icon;
    Tone m_tone;
};

}

QIcon icon(Glyph glyph, Tone tone)
{
    return QIcon(new FlatIcon(theme_name(glyph), tone));
}

StatusLook look_of(Status status, bool past_due)
{
    switch (status) {
    case Status::running: return {Glyph::waiting, Tone::muted};
    case Status::due_soon: return {Glyph::soon, Tone::due_soon};
    case Status::overdue: return {Glyph::overdue, Tone::overdue};
    case Status::blocked: return {Glyph::blocked, past_due ? Tone::overdue : Tone::due_soon};
    case Status::met:
    case Status::met_late:
    case Status::lifted:
    case Status::valid: return {Glyph::met, Tone::met};
    case Status::excused:
    case Status::excused_late:
    case Status::overridden: return {Glyph::excused, Tone::excused};
    case Status::withdrawn: return {Glyph::withdrawn, Tone::muted};
    case Status::holds:
    case Status::breached: return {Glyph::stop, Tone::gate};
    case Status::not_valid: return {Glyph::overdue, Tone::overdue};
    }
    return {Glyph::waiting, Tone::muted};
}

}
