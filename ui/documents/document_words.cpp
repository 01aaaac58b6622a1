#include "ui/documents/document_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMimeDatabase>
#include <algorithm>
#include <array>

#include "ui/common/text.h"

namespace holdfast::ui {
namespace {

struct FormatWords {
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::DocumentWords)
};

/// Formats that Qt itself decodes; what a plug-in of the desktop would decode is not let near the record.
constexpr std::array pictures{std::string_view("image/png"), std::string_view("image/jpeg"),
                              std::string_view("image/gif"), std::string_view("image/bmp")};

bool begins(std::string_view text, std::string_view with)
{
    return text.substr(0, with.size()) == with;
}

/// Without parameters: "text/plain; charset=utf-8" is text/plain.
std::string_view bare(std::string_view media_type)
{
    return media_type.substr(0, media_type.find(';'));
}

}

QString kind_words(std::string_view media_type)
{
    const std::string_view type = bare(media_type);
    if (type == "application/pdf")
        return FormatWords::tr("PDF");
    if (begins(type, "image/"))
        return FormatWords::tr("Picture");
    if (begins(type, "audio/"))
        return FormatWords::tr("Sound");
    if (begins(type, "video/"))
        return FormatWords::tr("Film");
    if (type == "message/rfc822" || type == "application/vnd.ms-outlook")
        return FormatWords::tr("Email");
    if (begins(type, "text/"))
        return FormatWords::tr("Text");
    if (type.find("spreadsheet") != std::string_view::npos || type == "application/vnd.ms-excel")
        return FormatWords::tr("Spreadsheet");
    if (type.find("wordprocessing") != std::string_view::npos || type == "application/msword"
        || type == "application/rtf" || type == "application/vnd.oasis.opendocument.text")
        return FormatWords::tr("Written document");
    return FormatWords::tr("Other file");
}

QString size_words(std::uint64_t bytes)
{
    constexpr std::uint64_t megabyte = 1u << 20;
    if (bytes < megabyte)
        return FormatWords::tr("%1 KB").arg(std::max<std::uint64_t>((bytes + 1023) / 1024, 1));
    return FormatWords::tr("%1 MB").arg(
        QLocale::c().toString(static_cast<double>(bytes) / static_cast<double>(megabyte), 'f', 1));
}

QString usual_ending(std::string_view media_type)
{
    const QString suffix =
        QMimeDatabase().mimeTypeForName(text(bare(media_type))).preferredSuffix();
    return suffix.isEmpty() ? QString() : QLatin1Char('.') + suffix;
}

Showing showing_of(std::string_view media_type)
{
    const std::string_view type = bare(media_type);
    if (std::find(pictures.begin(), pictures.end(), type) != pictures.end())
        return Showing::picture;
    if (type == "application/pdf")
        return Showing::pdf;
    return begins(type, "text/") || type == "message/rfc822" ? Showing::text : Showing::not_here;
}

std::uint64_t most_shown_bytes(Showing showing)
{
    switch (showing) {
    case Showing::not_here: return 0;
    case Showing::text: return std::uint64_t{4} << 20;
    case Showing::picture: return std::uint64_t{40} << 20;
    case Showing::pdf: return std::uint64_t{100} << 20;
    }
    return 0;
}

}
