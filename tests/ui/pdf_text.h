#pragma once
#include <QProcess>
#include <QString>
#include <stdexcept>

namespace holdfast::test {

/// What stands on the pages of a PDF, as somebody with another program would read it.
inline QString pdf_text(const QString& file)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-layout"), file, QStringLiteral("-")});
    if (!reader.waitForFinished(30'000) || reader.exitCode() != 0)
        throw std::runtime_error("pdftotext does not read it");
    // Fonts draw some letters together ("fi"), and the reader gives them back as one.
    return QString::fromUtf8(reader.readAllStandardOutput())
        .normalized(QString::NormalizationForm_KC);
}

}
