#include "ui/record/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/beside.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/record/when_control.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

template <typename Control>
Control* fill(FieldControl* field, Control* control)
{
    auto* layout = new QVBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(control);
    field->setFocusProxy(control);
    return control;
}

class FlagControl : public FieldControl {
public:
    explicit FlagControl(const QString& label) : m_box(fill(this, new QCheckBox(label)))
    {
        connect(m_box, &QCheckBox::toggled, this, &FieldControl::edited);
    }
    std::vector<std::string> values() const override
    {
        return {m_box->isChecked() ? "true" : "false"};
    }
    void set_values(const std::vector<std::string>& values) override
    {
        m_box->setChecked(!values.empty() && values.front() == "true");
    }
    QString said() const override
    {
        return m_box->isChecked() ? FieldControl::tr("Yes") : FieldControl::tr("No");
    }

private:
    QCheckBox* m_box;
};

class NumberControl : public FieldControl {
public:
    NumberControl() : m_number(fill(this, new QSpinBox))
    {
        m_number->setMaximum(1'000);
        connect(m_number, &QSpinBox::valueChanged, this, &FieldControl::edited);
    }
    std::vector<std::string> values() const override { return {std::to_string(m_number->value())}; }
    void set_values(const std::vector<std::string>& values) override
    {
        m_number->setValue(values.empty() ? 0 : text(values.front()).toInt());
    }
    QString said() const override { return QString::number(m_number->value()); }

private:
    QSpinBox* m_number;
};

class TextControl : public FieldControl {
public:
    explicit TextControl(bool optional) : m_line(fill(this, new QLineEdit)), m_optional(optional)
    {
        connect(m_line, &QLineEdit::textChanged, this, &FieldControl::edited);
    }
    /// Empty text is a text, but where it may be left out.
    std::vector<std::string> values() const override
    {
        if (m_optional && said().isEmpty())
            return {};
        return {said().toStdString()};
    }
    void set_values(const std::vector<std::string>& values) override
    {
        m_line->setText(values.empty() ? QString() : text(values.front()));
    }
    QString said() const override { return m_line->text().trimmed(); }

private:
    QLineEdit* m_line;
    bool m_optional;
};

/// Several texts or days, one a line.
class LinesControl : public FieldControl {
public:
    LinesControl() : m_lines(fill(this, new QPlainTextEdit))
    {
        m_lines->setTabChangesFocus(true);
        keep_high(m_lines, 3);
        connect(m_lines, &QPlainTextEdit::textChanged, this, &FieldControl::edited);
    }
    std::vector<std::string> values() const override
    {
        std::vector<std::string> values;
        for (const QString& line : m_lines->toPlainText().split(QLatin1Char('\n')))
            if (!line.trimmed().isEmpty())
                values.push_back(line.trimmed().toStdString());
        return values;
    }
    void set_values(const std::vector<std::string>& values) override
    {
        QStringList lines;
        for (const std::string& value : values)
            lines.append(text(value));
        m_lines->setPlainText(lines.join(QLatin1Char('\n')));
    }
    QString said() const override
    {
        return m_lines->toPlainText().trimmed().replace(QLatin1Char('\n'), QStringLiteral("; "));
    }

private:
    QPlainTextEdit* m_lines;
};

/// One of several; its first line says that none is chosen.
class OneControl : public FieldControl {
public:
    OneControl(const Options& options, bool optional) : m_choice(fill(this, new QComboBox))
    {
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->setMinimumContentsLength(16);
        m_choice->setMaxVisibleItems(14);
        const bool can_be_not_asked = std::any_of(
            options.begin(), options.end(),
            [](const Option& option) { return option.value == "not_asked"; });
        if (!can_be_not_asked)
            m_choice->addItem(optional ? FieldControl::tr("Not said") : FieldControl::tr("Choose…"),
                              QString());
        for (const Option& option : options)
            m_choice->addItem(option.words, text(option.value));
        if (can_be_not_asked)
            m_choice->setCurrentIndex(m_choice->findData(QStringLiteral("not_asked")));
        // Where there is only one, that one is meant.
        if (!optional && options.size() == 1)
            m_choice->setCurrentIndex(1);
        connect(m_choice, &QComboBox::currentIndexChanged, this, &FieldControl::edited);
    }
    std::vector<std::string> values() const override
    {
        const QString value = m_choice->currentData().toString();
        return value.isEmpty() ? std::vector<std::string>() : std::vector{value.toStdString()};
    }
    void set_values(const std::vector<std::string>& values) override
    {
        const QString value = values.empty() ? QString() : text(values.front());
        int at = m_choice->findData(value);
        if (at < 0) {
            // What an entry says stays choosable, though it is not offered any more.
            m_choice->addItem(FieldControl::tr("As it was"), value);
            at = m_choice->count() - 1;
        }
        m_choice->setCurrentIndex(at);
    }
    QString said() const override
    {
        return m_choice->currentData().toString().isEmpty() ? QString() : m_choice->currentText();
    }

private:
    QComboBox* m_choice;
};

class ManyControl : public FieldControl {
    static constexpr int most_shown = 12;

public:
    explicit ManyControl(const Options& options) : m_list(fill(this, new QListWidget))
    {
        for (const Option& option : options)
            add(option.words, option.value, Qt::Unchecked);
        fit();
        connect(m_list, &QListWidget::itemChanged, this, &FieldControl::edited);
    }
    std::vector<std::string> values() const override
    {
        std::vector<std::string> values;
        for (int i = 0; i < m_list->count(); ++i)
            if (m_list->item(i)->checkState() == Qt::Checked)
                values.push_back(m_list->item(i)->data(Qt::UserRole).toString().toStdString());
        return values;
    }
    void set_values(const std::vector<std::string>& values) override
    {
        for (const std::string& value : values)
            if (!find(value))
                add(FieldControl::tr("As it was"), value, Qt::Checked);
        fit();
        for (int i = 0; i < m_list->count(); ++i) {
            auto* item = m_list->item(i);
            const std::string value = item->data(Qt::UserRole).toString().toStdString();
            item->setCheckState(std::find(values.begin(), values.end(), value) != values.end()
                                    ? Qt::Checked
                                    : Qt::Unchecked);
        }
    }
    QString said() const override
    {
        QStringList said;
        for (int i = 0; i < m_list->count(); ++i)
            if (m_list->item(i)->checkState() == Qt::Checked)
                said.append(m_list->item(i)->text());
        return said.join(FieldControl::tr(", "));
    }

protected:
    void changeEvent(QEvent* event) override
    {
        FieldControl::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            fit();
    }

private:
    /// As high as all that can be chosen: the form scrolls, not a list in it, but for the longest.
    void fit()
    {
        const int line = std::max(int(space::row), QFontMetrics(font_of(TextSize::body)).height()
                                                       + 2 * space::small + 2);
        m_list->setFixedHeight(std::clamp(m_list->count(), 1, most_shown) * line + space::small);
    }
    void add(const QString& words, const std::string& value, Qt::CheckState state)
    {
        auto* item = new QListWidgetItem(words, m_list);
        item->setData(Qt::UserRole, text(value));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(state);
    }
    bool find(const std::string& value) const
    {
        for (int i = 0; i < m_list->count(); ++i)
            if (m_list->item(i)->data(Qt::UserRole).toString() == text(value))
                return true;
        return false;
    }

