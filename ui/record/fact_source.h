#pragma once
#include <QWidget>

#include "ui/common/session.h"

class QComboBox;

namespace holdfast::ui {

class TextLabel;

/// Where a fact comes from, asked only where that decides in whose record it is kept; and in whose it is.
class FactSource : public QWidget {
    Q_OBJECT

public:
    /// `known` beforehand, if it is; else what the person's own side mostly hears.
    FactSource(std::size_t kind, std::optional<Source> known, const SignedIn& who);

    Source source() const;
    bool is_asked() const { return m_source != nullptr; }

Q_SIGNALS:
    void edited();

private:
    void show_home();

    std::size_t m_kind;
    Source m_known;
    Roles m_roles;
    QComboBox* m_source = nullptr;
    TextLabel* m_home;
};

}
