#pragma once
#include <QFrame>

#include "report/wording.h"
#include "ui/record/kept_form.h"
#include "ui/survivor/survivor_reading.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace holdfast::ui {

class TextLabel;

/// Logs an attempt to reach a survivor, or that they were reached, in a few keystrokes: A and Enter, or R, words and Ctrl+Enter.
class ContactBar : public QFrame {
    Q_OBJECT

public:
    enum class About { attempt, reached };

    ContactBar(Session& session, const Wording& wording, QWidget* parent = nullptr);

    /// Opens filled in: with the way that was used last, or a safe one.
    void begin(About about, const SurvivorReading& reading);
    void clear();
    bool is_busy() const { return m_busy || m_kept->is_reading(); }
    /// What is not safe about what is chosen, or was refused; empty where nothing is.
    QString warning() const;

Q_SIGNALS:
    void recorded(const QString& words);
    void closed();
    void shown(bool is_shown);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    std::optional<Typed> typed() const;
    void fill(const Typed& typed);
    void show_state();
    QString danger() const;
    Method method() const;
    NewFact fact(Instant now) const;
    void log();

    Session& m_session;
    const Wording& m_wording;
    About m_about = About::attempt;
    std::optional<CaseId> m_case;
    std::optional<PersonId> m_survivor;
    std::optional<SafeContact> m_safe;
    QString m_reference;
    bool m_busy = false;

    KeptForm* m_kept;
    TextLabel* m_title;
    QComboBox* m_method;
    TextLabel* m_result_label;
    QComboBox* m_result;
    QCheckBox* m_information;
    QListWidget* m_told;
    TextLabel* m_told_label;
    QPlainTextEdit* m_narrative;
    TextLabel* m_warning;
    QPushButton* m_log;
};

}
