#pragma once
#include <QString>
#include <optional>

#include "ui/print/outlet.h"

class QWidget;

namespace holdfast::ui {

/// What the program asks in dialogs of its own, so that a test can answer.
class Questions {
public:
    virtual ~Questions() = default;
    /// Absent where the person thinks better of it.
    virtual std::optional<QString> choose_folder(QWidget* parent, const QString& title,
                                                 const QString& start) = 0;
    /// A file to read, of the kinds that `filter` names ("Bank holidays (*.json)").
    virtual std::optional<QString> choose_file(QWidget* parent, const QString& title,
                                               const QString& filter) = 0;
    /// True where the person chose `action` ("Record it all the same").
    virtual bool confirm(QWidget* parent, const QString& question, const QString& explanation,
                         const QString& action) = 0;
    /// A reason, never empty; absent where the person thinks better of it.
    virtual std::optional<QString> reason(QWidget* parent, const QString& question,
                                          const QString& explanation, const QString& action) = 0;
    /// Where something that leaves the vault goes, once it has been said that it is not encrypted there.
    virtual std::optional<Outlet> choose_outlet(QWidget* parent, const OutletOffer& offer) = 0;
};

class DialogQuestions : public Questions {
public:
    std::optional<QString> choose_folder(QWidget* parent, const QString& title,
                                         const QString& start) override;
    std::optional<QString> choose_file(QWidget* parent, const QString& title,
                                       const QString& filter) override;
    bool confirm(QWidget* parent, const QString& question, const QString& explanation,
                 const QString& action) override;
    std::optional<QString> reason(QWidget* parent, const QString& question,
                                  const QString& explanation, const QString& action) override;
    std::optional<Outlet> choose_outlet(QWidget* parent, const OutletOffer& offer) override;
};

}
