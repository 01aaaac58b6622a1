#pragma once
#include <QCoreApplication>
#include <QString>
#include <utility>
#include <vector>

#include "record/fact.h"
#include "report/wording.h"
#include "ui/casefile/case_names.h"

namespace holdfast::ui {

/// A recorded fact in words: by the names of its fields and the words of its choices, so that every kind can be told. Where
/// somebody is to be found is never among them.
class FactWords {
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::FactWords)

public:
    FactWords(const Wording& wording, const CaseNames& names) : m_wording(&wording), m_names(&names)
    {}

    /// "Session missed".
    QString title(const Fact& fact) const;
    /// What is worth saying of it in a line: "group session · did not come". Ids that have no name are left out.
    QString line(const Fact& fact) const;
    /// Every field that has something to say, by its label.
    std::vector<std::pair<QString, QString>> fields(const Fact& fact) const;

private:
    const Wording* m_wording;
    const CaseNames* m_names;
};

}
