#include "ui/documents/document_reading.h"

#include <QBuffer>
#include <QImageReader>
#include <QStringDecoder>
#include <algorithm>
#include <istream>
#include <ostream>

#include "ui/common/text.h"
#include "ui/documents/streams.h"
#include "workspace/access_log.h"
#include "workspace/fact_values.h"

namespace holdfast::ui {
namespace {

/// Pictures whose decoded form would be larger are not opened.
constexpr int most_picture_megabytes = 256;

QString text_of(const QByteArray& bytes)
{
    const auto known = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(known.value_or(QStringConverter::Utf8));
    const QString read = decoder.decode(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : read;
}

std::optional<QImage> picture_of(QByteArray& bytes, std::string_view media_type)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray type(media_type.data(), static_cast<qsizetype>(media_type.size()));
    const auto formats = QImageReader::imageFormatsForMimeType(type);
    if (formats.isEmpty())
        return std::nullopt;
    QImageReader::setAllocationLimit(most_picture_megabytes);
    QImageReader reader(&buffer, formats.front());
    // What it says it is, and nothing that a file by that name could turn out to be.
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    return image.isNull() ? std::nullopt : std::optional(image);
}

}

Attached attach_file(const Workspace& workspace, NewDocument document, const QString& file,
                     Instant now, const Progress& progress)
{
    FileSource source(file, progress);
    if (!source.is_open())
        return {.how = Attached::How::not_read};
    if (source.size_bytes() > most_bytes_of_document())
        return {.how = Attached::How::too_large};
    std::istream in(&source);
    auto row = attach_document(workspace, std::move(document), in, now);
    if (row)
        return {.how = Attached::How::done, .row = std::move(*row)};
    if (source.was_stopped())
        return {.how = Attached::How::stopped};
    if (source.failed())
        return {.how = Attached::How::not_read};
    const auto& store = row.error().vault;
    if (store && store->kind == VaultErrorKind::too_large)
        return {.how = Attached::How::too_large};
    return {.how = Attached::How::refused, .error = row.error()};
}

WorkspaceResult<DocumentRow> find_document(const Workspace& workspace, const CaseId& id,
                                           const EntryId& entry)
{
    auto rows = documents(workspace, id);
    if (!rows)
        return tl::unexpected(rows.error());
    for (DocumentRow& row : *rows)
        if (row.entry == entry)
            return std::move(row);
    return tl::unexpected(WorkspaceError{.refusal = Refusal::no_such_entry, .field = "document"});
}

tl::expected<Shown, NotShown> look_into(Workspace& workspace, const CaseId& id,
                                        const std::optional<PersonId>& person,
                                        const DocumentRow& row, Instant now,
                                        const Progress& progress)
{
    const Showing showing = showing_of(row.media_type);
    if (row.size_bytes > most_shown_bytes(showing))
        return tl::unexpected(NotShown::too_large);
    if (!note_access(workspace, Access::viewed, id, person, {}, now))
        return tl::unexpected(NotShown::not_noted);
    QByteArray bytes;
    ContentSink sink(bytes, row.size_bytes, progress);
    std::ostream out(&sink);
    const auto read = read_document(workspace, row.document, out);
    if (sink.was_stopped())
        return tl::unexpected(NotShown::stopped);
    if (!read || sink.failed())
        return tl::unexpected(NotShown::not_here);
    if (showing == Showing::text)
        return text_of(bytes);
    if (showing == Showing::pdf)
        return PdfBytes{std::move(bytes)};
    auto picture = picture_of(bytes, row.media_type);
    if (!picture)
        return tl::unexpected(NotShown::not_readable);
    return *std::move(picture);
}

WorkspaceResult<void> copy_document(const Workspace& workspace, const DocumentRow& row,
                                    QIODevice& to, const Progress& progress)
{
    ContentSink sink(to, row.size_bytes, progress);
    std::ostream out(&sink);
    auto read = read_document(workspace, row.document, out);
    if (sink.was_stopped())
        return tl::unexpected(WorkspaceError{.refusal = Refusal::cancelled});
    return read;
}

QStringList document_cells(const Recorded<DocumentAttached>& document, const CaseReading& reading,
                           const Wording& wording)
{
    return {text(wording.date(local_date(document.at()))), text(document->title),
            kind_words(document->media_type),
            size_words(static_cast<std::uint64_t>(document->size_bytes)),
            reading.names.of(document.entry->author)};
}

bool is_of_survivor(const CaseFile& file, const Recorded<DocumentAttached>& document,
                    const PersonId& survivor)
{
    if (document.entry->compartment != Compartment::support || !document->belongs_to)
        return false;
    const std::string wanted = survivor.text();
    for (const Entry* entry : file.entries()) {
        if (!file.same_event(*document->belongs_to, *entry))
            continue;
        for (const auto& [field, values] : values_of(entry->fact))
            if (std::find(values.begin(), values.end(), wanted) != values.end())
                return true;
    }
    return false;
}

}
