#include "ui/service/exchange_words.h"

#include <QCoreApplication>

#include "ui/common/text.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

struct ExchangeWords {
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::ExchangeWords)
};

enum class Those { contained, left_out };

QStringList compartments(CompartmentSet set, Those which)
{
    QStringList names;
    for (const Compartment each : all_compartments)
        if (set.contains(each) == (which == Those::contained))
            names.append(choice_words(each));
    return names;
}

int number(std::size_t count)
{
    return static_cast<int>(count);
}

}

QString not_taken_words(NotTaken why)
{
    switch (why) {
    case NotTaken::after_removal:
        return ExchangeWords::tr("Written by somebody after they had been removed");
    case NotTaken::device_removed:
        return ExchangeWords::tr("Written on a computer after it had been removed");
    case NotTaken::author_unheeded:
        return ExchangeWords::tr("By somebody whom a person let in after their own removal");
    case NotTaken::author_unknown:
        return ExchangeWords::tr("By somebody whom this record does not know");
    case NotTaken::signature_invalid:
        return ExchangeWords::tr("Not signed by the author that it names");
    case NotTaken::entry_differs:
        return ExchangeWords::tr("The same entry is here and says something else");
    case NotTaken::entry_repeated:
        return ExchangeWords::tr("Here already: imported on both computers");
    case NotTaken::chain_forked:
        return ExchangeWords::tr("Something else stands at its place here");
    case NotTaken::chain_broken:
        return ExchangeWords::tr("It does not fit what comes before and after it");
    case NotTaken::from_this_device:
        return ExchangeWords::tr("Of this very computer, which never wrote it");
    }
    return {};
}

QString not_taken_advice(NotTaken why)
{
    switch (why) {
    case NotTaken::after_removal:
    case NotTaken::device_removed:
    case NotTaken::author_unheeded:
        return ExchangeWords::tr("It is kept apart. If it has to be in the record, somebody who is "
                                 "in the service writes it down again.");
    case NotTaken::author_unknown:
        return ExchangeWords::tr("First take in a file from the computer on which they were let "
                                 "in, then this one again.");
    case NotTaken::signature_invalid:
    case NotTaken::entry_differs:
    case NotTaken::chain_broken:
        return ExchangeWords::tr("Keep the file and tell your data protection lead: it may have "
                                 "been tampered with.");
    case NotTaken::chain_forked:
    case NotTaken::from_this_device:
        return ExchangeWords::tr("Two copies of one computer wrote apart, or it was tampered with. "
                                 "Keep the file and tell your data protection lead.");
    case NotTaken::entry_repeated: return ExchangeWords::tr("Nothing is to be done.");
    }
    return {};
}

QStringList merged_words(const Merged& merged, const QString& maker, const Wording& wording)
{
    QStringList lines;
    lines.append(ExchangeWords::tr("Taken in: what %1 made on %2.")
                     .arg(maker, text(wording.time(merged.made))));
    if (merged.entries > 0)
        lines.append(
            ExchangeWords::tr("%n entries are new here.", nullptr, number(merged.entries)));
    else
        lines.append(ExchangeWords::tr("All that it holds for you was here already."));
    if (merged.letters > 0)
        lines.append(ExchangeWords::tr("%n sealed letters came for those who can open them.",
                                       nullptr, number(merged.letters)));
    if (merged.statements > 0)
        lines.append(
            ExchangeWords::tr("%n changes of people and their keys came with it. People and access "
                              "shows who is who now.",
                              nullptr, number(merged.statements)));
    for (const QString& name : compartments(merged.not_opened, Those::contained))
        lines.append(ExchangeWords::tr("Not taken: %1, which you cannot open. Somebody who can "
                                       "takes in the same file again.")
                         .arg(name));
    if (merged.awaited > 0)
        lines.append(ExchangeWords::tr("%n acts before some of these are still missing. They come "
                                       "with another file from the same computer.",
                                       nullptr, number(merged.awaited)));
    if (!merged.refused.empty())
        lines.append(ExchangeWords::tr("%n things were not taken into the record; they are listed "
                                       "below, with what to do.",
                                       nullptr, number(merged.refused.size())));
    return lines;
}

QStringList to_ask_words(const Merged& merged, const std::map<PersonId, QString>& people)
{
    QStringList lines;
    for (const auto& [person, acts] : merged.by_replaced_key) {
        const auto known = people.find(person);
        lines.append(
            ExchangeWords::tr("%n acts in the name of %1 are signed with a passphrase that was "
                              "replaced before. Ask %1 whether they wrote them.",
                              nullptr, number(acts))
                .arg(known == people.end() ? ExchangeWords::tr("somebody unknown here")
                                           : known->second));
    }
    return lines;
}

QStringList made_words(const BundleMade& made, const QString& file)
{
    QStringList lines;
    lines.append(ExchangeWords::tr("Written: %1").arg(file));
    lines.append(ExchangeWords::tr("%n people can open it, each the part that is theirs.", nullptr,
                                   number(made.people)));
    lines.append(ExchangeWords::tr("%n acts are in it.", nullptr, number(made.commits)));
    for (const QString& name : compartments(made.compartments, Those::left_out))
        lines.append(ExchangeWords::tr("Not in it: %1, which you cannot open.").arg(name));
    return lines;
}

}
