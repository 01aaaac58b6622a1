#pragma once
#include <QDialog>
#include <optional>

#include "ui/print/outlet.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace holdfast::ui {

class TextLabel;

/// Asks where a paper goes, and warns that what leaves the vault is no longer encrypted.
class OutletDialog : public QDialog {
    Q_OBJECT

public:
    explicit OutletDialog(const OutletOffer& offer, QWidget* parent = nullptr);

    /// As chosen; a printer is still to be named.
    bool to_printer() const;
    QString pdf_file() const;
    WithWhereabouts whereabouts() const;
    QString reason() const;

    /// Shows the dialog, and the system's own for a printer where one is wanted.
    static std::optional<Outlet> ask(const OutletOffer& offer, QWidget* parent);

private:
    void build(const OutletOffer& offer);
    QLayout* where(const OutletOffer& offer);
    void choose_file();
    void show_state();

    OutletOffer::Form m_form;
    QRadioButton* m_pdf;
    QRadioButton* m_printer;
    QLineEdit* m_file;
    QPushButton* m_choose;
    QCheckBox* m_whereabouts;
    TextLabel* m_whereabouts_warning;
    QLineEdit* m_reason;
    QPushButton* m_take_out;
};

}
