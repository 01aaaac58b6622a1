#pragma once
#include <QStringList>
#include <map>

#include "report/wording.h"
#include "workspace/merging.h"

namespace holdfast::ui {

/// Why something that came from another computer was not taken into the record.
QString not_taken_words(NotTaken why);
/// And what to do about it.
QString not_taken_advice(NotTaken why);

/// What came of a merge, a sentence each.
QStringList merged_words(const Merged& merged, const QString& maker, const Wording& wording);
/// Whom to ask whether they wrote what is signed with a passphrase that had been replaced.
QStringList to_ask_words(const Merged& merged, const std::map<PersonId, QString>& people);
/// What was written into a file for others.
QStringList made_words(const BundleMade& made, const QString& file);

}
