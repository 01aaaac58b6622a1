#pragma once
#include <QAbstractTableModel>
#include <optional>

#include "report/wording.h"
#include "risk/compare.h"
#include "ui/risk/review_context.h"

namespace holdfast::ui {

/// One way to answer an item: an option of the tool, or one of the ways of not knowing.
struct AnswerChoice {
    QString label;
    QChar key;    ///< upper case; pressing it answers
    Answered answered = Answered::given;
    std::string option;     ///< the tool's code; empty unless given
    bool counts = false;    ///< worth points
};

/// A risk tool being filled in: an item a row, with what was answered before. Works with any tool that is data alone.
class ReviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { number, topic, before, answer, note };
    static constexpr int column_count = 5;

    explicit ReviewModel(QObject* parent = nullptr);

    /// Looks into the tool and the review before, which must outlive what is shown.
    void show(const ToolOffered& offered, const PreviousReview* previous, ReviewForm form);
    void clear();

    const ReviewForm& form() const { return m_form; }
    ReviewForm& form_for_change() { return m_form; }
    const RiskTool* tool() const { return m_offered ? &m_offered->tool : nullptr; }
    std::vector<AnswerChoice> choices(int row) const;
    /// Which of the choices stands; absent while the item was not asked.
    std::optional<int> chosen(int row) const;
    /// The next item without an answer after a row, from the top again; absent where none is left.
    std::optional<int> next_left(int after) const;
    void answer(int row, const AnswerChoice& choice);
    void take_back(int row);
    void set_note(int row, const QString& note);
    void set_source(int row, Source source);
    /// All items take their account from here.
    void set_answered_by(AnsweredBy answered_by);
    bool is_critical(int row) const;
    /// Answered otherwise than before.
    bool is_changed(int row) const;
    QString before(int row) const;
    QString before_note(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void changed();

private:
    const RiskItem& item(int row) const;
    ItemAnswer& answer_at(int row) { return m_form.answers[static_cast<std::size_t>(row)]; }
    const ItemAnswer& answer_at(int row) const
    {
        return m_form.answers[static_cast<std::size_t>(row)];
    }
    const ItemAnswer* earlier(int row) const;
    QString said(const RiskTool& tool, const RiskItem& item, const ItemAnswer& answer) const;
    QString sentence(int row) const;
    void tell(int row);

    const ToolOffered* m_offered = nullptr;
    const PreviousReview* m_previous = nullptr;
    ReviewForm m_form;
};

}
