#pragma once
#include <QByteArray>
#include <QFile>
#include <streambuf>

#include "workspace/workspace.h"

namespace holdfast::ui {

/// A file as it is read into the record, a part at a time: tells how far it is, and ends early where that says stop.
class FileSource : public std::streambuf {
public:
    FileSource(const QString& file, Progress progress);

    bool is_open() const { return m_file.isOpen(); }
    std::uint64_t size_bytes() const { return static_cast<std::uint64_t>(m_file.size()); }
    bool was_stopped() const { return m_stopped; }
    bool failed() const { return m_failed; }

protected:
    std::streamsize xsgetn(char* to, std::streamsize count) override;
    int_type underflow() override;
    int_type uflow() override;

private:
    QFile m_file;
    Progress m_progress;
    std::uint64_t m_read = 0;
    bool m_stopped = false;
    bool m_failed = false;
};

/// Where a document's content goes as it is read out: into a device, or into memory up to a limit.
class ContentSink : public std::streambuf {
public:
    ContentSink(QIODevice& device, std::uint64_t whole_bytes, Progress progress);
    ContentSink(QByteArray& bytes, std::uint64_t whole_bytes, Progress progress);

    bool was_stopped() const { return m_stopped; }
    bool failed() const { return m_failed; }

protected:
    std::streamsize xsputn(const char* from, std::streamsize count) override;
    int_type overflow(int_type character) override;

private:
    QIODevice* m_device = nullptr;
    QByteArray* m_bytes = nullptr;
    std::uint64_t m_whole;
    Progress m_progress;
    std::uint64_t m_written = 0;
    bool m_stopped = false;
    bool m_failed = false;
};

}
