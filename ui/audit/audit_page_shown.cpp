#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeView>
#include <algorithm>

#include "ui/audit/audit_page.h"
#include "ui/audit/trend_words.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/service/service_part.h"

namespace holdfast::ui {

void AuditPage::show_board()
{
    const Instant now = session().now();
    const bool late = m_board.next_due && *m_board.next_due < now;
    const bool drawn = m_board.current && !m_board.current->closed;
    m_due->set_tone(late ? Tone::overdue : Tone::text);
    m_due->setText(
        !m_board.next_due ? tr("No audit is due yet.")
        : late ? (drawn ? tr("An audit was due by %1 (A4.4). Its sample is drawn; it is held once "
                             "every file is read and the audit closed.")
                        : tr("An audit was due by %1 (A4.4)."))
                     .arg(text(wording().due(*m_board.next_due)))
               : tr("The next audit is due by %1 (A4.4).")
                     .arg(text(wording().due(*m_board.next_due))));
    const AuditRecord* current = m_board.current;
    const int population = static_cast<int>(m_board.population);
    m_draw_box->setVisible(!current);
    m_size->setEnabled(population > 0);
    m_population->setText(
        population == 0 ? tr("No file can be drawn: a file must be open, or closed in the "
                             "last three months, and not one that you work on.")
                        : tr("%n files can be drawn: open, or closed in the last three months, and "
                             "none that you work on.",
                             nullptr, population));
    m_size->setRange(std::min(1, population), std::max(1, population));
    m_size->setValue(static_cast<int>(usual_sample_size(m_board.population)));
    m_draw->setEnabled(population > 0);
    m_sample_list->setVisible(current != nullptr);
    m_open_file->setVisible(current != nullptr);
    m_drawn->setVisible(current != nullptr);
    m_close_box->setVisible(current && current->complete() && !current->closed);
    if (!current)
        return;
    const auto by = m_workers.find(current->by);
    QString words = tr("Drawn %1 by %2 from %n files; there is no second draw in a quarter. Seed "
                       "%3.",
                       nullptr, current->drawn.population)
                        .arg(text(wording().date(local_date(current->at))),
                             by == m_workers.end() ? tr("somebody who has left")
                                                   : text(by->second.name),
                             text(current->drawn.seed));
    if (current->closed)
        words += QLatin1Char(' ')
                 + tr("Closed %1: %2")
                       .arg(text(wording().date(local_date(*current->closed))),
                            text(current->learnt));
    m_drawn->setText(words);
}

void AuditPage::show_sample()
{
    std::vector<TextRows::Row> rows;
    int next = -1;
    if (m_board.current)
        for (const CaseId& id : m_board.current->drawn.sample) {
            const auto reference = m_board.references.find(id);
            const AuditRecord::Read* read = m_board.current->reading_of(id);
            QString by;
            QString fails;
            if (!read && next < 0)
                next = static_cast<int>(rows.size());
            if (read) {
                if (const auto worker = m_workers.find(read->by); worker != m_workers.end())
                    by = text(worker->second.name);
                const auto failed = std::count_if(
                    read->file.findings.begin(), read->file.findings.end(),
                    [](const AuditFinding& finding) { return finding.holds == Answer::no; });
                fails = tr("%n lines", nullptr, static_cast<int>(failed));
            }
            rows.push_back({{reference == m_board.references.end() ? tr("not on this laptop")
                                                                   : text(reference->second),
                             read ? tr("read") : tr("to read"), by, fails},
                            read ? StatusLook{Glyph::met, Tone::met}
                                 : StatusLook{Glyph::waiting, Tone::muted}});
        }
    m_sample->set_rows(std::move(rows));
    // The next to read, by its button or Return; where all are read, the first.
    m_sample_list->setCurrentIndex(m_sample->index(std::max(0, next), 0));
}

void AuditPage::show_trend()
{
    const auto trend = trend_of(m_board.audits);
    std::vector<TextRows::Row> rows;
    for (const ChecklistItem& item : m_checklist.items()) {
        const auto points = trend.find(item.code);
        if (points == trend.end())
            continue;
        QStringList cells{text(item.clause), text(item.asks)};
        for (std::size_t back = 1; back <= 3; ++back) {
            if (back > points->second.size()) {
                cells.append(QString());
                continue;
            }
            cells.append(trend_words(points->second[points->second.size() - back]));
        }
        rows.push_back({cells});
    }
    m_trend_list->setVisible(!rows.empty());
    m_no_trend->setVisible(rows.empty());
    m_trend->set_rows(std::move(rows));
}

}
