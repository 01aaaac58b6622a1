#pragma once
#include <QWidget>

#include "ui/unlock/strength.h"
#include "workspace/workspace.h"

class QLineEdit;
class QProgressBar;

namespace holdfast::ui {

class StatusBadge;
class TextLabel;

/// A new passphrase, typed twice, with how strong it is and what is weak about it said while typing.
class NewPassphrase : public QWidget {
    Q_OBJECT

public:
    explicit NewPassphrase(QWidget* parent = nullptr);

    /// Names that somebody who knows the service would try.
    void set_own_words(const QStringList& words);
    /// Strong enough, and the same twice.
    bool is_good() const;
    /// Whether what was typed is this very passphrase.
    bool is(const QString& other) const;
    /// Takes it out of the fields, which are overwritten.
    Secret take();
    void clear();

Q_SIGNALS:
    void changed();
    void entered();    ///< Return in the second field

private:
    void show_strength();

    QStringList m_own_words;
    Strength m_strength;
    QLineEdit* m_first;
    QLineEdit* m_again;
    StatusBadge* m_level;
    TextLabel* m_weak;
    TextLabel* m_differs;
};

/// What was typed, out of a field and overwritten there.
Secret take_secret(QLineEdit& field);

}
