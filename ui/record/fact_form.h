#pragma once
#include <QStringList>
#include <QWidget>
#include <map>

#include "report/wording.h"
#include "ui/common/session.h"
#include "ui/record/form_context.h"

class QBoxLayout;
class QVBoxLayout;

namespace holdfast::ui {

class FactSource;
class FactTexts;
class FieldControl;
class FormField;
class WhenControl;

/// A form for one fact of any kind, made from the kind's own description. Takes what is known beforehand and gives a fact; it
/// saves nothing.
class FactForm : public QWidget {
    Q_OBJECT

public:
    FactForm(const RecordRequest& request, const FormContext& context, const SignedIn& who,
             Instant now);

    /// The fact as it stands; absent, with what is wrong beside the fields, where it is none yet.
    std::optional<NewFact> fact();
    /// What is in the form now, to be opened again: for drafts.
    RecordRequest state() const;
    bool is_edited() const { return m_edited; }
    /// What a correction changes, a line a field: "How: Phone → Letter".
    QStringList changes() const;
    void focus_first();
    FormField* field(std::string_view name) const;

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line {
        FieldShape shape;
        FieldControl* control;
        FormField* field;
        QString before;
    };

    std::string_view kind() const;
    void add_fields(const FormContext& context);
    void keep_value(std::string_view field, const FormContext& context);
    void add_when();
    void add_source_and_texts(const FormContext& context, const SignedIn& who);
    void fill_in(const FormContext& context);
    void take_over_plan();
    void take_over(FieldControl& control, std::string_view field,
                   const std::vector<std::string>& planned);
    FieldValues values() const;
    void note_edit();
    bool check(bool asked);

    RecordRequest m_request;
    Instant m_now;
    std::string m_fresh;    ///< the id of what the fact brings into being, where it does
    std::vector<Line> m_lines;
    FieldValues m_kept;     ///< values of fields that nobody fills in
    FieldValues m_taken;    ///< what stands in a field until somebody says otherwise
    std::map<std::string, FieldValues, std::less<>> m_plans;    ///< by session
    WhenControl* m_when;
    FormField* m_when_field = nullptr;
    FactSource* m_source = nullptr;
    FactTexts* m_texts = nullptr;
    QBoxLayout* m_beside;
    QVBoxLayout* m_fields;
    bool m_edited = false;
    bool m_checked = false;    ///< asked for a fact once: what is missing shows from then on
};

}
