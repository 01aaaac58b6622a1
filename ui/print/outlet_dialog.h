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
    WithOwnWords own_words() const;
    bool was_read() const;

    /// Shows the dialog, and the system's own for a printer where one is wanted.
    static std::optional<Outlet> ask(const OutletOffer& offer, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void build(const OutletOffer& offer);
    QLayout* where(const OutletOffer& offer);
    QLayout* own_words_part();
    void choose_file();
    void take_out();
    void show_problem(const QString& problem);
    void show_state();

    OutletOffer::Form m_form;
    bool m_must_be_read;
    bool m_may_leave_words_out;
    QRadioButton* m_pdf;
    QRadioButton* m_printer;
    QLineEdit* m_file;
    QPushButton* m_choose;
    QCheckBox* m_whereabouts;
    TextLabel* m_whereabouts_warning;
    QCheckBox* m_own_words;
    QCheckBox* m_read;
    QLineEdit* m_reason;
    QPushButton* m_take_out;
    TextLabel* m_problem;
    QWidget* m_content = nullptr;
};

}
