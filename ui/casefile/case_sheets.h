#pragma once
#include <QCoreApplication>

#include "report/wording.h"
#include "ui/casefile/case_reading.h"
#include "ui/casefile/sheet.h"

namespace holdfast::ui {

/// What the tabs of a case file hold, as tables, latest first.
class CaseSheets {
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::CaseSheets)

public:
    CaseSheets(const CaseReading& reading, const Wording& wording)
        : m_reading(reading), m_file(reading.file()), m_wording(wording)
    {}

    Sheets risk() const;
    Sheets engagement() const;
    Sheets actions() const;
    Sheets children() const;
    Sheets proceedings() const;
    Sheets agencies() const;
    Sheets documents() const;

private:
    Sheet reviews() const;
    Sheet concerns() const;
    Sheet incidents() const;
    Sheet marac() const;
    Sheet sessions() const;
    Sheet changes() const;
    Sheet contacts() const;
    Sheet case_reviews() const;
    Sheet plans() const;
    Sheet criminal() const;
    Sheet family() const;
    Sheet orders() const;
    bool of_a_survivor(const Recorded<DocumentAttached>& document) const;
    bool is_a_letter(const Recorded<DocumentAttached>& document) const;
    Sheet reports() const;
    QString told_about(const EntryId& entry) const;

    QString date(Instant at) const;
    QString date(LocalDate day) const;
    QString until(const std::optional<LocalDate>& day) const;
    QString time(Instant at) const;
    QString name(const PersonId& person) const;
    QString name(const std::optional<PersonId>& person) const;
    QString names(const std::vector<PersonId>& people) const;
    template <Coded E>
    QString word(E value) const;

    const CaseReading& m_reading;
    const CaseFile& m_file;
    const Wording& m_wording;
};

}
