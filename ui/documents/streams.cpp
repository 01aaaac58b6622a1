#include "ui/documents/streams.h"

#include <stdexcept>

namespace holdfast::ui {
namespace {

/// What a stream makes of it is its bad state; what happened is asked of the source.
[[noreturn]] void give_up()
{
    throw std::runtime_error("the stream has ended early");
}

}

FileSource::FileSource(const QString& file, Progress progress)
    : m_file(file), m_progress(std::move(progress))
{
    // No buffer of its own: what is read is kept nowhere but where it is asked for.
    (void)m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

std::streamsize FileSource::xsgetn(char* to, std::streamsize count)
{
    std::streamsize got = 0;
    while (got < count) {
        const qint64 part = m_file.read(to + got, count - got);
        if (part < 0) {
            m_failed = true;
            give_up();
        }
        if (part == 0)
            break;
        got += part;
    }
    m_read += static_cast<std::uint64_t>(got);
    if (m_progress && !m_progress(m_read, size_bytes())) {
        m_stopped = true;
        give_up();
    }
    return got;
}

FileSource::int_type FileSource::underflow()
{
    char character = 0;
    if (m_file.peek(&character, 1) != 1)
        return traits_type::eof();
    return traits_type::to_int_type(character);
}

FileSource::int_type FileSource::uflow()
{
    char character = 0;
    return xsgetn(&character, 1) == 1 ? traits_type::to_int_type(character) : traits_type::eof();
}

ContentSink::ContentSink(QIODevice& device, std::uint64_t whole_bytes, Progress progress)
    : m_device(&device), m_whole(whole_bytes), m_progress(std::move(progress))
{}

ContentSink::ContentSink(QByteArray& bytes, std::uint64_t whole_bytes, Progress progress)
    : m_bytes(&bytes), m_whole(whole_bytes), m_progress(std::move(progress))
{
    // At once, so that no half of it is left behind where the array would have grown.
    m_bytes->reserve(static_cast<qsizetype>(whole_bytes));
}

std::streamsize ContentSink::xsputn(const char* from, std::streamsize count)
{
    if (m_stopped || m_failed)
        return 0;
    m_written += static_cast<std::uint64_t>(count);
    const bool longer = m_written > m_whole;
    if (!longer && m_bytes)
        m_bytes->append(from, static_cast<qsizetype>(count));
    m_failed = longer || (m_device && m_device->write(from, count) != count);
    m_stopped = !m_failed && m_progress && !m_progress(m_written, m_whole);
    return m_failed || m_stopped ? 0 : count;
}

ContentSink::int_type ContentSink::overflow(int_type character)
{
    const char one = traits_type::to_char_type(character);
    return xsputn(&one, 1) == 1 ? character : traits_type::eof();
}

}
