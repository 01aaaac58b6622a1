#pragma once
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

namespace holdfast::test {

/// A PDF with a page for each of the texts.
inline QByteArray a_pdf(const QStringList& pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(300);
        QPainter painter(&writer);
        painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 12));
        for (const QString& words : pages) {
            if (&words != &pages.front())
                writer.newPage();
            painter.drawText(QRect(0, 0, writer.width(), writer.height()), Qt::TextWordWrap, words);
        }
    }
    return bytes;
}

}
