#pragma once
#include <QObject>
#include <QString>
#include <set>

#include "ui/common/session.h"

namespace holdfast::ui {

/// Finds the cases in which words were written, beside the window. While one question is out only the latest of those after it
/// is kept: what was typed in between is answered by nobody.
class CaseSearch : public QObject {
    Q_OBJECT

public:
    explicit CaseSearch(Session& session, QObject* parent = nullptr);

    void ask(const QString& words);
    bool is_asking() const { return m_asking; }
    static constexpr std::size_t most_hits = 2'000;
    /// A single letter begins a word of nearly every entry: it finds by names and references alone.
    static constexpr qsizetype least_letters = 2;

Q_SIGNALS:
    /// For the words that were asked last.
    void found(const std::set<holdfast::CaseId>& cases);

private:
    void put();

    Session& m_session;
    QString m_wanted;
    bool m_asking = false;
    bool m_again = false;
};

}
