#include "ui/documents/pdf_tool.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <csignal>
#include <utility>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace holdfast::ui {
namespace {

constexpr rlim_t most_memory_bytes = rlim_t{1} << 30;
constexpr rlim_t most_processor_seconds = 20;
constexpr qsizetype most_complaint_bytes = qsizetype{64} << 10;

/// As the system installed it, whatever the environment says where programs are.
QString installed(const QString& program)
{
    return QStandardPaths::findExecutable(
        program, {QStringLiteral("/usr/bin"), QStringLiteral("/usr/local/bin")});
}

void limit(auto what, rlim_t most)
{
    const rlimit both{most, most};
    ::setrlimit(what, &both);
}

/// In the new process, before the program begins: only what is allowed between fork and exec.
void confine()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_AS, most_memory_bytes);
    limit(RLIMIT_CPU, most_processor_seconds);
    // A file that it would write (a cache of fonts) fails then, instead of ending it.
    std::signal(SIGXFSZ, SIG_IGN);
}

void make_sure_it_is_gone(QProcess& process)
{
    process.kill();
    process.waitForFinished();
}

}

PdfTool::PdfTool(QObject* parent) : QObject(parent) {}

PdfTool::~PdfTool()
{
    stop();
}

void PdfTool::ask(const QString& program, const QStringList& arguments, const QByteArray& pdf,
                  qsizetype most_bytes, Then then)
{
    stop();
    m_most_bytes = most_bytes;
    m_answer = {};
    m_then = std::move(then);
    m_process = std::make_unique<QProcess>();
    const QString found = installed(program);
    if (found.isEmpty())
        return end(Ended::not_installed);
    QProcessEnvironment nothing;
    nothing.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_process->setProcessEnvironment(nothing);
    m_process->setWorkingDirectory(QStringLiteral("/"));
    m_process->setChildProcessModifier(confine);
    listen();
    QProcess* process = m_process.get();
    process->start(found, arguments);
    if (m_process.get() != process)
        return;    // it could not be begun, and that was answered
    process->write(pdf);
    process->closeWriteChannel();
}

void PdfTool::listen()
{
    QProcess* process = m_process.get();
    connect(process, &QProcess::readyReadStandardOutput, this, [this] {
        m_answer.said += m_process->readAllStandardOutput();
        if (m_answer.said.size() > m_most_bytes)
            end(Ended::failed);
    });
    connect(process, &QProcess::readyReadStandardError, this, [this] {
        const QByteArray more = m_process->readAllStandardError();
        m_answer.complaint += more.left(most_complaint_bytes - m_answer.complaint.size());
    });
    connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(Ended::failed);
    });
    connect(process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        end(status == QProcess::NormalExit && code == 0 ? Ended::done : Ended::failed);
    });
}

/// Whoever asked may ask the next question in the answer.
void PdfTool::end(Ended how)
{
    // It may be telling of this end itself, so it goes only after that.
    QProcess* process = m_process.release();
    process->disconnect(this);
    make_sure_it_is_gone(*process);
    process->deleteLater();
    m_answer.how = how;
    const Answer answer = std::exchange(m_answer, {});
    const Then then = std::exchange(m_then, {});
    then(answer);
}

void PdfTool::stop()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    make_sure_it_is_gone(*m_process);
    m_process.reset();
    m_answer = {};
    m_then = {};
}

}