    QListWidget* m_list;
};

Options options_of(const ControlWanted& wanted)
{
    if (wanted.options)
        return *wanted.options;
    Options options;
    for (const std::string_view code : wanted.shape.codes)
        options.push_back({std::string(code), choice_words(wanted.kind, wanted.shape.name, code)});
    return options;
}

}

FieldControl* control_for(const ControlWanted& wanted)
{
    const FieldShape& shape = wanted.shape;
    switch (shape.type) {
    case FieldType::flag: return new FlagControl(field_label(wanted.kind, shape.name));
    case FieldType::number: return new NumberControl;
    case FieldType::text:
        if (shape.many)
            return new LinesControl;
        return new TextControl(shape.optional);
    case FieldType::date:
        if (shape.many)
            return new LinesControl;
        return new DayControl(local_date(wanted.now));
    case FieldType::moment: return new WhenControl(wanted.now);
    case FieldType::choice:
    case FieldType::person:
    case FieldType::programme:
    case FieldType::site:
    case FieldType::session:
    case FieldType::meeting:
    case FieldType::action:
    case FieldType::proceeding:
    case FieldType::agency:
    case FieldType::review:
    case FieldType::entry:
        if (shape.many)
            return new ManyControl(options_of(wanted));
        return new OneControl(options_of(wanted), shape.optional);
    case FieldType::group:
    case FieldType::document:
    case FieldType::other: return nullptr;
    }
    return nullptr;
}

}
