#pragma once
#include <QCoreApplication>

#include "report/wording.h"
#include "ui/casefile/sheet.h"
#include "ui/survivor/survivor_reading.h"

namespace holdfast::ui {

/// What the tabs of a survivor's file hold, as tables, latest first. Where they are to be found is in none of them.
class SurvivorSheets {
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::SurvivorSheets)

public:
    SurvivorSheets(const SurvivorReading& reading, const Wording& wording)
        : m_reading(reading), m_file(reading.file()), m_wording(wording)
    {}

    Sheets overview() const;
    Sheets attempts() const;
    Sheets agreement() const;
    Sheets safety() const;
    Sheets needs() const;
    Sheets children() const;
    Sheets remedies() const;
    Sheets told() const;
    Sheets documents() const;

private:
    Sheet ways_to_reach() const;
    Sheet conversations() const;
    Sheet appointments() const;
    Sheet concerns() const;
    Sheet marac() const;

    bool hers(const PersonId& person) const { return person == m_reading.survivor; }
    QString date(Instant at) const { return date(local_date(at)); }
    QString date(LocalDate day) const;
    QString date(const std::optional<LocalDate>& day) const { return day ? date(*day) : QString(); }
    QString time(Instant at) const;
    QString by(const Entry& entry) const { return m_reading.of_case.names.of(entry.author); }
    QString narrative(const Entry& entry) const;
    template <Coded E>
    QString word(E value) const;

    const SurvivorReading& m_reading;
    const CaseFile& m_file;
    const Wording& m_wording;
};

}
