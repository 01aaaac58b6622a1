#include "ui/risk/review_paper.h"

#include <QCoreApplication>

#include "ui/common/text.h"
#include "ui/record/words.h"
#include "ui/risk/review_model.h"
#include "ui/risk/review_words.h"

namespace holdfast::ui {
namespace {

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::ReviewPaper)
};

}

Paper review_paper(const ReviewForm& form, const ReviewContext& context, const ToolOffered& offered,
                   const Wording& wording)
{
    const LocalDate day = local_date(form.happened);
    Paper paper(text(offered.tool.name()), context.reference);
    paper.remark(PaperWords::tr("About the survivor. It must never reach the perpetrator."));
    paper.values({{PaperWords::tr("About"), context.name},
                  {PaperWords::tr("Filled in"), text(wording.time(form.happened))},
                  {PaperWords::tr("Answered by"), choice_words(form.answered_by)},
                  {PaperWords::tr("Edition"), text(offered.tool.edition())},
                  {PaperWords::tr("Count"), count_words(offered.tool, form)}});
    paper.notice(band_words(form, offered));
    for (const QString& reason : marac_words(form, context, offered, day, wording))
        paper.say(reason);
    for (const QString& next : what_follows(form, context, offered, day))
        paper.say(next);
    if (form.judged_higher)
        paper.say(PaperWords::tr("Judged to be higher, because: %1").arg(text(form.reason)));
    const auto previous = context.previous.find(offered.tool.id());
    ReviewModel model;
    model.show(offered, previous == context.previous.end() ? nullptr : &previous->second, form);
    std::vector<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto cell = [&](ReviewModel::Column column) {
            return model.index(row, static_cast<int>(column)).data().toString();
        };
        const ItemAnswer& answer = model.form().answers[static_cast<std::size_t>(row)];
        QString note = text(answer.note);
        if (answer.answered != Answered::not_asked)
            note = note.isEmpty()
                       ? choice_words(answer.source)
                       : PaperWords::tr("%1 (%2)").arg(note, choice_words(answer.source));
        rows.push_back({cell(ReviewModel::Column::number), cell(ReviewModel::Column::topic),
                        model.before(row), cell(ReviewModel::Column::answer), note});
    }
    paper.section(PaperWords::tr("Items"))
        .table({PaperWords::tr("#"), PaperWords::tr("Topic"), PaperWords::tr("Before"),
                PaperWords::tr("Answer"), PaperWords::tr("Note and source")},
               std::move(rows));
    paper.remark(text(offered.tool.source()));
    return paper;
}

}
