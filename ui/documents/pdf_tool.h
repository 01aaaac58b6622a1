#pragma once
#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <functional>
#include <memory>

class QProcess;

namespace holdfast::ui {

/// Has a PDF looked at by Poppler's programs, each question in a process of its own. A PDF is outside input: what it does to its
/// reader, it does to one that has none of our keys or files, writes no file, has bounded memory and time, and is ended with us.
/// The document goes there and comes back through pipes alone.
class PdfTool : public QObject {
    Q_OBJECT

public:
    enum class Ended { done, failed, not_installed };
    struct Answer {
        Ended how = Ended::failed;
        QByteArray said{};         ///< all that was asked for, where it is done
        QByteArray complaint{};    ///< in English, and no more than the beginning of it
    };
    using Then = std::function<void(const Answer&)>;

    explicit PdfTool(QObject* parent);
    ~PdfTool() override;

    /// One question at a time: one that still runs is dropped unanswered. An answer of more than `most_bytes` is a failure.
    void ask(const QString& program, const QStringList& arguments, const QByteArray& pdf,
             qsizetype most_bytes, Then then);
    /// Nothing of it runs any more afterwards, and nothing is answered.
    void stop();
    bool is_running() const { return m_process != nullptr; }

private:
    void listen();
    void end(Ended how);

    std::unique_ptr<QProcess> m_process;
    qsizetype m_most_bytes = 0;
    Answer m_answer;
    Then m_then;
};

}
